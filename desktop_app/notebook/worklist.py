"""The work list: what analysis proposes and what a person decided, as one list of items in text order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter

from desktop_app.analysis import POSSIBLE, Commitment, Deadline, Figure, Findings
from desktop_app.document import Anchor, Document, PartialDate, Span
from desktop_app.notebook.entry import Decision, Entry, EntryKind, Status
from desktop_app.notebook.notebook import Notebook
from desktop_app.notebook.relocate import relocate
from desktop_app.notebook.review import Review, reviews


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the checklist: a proposal, a person's entry, or both joined.

    `key` names the item as long as its document is open. `span` is None for an entry whose passage
    is no longer found ("detached"). `label`, `actors` and `strength` are what a person corrected,
    else what was found. `due` is the date that the deadline comes to, a corrected one counted from the
    document's date as a found one is; None where its words give none. `to_review` is why the rating should be
    looked at again; empty where it need not.
    """

    key: str
    span: Span | None
    commitment: Commitment | None
    entry: Entry | None
    section: int
    label: str
    actors: tuple[str, ...]
    strength: str
    deadline_text: str
    deadline: Deadline | None
    figures: tuple[Figure, ...]
    due: PartialDate | None = None
    to_review: tuple[Review, ...] = ()

    @property
    def status(self) -> Status:
        """The rating; a proposal nobody touched is not rated."""
        return Status.NOT_RATED if self.entry is None else self.entry.status

    @property
    def note(self) -> str:
        """The note, empty where there is none."""
        return "" if self.entry is None else self.entry.note

    @property
    def decision(self) -> Decision:
        """What a person made of it."""
        return Decision.UNDECIDED if self.entry is None else self.entry.decision

    @property
    def is_commitment(self) -> bool:
        """Whether it stands in the checklist (a passage with a note does not)."""
        return self.entry is None or self.entry.kind is EntryKind.COMMITMENT

    @property
    def is_possible(self) -> bool:
        """Whether it is only offered as "possible": a weak proposal nobody has taken up."""
        weak = self.commitment is not None and self.commitment.confidence < POSSIBLE
        return weak and (self.entry is None or not self.entry.is_touched)

    @property
    def counts(self) -> bool:
        """Whether it counts as a commitment in totals and charts."""
        return self.is_commitment and not self.is_possible and self.decision is not Decision.DISMISSED


@dataclass(frozen=True, slots=True)
class Progress:
    """How many commitments there are by status."""

    total: int
    by_status: dict[Status, int]

    @property
    def kept(self) -> int:
        """How many are kept."""
        return self.by_status[Status.KEPT]


def progress(items: Iterable[Item]) -> Progress:
    """Count the items that count."""
    by_status = dict.fromkeys(Status, 0)
    for item in items:
        if item.counts:
            by_status[item.status] += 1
    return Progress(sum(by_status.values()), by_status)


class Joiner:
    """Joins the findings of one document with its notebook, again after each change.

    What a change did not touch is taken from the time before (measured in tests/bench/notebook.py). That relies
    on entries being frozen: the same object is the same entry.
    """

    def __init__(self, document: Document, findings: Findings) -> None:
        self._document = document
        self._findings = findings
        self._starts = [commitment.span.start for commitment in findings.commitments]
        self._by_start = {commitment.span.start: commitment for commitment in findings.commitments}
        self._places: dict[str, tuple[Anchor, Span | None]] = {}
        self._rows: dict[str, _Row] = {}

    def join(self, notebook: Notebook) -> tuple[Item, ...]:
        """Return what `worklist` does."""
        taken: dict[int, Entry] = {}
        loose: list[Entry] = []
        self._places = self._relocated(notebook)
        for entry_id in self._places:
            entry = notebook.entries[entry_id]
            start = self._proposal_of(entry, 1.0)
            if start is not None and start not in taken:
                taken[start] = entry
            else:
                loose.append(entry)
        for entry in tuple(loose):  # a better analysis, or another wording, may have moved a proposal's ends
            start = self._proposal_of(entry, SAME)
            if start is not None and start not in taken:
                taken[start] = entry
                loose.remove(entry)
        rows: dict[str, _Row] = {}
        for start, commitment in zip(self._starts, self._findings.commitments, strict=True):
            key, entry = f"found-{start}", taken.get(start)
            row = self._rows.get(key)
            if row is None or row[1].entry is not entry:
                to_review = () if entry is None else self._reviews(entry, notebook)
                row = _row(_found(self._document, self._findings, commitment, entry, to_review))
            rows[key] = row
        for entry in loose:
            row = self._rows.get(entry.id)
            if row is None or row[1].entry is not entry:
                span = self._places[entry.id][1]
                row = _row(_own(self._document, self._findings, entry, span, self._reviews(entry, notebook)))
            rows[entry.id] = row
        self._rows = rows
        return tuple([row[1] for row in sorted(rows.values(), key=_place)])

    def _relocated(self, notebook: Notebook) -> dict[str, tuple[Anchor, Span | None]]:
        places: dict[str, tuple[Anchor, Span | None]] = {}
        for entry in notebook.entries.values():
            if entry.anchor is None or entry.kind in _WITHOUT_PASSAGE:
                continue
            place = self._places.get(entry.id)
            if place is None or place[0] is not entry.anchor:
                place = (entry.anchor, relocate(self._document.text, entry.anchor))
            places[entry.id] = place
        return places

    def _proposal_of(self, entry: Entry, least: float) -> int | None:
        """Return the start of the proposal that an entry takes up: 1.0 asks for its very span, less for a share."""
        span = self._places[entry.id][1]
        if span is None or entry.kind is not EntryKind.COMMITMENT:
            return None
        if least == 1.0:
            there = self._by_start.get(span.start)
            return span.start if there is not None and there.span == span else None
        if entry.decision is Decision.OWN or not self._starts:
            return None
        near = bisect_right(self._starts, span.start)
        around = self._starts[max(0, near - 2) : near + 2]
        best = max(around, key=lambda start: _shared(span, self._by_start[start].span))
        return best if _shared(span, self._by_start[best].span) >= least else None

    def _reviews(self, entry: Entry, notebook: Notebook) -> tuple[Review, ...]:
        return reviews(entry, self._document.text, self._places[entry.id][1], notebook.rated_at(entry.id))


