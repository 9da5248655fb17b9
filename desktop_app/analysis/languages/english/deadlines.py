"""Finds the words that say by when, or how often, a promise is to be kept."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.document import Span

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_YEAR = r"(?:19|20|21)\d\d"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"(?:{_DAY}\s+{_MONTH}\.?(?:,?\s+{_YEAR})?|{_MONTH}\.?\s+{_DAY}(?:,\s+{_YEAR})?|{_MONTH}\.?,?\s+{_YEAR}|{_MONTH}\b|(?:FY|fiscal\s+year\s+|financial\s+year\s+|calendar\s+year\s+)?\s?{_YEAR}(?:[-/–]\d\d(?:\d\d)?)?)"
_PART = r"(?:the\s+)?(?:very\s+)?(?:end|beginning|start|middle|close|first\s+half|second\s+half|(?:first|second|third|fourth|last)\s+quarter|early|mid|late|spring|summer|fall|autumn|winter|turn)[\s-]+(?:of\s+)?(?:the\s+)?"
_COUNT = r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|several|few)"
_SPAN = r"(?:business\s+days?|working\s+days?|days?|weeks?|months?|years?|decades?|quarters?)"
_PERIOD = r"(?:year|month|quarter|week|decade|century|session|summit|meeting|fiscal\s+year|calendar\s+year|term|anniversary|COP\s?\d*)"
_AMONG = r"(?:coming|next|following|forthcoming|upcoming|ensuing|remaining)"

_PATTERNS: tuple[tuple[str, str, bool], ...] = (
    (
        "by a date",
        rf"\b(?:by|before|until|till|no\s+later\s+than|not\s+later\s+than|prior\s+to|through|up\s+to)\s+(?:no\s+later\s+than\s+|around\s+|about\s+|at\s+the\s+latest\s+)?(?:{_PART})*(?:calendar\s+year\s+)?{_DATE}(?:\s+at\s+the\s+latest)?",
        False,
    ),
    (
        "by the end of a period",
        rf"\b(?:by|before|until|no\s+later\s+than|not\s+later\s+than|prior\s+to|at|towards?)\s+{_PART}(?:(?:this|next|the|current|coming|our|its|their|his|her|same)\s+)*{_PERIOD}\b",
        False,
    ),
    (
        "by the next",
        rf"\b(?:by|before|in\s+time\s+for|ahead\s+of|in\s+advance\s+of|at)\s+(?:the|our|its|their)\s+(?:time\s+of\s+(?:the|our|their)\s+)?(?:(?:{_AMONG}|\d{{4}}|\d{{1,2}}(?:st|nd|rd|th))\s+)+(?:\S+\s+){{0,5}}?(?:summit|meeting|conference|session|assembly|forum|ministerial|COP\s?\d*)\b(?:\s+in\s+{_DATE})?",
        False,
    ),
    (
        "by a meeting",
        r"\b(?:by|before|in\s+time\s+for|ahead\s+of|in\s+advance\s+of)\s+(?:the\s+)?(?:COP\s?-?\d+|MC\s?\d+|CBD\s+COP\s?\d+|UNGA\s?\d*)\b",
        False,
    ),
    (
        "within",
        rf"\bwithin\s+(?:the\s+)?(?:(?:{_AMONG}|first|last)\s+)?(?:{_COUNT}\s+)?(?:\(\d+\)\s+)?(?:calendar\s+)?{_SPAN}\b(?:\s+(?:of|from|after)\s+(?:the\s+)?(?:date|adoption|entry|signature|signing|publication|today)\b(?:\s+(?:of|into)\s+\w+)?)?",
        False,
    ),
    (
        "within this period",
        r"\bwithin\s+(?:this|the|the\s+current|the\s+same)\s+(?:calendar\s+|fiscal\s+)?(?:year|month|decade|quarter|term|biennium)\b",
        False,
    ),
    (
        "over the next",
        rf"\b(?:over|in|during|for|throughout|across|within)\s+(?:the\s+)(?:{_AMONG})\s+(?:{_COUNT}\s+)?(?:or\s+\w+\s+)?{_SPAN}\b",
        False,
    ),
    (
        "over a span",
        rf"\bover\s+(?:a\s+period\s+of\s+)?(?:the\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}})(?:\s+to\s+\w+)?\s+(?:years|months|weeks|decades)\b(?:\s+to\s+{_YEAR})?",
        False,
    ),
    (
        "this or next year",
        r"\b(?:by\s+|before\s+|during\s+|in\s+)?(?:(?:later|early|late)\s+(?:this|next)|(?<!since )next)\s+(?:year|month|week|quarter|spring|summer|fall|autumn|winter|decade)\b",
        False,
    ),
    (
        "this year",
        r"(?<!earlier )(?<!so far )\b(?:by\s+|before\s+|during\s+|in\s+)?this\s+(?:calendar\s+|fiscal\s+)?(?:year|month|week|quarter|spring|summer|fall|autumn|winter|decade)\b(?![’'])",
        False,
    ),
    (
        "during a term",
        r"\b(?:during|throughout|before\s+the\s+end\s+of)\s+(?:[A-Z][\w.]*\s+){1,3}?[A-Z]\w*[’']s?\s+(?:\w+\s+)?term\b|\bduring\s+(?:our|its|his|her|their)\s+(?:\w+\s+)?(?:term|presidency|chairmanship|chairship|tenure)\b",
        False,
    ),
    (
        "from a year to a year",
        rf"\b(?:from|between|in)\s+(?:FY\s?)?{_YEAR}\s*(?:to|and|through|until|[-–])\s*(?:FY\s?)?{_YEAR}\b",
        False,
    ),
    (
        "as soon as possible",
        r"\bas\s+(?:soon|quickly|rapidly|early|fast|expeditiously|promptly)\s+as\s+(?:possible|practicable|practical|feasible)\b",
        False,
    ),
    (
        "at the earliest",
        r"\b(?:at\s+the\s+earliest(?:\s+possible)?(?:\s+(?:opportunity|date|time))?|without\s+(?:further\s+|undue\s+)?delay|at\s+an\s+early\s+date|in\s+due\s+(?:course|time)|in\s+a\s+timely\s+(?:manner|fashion)|in\s+the\s+(?:near|foreseeable|short|medium|long)(?:er)?[\s-](?:future|term)|(?:very\s+)?shortly)\b",
        False,
    ),
    (
        "at least once a year",
        r"\b(?:at\s+least\s+)?(?:once|twice|three\s+times|four\s+times)\s+(?:a|per|every|each)\s+(?:year|month|quarter|week|two\s+years)\b",
        True,
    ),
    (
        "every year",
        r"\b(?:every|each)\s+(?:(?:two|three|four|five|other|\d+)\s+)?(?:years?|months?|quarters?|weeks?)\b",
        True,
    ),
    (
        "annually",
        r"\b(?:on\s+an?\s+(?:annual|regular|biannual|biennial|quarterly|monthly|yearly)\s+basis|annually|bi-?annually|biennially|quarterly|monthly|yearly)\b",
        True,
    ),
    (
        "annual",
        r"\b(?:annual|biannual|biennial|semi-?annual|yearly)\b(?=\s+(?:\w+\s+){0,3}?(?:exhibition|meetings?|reports?|summits?|reviews?|dialogues?|conferences?|consultations?|basis|exercises?|events?|forums?|updates?|ministerial|assessments?|progress))",
        True,
    ),
    (
        "in a coming year",
        rf"\b(?:in|on|during|for|starting\s+in|beginning\s+in|from|as\s+of|starting|beginning|effective|starting\s+from)\s+(?:{_PART}){{0,1}}{_DATE}",
        False,
    ),
)
_COMPILED = tuple((name, re.compile(pattern), recurring) for name, pattern, recurring in _PATTERNS)
_TRIGGER = re.compile(
    r"\b(?:by|before|until|till|later|through|within|over|next|this|during|throughout|coming|soon|quickly|rapidly|early|fast|promptly|"
    r"expeditiously|earliest|delay|due|timely|near|shortly|once|twice|times|every|each|[Aa]nnual|[Aa]nnually|basis|yearly|quarterly|monthly|"
    r"bi-?annual|bi-?annually|biennial|from|between|in|on|at|ahead|time|prior|starting|beginning|effective|up|as|semi-?annual)\b"
)
_FROM = frozenset({"in a coming year"})
_YEARS = re.compile(_YEAR)
_PAST = re.compile(
    r"\b(?:since|launched|held|signed|adopted|issued|established|announced|agreed|met|made|took\s+place|as\s+amended|of|baseline|levels?|compared\s+to)\s+(?:\w+\s+){0,2}$"
)


@dataclass(frozen=True, slots=True)
class When:
    """The words of a deadline, and whether it recurs."""

    span: Span
    recurring: bool


def deadline(text: str, span: Span, cue_end: int, year: int | None) -> When | None:
    """Return the deadline stated in `span`, the nearest to the cue that ends at `cue_end`; None where there is none.

    "in 2025" counts only where the year is not before that of the document (`year`, None where unknown).
    """
    best: tuple[int, int, When] | None = None
    for rank, (name, pattern, recurring) in enumerate(_COMPILED):
        for match in pattern.finditer(text, span.start, span.end):
            if name in _FROM and not _ahead(text, span, match, year):
                continue
            if name == "by a date" and not _is_time(text, match, year):
                continue
            behind = 0 if match.start() >= cue_end else 1
            order = (rank if name in _FROM or recurring else 0) * 1000 + behind
            found = (order, abs(match.start() - cue_end), When(Span(match.start(), match.end()), recurring))
            if best is None or found[:2] < best[:2]:
                best = found
    return None if best is None else best[2]


def _ahead(text: str, span: Span, match: re.Match[str], year: int | None) -> bool:
    """Tell whether "in May 2025" lies ahead: its year does not precede the document's, and nothing past governs it."""
    years = _YEARS.findall(match.group())
    if not years or year is None:
        return False
    if max(int(found) for found in years) < year:
        return False
    if max(int(found) for found in years) == year and not re.search(
        r"\b(?:will|shall|plans?|intends?|to)\b", text[span.start : match.start()]
    ):
        return False
    return _PAST.search(text, max(span.start, match.start() - 40), match.start()) is None


def _is_time(text: str, match: re.Match[str], year: int | None) -> bool:
    """Tell whether "by May" is a time: a bare month's name must not go on as a name ("by May Smith")."""
    words = match.group()
    if words.startswith(("until", "before", "prior", "through", "up")):
        years = [int(found) for found in _YEARS.findall(words)]
        if years and year is not None and max(years) < year:
            return False
    return not (words.endswith("May") and not words[-4:-3].isspace())
