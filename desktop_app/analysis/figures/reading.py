"""Reads one figure where a numeral stands: currency, range, unit, period, qualifier."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop_app.analysis.figures.counting import counted
from desktop_app.analysis.figures.currencies import mark_before, name_after
from desktop_app.analysis.figures.measures import MEASURED, TIME
from desktop_app.analysis.figures.numerals import Numeral, read_numeral
from desktop_app.analysis.figures.qualifiers import qualifier
from desktop_app.analysis.figures.rates import rate_around, rate_behind


class Reading(NamedTuple):
    """A quantity as read: its place with qualifier and unit, its bounds, and the words around the number."""

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    unit: str
    approx: str | None


_BEHIND = re.compile(
    r"\s?(?P<words>程度|規模|以上|以下|未満|以内|超|余り?|前後|ほど|くらい|強(?=[のをがに、。])|弱(?=[のをがに、。])|を(?:超え|上回)る|or\s+(?:more|less|higher|lower|fewer)\b|or\s+so\b)"
)
_BETWEEN = re.compile(r"以上|超|を超える|余り|程度")
_LINK = re.compile(r"\s?(?:-|–|—|~|から|\bto\b|\bor\b)\s?|\s+(?P<word>to|and|or)\s+", re.I)
_BETWEEN_TWO = re.compile(r"\bbetween\s+(?:[\w.$€£¥~]+\s*){0,3}$", re.I)
_FROM = re.compile(r"\bfrom\s+(?:[a-z]+\s+){0,2}$", re.I)
_UNIT_BETWEEN = re.compile(
    r"[ \n]?(?:%|per\s?cent|[GMkT]Wh?|°C|km|m(?!\w)|Mt|tonnes|bcm|円|万円|億円|ドル|割|倍|ポイント|人)(?![a-z])"
)


def read_figure(text: str, at: int, floor: int, ceiling: int) -> Reading | None:
    """Read the figure whose numeral begins at `at` in folded `text`; None where the number is none.

    `floor` and `ceiling` bound what may belong to it: the end of the figure before it, the end of its block.
    """
    mark = mark_before(text, at, floor)
    first = read_numeral(text, at, money=mark is not None)
    if first is None or first.end > ceiling:
        return None
    start = mark[0] if mark else at
    last = _second(text, first, mark, floor)
    if last is None or last.end > ceiling:
        last = first
    if mark is not None:
        unit, end, factor = mark[1], last.end, 1.0
        named = name_after(text, end)
        if named is not None and (named[1] == unit or unit == "USD"):
            end, unit = named[0], named[1] if unit == "USD" else unit
    else:
        found = counted(text, start, first, last, floor)
        if found is None and last is not first:
            last = first
            found = counted(text, start, first, last, floor)
        if found is None:
            return None
        unit, end, factor = found.unit, found.end, found.factor
    if end > ceiling:
        return None
    qualified, approx = qualifier(text, start, floor)
    if approx is None and (inner := _BETWEEN.search(text, last.end, end)) is not None:
        approx = inner.group()
    if approx is None and last.open_ended:
        approx = "+"
    behind = _BEHIND.match(text, end)
    if behind is not None and behind.end() <= ceiling:
        approx, end = behind["words"] if approx is None else f"{approx} … {behind['words']}", behind.end()
    rate = rate_behind(text, end, ceiling)
    if rate is not None:
        end, unit = rate[0], f"{unit}/{rate[1]}"
    elif unit not in TIME and "/" not in unit:
        measured = mark is not None or unit in MEASURED or len(unit) == 3
        period = rate_around(text, qualified, end, floor, ceiling, measured=measured, share=unit in SHARES)
        unit = unit if period is None else f"{unit}/{period}"
    low, high = _bounds(first, last, factor)
    one = low == high
    return Reading(qualified, end, low if one else None, None if one else low, None if one else high, unit, approx)


SHARES = frozenset({"%", "percentage points", "basis points", "x"})
"""Units that are a share of something or compare with it."""

WIDEST_MARK = 5


def _second(text: str, first: Numeral, mark: tuple[int, str] | None, floor: int) -> Numeral | None:
    """Return the second number of a range ("1.5 to 2 million", "10% to 30%"), None where there is none."""
    end = first.end
    again = _UNIT_BETWEEN.match(text, end) if mark is None else None
    if again is not None:
        end = again.end()
    link = _LINK.match(text, end)
    if link is None:
        return None
    at, word = link.end(), (link["word"] or "").lower()
    before = text[max(floor, first.start - 24) : first.start]
    if word == "and" and not _BETWEEN_TWO.search(before):
        return None
    if again is not None and (word == "or" or "から" in link.group() or _FROM.search(before)):
        return None  # "from 35% to 70%" states two amounts, the one it was and the one it is to be
    if mark is not None:
        for width in range(WIDEST_MARK, 0, -1):
            other = mark_before(text, at + width, at)
            if other is not None and other[0] == at:
                at += width
                break
        else:
            if word in {"and", "or"}:
                return None
    second = read_numeral(text, at, money=mark is not None)
    if second is None or not (second.digits or second.scaled or not first.digits):
        return None
    if again is not None and not _same_unit(text, again.group(), second.end):
        return None
    rising = second.value > first.value or second.scaled or _FROM.search(before) is not None
    return second if rising else None


def _same_unit(text: str, unit: str, at: int) -> bool:
    """Tell whether the unit behind the first number of a range stands behind the second too."""
    return text.startswith(unit, at) or text.startswith(unit.strip(), at)


def _bounds(first: Numeral, last: Numeral, factor: float) -> tuple[float, float]:
    """Return both bounds; a scale behind the second number counts for the first too: "1.5 to 2 million"."""
    low, high = first.value, last.value
    if first is not last and last.scaled and not first.scaled and last.mantissa and low <= last.mantissa:
        low *= high / last.mantissa
    low, high = sorted((low, high))
    return round(low * factor, 6), round(high * factor, 6)
