"""What `tasks.py` can do: run the reader, test, bench, take screenshots, score the findings."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence

import environment
import scores
import translations
from environment import ROOT

HELP = """\
run [FILE]         open the reader; takes every argument of pledgebook
test [ARG…]        check format, lint, types and imports, and run the tests (arguments go to pytest)
bench [ARG…]       measure start, memory and response against the goals, in one table (arguments go to pytest)
screenshots [DIR]  take the pictures of the real window, light and dark
translate          gather the window's words into resources/translations, for Qt Linguist
score [ARG…]       compare the findings with the hand labels (arguments go to score.py)
score-structure [ARG…]  compare the blocks read with the hand labels, by format (--misses tells each difference)
"""

CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("format", ("-m", "ruff", "format", "--check", ".")),
    ("lint", ("-m", "ruff", "check", ".")),
    ("types", ("-m", "pyright", "--pythonpath", "{python}")),
    ("imports", ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")),
    ("tests", ("-m", "pytest")),
)
"""Each check's name and the arguments of the environment's Python that run it."""


def run(arguments: Sequence[str]) -> int:
    """Do what the command line says; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="tasks.py",
        description="Sets Pledgebook up in .venv (the first time), then does one of these:\n\n" + HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("verb", choices=_VERBS, metavar="VERB", help=", ".join(_VERBS))
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="…", help="what the verb takes")
    chosen = parser.parse_args(arguments)
    try:
        return _VERBS[chosen.verb](chosen.rest)
    except (environment.SetupError, translations.TranslationError) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


def _run(rest: list[str]) -> int:
    python = environment.ensure(development=False)
    command = [python, "-P", "-m", "desktop_app", *rest]  # -P: no module is taken from the folder of the documents
    return subprocess.run(command, check=False).returncode


def _test(rest: list[str]) -> int:
    python = environment.ensure(development=True)
    results: list[tuple[str, int, float]] = []
    for name, words in CHECKS:
        print(f"── {name}", flush=True)
        began = time.monotonic()
        command = [python, *(word.format(python=python) for word in words), *(rest if name == "tests" else [])]
        code = subprocess.run(command, cwd=ROOT, env=_offscreen(), check=False).returncode
        results.append((name, code, time.monotonic() - began))
    print("──")
    for name, code, seconds in results:
        print(f"{name:8} {'passed' if code == 0 else f'FAILED ({code})':12} {seconds:6.1f} s")
    return int(any(code for _, code, _ in results))


def _bench(rest: list[str]) -> int:
    python = environment.ensure(development=True)
    command = [python, "-m", "pytest", "-s", "-o", "norecursedirs=.*", *(rest or ["tests/bench"])]
    env = {**_offscreen(), "PLEDGEBOOK_BENCH": "1"}  # without it they are skipped: see tests/bench/conftest.py
    return subprocess.run(command, cwd=ROOT, env=env, check=False).returncode


def _screenshots(rest: list[str]) -> int:
    python = environment.ensure(development=False)
    command = [python, ROOT / "packaging" / "screenshots.py", *rest]
    return subprocess.run(command, env=_offscreen(), check=False).returncode


def _score(rest: list[str]) -> int:
    python = environment.ensure(development=False)
    return scores.run_scorer(python, ROOT, rest)


def _translate(rest: list[str]) -> int:
    for file in translations.gather(environment.ensure(development=True), ROOT):
        print(file)
    return 0


def _score_structure(rest: list[str]) -> int:
    python = environment.ensure(development=False)
    read = f'"{python.as_posix()}" -P -m desktop_app read --json'
    command = [python, ROOT / "tests" / "corpus" / "score_structure.py", "--read", read, *rest]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _offscreen() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


_VERBS = {
    "run": _run,
    "test": _test,
    "bench": _bench,
    "screenshots": _screenshots,
    "translate": _translate,
    "score": _score,
    "score-structure": _score_structure,
}
