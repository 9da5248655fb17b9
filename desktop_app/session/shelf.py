"""The evidence of ratings: pieces added, altered and taken away (undoable), and the files kept for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.notebook import Evidence, new_id
from desktop_app.notebook.evidence import with_piece, without_piece
from desktop_app.session.jobs import Step
from desktop_app.session.spoken import spoken
from desktop_app.store import FileState, Kept, LibraryError

if TYPE_CHECKING:
    from desktop_app.session.session import Session


class Shelf(QObject):
    """A part of the session. `checked` says that it is known anew how kept files stand."""

    checked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._states: dict[str, FileState] = {}
        session.document_opened.connect(self._states.clear)

    def of(self, key: str) -> tuple[Evidence, ...]:
        """Return the evidence on an item or a section."""
        entry = self._session.entry_of(key)
        return () if entry is None else entry.evidence

    def put(self, key: str, piece: Evidence) -> None:
        """Add a piece of evidence, or alter the one of its id."""
        is_known = any(one.id == piece.id for one in self.of(key))
        label = self.tr("Edit evidence") if is_known else self.tr("Add evidence")
        self._session.wish(key, {"evidence": with_piece(self.of(key), piece)}, label)

    def remove(self, key: str, piece: str) -> None:
        """Take a piece of evidence away; a kept file stays in the library, for undo and for history."""
        self._session.wish(key, {"evidence": without_piece(self.of(key), piece)}, self.tr("Remove evidence"))

    def add_file(self, key: str, path: Path, piece: Evidence | None = None) -> None:
        """Copy a file into the library and add it, off the main thread. `piece` is what else is known of it.

        Where it cannot be, `Session.problem` says so in one sentence and nothing is added.
        """
        opened = self._session.opened
        if opened is None:
            return
        record = opened.record.id
        wanted = piece or Evidence(new_id(), "file", path.stem, accessed=date.today().isoformat())

        def keep(kept: Kept) -> None:
            now = self._session.opened
            if now is not None and now.record.id == record:
                self._states[kept.sha256] = FileState.WHOLE
                self.put(key, replace(wanted, kind="file", address=kept.name, sha256=kept.sha256))
                if any(piece.id == wanted.id for piece in self.of(key)):
                    return
            words = self.tr("“{name}” was not added, as what it belongs to is no longer shown: add it again.")
            self._session.problem.emit(words.format(name=path.name))

        job = self._session.jobs.make(
            f"evidence {new_id()}",
            self.tr("Keeping {name}…").format(name=path.name),
            lambda step: self._session.library.evidence.take_in(path, step),
        )
        job.done.connect(keep)
        job.failed.connect(self._fail)
        self._session.jobs.start(job)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, LibraryError):
            raise error
        self._session.problem.emit(spoken(str(error)))

    def path_of(self, piece: Evidence) -> Path | None:
        """Return where a kept file lies, None where it is gone."""
        return self._session.library.evidence.path_of(Kept(piece.address, piece.sha256))

    def state(self, piece: Evidence) -> FileState | None:
        """Return how a kept file stands as far as is known; None for what is no file or was not yet looked at."""
        return self._states.get(piece.sha256) if piece.sha256 else None

    def check(self, pieces: Sequence[Evidence]) -> None:
        """Look anew at kept files, off the main thread; `checked` comes where something is other than was known."""
        files = {piece.sha256: Kept(piece.address, piece.sha256) for piece in pieces if piece.sha256}
        if not files:
            return

        def look(step: Step) -> Mapping[str, FileState]:
            return {sha256: self._session.library.evidence.state(kept, step) for sha256, kept in files.items()}

        job = self._session.jobs.make("evidence check", self.tr("Checking evidence…"), look)
        job.done.connect(self._checked)
        self._session.jobs.start(job)

    def _checked(self, states: Mapping[str, FileState]) -> None:
        if any(self._states.get(sha256) is not state for sha256, state in states.items()):
            self._states.update(states)
            self.checked.emit()
