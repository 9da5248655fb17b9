"""Progress over time: how the commitments stood at the end of each day on which a rating changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.notebook.change import CREATED, DOCUMENT, Change
from desktop_app.notebook.entry import Status
from desktop_app.notebook.worklist import Item


@dataclass(frozen=True, slots=True)
class DayOfRatings:
    """A day, how many commitments stood how at its end, and the `Item.key`s whose status had changed that day."""

    day: date
    counts: Mapping[Status, int]
    changed: tuple[str, ...]


def progress_history(items: Iterable[Item], journal: Iterable[Change]) -> tuple[DayOfRatings, ...]:
    """Return the days on which a rating changed, oldest first; empty where none ever did.

    Counted are the commitments that count now, on every day: what was found, marked or dismissed later does not
    make a step. Days are those of the local time zone; a change that a wrong clock dates before the one that it
    follows counts to that one's day. Changed and changed back on one day is no change.
    """
    key_of: dict[str, str] = {}
    total = 0
    for item in items:
        if item.counts:
            total += 1
            if item.entry is not None:
                key_of[item.entry.id] = item.key
    status_of: dict[str, Status] = {}
    counts = dict.fromkeys(Status, 0) | {Status.NOT_RATED: total}
    days: list[DayOfRatings] = []
    day: date | None = None
    before: dict[str, Status] = {}

    def end_of_day() -> None:
        changed = tuple(key_of[entry] for entry, status in before.items() if status_of[entry] is not status)
        if day is not None and changed:
            days.append(DayOfRatings(day, dict(counts), changed))
        before.clear()

    for change in journal:
        if change.entry not in key_of or (status := _status(change)) is None:
            continue
        if day is None or change.day > day:
            end_of_day()
            day = change.day
        old = status_of.get(change.entry, Status.NOT_RATED)
        before.setdefault(change.entry, old)
        counts[old] -= 1
        counts[status] += 1
        status_of[change.entry] = status
    end_of_day()
    return tuple(days)


def _status(change: Change) -> Status | None:
    """Return the status that an entry has after the change, None where the change is about something else."""
    if change.entry == DOCUMENT:
        return None
    if change.field == "status":
        return Status(change.after)
    if change.field == CREATED:
        return Status.NOT_RATED if change.after is None else Status(change.after.get("status", Status.NOT_RATED))
    return None
