"""How a date is written, in English and Japanese: patterns over folded text, and what they come to."""

from __future__ import annotations

import re

from desktop_app.analysis.figures.kanji import kanji_value
from desktop_app.document import PartialDate

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "R": 2018, "H": 1988}
"""Japanese eras: the year before their first."""

_FULL = sorted(
    (name.title() for name in MONTHS if len(name) > 4 or name in {"may", "june", "july"}), key=len, reverse=True
)
_SHORT = sorted(
    (name.title() for name in MONTHS if len(name) <= 4 and name not in {"may", "june", "july"}), reverse=True
)
_MONTH = (
    rf"(?P<month>{'|'.join(_FULL)}|(?:{'|'.join(_SHORT)})(?=\.|\b))(?:(?<=[A-Z][a-z][a-z])\.|(?<=Sept)\.)?(?![a-z])"
)
_UPPER_MONTH = _MONTH.replace("January", "January|" + "|".join(n.upper() for n in MONTHS if len(n) > 3))
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–]\s?(?P<last>\d{1,2})(?:st|nd|rd|th)?)?"
_YEAR = r"(?P<year>(?:1[5-9]|2[01])\d\d)"
_SPACE = r"[ \n]{1,2}"

FORMS = (
    re.compile(rf"(?<![\d./-]){_YEAR}-(?P<monthn>\d\d)-(?P<day>\d\d)(?![\d-])"),
    re.compile(rf"(?<![A-Za-z]){_UPPER_MONTH}{_SPACE}{_DAY}(?:,{_SPACE}|,|{_SPACE}){_YEAR}(?!\d)"),
    re.compile(rf"(?<![\d.,$€£]){_DAY}{_SPACE}(?:of{_SPACE})?{_UPPER_MONTH},?{_SPACE}{_YEAR}(?!\d)"),
    re.compile(rf"(?<![A-Za-z]){_UPPER_MONTH},?{_SPACE}(?:of{_SPACE})?{_YEAR}(?![\d-])"),
    re.compile(rf"(?<![A-Za-z]){_MONTH}{_SPACE}{_DAY}(?![\d,.]*\d|\s?(?:percent|%|million|billion))(?![A-Za-z])"),
    re.compile(rf"(?<![\d.,$€£]){_DAY}{_SPACE}{_MONTH}(?![a-z])"),
    re.compile(
        r"(?:(?P<era>令和|平成|昭和|大正|明治)\s?)?(?P<eyear>\d{1,4}|元|[〇一二三四五六七八九十]{1,4})\s?(?P<fiscal>年度|年)(?:\s?[\((](?:令和|平成)?[^()()]{1,8}[\))])?(?:\s?(?P<monthn>\d{1,2}|[一二三四五六七八九十]{1,2})\s?月(?:\s?(?P<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s?日)?)?(?P<part>末|半ば|初頭|前半|後半)?(?!間|代|以内|余|来|後|前|連続)"
    ),
    re.compile(
        rf"(?:(?<=\b[Ii]n )|(?<=\b[Bb]y )|(?<=\b[Bb]efore )|(?<=\b[Ss]ince )|(?<=\b[Uu]ntil )|(?<=\b[Ff]rom )|(?<=\bthrough )|(?<=\bthan )|(?<=\bto )|(?<=\bof )|(?<=\bearly )|(?<=\blate )|(?<=\bmid-)|(?<=\band )|(?<=\bafter )|(?<=\baround )|(?<=\byear )|(?<=\bFY )|(?<=\bFY)|(?<=\d\d[-–/]))(?:FY\s?)?{_YEAR}(?![\d,]*\d|\.\d|/|-?[A-Za-z%]|\s?(?:percent|people|jobs))"
    ),
    re.compile(rf"(?<![\w$€£.,#/-]){_YEAR}(?=\s?[-–/]\s?(?:{_YEAR.replace('?P<year>', '?:')}|\d\d)(?!\d))"),
)  # fmt: skip


def read_date(match: re.Match[str], assumed: PartialDate | None) -> PartialDate | None:
    """Return the date that a match of `FORMS` states; None where there is no such day.

    Of several days ("25–28 May") it is the last. A day without a year is taken in the year of `assumed`
    (the document's date), and is None without one.
    """
    parts = match.groupdict()
    year = _year(parts, assumed)
    if year is None or not 1500 <= year <= 2199:
        return None
    month = _number(parts.get("monthn"))
    if parts.get("month"):
        month = MONTHS[parts["month"].lower()]
    day = _number(parts.get("last") or parts.get("day"))
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None


def _year(parts: dict[str, str | None], assumed: PartialDate | None) -> int | None:
    if parts.get("year"):
        return int(parts["year"] or 0)
    era_year = parts.get("eyear")
    if era_year is not None:
        number = 1 if era_year == "元" else _number(era_year) or 0
        if parts.get("era"):
            return number + ERAS[parts["era"] or ""]
        return number if number >= 1000 else None
    return None if assumed is None else assumed.year


def _number(digits: str | None) -> int | None:
    """Return a number in digits or kanji; None for none and for 0."""
    if not digits:
        return None
    return (int(digits) if digits.isascii() else round(kanji_value(digits))) or None
