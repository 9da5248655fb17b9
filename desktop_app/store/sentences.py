"""What the library says of itself to its owner, where it cannot do all that one expects."""

from __future__ import annotations

from pathlib import Path

from desktop_app.document.said import said


def not_writable(folder: Path) -> str:
    """Return that notes last only as long as the window."""
    return said(
        "Library",
        "The library at {folder} cannot be written to: you can read and take notes, but they last only until "
        "you close the window, so export them, or start with --library and another folder.",
    ).format(folder=folder)


def unwritten(aside: Path | None, is_taken_in: bool) -> str:
    """Return where the changes lie that could not be stored, and whether the library takes them in by itself."""
    if aside is None:
        return said(
            "Library", "Some changes could not be stored anywhere, as no folder could be written to, and are lost."
        )
    if is_taken_in:
        form = said(
            "Library",
            "Some changes could not be stored in the library; they are in {path} instead. "
            "They are taken in when the library is opened again.",
        )
    else:
        form = said("Library", "Some changes could not be stored in the library; they are in {path} instead.")
    return form.format(path=aside)


def replaced(aside: Path, saved: int) -> str:
    """Return that a damaged library was set aside, and how many changes were saved from it."""
    if saved:
        form = said(
            "Library",
            "The library was damaged: it is kept as {name} in {folder}, and a new one was begun "
            "with {n} changes saved from it.",
        )
    else:
        form = said(
            "Library",
            "The library was damaged: it is kept as {name} in {folder}, and a new one was begun; "
            "no notes could be read from it.",
        )
    return form.format(name=aside.name, folder=aside.parent, n=saved)
