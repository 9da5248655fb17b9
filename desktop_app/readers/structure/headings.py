"""Headings without mark-up of their own: bold, underlined, capitals, numbered, or told by standing alone."""

from __future__ import annotations

import re

from desktop_app.document import BlockKind
from desktop_app.readers.structure.piece import Piece
from desktop_app.readers.structure.splitting import emphasis
from desktop_app.readers.structure.wording import (
    count_words,
    ends_as_sentence,
    ends_openly,
    is_capitals,
    is_title_case,
    is_wide,
    one_line,
    plural,
    words_of,
)

_SPEAKS = re.compile(r"\b(?:will|shall|commit|declare|agree|decide|resolve|announce|include|includes|have|has)\b", re.I)
_MOST_WORDS = 22
_MOST_WORDS_PLAIN = 14


def find_headings(pieces: list[Piece], text: str, *, titled: bool) -> None:
    """Decide which undecided pieces are headings; `titled` tells that the title stands outside the text."""
    for piece in pieces:
        if piece.runs and not piece.is_long:
            piece.emphasis = emphasis(piece, text, piece.start, piece.end)
    for i, piece in enumerate(pieces):
        if piece.kind is not None or piece.is_long or i + 1 == len(pieces):
            continue
        reason = _why(pieces, i, text)
        if reason and not (i == 0 and titled and _only_one(pieces, piece)):
            piece.decide(BlockKind.HEADING, f"heading: {reason}")


def _only_one(pieces: list[Piece], piece: Piece) -> bool:
    """Tell whether the first line is set like no other: a motto below the title, not a heading."""
    return not any(p.emphasis == piece.emphasis and p.raw is not piece.raw for p in pieces[1:12])


def _why(pieces: list[Piece], i: int, text: str) -> str:
    """Return why piece `i` is a heading, or "" where it is none."""
    piece = pieces[i]
    words = one_line(text[piece.body : piece.end])
    length = count_words(words)
    if (not words_of(words) and not is_wide(words)) or length > _MOST_WORDS or length == 0:
        return ""
    if piece.label is not None and piece.label.form == "bullet":
        return ""
    stop = ends_as_sentence(words)
    size = plural(length, "word")
    if ends_openly(words) and _SPEAKS.search(words):
        return ""  # "WE HEREBY DECLARE:" opens what follows, it does not head it
    if piece.emphasis and not stop:
        return f"{piece.emphasis} line of its own, {size}, no full stop"
    if stop or ends_openly(words):
        return ""
    if is_capitals(words) and length >= 1:
        return f"line of its own in capitals, {size}, no full stop"
    if piece.label is not None and piece.label.form == "article":
        return f"“{piece.printed}” and a line of its own, {size}"
    if words[0].islower() or length > _MOST_WORDS_PLAIN:
        return ""
    if piece.label is not None:
        return _numbered(pieces, i, text, words, size)
    follows = _follows(pieces, i, text)
    if follows and (is_title_case(words) or (length <= 8 and not is_wide(words))):
        return f"short line of its own, {size}, no full stop, {follows}"
    if follows and is_wide(words) and len(words) <= 30:
        return f"short line of its own, {len(words)} characters, no full stop, {follows}"
    return ""


def _numbered(pieces: list[Piece], i: int, text: str, words: str, size: str) -> str:
    """Take a numbered short line for a heading where running text or a list follows, not its like."""
    following = pieces[i + 1]
    mine = pieces[i].label
    like = following.label is not None and mine is not None and following.label.form == mine.form
    if like or not _follows(pieces, i, text):
        return ""
    if is_title_case(words) or is_wide(words) or count_words(words) <= 6:
        return f"numbered line of its own, {size}, no full stop"
    return ""


def _follows(pieces: list[Piece], i: int, text: str) -> str:
    """Return what follows a heading ("a list follows"), or "" where nothing does that it could head."""
    for piece in pieces[i + 1 : i + 3]:
        words = text[piece.start : piece.end]
        if piece.label is not None:
            return "a list follows"
        if piece.is_long or count_words(words) > 14 or ends_as_sentence(words) or ends_openly(words):
            return "running text follows"
    return ""


def set_levels(pieces: list[Piece], text: str) -> None:
    """Set the headings' levels: as the format says, else by how they are set, in the order in which the ways appear."""
    headings = [p for p in pieces if p.kind is BlockKind.HEADING]
    given = [p.level for p in headings if p.given]
    titled = any(p.kind is BlockKind.TITLE for p in pieces)
    shift = 2 - min(given) if given and (min(given) < 2 or not titled) else 0
    styles: dict[tuple[object, ...], int] = {}
    base = 2
    for piece in headings:
        if piece.given:
            piece.level += max(0, shift)
            base = piece.level + 1
            styles = {}
            continue
        style = _style(piece, text)
        if style not in styles:
            styles[style] = base + len(styles)
        piece.level = min(6, styles[style])


def _style(piece: Piece, text: str) -> tuple[object, ...]:
    """Return how a heading is set: two headings of one style have one level."""
    size = max((r.size for r in piece.runs if r.size is not None), default=None)
    form = piece.label.form if piece.label is not None else ""
    return (size, piece.emphasis, is_capitals(text[piece.body : piece.end]), form)
