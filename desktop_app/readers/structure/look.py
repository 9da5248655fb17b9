"""How blocks are set: bold, underlined, italic, larger than the running text."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from desktop_app.readers.structure.piece import Piece

LARGER = 1.07
"""A size that is a heading's is at least so many times that of the running text (11 pt over 10 pt is 1.1)."""


@dataclass(frozen=True, slots=True)
class Look:
    """The look of the running text: its size in points, if the format tells sizes, and whether it is bold anyway."""

    size: float | None
    bold: bool
    italic: bool


def look_of(pieces: list[Piece]) -> Look:
    """Return how most of the text is set."""
    sizes: Counter[float] = Counter()
    letters = bold = italic = 0
    for piece in pieces:
        letters += piece.end - piece.start
        for run in piece.runs:
            length = run.end - run.start
            bold += length * run.bold
            italic += length * run.italic
            if run.size is not None:
                sizes[_rounded(run.size)] += length
    size = max(sizes, key=lambda s: (sizes[s], -s)) if sizes and sum(sizes.values()) * 2 > letters else None
    return Look(size, bold * 2 > letters, italic * 2 > letters)


def dress(pieces: list[Piece], text: str, look: Look) -> None:
    """Note on each piece how it stands out from the running text."""
    for piece in pieces:
        if not piece.runs or piece.is_long:
            continue
        piece.emphasis = emphasis(piece, text, piece.start, piece.end, look)
        piece.size = _size(piece)


def emphasis(piece: Piece, text: str, start: int, end: int, look: Look | None = None) -> str:
    """Return "bold", "underlined", "italic" or several where all letters of a stretch are so and the text is not.

    Italics are told only where nothing else stands out.
    """
    looks = (
        ("bold", [(r.start, r.end) for r in piece.runs if r.bold] if look is None or not look.bold else []),
        ("underlined", [(r.start, r.end) for r in piece.runs if r.underline]),
        ("italic", [(r.start, r.end) for r in piece.runs if r.italic] if look is None or not look.italic else []),
    )
    found = [word for word, stretches in looks if _covered(text, start, end, stretches)]
    telling = [word for word in found if word != "italic"]
    return " and ".join(telling or found)


def _covered(text: str, start: int, end: int, stretches: list[tuple[int, int]]) -> bool:
    """Tell whether every letter and digit of a stretch of text lies in one of the (ordered) stretches."""
    if not stretches:
        return False
    at = start
    for a, b in sorted(stretches):
        if a > at and any(c.isalnum() for c in text[at : min(a, end)]):
            return False
        at = max(at, b)
        if at >= end:
            break
    return not any(c.isalnum() for c in text[at:end]) and any(c.isalnum() for c in text[start:end])


def _size(piece: Piece) -> float | None:
    """Return the size in which most of a piece is set."""
    sizes: Counter[float] = Counter()
    for run in piece.runs:
        if run.size is not None:
            sizes[_rounded(run.size)] += run.end - run.start
    return max(sizes, key=lambda s: sizes[s]) if sizes else None


def _rounded(size: float) -> float:
    return round(size * 2) / 2
