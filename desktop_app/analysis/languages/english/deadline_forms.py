"""The English forms of a deadline as data: by when, within what, how often. Compiled once, looked up by first word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache


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
    pattern: str


_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
_YEAR = r"(?:19|20|21)\d\d"
_ONE_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY = rf"{_ONE_DAY}(?:(?: and | to |[-–]){_ONE_DAY})?"
_FISCAL = r"(?:(?:Japanese|Indian|Australian|U\.?S\.?|UK) )?(?:J?FY|[Ff]iscal [Yy]ears?|[Ff]inancial [Yy]ears?|calendar year|the year)(?: \(J?FY\))?"
_YEARLY = rf"(?:(?:{_FISCAL}\s*)?{_YEAR}(?:[-/–]\d\d(?:\d\d)?)?\b(?!\.\d)|J?FY ?\d\d\b)"
_DATE = (
    rf"(?:{_DAY} {_MONTH}\b\.?(?:,? {_YEAR})?|{_MONTH}\.? {_DAY}\b(?:,? {_YEAR})?"
    rf"|{_MONTH}\.?,? {_YEAR}|{_MONTH}\b(?! \d)|{_YEARLY}(?: (?:school|academic|financial|fiscal) year)?)"
)
_DECADE = r"(?:19|20|21)\d0[’']?s\b"
_SEASON = r"(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
_ORDINAL = r"(?:(?:first|second|third|fourth|fifth|last|final|next)|\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?(?:th|ieth)|[a-z]+-(?:first|second|third))"
_PART = rf"(?:the )?(?:very )?(?:end|beginning|start|middle|close|conclusion|turn|{_ORDINAL} (?:half|quarter)|Q[1-4]|{_SEASON}|early|mid|late)(?: |-)(?:of )?(?:the )?"
_ONE_COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety"
    r"|several|few|couple of)"
)
_COUNT = rf"{_ONE_COUNT}(?:(?: to | or |[-–]){_ONE_COUNT})?"
_ONE_UNIT = r"(?:(?:business|working|calendar) )?(?:hours?|days?|weeks?|months?|years?|decades?|quarters?)\b"
_UNIT = rf"{_ONE_UNIT}(?: and {_ONE_UNIT})?"
_PERIOD = r"(?:(?:fiscal|calendar|financial) )?(?:year|month|quarter|week|decade|century|session|summit|meeting|presidency|term|biennium|parliament|Parliament|legislature)\b"
_TIME = r"(?:(?:fiscal|calendar|financial) )?(?:year|month|quarter|week|decade)\b"
_MEETING = r"(?:summits?|meetings?|conferences?|sessions?|assembly|forums?|ministerial(?! meeting)|COP ?-?\d*|Summits?|Meetings?|Conferences?|Sessions?|Assembly|Forums?|Ministerial(?! Meeting))\b"
_NAMED_MEETING = r"(?:Summit|Meetings?|Conference|Session|Assembly|Forum|Ministerial|Council|UNGA)\b"
_WORDS = r"(?:(?!(?:or|to|that|which)\b|and (?![A-Z]))[\w’'.-]+ )"
_COMING = r"(?:coming|next|following|forthcoming|upcoming|ensuing|remaining)"
_EVENT = r"(?:COP ?-?\d+|MC ?\d+|CBD COP ?-?\d+|UNGA ?\d*)\b"
_LIMIT = r"(?:by|before|until|till|no later than|not later than|prior to|through to|through|up until|up to|ahead of)"
_LATEST = r"(?: at the (?:very )?latest)?"

_DATA: tuple[tuple[str, Rank, str, str], ...] = (
    (
        "by a date",
        Rank.DATED,
        "by before until till no not prior through up ahead",
        rf"{_LIMIT} (?:no later than |at least |around |about |or around |roughly )?(?:{_PART}){{0,2}}{_DATE}(?: (?:and )?(?:through )?(?:to|until) {_DATE})?{_LATEST}",
    ),
    (
        "by mid-century",
        Rank.DATED,
        "by before",
        rf"(?:by|before)(?: or (?:around|before)| around| about)? (?:the middle of (?:the|this) |mid- ?|mid )century{_LATEST}",
    ),
    (
        "by year-end",
        Rank.DATED,
        "by before until",
        rf"(?:by|before|until) (?:the )?(?:(?:calendar|fiscal) )?year(?:[’']s)?[- ]end(?: {_YEAR})?\b",
    ),
    (
        "no later than a span",
        Rank.SPAN,
        "no not",
        rf"(?:no|not) later than {_COUNT} {_UNIT}(?: (?:of|from|after|following) (?:the |this |its |their )?(?:date|adoption|entry|signature|signing|publication)\b(?: (?:of|into) (?:the |its |this |their )?\w+)?)?",
    ),
    (
        "parliament",
        Rank.DATED,
        "by over during within in before throughout this",
        r"(?:(?:by|before|until) the end of|over the (?:course|life|lifetime) of|during|within|in|throughout|over) (?:this|the next|the current|the present|the coming) (?:[Pp]arliament|[Ll]egislature|parliamentary term|mandate)\b",
    ),
    (
        "agenda of a session",
        Rank.DATED,
        "agenda",
        rf"agenda of (?:its|the) {_ORDINAL} (?:\w+ )?session\b",
    ),
    (
        "by the end of a period",
        Rank.DATED,
        "by before until till no not prior at towards toward through in during",
        rf"(?:{_LIMIT}|at|in|during|towards?) {_PART}(?:(?:this|next|the|current|coming|following|our|its|their|his|her|same|present|{_ORDINAL}) ){{0,3}}{_PERIOD}",
    ),
    (
        "by the next meeting",
        Rank.DATED,
        "by before until no not at in ahead during on",
        rf"(?:(?:{_LIMIT}(?: at)?|at|in time for|in advance of|on the (?:margins|sidelines) of) (?:the (?:main|first|second|resumed) part of )?(?:the|our|its|their) (?:time of (?:the|our|their) )?(?:{_COMING}|{_ORDINAL}|{_YEAR}|{_MONTH})|(?:during|in) (?:the|our|its|their) (?:{_COMING}|{_ORDINAL})) {_WORDS}{{0,6}}?{_MEETING}(?: in (?:{_MONTH} )?{_YEAR})?",
    ),
    (
        "at a dated meeting",
        Rank.DATED,
        "at during by before",
        rf"(?:at|during|by|before) (?:the|our|its|their|this year[’']s|next year[’']s) {_WORDS}{{0,6}}?{_MEETING} (?:to be held )?(?:in|on) (?:early |mid-|late )?{_DATE}",
    ),
    (
        "for the upcoming meeting",
        Rank.DATED,
        "for",
        rf"for (?:the|our|its|their) (?:upcoming|coming|next|forthcoming) {_WORDS}{{0,6}}?{_MEETING}",
    ),
    (
        "ahead of a meeting",
        Rank.DATED,
        "ahead in prior before",
        rf"(?:ahead of|in advance of|prior to|before|in time for) (?:the|our|its|their|this year[’']s|next year[’']s) {_WORDS}{{0,7}}?{_NAMED_MEETING}(?: in (?:{_MONTH}(?: {_YEAR})?|{_YEAR}))?",
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
        rf"(?:by|before|in|during) (?:(?:the|this|next|early|late) ){{1,2}}{_SEASON}\b(?:,? (?:of )?{_YEAR})?",
    ),
    (
        "at the end of a date",
        Rank.DATED,
        "at around towards toward",
        rf"(?:at|around|towards?) (?:{_PART}){{1,2}}{_DATE}",
    ),
    (
        "before a feast",
        Rank.DATED,
        "by before until",
        r"(?:by|before|until) (?:Christmas|Easter|the (?:summer|winter|parliamentary) (?:recess|break))\b",
    ),
    (
        "in a decade",
        Rank.DATED,
        "by before until in during throughout over within",
        rf"(?:by|before|until|in|during|throughout|over|within) (?:(?:the )?(?:early|mid|late|(?:first|second) half of|end of|middle of|beginning of|course of)(?: |-))?(?:the )?{_DECADE}",
    ),
    (
        "in the course of",
        Rank.DATED,
        "in over during within throughout",
        rf"(?:in|over|during|within|throughout) the (?:course|life|lifetime|duration) of (?:(?:the|this|our|a) )?(?:(?:next|coming|current|same) )?(?:{_PERIOD}|{_DATE})",
    ),
    (
        "in the years to",
        Rank.DATED,
        "over in for during",
        rf"(?:over|in|for|during) the (?:{_COUNT} )?(?:years?|decades?|period) (?:leading )?(?:up )?(?:to|until|through) {_YEAR}\b",
    ),
    (
        "between now and",
        Rank.DATED,
        "between from",
        rf"(?:between|from) (?:now|today) (?:and|to|until|through) {_DATE}",
    ),
    (
        "as early as",
        Rank.DATED,
        "as",
        rf"as (?:early|soon|late) as (?:{_PART})?(?:{_DATE}|(?:this|next) {_TIME})",
    ),
    (
        "from year to year",
        Rank.DATED,
        "from between in over for during",
        rf"(?:from|between|in|over|(?:for|in|during|over) the (?:period|years)(?: from)?) (?:FY ?|{_MONTH} )?{_YEAR} ?(?:to|and|through|until|[-–]) ?(?:FY ?|{_MONTH} )?{_YEAR}\b"
        rf"|(?:from|between) {_MONTH} (?:to|and|through|until) {_MONTH},? {_YEAR}\b",
    ),
    (
        "within",
        Rank.SPAN,
        "within in",
        rf"(?:within|in) (?:(?:the|a) )?(?:(?:{_COMING}|first|period of|maximum of) )?{_COUNT} (?:\(\d+\) )?{_UNIT}(?:[’']? time)?(?! (?:during|when|in which|that)\b)(?: (?:of|from|after|following) (?:the |this |its |their )?(?:date|adoption|entry|signature|signing|publication|today)\b(?: (?:of|into) (?:the |its |this |their )?\w+)?)?",
    ),
    (
        "in the first days",
        Rank.SPAN,
        "within in during over",
        rf"(?:within|in|during|over) (?:the|our|its|their|my) first (?:{_COUNT} )?{_ONE_UNIT}",
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
        rf"(?:over|in|during|for|throughout|across|within|through) (?:the |our )?{_COMING} (?:{_COUNT} )?{_UNIT}",
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
        "in this weighty decade",
        Rank.SPAN,
        "in over within during throughout for",
        r"(?:in|over|within|during|throughout|for) (?:this|the (?:current|coming|present|next)) (?:critical|crucial|decisive|vital|pivotal) (?:decade|years?)\b",
    ),
    (
        "this or next year",
        Rank.SPAN,
        "by before during in later early late next",
        rf"(?:(?:by|before|during|in) )?(?:(?:later|early|late) (?:this|next)|next) (?:{_TIME}|{_SEASON}\b)(?![’'])",
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
        r"(?:every|each) (?:(?:two|three|four|five|six|other|\d+) )?(?:(?:fiscal|calendar|financial) )?(?:years?|months?|quarters?|weeks?)\b",
    ),
    (
        "annually",
        Rank.RECURRING,
        "on at annually biannually bi-annually semi-annually semiannually biennially quarterly monthly yearly",
        r"(?:on an? (?:annual|regular|biannual|biennial|quarterly|monthly|yearly) basis|at regular intervals|annually|(?:bi|semi)-?annually|biennially|quarterly|monthly|yearly)\b",
    ),
    (
        "annual",
        Rank.RECURRING,
        "annual biannual biennial semi-annual semiannual yearly",
        r"(?:annual|biannual|biennial|semi-?annual|yearly)\b(?= (?:[\w-]+ ){0,3}?(?i:exhibition|meetings?|reports?|summits?|reviews?|dialogues?|conferences?|consultations?|basis|exercises?|events?|forums?|updates?|ministerial|assessments?))",
    ),
    (
        "in a coming year",
        Rank.IN_A_YEAR,
        "in on during starting beginning from as effective",
        rf"(?:(?:starting|beginning|effective)(?: (?:in|on|from|with|as (?:of|from)))?|as (?:of|from)|in|on|during|from) (?:the (?={_YEAR}[-/–]))?{_WEEKDAY}(?:{_PART})?{_DATE}(?: onwards?\b)?",
    ),
    (
        "for a year",
        Rank.VAGUE,
        "for",
        rf"for (?:(?:the )?(?:{_PART})?{_YEARLY}(?! [A-Z])|the (?={_YEAR}[-/–]){_DATE})",
    ),
    (
        "on day one",
        Rank.VAGUE,
        "on from",
        r"(?:on|from) [Dd]ay [Oo]ne\b",
    ),
    (
        "as soon as possible",
        Rank.VAGUE,
        "as at without in over within until shortly",
        r"(?:as (?:soon|quickly|rapidly|early|fast|expeditiously|promptly|swiftly) as (?:possible|practicable|practical|feasible)"
        r"|at the earliest(?: possible)?(?: (?:opportunity|date|time))?|without (?:further |undue )?delay|at an early date"
        r"|in due (?:course|time)|in a timely (?:manner|fashion)|(?:in|over) the (?:near|foreseeable|short|medium|long)(?:er)?[- ](?:future|term)|until further notice"
        r"|within (?:the |an? )?(?:agreed|set|specified|reasonable|shortest possible|envisaged) (?:timelines?|time ?frames?|periods?|time)|shortly)\b",
    ),
)


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms that may begin with one word, in the order of the table, and one pattern with a group for each."""

    forms: tuple[Form, ...]
    pattern: re.Pattern[str]

    def match(self, text: str, start: int, end: int) -> tuple[Form, re.Match[str]] | None:
        """Return the first form that stands at `start`, with its match."""
        found = self.pattern.match(text, start, end)
        return None if found is None else (self.forms[(found.lastindex or 1) - 1], found)


def _index() -> dict[str, tuple[Form, ...]]:
    index: dict[str, list[Form]] = {}
    for name, rank, first, pattern in _DATA:
        form = Form(name, rank, _spaced(pattern))
        for word in first.split():
            index.setdefault(word, []).append(form)
    return {word: tuple(forms) for word, forms in index.items()}


@cache
def forms(word: str) -> Forms:
    """Return the forms that begin with `word`, in lower case; compiled when a text first has it."""
    found = _FORMS[word]
    return Forms(found, re.compile("|".join(f"({form.pattern})" for form in found)))


def _spaced(pattern: str) -> str:
    """Let a blank in a pattern stand for any white space: sentences run over line ends."""
    return pattern.replace(" ?", r"\s?").replace(" ", r"\s+")


_FORMS = _index()
FIRST_WORDS = frozenset(_FORMS)
"""The words, in lower case, with which a deadline begins."""
