"""Tells a span of time that is a quantity ("six decades of cooperation") from one that says when ("within 90 days")."""

from __future__ import annotations

import re

from desktop_app.analysis.figures.measures import TIME, Measure

_WHEN = re.compile(
    r"\b(?:within|next|coming|following|past|last|previous|first|final|every|over|in|for|after|before|during|throughout|ago|of|by|aged?|these|those|this|another|since|from|until|only|just|with|initial|period\s+of)\s+(?:the\s+|a\s+|an\s+|only\s+|just\s+|least\s+)*(?:next\s+|last\s+|past\s+|coming\s+|first\s+|further\s+)?(?:(?:about|around|approximately|over|more\s+than|less\s+than|nearly|almost|up\s+to|at\s+least)\s+)?$",
    re.I,
)
_POINT = re.compile(
    r"[\s-]+(?:ago|after|later|before|earlier|since|old|olds|from\s+(?:now|today)|into|left|ahead|to\s+come|prior|behind|until|this|of\s+age)\b|-olds?\b",
    re.I,
)
_OF = re.compile(r"\s+of\s+(?!age\b|the\s+(?:date|adoption|entry)|(?:its|their|this)\s)[a-z]", re.I)
_CHANGED = re.compile(
    r"\b(?:cut|reduc|shorten|lower|extend|extension|increas|rais|bring|prolong|lengthen|decreas)\w*\b[^.;]{0,110}\b(?:to|by|from)\s+(?:[\w-]+\s+)?$",
    re.I,
)
_JAPANESE_CHANGED = re.compile(r"(?:以上|以下|程度|に|へ|を)?(?:の)?(?:短縮|延長|削減|縮減|/[週日月年])")
_MARKED = re.compile(
    r"\b(?:milestones?|anniversary|celebrat\w+|mark(?:s|ed|ing)?|commemorat\w+)\s+(?:the\s+)?(?:of\s+)?(?:(?:more\s+than|over|nearly|almost)\s+)?\Z",
    re.I,
)
"""What is celebrated is a measure of time: "the milestone of 100 years of relations"."""

_NAMED = re.compile(r"[ \n][DWMYH][a-z]+$")
_SHORT = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|[1-9])\s+(?:months|weeks|days|hours|minutes)", re.I
)
"""A few weeks or days say how long something takes; they measure nothing by themselves."""

_WINDOW = 130


def is_duration(text: str, start: int, qualified: int, measure: Measure, floor: int) -> bool:
    """Tell whether a number with a unit of time states a quantity.

    `start` is where the number begins and `qualified` where its qualifier does. A span of time is a quantity where
    it measures something ("60 years of service") or is what changes ("shorten it to 100 days"); it is none where it
    says when or how long an action takes, how old somebody is, or describes a noun ("a five-year plan").
    """
    if measure.unit not in TIME:
        return True
    if measure.factor == 1 and _is_japanese(text, measure.end):
        return _JAPANESE_CHANGED.match(text, measure.end) is not None
    before = text[max(floor, qualified - _WINDOW) : qualified]
    if _CHANGED.search(before):
        return True
    words = text[start : measure.end]
    if words[-1] != "s" or "-" in words or _NAMED.search(words) or "later" in text[qualified:start].lower():
        return False
    if _SHORT.fullmatch(words):
        return False
    if _MARKED.search(text[max(floor, start - 50) : start]) and _OF.match(text, measure.end):
        return True
    if _POINT.match(text, measure.end) or _WHEN.search(text[max(floor, start - 50) : start]):
        return False
    return _OF.match(text, measure.end) is not None or qualified < start


def _is_japanese(text: str, end: int) -> bool:
    return "\u3000" < text[end - 1] < "\u9fff"
