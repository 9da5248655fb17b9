"""The journal and the state beside it: how a change is written, and how a state follows from changes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from desktop_app.notebook import CREATED, Change

State = dict[tuple[str, str, str], Any]
"""A value for each (document, entry, field); a field that is None is not there."""


def append(connection: sqlite3.Connection, document: str, changes: Iterable[Change]) -> None:
    """Write changes to the journal and to the state; a change that is in the journal already is passed over."""
    for change in changes:
        before, after = json.dumps(change.before), json.dumps(change.after)
        cursor = connection.execute(
            "INSERT INTO change (id, document, time, author, entry, field, before, after)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
            (change.id, document, change.time, change.author, change.entry, change.field, before, after),
        )
        if cursor.rowcount == 0:
            continue
        state: State = {}
        replay(state, document, change.entry, change.field, change.after)
        if change.field == CREATED or change.after is None:
            fields = "" if change.field == CREATED else " AND field = ?"
            values = (document, change.entry) if not fields else (document, change.entry, change.field)
            connection.execute(f"DELETE FROM state WHERE document = ? AND entry = ?{fields}", values)
        for key, value in state.items():
            connection.execute("INSERT OR REPLACE INTO state VALUES (?, ?, ?, ?)", (*key, json.dumps(value)))


def replay(state: State, document: str, entry: str, field: str, after: Any) -> None:
    """Carry one change into a state."""
    if field == CREATED:
        for key in [key for key in state if key[:2] == (document, entry)]:
            del state[key]
        values: dict[str, Any] = after or {}
    else:
        values = {field: after}
    for name, value in values.items():
        state[document, entry, name] = value
        if value is None:
            del state[document, entry, name]
