"""Saves what can still be read of a damaged library into a new one."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from desktop_app.store.database import transaction

TABLES = {"source": "sha256", "document": "id", "change": "number", "state": "document"}
"""The tables in the order their references need, with the column that rows are walked by."""


def salvage(damaged: Path, fresh: sqlite3.Connection) -> int:
    """Copy every row that can be read; return how many changes of notebooks were saved.

    A row is read at a time from both ends, so that a bad page in the middle costs only what stands on it.
    """
    saved = 0
    try:
        old = sqlite3.connect(f"file:{damaged}?mode=ro", uri=True)
    except sqlite3.Error:
        return 0
    try:
        for table, column in TABLES.items():
            for direction in ("ASC", "DESC"):
                saved += _copy(old, fresh, table, f"{column} {direction}")
    finally:
        old.close()
    return saved


def _copy(old: sqlite3.Connection, fresh: sqlite3.Connection, table: str, order: str) -> int:
    taken = 0
    try:
        rows = old.execute(f"SELECT * FROM {table} ORDER BY {order}")
        with transaction(fresh):
            try:
                for row in rows:
                    marks = ", ".join("?" * len(row))
                    cursor = fresh.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", row)
                    taken += cursor.rowcount if table == "change" else 0
            except sqlite3.DatabaseError:
                return taken  # the rest of the table is not readable this way round
    except sqlite3.DatabaseError:
        return taken
    return taken
