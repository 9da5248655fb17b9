"""Reads one figure where a numeral stands: currency, range, unit, period, qualifier."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.analysis.figures.counters import counter_after
from desktop_app.analysis.figures.currencies import mark_before, name_after
from desktop_app.analysis.figures.durations import is_duration
from desktop_app.analysis.figures.exclusions import names_a_thing, only_a_year
from desktop_app.analysis.figures.measures import MEASURED, TIME, Measure, hyphened_after, measure_after, thing_after
from desktop_app.analysis.figures.numerals import Numeral, read_numeral
from desktop_app.analysis.figures.rates import rate_around, rate_behind


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


_QUALIFIERS = r"""
    (?:(?:well|far|slightly|just|a little|significantly|considerably|somewhere|even) )?(?:more than|less than|fewer than|greater than|higher than|lower than|over|under|above|below|around|about|in excess of)
    no (?:more|less|fewer|greater|higher|lower|later) than
    not (?:more|less|fewer|greater|exceeding)(?: than)?
    up to
    upwards? of
    at least
    at most
    as (?:much|many|little|few|low|high) as
    close to
    nearly
    almost
    approximately
    approx\.?
    roughly
    some
    circa
    in the (?:order|region|range) of
    on the order of
    an? (?:estimated|average of|expected)
    estimated
    an? (?:additional|further|initial|extra|combined|total|minimum|maximum|overall)
    an? (?:minimum|maximum|estimated total|combined total|total|overall total) of
    additional
    another
    equal to or (?:greater|less) than
    equivalent to(?: (?:roughly|about|approximately))?
    minimum
    maximum
