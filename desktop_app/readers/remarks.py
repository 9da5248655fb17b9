"""What several readers remark on a document: what of the file is not shown or left out."""

from __future__ import annotations

from desktop_app.document.said import said


def pictures(number: int) -> str:
    """Return that pictures are not shown."""
    if number == 1:
        return said("Reading", "1 picture is not shown.")
    return said("Reading", "{n} pictures are not shown.").format(n=number)


def comments(number: int) -> str:
    """Return that comments are left out."""
    if number == 1:
        return said("Reading", "1 comment is left out.")
    return said("Reading", "{n} comments are left out.").format(n=number)


def deletions(number: int) -> str:
    """Return how tracked changes are read; the number of deletions where it was counted, else 0."""
    match number:
        case 0:
            return said(
                "Reading", "The file holds tracked changes: deletions are left out, insertions are read as text."
            )
        case 1:
            return said(
                "Reading",
                "The file holds tracked changes: One deletion is left out, insertions are read as text.",
            )
        case _:
            return said(
                "Reading",
                "The file holds tracked changes: {n} deletions are left out, insertions are read as text.",
            ).format(n=number)


def embedded(number: int) -> str:
    """Return that documents within a Word document are not read."""
    if number == 1:
        return said("Reading", "1 embedded document is not read; open the file in Word to see more.")
    return said("Reading", "{n} embedded documents are not read; open the file in Word to see more.").format(n=number)
