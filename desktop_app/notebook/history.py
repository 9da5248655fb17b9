"""History: the journal as readable steps, going back to a former state, and states frozen under a name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from desktop_app.notebook.change import CREATED, DOCUMENT, Change
from desktop_app.notebook.entry import JsonValue
from desktop_app.notebook.notebook import RATING_FIELDS, Notebook, to_json

STATES = "states"
"""The document's field that holds the frozen states: a list of objects with `name`, `change` and `time`."""
SILENT = frozenset({"status_before", "anchor"})
"""Fields whose changes a reader of the history need not see: they follow from others."""
ONE_WISH = timedelta(milliseconds=150)
"""Changes of one entry that are no further apart than this were made by one click."""
TYPED = frozenset({"note", "rationale"})
ONE_SITTING = timedelta(minutes=10)
"""Keystrokes into one field that are no further apart than this are one step."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change of one field, or a run of typing into it: what stood before the first and after the `last`.

    `until` is the id of the last change of the same wish: the state after the step is the one just after it.
    """

    first: Change
    last: Change
    until: str

    @property
    def entry(self) -> str:
        """The entry that changed."""
        return self.last.entry

    @property
    def field(self) -> str:
        """The field that changed."""
        return self.last.field

    @property
    def before(self) -> Any:
        """The value before."""
        return self.first.before

    @property
    def after(self) -> Any:
        """The value after."""
        return self.last.after

    @property
    def is_rating(self) -> bool:
        """Whether it changed the rating."""
        return self.field in RATING_FIELDS


def steps(changes: Iterable[Change]) -> tuple[Step, ...]:
    """Return the steps of the changes of one entry, oldest first; a run of typing that came to nothing is none.

    What comes with a rating in one wish is no step of its own: that the entry was made, and accepted.
    """
    found: list[Step] = []
    for change in changes:
        last = found[-1] if found else None
        if last is not None and _is_one_wish(last.last, change):
            if last.field == CREATED and last.after is not None and change.field != CREATED:
                found.pop()  # it was made for what follows
            elif change.field in SILENT or (last.is_rating and change.field == "decision"):
                found[-1] = Step(last.first, last.last, change.id)
                continue
        if change.field in SILENT or change.before == change.after:
            continue
        if last is not None and _goes_on(last.last, change):
            found[-1] = Step(last.first, change, change.id)
        else:
            found.append(Step(change, change, change.id))
    return tuple(step for step in found if step.before != step.after)


def _is_one_wish(one: Change, other: Change) -> bool:
    return one.author == other.author and _moment(other) - _moment(one) <= ONE_WISH


def _goes_on(one: Change, other: Change) -> bool:
    same = (one.entry, one.field, one.author) == (other.entry, other.field, other.author)
    return same and one.field in TYPED and _moment(other) - _moment(one) <= ONE_SITTING


def _moment(change: Change) -> datetime:
    return datetime.fromisoformat(change.time)


def changes_back(notebook: Notebook, author: str, entry: str, change: str) -> tuple[Change, ...]:
    """Return the changes that give an entry the state it had just after the change with this id.

    Of the document itself it is only the field of that change: its method and its structure are no one state.
    Nothing where it has that state already, or where the journal has no such change of this entry.
    """
    if entry == DOCUMENT:
        return _document_back(notebook, author, change)
    then = Notebook()
    is_found = False
    for earlier in notebook.history(entry):
        then.apply(earlier)
        if earlier.id == change:
            is_found = True
            break
    if not is_found:
        return ()
    wanted, now = then.entries.get(entry), notebook.entries.get(entry)
    if wanted == now:
        return ()
    if wanted is None or now is None:
        before, after = (None if one is None else to_json(one) for one in (now, wanted))
        return (Change.now(author, entry, CREATED, before, after),)
    before, after = to_json(now), to_json(wanted)
    return tuple(
        Change.now(author, entry, name, before[name], after[name]) for name in after if before[name] != after[name]
    )


def _document_back(notebook: Notebook, author: str, change: str) -> tuple[Change, ...]:
    then = next((one for one in notebook.history(DOCUMENT) if one.id == change), None)
    if then is None or notebook.value(DOCUMENT, then.field) == then.after:
        return ()
    return (Change.now(author, DOCUMENT, then.field, notebook.value(DOCUMENT, then.field), then.after),)


@dataclass(frozen=True, slots=True)
class FrozenState:
    """A notebook as it stood just after the change with the id `change` ("": before the first one), under a name."""

    name: str
    change: str
    time: str


def frozen_states(notebook: Notebook) -> tuple[FrozenState, ...]:
    """Return the frozen states, oldest first."""
    return states_in(notebook.document.get(STATES))


def states_in(stored: JsonValue) -> tuple[FrozenState, ...]:
    """Return the states that `STATES` holds; what is no state, as from a later version, is passed over."""
    if not isinstance(stored, list):
        return ()
    found: list[FrozenState] = []
    for one in cast(list[Any], stored):
        try:
            found.append(FrozenState(str(one["name"]), str(one["change"]), str(one["time"])))
        except (KeyError, TypeError):
            continue
    return tuple(found)


def freeze(notebook: Notebook, name: str, moment: str) -> list[dict[str, str]]:
    """Return what `STATES` must hold for the present state to be kept as `name`; one of that name is replaced."""
    kept = [state for state in frozen_states(notebook) if state.name != name]
    last = notebook.journal[-1].id if notebook.journal else ""
    return stored_states([*kept, FrozenState(name, last, moment)])


def stored_states(states: Sequence[FrozenState]) -> list[dict[str, str]]:
    """Return states as `STATES` holds them."""
    return [{"name": state.name, "change": state.change, "time": state.time} for state in states]


def notebook_at(notebook: Notebook, state: FrozenState) -> Notebook:
    """Return the notebook as it stood at a frozen state. Raises KeyError where the journal has no such change."""
    if not state.change:
        return Notebook()
    journal = notebook.journal
    place = next((number for number, change in enumerate(journal) if change.id == state.change), None)
    if place is None:
        raise KeyError(state.change)
    return Notebook(journal[: place + 1])
