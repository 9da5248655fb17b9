"""The library: documents, their sources and their notebooks, in one SQLite file of a folder."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.document import Document
from desktop_app.document.said import said
from desktop_app.notebook import Change, new_id, settle
from desktop_app.store import sentences
from desktop_app.store.database import NAME, connect, is_damage, is_sound, migrate, refuse_newer, set_aside, transaction
from desktop_app.store.errors import LibraryError
from desktop_app.store.evidence_files import EvidenceFiles
from desktop_app.store.journal import State, replay
from desktop_app.store.record import Record
from desktop_app.store.rescue import Appending, put_aside, take_in
from desktop_app.store.salvage import salvage
from desktop_app.store.writer import Writer

CLOSING_SECONDS = 5.0
"""How long `close` waits for the disk before it puts aside what is left."""
_COLUMNS = "id, title, name, path, format, language, sha256, first_seen, opened_at, previous_sha256"


def _silent(_sentence: str) -> None:
    """Tell nobody: the command line has its own way."""


class Library:
    """Opened with `Library.open`, ended with `close`. Reads answer at once; writes go to a thread of their own."""

    def __init__(self, folder: Path, path: Path, notices: Iterable[str], on_failure: Callable[[str], None]) -> None:
        self.folder = folder
        self.notices = tuple(notices)
        self.evidence = EvidenceFiles(path.parent, folder)
        self._path = path
        self._reader = connect(path)
        self._lock = threading.Lock()
        self._writer = Writer(path, on_failure)
        self._scratch: Path | None = None
        self._on_failure = on_failure
        self._is_closed = False

    @classmethod
    def open(cls, folder: Path, on_failure: Callable[[str], None] = _silent) -> Library:
        """Open the library in `folder`, making it where there is none.

        A damaged one is set aside under a name that `notices` tells, and a new one begun with what could be
        saved of it. Where the folder cannot be written to, a copy is opened that lasts as long as the program,
        and `notices` says so. Raises LibraryIsNewer for one of a later version, LibraryError where none can be opened.
        """
        path = folder / NAME
        try:
            refuse_newer(path)
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
                return cls._open_copy(path, on_failure)
            raise LibraryError(
                said("Library", "There can be no library at {folder}: {error}.").format(
                    folder=folder, error=error.strerror
                )
            ) from error
        if not _writable(folder, path):
            return cls._open_copy(path, on_failure)
        notices = _make_ready(path)
        return cls(folder, path, notices, on_failure)

    @classmethod
    def _open_copy(cls, path: Path, on_failure: Callable[[str], None]) -> Library:
        """Open a passing copy of a library that cannot be written to."""
        scratch = Path(tempfile.mkdtemp(prefix="pledgebook-"))
        try:
            for suffix in ("", "-wal"):
                companion = path.with_name(path.name + suffix)
                if companion.exists():
                    shutil.copyfile(companion, scratch / companion.name)
        except OSError:  # not even readable: begin empty, and say so with the same notice
            for left in scratch.iterdir():
                left.unlink()
        notices = _make_ready(scratch / NAME)
        library = cls(path.parent, scratch / NAME, [sentences.not_writable(path.parent), *notices], on_failure)
        library._scratch = scratch
        return library

    # Documents ------------------------------------------------------------------------------------

    def remember(self, document: Document, data: bytes, path: str, known: Record | None = None) -> Record:
        """Note that a document was read, keep its source, and return its record.

        It is known by its content, else by its path: a file that has changed keeps its notebook. `known` is what
        `find` gave; without it, it is looked for here, where nobody else can write it at the same time.
        Waits for the disk: call it off the main thread. Raises LibraryError where it cannot be written.
        """
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        sha256 = document.source.sha256
        facts = {
            "title": document.name,
            "name": document.source.name,
            "path": path,
            "format": document.source.format,
            "language": document.language,
            "sha256": sha256,
            "opened_at": now,
        }
        self.flush()
        try:
            connection = connect(self._path)
            try:
                with transaction(connection):
                    connection.execute("INSERT OR IGNORE INTO source VALUES (?, ?)", (sha256, data))
                    known = known or _find(connection, sha256, path)
                    if known is None:
                        facts |= {"id": new_id(), "first_seen": now}
                        names = ", ".join(facts)
                        marks = ", ".join(f":{name}" for name in facts)
                        connection.execute(f"INSERT INTO document ({names}) VALUES ({marks})", facts)
                    else:
                        if known.sha256 != sha256:
                            facts |= {"first_seen": now, "previous_sha256": known.sha256}
                        if not path:
                            del facts["path"]
                        sets = ", ".join(f"{name} = :{name}" for name in facts)
                        facts["id"] = known.id
                        connection.execute(f"UPDATE document SET {sets}, is_recent = 1 WHERE id = :id", facts)
                row = connection.execute(f"SELECT {_COLUMNS} FROM document WHERE id = ?", (facts["id"],)).fetchone()
            finally:
                connection.close()
        except sqlite3.Error as error:
            raise LibraryError(
                said("Library", "The document could not be taken into the library at {folder}: {error}.").format(
                    folder=self.folder, error=error
                )
            ) from error
        return Record(*row)

    def documents(self) -> tuple[Record, ...]:
        """Return the documents opened lately, the latest first."""
        query = f"SELECT {_COLUMNS} FROM document WHERE is_recent ORDER BY opened_at DESC, id DESC"
        return tuple(Record(*row) for row in self._read(query))

    def find(self, sha256: str, path: str) -> Record | None:
        """Return the record of the document with this content, else of the one last read from `path`."""
        self.flush()
        with self._lock:
            return _find(self._reader, sha256, path)

    def source(self, document: str) -> bytes:
        """Return the bytes of a document as they were last read. KeyError for a document that is not there."""
        query = "SELECT data FROM source JOIN document USING (sha256) WHERE document.id = ?"
        rows = self._read(query, document)
        if not rows:
            raise KeyError(document)
        return bytes(rows[0][0])

    def touch(self, document: str) -> None:
        """Make a document the one opened last."""
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._writer.put(
            lambda connection: _run(connection, "UPDATE document SET opened_at = ? WHERE id = ?", now, document)
        )

    def forget_recent(self) -> None:
        """Empty the list of documents opened lately; their notebooks stay."""
        self._writer.put(lambda connection: _run(connection, "UPDATE document SET is_recent = 0"))

    def place(self, document: str) -> str | None:
        """Return what `set_place` stored."""
        self.flush()
        rows = self._read("SELECT place FROM document WHERE id = ?", document)
        return rows[0][0] if rows else None

    def set_place(self, document: str, place: str) -> None:
        """Store where one reads."""
        self._writer.put(
            lambda connection: _run(connection, "UPDATE document SET place = ? WHERE id = ?", place, document)
        )

    # Notebooks ------------------------------------------------------------------------------------

    def changes(self, document: str) -> tuple[Change, ...]:
        """Return the journal of a document's notebook, oldest first, with what still waits to be written.

        It fits a notebook even where two programs wrote to one library at a time: see `settle`. Answers at once.
        """
        waiting = [wish for wish in self._writer.unwritten() if isinstance(wish, Appending)]  # asked before reading
        query = "SELECT id, time, author, entry, field, before, after FROM change WHERE document = ? ORDER BY number"
        rows = self._read(query, document)
        journal = {a: Change(a, b, c, d, e, json.loads(f), json.loads(g)) for a, b, c, d, e, f, g in rows}
        for wish in waiting:
            if wish.document == document:
                journal |= {change.id: change for change in wish.changes if change.id not in journal}
        return settle(journal.values())

    def append(self, document: str, changes: Iterable[Change]) -> None:
        """Queue changes for the journal; the state beside it follows in the same transaction."""
        self._writer.put(Appending(document, tuple(changes)))

    @property
    def pending(self) -> int:
        """How many writes are not yet on the disk."""
        return self._writer.pending

    def flush(self, timeout: float = 5.0) -> bool:
        """Wait until all is written; False where it is not after `timeout` seconds."""
        return self._writer.flush(timeout)

    def verify(self) -> list[str]:
        """Return what is wrong with the library, in words; nothing in the ordinary case."""
        self.flush()
        problems = [] if is_sound(self._reader) else ["The file does not pass SQLite's integrity check."]
        replayed: State = {}
        for row in self._read("SELECT document, entry, field, after FROM change ORDER BY number"):
            replay(replayed, row[0], row[1], row[2], json.loads(row[3]))
        stored: State = {(row[0], row[1], row[2]): json.loads(row[3]) for row in self._read("SELECT * FROM state")}
        if replayed != stored:
            problems.append("The state of a notebook is not what its journal comes to.")
        with self._lock:
            for sha256, data in self._reader.execute("SELECT sha256, data FROM source"):
                if hashlib.sha256(data).hexdigest() != sha256:
                    problems.append(f"The kept source {sha256[:12]}… is not what was read.")
        return problems

    def close(self) -> bool:
        """Write everything and let go of the file; False where something could not be written.

        Changes that could not be are put into a file beside the library, else in the home folder; `on_failure`
        is told which. The library takes such a file in when it is opened again. Closing twice is harmless.
        """
        unwritten = () if self._is_closed else self._writer.close(CLOSING_SECONDS)
        self._is_closed = True
        changes = [wish for wish in unwritten if isinstance(wish, Appending)]
        if changes:
            aside = put_aside([self.folder, Path.home()], changes)
            self._on_failure(sentences.unwritten(aside, aside is not None and aside.parent == self.folder))
        with self._lock:
            self._reader.close()
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)
        return not unwritten

    def _read(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._reader.execute(query, values).fetchall()


def _run(connection: sqlite3.Connection, query: str, *values: str) -> None:
    connection.execute(query, values)


def _find(connection: sqlite3.Connection, sha256: str, path: str) -> Record | None:
    for column, value in (("sha256", sha256), ("path", path)):
        if value:
            query = f"SELECT {_COLUMNS} FROM document WHERE {column} = ? ORDER BY path = ? DESC, opened_at DESC"
            row = connection.execute(query, (value, path)).fetchone()
            if row is not None:
                return Record(*row)
    return None


def _writable(folder: Path, path: Path) -> bool:
    """Tell whether a file can be made in the folder and the library, where there is one, be written to."""
    if path.exists() and not os.access(path, os.W_OK):
        return False
    try:
        handle, name = tempfile.mkstemp(dir=folder, prefix=".pledgebook-")
        os.close(handle)
        Path(name).unlink()
    except OSError:
        return False
    return True


def _make_ready(path: Path) -> list[str]:
    """Check, repair and migrate the file; return what its owner should know."""
    notices: list[str] = []
    try:
        aside = None if _is_good(path) else set_aside(path)
        connection = connect(path)
        try:
            migrate(connection, path)
            if aside is not None:
                saved = salvage(aside, connection)
                notices.append(sentences.replaced(aside, saved))
            notices += take_in(path.parent, connection)
        finally:
            connection.close()
    except (sqlite3.Error, OSError) as error:
        raise LibraryError(
            said(
                "Library",
                "The library {path} cannot be opened ({error}); its notes are untouched: close other "
                "programs that use it and make sure that there is room on the disk, or name another "
                "with --library.",
            ).format(path=path, error=error)
        ) from error
    return notices


def _is_good(path: Path) -> bool:
    """Tell whether the file is a sound database. Raises sqlite3.Error where it cannot be asked, as for a lock."""
    try:
        connection = connect(path)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return False
    try:
        return is_sound(connection)
    finally:
        connection.close()
