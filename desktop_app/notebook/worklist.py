"""The work list: what analysis proposes and what a person decided, as one list of items in text order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.analysis import POSSIBLE, Commitment, Deadline, Figure, Findings
from desktop_app.document import Document, Span
from desktop_app.notebook.entry import Decision, Entry, EntryKind, Status
from desktop_app.notebook.notebook import Notebook
from desktop_app.notebook.relocate import relocate


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the checklist: a proposal, a person's entry, or both joined.

    `key` names the item as long as its document is open. `span` is None for an entry whose passage
    is no longer found ("detached"). `label`, `actors` and `strength` are what a person corrected,
    else what was found.
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


def worklist(document: Document, findings: Findings, notebook: Notebook) -> tuple[Item, ...]:
    """Join proposals and entries. An entry takes up the proposal that stands where its anchor is found.

    Entries without a proposal follow at their place; detached ones stand at the end.
    """
    by_start = {commitment.span.start: commitment for commitment in findings.commitments}
    taken: dict[int, Entry] = {}
    loose: list[tuple[Entry, Span | None]] = []
    for entry in notebook.entries.values():
        if entry.anchor is None or entry.kind in (EntryKind.SECTION, EntryKind.DOCUMENT):
            continue
        span = relocate(document.text, entry.anchor)
        proposal = None if span is None else by_start.get(span.start)
        if (
            span is not None
            and proposal is not None
            and entry.kind is EntryKind.COMMITMENT
            and proposal.span == span
            and span.start not in taken
        ):
            taken[span.start] = entry
        else:
            loose.append((entry, span))
    items = [_found(document, findings, c, taken.get(c.span.start)) for c in findings.commitments]
    items += [_own(document, entry, span) for entry, span in loose]
    return tuple(sorted(items, key=lambda item: (item.span is None, item.span or Span(0, 0), item.key)))


def _found(document: Document, findings: Findings, commitment: Commitment, entry: Entry | None) -> Item:
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
    )


def _own(document: Document, entry: Entry, span: Span | None) -> Item:
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
        figures=(),
    )
