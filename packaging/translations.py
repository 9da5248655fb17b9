"""The window's other languages: Qt Linguist files in `resources/translations`, gathered from the code and compiled."""

from __future__ import annotations

import subprocess
from pathlib import Path

FOLDER = Path("resources", "translations")
LANGUAGES = ("ja",)
_GATHER = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
_COMPILE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


class TranslationError(Exception):
    """A Linguist file that cannot be gathered or compiled; the message is what Qt's tool said."""


def gather(python: Path, root: Path, folder: Path | None = None) -> list[Path]:
    """Bring every `.ts` file up to the words of the code, and return them. Words that are gone are left out."""
    folder = folder or root / FOLDER
    sources = sorted(str(path.relative_to(root)) for path in (root / "desktop_app").rglob("*.py"))
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"pledgebook_{language}.ts" for language in LANGUAGES]
    for file in files:
        options = ("-tr-function-alias", "translate+=TR,translate+=said", "-no-obsolete", "-locations", "none")
        _tool(python, _GATHER, *options, *sources, "-ts", str(file), cwd=root)
    return files


def compile_stale(python: Path, root: Path) -> list[Path]:
    """Compile every `.ts` file that is newer than the `.qm` file beside it; return those made."""
    made: list[Path] = []
    for source in sorted((root / FOLDER).glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            compile_one(python, source, target)
            made.append(target)
    return made


def compile_one(python: Path, source: Path, target: Path) -> None:
    """Compile one `.ts` file."""
    _tool(python, _COMPILE, "-silent", str(source), "-qm", str(target), cwd=source.parent)


def _tool(python: Path, code: str, *arguments: str, cwd: Path) -> None:
    done = subprocess.run([python, "-c", code, *arguments], cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise TranslationError(done.stderr.strip() or done.stdout.strip())
