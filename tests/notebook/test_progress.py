"""Progress by group and over time: what is counted, in what order, and on which day."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.document import Anchor, Span
from desktop_app.notebook import (
    CREATED,
    Change,
    Decision,
    Entry,
    EntryKind,
    Item,
    Status,
    progress,
    to_json,
)
from desktop_app.notebook.progress_groups import ProgressBy, progress_groups
from desktop_app.notebook.progress_history import progress_history

NOWHERE = Anchor("q", "", "", 0)


def item(key: str, section: int = 0, actors: tuple[str, ...] = (), strength: str = "firm", **entry: object) -> Item:
    """Return an item with an entry `e-KEY`, which has these values."""
    values = Entry(f"e-{key}", NOWHERE, **entry)  # type: ignore[arg-type]
    return Item(key, Span(0, 1), None, values, section, key, actors, strength, "", None, ())


def rated(key: str, before: str, after: str, day: int) -> Change:
    moment = f"2026-03-{day:02}T12:00:00.000+00:00"
    return Change(f"{day}-{key}-{after}", moment, "Ann", f"e-{key}", "status", before, after)


def test_sections_come_in_text_order_each_with_its_counts() -> None:
    items = [item("a", 2), item("b", 10, status=Status.KEPT), item("c", 2, status=Status.BROKEN), item("d", 2)]
    groups = progress_groups(items, ProgressBy.SECTION)
    assert [(group.name, group.total) for group in groups] == [("2", 3), ("10", 1)]
    assert groups[0].keys == {Status.NOT_RATED: ("a", "d"), Status.BROKEN: ("c",)}
    assert groups[0].count(Status.KEPT) == 0


def test_what_two_promise_stands_with_both_and_what_nobody_promises_comes_last() -> None:
    items = [
        item("a"),
        item("b", actors=("Japan", "France")),
        item("c", actors=("Japan",)),
        item("d", actors=("Chad",)),
    ]
    groups = progress_groups(items, ProgressBy.ACTOR)
    assert [(group.name, group.total) for group in groups] == [("Japan", 2), ("Chad", 1), ("France", 1), ("", 1)]


def test_strengths_and_statuses_come_in_their_own_order() -> None:
    items = [item("a", strength=""), item("b", strength="ongoing"), item("c", strength="solemn"), item("d")]
    assert [group.name for group in progress_groups(items, ProgressBy.STRENGTH)] == ["firm", "ongoing", "solemn", ""]
    items = [item("a", status=Status.BROKEN), item("b"), item("c", status=Status.KEPT)]
    assert [group.name for group in progress_groups(items, ProgressBy.STATUS)] == ["not-rated", "kept", "broken"]


def test_what_is_dismissed_or_no_commitment_is_not_counted() -> None:
    items = [item("a", decision=Decision.DISMISSED), item("b", kind=EntryKind.PASSAGE), item("c")]
    for by in ProgressBy:
        assert [list(group.keys.values()) for group in progress_groups(items, by)] == [[("c",)]]


def test_what_is_detached_has_no_section() -> None:
    assert [group.name for group in progress_groups([replace(item("a"), span=None)], ProgressBy.SECTION)] == [""]


def test_each_day_on_which_a_rating_changed_is_told_as_it_stood_at_its_end() -> None:
    items = [item("a", status=Status.BROKEN), item("b", status=Status.KEPT), item("c")]
    journal = [
        rated("a", "not-rated", "kept", 1),
        rated("b", "not-rated", "stalled", 3),
        rated("b", "stalled", "kept", 3),
        rated("a", "kept", "broken", 4),
    ]
    days = progress_history(items, journal)
    assert [told.day for told in days] == [date(2026, 3, 1), date(2026, 3, 3), date(2026, 3, 4)]
    assert [told.counts[Status.KEPT] for told in days] == [1, 2, 1]
    assert [told.counts[Status.NOT_RATED] for told in days] == [2, 1, 1]
    assert [told.changed for told in days] == [("a",), ("b",), ("a",)]


def test_changed_and_changed_back_on_one_day_is_no_change() -> None:
    journal = [rated("a", "not-rated", "kept", 1), rated("a", "kept", "not-rated", 1)]
    assert progress_history([item("a")], journal) == ()


def test_a_clock_that_goes_back_does_not_turn_the_days_round() -> None:
    journal = [rated("a", "not-rated", "kept", 5), rated("b", "not-rated", "kept", 2)]
    days = progress_history([item("a", status=Status.KEPT), item("b", status=Status.KEPT)], journal)
    assert [(told.day, told.counts[Status.KEPT]) for told in days] == [(date(2026, 3, 5), 2)]


def test_an_entry_taken_away_and_brought_back_has_its_rating_again() -> None:
    kept = item("a", status=Status.KEPT)
    assert kept.entry is not None
    moment = "2026-03-{:02}T12:00:00.000+00:00"
    whole = to_json(kept.entry)
    journal = [
        Change("1", moment.format(1), "Ann", "e-a", CREATED, None, whole),
        Change("2", moment.format(2), "Ann", "e-a", CREATED, whole, None),
        Change("3", moment.format(3), "Ann", "e-a", CREATED, None, whole),
    ]
    assert [told.counts[Status.KEPT] for told in progress_history([kept], journal)] == [1, 0, 1]


STEPS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(Status), st.integers(1, 28)), max_size=20)


@given(STEPS)
def test_the_last_day_told_is_how_it_stands_now(steps: list[tuple[str, Status, int]]) -> None:
    now = dict.fromkeys("abc", Status.NOT_RATED)
    journal: list[Change] = []
    for key, status, day in steps:
        journal.append(rated(key, now[key].value, status.value, day))
        now[key] = status
    items = [item(key, status=status) for key, status in now.items()]
    days = progress_history(items, journal)
    assert list(days) == sorted(days, key=lambda told: told.day)
    assert all(sum(told.counts.values()) == 3 for told in days)
    if days:
        assert days[-1].counts == progress(items).by_status
    else:
        assert set(now.values()) == {Status.NOT_RATED}
