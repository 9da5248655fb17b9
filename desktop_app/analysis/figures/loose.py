"""Reads quantities without a numeral to begin with: how often, and vague amounts such as "billions of dollars"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.analysis.figures.counters import counter_after
from desktop_app.analysis.figures.currencies import name_after
from desktop_app.analysis.figures.measures import TIME, Measure, measure_after, thing_after
from desktop_app.analysis.figures.numerals import WORD_VALUES, Numeral
from desktop_app.analysis.figures.qualifiers import qualifier
from desktop_app.analysis.figures.reading import Reading
from desktop_app.document import Span

_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_OFTEN = re.compile(
    r"\b(?P<times>once|twice|thrice|(?:two|three|four|five|six|ten|twelve|\d{1,3})\s+times)\s+(?:a|an|per|every|each)\s+(?:(?:fiscal|calendar)\s+)?(?P<period>year|month|quarter|week|day|decade)\b",
    re.I,
)
_VAGUE = re.compile(
    r"(?<![\w-])(?P<words>(?:(?:many|several|countless|untold|multiple)\s+)?(?:tens|dozens|hundreds|thousands|millions|billions|trillions)(?:\s+(?:of\s+)?(?:thousands|millions|billions|trillions))?(?:\s+of)?|(?:several|a\s+few|a\s+couple\s+of|many)\s+(?:dozen|hundred|thousand|million|billion|trillion)|multi-?(?:million|billion|trillion))\b(?!\s+of\s+(?:the|years)\b)",
    re.I,
)
_VAGUE_JAPANESE = re.compile(r"(?:数|(?<![0-9])何)(?:十|百|千)?(?:万|億|兆)?(?<![数何])(?P<yen>円|米?ドル|ユーロ)?")
_SUMS = ("million", "millions", "billion", "billions", "trillion", "trillions")
_MONEY_NEAR = re.compile(
    r"\s+(?:more\s+)?(?:in|for|of)\s+(?:\w+\s+){0,3}?(?:investments?|deals?|funding|financing|sales|exports|purchases|trade|revenue|capital|aid|savings|assistance|market\s+access|support|contracts?|spending)\b",
    re.I,
)


_FREQUENT = ("once ", "Once ", "ONCE ", "once\n", "Once\n", "wice", "hrice", " times", "\ntimes")
_MANY_WORDS = ("tens", "Tens", "ozen", "undred", "housand", "illion")
_SIGNS = ("tens", "dozens", "hundreds", "thousands", "illions", "several", "few", "couple", "many", "multi")
"""One of each of these stands in whatever the patterns take; most passages hold none, and to look for them is a tenth of the time."""


def often(text: str, part: Span, words: str) -> Iterator[Reading]:
    """Yield the frequencies that one part, `words`, states: "at least once a year" is 1 "times/year"."""
    if not any(map(words.__contains__, _FREQUENT)):
        return
    for match in _OFTEN.finditer(text, part.start, part.end):
        word = match["times"].split()[0].lower()
        value = _TIMES.get(word) or WORD_VALUES.get(word) or float(word)
        start, approx = qualifier(text, match.start(), part.start)
        yield Reading(start, match.end(), value, None, None, f"times/{match['period'].lower()}", approx)


def vague(text: str, part: Span, words: str, currency: str) -> Iterator[Reading]:
    """Yield the amounts of one part, `words`, that name no number; `currency` is the document's own, for "billions in investments"."""
    if not any(map(words.__contains__, _MANY_WORDS)) or not any(map(words.lower().__contains__, _SIGNS)):
        return
    for match in _VAGUE.finditer(text, part.start, part.end):
        end, unit = match.end(), ""
        stated = match["words"]
        money = name_after(text, end)
        thing = None if money else (measure_after(text, end) or thing_after(text, end))
        bare = stated.lower().removesuffix("of").rstrip()
        if money is not None:
            end, unit = money
        elif bare.startswith("multi"):
            unit = currency
        elif bare.endswith(_SUMS) and _MONEY_NEAR.match(text, match.start() + len(bare)):
            end, unit = match.start() + len(bare), currency
        elif thing is not None and (bare != stated.lower() or not bare.endswith("s")):
            end, unit = thing.end, thing.unit
        if unit and end <= part.end:
            yield Reading(match.start(), end, None, None, None, unit, " ".join(stated.split()))


def vague_japanese(text: str, part: Span, words: str) -> Iterator[Reading]:
    """Yield the amounts of one part, `words`, that name no number in Japanese: 数億円."""
    if "数" not in words and "何" not in words:
        return
    for match in _VAGUE_JAPANESE.finditer(text, part.start, part.end):
        at = match.start("yen") if match["yen"] else match.end()
        money = name_after(text, at)
        thing = Measure(*money) if money else counter_after(text, at, _MANY)
        if thing is not None and thing.unit not in TIME and thing.end <= part.end:
            yield Reading(match.start(), thing.end, None, None, None, thing.unit, text[match.start() : at])


_MANY = Numeral(0, 0, 1e9, digits=True, scaled=True)
