"""Cuts raw blocks that hold two things: a heading told only by a line break, and a run-in heading."""

from __future__ import annotations

import re

from desktop_app.document import BlockKind
from desktop_app.readers.structure.piece import LONGEST_LINE, Piece, cut
from desktop_app.readers.structure.wording import count_words, ends_as_sentence, is_capitals, one_line, plural, words_of

_BREAK = re.compile(r"[ \t\u00a0\u3000]*\n\s*")
_RUN_IN = re.compile(r"\s*[:：]\s*")
_CAPITALS = re.compile(r"[^\n:：]{4,160}?(?=\s*[:：]\s)")
_MOST_WORDS = 22


def split(pieces: list[Piece], text: str) -> list[Piece]:
    """Return the pieces, those that hold a heading and something else cut in two or more."""
    parts: list[Piece] = []
    for piece in pieces:
        if piece.kind in (BlockKind.TITLE, BlockKind.ROW, BlockKind.FOOTNOTE):
            parts.append(piece)
            continue
        for line in _at_breaks(piece, text):
            parts += _run_in(line, text)
    return parts


def _at_breaks(piece: Piece, text: str) -> list[Piece]:
    """Cut before and behind each line, set off by hard breaks, that is all emphasised or all capitals."""
    if not piece.raw.runs or "\n" not in text[piece.start : piece.end]:
        return [piece]
    bounds: list[tuple[int, int]] = []
    at = piece.start
    for match in _BREAK.finditer(text, piece.start, piece.end):
        bounds.append((at, match.start()))
        at = match.end()
    bounds.append((at, piece.end))
    bounds = [b for b in bounds if b[0] < b[1]]
    kinds = [_stands_out(piece, text, a, b) for a, b in bounds]
    parts: list[Piece] = []
    rest = piece
    for i in range(len(bounds) - 1):
        if kinds[i] or kinds[i + 1]:
            first, rest = cut(rest, bounds[i][1], bounds[i + 1][0])
            parts.append(first)
    parts.append(rest)
    for part in parts[1:]:
        if piece.kind is BlockKind.ITEM:  # what stands behind a heading inside an item is not that item's label
            part.kind, part.given, part.reason = None, False, ""
    return parts


def _stands_out(piece: Piece, text: str, start: int, end: int) -> bool:
    words = text[start:end]
    if end - start > LONGEST_LINE or count_words(words) > _MOST_WORDS or not words_of(words) or ends_as_sentence(words):
        return False
    return emphasis(piece, text, start, end) != ""


def emphasis(piece: Piece, text: str, start: int, end: int) -> str:
    """Return "bold", "underlined" or "bold and underlined" where all letters of a stretch are so, else ""."""
    letters = [i for i in range(start, end) if text[i].isalnum()]
    if not letters:
        return ""
    bold = underline = True
    marked_bold = [(r.start, r.end) for r in piece.runs if r.bold]
    marked_under = [(r.start, r.end) for r in piece.runs if r.underline]
    for i in letters:
        bold = bold and any(a <= i < b for a, b in marked_bold)
        underline = underline and any(a <= i < b for a, b in marked_under)
        if not bold and not underline:
            return ""
    return " and ".join(word for word, is_so in (("bold", bold), ("underlined", underline)) if is_so)


def _run_in(piece: Piece, text: str) -> list[Piece]:
    """Cut a heading off that runs into its paragraph: capitals or bold words, then a colon, then the text."""
    if piece.kind not in (None, BlockKind.PARAGRAPH):
        return [piece]
    match = _CAPITALS.match(text, piece.start, piece.end)
    if match is None:
        return [piece]
    words = match.group()
    colon = _RUN_IN.match(text, match.end(), piece.end)
    if colon is None or colon.end() >= piece.end or len(words_of(words)) < 2:
        return [piece]
    if not is_capitals(words) or count_words(words) > _MOST_WORDS:
        return [piece]
    end = colon.end() - len(colon.group()) + len(colon.group().rstrip())
    heading, rest = cut(piece, end, colon.end())
    heading.given = rest.given = False
    look = emphasis(heading, text, heading.start, match.end())
    heading.decide(
        BlockKind.HEADING,
        f"heading: run into its paragraph, {look + ' ' if look else ''}capitals before a colon, "
        f"{plural(count_words(one_line(words)), 'word')}",
    )
    rest.kind, rest.reason = None, ""
    return [heading, rest]
