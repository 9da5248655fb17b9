"""The date that a Japanese deadline comes to: eras, fiscal years, "within five years", "by the end of the year"."""

from __future__ import annotations

import re

from desktop_app.analysis.dates.forms import ERAS
from desktop_app.analysis.dates.reckoning import as_coarse, later, on_day
from desktop_app.analysis.figures.kanji import kanji_value
from desktop_app.document import PartialDate

_NUMBER = r"(?:[0-9]{1,4}|[一二三四五六七八九十百〇元]{1,4})"
_YEAR = re.compile(
    rf"(?:(?P<era>令和|平成|昭和)|(?<![A-Za-z])(?P<letter>[RH]))?\s?(?P<year>{_NUMBER})\s?(?P<kind>年代|年度|年)(?!間|以内|後(?![半期]))(?:\s?[\((][^()()]{{1,10}}[\))])?(?:\s?(?P<month>{_NUMBER})\s?月(?:\s?(?P<day>{_NUMBER})\s?日)?)?\s?の?(?P<part>末|中頃|半ば|央|初頭|前半|上半期|上期|後半|下半期|下期|春|夏|秋|第[1-4一二三四]四半期)?"
)
_RELATIVE_YEAR = re.compile(
    r"(?P<which>今|本|来|再来|翌|同|当|この)(?P<kind>年度|年|月|週|春|夏|秋)(?:\s?(?P<month>[0-9]{1,2})\s?月)?の?(?P<part>末|中頃|半ば|前半|後半|上半期|下半期|春|夏|秋)?"
)
_SPAN = re.compile(
    rf"(?:今後|向こう|この先)?(?:の|約|概ね|おおむね)*(?P<count>{_NUMBER}|数|半)\s?(?P<unit>年|か月|カ月|ヶ月|ヵ月|箇月|週間?|日)(?P<kind>以内|間|後|を目途|をめど|程度|のうち|で)"
)
_END_OF_YEAR = re.compile(r"(?P<what>年度末|年度内|年末|年内|月末|月内|年央|年明け)")
_CENTURY = re.compile(r"今世紀(?:の)?(?P<part>半ば|中頃|前半|後半|末)")
_FOREIGN_START = re.compile(r"(?:施行|発効|締結|成立|公布|署名|採択|完了|開始|設立)[日の]?(?:から|後)")
"""Counted from something that is not the document: 施行後5年."""
_MONTH = re.compile(rf"(?P<month>{_NUMBER})\s?月(?!間)(?:\s?(?P<day>{_NUMBER})\s?日)?の?(?P<part>末)?")
_UNITS = {"年": "year", "週": "week", "週間": "week", "日": "day"}
_SEASONS = {"春": 5, "夏": 8, "秋": 11}
_LATER = {"来": 1, "翌": 1, "再来": 2}


