"""The English forms of a deadline as data: by when, within what, how often. Compiled once, looked up by first word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum


class Rank(IntEnum):
    """Which deadline is preferred where a sentence states several: a date before a span, a span before "soon"."""

    DATED = 0
    SPAN = 1
    RECURRING = 2
    IN_A_YEAR = 3
    VAGUE = 4


@dataclass(frozen=True, slots=True)
class Form:
    """One form: its name, its rank, and its pattern, which is matched where one of its first words stands."""

    name: str
    rank: Rank
    pattern: re.Pattern[str]


_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
_YEAR = r"(?:19|20|21)\d\d"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEARLY = rf"(?:(?:FY|fiscal year|financial year|calendar year|the year)\s*)?{_YEAR}(?:[-/–]\d\d(?:\d\d)?)?\b(?!\.\d)"
_DATE = (
    rf"(?:{_DAY} {_MONTH}\b\.?(?:,? {_YEAR})?|{_MONTH}\.? {_DAY}\b(?:, {_YEAR})?"
    rf"|{_MONTH}\.?,? {_YEAR}|{_MONTH}\b(?! \d)|{_YEARLY})"
)
_SEASON = r"(?:spring|summer|fall|autumn|winter)"
_ORDINAL = r"(?:(?:first|second|third|fourth|fifth|last|final|next)|\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?(?:th|ieth|first|second|third))"
_PART = rf"(?:the )?(?:very )?(?:end|beginning|start|middle|close|conclusion|turn|{_ORDINAL} (?:half|quarter)|{_SEASON}|early|mid|late)(?: |-)(?:of )?(?:the )?"
_COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety"
    r"|several|few|couple of)"
)
_UNIT = r"(?:(?:business|working|calendar) )?(?:days?|weeks?|months?|years?|decades?|quarters?)\b"
_PERIOD = r"(?:(?:fiscal|calendar|financial) )?(?:year|month|quarter|week|decade|century|session|summit|meeting|presidency|term|biennium)\b"
_TIME = r"(?:(?:fiscal|calendar|financial) )?(?:year|month|quarter|week|decade)\b"
_MEETING = r"(?:summit|meeting|conference|session|assembly|forum|ministerial|COP ?-?\d*|Summit|Meeting|Conference|Session|Assembly|Forum)\b"
_COMING = r"(?:coming|next|following|forthcoming|upcoming|ensuing|remaining)"
_EVENT = r"(?:COP ?-?\d+|MC ?\d+|CBD COP ?-?\d+|UNGA ?\d*)\b"
_LIMIT = r"(?:by|before|until|till|no later than|not later than|prior to|through|up to|ahead of)"
_LATEST = r"(?: at the (?:very )?latest)?"

_DATA: tuple[tuple[str, Rank, str, str], ...] = (
    (
        "by a date",
        Rank.DATED,
        "by before until till no not prior through up ahead",
        rf"{_LIMIT} (?:no later than |around |about |or around |roughly )?(?:{_PART}){{0,2}}{_DATE}{_LATEST}",
    ),
    (
        "by the end of a period",
        Rank.DATED,
        "by before until till no not prior at towards toward through",
        rf"(?:{_LIMIT}|at|towards?) {_PART}(?:(?:this|next|the|current|coming|following|our|its|their|his|her|same|present) ){{0,3}}{_PERIOD}",
    ),
    (
        "by the next meeting",
        Rank.DATED,
        "by before until no at in ahead during",
        rf"(?:{_LIMIT}|at|during|in time for|in advance of) (?:the|our|its|their) (?:time of (?:the|our|their) )?(?:{_COMING}|{_ORDINAL}|{_YEAR}) (?:(?!(?:and|or|to|that|which)\b)[\w’'.-]+ ){{0,6}}?{_MEETING}(?: in (?:{_MONTH} )?{_YEAR})?",
    ),
    (
        "by an event",
        Rank.DATED,
        "by before at in ahead",
        rf"(?:by|before|at|in time for|ahead of|in advance of) (?:the )?{_EVENT}",
    ),
    (
        "by a season",
        Rank.DATED,
        "by before in this next during",
        rf"(?:by|before|in|during) (?:(?:the|this|next|early|late) ){{1,2}}{_SEASON}\b(?: of {_YEAR})?",
    ),
    (
        "from year to year",
        Rank.DATED,
        "from between in over",
        rf"(?:from|between|in|over) (?:FY ?)?{_YEAR} ?(?:to|and|through|until|[-–]) ?(?:FY ?)?{_YEAR}\b",
    ),
    (
        "within",
        Rank.SPAN,
        "within in",
        rf"(?:within|in) (?:(?:the|a) )?(?:(?:{_COMING}|first|period of|maximum of) )?{_COUNT} (?:\(\d+\) )?{_UNIT}(?:[’']? time)?(?: (?:of|from|after|following) (?:the |this |its |their )?(?:date|adoption|entry|signature|signing|publication|today)\b(?: (?:of|into) \w+)?)?",
    ),
    (
        "within this period",
        Rank.SPAN,
        "within",
        rf"within (?:this|the|the current|the same|the coming|the next) {_PERIOD}",
    ),
    (
        "over the next",
        Rank.SPAN,
        "over in during for throughout across within through",
        rf"(?:over|in|during|for|throughout|across|within|through) (?:the |our )?{_COMING} (?:{_COUNT} )?(?:(?:or|to) \w+ )?{_UNIT}",
    ),
    (
        "to come",
        Rank.SPAN,
        "over in for during",
        rf"(?:over|in|for|during) (?:the )?(?:{_COUNT} )?{_UNIT} (?:to come|ahead)\b",
    ),
    (
        "over a span",
        Rank.SPAN,
        "over for",
        rf"over (?:a (?:period of )?)?(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}})(?:-| to \w+ | )(?:years?|months?|weeks?|decades?)\b(?: to {_YEAR})?(?: period)?",
    ),
    (
        "this or next year",
        Rank.SPAN,
        "by before during in later early late next",
        rf"(?:(?:by|before|during|in) )?(?:(?:later|early|late) (?:this|next)|next) (?:{_TIME}|{_SEASON}\b)",
    ),
    (
        "this year",
        Rank.SPAN,
        "by before during in this",
        rf"(?:(?:by|before|during|in) )?this (?:calendar |fiscal )?(?:year|month|week|quarter|decade|{_SEASON})\b(?![’'])",
    ),
    (
        "during a term",
        Rank.SPAN,
        "during throughout before",
        r"(?:during|throughout|before the end of) (?:(?:[A-Z][\w.]* ){1,3}?[A-Z]\w*[’']s? (?:\w+ )?term\b|(?:our|its|his|her|their|the) (?:\w+ ){0,2}(?:term|presidency|Presidency|chairmanship|chairship|tenure)\b)",
    ),
    (
        "once a year",
        Rank.RECURRING,
        "at once twice three four",
        r"(?:at least )?(?:once|twice|three times|four times) (?:a|an|per|every|each) (?:(?:two|three|calendar|fiscal) )?(?:years?|months?|quarter|week|session)\b",
    ),
    (
        "every year",
        Rank.RECURRING,
        "every each",
        r"(?:every|each) (?:(?:two|three|four|five|six|other|\d+) )?(?:years?|months?|quarters?|weeks?)\b",
    ),
    (
        "annually",
        Rank.RECURRING,
        "on annually biannually bi-annually biennially quarterly monthly yearly",
        r"(?:on an? (?:annual|regular|biannual|biennial|quarterly|monthly|yearly) basis|annually|bi-?annually|biennially|quarterly|monthly|yearly)\b",
    ),
    (
        "annual",
        Rank.RECURRING,
        "annual biannual biennial semi-annual semiannual yearly",
        r"(?:annual|biannual|biennial|semi-?annual|yearly)\b(?= (?:[\w-]+ ){0,3}?(?:exhibition|meetings?|reports?|summits?|reviews?|dialogues?|conferences?|consultations?|basis|exercises?|events?|forums?|updates?|ministerial|assessments?))",
    ),
    (
        "in a coming year",
        Rank.IN_A_YEAR,
        "in on during for starting beginning from as effective later",
        rf"(?:starting|beginning|effective|as)? ?(?:in|on|during|for|from|of)? ?(?:{_PART})?{_DATE}",
    ),
    (
        "as soon as possible",
        Rank.VAGUE,
        "as at without in shortly",
        r"(?:as (?:soon|quickly|rapidly|early|fast|expeditiously|promptly|swiftly) as (?:possible|practicable|practical|feasible)"
        r"|at the earliest(?: possible)?(?: (?:opportunity|date|time))?|without (?:further |undue )?delay|at an early date"
        r"|in due (?:course|time)|in a timely (?:manner|fashion)|in the (?:near|foreseeable|short|medium|long)(?:er)?[- ](?:future|term)|shortly)\b",
    ),
)


def _compile() -> dict[str, tuple[Form, ...]]:
    index: dict[str, list[Form]] = {}
    for name, rank, first, pattern in _DATA:
        form = Form(name, rank, re.compile(_spaced(pattern)))
        for word in first.split():
            index.setdefault(word, []).append(form)
    return {word: tuple(forms) for word, forms in index.items()}


def _spaced(pattern: str) -> str:
    """Let a blank in a pattern stand for any white space: sentences run over line ends."""
    return pattern.replace(" ?", r"\s?").replace(" ", r"\s+")


FORMS = _compile()
"""First word in lower case to the forms that may begin with it, in the order of the table."""
