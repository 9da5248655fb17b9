"""The report: a frozen tree of what the exported notes say, in words, before any exporter lays it out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
    """What a person chooses. `POSSIBLE` takes all entries and the weak proposals too.

    `language` is the one of the report's own words. `moment` is the time of export, by default now, with its zone.
    """

    which: Which = Which.ALL
    paper: Paper = Paper.A4
    author: str = ""
    language: str = "en"
    moment: datetime | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a note: its text, "emph" or "strong" or neither, and the address it links to."""

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
    """One commitment or passage. `status` names the colour, `mark` and `status_word` say the same without it.

    `quote` is verbatim, with runs of white space as one space. `facts` stand under it in one line.
    `remarks` are sentences about the source at this place ("seems damaged").
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
class SectionPart:
    """The entries of one section. `above` is the path of headings over it; `level` counts from 1."""

    heading: str
    above: str
    level: int
    entries: tuple[EntryPart, ...]
    note: tuple[NoteBlock, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """One number of the summary; `status` names its colour and is empty where it has none."""

    number: str
    words: str
    status: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One amount, in units of the axis: `size` is drawn, `low` and `high` are whiskers where it is a range."""

    label: str
    size: float
    value: str
    low: float | None = None
    high: float | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """One line of the axis: where it stands, and what is written under it."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class MoneyChart:
    """The bars of one currency, largest first. `limit` is the end of the axis; `more` counts bars left to the table."""

    title: str
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    limit: float
    description: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One row of the table of figures: who and what for, the amount in full, by when, the words, the place."""

    label: str
    amount: str
    by: str
    words: str
    place: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that an exporter lays out, in order. `language` is the report's own, `source_language` the text's."""

    kicker: str
    title: str
    short_title: str
    head: tuple[str, ...]
    source: tuple[tuple[str, str], ...]
    notices: tuple[str, ...]
    language: str
    source_language: str
    paper: Paper
    author: str
    moment: datetime
    labels: dict[str, str]
    counts: tuple[Count, ...]
    empty: str
    charts: tuple[MoneyChart, ...]
    document_note: tuple[NoteBlock, ...]
    sections: tuple[SectionPart, ...]
    passages: tuple[EntryPart, ...]
    detached: tuple[EntryPart, ...]
    figures: tuple[FigureRow, ...]
    method: tuple[NoteBlock, ...]