def resolve_japanese(words: str, document_date: PartialDate | None) -> PartialDate | None:
    """Return the date that the words of a Japanese deadline come to, None where they give none.

    A fiscal year (年度) runs from April to March: 令和7年度末 is 31 March 2026.
    """
    stated = [match for match in _YEAR.finditer(words) if _year(match) is not None]
    if stated:
        return _stated(stated[-1])
    if document_date is None or _FOREIGN_START.search(words):
        return None
    span = _SPAN.search(words)
    if span is not None:
        return _counted(span, document_date)
    century = _CENTURY.search(words)
    if century is not None:
        return PartialDate(document_date.year // 100 * 100 + (100 if century["part"] in {"末", "後半"} else 50))
    relative = _RELATIVE_YEAR.search(words)
    if relative is not None:
        return _relative(relative, document_date)
    month = _MONTH.search(words)
    if month is not None:
        return _next_month(month, document_date)
    end = _END_OF_YEAR.search(words)
    return None if end is None else _end(end["what"], document_date)


def _number(digits: str) -> int:
    return 1 if digits == "元" else int(digits) if digits.isascii() else round(kanji_value(digits))


def _year(match: re.Match[str]) -> int | None:
    number = _number(match["year"])
    era = match["era"] or match["letter"]
    if era:
        return number + ERAS[era]
    return number if 1900 <= number <= 2199 else None


def _stated(match: re.Match[str]) -> PartialDate | None:
    year, part = _year(match), match["part"] or ""
    if year is None:
        return None
    try:
        if match["kind"] == "年代":
            return PartialDate(year + (4 if part in {"前半", "初頭"} else 5 if part in {"半ば", "中頃", "央"} else 9))
        if match["month"]:
            month = _number(match["month"])
            if match["day"]:
                return PartialDate(year, month, _number(match["day"]))
            found = PartialDate(year, month)
            return on_day(found.last_day) if part == "末" else found
        if match["kind"] == "年度":
            return _fiscal(year, part)
        return _part_of_year(year, part)
    except ValueError:
        return None


def _fiscal(year: int, part: str) -> PartialDate:
    if part.endswith("四半期"):
        quarter = _number(part[1])
        return PartialDate(year + (quarter == 4), *((6, 30), (9, 30), (12, 31), (3, 31))[quarter - 1])
    if part in {"前半", "上半期", "上期", "半ば", "中頃", "央"}:
        return PartialDate(year, 9, 30)
    if part in _SEASONS:
        return PartialDate(year, _SEASONS[part])
    return PartialDate(year + 1, 3, 31)


def _part_of_year(year: int, part: str) -> PartialDate:
    if part == "末":
        return PartialDate(year, 12, 31)
    if part.endswith("四半期"):
        return PartialDate(year, 3 * _number(part[1]))
    if part in {"前半", "上半期", "上期", "半ば", "中頃", "央"}:
        return PartialDate(year, 6)
    if part in {"後半", "下半期", "下期"}:
        return PartialDate(year, 12)
    if part in _SEASONS:
        return PartialDate(year, _SEASONS[part])
    return PartialDate(year)


def _counted(match: re.Match[str], document_date: PartialDate) -> PartialDate | None:
    today = document_date.last_day if document_date.day is None else document_date.first_day
    if match["count"] == "数":
        return None
    unit = _UNITS.get(match["unit"], "month")
    if match["count"] == "半":
        day = later(today, 6, "month")
        return on_day(day) if match["kind"] == "以内" and document_date.day else as_coarse(day, "month")
    if document_date.day is None and unit in {"day", "week"}:
        return None
    day = later(today, _number(match["count"]), unit)
    exact = match["kind"] == "以内" and document_date.day is not None
    return on_day(day) if exact else as_coarse(day, unit)


def _relative(match: re.Match[str], document_date: PartialDate) -> PartialDate | None:
    on, part = _LATER.get(match["which"], 0), match["part"] or ""
    year = document_date.year
    kind = match["kind"]
    if match["month"]:
        return PartialDate(year + on, int(match["month"])) if 1 <= int(match["month"]) <= 12 else None
    if kind == "年度":
        if document_date.month is not None and document_date.month <= 3:
            year -= 1
        return _fiscal(year + on, part)
    if kind in _SEASONS:
        return PartialDate(year + on, _SEASONS[kind])
    if kind == "年":
        return _part_of_year(year + on, part)
    if kind == "月" and document_date.month is not None:
        moved = later(PartialDate(year, document_date.month).first_day, on, "month")
        return None if moved is None else PartialDate(moved.year, moved.month)
    if kind == "週" and document_date.day is not None:
        moved = later(document_date.first_day, on, "week")
        return None if moved is None else on_day(later(moved, 6 - moved.weekday(), "day"))
    return None


def _end(what: str, document_date: PartialDate) -> PartialDate | None:
    if what.startswith("年度"):
        early = document_date.month is not None and document_date.month <= 3
        return PartialDate(document_date.year + (0 if early else 1), 3, 31)
    if what == "年央":
        return PartialDate(document_date.year, 6)
    if what == "年明け":
        return PartialDate(document_date.year + 1, 1)
    if what.startswith("年"):
        return PartialDate(document_date.year, 12, 31)
    if document_date.month is None:
        return None
    return on_day(PartialDate(document_date.year, document_date.month).last_day)


def _next_month(match: re.Match[str], document_date: PartialDate) -> PartialDate | None:
    month = _number(match["month"])
    if not 1 <= month <= 12:
        return None
    year = document_date.year + (document_date.month is not None and month < document_date.month)
    found = PartialDate(year, month)
    try:
        return (
            PartialDate(year, month, _number(match["day"]))
            if match["day"]
            else (on_day(found.last_day) if match["part"] else found)
        )
    except ValueError:
        return None
