"""Opening the database file: version, migrations, integrity; setting a damaged one aside."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.document.said import said
from desktop_app.store.errors import LibraryError, LibraryIsNewer
from desktop_app.store.migrations import MIGRATIONS

NAME = "library.sqlite3"
BUSY_MILLISECONDS = 5000
"""How long one connection waits for another's write."""
_HEADER = b"SQLite format 3\x00"
_VERSION_AT = 60
"""Where `user_version` stands in the file's header (sqlite.org/fileformat2.html, 1.3)."""


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection as this program wants it: WAL, foreign keys, durable enough for a killed process.

    `synchronous` NORMAL loses nothing when the process dies; only a power cut may cost the last transactions.
    """
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=BUSY_MILLISECONDS / 1000)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[sqlite3.Connection]:
    """Write all or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def refuse_newer(path: Path) -> None:
    """Raise LibraryIsNewer for a file of a later version, read without letting SQLite touch it."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        return
    if head[: len(_HEADER)] == _HEADER:
        version = int.from_bytes(head[_VERSION_AT : _VERSION_AT + 4], "big", signed=True)
        if version > len(MIGRATIONS):
            raise LibraryIsNewer(
                said(
                    "Library",
                    "The library {path} was written by a newer Pledgebook (format {version}, this one "
                    "knows {count}); it was left untouched: install the newer program, or name another "
                    "with --library.",
                ).format(path=path, version=version, count=len(MIGRATIONS))
            )


def is_sound(connection: sqlite3.Connection) -> bool:
    """Tell whether the whole file passes SQLite's own check. Raises sqlite3.Error where it cannot be asked."""
    try:
        return [row[0] for row in connection.execute("PRAGMA quick_check(1)")] == ["ok"]
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return False


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether an error means a damaged file, and not one that is locked, out of reach or on a full disk."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the file to the version of this program, each step whole or not at all."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        raise LibraryIsNewer(
            said("Library", "The library {path} was written by a newer Pledgebook; it was left untouched.").format(
                path=path
            )
        )
    for number in range(version + 1, len(MIGRATIONS) + 1):
        with transaction(connection):
            for statement in MIGRATIONS[number - 1].split(";"):
                if statement.strip():
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")


def set_aside(path: Path) -> Path:
    """Rename a damaged file, with its companions, to a name that tells what it is; return that name."""
    stamp = f"{datetime.now(UTC):%Y%m%d-%H%M%S}"
    aside = path.with_name(f"library-damaged-{stamp}.sqlite3")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"library-damaged-{stamp}-{number}.sqlite3")
    try:
        path.rename(aside)
        for suffix in ("-wal", "-shm"):
            companion = path.with_name(path.name + suffix)
            if companion.exists():
                companion.rename(aside.with_name(aside.name + suffix))
    except OSError as error:
        raise LibraryError(
            said(
                "Library", "The library {path} is damaged and could not be set aside ({error}); nothing was changed."
            ).format(path=path, error=error.strerror)
        ) from error
    return aside
