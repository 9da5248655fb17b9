"""Deadlines: due, overdue, done in time or late, counted to a day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis import analyse
from desktop_app.document import Anchor
from desktop_app.notebook import (
    AS_OF,
    CREATED,
    DOCUMENT,
    Change,
    DueState,
    Entry,
    Item,
    Notebook,
    Status,
    as_of,
    days_kept,
    due_of_all,
    to_json,
)
from desktop_app.notebook.due import due
from desktop_app.notebook.worklist import worklist
from desktop_app.readers import read_text

TEXT = (
    "Plan of May 24, 2019\n\n"
    "Japan will build ten schools by 2021. Japan will fund roads in due course. Japan will pay.\n"
)
READ = read_text(TEXT, "plan")
FOUND = analyse(READ)
TODAY = date(2026, 11, 24)


def item(number: int = 0, **values: object) -> Item:
    """Return the numbered commitment of the plan, with an entry of these values."""
    notebook = Notebook()
    anchor = Anchor.of(READ.text, FOUND.commitments[number].span)
    entry = to_json(Entry("e", anchor)) | values
    notebook.apply(Change.now("Ann", "e", CREATED, None, entry))
    return worklist(READ, FOUND, notebook)[number]


def change(field: str, before: object, after: object, time: str) -> Change:
    return Change(f"id-{time}", time, "Ann", "e", field, before, after)


@pytest.mark.parametrize(
    ("as_of_day", "state"),
    [
        (date(2019, 5, 25), DueState.DUE),
        (date(2021, 12, 31), DueState.DUE),  # "by 2021" has until its last day
        (date(2022, 1, 1), DueState.OVERDUE),
    ],
)
def test_a_deadline_passes_with_its_last_day(as_of_day: date, state: DueState) -> None:
    assert due(item(), as_of_day).state is state


@pytest.mark.parametrize(
    ("day", "state", "days"),
    [
        ("2021-12-31", DueState.DONE_IN_TIME, 0),
        ("2022-01-02", DueState.DONE_LATE, 2),
        ("2020", DueState.DONE_IN_TIME, -365),
    ],
)
def test_the_day_given_with_the_rating_tells_whether_it_was_in_time(day: str, state: DueState, days: int) -> None:
    found = due(item(status="kept", as_of=day), TODAY, rated_kept=date(2026, 1, 1))
    assert (found.state, found.days, found.is_given) == (state, days, True)


def test_without_a_day_given_the_day_of_the_rating_counts_and_that_is_told() -> None:
    found = due(item(status="kept"), TODAY, rated_kept=date(2021, 6, 1))
    assert (found.state, found.done, found.is_given) == (DueState.DONE_IN_TIME, date(2021, 6, 1), False)


def test_what_was_kept_after_the_day_counted_to_is_not_yet_done() -> None:
    kept = item(status="kept", as_of="2021-06-01")
    assert due(kept, date(2021, 5, 31)).state is DueState.DUE
    assert due(kept, date(2021, 6, 1)).state is DueState.DONE_IN_TIME


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.KEPT])
def test_what_is_not_kept_is_not_done(status: Status) -> None:
    assert due(item(status=status.value, as_of="2020-01-01"), TODAY).state is DueState.OVERDUE


def test_words_that_come_to_no_day_are_undated_and_no_words_are_no_deadline() -> None:
    assert due(item(1), TODAY).state is DueState.UNDATED
    assert due(item(2), TODAY).state is DueState.NO_DEADLINE


@pytest.mark.parametrize(
    ("words", "comes_to"),
    [
        ("by March 2030", "2030-03"),
        ("2030-04-01", "2030-04-01"),
        ("within two years", "2021-05-24"),
        ("when it suits", None),
    ],
)
def test_a_corrected_deadline_is_counted_as_its_own_words_say(words: str, comes_to: str | None) -> None:
    corrected = item(deadline=words)
    assert (None if corrected.due is None else str(corrected.due)) == comes_to


def test_the_last_change_to_kept_gives_the_day() -> None:
    journal = [
        change("status", "not-rated", "kept", "2026-01-05T12:00:00.000+00:00"),
        change("status", "kept", "not-rated", "2026-01-06T12:00:00.000+00:00"),
        change("status", "not-rated", "kept", "2026-02-07T12:00:00.000+00:00"),
        change("note", "", "seen", "2026-03-08T12:00:00.000+00:00"),
    ]
    assert days_kept(journal) == {"e": date(2026, 2, 7)}


@pytest.mark.parametrize(
    ("stored", "day"), [(None, TODAY), ("2022-03-31", date(2022, 3, 31)), ("no date", TODAY), (7, TODAY)]
)
def test_the_day_counted_to_is_the_notebooks_else_today(stored: object, day: date) -> None:
    notebook = Notebook()
    notebook.apply(Change.now("Ann", DOCUMENT, AS_OF, None, stored))
    assert as_of(notebook, TODAY) == day


def test_all_commitments_are_counted_to_the_notebooks_day() -> None:
    notebook = Notebook()
    notebook.apply(Change.now("Ann", DOCUMENT, AS_OF, None, "2020-01-01"))
    states = [found.state for found in due_of_all(worklist(READ, FOUND, notebook), notebook, TODAY).values()]
    assert states == [DueState.DUE, DueState.UNDATED, DueState.NO_DEADLINE]


@given(st.sampled_from(Status), st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.none() | st.dates(date(2000, 1, 1)))
def test_every_dated_deadline_is_in_exactly_the_state_its_days_say(
    status: Status, day: date, rated: date | None
) -> None:
    found = due(item(status=status.value), day, rated)
    done = status is Status.KEPT and rated is not None and rated <= day
    last = date(2021, 12, 31)
    assert (found.state in {DueState.DONE_IN_TIME, DueState.DONE_LATE}) == done
    assert (found.state in {DueState.OVERDUE, DueState.DONE_LATE}) == ((rated if done and rated else day) > last)
