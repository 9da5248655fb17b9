"""The last resort: changes that the library would not take are written beside it, and taken in when it opens again."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.document.said import said
from desktop_app.notebook import Change
from desktop_app.store.database import transaction
from desktop_app.store.journal import append

_PATTERN = "unsaved-*.jsonl"


@dataclass(frozen=True, slots=True)
class Appending:
    """A wish to append changes to the journal of a document; called by the writer."""

    document: str
    changes: tuple[Change, ...]

    def __call__(self, connection: sqlite3.Connection) -> None:
        """Write them to the journal."""
        append(connection, self.document, self.changes)


def put_aside(folders: Sequence[Path], wishes: Iterable[Appending]) -> Path | None:
    """Write wishes as JSON lines into the first of `folders` that takes them; None where none does."""
    lines = [
        json.dumps({"document": wish.document, **asdict(change)}) + "\n" for wish in wishes for change in wish.changes
    ]
    for folder in folders:
        path = folder / _PATTERN.replace("*", f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}")
        part = path.with_suffix(".part")
        try:
            part.write_text("".join(lines), encoding="ascii")
            part.rename(path)
        except OSError:
            part.unlink(missing_ok=True)  # half a file would pass for a whole one
            continue
        return path
    return None


def take_in(folder: Path, connection: sqlite3.Connection) -> list[str]:
    """Append what `put_aside` left in `folder`; return a sentence for each file. A file is kept, under another name."""
    notices: list[str] = []
    for path in sorted(folder.glob(_PATTERN)):
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            form = said("Library", "{path} holds notes that could not be stored, and cannot be read; it is left there.")
            notices.append(form.format(path=path))
            continue
        left = sum(not _taken(line, connection) for line in lines)
        if left:
            form = said("Library", "{n} of {all} changes in {path} could not be stored; the file is left there.")
            notices.append(form.format(n=left, all=len(lines), path=path))
        else:
            path.rename(path.with_suffix(".taken"))
            form = said("Library", "{n} changes that could not be stored last time are in the library now.")
            notices.append(form.format(n=len(lines)))
    return notices


def _taken(line: str, connection: sqlite3.Connection) -> bool:
    try:
        values: Mapping[str, Any] = json.loads(line)
        change = Change(**{name: value for name, value in values.items() if name != "document"})
        with transaction(connection):
            append(connection, values["document"], [change])
    except (ValueError, TypeError, KeyError, AttributeError, sqlite3.IntegrityError):
        return False
    return True
