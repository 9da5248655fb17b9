"""Reads quantities without a numeral to begin with: how often, and vague amounts such as "billions of dollars"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.analysis.figures.currencies import name_after
from desktop_app.analysis.figures.measures import measure_after, thing_after
from desktop_app.analysis.figures.numerals import WORD_VALUES
from desktop_app.analysis.figures.reading import QUALIFIER, QUALIFIER_WIDTH, Reading
from desktop_app.document import Span

_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_OFTEN = re.compile(
    r"\b(?P<times>once|twice|thrice|(?:two|three|four|five|six|ten|twelve|\d{1,3})\s+times)\s+(?:a|an|per|every|each)\s+(?:(?:fiscal|calendar)\s+)?(?P<period>year|month|quarter|week|day|decade)\b",
    re.I,
)
_VAGUE = re.compile(
    r"(?<![\w-])(?P<words>(?:(?:many|several|countless|untold|multiple)\s+)?(?:tens|dozens|hundreds|thousands|millions|billions|trillions)(?:\s+(?:of\s+)?(?:thousands|millions|billions|trillions))?(?:\s+of)?)\b(?!\s+of\s+(?:the|years)\b)",
    re.I,
)
_VAGUE_JAPANESE = re.compile(
    r"(?P<words>数(?:十|百|千|十万|百万|千万|十億|百億|千億|万|億|兆)|(?<=[^0-9])何(?:百|千|万|億))(?P<yen>円|ドル)?"
)
_MONEY_NEAR = re.compile(
    r"\s+(?:more\s+)?(?:in|for|of)\s+(?:\w+\s+){0,3}?(?:investments?|deals?|funding|financing|sales|exports|purchases|trade|revenue|capital|aid|savings|assistance|market\s+access|support|contracts?|spending)\b",
    re.I,
)


def often(text: str, part: Span) -> Iterator[Reading]:
    """Yield the stated frequencies: "at least once a year" is 1 "times/year"."""
    for match in _OFTEN.finditer(text, part.start, part.end):
        word = match["times"].split()[0].lower()
        value = _TIMES.get(word) or WORD_VALUES.get(word) or float(word)
        start, approx = _qualified(text, match.start(), part.start)
        yield Reading(start, match.end(), value, None, None, f"times/{match['period'].lower()}", approx)


def vague(text: str, part: Span, currency: str) -> Iterator[Reading]:
    """Yield amounts that name no number; `currency` is the document's own, for "billions in investments"."""
    for match in _VAGUE.finditer(text, part.start, part.end):
        end, unit = match.end(), ""
        words = match["words"]
        money = name_after(text, end)
        thing = None if money else (measure_after(text, end) or thing_after(text, end))
        if money is not None:
            end, unit = money
        elif words.lower().endswith(("millions", "billions", "trillions")) and _MONEY_NEAR.match(text, end):
            unit = currency
        elif thing is not None and words.lower().endswith("of"):
            end, unit = thing.end, thing.unit
        if unit and end <= part.end:
            yield Reading(match.start(), end, None, None, None, unit, " ".join(words.split()))
    for match in _VAGUE_JAPANESE.finditer(text, part.start, part.end):
        end = match.end()
        thing = None if match["yen"] else measure_after(text, end)
        if match["yen"]:
            yield Reading(
                match.start(), end, None, None, None, "JPY" if match["yen"] == "円" else "USD", match["words"]
            )
        elif thing is not None and thing.end <= part.end:
            yield Reading(match.start(), thing.end, None, None, None, thing.unit, match["words"])


def _qualified(text: str, start: int, floor: int) -> tuple[int, str | None]:
    low = max(floor, start - QUALIFIER_WIDTH)
    before = QUALIFIER.search(text[low:start])
    return (start, None) if before is None else (low + before.start(), " ".join(before["words"].split()))
