"""The virtual environment in `.venv`: renewed when the pins or the Python change, at hand at once otherwise."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".venv"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
_STAMP = FOLDER / "pledgebook-stamp"

_NO_NETWORK = (
    "NewConnectionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "NameResolutionError",
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "getaddrinfo failed",
    "Network is unreachable",
)


_ROOM = 800_000_000  # bytes; the libraries with the development extras, installed


class SetupError(Exception):
    """The environment cannot be made; the message says why and what to do."""


def python() -> Path:
    """Return the environment's own Python."""
    return FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure(*, development: bool) -> Path:
    """Make or renew the environment where that is needed, and return its Python.

    An environment with the development extras also serves where they are not asked for. Raises SetupError.
    """
    wanted = _stamps()
    present = _STAMP.read_text(encoding="utf-8").strip() if _STAMP.is_file() else ""
    if python().exists() and present in (wanted[True:] if development else wanted):
        translations.compile_stale(python(), ROOT)
        return python()
    _STAMP.unlink(missing_ok=True)  # from here until all is installed, the environment counts as half made
    _say("Setting up in .venv (once; the libraries are about 120 MB) …")
    _make()
    _install("--upgrade", "pip", what="pip")  # pip 23.2.1 stumbles over some libraries' requirements
    _install("hatchling", "editables", "PySide6-Essentials", what="what builds Pledgebook")
    wanted_here = f"{ROOT}[dev]" if development else str(ROOT)
    _install("--no-build-isolation", "--editable", wanted_here, what="the libraries")  # else Qt is unpacked twice
    translations.compile_stale(python(), ROOT)
    _STAMP.write_text(wanted[development] + "\n", encoding="utf-8")
    return python()


def _stamps() -> tuple[str, str]:
    """Return what the stamp says of an environment without and with the development extras."""
    digest = hashlib.sha256()
    for part in (ROOT / "pyproject.toml", CONSTRAINTS):
        digest.update(part.read_bytes())
    digest.update(f"{sys.version_info[:2]} {ROOT}".encode())  # a moved checkout needs its paths written anew
    return f"{digest.hexdigest()} run", f"{digest.hexdigest()} dev"


def _make() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        raise SetupError(
            "This Python cannot make virtual environments, because its venv module is not complete. "
            "On Debian and Ubuntu: sudo apt install python3-venv. Then run the same command again."
        )
    if python().exists() and _version() == sys.version_info[:2]:
        return
    try:
        venv.create(FOLDER, with_pip=True, clear=FOLDER.exists(), symlinks=os.name != "nt")
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupError(f"The folder .venv could not be made: {error}. Delete it and try again.") from error


def _version() -> tuple[int, int] | None:
    """Return the version of the environment's Python, None where it does not run or has no pip."""
    told = subprocess.run(
        [python(), "-c", "import sys, pip; print(*sys.version_info[:2])"], capture_output=True, text=True, check=False
    )
    if told.returncode:
        return None
    major, minor = told.stdout.split()
    return int(major), int(minor)


def _install(*wanted: str, what: str) -> None:
    command = [str(python()), "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "off"]
    code, told = _pip([*command, "--constraint", str(CONSTRAINTS), *wanted])
    if not code:
        return
    if any(sign in line for sign in _NO_NETWORK for line in told):
        raise SetupError(
            f"There is no way to the package index from here, so {what} could not be fetched. "
            "Connect to the network (or set pip's index or proxy) and run the same command again."
        )
    if shutil.disk_usage(ROOT).free < _ROOM:
        raise SetupError(f"There is too little room on the disk to install {what}: {_ROOM // 10**6} MB are needed.")
    errors = [line for line in told if line.startswith("ERROR")] or told[-10:]
    advice = "Check the network, the disk and what is said above, then run the same command again."
    raise SetupError("\n".join([f"pip could not install {what}. It said:", *errors, advice]))


def _pip(command: list[str]) -> tuple[int, list[str]]:
    """Run pip, showing what it downloads as it goes; return its exit code and all that it said."""
    told: list[str] = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace"
    ) as running:
        for line in running.stdout or ():
            told.append(line.rstrip())
            if line.lstrip().startswith("Downloading "):
                _say(f"  {line.strip()}")
    return running.returncode, told


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
