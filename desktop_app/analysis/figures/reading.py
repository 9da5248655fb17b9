"""Reads one figure where a numeral stands: currency, range, unit, period, qualifier."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.analysis.figures.currencies import mark_before, name_after
from desktop_app.analysis.figures.exclusions import names_a_thing, only_a_year
from desktop_app.analysis.figures.measures import TIME, Measure, measure_after, thing_after
from desktop_app.analysis.figures.numerals import Numeral, read_numeral


@dataclass(frozen=True, slots=True)
class Reading:
    """A quantity as read: its place with qualifier and unit, its bounds, and the words around the number."""

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    unit: str
    approx: str | None


QUALIFIER = re.compile(
    r"(?<![\w-])(?P<words>(?:(?:well|far|slightly|just|a\s+little|significantly)\s+)?(?:more\s+than|less\s+than|fewer\s+than|greater\s+than|higher\s+than|lower\s+than|no\s+(?:more|less|fewer|greater|higher|lower|later)\s+than|not\s+(?:more|less|exceeding)\s+(?:than)?|over|under|above|below|around|about|up\s+to|upwards?\s+of|in\s+excess\s+of|at\s+least|at\s+most|as\s+(?:much|many|little|few)\s+as|close\s+to|nearly|almost|approximately|approx\.?|roughly|some|an?\s+estimated|estimated|an?\s+(?:additional|further|initial|combined|total|minimum|maximum)|additional|a\s+minimum\s+of|a\s+maximum\s+of|a\s+total\s+of|a\s+combined|equal\s+to\s+or\s+(?:greater|less)\s+than|equivalent\s+to(?:\s+(?:roughly|about|approximately))?|minimum|maximum)|~|≈|>|<|≥|≤|約|およそ|最大|最低|少なくとも|総額|合計|計|年間約?)\s*$",
    re.I,
)
"""What may stand before an amount and say how exact it is."""

QUALIFIER_WIDTH = 36

_APPROXIMATE = re.compile(
    r"^(?:a\s+(?:total|combined)|an?\s+(?:additional|further|total|combined|initial)|additional|総額|合計|計)", re.I
)
_BEHIND = re.compile(r"\s?(?P<words>程度|以上|以下|未満|超|余り?|前後|ほど|くらい|or\s+(?:more|less)\b|or\s+so\b)")
_LINK = re.compile(r"\s?(?:-|–|—|~|から|\bto\b|\bor\b)\s?|\s+(?:to|and|or)\s+", re.I)
_PER = re.compile(
    r"\s?(?:/|\bper\b|\ba\b|\ban\b|\beach\b|\bevery\b)\s?(?P<period>year|annum|month|day|week|quarter|hour|yr|calendar\s+year|fiscal\s+year)\b|\s(?P<adverb>annually|yearly|monthly|daily|a\s+year)\b|(?P<japanese>/年|/月|/日)|\s?(?P<per>per\s+(?:capita|person|child|household|student))",
    re.I,
)
_PERIODS = {"yr": "year", "annum": "year", "annually": "year", "yearly": "year", "monthly": "month", "daily": "day", "/年": "year", "/月": "month", "/日": "day", "calendar year": "year", "fiscal year": "year", "a year": "year"}  # fmt: skip


def read_figure(text: str, at: int, floor: int, ceiling: int) -> Reading | None:
    """Read the figure whose numeral begins at `at` in folded `text`; None where the number is none.

    `floor` and `ceiling` bound what may belong to it: the end of the figure before it, the end of its block.
    """
    mark = mark_before(text, at, floor)
    first = read_numeral(text, at, money=mark is not None)
    if first is None or first.end > ceiling:
        return None
    start = mark[0] if mark else at
    last, spread = first, _second(text, first, mark is not None)
    if spread is not None and spread.end <= ceiling:
        last = spread
    unit, end, factor = "", last.end, 1.0
    if mark is not None:
        unit = mark[1]
        named = name_after(text, end)
        if named is not None and (named[1] == unit or unit == "USD"):
            end, unit = named[0], named[1] if unit == "USD" else unit
    else:
        found = _unit(text, start, first, last, floor)
        if found is None and last is not first:
            last, end = first, first.end
            found = _unit(text, start, first, last, floor)
        if found is None:
            return None
        unit, end, factor = found.unit, found.end, found.factor
    if end > ceiling:
        return None
    low, high = _bounds(first, last, factor)
    approx = "+" if last.open_ended else None
    before = QUALIFIER.search(text[max(floor, start - QUALIFIER_WIDTH) : start])
    if before is not None:
        start = max(floor, start - QUALIFIER_WIDTH) + before.start()
        words = " ".join(before["words"].split())
        approx = approx if _APPROXIMATE.match(words) else words
    behind = _BEHIND.match(text, end)
    if behind is not None and behind.end() <= ceiling:
        approx, end = behind["words"] if approx is None else f"{approx} … {behind['words']}", behind.end()
    per = _PER.match(text, end)
    if per is not None and per.end() <= ceiling:
        period = " ".join((per["period"] or per["adverb"] or per["japanese"] or per["per"]).lower().split())
        unit = f"{unit}/{_PERIODS.get(period, period).removeprefix('per ')}"
        end = per.end()
    value = low if low == high else None
    return Reading(
        start, end, value, None if value is not None else low, None if value is not None else high, unit, approx
    )


def _second(text: str, first: Numeral, money: bool) -> Numeral | None:
    """Return the second number of a range ("1.5 to 2 million"), None where there is none."""
    link = _LINK.match(text, first.end)
    if link is None:
        return None
    at = link.end()
    if money:
        for width in range(WIDEST_MARK, 0, -1):
            mark = mark_before(text, at + width, at)
            if mark is not None and mark[0] == at:
                at += width
                break
        else:
            if "and" in link.group().lower() or "or" in link.group().lower():
                return None
    second = read_numeral(text, at, money=money)
    if second is None or not second.digits:
        return None
    scale = 1.0
    return second if second.value * scale > first.value or second.scaled else None


WIDEST_MARK = 5


def _bounds(first: Numeral, last: Numeral, factor: float) -> tuple[float, float]:
    low, high = first.value, last.value
    if first is not last and last.scaled and not first.scaled and not first.grouped:
        for scale in (1e3, 1e6, 1e9, 1e12):
            if low * scale < high <= low * scale * 1000 and high / scale < 1000:
                low *= scale
                break
    return low * factor, high * factor


def _unit(text: str, start: int, first: Numeral, last: Numeral, floor: int) -> Measure | None:
    """Return the unit behind a number without a currency mark, None where the number counts nothing."""
    money = name_after(text, last.end)
    if money is not None:
        return Measure(money[0], money[1])
    if names_a_thing(text, start, last.end, floor):
        return None
    known = measure_after(text, last.end)
    if known is not None:
        return None if known.unit in TIME and _is_when(text, start, floor) else known
    if only_a_year(text, first, last):
        return None
    if first.digits or first.scaled or first.value >= 10:
        thing = thing_after(text, last.end)
        if thing is None or first.scaled or first.grouped:
            return thing
        named = text[text.rfind(" ", 0, thing.end) + 1].isupper() or _NAME_BEFORE.search(
            text[max(floor, start - 40) : start]
        )
        return None if named else thing
    return None


_NAME_BEFORE = re.compile(r"[a-z,’–-]\s+(?:[A-Z][\w’]+[\s–-])*[A-Z][a-z]{2,}\s$")
"""A name in the middle of a sentence right before the number: "Western Europe 6", "Sustainability Fund 3"."""


_WHEN = re.compile(
    r"(?:within|next|coming|following|past|last|previous|first|final|every|over|in|for|after|before|during|ago|of|by|aged?|than|to)\s+(?:the\s+)?(?:next\s+|last\s+|past\s+|coming\s+)?(?:about\s+|around\s+|approximately\s+)?$",
    re.I,
)


def _is_when(text: str, start: int, floor: int) -> bool:
    """Tell whether a span of time says when something is to happen, not how much of it there is."""
    return _WHEN.search(text[max(floor, start - 40) : start]) is not None
