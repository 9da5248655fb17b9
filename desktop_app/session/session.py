"""The session: the open document, its notebook and the place one is at, as one object that all views share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from desktop_app.analysis import Findings
from desktop_app.document import Anchor, Document, Span
from desktop_app.notebook import (
    CREATED,
    DOCUMENT,
    Change,
    Decision,
    Entry,
    EntryKind,
    Item,
    Notebook,
    Progress,
    Status,
    new_id,
    progress,
    to_json,
)
from desktop_app.session.commands import NotebookCommand
from desktop_app.session.jobs import Job, Jobs, Step
from desktop_app.session.location import Location, Trail
from desktop_app.session.opening import Opened, open_data, open_file, take_in
from desktop_app.session.text_first import TextFirst
from desktop_app.session.typing import Typing
from desktop_app.session.work import Work
from desktop_app.store import Library

SAVED_CHECK = 60
"""Milliseconds between two looks at whether the library has written everything."""


class Session(QObject):
    """One open document. Wishes are calls on it; facts come back as signals.

    `notebook_changed` comes once for every change, whoever wished it: a click, a key, undo.
    `problem` carries one sentence for the user; `failed` an unexpected exception.
    """

    document_opened = Signal()
    notebook_changed = Signal(object)
    location_changed = Signal(object)
    items_reset = Signal()
    saved_changed = Signal(bool)
    problem = Signal(str)
    opening_failed = Signal(str, object)

    def __init__(self, library: Library, author: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.author = author
        self.jobs = Jobs(self)
        self.undo_stack = QUndoStack(self)
        self._opened: Opened | None = None
        self.text_first = TextFirst(self)
        self._work = Work()
        self._location = Location()
        self._trail = Trail()
        self._typing = Typing(self)
        self._typing.paused.connect(self._typed)
        self._saving = QTimer(self)
        self._saving.setInterval(SAVED_CHECK)
        self._saving.timeout.connect(self._tell_saved)

    # What there is -------------------------------------------------------------------------------

    @property
    def opened(self) -> Opened | None:
        """The open document with all that belongs to it, None before the first."""
        return self._opened

    @property
    def document(self) -> Document | None:
        """The open document."""
        return self._opened.document if self._opened else None

    @property
    def findings(self) -> Findings:
        """What analysis proposes for it."""
        return self._opened.findings if self._opened else Findings()

    @property
    def notebook(self) -> Notebook:
        """What the person added to it."""
        return self._opened.notebook if self._opened else Notebook()

    @property
    def items(self) -> Mapping[str, Item]:
        """The work list by key, in text order."""
        return self._work.items

    @property
    def location(self) -> Location:
        """The place one is at."""
        return self._location

    @property
    def progress(self) -> Progress:
        """How many commitments stand how."""
        return progress(self._work.items.values())

    def key_of(self, change: Change) -> str | None:
        """Return the key of the item that a change is about, None where it is about no item."""
        return self._work.key_of(change.entry)

    # Opening and closing -------------------------------------------------------------------------

    def open(self, path: Path, encoding: str | None = None, password: str | None = None) -> Job:
        """Begin to open a file. What is open stays untouched until the new document is whole."""
        shown = self.text_first.show if self._opened is None else None
        return self._open(
            path.name, str(path), lambda step: open_file(self.library, path, step, encoding, password, shown)
        )

    def open_bytes(self, data: bytes, name: str) -> Job:
        """Begin to open what is no file: the clipboard's text."""
        return self._open(name, "", lambda step: open_data(self.library, data, name, "", step))

    def take_in(self, paths: Sequence[Path]) -> Job:
        """Read files into the library without opening them. What cannot be read is told, one sentence a file."""
        job = self.jobs.make(
            "take in",
            self.tr("Reading {n} documents…").format(n=len(paths)),
            lambda step: take_in(self.library, paths, step),
        )
        job.done.connect(self._tell_all)
        job.failed.connect(lambda error: self.opening_failed.emit("", error))
        self.jobs.start(job)
        return job

    @Slot(object)
    def _tell_all(self, sentences: Sequence[str]) -> None:
        for sentence in sentences:
            self.problem.emit(sentence)

    def _open(self, name: str, path: str, work: Callable[[Step], Opened]) -> Job:
        self.end_typing()
        job = self.jobs.make("open", self.tr("Opening {name}…").format(name=name), work)
        job.done.connect(self._install)
        job.failed.connect(lambda error: self.opening_failed.emit(path or name, error))
        self.jobs.start(job)
        return job

    @Slot(object)
    def _install(self, opened: Opened) -> None:
        self.keep_place()
        self.undo_stack.clear()
        self._opened = opened
        self._trail = Trail()
        self._location = Location()
        self._rejoin()
        self.document_opened.emit()
        self.go(opened.first_place)

    def keep_place(self) -> None:
        """Store where one reads, so that the document opens there again."""
        if self._opened is None:
            return
        place = self._location.span
        section = self._opened.document.sections[self._location.section]
        start = place.start if place else self._start_of(section.first)
        self.library.set_place(self._opened.record.id, str(start))

    def _start_of(self, block: int) -> int:
        blocks = self._opened.document.blocks if self._opened else ()
        return blocks[block].span.start if block < len(blocks) else 0

    def close(self) -> None:
        """Finish typing, keep the place, write everything, and stop the jobs."""
        self.flush_typing()
        self.keep_place()
        self.jobs.close()
        self.library.flush()

    # Going places --------------------------------------------------------------------------------

    def go(self, place: Location) -> None:
        """Go to a place and remember it for "Back"."""
        self.flush_typing()
        self._trail.visit(place)
        self._arrive(place)

    def _arrive(self, place: Location) -> None:
        if place != self._location:
            self._location = place
            self.location_changed.emit(place)

    def go_to_section(self, ordinal: int) -> None:
        """Go to a section's beginning."""
        if self.document is not None and ordinal < len(self.document.sections):
            self.go(Location(ordinal))

    def go_to_item(self, key: str) -> None:
        """Go to an item of the work list."""
        item = self._work.items.get(key)
        if item is not None:
            self.go(Location(item.section, item.span, key))

    def go_to_span(self, span: Span) -> None:
        """Go to a passage, and to the item that stands there, if one does."""
        if self.document is None:
            return
        key = self.item_at(span.start)
        section = self.document.section_at(span.start).ordinal
        self.go(Location(section, self._work.items[key].span if key else span, key))

    def go_to_position(self, position: int) -> None:
        """Go to the item at a position, else to the sentence that stands there."""
        key = self.item_at(position)
        if key is not None:
            self.go_to_item(key)
        elif self.document is not None:
            unit = next((v.span for v in self.findings.verdicts if position in v.span), None)
            self.go(Location(self.document.section_at(position).ordinal, unit))

    def read_on(self, section: int) -> None:
        """Note that reading has come to another section: not a step for "Back", and the item stays chosen."""
        if section != self._location.section:
            self._arrive(Location(section, self._location.span, self._location.item))

    def item_at(self, position: int) -> str | None:
        """Return the key of the shortest item at a position."""
        return self._work.at(position)

    @property
    def can_go_back(self) -> bool:
        """Whether "Back" leads anywhere."""
        return self._trail.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether "Forward" leads anywhere."""
        return self._trail.can_go_forward

    @Slot()
    def back(self) -> None:
        """Go back to where one was."""
        self._step(-1)

    @Slot()
    def forward(self) -> None:
        """Go forward again."""
        self._step(1)

    def _step(self, by: int) -> None:
        self.flush_typing()
        place = self._trail.step(by)
        if place is not None:
            self._arrive(place)

    # Wishes --------------------------------------------------------------------------------------

    def tick(self, key: str) -> None:
        """Tick an item as kept; ticked already, go back to the status that stood before."""
        item = self._work.items.get(key)
        if item is None:
            return
        if item.status is Status.KEPT:
            before = item.entry.status_before if item.entry else Status.NOT_RATED
            self._wish(key, {"status": before.value}, self.tr("Untick"))
        else:
            self.rate(key, Status.KEPT, self.tr("Tick as kept"))

    def rate(self, key: str, status: Status, label: str = "") -> None:
        """Set an item's status. Rating a proposal accepts it."""
        item = self._work.items.get(key)
        if item is None or item.status is status:
            return
        fields: dict[str, Any] = {"status": status.value}
        if status is Status.KEPT:
            fields = {"status_before": item.status.value, **fields}
        if item.decision is Decision.UNDECIDED:
            fields["decision"] = Decision.ACCEPTED.value
        self._wish(key, fields, label or self.tr("Change status"))

    def decide(self, key: str, decision: Decision, ground: str = "") -> None:
        """Accept or dismiss a proposal, or forget that decision."""
        labels = {
            Decision.ACCEPTED: self.tr("Accept"),
            Decision.DISMISSED: self.tr("Dismiss"),
            Decision.UNDECIDED: self.tr("Forget decision"),
        }
        self._wish(key, {"decision": decision.value, "ground": ground}, labels.get(decision, ""))

    def correct(self, key: str, values: Mapping[str, Any]) -> None:
        """Correct what was found (label, actors, strength, deadline, amount); None takes a correction back."""
        self._wish(key, values, self.tr("Correct finding"))

    def mark(self, span: Span, kind: EntryKind) -> str | None:
        """Make an entry of one's own for a passage and return its key."""
        if self.document is None or not self.document.quote(span).strip():
            return None
        label = self.tr("Mark commitment") if kind is EntryKind.COMMITMENT else self.tr("Mark passage")
        entry = Entry(new_id(), Anchor.of(self.document.text, span), kind, Decision.OWN)
        self._do([Change.now(self.author, entry.id, CREATED, None, to_json(entry))], label)
        return self._work.key_of(entry.id)

    def remove_mark(self, key: str) -> None:
        """Take a mark of one's own away (undoable; the journal keeps it)."""
        item = self._work.items.get(key)
        if item is None or item.entry is None or item.commitment is not None:
            return
        whole = self.notebook.value(item.entry.id, CREATED)
        self._do([Change.now(self.author, item.entry.id, CREATED, whole, None)], self.tr("Remove mark"))

    def type(self, key: str, field: str, text: str) -> None:
        """Take in what is being typed; it becomes a change a moment later."""
        self._typing.take(key, field, text)
        self._begin_saving()

    def _begin_saving(self) -> None:
        if not self._saving.isActive():
            self._saving.start()
            self.saved_changed.emit(False)

    @Slot()
    def _tell_saved(self) -> None:
        if not self._typing.is_waiting and self.library.pending == 0:
            self._saving.stop()
            self.saved_changed.emit(True)

    @Slot()
    def flush_typing(self) -> None:
        """Turn what was typed into a change now."""
        self._typing.flush()

    @Slot(str, str, str, int)
    def _typed(self, key: str, field: str, text: str, run: int) -> None:
        self._wish(key, {field: text}, self.tr("Edit note"), run=run)

    @Slot()
    def end_typing(self) -> None:
        """Flush, and let the next typing be an undo step of its own."""
        self._typing.end()

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self.end_typing()
        self.undo_stack.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self.end_typing()
        self.undo_stack.redo()

    def _wish(self, key: str, fields: Mapping[str, Any], label: str, run: int | None = None) -> None:
        """Push one command that gives an item's entry these values, making the entry where there is none."""
        item = self._work.items.get(key)
        if item is None or self.document is None:
            return
        entry = item.entry
        changes: list[Change] = []
        if entry is None:
            if item.span is None:
                return
            entry = Entry(new_id(), Anchor.of(self.document.text, item.span))
            changes.append(Change.now(self.author, entry.id, CREATED, None, to_json(entry)))
        now = to_json(entry)
        wanted = {name: value for name, value in fields.items() if now[name] != value}
        if wanted:
            changes += [Change.now(self.author, entry.id, name, now[name], value) for name, value in wanted.items()]
            self._do(changes, label, run)

    def _do(self, changes: Sequence[Change], label: str, run: int | None = None) -> None:
        if run is None:
            self._typing.new_run()
        self.undo_stack.push(NotebookCommand(self._apply, changes, label, run))

    def _apply(self, change: Change) -> None:
        """Carry out one change: in the notebook, in the store, and for all who listen."""
        if self._opened is None:
            return
        self._opened.notebook.apply(change)
        self.library.append(self._opened.record.id, [change])
        self._begin_saving()
        self._rejoin(change)
        self.notebook_changed.emit(change)

    def _rejoin(self, change: Change | None = None) -> None:
        """Make the work list anew, and say so where items came or went."""
        if self._opened is None or (change is not None and change.entry == DOCUMENT):
            return
        if self._work.rejoin(self._opened, change):
            if self._location.item is not None and self._location.item not in self._work.items:
                self._location = Location(self._location.section, self._location.span)
            self.items_reset.emit()
