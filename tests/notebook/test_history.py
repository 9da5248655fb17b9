"""History: readable steps, going back to a state, and states frozen under a name."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.notebook import CREATED, DOCUMENT, Change, Entry, Notebook, to_json
from desktop_app.notebook.history import (
    STATES,
    FrozenState,
    changes_back,
    freeze,
    frozen_states,
    notebook_at,
    steps,
    stored_states,
)

START = datetime.fromisoformat("2026-03-10T12:00:00+00:00")


def _change(number: int, field: str, before: object, after: object, seconds: int = 0, author: str = "Ann") -> Change:
    time = (START + timedelta(seconds=seconds)).isoformat(timespec="milliseconds")
    return Change(f"id-{number}", time, author, "e", field, before, after)


def test_a_run_of_typing_is_one_step_from_its_first_before_to_its_last_after() -> None:
    typed = [_change(1, "note", "", "p"), _change(2, "note", "p", "pa", 1), _change(3, "note", "pa", "paid", 2)]
    (step,) = steps(typed)
    assert (step.before, step.after, step.last.id) == ("", "paid", "id-3")


@pytest.mark.parametrize(
    ("change", "count"),
    [
        (_change(2, "note", "p", "pa", 3600), 2),  # another sitting
        (_change(2, "note", "p", "pa", 1, "Bob"), 2),
        (_change(2, "rationale", "", "pa", 1), 2),
        (_change(2, "note", "p", "", 1), 0),  # typed and taken back
        (_change(2, "status_before", "kept", "broken", 1), 1),  # follows from the status
    ],
)
def test_steps_are_of_one_field_one_author_and_one_sitting(change: Change, count: int) -> None:
    assert len(steps([_change(1, "note", "", "p"), change])) == count


def test_a_rating_of_what_nobody_had_touched_is_one_step_and_going_back_to_it_brings_all_of_it() -> None:
    notebook = Notebook()
    entry = to_json(Entry("e", None))
    wished = [(CREATED, None, entry), ("status_before", "not-rated", "stalled"), ("status", "not-rated", "kept")]
    for number, (field, before, after) in enumerate([*wished, ("decision", "undecided", "accepted")]):
        notebook.apply(_change(number, field, before, after))
    notebook.apply(_change(9, "status", "kept", "broken", 60))
    rated, again = steps(notebook.journal)
    assert (rated.field, rated.after, again.after) == ("status", "kept", "broken")
    (back,) = changes_back(notebook, "Ann", "e", rated.until)
    assert (back.field, back.after) == ("status", "kept")


def _grown(notes: list[str]) -> Notebook:
    notebook = Notebook([Change.now("Ann", "e", CREATED, None, to_json(Entry("e", None)))])
    for note in notes:
        before = notebook.value("e", "note")
        if before != note:
            notebook.apply(Change.now("Ann", "e", "note", before, note))
    return notebook


@given(st.lists(st.sampled_from(["", "a", "b"]), max_size=6), st.data())
def test_going_back_gives_the_exact_state_and_is_itself_a_change(notes: list[str], data: st.DataObject) -> None:
    notebook = _grown(notes)
    removed = Change.now("Ann", "e", CREATED, notebook.value("e", CREATED), None)
    if data.draw(st.booleans()):
        notebook.apply(removed)
    journal = notebook.journal
    target = data.draw(st.integers(0, len(journal) - 1))
    then = Notebook(journal[: target + 1]).entries.get("e")
    for change in changes_back(notebook, "Bob", "e", journal[target].id):
        notebook.apply(change)
    assert notebook.entries.get("e") == then
    assert notebook.journal[: len(journal)] == journal
    assert changes_back(notebook, "Bob", "e", journal[target].id) == ()


def test_going_back_to_what_never_was_changes_nothing() -> None:
    assert changes_back(_grown(["a"]), "Ann", "e", "no such change") == ()


def test_a_frozen_state_gives_the_notebook_of_that_moment() -> None:
    notebook = _grown(["early"])
    kept = freeze(notebook, "interim report March", "2026-03-31T10:00:00.000+00:00")
    notebook.apply(Change.now("Ann", DOCUMENT, STATES, None, kept))
    notebook.apply(Change.now("Ann", "e", "note", "early", "late"))
    (state,) = frozen_states(notebook)
    assert state.name == "interim report March"
    assert notebook_at(notebook, state).entries["e"].note == "early"
    assert notebook.entries["e"].note == "late"


def test_freezing_again_under_a_name_replaces_it_and_leaves_the_others() -> None:
    notebook = _grown([])
    notebook.apply(Change.now("Ann", DOCUMENT, STATES, None, freeze(notebook, "March", "1")))
    notebook.apply(Change.now("Ann", DOCUMENT, STATES, notebook.value(DOCUMENT, STATES), freeze(notebook, "May", "2")))
    again = freeze(notebook, "March", "3")
    assert [(one["name"], one["time"]) for one in again] == [("May", "2"), ("March", "3")]


def test_the_state_of_an_empty_notebook_is_empty_and_an_unknown_one_is_told() -> None:
    assert notebook_at(_grown(["a"]), FrozenState("first", "", "")).entries == {}
    with pytest.raises(KeyError):
        notebook_at(_grown([]), FrozenState("lost", "no such change", ""))


@pytest.mark.parametrize("stored", [None, "March", [1, {"name": "x"}, "y"]])
def test_what_is_no_frozen_state_is_passed_over(stored: object) -> None:
    notebook = Notebook() if stored is None else Notebook([Change.now("Ann", DOCUMENT, STATES, None, stored)])
    assert frozen_states(notebook) == ()
    assert stored_states(frozen_states(notebook)) == []
