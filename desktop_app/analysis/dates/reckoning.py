"""Counts on from a date: days, weeks, months, years, and the ends of periods."""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.document import PartialDate

NEXT_LARGER = {"day": (1, "week"), "week": (1, "month"), "quarter": (1, "year"), "month": (1, "year"), "year": (1, "decade"), "decade": (3, "decade")}  # fmt: skip
"""What a plural without a number runs to: "in the coming weeks" ends where one would say a month."""


def later(start: date, count: float, unit: str) -> date | None:
    """Return the day `count` units after `start`; None where it lies beyond the calendar. A 31st becomes the month's last day."""
    try:
        if unit in {"day", "week"}:
            return start + timedelta(days=round(count * (7 if unit == "week" else 1)))
        months = round(count * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit])
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        last = PartialDate(year, month + 1).last_day.day
        return date(year, month + 1, min(start.day, last))
    except (ValueError, OverflowError):
        return None


def on_day(day: date | None) -> PartialDate | None:
    """Return a day as a date of a text."""
    return None if day is None or day.year > 2999 else PartialDate(day.year, day.month, day.day)


def as_coarse(day: date | None, unit: str) -> PartialDate | None:
    """Return the day as precisely as the unit it was counted in allows: months to the month, years to the year."""
    if day is None or day.year > 2999:
        return None
    if unit in {"year", "decade"}:
        return PartialDate(day.year)
    if unit in {"month", "quarter"}:
        return PartialDate(day.year, day.month)
    return on_day(day)


def end_of(unit: str, day: date) -> PartialDate | None:
    """Return the last day of the week, month, quarter, half-year, year, decade or century that holds `day`.

    A decade ends with its round year and a century too, as official texts use the words ("by the end of this
    decade" is 2030).
    """
    if unit == "week":
        return on_day(day + timedelta(days=6 - day.weekday()))
    if unit == "month":
        return on_day(PartialDate(day.year, day.month).last_day)
    if unit == "quarter":
        return on_day(PartialDate(day.year, (day.month + 2) // 3 * 3).last_day)
    if unit == "year":
        return PartialDate(day.year, 12, 31)
    if unit == "decade":
        return PartialDate(-(-day.year // 10) * 10)
    if unit == "century":
        return PartialDate(-(-day.year // 100) * 100)
    return None
