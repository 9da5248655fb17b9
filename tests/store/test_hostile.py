"""What the world does to a library: no right to write, a newer program, damage, a full disk, a second program."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.notebook import Change, Notebook
from desktop_app.store import Library, LibraryError, LibraryIsNewer, Record, library, writer
from desktop_app.store.database import NAME, connect

Remember = Callable[..., Record]
Made = Callable[..., tuple[Change, ...]]


@pytest.fixture
def filled(folder: Path, remember: Remember, made: Made) -> tuple[Record, tuple[Change, ...]]:
    """A library with one document and 301 changes, closed."""
    with_notes = Library.open(folder)
    record = remember(with_notes)
    changes = made(*(f"note {number} " + "x" * 200 for number in range(300)))
    with_notes.append(record.id, changes)
    assert with_notes.close()
    return record, changes


# No right to write --------------------------------------------------------------------------------


def _check_a_copy(folder: Path, record: Record, changes: tuple[Change, ...], more: tuple[Change, ...]) -> None:
    before = (folder / NAME).read_bytes()
    opened = Library.open(folder)
    assert "cannot be written to" in opened.notices[0]
    assert opened.changes(record.id) == changes
    opened.append(record.id, more)
    assert opened.flush()
    assert opened.changes(record.id) == changes + more
    assert opened.close()
    assert (folder / NAME).read_bytes() == before


def test_a_library_that_cannot_be_written_to_opens_as_a_passing_copy(
    folder: Path, filled: tuple[Record, tuple[Change, ...]], made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "_writable", lambda *_: False)
    _check_a_copy(folder, *filled, made("more"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_folder_without_the_right_to_write_opens_as_a_passing_copy(
    folder: Path, filled: tuple[Record, tuple[Change, ...]], made: Made
) -> None:
    folder.chmod(0o500)
    try:
        _check_a_copy(folder, *filled, made("more"))
    finally:
        folder.chmod(0o700)


def test_a_file_where_the_folder_should_be_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(LibraryError, match="There can be no library at"):
        Library.open(tmp_path / "file")
    assert (tmp_path / "file").read_text() == "not a folder"


# A newer program ----------------------------------------------------------------------------------


def test_a_library_of_a_newer_version_is_refused_and_untouched(
    folder: Path, filled: tuple[Record, tuple[Change, ...]]
) -> None:
    newer = sqlite3.connect(folder / NAME)
    newer.execute("PRAGMA user_version = 4711")
    newer.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(LibraryIsNewer, match=r"format 4711.*left untouched"):
        Library.open(folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


# Damage -------------------------------------------------------------------------------------------


def _kept_aside(opened: Library, folder: Path) -> Path:
    aside = next(folder.glob("library-damaged-*.sqlite3"))
    assert aside.name in opened.notices[0]
    return aside


def test_a_file_that_is_no_database_is_kept_aside_and_a_new_library_begun(
    folder: Path, remember: Remember, made: Made
) -> None:
    folder.mkdir()
    (folder / NAME).write_bytes(b"no database at all" * 500)
    opened = Library.open(folder)
    assert _kept_aside(opened, folder).read_bytes() == b"no database at all" * 500
    opened.append(remember(opened).id, made("works"))
    assert opened.close()


def test_an_empty_file_becomes_a_library(folder: Path, remember: Remember) -> None:
    folder.mkdir()
    (folder / NAME).touch()
    opened = Library.open(folder)
    assert opened.notices == ()
    assert remember(opened)
    opened.close()


@pytest.mark.parametrize("share", [0.35, 0.5, 0.65, 0.8, 0.95])
def test_what_can_be_read_of_a_damaged_library_is_saved_and_opens(
    folder: Path, filled: tuple[Record, tuple[Change, ...]], share: float
) -> None:
    path = folder / NAME
    data = bytearray(path.read_bytes())
    page = int(len(data) / 4096 * share) * 4096
    data[page : page + 8192] = b"\xaa" * 8192
    path.write_bytes(data)
    opened = Library.open(folder)
    assert _kept_aside(opened, folder).read_bytes() == bytes(data)
    saved = [change for document in _documents(folder) for change in opened.changes(document)]
    assert len(saved) > 150
    assert all(Notebook(opened.changes(document)).entries for document in _documents(folder))
    assert opened.verify() == []
    assert opened.close()


def _documents(folder: Path) -> list[str]:
    other = sqlite3.connect(folder / NAME)
    rows = other.execute("SELECT DISTINCT document FROM change").fetchall()
    other.close()
    return [row[0] for row in rows]


def test_a_gap_in_the_journal_is_bridged_to_the_last_state(
    folder: Path, filled: tuple[Record, tuple[Change, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    record, changes = filled
    other = sqlite3.connect(folder / NAME)
    other.execute("DELETE FROM change WHERE number BETWEEN 50 AND 60 OR number > 200")
    other.execute("DELETE FROM document")
    other.commit()
    other.close()
    monkeypatch.setattr(library, "_is_good", lambda _path: False)
    opened = Library.open(folder)
    notebook = Notebook(opened.changes(record.id))
    assert [entry.note for entry in notebook.entries.values()] == [changes[-1].after]
    assert len(notebook.journal) == 200 - 11 + 1
    assert [document.title for document in opened.documents()] == ["Recovered notes"]
    assert opened.verify() == []
    opened.close()


def test_an_entry_whose_making_is_lost_is_made_again_from_its_state(
    folder: Path, filled: tuple[Record, tuple[Change, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    record, changes = filled
    other = sqlite3.connect(folder / NAME)
    other.execute("DELETE FROM change")
    other.commit()
    other.close()
    monkeypatch.setattr(library, "_is_good", lambda _path: False)
    opened = Library.open(folder)
    (entry,) = Notebook(opened.changes(record.id)).entries.values()
    assert (entry.note, entry.anchor) == (changes[-1].after, Notebook(changes).entries[entry.id].anchor)
    opened.close()


def test_a_library_that_another_program_holds_locked_is_not_taken_for_damaged(
    folder: Path, filled: tuple[Record, tuple[Change, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.store.database.BUSY_MILLISECONDS", 100)
    holder = sqlite3.connect(folder / NAME, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    holder.execute("UPDATE document SET title = title")
    with pytest.raises(LibraryError, match="locked"):
        Library.open(folder)
    holder.execute("ROLLBACK")
    holder.close()
    assert not list(folder.glob("library-damaged-*"))
    record, changes = filled
    opened = Library.open(folder)
    assert opened.changes(record.id) == changes
    opened.close()


# A full disk --------------------------------------------------------------------------------------


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """A disk that is full as long as the test says so: SQLite itself then fails with SQLITE_FULL."""
    state = {"full": False}

    def connect_to_a_small_disk(path: Path) -> sqlite3.Connection:
        connection = connect(path)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages if state['full'] else 1_000_000}")
        return connection

    monkeypatch.setattr(writer, "connect", connect_to_a_small_disk)
    monkeypatch.setattr(writer, "TRY_AGAIN", 0.1)
    monkeypatch.setattr(library, "CLOSING_SECONDS", 0.3)
    return state


@pytest.mark.expect_log("disk is full")
def test_what_a_full_disk_refuses_is_told_kept_and_written_when_there_is_room(
    folder: Path, remember: Remember, made: Made, disk: dict[str, bool]
) -> None:
    told: list[str] = []
    opened = Library.open(folder, told.append)
    record = remember(opened)
    disk["full"] = True
    changes = made("x" * 100_000, "short")
    opened.append(record.id, changes)
    assert not opened.flush(0.5)
    assert len(told) == 1
    assert "kept and tried again" in told[0]
    assert opened.pending == 1
    assert opened.changes(record.id) == changes
    disk["full"] = False
    assert opened.flush(10)
    assert opened.close()
    again = Library.open(folder)
    assert again.changes(record.id) == changes
    again.close()


@pytest.mark.expect_log("disk is full")
def test_what_cannot_be_stored_until_the_end_is_put_beside_and_taken_in_next_time(
    folder: Path, remember: Remember, made: Made, disk: dict[str, bool]
) -> None:
    told: list[str] = []
    opened = Library.open(folder, told.append)
    record = remember(opened)
    disk["full"] = True
    changes = made("x" * 100_000, "the last words 𠮷")
    opened.append(record.id, changes)
    assert not opened.close()
    beside = next(folder.glob("unsaved-*.jsonl"))
    assert str(beside) in told[-1]
    again = Library.open(folder)
    assert again.changes(record.id) == changes
    assert again.verify() == []
    assert "are in the library now" in again.notices[0]
    again.close()
    third = Library.open(folder)
    assert third.notices == ()
    third.close()


# Two programs -------------------------------------------------------------------------------------


def test_two_programs_on_one_library_keep_both_people_s_words(folder: Path, remember: Remember, made: Made) -> None:
    one, two = Library.open(folder), Library.open(folder)
    record = remember(one)
    changes = made()
    one.append(record.id, changes)
    assert one.flush()
    entry = changes[0].entry
    for number in range(20):
        one.append(record.id, [Change.now("Ann", entry, "note", "", f"Ann {number}")])
        two.append(record.id, [Change.now("Bob", entry, "note", "", f"Bob {number}")])
    assert one.flush()
    assert two.flush()
    journal = one.changes(record.id)
    assert {change.after for change in journal[1:]} == {f"{who} {n}" for who in ("Ann", "Bob") for n in range(20)}
    assert Notebook(journal).journal == journal
    assert one.verify() == []
    assert one.close()
    assert two.close()
