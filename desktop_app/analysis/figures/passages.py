"""Lays a wrapped and indented passage out in one line for reading, and finds each place in the document again."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from desktop_app.document import Span

_WRAP = re.compile(r"[ \t]*\n[ \t]+|[ \t]+\n")


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a block as it is read: its words are `span` of `text`.

    `pieces` are the beginnings of its lines, in `text` and in the document; empty where both are the same text.
    """

    block: int
    text: str
    span: Span
    pieces: tuple[tuple[int, int], ...] = ()

    def in_document(self, start: int, end: int) -> Span:
        """Return the place in the document of what stands from `start` to `end` in `text`."""
        if not self.pieces:
            return Span(start, end)
        return Span(self._place(start), self._place(end - 1) + 1)

    def _place(self, at: int) -> int:
        here, there = self.pieces[bisect_right(self.pieces, at, key=lambda piece: piece[0]) - 1]
        return there + at - here


def passage(text: str, block: int, part: Span) -> Passage:
    """Return one part of folded `text`; each line break with an indent becomes one space: "$36.2⏎    billion"."""
    wraps = list(_WRAP.finditer(text, part.start, part.end)) if text.find("\n", part.start, part.end) >= 0 else []
    if not wraps:
        return Passage(block, text, part)
    lines: list[str] = []
    pieces: list[tuple[int, int]] = []
    length, at = 0, part.start
    for start, end in (*(wrap.span() for wrap in wraps), (part.end, part.end)):
        pieces.append((length, at))
        lines.append(text[at:start])
        length += start - at + 1
        at = end
    line = " ".join(lines)
    return Passage(block, line, Span(0, len(line)), tuple(pieces))
