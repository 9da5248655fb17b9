"""Numbers that state no quantity: names of laws and things, articles, years, dates, phone numbers."""

from __future__ import annotations

import re

from desktop_app.analysis.figures.numerals import Numeral

_NAMED = re.compile(
    r"(?:(?<![A-Za-z])(?:Executive\s+Orders?|E\.?O\.?|Sections?|Sec\.|§+|Articles?|Art\.|Annex(?:es)?|Appendix|Chapter|Title|Part|Paragraphs?|Paras?\.?|Clauses?|Rules?|Resolutions?|Res\.|Decisions?|Goals?|SDGs?|Targets?|Pillars?|Phases?|Tiers?|Tracks?|Groups?|Levels?|Steps?|Stages?|Categor(?:y|ies)|Tables?|Fig(?:ure|\.)s?|Box|Boxes|Nos?\.|Numbers?|Pages?|pp?\.|Vol(?:ume|\.)?|COP|CMA|MC|G|P|Boeing|Airbus|Apollo|Artemis|Hayabusa|Windows|Route|Highway|Room|Suite|Tel\.?|Phone|Fax|Public\s+Law|Pub\.\s?L\.|H\.?R\.?|S\.|Council\s+Regulation|Regulation|Directive|Agenda|Vision|Horizon|Class|Block|Model|Mark|Mk|Type|Version|COVID|ISO|Women|Youth|Business|Civil\s+Society|Labour|Science|Think|U-?)[\s.-]{0,3}|[A-Z]{1,6}-?|#)$"
)
_GLUED_AFTER = re.compile(
    r"(?:[A-Za-z]+\d|G(?![A-Za-z])(?!W)|[-–]?(?:st|nd|rd|th)\b|\+\d|/\d{1,4}(?![\w%])|-[A-Z]\b|:\d\d|\.\d)"
)
_PHONE = re.compile(r"^[\d\s().+-]{8,}$")
_MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_MONTH_AFTER = re.compile(rf"(?:st|nd|rd|th)?\s*(?:[-–]\s?\d{{1,2}}\s)?\s*{_MONTH.pattern}(?![A-Za-z])")
_MONTH_BEFORE = re.compile(rf"(?<![A-Za-z]){_MONTH.pattern}\s*$")
_LOOK_BACK = 28


def names_a_thing(text: str, start: int, end: int, floor: int) -> bool:
    """Tell whether the number is part of a name ("Section 232", "Boeing 737", "6G"), a date, or an ordinal."""
    before = text[max(0, floor, start - _LOOK_BACK) : start]
    if before and ((before[-1].isalnum() and before[-1].isascii()) or before[-1] in "_#§"):
        return True
    if before.endswith(("-", "+", "/")) and len(before) > 1 and before[-2].isalnum():
        return True
    if _NAMED.search(before) or _MONTH_BEFORE.search(before):
        return True
    return _GLUED_AFTER.match(text, end) is not None or _MONTH_AFTER.match(text, end) is not None


def only_a_year(text: str, first: Numeral, last: Numeral) -> bool:
    """Tell whether a bare number reads as a year: four digits from 1900 to 2100, without a group comma."""
    return any(
        n.digits and not n.scaled and not n.grouped and 1900 <= n.value <= 2100 and n.end - n.start == 4
        for n in (first, last)
    )
