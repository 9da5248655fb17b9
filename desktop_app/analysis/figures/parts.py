"""Joins the parts of a total to it: "of which", "including", "for a total of", items under a lead-in, the row "Total"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.analysis.findings import Figure
from desktop_app.analysis.units import Unit
from desktop_app.document import BlockKind, Document

_ALL = r"consist(?:s|ing)\s+of|compris(?:es|ing)|(?:comprised|composed|made\s+up)\s+of|(?:divided|split|broken\s+down|allocated|distributed)\s+(?:as\s+follows|into|between|among)|as\s+follows|内訳は"
_SOME = r"of\s+which|(?:also\s+)?includ(?:es|ing)|inclusive\s+of|among\s+which|うち"
_PARTS = re.compile(rf"(?:(?P<all>{_ALL})|(?P<some>{_SOME}))", re.I)
_PART_OF = re.compile(
    r"^\s+of\s+(?:an?|the|its|their|our|this|that)\s+(?:\w+\s+){0,2}$|(?:part\s+of|out\s+of|portion\s+of|share\s+of|component\s+of)\s+(?:an?|the|its|their|our)\s+(?:\w+\s+){0,2}$",
    re.I,
)
_IN_ALL = re.compile(
    r"(?:\b(?:for|to|making|bringing|giving)\s+(?:a|an|the)\s+(?:\w+\s+){0,2}total\s+(?:of|to)|[,;–—]\s*(?:altogether\s+|together\s+|in\s+all\s+)?totall?ing|\badding\s+up\s+to|\b(?:for|in)\s+total|[,—–]\s*(?:or\s+)?a\s+(?:\w+\s+)?total\s+of|(?:合わせて|合計|計|総額)(?:で|は)?)\s*(?:\w+\s+){0,3}$",
    re.I,
)
_NEW_CLAUSE = re.compile(
    r"[.;:。]\s|\b(?:while|whereas|but|will|would|shall|which|who|bringing|mobili[sz]\w+|in\s+addition|on\s+top|compared|instead)\b",
    re.I,
)
_LIST = re.compile(r",|\band\b|\bplus\b|、|と|及び|;", re.I)
_NEAR = 200
_TOTAL_ROW = re.compile(r"\s*(?:(?:grand|sub)?[\s-]*totals?\b|sum\b|合計|総計|小計|計\s*$)", re.I)


def join_parts(
    document: Document, units: Sequence[Unit], groups: Mapping[int, Sequence[int]], found: list[Figure]
) -> None:
    """Set `part_of` of the figures in `found`. `groups` are the figures of each unit, by the unit's ordinal."""
    text = document.text
    for ordinal, members in groups.items():
        if len(members) > 1:
            _within(text, members, found)
        lead_in = units[ordinal].lead_in
        if lead_in is not None and units[ordinal].opens:
            _under(text, units[lead_in], groups.get(lead_in, ()), members, found)
    _rows(document, found)


def exhausts(document: Document, whole: Figure, part: Figure) -> bool:
    """Tell whether the text says that the parts are all there is of the whole."""
    if document.blocks[whole.block].kind is BlockKind.ROW and document.blocks[part.block].kind is BlockKind.ROW:
        return True
    if part.span.start < whole.span.start:
        return True  # parts before their total are joined by "for a total of" alone
    between = document.text[whole.span.end : min(part.span.start, whole.span.end + 2 * _NEAR)]
    found = _PARTS.search(between)
    return found is not None and found["all"] is not None


def _within(text: str, members: Sequence[int], found: list[Figure]) -> None:
    """Join the parts that one sentence names."""
    whole: int | None = None
    for before, index in pairwise(members):
        between = _between(text, found[before], found[index])
        if between is None:
            whole = None
            continue
        if _PARTS.search(between):
            whole = before
        elif _PART_OF.search(between):
            if _fits(found[before], found[index]):
                found[before] = replace(found[before], part_of=index)
            continue
        elif _NEW_CLAUSE.search(between) and found[index].unit == found[before].unit:
            whole = None
        if whole is not None and _fits(found[index], found[whole]):
            found[index] = replace(found[index], part_of=whole)
    _in_all(text, members, found)


def _in_all(text: str, members: Sequence[int], found: list[Figure]) -> None:
    """Join "$3 million from A and $2 million from B, for a total of $5 million": two parts at least before the total."""
    for place, total in enumerate(members):
        if place < 2:
            continue
        parts: list[int] = []
        behind = found[total]
        for index in (members[before] for before in range(place - 1, -1, -1)):
            between = _between(text, found[index], behind)
            if between is None or found[index].unit != found[total].unit or found[index].part_of is not None:
                break
            if not (_IN_ALL.search(between) if not parts else _LIST.search(between)):
                break
            if _NEW_CLAUSE.search(_IN_ALL.sub("", between)):
                break
            parts.append(index)
            behind = found[index]
        if len(parts) > 1:
            for index in parts:
                found[index] = replace(found[index], part_of=total)


def _under(text: str, lead: Unit, wholes: Sequence[int], members: Sequence[int], found: list[Figure]) -> None:
    """Join the first amount of an item to the one amount of the lead-in that says "including" or "as follows"."""
    if not wholes or not members:
        return
    whole = next((i for i in reversed(wholes) if found[i].unit == found[members[0]].unit), None)
    if whole is None or found[members[0]].part_of is not None or not _fits(found[members[0]], found[whole]):
        return
    if _PARTS.search(text, found[whole].span.end, lead.span.end):
        found[members[0]] = replace(found[members[0]], part_of=whole)


def _rows(document: Document, found: list[Figure]) -> None:
    """Join the amounts of a column to the one in the row "Total" below them."""
    above: dict[tuple[int, str], list[int]] = {}
    last = -1
    for index, figure in enumerate(found):
        block = document.blocks[figure.block]
        if block.kind is not BlockKind.ROW or not block.cells:
            continue
        if any(document.blocks[between].kind is not BlockKind.ROW for between in range(last + 1, figure.block)):
            above.clear()
        last = figure.block
        column = next((n for n, cell in enumerate(block.cells) if cell.covers(figure.span)), 0)
        own = above.setdefault((column, figure.unit), [])
        if column and _TOTAL_ROW.match(document.text, block.cells[0].start, block.cells[0].end):
            for part in own if len(own) > 1 else ():
                found[part] = replace(found[part], part_of=index)
            own.clear()
        else:
            own.append(index)


_QUALIFIER = re.compile(r"(?:[a-z]+\s+)*|総額|合計|計", re.I)


def _between(text: str, first: Figure, second: Figure) -> str | None:
    """Return the text between two figures, the second's qualifier with it; None where they stand too far apart."""
    start, end = first.span.end, second.span.start
    qualifier = _QUALIFIER.match(text, end, second.span.end)
    return text[start : end if qualifier is None else qualifier.end()] if end - start < _NEAR else None


def _fits(part: Figure, whole: Figure) -> bool:
    return part.unit == whole.unit and part.size is not None and whole.size is not None and part.size <= whole.size
