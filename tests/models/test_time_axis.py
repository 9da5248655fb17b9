"""The time axis: round dates at most as many as have room, and lanes without overlap."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.models.time_axis import lanes, time_ticks


@pytest.mark.parametrize(
    ("first", "last", "most", "ticks"),
    [
        (date(2019, 5, 28), date(2022, 2, 1), 5, ["2020-01-01", "2021-01-01", "2022-01-01"]),
        (date(2026, 1, 15), date(2026, 6, 20), 8, [f"2026-0{month}-01" for month in range(2, 7)]),
        (date(2020, 1, 1), date(2100, 12, 31), 5, [f"{year}-01-01" for year in (2020, 2040, 2060, 2080, 2100)]),
    ],
)  # fmt: skip
def test_ticks_are_round(first: date, last: date, most: int, ticks: list[str]) -> None:
    assert [day.isoformat() for day in time_ticks(first, last, most)] == ticks


DAYS = st.dates(date(1, 2, 1), date(2999, 12, 31))


@given(DAYS, DAYS, st.integers(1, 12))
def test_there_are_never_more_ticks_than_have_room_and_all_lie_between(one: date, other: date, most: int) -> None:
    first, last = sorted((one, other))
    ticks = time_ticks(first, last, most)
    assert len(ticks) <= most
    assert list(ticks) == sorted(set(ticks))
    assert all(first <= day <= last for day in ticks)


SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda s: (float(s[0]), float(s[0] + s[1]))))


@given(SPANS)
def test_no_two_extents_of_a_lane_overlap_and_no_lane_is_taken_without_need(spans: list[tuple[float, float]]) -> None:
    found = lanes(spans, 2.0)
    for i, one in enumerate(spans):
        for j in range(i):
            other = spans[j]
            if found[i] == found[j]:
                assert one[1] + 2 <= other[0] or other[1] + 2 <= one[0]
    busiest = max((sum(start <= at < end + 2 for start, end in spans) for at, _ in spans), default=0)
    assert max(found, default=-1) + 1 == busiest
