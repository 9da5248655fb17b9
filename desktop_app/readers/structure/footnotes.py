"""Footnotes: which blocks they are, and which blocks refer to them."""

from __future__ import annotations

from desktop_app.readers.structure.piece import Piece


def find_footnotes(pieces: list[Piece], text: str) -> None:
    """Link the footnotes that the format names to the blocks that refer to them."""
    keys = {p.raw.key: i for i, p in enumerate(pieces) if p.raw.key is not None}
    seen: set[int] = set()
    for piece in pieces:
        if piece.raw.refers and id(piece.raw) not in seen:
            seen.add(id(piece.raw))
            piece.notes = tuple(keys[key] for key in piece.raw.refers if key in keys)
