"""Quotations set off from the text, and the signatures at its end."""

from __future__ import annotations

import re

from desktop_app.document import BlockKind
from desktop_app.readers.structure.opening import is_dateline
from desktop_app.readers.structure.piece import Piece
from desktop_app.readers.structure.wording import ANNEX, count_words, ends_as_sentence, is_capitals, one_line

_SIGNATURE = re.compile(
    r"^(?:\(?signed\)?|/s/|for (?:the )?(?:government|kingdom|republic|united|european|people)|sincerely|done at|"
    r"in witness whereof|署名|（署名）)\b",
    re.I,
)
_FOR = re.compile(r"FOR (?:THE )?[A-Z][A-Z ’'.&:-]{2,160}[:：]|.{2,30}(?:政府|国)のために[:：]?")
_TITLED = re.compile(
    r"\b(?:President|Minister|Secretary|Chancellor|Ambassador|King|Queen|Chair(?:man|woman)?)\b|大臣|大使"
)
_NAMES = 3
_SOUGHT = 14
_NEAR_END = 200
_CLOSING = 3


def find_quotes_and_signatures(pieces: list[Piece], text: str) -> None:
    """Take blocks for quotations that are wholly in quotation marks, and closing lines for signatures."""
    for piece in pieces:
        if piece.kind is None and piece.label is None and not piece.is_long:
            words = one_line(text[piece.start : piece.end])
            if _is_quoted(words):
                piece.decide(BlockKind.QUOTE, "quotation: the whole block stands in quotation marks")
    _signed_for(pieces, text)
    signing = False
    last = [piece for piece in pieces[-_NEAR_END:] if piece.kind is not BlockKind.FOOTNOTE][-_SOUGHT:]
    for piece in last:
        if piece.is_long:
            continue
        words = one_line(text[piece.start : piece.end])
        if piece.kind is None and ANNEX.match(words):
            signing = False
        signing = signing or (piece.kind is None and bool(_SIGNATURE.match(words)) and count_words(words) <= 40)
        ends = ends_as_sentence(words) and _SIGNATURE.match(words) is None  # "The full text can be found here."
        if signing and piece.kind is None and piece.label is None and count_words(words) <= 40 and not ends:
            piece.decide(BlockKind.SIGNATURE, "signature: closing lines that sign for a party")
    for piece in last[-_CLOSING:] if len(pieces) > 2 * _CLOSING else ():
        if piece.kind is None and piece.label is None and is_dateline(one_line(text[piece.start : piece.end][:400])):
            piece.decide(BlockKind.DATELINE, "date and place line: hardly more than a date at the end")


def _signed_for(pieces: list[Piece], text: str) -> None:
    """Take "FOR THE UNITED STATES OF AMERICA:" for a signature wherever it stands, for an annex may follow it."""
    open_lines = 0
    for piece in pieces:
        words = "" if piece.is_long else one_line(text[piece.start : piece.end])
        if piece.kind is None and _FOR.fullmatch(words):
            piece.decide(BlockKind.SIGNATURE, "signature: signs for a party")
            open_lines = _NAMES
        elif open_lines and piece.kind is None and words and not any(c.isalnum() for c in words):
            piece.decide(BlockKind.SIGNATURE, "signature: a line to sign on")
        elif open_lines and piece.kind is None and piece.label is None and 0 < count_words(words) <= 12:
            if not (is_capitals(words) or _TITLED.search(words)) or ends_as_sentence(words):
                open_lines = 0
                continue
            piece.decide(BlockKind.SIGNATURE, "signature: a name below a party that signs")
            open_lines -= 1
        else:
            open_lines = 0


def _is_quoted(words: str) -> bool:
    pairs = {"“": "”", "«": "»", "「": "」", "„": "“"}
    closer = pairs.get(words[:1])
    return (
        closer is not None
        and words.endswith(closer)
        and words.find(closer) == len(words) - 1
        and count_words(words) > 12
    )
