"""The opening: the title line, and the line of date and place before or behind it."""

from __future__ import annotations

import re

from desktop_app.document import Block, BlockKind, Span
from desktop_app.readers.structure.dates import find_date
from desktop_app.readers.structure.piece import LONGEST_LINE, Piece, cut
from desktop_app.readers.structure.wording import (
    count_words,
    ends_as_sentence,
    is_title_case,
    is_wide,
    one_line,
    plural,
)

_PLACE = re.compile(
    r"(?:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}, )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}\s+(?:-|–|—|--)\s+(?=[A-Z])"
)
_DATE_WORDS = re.compile(
    r"^\W*(?:for immediate release|done at|issued|released?|adopted|as of|updated|published)\b", re.I
)
_SOUGHT = 6
_MOST_WORDS = 40


def find_opening(pieces: list[Piece], text: str, *, titled: bool) -> None:
    """Find the title among the first blocks, and date lines around it.

    `titled` tells that the format gave a title of its own; then a line of the text is the title only if marked so.
    """
    if any(piece.kind is BlockKind.TITLE for piece in pieces):
        _datelines(pieces, text)
        return
    top = [p for p in pieces if p.kind is BlockKind.HEADING and p.given and p.level == 1]
    if len(top) == 1 and pieces.index(top[0]) < _SOUGHT:
        top[0].decide(BlockKind.TITLE, "title: the only heading of the first level", 1)
    elif not titled:
        _first_line(pieces, text)
    _datelines(pieces, text)


def _first_line(pieces: list[Piece], text: str) -> None:
    """Take the first block for the title where it is short, alone, and does not read on as running text."""
    for i, piece in enumerate(pieces[:_SOUGHT]):
        words = one_line(text[piece.start : min(piece.end, piece.start + LONGEST_LINE)])
        if piece.kind is not None or piece.label is not None or piece.is_long:
            return
        if _is_dateline(words):
            continue
        place = _PLACE.match(text, piece.start, piece.end)
        body = words if place is None else one_line(text[place.end() : piece.end])
        length = count_words(body)
        stop = ends_as_sentence(body)
        fits = (
            length <= _MOST_WORDS
            and i + 1 < len(pieces)
            and (not stop or is_title_case(body))
            and not body.endswith((":", "："))
        )
        if not fits or not (is_title_case(body) or body.isupper() or is_wide(body) or (length <= 20 and not stop)):
            return
        if place is not None:
            dateline, title = cut(piece, len(text[: place.end()].rstrip()), place.end())
            dateline.decide(BlockKind.DATELINE, "date and place line: a place and a dash before the title")
            pieces[i : i + 1] = [dateline, title]
            piece = title
        piece.decide(BlockKind.TITLE, f"title: the first line, {plural(length, 'word')}", 1)
        return


def _datelines(pieces: list[Piece], text: str) -> None:
    for piece in pieces[: _SOUGHT + 2]:
        if piece.is_long:
            continue
        words = one_line(text[piece.start : piece.end])
        if piece.kind in (None, BlockKind.PARAGRAPH) and _is_dateline(words):
            piece.decide(BlockKind.DATELINE, "date and place line: hardly more than a date near the top")


def _is_dateline(words: str) -> bool:
    """Tell whether a line is hardly more than a date, a place, or "For Immediate Release"."""
    if count_words(words) > 14 or len(words) > 90:
        return False
    if _DATE_WORDS.match(words) and (find_date(words) or "immediate" in words.lower()):
        return True
    found = find_date(words)
    if found is None or (ends_as_sentence(words) and count_words(words) > 6):
        return False
    rest = (words[: found[0].start] + " " + words[found[0].end :]).strip(" ,.-–—|()（）[]")
    return count_words(rest) <= 5


def title_span(block: Block, text: str) -> Span:
    """Return the title's own words: the block's body without a closing full stop."""
    words = text[block.body.start : block.body.end]
    bare = words[:-1] if words.endswith((".", "。")) and words.count(".") + words.count("。") >= 1 else words
    if re.search(r"\b(?:[A-Z]\.){2,}$", words):
        bare = words
    return Span(block.body.start, block.body.start + len(bare))
