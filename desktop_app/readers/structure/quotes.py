"""Quotations set off from the text, and the signatures at its end."""

from __future__ import annotations

import re

from desktop_app.document import BlockKind
from desktop_app.readers.structure.piece import Piece
from desktop_app.readers.structure.wording import count_words, one_line

_SIGNATURE = re.compile(
    r"^(?:\(?signed\)?|/s/|for (?:the )?(?:government|kingdom|republic|united|european|people)|sincerely|done at|"
    r"in witness whereof|署名|（署名）)\b",
    re.I,
)
_SOUGHT = 14


def find_quotes_and_signatures(pieces: list[Piece], text: str) -> None:
    """Take blocks for quotations that are wholly in quotation marks, and closing lines for signatures."""
    for piece in pieces:
        if piece.kind is None and piece.label is None and not piece.is_long:
            words = one_line(text[piece.start : piece.end])
            if _is_quoted(words):
                piece.decide(BlockKind.QUOTE, "quotation: the whole block stands in quotation marks")
    signing = False
    for piece in pieces[-_SOUGHT:]:
        if piece.is_long:
            continue
        words = one_line(text[piece.start : piece.end])
        signing = signing or (piece.kind is None and bool(_SIGNATURE.match(words)) and count_words(words) <= 40)
        if signing and piece.kind is None and piece.label is None and count_words(words) <= 40:
            piece.decide(BlockKind.SIGNATURE, "signature: closing lines that sign for a party")


def _is_quoted(words: str) -> bool:
    pairs = {"“": "”", "«": "»", "「": "」", "„": "“"}
    closer = pairs.get(words[:1])
    return (
        closer is not None
        and words.endswith(closer)
        and words.find(closer) == len(words) - 1
        and count_words(words) > 12
    )
