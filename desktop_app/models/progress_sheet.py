"""The progress tab as data: stacked bars by section, actor, strength or status, or ratings over time; and a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_app.document import Document
from desktop_app.models.chart_data import (
    Bars,
    Cell,
    History,
    HistoryDay,
    Legend,
    Mark,
    Place,
    Row,
    Segment,
    Sheet,
    SheetRow,
)
from desktop_app.models.wording import capital, long_day, status_name, strength_name
from desktop_app.notebook import (
    FROM_DONE,
    Item,
    Notebook,
    Status,
)
from desktop_app.notebook.progress_groups import ProgressBy, ProgressGroup, progress_groups
from desktop_app.notebook.progress_history import progress_history

TR = QCoreApplication.translate

NAMED = 5
"""Commitments that a tooltip names; of more it says how many."""


def progress_bars(document: Document, items: Mapping[str, Item], by: ProgressBy) -> tuple[Bars, Sheet]:
    """Return one stacked bar a group, and its counts as a table."""
    groups = progress_groups(items.values(), by)
    rows = tuple(_row(document, items, group, by) for group in groups)
    used = [status for status in FROM_DONE if any(group.count(status) for group in groups)]
    lines = tuple(_line(document, items, group, by, used) for group in groups)
    head = (_heads()[by], *(status_name(status) for status in used), TR("Progress", "All"))
    legend = () if by is ProgressBy.STATUS else tuple(Legend(status_name(status), status) for status in used)
    return Bars(rows, legend=legend), Sheet(head, lines, frozenset(range(1, len(head))))


def progress_over_time(items: Mapping[str, Item], notebook: Notebook, today: date) -> tuple[History, Sheet]:
    """Return how the commitments stood at the end of each day on which a rating changed."""
    days = progress_history(items.values(), notebook.journal)
    used = [status for status in FROM_DONE if any(told.counts[status] for told in days)]
    marked = [(told, _day_mark(items, told.day, told.counts, told.changed)) for told in days]
    chart = History(
        tuple(HistoryDay(told.day, tuple((s, told.counts[s]) for s in used), mark) for told, mark in marked),
        today,
        tuple(Legend(status_name(status), status) for status in used),
    )
    head = (TR("Progress", "Day"), *(status_name(status) for status in used), TR("Progress", "Changed"))
    lines = tuple(
        SheetRow(
            (
                Cell(long_day(told.day), told.day.isoformat()),
                *(_number(told.counts[status]) for status in used),
                _number(len(told.changed)),
            ),
            mark,
        )
        for told, mark in marked
    )
    return chart, Sheet(head, lines, frozenset(range(1, len(head))))


def _heads() -> dict[ProgressBy, str]:
    return {
        ProgressBy.SECTION: TR("Progress", "Section"),
        ProgressBy.ACTOR: TR("Progress", "Actor"),
        ProgressBy.STRENGTH: TR("Progress", "Strength"),
        ProgressBy.STATUS: TR("Progress", "Status"),
    }


def _name(document: Document, group: ProgressGroup, by: ProgressBy) -> str:
    match by:
        case ProgressBy.SECTION if not group.name:
            return TR("Progress", "No longer found in the source")
        case ProgressBy.SECTION:
            section = document.sections[int(group.name)]
            return document.heading(section) if section.parent is not None else TR("Progress", "Opening")
        case ProgressBy.ACTOR:
            return group.name or TR("Progress", "No actor named")
        case ProgressBy.STRENGTH:
            return capital(strength_name(group.name)) if group.name else TR("Progress", "No strength given")
        case ProgressBy.STATUS:
            return status_name(Status(group.name))


def _row(document: Document, items: Mapping[str, Item], group: ProgressGroup, by: ProgressBy) -> Row:
    name = _name(document, group, by)
    segments: list[Segment] = []
    start = 0
    for status in FROM_DONE:
        keys = group.keys.get(status, ())
        if keys:
            said = TR("Progress", "{name}: {n} of {all} {status}").format(
                name=name, n=len(keys), all=group.total, status=status_name(status).lower()
            )
            places = tuple(Place(items[key].span, key) for key in keys)
            mark = Mark("\n".join([said, *_named(items, keys)]), places)
            segments.append(Segment(float(start), float(len(keys)), mark, status, str(len(keys))))
            start += len(keys)
    kept = group.count(Status.KEPT)
    amount = str(group.total) if by is ProgressBy.STATUS else f"{kept}/{group.total}"
    return Row(name, amount, tuple(segments))


def _line(
    document: Document, items: Mapping[str, Item], group: ProgressGroup, by: ProgressBy, used: list[Status]
) -> SheetRow:
    keys = [key for status in FROM_DONE for key in group.keys.get(status, ())]
    counts = [_number(group.count(status)) for status in used]
    cells = (Cell(_name(document, group, by)), *counts, _number(group.total))
    return SheetRow(cells, Mark("\n".join(_named(items, keys)), tuple(Place(items[key].span, key) for key in keys)))


def _number(count: int) -> Cell:
    return Cell(str(count) if count else "–", count)


def _named(items: Mapping[str, Item], keys: Iterable[str]) -> list[str]:
    keys = list(keys)
    lines = [f"• {capital(items[key].label)}" for key in keys[:NAMED]]
    if len(keys) > NAMED:
        lines.append(TR("Progress", "… and {n} more").format(n=len(keys) - NAMED))
    return lines


def _day_mark(items: Mapping[str, Item], day: date, counts: Mapping[Status, int], changed: tuple[str, ...]) -> Mark:
    stood = " · ".join(f"{counts[status]} {status_name(status).lower()}" for status in FROM_DONE if counts[status])
    heads = [f"{long_day(day)}: {stood}", TR("Progress", "Changed on that day:")]
    return Mark("\n".join([*heads, *_named(items, changed)]), tuple(Place(items[key].span, key) for key in changed))
