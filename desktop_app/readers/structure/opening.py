"""The opening: the title line, and the line of date and place before or behind it."""

from __future__ import annotations

import re
from itertools import pairwise

from desktop_app.document import Block, BlockKind, Span
from desktop_app.readers.structure.dates import find_date, find_month
from desktop_app.readers.structure.issuers import is_masthead, stands_beside_date
from desktop_app.readers.structure.look import Look
from desktop_app.readers.structure.piece import LONGEST_LINE, Piece, cut
from desktop_app.readers.structure.wording import (
    count_words,
    ends_as_sentence,
    ends_openly,
    is_capitals,
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
_TIME = re.compile(r"\d{1,2}:\d{2}\s*(?:[ap]\.?\s?m\.?)?(?:\s*\(?[A-Z]{2,4}\)?)?", re.I)
_PLACE_LINE = re.compile(
    r"[^,]+,\s[^,]+(?:,\s[^,]+)?|.*\b(?:Room|Office|House|Palace|Garden|Hall|Center|Centre|Headquarters)"
)
_READS_ON = re.compile(r"(?:of|on|by|between|for|from|to|in|with|and|at|the|about|concerning|regarding)\b", re.I)
_SERIAL = re.compile(
    r"[\w()./-]{0,6}\d[\w()./-]{0,24}|(?:Annex|Press Release|Document|No)\.?\s[\w()./-]{1,20}", re.I | re.A
)
_BODY = re.compile(
    r"\b(?:assembly|council|commission|committee|ministry|department|office|secretariat|organi[sz]ation|nations|union|"
    r"government|parliament|conference|agency|board|cabinet|embassy)\b|(?:省|庁|府|委員会|会議|政府)$",
    re.I,
)
_COMPANY = re.compile(
    r".*\s(?:Inc|Ltd|Corp|Co|LLC|PLC|plc|AG|SA|SE|NV|GmbH|Corporation|Company|Limited|Holdings|Group|Foundation|Association)\.?"
)
_ISSUER_JA = re.compile(r"(?:社|法人|機構|財団|協会|連合会|組合|銀行|大学)$|^(?:株式|有限|合同)会社|^.{2,8}法人")
_ACT = re.compile(
    r"\b(?:statement|declaration|communiqu[eé]|fact sheet|resolution|decision|plan|agenda|strategy|conclusions|report|"
    r"agreement|framework|remarks|policy|charter|pact|treaty|outcome)\b",
    re.I,
)
_ADOPTED = re.compile(r"(?:resolutions?|decisions?)\s+adopted\s+by\b", re.I)
_NUMBERED_JA = re.compile(r"第\s?[\d０-９〇一二三四五六七八九十百]+\s?号$")
_SOUGHT = 6
_MOST_WORDS = 40


def find_opening(pieces: list[Piece], text: str, *, given: str | None, look: Look, outside: bool) -> None:
    """Find the title among the first blocks, and date lines around it.

    `given` is the title in the file's metadata; `outside` tells that the text does not repeat it.
    """
    if not any(piece.kind is BlockKind.TITLE for piece in pieces):
        found = _named(pieces, text, given) or _first_level(pieces, given) or _largest(pieces, text, look)
        if not found and not (given is not None and outside):
            _first_line(pieces, text)
    _second_lines(pieces, text)
    _datelines(pieces, text)


def _named(pieces: list[Piece], text: str, given: str | None) -> bool:
    """Take the block that says what the metadata give as the title."""
    wanted = _squeezed(given or "")
    for piece in pieces[: 2 * _SOUGHT]:
        if len(wanted) >= 8 and not piece.is_long and piece.kind in (None, BlockKind.HEADING, BlockKind.PARAGRAPH):
            words = _squeezed(text[piece.start : piece.end])
            if words == wanted or (len(words) >= 20 and wanted.startswith(words) and len(words) * 4 > len(wanted) * 3):
                piece.decide(BlockKind.TITLE, "title: the file's own title stands here", 1)
                return True
    return False


def _squeezed(words: str) -> str:
    return "".join(c for c in words.casefold() if c.isalnum())


def _first_level(pieces: list[Piece], given: str | None) -> bool:
    """Take the only heading of the first level, or the first block where it is one, for the title."""
    top = [p for p in pieces if p.kind is BlockKind.HEADING and p.given and p.level == 1]
    if not top or top[0] not in pieces[:_SOUGHT]:
        return False
    if len(top) > 1 and (given is not None or top[0] is not pieces[0]):
        return False
    why = "the only heading of the first level" if len(top) == 1 else "a heading of the first level above everything"
    top[0].decide(BlockKind.TITLE, f"title: {why}", 1)
    return True


def _largest(pieces: list[Piece], text: str, look: Look) -> bool:
    """Take the block set largest of all, near the top, for the title; a masthead above it is none."""
    if look.size is None:
        return False
    near = [p for p in pieces[: 2 * _SOUGHT] if p.kind in (None, BlockKind.HEADING) and not p.is_long]
    large = [p for p in near if (p.size or 0.0) >= 1.15 * look.size]
    named = [p for p in large if not _is_masthead(one_line(text[p.start : p.end]))] or large
    best = max(named, key=lambda p: p.size or 0.0, default=None)
    if best is None or count_words(text[best.start : best.end]) > _MOST_WORDS:
        return False
    if len(named) == len(large) and (sum(p.size == best.size for p in pieces) > 4 or best.size != _most(pieces)):
        return False
    above = " below the masthead" if len(named) < len(large) else ""
    best.decide(BlockKind.TITLE, f"title: set largest{above or ' of all'}, {best.size:g} pt over {look.size:g} pt", 1)
    return True


def _most(pieces: list[Piece]) -> float:
    return max((p.size or 0.0 for p in pieces), default=0.0)


def _is_masthead(words: str) -> bool:
    """Tell a body's name ("General Assembly") and a formula ("Resolution adopted by …") from a title."""
    if _ADOPTED.match(words):
        return True
    return count_words(words) <= 5 and _BODY.search(words) is not None and _ACT.search(words) is None


def _first_line(pieces: list[Piece], text: str) -> bool:
    """Take the first block for the title where it is short, alone, and does not read on as running text."""
    for i, piece in enumerate(pieces[:_SOUGHT]):
        words = one_line(text[piece.start : min(piece.end, piece.start + LONGEST_LINE)])
        if piece.kind is not None or piece.label is not None or piece.is_long:
            return False
        if is_dateline(words) or _SERIAL.fullmatch(words) or (_NUMBERED_JA.search(words) and len(words) <= 24):
            continue
        if is_masthead(words) and i + 1 < len(pieces) and _is_title_below(pieces[i + 1], text):
            continue
        place = _PLACE.match(text, piece.start, piece.end)
        body = words if place is None else one_line(text[place.end() : piece.end])
        if i + 1 == len(pieces) or not _reads_as_title(body):
            return False
        if place is not None:
            dateline, title = cut(piece, len(text[: place.end()].rstrip()), place.end())
            dateline.decide(BlockKind.DATELINE, "date and place line: a place and a dash before the title")
            pieces[i : i + 1] = [dateline, title]
            piece = title
        piece.decide(BlockKind.TITLE, f"title: the first line, {plural(count_words(body), 'word')}", 1)
        return True
    return False


def _is_title_below(piece: Piece, text: str) -> bool:
    """Tell whether the line below a Japanese masthead is a title: short, of words, without a label or a date."""
    words = one_line(text[piece.start : min(piece.end, piece.start + LONGEST_LINE)])
    return (
        piece.kind is None
        and piece.label is None
        and is_wide(words)
        and _reads_as_title(words)
        and not is_dateline(words)
    )


def _reads_as_title(words: str) -> bool:
    length = count_words(words)
    stop = ends_as_sentence(words)
    if length > _MOST_WORDS or words.endswith((":", "：")) or (stop and not is_title_case(words)):
        return False
    if is_wide(words):
        return not stop and len(words) <= 80
    return is_title_case(words) or is_capitals(words) or (length <= 20 and not stop)


def _second_lines(pieces: list[Piece], text: str) -> None:
    """Join to the title the lines right behind it that are set alike and read on from it."""
    at = next((i for i, p in enumerate(pieces[: 2 * _SOUGHT]) if p.kind is BlockKind.TITLE), None)
    while at is not None and at + 2 < len(pieces):
        title, below = pieces[at], pieces[at + 1]
        words = one_line(text[below.start : min(below.end, below.start + 400)])
        undecided = below.kind is None or (below.kind is BlockKind.HEADING and below.given and below.level == 1)
        if not undecided or below.label is not None or is_dateline(words) or ends_as_sentence(words):
            return
        above = one_line(text[title.start : title.end])
        alike = (below.emphasis, below.size) == (title.emphasis, title.size)
        capitals = is_capitals(words) and is_capitals(above)
        reads_on = _READS_ON.match(words) is not None or above.rstrip().endswith((":", ",", "–", "-"))
        close = text.count("\n", title.end, below.start) == 1
        if not alike or count_words(words) > 25 or ends_openly(words):
            return
        if not (
            (reads_on and (title.emphasis or title.size or capitals or close))
            or (capitals and (close or title.emphasis))
        ):
            return
        title.end, title.runs = below.end, title.runs + below.runs
        title.reason += ", with the line that reads on"
        del pieces[at + 1]


def _datelines(pieces: list[Piece], text: str) -> None:
    """Take lines that are hardly more than a date for the date line, and the place's line next to one as well."""
    near = [p for p in pieces[: _SOUGHT + 2] if not p.is_long]
    for piece in near:
        words = one_line(text[piece.start : piece.end])
        if piece.kind in (None, BlockKind.PARAGRAPH) and is_dateline(words):
            piece.decide(BlockKind.DATELINE, "date and place line: hardly more than a date near the top")
    for title, below in pairwise(near):
        words = one_line(text[below.start : below.end])
        if title.kind is BlockKind.TITLE and below.kind is None and _ends_in_date(words):
            below.decide(BlockKind.DATELINE, "date and place line: ends in a date right below the title")
    for above, below in pairwise(near):
        for piece, other in ((above, below), (below, above)):
            words = one_line(text[piece.start : piece.end])
            if (
                piece.kind is None
                and other.kind is BlockKind.DATELINE
                and (_is_place(words) or (piece is below and _is_issuer(words)))
            ):
                piece.decide(BlockKind.DATELINE, "date and place line: a place or an issuer next to the date")


def _ends_in_date(words: str) -> bool:
    """Tell a line that names a paper's kind and its issuers before the date: "Joint paper of …, 12 October 2027"."""
    found = find_date(words)
    return (
        found is not None
        and count_words(words) <= 20
        and re.search(r"[,–—|]\s*$", words[: found[0].start]) is not None
        and (not words[found[0].end :].strip(" .)"))
    )


def _is_place(words: str) -> bool:
    """Tell whether a short line names a place ("Washington, D.C.", "East Room") or, in Japanese, also an issuer."""
    if is_wide(words):
        return stands_beside_date(words)
    named = _PLACE_LINE.fullmatch(words) is not None
    return named and count_words(words) <= 6 and is_title_case(words)


def _is_issuer(words: str) -> bool:
    """Tell whether a short line names who issued the paper: "International Energy Agency", "SoftBank Group Corp."."""
    if is_wide(words):
        return len(words) <= 24 and not ends_as_sentence(words) and _ISSUER_JA.search(words) is not None
    if not 2 <= count_words(words) <= 8 or not is_title_case(words) or ends_openly(words) or _ACT.search(words):
        return False
    body = _BODY.search(words)  # "European Commission", "Ministry of Finance", not "Government Action"
    named = body is not None and re.match(r"$|,? (?:of|for|on)\b", words[body.end() :]) is not None
    return named or _COMPANY.fullmatch(words) is not None


def is_dateline(words: str) -> bool:
    """Tell whether a line is hardly more than a date, a time, or "For Immediate Release"."""
    if count_words(words) > 14 or len(words) > 90:
        return False
    if _TIME.fullmatch(words) or (_DATE_WORDS.match(words) and (find_date(words) or "immediate" in words.lower())):
        return True
    if find_month(words) is not None:
        return True
    found = find_date(words)
    if found is None or (ends_as_sentence(words) and count_words(words) > 6):
        return False
    rest = (words[: found[0].start] + " " + words[found[0].end :]).strip(" ,.-–—|()（）[]/")
    again = find_date(rest)  # "12 May 2025 / 2025年5月12日"
    if again is not None:
        rest = rest[: again[0].start] + rest[again[0].end :]
    return count_words(rest) <= 5


def title_span(block: Block, text: str) -> Span:
    """Return the title's own words: the block's body without a closing full stop."""
    words = text[block.body.start : block.body.end]
    bare = words[:-1] if words.endswith((".", "。")) and words.count(".") + words.count("。") >= 1 else words
    if re.search(r"\b(?:[A-Z]\.){2,}$", words):
        bare = words
    return Span(block.body.start, block.body.start + len(bare))
