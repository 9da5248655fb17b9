"""The session: the open document, its notebook and the place one is at, as one object that all views share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from desktop_app.document import Anchor, Section, Span
from desktop_app.notebook import (
    CREATED,
    DOCUMENT,
    Change,
    Decision,
    Entry,
    EntryKind,
    Status,
    new_id,
    to_json,
)
from desktop_app.notebook.section_notes import section_entries, section_entry, section_of_key
from desktop_app.session.commands import NotebookCommand
from desktop_app.session.jobs import Job, Jobs, Step
from desktop_app.session.location import Location
from desktop_app.session.opening import Opened, TakenIn, open_data, open_file, open_kept, take_in
from desktop_app.session.places import Places
from desktop_app.session.structure import Structure
from desktop_app.session.text_first import TextFirst
from desktop_app.session.typing import Typing
from desktop_app.store import Library, Record

if TYPE_CHECKING:
    from desktop_app.session.pages import Pages
    from desktop_app.session.past import Past
    from desktop_app.session.ratings import Ratings
    from desktop_app.session.shelf import Shelf
    from desktop_app.session.triage import Triage

MANY = 40
"""Changes of one wish beyond which views are told once, and not for each."""
SAVED_CHECK = 60
"""Milliseconds between two looks at whether the library has written everything."""


class Session(Places):
    """One open document. Wishes are calls on it; facts come back as signals.

    `notebook_changed` comes once for every change, whoever wished it: a click, a key, undo. What changes a great deal
    at once is told by `items_reset` alone, as are items that came or went.
    `problem` carries one sentence for the user; `taken_in` a TakenIn.
    """

    document_opened = Signal()
    notebook_changed = Signal(object)
    items_reset = Signal()
    saved_changed = Signal(bool)
    problem = Signal(str)
    opening_failed = Signal(str, object)
    taken_in = Signal(object)

    def __init__(self, library: Library, author: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.author = author
        self.elsewhere: Callable[[Record], bool] = _nowhere
        """Whether another window shows a document, and so came to the front; the program sets it."""
        self.jobs = Jobs(self)
        self.undo_stack = QUndoStack(self)
        self.text_first = TextFirst(self)
        self.structure = Structure(self)
        self.structure.reread.connect(self._show_again)
        self._typing = Typing(self)
        self._typing.paused.connect(self._typed)
        self._saving = QTimer(self)
        self._saving.setInterval(SAVED_CHECK)
        self._saving.timeout.connect(self._tell_saved)

    # Parts, made when they are first wanted: the text is on the screen before them --------------

    @cached_property
    def ratings(self) -> Ratings:
        """Rating methods, and ratings by them."""
        from desktop_app.session.ratings import Ratings

        return Ratings(self)

    @cached_property
    def shelf(self) -> Shelf:
        """Evidence and the files kept for it."""
        from desktop_app.session.shelf import Shelf

        return Shelf(self)

    @cached_property
    def past(self) -> Past:
        """The history one can go back in, and frozen states."""
        from desktop_app.session.past import Past

        return Past(self)

    @cached_property
    def pages(self) -> Pages:
        """The pages of a PDF as pictures."""
        from desktop_app.session.pages import Pages

        return Pages(self)

    @cached_property
    def triage(self) -> Triage:
        """Decisions on many proposals at once."""
        from desktop_app.session.triage import Triage

        return Triage(self)

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

    def open_kept(self, record: Record, password: str | None = None) -> Job:
        """Begin to open the copy that the library keeps, where the file is gone or never was one."""
        return self._open(record.name, record.path, lambda step: open_kept(self.library, record, step, password))

    def take_in(self, paths: Sequence[Path]) -> Job:
        """Read files into the library without opening them; `taken_in` tells what came of it."""
        job = self.jobs.make(
            "take in",
            self.tr("Reading {n} documents…").format(n=len(paths)),
            lambda step: take_in(self.library, paths, step),
        )
        job.done.connect(self._have_taken_in)
        job.failed.connect(lambda error: self.opening_failed.emit("", error))
        self.jobs.start(job)
        return job

    @Slot(object)
    def _have_taken_in(self, taken: TakenIn) -> None:
        self._touch()
        self.taken_in.emit(taken)

    def _open(self, name: str, path: str, work: Callable[[Step], Opened]) -> Job:
        self.end_typing()
        job = self.jobs.make("open", self.tr("Opening {name}…").format(name=name), work)
        job.done.connect(self._install)
        job.failed.connect(lambda error: self.opening_failed.emit(path or name, error))
        self.jobs.start(job)
        return job

    @Slot(object)
    def _install(self, opened: Opened) -> None:
        if self.elsewhere(opened.record):
            return  # two notebooks of one document would not know of each other's changes
        self.keep_place()
        self.undo_stack.clear()
        self._start_again(opened)
        self._touch()
        self._rejoin()
        self.document_opened.emit()
        self.go(opened.first_place)

    def _touch(self) -> None:
        """Let what one reads be the latest of the recent documents, and so open at the next start."""
        if self._opened is not None and not self.jobs.is_under_way("open"):
            self.library.touch(self._opened.record.id)

    @Slot(object)
    def _show_again(self, opened: Opened) -> None:
        """Show the open document with another structure, at the place where one is; undo goes on as before."""
        place = self._location
        at = place.span.start if place.span else self._start_of(self._section_now().first)
        self._start_again(opened)
        self._rejoin()
        self.document_opened.emit()
        at = min(at, max(0, len(opened.document.text) - 1))
        span = place.span if place.span and place.span.end <= len(opened.document.text) else Span(at, at)
        item = place.item if place.item in self._work.items else None
        self.go(Location(opened.document.section_at(at).ordinal, span, item))

    def keep_place(self) -> None:
        """Store where one reads, so that the document opens there again."""
        if self._opened is None:
            return
        place = self._location.span
        start = place.start if place else self._start_of(self._section_now().first)
        self.library.set_place(self._opened.record.id, str(start))

    def _section_now(self) -> Section:
        assert self._opened is not None
        return self._opened.document.sections[self._location.section]

    def _start_of(self, block: int) -> int:
        blocks = self._opened.document.blocks if self._opened else ()
        return blocks[block].span.start if block < len(blocks) else 0

    def close(self) -> None:
        """Finish typing, keep the place, write everything, and stop the jobs."""
        self.flush_typing()
        self.keep_place()
        self.jobs.close()
        self.library.flush()

    # Wishes --------------------------------------------------------------------------------------

    def tick(self, key: str) -> None:
        """Tick an item as kept; ticked already, go back to the status that stood before."""
        item = self._work.items.get(key)
        if item is None:
            return
        if item.status is Status.KEPT:
            before = item.entry.status_before if item.entry else Status.NOT_RATED
            self.wish(key, {"status": before.value}, self.tr("Untick"))
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
        self.wish(key, fields, label or self.tr("Change status"))

    def decide(self, key: str, decision: Decision, ground: str = "") -> None:
        """Accept or dismiss a proposal, or forget that decision."""
        labels = {
            Decision.ACCEPTED: self.tr("Accept"),
            Decision.DISMISSED: self.tr("Dismiss"),
            Decision.UNDECIDED: self.tr("Forget decision"),
        }
        self.wish(key, {"decision": decision.value, "ground": ground}, labels.get(decision, ""))

    def correct(self, key: str, values: Mapping[str, Any]) -> None:
        """Correct what was found (label, actors, strength, deadline, amount); None takes a correction back."""
        self.wish(key, values, self.tr("Correct finding"))

    def mark(self, span: Span, kind: EntryKind) -> str | None:
        """Make an entry of one's own for a passage and return its key."""
        if self.document is None or not self.document.quote(span).strip():
            return None
        label = self.tr("Mark commitment") if kind is EntryKind.COMMITMENT else self.tr("Mark passage")
        entry = Entry(new_id(), Anchor.of(self.document.text, span), kind, Decision.OWN)
        self.do([Change.now(self.author, entry.id, CREATED, None, to_json(entry))], label)
        return self._work.key_of(entry.id)

    def remove_mark(self, key: str) -> None:
        """Take a mark of one's own away (undoable; the journal keeps it)."""
        item = self._work.items.get(key)
        if item is None or item.entry is None or item.commitment is not None:
            return
        whole = self.notebook.value(item.entry.id, CREATED)
        self.do([Change.now(self.author, item.entry.id, CREATED, whole, None)], self.tr("Remove mark"))

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

    def _leaving(self) -> None:
        self.flush_typing()

    @Slot()
    def flush_typing(self) -> None:
        """Turn what was typed into a change now."""
        self._typing.flush()

    @Slot(str, str, str, int)
    def _typed(self, key: str, field: str, text: str, run: int) -> None:
        self.wish(key, {field: text}, self.tr("Edit note"), run=run)

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

    def wish(self, key: str, fields: Mapping[str, Any], label: str, run: int | None = None) -> None:
        """Push one command that gives the entry of an item or a section these values, making it where there is none."""
        changes = self.changes_for(key, fields)
        if changes:
            self.do(changes, label, run)

    def changes_for(self, key: str, fields: Mapping[str, Any]) -> list[Change]:
        """Return the changes that give the entry of an item or a section these values; none where they stand there."""
        entry = self.entry_of(key)
        changes: list[Change] = []
        if entry is None:
            entry = self._new_entry(key)
            if entry is None:
                return []
            changes.append(Change.now(self.author, entry.id, CREATED, None, to_json(entry)))
        now = to_json(entry)
        wanted = {name: value for name, value in fields.items() if now[name] != value}
        if not wanted:
            return []
        return changes + [Change.now(self.author, entry.id, name, now[name], value) for name, value in wanted.items()]

    def entry_of(self, key: str) -> Entry | None:
        """Return the entry of an item, or of a section (`section_key`), where there is one."""
        section, document = section_of_key(key), self.document
        if section is not None and document is not None:
            return section_entries(document, self.notebook).get(section)
        item = self._work.items.get(key)
        return None if item is None else item.entry

    def _new_entry(self, key: str) -> Entry | None:
        section, item = section_of_key(key), self._work.items.get(key)
        if self.document is None:
            return None
        if section is not None:
            return section_entry(self.document, section)
        span = None if item is None else item.span
        return None if span is None else Entry(new_id(), Anchor.of(self.document.text, span))

    def wish_document(self, fields: Mapping[str, Any], label: str) -> None:
        """Push one command that gives the notebook's document these values; None takes a value back."""
        wanted = {name: value for name, value in fields.items() if self.notebook.value(DOCUMENT, name) != value}
        changes = [
            Change.now(self.author, DOCUMENT, name, self.notebook.value(DOCUMENT, name), value)
            for name, value in wanted.items()
        ]
        if changes:
            self.do(changes, label)

    def do(self, changes: Sequence[Change], label: str, run: int | None = None) -> None:
        """Push changes as one undoable command: the road that every wish takes, also those of the session's parts."""
        if run is None:
            self._typing.new_run()
        self.undo_stack.push(NotebookCommand(self._apply, changes, label, run))

    def _apply(self, changes: Sequence[Change]) -> None:
        """Carry out the changes of one wish: in the notebook, in the store, and for all who listen."""
        if self._opened is None:
            return
        if len(changes) > MANY:
            for change in changes:
                self._opened.notebook.apply(change)
            self.library.append(self._opened.record.id, changes)
            self._begin_saving()
            self._work.rejoin(self._opened)
            self._forget_lost_item()
            self.items_reset.emit()
            return
        for change in changes:
            self._opened.notebook.apply(change)
            self.library.append(self._opened.record.id, [change])
        self._begin_saving()
        if any(change.entry != DOCUMENT for change in changes):
            self._rejoin(changes)
        for change in changes:
            self.notebook_changed.emit(change)

    def _rejoin(self, changes: Sequence[Change] = ()) -> None:
        """Make the work list anew, and say so where items came or went."""
        if self._opened is not None and self._work.rejoin(self._opened, changes):
            self._forget_lost_item()
            self.items_reset.emit()


def _nowhere(_record: Record) -> bool:
    """Say that no other window shows a document: there is none."""
    return False
