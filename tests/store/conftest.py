"""A library in a folder of its own, and a document to keep in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.document import Anchor
from desktop_app.notebook import CREATED, Change, Entry, new_id, to_json
from desktop_app.readers import read_bytes
from desktop_app.store import Library, Record

TEXT = b"A Fact Sheet\n\nWe will build ten schools by 2030.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "a library # 1 ? é"


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    opened = Library.open(folder)
    yield opened
    opened.close()


@pytest.fixture
def remember() -> Callable[..., Record]:
    def take(library: Library, data: bytes = TEXT, path: str = "/texts/sheet.txt") -> Record:
        return library.remember(read_bytes(data, "sheet.txt"), data, path)

    return take


@pytest.fixture
def made() -> Callable[..., tuple[Change, ...]]:
    """Return the changes of a new entry and its notes, one after the other."""

    def make(*notes: str) -> tuple[Change, ...]:
        entry = Entry(new_id(), Anchor("We will build", "", " ten", 14))
        changes = [Change.now("Ann", entry.id, CREATED, None, to_json(entry))]
        before = ""
        for note in notes:
            changes.append(Change.now("Ann", entry.id, "note", before, note))
            before = note
        return tuple(changes)

    return make
