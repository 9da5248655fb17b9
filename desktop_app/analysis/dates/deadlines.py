"""The date that the words of a deadline come to, counted from the document's own date where they are relative."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from desktop_app.analysis.dates.fiscal import fiscal_end
from desktop_app.analysis.dates.forms import FORMS, MONTHS, read_date
from desktop_app.analysis.dates.japanese import resolve_japanese
from desktop_app.analysis.dates.reckoning import NEXT_LARGER, as_coarse, end_of, later, on_day
from desktop_app.analysis.figures.numerals import WORD_VALUES, fold
from desktop_app.document import PartialDate

_JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_LONGEST = 200
_COUNTS = {**WORD_VALUES, "a": 1.0, "an": 1.0, "couple": 2.0, "few": 3.0}
_UNIT = r"(?P<unit>hour|day|week|month|quarter|year|decade)s?"
_COUNT = r"(?P<count>\d{1,4}|an?|(?:an?\s+)?few|(?:an?\s+)?couple(?:\s+of)?|[a-z]+(?:-[a-z]+)?)"
_PART = re.compile(
    r"(?P<end>\b(?:end|close|turn)\s+of\b|\bend-)|(?P<half>(?P<which>first|second)\s+half)|(?P<quarter>(?P<nth>first|second|third|fourth|last)\s+quarter|\bq(?P<q>[1-4])\b)|(?P<mid>\bmid(?:dle)?\b)|(?P<season>\b(?:spring|summer|fall|autumn)\b)|(?P<late>\blate\b)|(?P<early>\b(?:early|beginning|start)\b)"
)
_QUARTERS = {"first": 3, "second": 6, "third": 9, "fourth": 12, "last": 12}
_SEASONS = {"spring": 5, "summer": 8, "fall": 11, "autumn": 11}
_FISCAL = re.compile(
    r"\b(?P<whose>japanese|indian|australian|u\.?s\.?|uk)?\s?(?:j?fy|fiscal\s+years?|financial\s+years?)(?:\s\((?P<short>j)?fy\))?\s?[’']?(?P<year>(?:20)?\d\d)(?:\s?[-/–]\s?(?P<second>(?:20)?\d\d))?\b"
)
_WHOSE = {"japanese": "Japan", "j": "Japan", "indian": "India", "australian": "Australia", "us": "United States", "uk": "United Kingdom"}  # fmt: skip
_SEVERAL = re.compile(
    r"\b(?:\d{1,3}|[a-z]+)(?:\s(?:to|or)\s|[-–])(?=(?:\d{1,3}|two|three|four|five|six|seven|eight|ten|twelve)\s(?:hours|days|weeks|months|years)\b)"
)
"""The first of two numbers: "three to five years" ends with the fifth."""
_AHEAD = re.compile(r"\b(?P<unit>day|week|month|year|decade)s\s(?:ahead|to\scome)\b")
_YEAR_END = re.compile(r"\byear(?:[’']s)?[-\s]end\b|\bwithin\sthe\syear\b")
_NUMBERED = re.compile(rf"\b(?:within|later\s+than|in|over|during|for|throughout|across|after)\s+(?:about\s+|approximately\s+|a\s+(?:further\s+)?period\s+of\s+)?(?:the\s+|a\s+)?(?:(?:next|coming|following|ensuing|forthcoming|initial)\s+)?{_COUNT}\s+(?:\(\d+\)\s+)?(?:more\s+)?(?:calendar\s+|business\s+|working\s+)?{_UNIT}\b")  # fmt: skip
_HYPHENED = re.compile(rf"\b{_COUNT}-{_UNIT}\b")
_COMING = re.compile(r"\b(?:next|coming|following|forthcoming|upcoming|ensuing)\s+(?:several\s+|many\s+)?(?P<unit>day|week|month|quarter|year|decade)s\b|\bwithin\s+(?:days|weeks|months)\b(?P<within>)")  # fmt: skip
_THIS = re.compile(r"\b(?P<which>this|next|the\s+current|the\s+coming|the\s+following|the\s+same|the|current|coming)\s+(?:calendar\s+)?(?P<unit>week|month|quarter|year|decade|century|spring|summer|fall|autumn)\b")  # fmt: skip
_BARE_YEAR = re.compile(r"(?<![\d$€£,.])(?:19|20|21)\d\d(?![\d,]*\d|%)")
_MID_CENTURY = re.compile(r"\bmid-?\s?century\b|\bmiddle\s+of\s+(?:the|this)\s+century\b")
_BARE_MONTH = re.compile(r"\b(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?")
_FOREIGN_START = re.compile(r"\b(?:of|from|after|following)\s+(?:its\s+|the\s+)?(?:date\s+of\s+)?(?:the\s+|its\s+)?(?:entry|signature|signing|adoption|ratification|publication|establishment|receipt|completion|launch|start|election|accession|decision|approval|referral)\b(?!\s+of\s+(?:this|the\s+present))")  # fmt: skip
_MEETING = re.compile(
    r"(?<![a-z])(?P<other>(?:cbd|cites|ccd|unccd|basel|biodiversity)\s+)?cop\s?-?(?P<number>\d{1,2})\b"
)
_YEARS_APART = re.compile(r"(?<=\d{4})\s[-–]\s(?=\d{4}\b)")
_DECADE = re.compile(
    r"(?:(?P<early>early)|(?P<first>first\s+half\s+of)|(?P<mid>mid(?:dle\s+of)?))?[-\s]*(?:the\s+)?\b(?P<year>(?:19|20|21)\d0)[’']?s\b"
)
_BEFORE = re.compile(r"^(?:before|prior\s+to|ahead\s+of|in\s+advance\s+of)\b(?!.*\bend\b)")


def resolve_deadline(text: str, document_date: PartialDate | None, parties: Sequence[str] = ()) -> PartialDate | None:
    """Return the date that a deadline's words come to, as precise as they are; its `last_day` is the last day in time.

    "by 2030" is 2030, "by the end of 2026" its 31 December, "within 90 days" a day counted from `document_date`,
    "in the coming weeks" the month in which the next larger unit ends. `parties` tell whose fiscal year is meant.
    None where the words give no date ("as soon as possible", "annually", "before the next summit").
    """
    words = fold(text[:_LONGEST])
    if _JAPANESE.search(words):
        return resolve_japanese(words, document_date)
    words = " ".join(words.lower().split())
    fiscal = _FISCAL.search(words)
    if fiscal is not None:
        second = fiscal["second"]
        year = _full_year(fiscal["year"])
        own = _WHOSE.get((fiscal["whose"] or fiscal["short"] or "").replace(".", ""))
        whose = parties if own is None and "jfy" not in words else (own or "Japan",)
        return fiscal_end(year, None if second is None else _full_year(second), whose)
    decade = _DECADE.search(words)
    if decade is not None:
        return PartialDate(_year_of(decade, before=_BEFORE.match(words) is not None))
    stated = _stated(_YEARS_APART.sub("–", fold(text[:_LONGEST])), document_date)
    if stated is not None:
        if _BEFORE.match(words):
            day = stated.first_day - timedelta(days=1)
            return PartialDate(day.year) if stated.month is None else on_day(day)
        return _within(stated, words)
    meeting = _MEETING.search(words)
    if meeting is not None and not meeting["other"]:
        number = int(meeting["number"])
        return PartialDate(
            number + (1995 if number >= 26 else 1994)
        )  # the 26th climate conference was put off by a year
    return None if document_date is None else _relative(words, document_date)


def _year_of(decade: re.Match[str], *, before: bool) -> int:
    """Return the last year of the part of a decade that is named: its third, fifth, seventh or tenth."""
    first = int(decade["year"])
    if before:
        return first - 1
    return first + (3 if decade["early"] else 4 if decade["first"] else 6 if decade["mid"] else 9)


def _full_year(digits: str) -> int:
    return int(digits) + 2000 if len(digits) == 2 else int(digits)


def _stated(words: str, document_date: PartialDate | None) -> PartialDate | None:
    """Return the last date that the words state; of "from 2026 to 2030" it is the second."""
    best: tuple[int, int, PartialDate] | None = None
    for form in FORMS:
        for match in form.finditer(words):
            found = read_date(match, document_date)
            if found is None:
                continue
            if document_date is not None and not match.groupdict().get("year") and found < document_date:
                found = PartialDate(
                    found.year + 1, found.month, found.day if (found.month, found.day) != (2, 29) else 28
                )
            if best is None or (match.end(), match.end() - match.start()) > best[:2]:
                best = (match.end(), match.end() - match.start(), found)
    if best is not None:
        return best[2]
    bare = _BARE_YEAR.search(words)
    return None if bare is None else PartialDate(int(bare.group()))


def _within(stated: PartialDate, words: str) -> PartialDate:
    """Return the part of a stated year or month that the words name: its end, half, quarter or season."""
    if stated.day is not None:
        return stated
    part = next((part for part in _PART.finditer(words) if part["season"]), None) or _PART.search(words)
    if part is None:
        return stated
    if part["end"]:
        return on_day(stated.last_day) or stated
    if stated.month is not None:
        return stated
    if part["half"]:
        return PartialDate(stated.year, 6 if part["which"] == "first" else 12)
    if part["quarter"]:
        month = int(part["q"]) * 3 if part["q"] else _QUARTERS[part["nth"]]
        return PartialDate(stated.year, month)
    if part["mid"]:
        return PartialDate(stated.year, 6)
    if part["season"]:
        return PartialDate(stated.year, _SEASONS[part["season"]])
    return stated


def _relative(words: str, document_date: PartialDate) -> PartialDate | None:
    today = document_date.last_day if document_date.day is None else document_date.first_day
    words = _SEVERAL.sub("", words)
    numbered = _NUMBERED.search(words)
    if numbered is not None and (count := _count(numbered["count"])) is not None:
        if _FOREIGN_START.search(words, numbered.end()):
            return None
        return _counted(
            today, document_date, count, numbered["unit"], exact=numbered.group().startswith(("within", "later"))
        )
    coming = _COMING.search(words) or _AHEAD.search(words)
    if coming is not None:
        unit = coming["unit"] or words[coming.start() :].split()[1].rstrip("s")
        count, larger = NEXT_LARGER[unit]
        return as_coarse(later(today, count, larger), "month" if larger in {"month", "year"} else larger)
    if _YEAR_END.search(words):
        return PartialDate(today.year, 12, 31)
    if _MID_CENTURY.search(words):
        return PartialDate(today.year // 100 * 100 + 50)
    this = _THIS.search(words)
    if this is not None:
        return _this(words, this, today, document_date)
    month = _BARE_MONTH.search(words)
    if month is not None and not (month["month"] == "may" and "may " in words and not words.rstrip().endswith("may")):
        number = MONTHS[month["month"]]
        year = today.year + (number < today.month)
        return _within(PartialDate(year, number), words)
    return None


def _count(word: str) -> float | None:
    bare = re.sub(r"^an?\s+|\s+of$", "", word)
    if bare.isdigit():
        return float(bare)
    if "-" in bare:
        tens, _, ones = bare.partition("-")
        return WORD_VALUES[tens] + WORD_VALUES[ones] if tens in WORD_VALUES and ones in WORD_VALUES else None
    return _COUNTS.get(bare)


def _counted(today: date, document_date: PartialDate, count: float, unit: str, *, exact: bool) -> PartialDate | None:
    """Return the day `count` units on; only as precise as the document's own date and the words allow."""
    if unit == "hour":
        count, unit = -(-count // 24), "day"
    day = later(today, count, unit)
    if document_date.day is None and unit in {"day", "week"}:
        return None if document_date.month is None else as_coarse(day, "month")
    if document_date.day is None:
        return as_coarse(day, "year" if document_date.month is None else "month")
    return on_day(day) if exact else as_coarse(day, unit)


def _this(words: str, found: re.Match[str], today: date, document_date: PartialDate) -> PartialDate | None:
    """Return the end of this or the next week, month, year, …; "by the end of the year" is this year's."""
    unit = found["unit"]
    on = 1 if found["which"] in {"next", "the coming", "coming", "the following"} else 0
    ends = re.search(r"\bend\s+of\b|\bbefore\b", words[: found.start() + 4]) is not None
    if found["which"] == "the" and not ends and unit not in _SEASONS:
        return None
    if unit in _SEASONS:
        year = (
            today.year
            + (1 if on and _SEASONS[unit] <= today.month else 0)
            + (1 if not on and _SEASONS[unit] < today.month else 0)
        )
        return PartialDate(year, _SEASONS[unit])
    if unit in {"week", "month", "quarter"}:
        if document_date.day is None and unit == "week":
            return None
        moved = later(today, on, unit)
        return None if moved is None else end_of(unit, moved)
    if unit == "decade" and on:
        return as_coarse(later(today, 1, "decade"), "year")
    if unit in {"decade", "century"}:
        moved = later(today, on * (10 if unit == "century" else 1), "decade")
        return None if moved is None else end_of(unit, moved)
    year = PartialDate(today.year + on)
    return PartialDate(year.year, 12, 31) if ends else _within(year, words)
