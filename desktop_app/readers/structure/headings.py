"""Headings without mark-up of their own: bold, underlined, capitals, numbered, or told by standing alone."""

from __future__ import annotations

import re
from collections import Counter

from desktop_app.document import BlockKind
from desktop_app.readers.structure.labels import shape
from desktop_app.readers.structure.look import LARGER, Look
from desktop_app.readers.structure.piece import Piece
from desktop_app.readers.structure.wording import (
    ANNEX,
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

_BRACKETED = re.compile(r"[【［〔《〈<＜][^】］〕》〉>＞]{1,40}[】］〕》〉>＞]")
_DRAWN = re.compile(r"[-=_~*–—─━═＝]{3,}")
_HEAVY = frozenset("■□◆◇●○◎▼▲★☆※")
_SPEAKS = re.compile(r"\b(?:will|shall|commit|declare|agree|decide|resolve|announce|include|includes|have|has)\b", re.I)
_SENTENCE = re.compile(r"(?:We|I|They|It|He|She|This|These)(?: also)? (?:will|shall|have|has|had|are|is|was|were)\b")
"""How a sentence begins, which a line may break off ("We will also invest $7"); a heading would ask or name."""
_ENACTS = re.compile(
    r"[Tt]he (?:[A-Z]\w+ )*(?:Assembly|Council|Conference|Parties|Commission|Committee|Board|Governments?)"
    r"(?: of [\w ]+)?,?"
)
"""Who resolves, on a line of its own ("The General Assembly,"): the beginning of the sentences that follow."""

_ABOUT = re.compile(
    r"(?:(?i:source|sources|note|notes|contact|contacts|tel|e-?mail|photo)|出典|出所|（?注）?)\s*[:：]|\[[一-龥]{2,10}\]\s*\S"
)
"""What such a line starts with tells of the lines above it."""
_REMARK_JA = re.compile(
    r".{0,12}(?:訳|別紙|別添|別表|全文|略|案|抄|抜粋|注|参考|資料|改定|改訂|版|決定|承認|現在|敬称略|以上)|[\d０-９]+.{0,4}"
)
"""What a line in brackets tells of the text, and heads nothing: （仮訳）, （別紙）."""

_FEWEST_OF_MOTTO = 4
_MASTHEAD = 12
_MOST_WORDS = 22
_MOST_WORDS_LARGER = 34
_MOST_WORDS_PLAIN = 14


def find_headings(pieces: list[Piece], text: str, look: Look, *, titled: bool) -> None:
    """Decide which undecided pieces are headings; `titled` tells that the title stands outside the text."""
    usual, bullets = _usual_indent(pieces, text), _bullets(pieces)
    title = next((i for i, p in enumerate(pieces[:_MASTHEAD]) if p.kind is BlockKind.TITLE), 0)
    for i, piece in enumerate(pieces):
        if piece.kind is BlockKind.HEADING and piece.given and _is_running_text(piece, text):
            piece.decide(BlockKind.PARAGRAPH, "paragraph: the file calls it a heading, but it reads as running text")
        if piece.kind is BlockKind.ITEM and _is_alone(pieces, i, text, look):
            piece.decide(BlockKind.HEADING, f"heading: {piece.emphasis} line, alone in its list, no full stop")
            piece.given = False
        sign = "" if piece.label is None else piece.label.text
        if piece.kind is not None or piece.is_long or sign in bullets or i < title or i + 1 == len(pieces):
            continue  # what stands above the title is a masthead
        reason = _why(pieces, i, text, look, usual)
        below = (i == 0 and titled) or (i == title + 1 and pieces[title].kind is BlockKind.TITLE)
        if reason and not (below and _is_motto(pieces, i, text)):
            piece.decide(BlockKind.HEADING, f"heading: {reason}")


def _is_alone(pieces: list[Piece], i: int, text: str, look: Look) -> bool:
    """Tell a heading that a list has swallowed: all emphasised, the only bullet here, between paragraphs or numbers."""
    piece = pieces[i]
    if piece.emphasis in ("", "italic") or piece.is_long or (piece.label is not None and piece.label.is_number):
        return False
    beside = [p for p in pieces[max(0, i - 1) : i + 2] if p is not piece and p.kind is BlockKind.ITEM]
    bulleted = any(p.label is None or not p.label.is_number for p in beside)
    words = one_line(text[piece.body : piece.end])
    return (
        not bulleted and i + 1 < len(pieces) and 0 < count_words(words) <= _MOST_WORDS and not ends_as_sentence(words)
    )


def _is_running_text(piece: Piece, text: str) -> bool:
    words = one_line(text[piece.start : min(piece.end, piece.start + 1000)])
    return piece.is_long or (count_words(words) > 40 and (ends_as_sentence(words) or ". " in words))


def _usual_indent(pieces: list[Piece], text: str) -> float | None:
    """Return the indent of most long Japanese paragraphs, where they are set in; None elsewhere."""
    indents = [p.indent for p in pieces if p.end - p.start > 60 and is_wide(text[p.start : p.start + 200])]
    if len(indents) < 3:
        return None
    usual = max(set(indents), key=indents.count)
    return usual if usual > 0 and indents.count(usual) * 3 > len(indents) * 2 else None


def _is_motto(pieces: list[Piece], i: int, text: str) -> bool:
    """Tell whether the line below the title, of some words, is set like no other: a motto, not a heading."""
    piece = pieces[i]
    if not piece.emphasis or count_words(text[piece.start : piece.end]) < _FEWEST_OF_MOTTO:
        return False
    return not any(p.emphasis == piece.emphasis and p.raw is not piece.raw for p in pieces[i + 1 : i + 12])


def _why(pieces: list[Piece], i: int, text: str, look: Look, usual: float | None) -> str:
    """Return why piece `i` is a heading, or "" where it is none."""
    piece = pieces[i]
    words = one_line(text[piece.body : piece.end])
    length = count_words(words)
    larger = _is_larger(piece, look)
    most = _MOST_WORDS_LARGER if larger else _MOST_WORDS
    if (not words_of(words) and not is_wide(words)) or length > most or length == 0 or _ENACTS.fullmatch(words):
        return ""
    stop = ends_as_sentence(words)
    size = plural(length, "word")
    if piece.raw.heading is not None and piece.end - piece.start == len(piece.raw.text.strip()):  # not a part of one
        return f"the file's tags say so, {size}" if piece.raw.heading else ""
    if piece.label is not None and piece.label.form == "bullet":
        return _marked(pieces, i, text, words)
    if ends_openly(words) and _SPEAKS.search(words):
        return ""  # "WE HEREBY DECLARE:" opens what follows, it does not head it
    if is_wide(words) and _BRACKETED.fullmatch(words):
        return "line of its own in heavy brackets"
    if larger and not stop:
        return f"line of its own, set in {piece.size:g} pt over {look.size:g} pt, {size}"
    if piece.emphasis not in ("", "italic") and not stop:
        return f"{piece.emphasis} line of its own, {size}, no full stop"
    if _is_underscored(pieces, i, text):
        return "line of its own above a drawn line"
    if stop or ends_openly(words):
        return ""
    if is_capitals(words):
        return f"line of its own in capitals, {size}, no full stop"
    if piece.label is not None and piece.label.form == "article":
        return f"“{piece.printed}” and a line of its own, {size}"
    if words[0].islower() or length > _MOST_WORDS_PLAIN:
        return ""
    if piece.label is not None:
        return _numbered(pieces, i, text, words, size)
    return _plain(pieces, i, text, words, usual)


def _is_larger(piece: Piece, look: Look) -> bool:
    return piece.size is not None and look.size is not None and piece.size >= LARGER * look.size


def _is_underscored(pieces: list[Piece], i: int, text: str) -> bool:
    below = pieces[i + 1]
    drawn = text[below.start : min(below.end, below.start + 100)]
    return _DRAWN.fullmatch(drawn) is not None and text.count("\n", pieces[i].end, below.start) == 1


def _plain(pieces: list[Piece], i: int, text: str, words: str, usual: float | None) -> str:
    """Take a short line for a heading that only its shortness, its case and what follows tell."""
    piece = pieces[i]
    follows = _follows(pieces, i, text)
    length = count_words(words)
    enclosed = words[0] in "[(（" and words[-1] in ")]）"
    if not follows or _ABOUT.match(words) or (enclosed and (not is_wide(words) or _REMARK_JA.fullmatch(words[1:-1]))):
        return ""
    if is_wide(words):
        if len(words) > 30 or (usual is not None and piece.indent == usual):
            return ""
        return f"short line of its own, {len(words)} characters, no full stop, {follows}"
    if piece.emphasis == "italic" and length <= 12:
        return f"italic line of its own, {plural(length, 'word')}, no full stop, {follows}"
    if is_title_case(words) or (length <= 8 and _SENTENCE.match(words) is None):
        return f"short line of its own, {plural(length, 'word')}, no full stop, {follows}"
    return ""


def _marked(pieces: list[Piece], i: int, text: str, words: str) -> str:
    """Take "■ 経済" for a heading: a heavy sign, a short line, and running text or other signs below it."""
    label, following = pieces[i].label, pieces[i + 1]
    if label is None or label.text not in _HEAVY or not is_wide(words) or len(words) > 30 or ends_as_sentence(words):
        return ""
    like = following.label is not None and following.label.text == label.text
    return "" if like or not _follows(pieces, i, text) else f"short line behind “{label.text}”, {len(words)} characters"


def _bullets(pieces: list[Piece]) -> frozenset[str]:
    """Return the heavy signs that mostly stand before lines in a row: there they are bullets, no headings' marks."""
    signs = ["", *(p.label.text if p.label is not None and p.label.text in _HEAVY else "" for p in pieces), ""]
    uses, listed = Counter[str](), Counter[str]()
    for above, sign, below in zip(signs, signs[1:], signs[2:], strict=False):
        uses[sign] += 1
        listed[sign] += sign in (above, below)
    return frozenset(sign for sign in uses if sign and listed[sign] * 2 >= uses[sign] > 1)


def _numbered(pieces: list[Piece], i: int, text: str, words: str, size: str) -> str:
    """Take a numbered short line for a heading where running text or a list follows, not its like."""
    following = pieces[i + 1]
    mine = pieces[i].label
    like = following.label is not None and shape(following.label) == shape(mine)
    above = pieces[i - 1] if i else None
    last = above is not None and above.kind is None and above.label is not None and shape(above.label) == shape(mine)
    if like or last or not _follows(pieces, i, text):
        return ""
    if is_title_case(words) or is_wide(words) or count_words(words) <= 6:
        return f"numbered line of its own, {size}, no full stop"
    return ""


def _follows(pieces: list[Piece], i: int, text: str) -> str:
    """Return what follows a heading ("a list follows"), or "" where nothing does that it could head."""
    if pieces[i + 1].kind is BlockKind.ROW and ANNEX.match(text, pieces[i].body):
        return "a table follows"  # other short lines above a table are its caption
    for piece in pieces[i + 1 : i + 3]:
        words = text[piece.start : piece.end]
        if piece.label is not None:
            return "a list follows"
        if piece.is_long or count_words(words) > 14 or ends_as_sentence(words) or ends_openly(words):
            return "running text follows"
    return ""
