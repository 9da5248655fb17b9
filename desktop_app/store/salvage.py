"""Saves what can still be read of a damaged library into a new one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop_app.notebook import CREATED, DOCUMENT, Change
from desktop_app.store.database import transaction
from desktop_app.store.journal import State, append, replay

_WALKS = {
    "source": ("rowid", "rowid DESC"),
    "document": ("rowid", "rowid DESC"),
    "change": ("number", "number DESC"),
    "state": ("document, entry, field", "document DESC, entry DESC, field DESC"),
}
"""The ways in which a table's rows are walked, in the order in which they lie in the file."""


def salvage(damaged: Path, fresh: sqlite3.Connection) -> int:
    """Copy every row that can be read; return how many changes of notebooks were saved.

    Rows are read from both ends, so that a bad page in the middle costs only what stands on it. A notebook
    whose document is lost gets one in its place, called “Recovered notes”. Where the journal has gaps, changes
    are added that bring the notebook to the state that was kept beside it.
    """
    try:
        old = sqlite3.connect(f"{damaged.resolve().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error:
        return 0
    try:
        with transaction(fresh):
            for table in ("source", "document"):
                for row in _rows(old, table):
                    _insert(fresh, table, row)
            saved = 0
            for row in sorted(filter(_is_readable, _rows(old, "change")), key=lambda row: row[0]):
                _insert_orphan_document(fresh, row[2])
                saved += _insert(fresh, "change", row)
            stored = {(row[0], row[1], row[2]): row[3] for row in _rows(old, "state")}
            return saved + _rebuild(fresh, stored)
    finally:
        old.close()


def _rows(old: sqlite3.Connection, table: str) -> Iterator[tuple[Any, ...]]:
    """Yield every row that can be read, once."""
    seen: set[tuple[Any, ...]] = set()
    width = 3 if table == "state" else 1  # columns of the key
    for order in _WALKS[table]:
        try:
            for row in old.execute(f"SELECT * FROM {table} ORDER BY {order}"):
                if row[:width] not in seen:
                    seen.add(row[:width])
                    yield row
        except (sqlite3.DatabaseError, ValueError):  # ValueError: text that is not UTF-8
            continue  # the rest of the table is not readable this way round


def _is_readable(change: tuple[Any, ...]) -> bool:
    """Tell whether both values of a change are still JSON."""
    try:
        for value in change[-2:]:
            json.loads(value)
    except (ValueError, TypeError):
        return False
    return True


def _insert(fresh: sqlite3.Connection, table: str, row: tuple[Any, ...]) -> int:
    try:
        marks = ", ".join("?" * len(row))
        return fresh.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", row).rowcount
    except sqlite3.Error:
        return 0  # a row whose values are damaged


def _insert_orphan_document(fresh: sqlite3.Connection, document: str) -> None:
    known = fresh.execute("SELECT 1 FROM document WHERE id = ?", (document,)).fetchone()
    if known is None:
        fresh.execute(
            "INSERT INTO document (id, title, name, path, format, language, sha256, first_seen, opened_at)"
            " VALUES (?, 'Recovered notes', '', '', '', 'und', '', '', '')",
            (document,),
        )


def _rebuild(fresh: sqlite3.Connection, stored: dict[tuple[str, str, str], str]) -> int:
    """Make the state that the journal comes to, then append what the old state had beyond it; return how many."""
    replayed: State = {}
    for row in fresh.execute("SELECT document, entry, field, after FROM change ORDER BY number"):
        replay(replayed, row[0], row[1], row[2], json.loads(row[3]))
    fresh.executemany(
        "INSERT INTO state VALUES (?, ?, ?, ?)", [(*key, json.dumps(value)) for key, value in replayed.items()]
    )
    added = 0
    lost = _parsed(stored)
    for document, entry in dict.fromkeys(key[:2] for key in lost):
        now = {key[2]: value for key, value in replayed.items() if key[:2] == (document, entry)}
        then = {key[2]: value for key, value in lost.items() if key[:2] == (document, entry)}
        changes: list[Change] = []
        if entry != DOCUMENT and "anchor" not in now and "anchor" in then:
            changes.append(Change.now("salvage", entry, CREATED, None, now | then))
        else:
            changes += [
                Change.now("salvage", entry, field, now.get(field), value)
                for field, value in then.items()
                if now.get(field) != value
            ]
        if changes:
            _insert_orphan_document(fresh, document)
            append(fresh, document, changes)
            added += len(changes)
    return added


def _parsed(stored: dict[tuple[str, str, str], str]) -> State:
    values: State = {}
    for key, text in stored.items():
        try:
            values[key] = json.loads(text)
        except ValueError:
            continue  # damaged
    return values
