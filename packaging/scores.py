"""Runs the corpus' scorer and sets its totals beside what is wanted."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

WANTED = {
    "core": ("commitments, core", 0.95),
    "all": ("commitments, all", 0.92),
    "worst": ("worst document, core", 0.85),
    "actor": ("actors", 0.90),
    "deadline": ("deadlines", 0.90),
    "money": ("money", 0.98),
    "percent": ("percentages", 0.98),
    "count": ("other figures", 0.90),
    "heading": ("headings", 0.95),
}
"""What the scorer calls a measure: its name, and the F1 that is wanted at least."""

_TOTAL = re.compile(r"^  (\w+) +P [\d.]+ +R [\d.]+ +F1 ([\d.]+) +\((\d+)/(\d+) found right, (\d+)/(\d+) labels found\)")
_WORST = re.compile(r"^  worst document \(core F1\): (\S+) ([\d.]+)")


CORPORA = (
    ("English", ()),
    ("Japanese", ("--docs", "tests/corpus/japanese/docs", "--gold", "tests/corpus/japanese/gold")),
)
"""The labelled corpora that are scored where nobody names one, and what score.py is told for each."""


def run_scorer(python: Path, root: Path, arguments: Sequence[str]) -> int:
    """Run score.py on the labelled documents of each language, print what it prints and a table each.

    Where the arguments name documents or labels, only those are scored. Returns the worst exit code.
    """
    if any(argument.split("=")[0] in {"--docs", "--gold"} for argument in arguments):
        return _score(python, root, arguments)
    worst = 0
    for language, own in CORPORA:
        print(f"── {language}", flush=True)
        worst = max(worst, _score(python, root, [*own, *arguments]))
        print()
    return worst


def _score(python: Path, root: Path, arguments: Sequence[str]) -> int:
    scan = f'"{python.as_posix()}" -P -m desktop_app scan --json'  # score.py splits it as a shell would
    command = [python, root / "tests" / "corpus" / "score.py", "--scan", scan, *arguments]
    done = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False)
    print(done.stdout)
    print("\n".join(table(done.stdout)))
    return done.returncode


def table(printed: str) -> Iterator[str]:
    """Yield the lines of the table from what score.py printed; a measure without any label is left out."""
    yield f"{'F1':24}{'is':>6}{'wanted':>9}"
    found: dict[str, float] = {}
    for line in printed.splitlines():
        if total := _TOTAL.match(line):
            if int(total[6]):
                found[total[1]] = float(total[2])
        elif worst := _WORST.match(line):
            found["worst"] = float(worst[2])
    for key, (name, wanted) in WANTED.items():
        if key in found:
            yield f"{name:24}{found[key]:6.3f}{wanted:9.2f}{'' if found[key] >= wanted else '   below'}"
