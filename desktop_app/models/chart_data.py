"""What the charts draw and their tables say, as plain data: bars, a time axis, a history, and a sheet beside each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.document import Span
from desktop_app.notebook import DueState, Status
from desktop_app.session.location import Location


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mark leads: an item of the work list by its key, or a passage."""

    span: Span | None = None
    item: str | None = None

    def is_at(self, location: Location) -> bool:
        """Tell whether this is where one is: the same item, or a passage that the location's holds."""
        if self.item is not None:
            return self.item == location.item
        return bool(self.span and location.span and self.span.overlaps(location.span))


@dataclass(frozen=True, slots=True)
class Mark:
    """Something one can point at: what it says, and where it leads (to each place in turn, where there are several)."""

    tip: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a bar, in the axis's units. `low` and `high` bound a range; `inside` is written in it if it fits."""

    start: float
    size: float
    mark: Mark
    status: Status | None = None
    inside: str = ""
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One bar: whose it is, its segments from the left, and what stands behind it.

    `who` is the part of the label, from its beginning, that names who gives; empty where it names nobody.
    """

    label: str
    amount: str
    segments: tuple[Segment, ...]
    who: str = ""


@dataclass(frozen=True, slots=True)
class Legend:
    """What a colour or a shape means, and how often it occurs."""

    words: str
    status: Status | None = None
    shape: DueState | None = None


@dataclass(frozen=True, slots=True)
class Bars:
    """Horizontal bars from zero. `is_money`: the axis counts a currency's units, else commitments."""

    rows: tuple[Row, ...]
    is_money: bool = False
    legend: tuple[Legend, ...] = ()

    @property
    def reach(self) -> float:
        """How far the longest bar or whisker reaches."""
        return max((reach_of(row) for row in self.rows), default=0.0)


def reach_of(row: Row) -> float:
    """Return how far a bar or its whisker reaches."""
    return max((max(s.start + s.size, s.high or 0.0) for s in row.segments), default=0.0)


@dataclass(frozen=True, slots=True)
class TimeMark:
    """A commitment on the time axis: from `first` to `last` is the deadline as precise as its words are."""

    first: date
    last: date
    label: str
    shape: DueState
    status: Status
    mark: Mark


@dataclass(frozen=True, slots=True)
class Timeline:
    """Marks by their day, the day to which they are counted, and the document's own."""

    marks: tuple[TimeMark, ...]
    as_of: date
    document_day: date | None = None
    document_words: str = ""
    as_of_words: str = ""
    legend: tuple[Legend, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryDay:
    """How many commitments stood how at the end of a day, in the order of the areas from below."""

    day: date
    counts: tuple[tuple[Status, int], ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class History:
    """Ratings over time, up to `today`."""

    days: tuple[HistoryDay, ...]
    today: date
    legend: tuple[Legend, ...] = ()


Chart = Bars | Timeline | History
"""What one of the plots draws."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as the table shows it, and as a CSV file has it (None: the same words; empty: no value)."""

    text: str
    value: str | int | float | None = None

    @property
    def raw(self) -> str | int | float:
        """What a CSV file has."""
        return self.text if self.value is None else self.value


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of a table, with the mark that it stands for."""

    cells: tuple[Cell, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Sheet:
    """The table beside a chart: the same data in words. `numeric` are the columns that stand at the right."""

    head: tuple[str, ...]
    rows: tuple[SheetRow, ...] = ()
    numeric: frozenset[int] = frozenset()


def marks_of(chart: Chart) -> tuple[Mark, ...]:
    """Return the marks of a chart in reading order: those of bars row by row, those of time by their day."""
    match chart:
        case Bars():
            return tuple(segment.mark for row in chart.rows for segment in row.segments)
        case Timeline():
            return tuple(mark.mark for mark in chart.marks)
        case History():
            return tuple(day.mark for day in chart.days)


def at(marks: Sequence[Mark], location: Location) -> frozenset[int]:
    """Return the numbers of the marks that lead to where one is."""
    if location.span is None and location.item is None:
        return frozenset()
    return frozenset(i for i, mark in enumerate(marks) if any(place.is_at(location) for place in mark.places))