SAME = 0.8
"""Least share of the characters of both that an entry's passage and a proposal have in common to be the same."""


def _shared(one: Span, other: Span) -> float:
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(0, common) / (len(one) + len(other) - max(0, common)) if len(one) + len(other) else 0.0


_WITHOUT_PASSAGE = frozenset({EntryKind.SECTION, EntryKind.DOCUMENT})
_Row = tuple[tuple[bool, int, int, str], Item]
"""An item with what it is sorted by: found before detached, then start and end, then key."""


def _row(item: Item) -> _Row:
    span = item.span or Span(0, 0)
    return (item.span is None, span.start, span.end, item.key), item


_place = itemgetter(0)


def worklist(document: Document, findings: Findings, notebook: Notebook) -> tuple[Item, ...]:
    """Join proposals and entries. An entry takes up the proposal that stands where its anchor is found.

    Entries without a proposal follow at their place; detached ones stand at the end.
    """
    return Joiner(document, findings).join(notebook)


def _found(
    document: Document, findings: Findings, commitment: Commitment, entry: Entry | None, to_review: tuple[Review, ...]
) -> Item:
    deadline = commitment.deadline
    return Item(
        key=f"found-{commitment.span.start}",
        span=commitment.span,
        commitment=commitment,
        entry=entry,
        section=document.section_of(commitment.block).ordinal,
        label=(entry and entry.label) or document.running(commitment.label),
        actors=commitment.actors if entry is None or entry.actors is None else entry.actors,
        strength=(entry and entry.strength) or commitment.strength.value,
        deadline_text=(entry and entry.deadline) or (document.running(deadline.span) if deadline else ""),
        deadline=deadline,
        figures=tuple(findings.figures[i] for i in commitment.figures),
        due=_due(document, deadline, commitment.actors, entry),
        to_review=to_review,
    )


def _own(
    document: Document, findings: Findings, entry: Entry, span: Span | None, to_review: tuple[Review, ...]
) -> Item:
    """Return a mark of the person's own; the figures in its passage are told of it as of any commitment."""
    words = document.running(span) if span else entry.anchor.quote if entry.anchor else ""
    return Item(
        key=entry.id,
        span=span,
        commitment=None,
        entry=entry,
        section=document.section_at(span.start).ordinal if span else 0,
        label=entry.label or words,
        actors=entry.actors or (),
        strength=entry.strength or "",
        deadline_text=entry.deadline or "",
        deadline=None,
        figures=() if span is None else tuple(one for one in findings.figures if _is_within(one.span, span)),
        due=_due(document, None, (), entry),
        to_review=to_review,
    )


def _is_within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _due(
    document: Document, found: Deadline | None, actors: tuple[str, ...], entry: Entry | None
) -> PartialDate | None:
    """Return what the deadline comes to: the words of a correction where there is one, an ISO date among them."""
    words = entry.deadline if entry is not None else None
    if not words:
        return None if found is None else found.date
    try:
        return PartialDate.parse(words.strip())
    except ValueError:
        from desktop_app.analysis.dates import resolve_deadline  # on use: few deadlines are corrected

        return resolve_deadline(words, document.date, (entry and entry.actors) or actors)
