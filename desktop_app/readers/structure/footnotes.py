"""Footnotes: which blocks they are, and which blocks refer to them."""

from __future__ import annotations

import re

from desktop_app.document import BlockKind
from desktop_app.readers.structure.piece import Piece

_MARK = r"(?:\[(?P<bracket>\d{1,3}|\*)\]|(?P<raised>[¹²³⁰⁴-⁹]{1,3})|(?P<note>[（(]注[\d０-９]{1,2}[）)]))"
_NOTE = re.compile(_MARK + r"\s*(?=\S)")
_SOUGHT = 200


def find_footnotes(pieces: list[Piece], text: str) -> None:
    """Link footnotes to their places: those the format names, or at the end those behind "[1]", "¹", "（注１）"."""
    if not any(piece.raw.key is not None for piece in pieces):
        _printed(pieces, text)
        return
    keys = {p.raw.key: i for i, p in enumerate(pieces) if p.raw.key is not None}
    seen: set[int] = set()
    for piece in pieces:
        if piece.raw.refers and id(piece.raw) not in seen:
            seen.add(id(piece.raw))
            piece.notes = tuple(dict.fromkeys(keys[key] for key in piece.raw.refers if key in keys))


def _printed(pieces: list[Piece], text: str) -> None:
    """Find notes that only their printed mark tells, where the mark stands in the text above as well."""
    notes: dict[str, int] = {}
    for i in range(len(pieces) - 1, max(0, len(pieces) - _SOUGHT), -1):
        piece = pieces[i]
        match = _NOTE.match(text, piece.start, piece.end)
        if match is None:
            if notes:
                break
            continue
        if piece.kind is None:
            notes[match.group().strip()] = i
    if not notes:
        return
    first = min(notes.values())
    marks = re.compile("|".join(re.escape(mark) for mark in sorted(notes, key=len, reverse=True)))
    referred: set[str] = set()
    for piece in pieces[:first]:
        found = marks.findall(text, piece.start + 1, piece.end)
        if found:
            piece.notes = tuple(dict.fromkeys(notes[mark] for mark in found))
            referred.update(found)
    for mark in referred:
        piece = pieces[notes[mark]]
        piece.decide(BlockKind.FOOTNOTE, f"footnote: starts with “{mark}”, which stands in the text above")
        piece.printed = mark
        behind = text[piece.start + len(mark) : piece.end]
        piece.body = piece.end - len(behind.lstrip())
