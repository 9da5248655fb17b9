"""The report: a frozen tree of what the exported notes say, in words, before any exporter lays it out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.notebook.history import FrozenState


class Which(StrEnum):
    """Which entries go into a report."""

    ALL = "all"
    RATED = "rated"
    WITH_NOTES = "with-notes"
    POSSIBLE = "possible"


class Paper(StrEnum):
    """The sheet; the values are the names that typst knows."""

    A4 = "a4"
    LETTER = "us-letter"


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What a person chooses.

    Of the commitments, `RATED` takes those with a status, `WITH_NOTES` those with a note, a rationale or evidence,
    `POSSIBLE` all of them and the weak proposals too, in a group of their own. `language` is the one of the
    report's own words. `moment` is the time of export, by default now, with its zone. `state` is the frozen state
    that the notebook stands at, None for the present one: the report says so, and counts deadlines to its day.
    """

    which: Which = Which.ALL
    paper: Paper = Paper.A4
    author: str = ""
    language: str = "en"
    moment: datetime | None = None
    state: FrozenState | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a note: its text, "emph" or "strong" or neither, and the address it links to.

    An "address" has no text: it says for those on paper where the link before it leads.
    """

    text: str
    style: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """A paragraph of a note (level 0, no label) or an item of a list (level from 1, with its label)."""

    runs: tuple[Run, ...]
    level: int = 0
    label: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One piece of evidence: what it is, and the address to follow where it is a link."""

    text: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class EntryPart:
    """One commitment, passage or note. `status` names the colour, `mark` and `status_word` say the same without it.

    `quote` is verbatim, with runs of white space as one space; it is empty for a note on a whole section.
    `facts` stand under it in one line. `remarks` are sentences about the source at this place ("seems damaged").
    """

    status: str
    mark: str
    status_word: str
    quote: str
    facts: tuple[str, ...]
    remarks: tuple[str, ...] = ()
    note: tuple[NoteBlock, ...] = ()
    rationale: tuple[NoteBlock, ...] = ()
    evidence: tuple[EvidenceLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with entries. `above` is the path of headings over a section's; `level` counts from 1.

    `notes` are on the section as a whole.
    """

    heading: str
    entries: tuple[EntryPart, ...]
    above: str = ""
    level: int = 1
    notes: tuple[EntryPart, ...] = ()
    of_source: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """One number of the summary; `status` names its colour, `share` its part of the bar."""

    number: str
    words: str
    status: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One amount, in units of the axis: `size` is drawn, `low` and `high` are the whisker where it is a range."""

    label: str
    size: float
    value: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """One line of the axis: where it stands, and what is written under it."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class MoneyChart:
    """The bars of one currency, largest first, on an axis from 0 to `limit`.

    `description` says the same to those who cannot see it; `more` that smaller amounts stand in the table only.
    """

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    limit: float
    description: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One row of the table of figures: who and what for, the amount in full, by when, the words, the place.

    `stage` says how far the amount has come ("announced"), where the text says so.
    """

    label: str
    stage: str
    amount: str
    by: str
    words: str
    place: str


@dataclass(frozen=True, slots=True)
class ActorRow:
    """One actor's ratings, by a method that rates each: in percent, as a mean score, and of how many commitments."""

    name: str
    percent: str
    score: str
    rated: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that an exporter lays out, in order, and already in words.

    `language` is the one of the report's own words, `source_language` that of the text. `notices` stand under the
    summary. `sections` hold the commitments by section; `groups` the possible ones, passages, and what was not found.
    """

    title: str
    short_title: str
    head: tuple[str, ...]
    language: str
    source_language: str
    paper: Paper
    author: str
    moment: datetime
    labels: Mapping[str, str]
    counts: tuple[Count, ...]
    actors: tuple[ActorRow, ...]
    notices: tuple[str, ...]
    charts: tuple[MoneyChart, ...]
    document_notes: tuple[EntryPart, ...]
    sections: tuple[Part, ...]
    groups: tuple[Part, ...]
    figures: tuple[FigureRow, ...]
    method: tuple[NoteBlock, ...]
