"""Lead-ins: the words that govern the items after them ("We commit to:"), also when they are an item themselves."""

from __future__ import annotations

import re
from functools import cache

from desktop_app.document import BlockKind
from desktop_app.readers.structure.piece import Piece
from desktop_app.readers.structure.wording import ends_openly, one_line

_OPEN_WORDS = re.compile(
    r"(?:\b(?:following|including|include|includes|to|by|that|are|will|shall|through|as follows)"
    r"|次のとおり|以下のとおり|以下の通り|次の通り)[\s:：,—–-]*$",
    re.I,
)
_FINITE = re.compile(
    r"\b(?:will|shall|has|have|had|is|are|was|were|commits?|committed|agrees?|agreed|reaffirms?|reaffirmed|intends?|plans?|announced?|"
    r"welcomed?|welcomes|noted|highlighted|supports?|aligns?)\b"
)
_FIRST_WORDS = 9
_FIRST_KANJI = "\u3400"


@cache
def _japanese() -> re.Pattern[str]:
    """Return what finds a Japanese lead-in, which ends like any sentence: "以下の取組を行う。"."""
    return re.compile(
        r"(?:(?<![0-9０-９％%人円倍件歳割分])以下|(?<![一-龥])次|下記)"
        r"(?:の|に|を|で|に掲げる|に示す|につい)[^。「」]{1,40}。?\s*$"
    )


def find_lead_ins(pieces: list[Piece], text: str) -> None:
    """Set `lead_in` on each item, row or paragraph that an earlier block governs."""
    for i, piece in enumerate(pieces):
        if piece.kind is BlockKind.ITEM:
            _inherit(pieces, i, text)
        if is_lead_in(piece, text) and i + 1 < len(pieces):
            _govern(pieces, i, text)


def is_lead_in(piece: Piece, text: str) -> bool:
    """Tell whether a block ends so that what follows completes it: with a colon, or with "the following"."""
    if piece.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING):
        return False
    words = text[max(piece.body, piece.end - 60) : piece.end]
    if piece.kind is BlockKind.HEADING:
        return ends_openly(words)
    return (
        ends_openly(words)
        or bool(_OPEN_WORDS.search(words))
        or (max(words, default="") >= _FIRST_KANJI and _japanese().search(words) is not None)
    )


def _govern(pieces: list[Piece], i: int, text: str) -> None:
    lead = pieces[i]
    first = pieces[i + 1]
    if first.kind is BlockKind.ITEM:
        sibling = lead.kind is BlockKind.ITEM and first.level <= lead.level
        if sibling and first.level < lead.level:
            return
        nominal = sibling and not _is_sentence(first, text)
        for piece in pieces[i + 1 :]:
            if piece.kind is not BlockKind.ITEM or piece.level < first.level:
                return
            if piece.level > first.level:
                continue
            if sibling and (is_lead_in(piece, text) or (nominal and _is_sentence(piece, text))):
                return
            piece.lead_in = i
    elif first.kind is BlockKind.PARAGRAPH and lead.kind is BlockKind.PARAGRAPH and ends_openly(_tail(lead, text)):
        _govern_paragraphs(pieces, i, text)


def _govern_paragraphs(pieces: list[Piece], i: int, text: str) -> None:
    """Let "The Parties will:" govern the paragraph behind it, and further ones of its shape or joined by semicolons."""
    shape = _shape(pieces[i + 1], text)
    open_end = True
    for piece in pieces[i + 1 :]:
        if piece.kind is not BlockKind.PARAGRAPH or not (open_end or (shape and _shape(piece, text) == shape)):
            return
        piece.lead_in = i
        open_end = _tail(piece, text).endswith((";", "; and", "; or", ",", "；"))


def _shape(piece: Piece, text: str) -> str:
    """Return what two parallel paragraphs share: "will" early in the sentence, or the form of the first word."""
    words = one_line(text[piece.body : min(piece.end, piece.body + 200)]).split()[:6]
    modal = next((w for w in words if w in ("will", "shall", "should", "agrees", "agree", "commits", "commit")), "")
    if modal and not words[0].startswith(("After", "When", "Once", "In", "As")):
        return modal
    return "ing" if words and words[0].endswith("ing") else ""


def _tail(piece: Piece, text: str) -> str:
    return text[max(piece.body, piece.end - 60) : piece.end].rstrip()


def _inherit(pieces: list[Piece], i: int, text: str) -> None:
    """Let a nested item take what governs its parent, where the parent is a mere label ("Climate")."""
    piece = pieces[i]
    if piece.lead_in is not None or piece.level < 2:
        return
    for j in range(i - 1, -1, -1):
        above = pieces[j]
        if above.kind is not BlockKind.ITEM:
            return
        if above.level < piece.level:
            words = text[above.body : above.end]
            if (
                above.lead_in is not None
                and not words.rstrip().endswith((".", "。", ";"))
                and not is_lead_in(above, text)
            ):
                piece.lead_in = above.lead_in
            return


def _is_sentence(piece: Piece, text: str) -> bool:
    """Tell whether an item is a sentence with a subject of its own, rather than "Fostering centers of excellence…"."""
    words = one_line(text[piece.body : min(piece.end, piece.body + 200)]).split()[:_FIRST_WORDS]
    if not words or words[0].endswith("ing"):
        return False
    return _FINITE.search(" ".join(words)) is not None
