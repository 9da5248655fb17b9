"""The deadlines tab as data: commitments on a time axis, counted to a day, with the same as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_app.document import Document
from desktop_app.models.chart_data import Cell, Legend, Mark, Place, Sheet, SheetRow, Timeline, TimeMark
from desktop_app.models.chart_wording import partial_day
from desktop_app.models.wording import capital, due_name, long_day, quoted, status_name
from desktop_app.notebook import Due, DueState, Item, Notebook, as_of, due_of_all

TR = QCoreApplication.translate

DATED = (DueState.OVERDUE, DueState.DUE, DueState.DONE_IN_TIME, DueState.DONE_LATE)
"""The states that stand on the time axis, in the order of the legend."""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """What the deadlines tab shows. `undated` counts those whose words come to no day; they stand in the table."""

    timeline: Timeline
    sheet: Sheet
    undated: int


class DeadlinesMaker:
    """Makes the deadlines of one document again and again; what a change did not touch is kept from before.

    That relies on items being frozen and the same object as long as nothing of them changed.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._made: dict[str, _Made] = {}

    def make(self, items: Iterable[Item], notebook: Notebook, today: date) -> Deadlines:
        """Return the commitments with a deadline, by their days, counted to the notebook's day; those without last."""
        counted = [item for item in items if item.deadline_text and item.counts]
        dues = due_of_all(counted, notebook, today)
        self._made = {item.key: self._one(item, dues[item.key]) for item in counted}
        dated = sorted((made for made in self._made.values() if made.mark), key=_last_day)
        undated = [made for made in self._made.values() if made.mark is None]
        counts = Counter(made.due.state for made in dated)
        day, document = as_of(notebook, today), self._document
        timeline = Timeline(
            tuple(made.mark for made in dated if made.mark is not None),
            day,
            document.date.last_day if document.date else None,
            TR("Deadlines", "document"),
            TR("Deadlines", "as of {day}").format(day=long_day(day)),
            tuple(Legend(f"{due_name(state)} {counts[state]}", shape=state) for state in DATED if counts[state]),
        )
        head = (
            TR("Deadlines", "Deadline"),
            TR("Deadlines", "Commitment"),
            TR("Deadlines", "Standing"),
            TR("Deadlines", "Status"),
            TR("Deadlines", "Done"),
        )
        return Deadlines(timeline, Sheet(head, tuple(made.line for made in (*dated, *undated))), len(undated))

    def _one(self, item: Item, found: Due) -> _Made:
        made = self._made.get(item.key)
        if made is not None and made.item is item and made.due == found:
            return made
        tip = _tip(self._document, item, found)
        return _Made(item, found, _mark(item, found, tip) if found.deadline else None, _line(item, found, tip))


@dataclass(frozen=True, slots=True)
class _Made:
    """What was made of an item, and what of."""

    item: Item
    due: Due
    mark: TimeMark | None
    line: SheetRow


def _last_day(made: _Made) -> date:
    return made.mark.last if made.mark is not None else date.max


def _label(item: Item) -> str:
    return capital(item.label)


def _mark(item: Item, found: Due, mark: Mark) -> TimeMark:
    assert found.deadline is not None
    deadline = found.deadline
    return TimeMark(deadline.first_day, deadline.last_day, _label(item), found.state, item.status, mark)


def _line(item: Item, found: Due, mark: Mark) -> SheetRow:
    words, iso = (partial_day(found.deadline), str(found.deadline)) if found.deadline else (item.deadline_text, "")
    done = found.done
    return SheetRow(
        (
            Cell(words, iso or words),
            Cell(_label(item)),
            Cell(due_name(found.state)),
            Cell(status_name(item.status)),
            Cell(long_day(done) if done else "", done.isoformat() if done else ""),
        ),
        mark,
    )


def _tip(document: Document, item: Item, found: Due) -> Mark:
    lines = [quoted(document.running(item.span)) if item.span else _label(item)]
    when = f"{item.deadline_text}: {partial_day(found.deadline)}" if found.deadline else item.deadline_text
    lines.append(f"{when} · {due_name(found.state)} · {status_name(item.status)}")
    if found.done is not None and found.days is not None:
        lines.append(_done(found, found.done, found.days))
    return Mark("\n".join(lines), (Place(item.span, item.key),))


def _done(found: Due, done: date, days: int) -> str:
    """Say when it was done, and where that day comes from: a tick long after it is no proof that it was late."""
    day = long_day(done)
    if found.is_given:
        words = TR("Deadlines", "Kept as of {day}, the day given with the rating").format(day=day)
    else:
        words = TR("Deadlines", "Rated as kept on {day}; a rating may give another day").format(day=day)
    if days > 0:
        return words + " " + TR("Deadlines", "({n} days after the deadline).").format(n=days)
    return words + "."
