"""Numbers that state no quantity: names of laws and things, articles, years, dates, phone numbers."""

from __future__ import annotations

import re

from desktop_app.analysis.figures.numerals import Numeral

_LEGAL = r"executive\s+orders?|sections?|sec\.|articles?|art\.|annex(?:es)?|appendix|chapters?|paragraphs?|paras?\.?|clauses?|rules?|resolutions?|decisions?|regulations?|directives?|public\s+law|proclamations?|announcements?|notices?|circulars?|footnotes?|items?|tables?|boxes|box|pages?|nos?\.|numbers?|vol(?:ume|\.)|versions?|attachments?|formulas?|phase|unscrs?|unga|scrs?|res\.|lines?|rooms?|suite|tel\.?|phone|fax"
_NAMES = r"E\.?O\.?|§+|Title|Part|Goals?|SDGs?|Targets?|Pillars?|Phases?|Options?|Alternatives?|Scenarios?|Tiers?|Tracks?|Groups?|Levels?|Steps?|Stages?|Categor(?:y|ies)|Fig(?:ure|\.)s?|pp?\.|COP|CMA|MC|G|P|Apollo|Artemis|Hayabusa|Windows|Route|Highway|Pub\.\s?L\.|H\.?R\.?|S\.|Agenda|Vision|Horizon|Class|Block|Model|Mark|Mk|Type|COVID|ISO|Women|Youth|Task\s+Force|Treaty|Protocol|Charter|Statute|Bill|Act|Order|Form|Gate|Unit|Area|District|Exhibit|Note|Schedule|Zone|Grade|Business|Civil\s+Society|Labour|Science|Think|U-?"
_MORE = r"\s?(?:,|and|to|or|through|[-–&])\s{0,2}"
_NAMED = re.compile(
    rf"(?:(?<![A-Za-z])(?:(?:(?i:{_LEGAL})|{_NAMES})[\s.-]{{0,3}}(?:\d[\w.()]{{0,6}}{_MORE}){{0,3}}"
    rf"|(?:Boeing|Airbus)[\s.-]{{0,3}}(?:\d\w{{0,6}}(?:\s\w+){{0,2}}{_MORE}){{0,3}})|[A-Z]{{1,6}}-?|#|第)$"
)
"""What stands before a number that names a thing; "articles 4 and", "Boeing 737 jets," name what follows too."""

_NAMED_ITSELF = re.compile(
    rf"(?:(?<![A-Za-z])(?:(?i:{_LEGAL})|{_NAMES}|Boeing|Airbus)[\s.-]{{0,3}}|[A-Z]{{1,6}}-?|#|第)$"
)
"""The same for a number with a unit of measure, of which no list of articles goes on: "under Article 5, 2 GW"."""

_GLUED_AFTER = re.compile(
    r"(?:[A-Za-z]+\d|G(?![A-Za-z])(?!W)|[-–]?(?:st|nd|rd|th)\b|\+\d|/\d{1,4}(?![\w%])|-[A-Z]\b|:\d\d|\.\d|\s?\((?:19|20)\d\d\)|\]|\s(?:by|in|out\s+of)\s(?:every\s)?\d{1,3}\b|分の)"
)
_NOTE_MARK = re.compile(r"[A-Za-z][.,;:)”’\"]$")
_DIGITS_BEFORE = re.compile(r"(?<![\d,.])(?!(?:19|20)\d\d\s)\d{1,6}\s$")
"""The rest of a telephone number: "456 1414"."""
_SECOND_OF_TWO = re.compile(r"(?<![\w.])(?:\d{1,3}|one|two|three)\s(?:by|in|out\s+of)\s(?:every\s)?$", re.I)
"""The rest of a ratio or a motto: 1 in 4 families, 30 by 30."""
_MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_MONTH_AFTER = re.compile(rf"(?:st|nd|rd|th)?\s*(?:[-–]\s?\d{{1,2}}\s)?\s*{_MONTH.pattern}(?![A-Za-z])")
_MONTH_BEFORE = re.compile(rf"(?<![A-Za-z]){_MONTH.pattern}\s*$")
_LOOK_BACK = 44
_SIGN = re.compile("[#第]$")
_LETTER = re.compile("[A-Za-z§]")
"""What stands in every name and month in Latin script: behind Japanese words these need not be looked for."""


_ONE_NAMED = re.compile(r"(?!Boeing|Airbus)[^\d,]*[^s\d\s,.][\s.-]{0,3}\d[\w.()]*\s?,")
"""One thing named before a comma: what follows "Article 5," is no article, as it is behind "Articles 5,"."""


def names_a_thing(text: str, start: int, end: int, floor: int, *, measured: bool = False) -> bool:
    """Tell whether the number is part of a name ("Section 232", "Boeing 737", "6G"), a date, or an ordinal.

    `measured` is one with a unit of measure behind it.
    """
    before = text[max(0, floor, start - _LOOK_BACK) : start]
    if before and ((before[-1].isalnum() and before[-1].isascii()) or before[-1] in "_#§"):
        return True
    if (
        len(before) > 1
        and before[-2].isalnum()
        and (before[-1] in "-+/–" or (before[-1] == ":" and before[-2].isdigit()))
    ):
        return True
    if before[-1:].isspace() and (_DIGITS_BEFORE.search(before) or _SECOND_OF_TWO.search(before)):
        return True
    if _LETTER.search(before):
        named = (_NAMED_ITSELF if measured else _NAMED).search(before)
        if named is not None and not _ONE_NAMED.match(named.group()):
            return True
        if _NOTE_MARK.search(before) or _MONTH_BEFORE.search(before):
            return True
    elif _SIGN.search(before):
        return True
    return _GLUED_AFTER.match(text, end) is not None or _MONTH_AFTER.match(text, end) is not None


def only_a_year(text: str, first: Numeral, last: Numeral) -> bool:
    """Tell whether a bare number reads as a year: four digits from 1900 to 2100, without a group comma."""
    return any(
        n.digits and not n.scaled and not n.grouped and 1900 <= n.value <= 2100 and n.end - n.start == 4
        for n in (first, last)
    )