"""
_QUALIFIER = "|".join(line.strip().replace(" ", r"\s+") for line in _QUALIFIERS.strip().splitlines())
QUALIFIER = re.compile(
    rf"(?:(?<![\w-])(?P<words>(?:{_QUALIFIER})(?:\s+(?:{_QUALIFIER}))?|[~≈><≥≤])\s*"
    r"|(?P<japanese>(?:(?:約|およそ|おおよそ|おおむね|概ね|ほぼ|最大で?|最低で?も?|少なくとも|総額で?|合計で?|累計で?|延べ|計)\s?){1,2}))$",
    re.I,
)
"""What may stand before an amount and say how exact it is."""

QUALIFIER_WIDTH = 36

_EXACT = re.compile(
    r"^(?:(?:an?\s+(?:additional|further|initial|extra|combined\s+total|overall\s+total|combined|total|overall)(?:\s+of)?|additional|another|総額で?|合計で?|累計で?|延べ|計)(?:\s+|$|(?=[^a-z])))+",
    re.I,
)
"""Words before an amount that belong to it and do not make it less exact."""

_BEHIND = re.compile(
    r"\s?(?P<words>程度|規模|以上|以下|未満|以内|超|余り?|前後|ほど|くらい|強(?=[のをがに、。])|弱(?=[のをがに、。])|を(?:超え|上回)る|or\s+(?:more|less|higher|lower|fewer)\b|or\s+so\b)"
)
_BETWEEN = re.compile(r"以上|超|を超える|余り|程度")
_LINK = re.compile(r"\s?(?:-|–|—|~|から|\bto\b|\bor\b)\s?|\s+(?P<word>to|and|or)\s+", re.I)
_BETWEEN_TWO = re.compile(r"\bbetween\s+(?:[\w.$€£¥~]+\s*){0,3}$", re.I)
_FROM = re.compile(r"\bfrom\s+(?:[a-z]+\s+){0,2}$", re.I)
_UNIT_BETWEEN = re.compile(r"[ \n]?(?:%|per\s?cent|[GMkT]Wh?|°C|km|m(?!\w)|Mt|tonnes|bcm|円|万円|億円|ドル)(?![a-z])")


def read_figure(text: str, at: int, floor: int, ceiling: int) -> Reading | None:
    """Read the figure whose numeral begins at `at` in folded `text`; None where the number is none.

    `floor` and `ceiling` bound what may belong to it: the end of the figure before it, the end of its block.
    """
    mark = mark_before(text, at, floor)
    first = read_numeral(text, at, money=mark is not None)
    if first is None or first.end > ceiling:
        return None
    start = mark[0] if mark else at
    qualified, approx = qualifier(text, start, floor)
    last = _second(text, first, mark, floor)
    if last is None or last.end > ceiling:
        last = first
    if mark is not None:
        unit, end, factor = mark[1], last.end, 1.0
        named = name_after(text, end)
        if named is not None and (named[1] == unit or unit == "USD"):
            end, unit = named[0], named[1] if unit == "USD" else unit
    else:
        found = _unit(text, start, qualified, first, last, floor)
        if found is None and last is not first:
            last = first
            found = _unit(text, start, qualified, first, last, floor)
        if found is None:
            return None
        unit, end, factor = found.unit, found.end, found.factor
        if approx is None and (inner := _BETWEEN.search(text, last.end, end)) is not None:
            approx = inner.group()
    if end > ceiling:
        return None
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
        period = rate_around(text, qualified, end, floor, ceiling, measured=measured)
        unit = unit if period is None else f"{unit}/{period}"
    low, high = _bounds(first, last, factor)
    one = low == high
    return Reading(qualified, end, low if one else None, None if one else low, None if one else high, unit, approx)


def qualifier(text: str, start: int, floor: int) -> tuple[int, str | None]:
    """Return where the qualifier before an amount begins, and its words where they make the amount less exact."""
    low = max(floor, start - QUALIFIER_WIDTH)
    before = QUALIFIER.search(text[low:start])
    if before is None:
        return start, None
    words = " ".join((before["words"] or before["japanese"] or before.group()).split())
    words = _EXACT.sub("", words).strip()
    return low + before.start(), words or None


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


def _unit(text: str, start: int, qualified: int, first: Numeral, last: Numeral, floor: int) -> Measure | None:
    """Return the unit behind a number without a currency mark, None where the number counts nothing."""
    money = name_after(text, last.end)
    if money is not None:
        return Measure(money[0], money[1])
    if names_a_thing(text, start, last.end, floor):
        return None
    known = counter_after(text, last.end, last) or measure_after(text, last.end)
    if known is not None:
        one = known.unit in COUNTED and not first.digits and first.value == last.value == 1
        changed = last is not first and _FROM.search(text[max(floor, start - 24) : start]) is not None
        return None if one or not (changed or is_duration(text, start, qualified, known, floor)) else known
    if only_a_year(text, first, last) or first.spelled:
        return None
    large = first.scaled or first.grouped or last.scaled
    if first.digits and (first.grouped or first.value >= HYPHENED) and not first.spelled:
        hyphened = hyphened_after(text, last.end)
        if hyphened is not None:
            return hyphened
    if not (first.digits or large or first.value >= SMALL):
        return None
    thing = thing_after(text, last.end)
    if large:
        return thing or (Measure(last.end, "") if _stands_alone(text, last.end) else None)
    if thing is None:
        return None
    before = text[max(floor, qualified - 40) : qualified]
    capital = text[text.rfind(" ", 0, thing.end) + 1].isupper()
    if _NAME_BEFORE.search(before) or (capital and qualified == start and not _WORD_BEFORE.search(before)):
        return None
    return thing


SMALL = 10
"""Number words below it count only with a unit of measure: "five gigawatts", but not "two leaders"."""

HYPHENED = 20
"""A number from here on may be joined to what it counts: "a 50,000-unit cap", but not "a 3-track plan"."""

COUNTED = frozenset({"people", "jobs"})
"""Units of which a number word "one" counts nothing: "any one person"."""

_NAME_BEFORE = re.compile(r"[a-z,’–-]\s+(?:[A-Z][\w’]+[\s–-])*[A-Z][a-z]{2,}\s$")
"""A name in the middle of a sentence right before the number: "Western Europe 6", "Sustainability Fund 3"."""

_WORD_BEFORE = re.compile(r"(?:^,|[a-z]{2,}[,:]?)\s$")


def _stands_alone(text: str, end: int) -> bool:
    """Tell whether a large number without a noun is a quantity all the same: "a shortage of 100,000"."""
    return not text[end : end + 1].isalnum() and text[end : end + 1] not in {"-", "/"}
