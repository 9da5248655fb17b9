"""The document's own date: given by the format, or stated near its top or at its end."""

from __future__ import annotations

import re

from desktop_app.document import BlockKind, PartialDate, Span
from desktop_app.document.said import said
from desktop_app.readers.raw import RawDocument
from desktop_app.readers.structure.labels import kanji_number
from desktop_app.readers.structure.piece import Piece

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = r"(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_RANGE = r"(?:\s*[-–—]\s*(?P<last>\d{1,2}))?"
_COUNT_JA = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_MONTH_JA = (
    r"(?:(?P<era>令和|平成|昭和)\s*)?(?P<year>\d{1,4}|元|[〇一二三四五六七八九十]{1,4})\s*年\s*"
    rf"(?P<monthn>{_COUNT_JA})\s*月"
)
_MONTH_ALONE = re.compile(rf"[（(]?\s*{_MONTH_JA}\s*(?:策定|作成|決定|公表|改定|改訂|改正|一部改定|一部改正)?\s*[）)]?")
_FORMS = (
    re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<monthn>\d{2})-(?P<day>\d{2})(?!\d)"),
    re.compile(rf"\b{_MONTH}\s+{_DAY}{_RANGE},?\s+(?P<year>\d{{4}})\b", re.I),
    re.compile(rf"\b{_DAY}{_RANGE}\s+(?:of\s+)?{_MONTH},?\s+(?P<year>\d{{4}})\b", re.I),
    re.compile(r"(?<![\d/])(?P<year>\d{4})/(?P<monthn>\d{1,2})/(?P<day>\d{1,2})(?![\d/])"),
    re.compile(rf"{_MONTH_JA}\s*(?P<day>{_COUNT_JA})\s*日"),
    re.compile(r"(?<!\d)(?P<day>\d{1,2})\.(?P<monthn>\d{1,2})\.(?P<year>\d{4})(?!\d)"),
)
_NO_YEAR = re.compile(rf"\b{_MONTH}\s+{_DAY}{_RANGE}\b(?!,?\s*\d)", re.I)
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
_YEAR = re.compile(r"\d{4}|年")
_LONGEST_DATE = 30
"""Code points between a year and the farther end of its date."""
_NEAR_TOP = 6
_LONGEST = 4_000
_LONGEST_MONTH = 24
_DIGITS = {ord("０") + n: str(n) for n in range(10)}


def find_date(words: str) -> tuple[Span, PartialDate] | None:
    """Return the first full date in `words` and where it stands; of a range of days, the last."""
    folded = words[:_LONGEST].translate(_DIGITS)
    found: list[tuple[int, int, PartialDate]] = []
    for form in _FORMS:
        for match in form.finditer(folded):
            date = _date(match)
            if date is not None:
                found.append((match.start(), match.end(), date))
                break
    if not found:
        return None
    start, end, date = min(found, key=lambda f: (f[0], -f[1]))
    return Span(start, end), date


def find_month(words: str) -> PartialDate | None:
    """Return the month that a Japanese line is, "（令和８年４月改定）" too; None where it says more."""
    match = _MONTH_ALONE.fullmatch(words.strip().translate(_DIGITS)) if len(words) <= _LONGEST_MONTH else None
    return None if match is None else _date(match)


def _date(match: re.Match[str]) -> PartialDate | None:
    parts = match.groupdict()
    year = 1 if parts["year"] == "元" else _count(parts["year"])
    if parts.get("era"):
        year += _ERAS[parts["era"]]
    month = _count(parts["monthn"]) if parts.get("monthn") else _MONTHS[parts["month"].lower()]
    named = parts.get("last") or parts.get("day")
    day = _count(named) if named else None
    try:
        return PartialDate(year, month, day) if year > 1000 else None
    except ValueError:
        return None


def _count(digits: str) -> int:
    return int(digits) if digits.isdecimal() else kanji_number(digits)


def document_date(raw: RawDocument, pieces: list[Piece], text: str) -> tuple[PartialDate | None, str]:
    """Return the document's date, and how it was put together where it had to be."""
    if raw.date is not None:
        return raw.date, ""
    near = pieces[:_NEAR_TOP]
    for piece in [p for p in near if p.kind is BlockKind.DATELINE] + near[:4] + pieces[-2:]:
        found = find_date(text[piece.start : piece.end])
        if found is not None:
            return found[1], ""
    for piece in near:
        month = find_month(text[piece.start : piece.end]) if piece.kind is BlockKind.DATELINE else None
        if month is not None:
            return month, ""
    return _without_year(near[:4], text)


def _years_of_dates(text: str) -> list[int]:
    """Return the years of the full dates in a text: looked for only around what can be a year."""
    around = (text[max(0, m.start() - _LONGEST_DATE) : m.end() + _LONGEST_DATE] for m in _YEAR.finditer(text))
    return [found[1].year for words in around if (found := find_date(words)) is not None]


def _without_year(near: list[Piece], text: str) -> tuple[PartialDate | None, str]:
    """Read "May 25–28" at the top, of the year of the latest full date in the text."""
    for piece in near:
        match = _NO_YEAR.search(text, piece.start, min(piece.end, piece.start + _LONGEST))
        if match is None:
            continue
        years = _years_of_dates(text[:200_000])
        if not years:
            return None, ""
        month, day = _MONTHS[match["month"].lower()], int(match["last"] or match["day"])
        try:
            date = PartialDate(max(years), month, day)
        except ValueError:
            return None, ""
        form = said(
            "Reading", "The date is put together: “{words}” near the top, {year} from the latest full date in the text."
        )
        return date, form.format(words=match.group(), year=date.year)
    return None, ""
