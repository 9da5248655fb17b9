"""Deadlines counted to a day: what is due, overdue, done in time or done late."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.document import PartialDate
from desktop_app.notebook.change import CREATED, DOCUMENT, Change
from desktop_app.notebook.entry import Status
from desktop_app.notebook.notebook import Notebook
from desktop_app.notebook.worklist import Item

AS_OF = "as_of"
"""The document's field that holds the day to which deadlines are counted (ISO 8601); none: today."""


class DueState(StrEnum):
    """How a commitment stands to its deadline on a day.

    What is broken, stalled or kept in part is not done: its deadline runs on, and passes.
    """

    NO_DEADLINE = "no-deadline"
    UNDATED = "undated"
    DUE = "due"
    OVERDUE = "overdue"
    DONE_IN_TIME = "done-in-time"
    DONE_LATE = "done-late"


@dataclass(frozen=True, slots=True)
class Due:
    """A state and what it follows from.

    `deadline` is as precise as the words are, and passes with its last day. `done` is the day it was kept: the one
    that the person gave with the rating (`is_given`), else the day on which they rated it, which may be long after.
    """

    state: DueState
    deadline: PartialDate | None = None
    done: date | None = None
    is_given: bool = False

    @property
    def days(self) -> int | None:
        """Days from the deadline's last day to the day it was done; negative where that was before."""
        return None if self.deadline is None or self.done is None else (self.done - self.deadline.last_day).days


def due(item: Item, as_of: date, rated_kept: date | None = None) -> Due:
    """Return how an item stands on the day `as_of`.

    `rated_kept` is the day on which it was rated as kept (`days_kept`); it counts where the rating itself gives no
    day. What was kept only after `as_of` is not yet done on that day.
    """
    deadline = item.due
    if deadline is None:
        return Due(DueState.UNDATED if item.deadline_text else DueState.NO_DEADLINE)
    given = _day(item.entry.as_of) if item.entry is not None else None
    done = (given or rated_kept) if item.status is Status.KEPT else None
    if done is None or done > as_of:
        return Due(DueState.OVERDUE if deadline.last_day < as_of else DueState.DUE, deadline)
    in_time = done <= deadline.last_day
    return Due(DueState.DONE_IN_TIME if in_time else DueState.DONE_LATE, deadline, done, given is not None)


def due_of_all(items: Iterable[Item], notebook: Notebook, today: date) -> dict[str, Due]:
    """Return by `Item.key` how each commitment stands on the notebook's day (`as_of`)."""
    day, kept = as_of(notebook, today), days_kept(notebook.journal)
    return {
        item.key: due(item, day, kept.get(item.entry.id) if item.entry is not None else None)
        for item in items
        if item.is_commitment
    }


def as_of(notebook: Notebook, today: date) -> date:
    """Return the day to which deadlines are counted: the one that was set, else today."""
    return _day(notebook.document.get(AS_OF)) or today


def days_kept(journal: Iterable[Change]) -> Mapping[str, date]:
    """Return by entry the day, in the local time zone, of the last change that made it kept.

    An entry that is no longer kept still has its day: ask only for those that are.
    """
    last: dict[str, Change] = {}
    for change in journal:
        if change.entry == DOCUMENT:
            continue
        if (change.field == "status" and change.after == Status.KEPT) or (
            change.field == CREATED and change.after is not None and change.after.get("status") == Status.KEPT
        ):
            last[change.entry] = change
    return {entry: change.day for entry, change in last.items()}


def _day(text: object) -> date | None:
    """Return the last day that an ISO date may mean, None for what is none."""
    if not isinstance(text, str):
        return None
    try:
        return PartialDate.parse(text).last_day
    except ValueError:
        return None
