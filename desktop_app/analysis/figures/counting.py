"""Tells what a number without a currency mark counts, and whether it counts anything."""

from __future__ import annotations

import re

from desktop_app.analysis.figures.counters import counter_after
from desktop_app.analysis.figures.currencies import name_after
from desktop_app.analysis.figures.durations import is_duration
from desktop_app.analysis.figures.exclusions import names_a_thing, only_a_year
from desktop_app.analysis.figures.measures import MEASURED, TIME, Measure, hyphened_after, measure_after, thing_after
from desktop_app.analysis.figures.numerals import Numeral
from desktop_app.analysis.figures.qualifiers import qualifier

SMALL = 10
"""Number words below it count only with a unit of measure or a concrete thing: not "two leaders"."""

HYPHENED = 20
"""A number from here on may be joined to what it counts: "a 50,000-unit cap", but not "a 3-track plan"."""

COUNTED = frozenset({"people", "jobs"})
"""Units of which a number word "one" counts nothing: "any one person"."""

_FROM = re.compile(r"\bfrom\s+(?:[a-z]+\s+){0,2}$", re.I)
_NAME_BEFORE = re.compile(r"[a-z,’–-]\s+(?:[A-Z][\w’]+[\s–-])*[A-Z][a-z]{2,}\s$")
"""A name in the middle of a sentence right before the number: "Western Europe 6", "Sustainability Fund 3"."""

_NAME_BEHIND = re.compile(r"[ \n](?!(?:U\.S\.|GDP)\b)[A-Z][a-z]{2,}")
_KNOWN_BEFORE = re.compile(r"\b(?:the|our|its|their|these|those|both|all|between|other|are|of|but)\s+$", re.I)
"""Words before "two countries" that make them the ones the text is about."""

CONCRETE = frozenset(
    """aircraft planes helicopters jets drones satellites ships vessels frigates submarines destroyers icebreakers boats
    vehicles trucks buses trains locomotives tanks missiles batteries engines turbines reactors plants factories mines
    ports airports bridges dams hospitals clinics schools universities colleges libraries laboratories labs centres centers
    offices embassies consulates farms homes houses stations terminals refineries pipelines cables
    countries provinces continents cities towns villages districts municipalities counties islands sites locations
    doses tonnes scholarships fellowships companies firms banks""".split()
)
"""Things of which a few are a quantity even in words: "five countries", but not "five pillars"."""

_WORD_BEFORE = re.compile(r"(?:^,|[a-z]{2,}[,:]?)\s$")


def counted(text: str, start: int, first: Numeral, last: Numeral, floor: int) -> Measure | None:
    """Return the unit behind a number (of a range, behind its `last`), None where the number counts nothing.

    `start` is where the number begins, `floor` the end of the figure before it. A large number that stands alone
    ("a shortage of 100,000") has the unit "".
    """
    money = name_after(text, last.end)
    if money is not None:
        return Measure(money[0], money[1])
    found = counter_after(text, last.end, last) or measure_after(text, last.end)
    if found is not None:
        named = names_a_thing(text, start, last.end, floor, measured=found.unit in MEASURED)
        if named or not _is_measured(text, start, first, last, found, floor):
            return None
        return found
    if only_a_year(text, first, last) or first.spelled:
        return None
    large = first.scaled or first.grouped or last.scaled
    if first.digits and (large or first.value >= HYPHENED):
        found = hyphened_after(text, last.end)
    if found is None:
        found = thing_after(text, last.end)
        if found is not None and not (first.digits or large or first.value >= SMALL):
            return found if _is_counted_in_words(text, start, first, found, floor) else None
        if found is not None and not large and not _is_thing(text, start, first, found, floor):
            return None
    if found is None and large and _stands_alone(text, last.end):
        found = Measure(last.end, "")
    return None if found is None or names_a_thing(text, start, last.end, floor) else found


def _is_measured(text: str, start: int, first: Numeral, last: Numeral, found: Measure, floor: int) -> bool:
    if found.unit in COUNTED:
        return first.digits or not first.value == last.value == 1
    if found.unit not in TIME:
        return True
    if last is not first and _FROM.search(text[max(floor, start - 24) : start]):
        return True  # "from 300 to 100 days"
    if first.scaled or first.grouped:
        return True  # "two million hours"
    return is_duration(text, start, qualifier(text, start, floor)[0], found, floor)


def _is_counted_in_words(text: str, start: int, first: Numeral, thing: Measure, floor: int) -> bool:
    """Tell whether a number word below ten counts things one can go and count, and none that the text speaks of already."""
    if first.value < 2:
        return False
    return thing.unit in CONCRETE and not _KNOWN_BEFORE.search(text[max(floor, start - 24) : start])


def _is_thing(text: str, start: int, number: Numeral, thing: Measure, floor: int) -> bool:
    """Tell whether a plural noun behind a small number is what it counts, and not the rest of a name."""
    qualified = qualifier(text, start, floor)[0]
    before = text[max(floor, qualified - 40) : qualified]
    if _NAME_BEFORE.search(before):
        return False
    if not before and start == floor:
        return (
            number.value >= SMALL and number.value.is_integer()
        )  # "100 Tactical Systems" as an item, not "10.1 Goals"
    capital = text[text.rfind(" ", 0, thing.end) + 1].isupper()
    if capital and _NAME_BEHIND.match(text, thing.end):
        return False  # "the 100 Days Mission"
    return not capital or qualified < start or _WORD_BEFORE.search(before) is not None


def _stands_alone(text: str, end: int) -> bool:
    return not text[end : end + 1].isalnum() and text[end : end + 1] not in {"-", "/"}
