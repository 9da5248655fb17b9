"""Cuts raw blocks that hold two things: a heading told only by a line break, and a run-in heading."""

from __future__ import annotations

import re
from itertools import pairwise

from desktop_app.document import BlockKind
from desktop_app.readers.structure.labels import label_of, ordinal, shape
from desktop_app.readers.structure.look import Look, emphasis
from desktop_app.readers.structure.piece import LONGEST_LINE, Piece, cut
from desktop_app.readers.structure.run_in import cut_run_in, speakers
from desktop_app.readers.structure.wording import count_words, ends_as_sentence, words_of

_BREAK = re.compile(r"[ \t\u00a0\u3000]*\n\s*")
_CIRCLED = re.compile(r"(?<=[。．.；;])\s+(?=[②-⑳])")
_INDENTED = re.compile(r"(?<=\S)[ \t]*\n[ \t]*\u3000+(?=\S)")
_MOST_WORDS = 22
_MOST_RUNS = 2_000
"""Stretches that look different in one block: each line is held against all of them."""
_WHOLE = (BlockKind.TITLE, BlockKind.ROW, BlockKind.FOOTNOTE, BlockKind.HEADING, BlockKind.SIGNATURE)


def split(pieces: list[Piece], text: str, look: Look) -> list[Piece]:
    """Return the pieces, those that hold a heading and something else cut in two or more."""
    known = speakers(pieces, text)
    parts: list[Piece] = []
    for piece in pieces:
        if piece.kind in _WHOLE:
            parts.append(piece)
            continue
        for entry in (entry for part in _at_indents(piece, text) for entry in _at_labels(part, text)):
            for line in _at_breaks(entry, text, look):
                parts += cut_run_in(line, text, look, known)
    return parts


def _at_indents(piece: Piece, text: str) -> list[Piece]:
    """Cut before each line that a full-width blank sets in: in Japanese it begins a paragraph."""
    if piece.kind is not None or piece.is_long:
        return [piece]
    parts: list[Piece] = []
    rest = piece
    for match in _INDENTED.finditer(text, piece.start, piece.end):
        first, rest = cut(rest, rest.start + len(text[rest.start : match.start()].rstrip()), match.end())
        parts.append(first)
    return [*parts, rest]


def _at_labels(piece: Piece, text: str) -> list[Piece]:
    """Cut before each line of a block that starts with a label, where at least two do that follow each other.

    So are sentences that ① ② ③ count from the block's beginning, whose line ends a web page does not show.
    """
    words = "" if piece.is_long else text[piece.start : piece.end]
    forms = [_BREAK] * ("\n" in words) + [_CIRCLED] * words.startswith("①")
    if not forms:
        return [piece]
    starts = sorted({piece.start, *(m.end() for form in forms for m in form.finditer(text, piece.start, piece.end))})
    labels = [(at, label_of(text[at : min(at + 60, piece.end)])) for at in starts if at < piece.end]
    told = [(at, label) for at, label in labels if label is not None]
    listed = {
        at
        for (one_at, one), (other_at, other) in pairwise(told)
        if shape(one) == shape(other) and (ordinal(one) is None or (ordinal(one) or 0) + 1 == ordinal(other))
        for at in (one_at, other_at)
    }
    parts: list[Piece] = []
    rest = piece
    for at in sorted(listed - {piece.start}):
        first, rest = cut(rest, rest.start + len(text[rest.start : at].rstrip()), at)
        parts.append(first)
        rest.kind, rest.given, rest.reason = None, False, ""
    return [*parts, rest]


def _at_breaks(piece: Piece, text: str, look: Look) -> list[Piece]:
    """Cut before and behind each line, set off by hard breaks, that is all emphasised."""
    if not 0 < len(piece.raw.runs) <= _MOST_RUNS or "\n" not in text[piece.start : piece.end]:
        return [piece]
    bounds: list[tuple[int, int]] = []
    at = piece.start
    for match in _BREAK.finditer(text, piece.start, piece.end):
        bounds.append((at, match.start()))
        at = match.end()
    bounds.append((at, piece.end))
    bounds = [b for b in bounds if b[0] < b[1]]
    kinds = [_stands_out(piece, text, a, b, look) for a, b in bounds]
    parts: list[Piece] = []
    rest = piece
    for i in range(len(bounds) - 1):
        if kinds[i] != kinds[i + 1] or (kinds[i] and _apart(text, bounds[i], bounds[i + 1])):
            first, rest = cut(rest, bounds[i][1], bounds[i + 1][0])
            parts.append(first)
    parts.append(rest)
    for part in parts[1:]:
        if piece.kind is BlockKind.ITEM:  # what stands behind a heading inside an item is not that item's label
            part.kind, part.given, part.reason = None, False, ""
    return parts


def _apart(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether two emphasised lines in a row are two headings: the second does not read on from the first."""
    first = text[other[0] : other[0] + 1]
    return not first.islower() and count_words(text[one[0] : one[1]]) < 8


def _stands_out(piece: Piece, text: str, start: int, end: int, look: Look) -> bool:
    words = text[start:end]
    if end - start > LONGEST_LINE or count_words(words) > _MOST_WORDS or not words_of(words) or ends_as_sentence(words):
        return False
    return emphasis(piece, text, start, end, look) not in ("", "italic")
