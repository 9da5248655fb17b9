"""A time axis: round dates to mark it by, and lanes for what would overlap on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from heapq import heappop, heappush

_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
"""Months between two marks."""


def time_ticks(first: date, last: date, most: int) -> tuple[date, ...]:
    """Return at most `most` round dates between two days (at least one may be asked for), evenly apart.

    Round is the first of a month, quarter, half-year, year, or of every second, fifth, tenth … year.
    """
    months = (last.year - first.year) * 12 + last.month - first.month
    step = next((step for step in _STEPS if months // step + 1 <= max(1, most)), _STEPS[-1])
    begin = first.year * 12 + first.month - 1
    begin += -begin % step
    days = [date(at // 12, at % 12 + 1, 1) for at in range(begin, last.year * 12 + last.month, step) if at >= 12]
    return tuple(day for day in days if first <= day <= last)[: max(1, most)]


def lanes(extents: Sequence[tuple[float, float]], gap: float) -> tuple[int, ...]:
    """Return for each extent (its start and end) the lowest lane in which it overlaps none before it by start.

    Between two extents of a lane there is at least `gap`. No more lanes are taken than overlap at one place.
    """
    order = sorted(range(len(extents)), key=lambda i: extents[i])
    found = [0] * len(extents)
    ends: list[tuple[float, int]] = []  # of the extents under way, the first to end on top
    free: list[int] = []
    count = 0
    for i in order:
        start, end = extents[i]
        while ends and ends[0][0] + gap <= start:
            heappush(free, heappop(ends)[1])
        if free:
            found[i] = heappop(free)
        else:
            found[i], count = count, count + 1
        heappush(ends, (end, found[i]))
    return tuple(found)
