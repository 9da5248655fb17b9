import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.notebook import Change, Notebook
from desktop_app.readers import read_bytes
from desktop_app.store import Library, Record
from desktop_app.store.database import NAME

Remember = Callable[..., Record]
Made = Callable[..., tuple[Change, ...]]


def test_what_was_appended_is_there_after_opening_again(
    library: Library, folder: Path, remember: Remember, made: Made
) -> None:
    record = remember(library)
    changes = made("one", "two 🚀 𠮷")
    library.append(record.id, changes)
    assert library.close()
    again = Library.open(folder)
    assert again.changes(record.id) == changes
    assert again.verify() == []
    again.close()


def test_a_source_is_kept_byte_by_byte_and_known_again_by_its_content(library: Library, remember: Remember) -> None:
    first = remember(library, b"Line\r\n\r\nwill \xc3\xa9\n", "/a")
    second = remember(library, b"Line\r\n\r\nwill \xc3\xa9\n", "/moved/b")
    assert library.source(first.id) == b"Line\r\n\r\nwill \xc3\xa9\n"
    assert (second.id, second.path, second.previous_sha256) == (first.id, "/moved/b", None)


def test_a_changed_file_keeps_its_notebook_and_tells_what_it_was(library: Library, remember: Remember) -> None:
    first = remember(library, b"We will act.\n")
    second = remember(library, b"We may act.\n")
    assert (second.id, second.previous_sha256) == (first.id, first.sha256)
    assert library.source(first.id) == b"We may act.\n"


def test_an_unknown_document_has_no_source(library: Library) -> None:
    with pytest.raises(KeyError):
        library.source("nobody")


def test_forgetting_recent_documents_leaves_their_notebooks(library: Library, remember: Remember, made: Made) -> None:
    record = remember(library)
    library.append(record.id, made("kept"))
    library.forget_recent()
    assert library.flush()
    assert library.documents() == ()
    assert Notebook(library.changes(record.id)).entries


def test_a_place_is_given_back(library: Library, remember: Remember) -> None:
    record = remember(library)
    assert library.place(record.id) is None
    library.set_place(record.id, "120")
    assert library.place(record.id) == "120"


def test_a_change_appended_twice_is_there_once(library: Library, remember: Remember, made: Made) -> None:
    record = remember(library)
    changes = made("one")
    library.append(record.id, changes)
    library.append(record.id, changes)
    assert library.flush()
    assert library.changes(record.id) == changes
    assert library.verify() == []


def test_reading_does_not_wait_for_the_writer(library: Library, folder: Path, remember: Remember, made: Made) -> None:
    record = remember(library)
    changes = made("typed while another program writes")
    blocker = sqlite3.connect(folder / NAME, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    library.append(record.id, changes)
    begun = time.monotonic()
    assert library.changes(record.id) == changes
    assert library.documents() == (record,)
    assert time.monotonic() - begun < 1  # the writer waits five seconds for the lock
    assert library.pending == 1
    blocker.execute("ROLLBACK")
    blocker.close()
    assert library.flush()
    assert library.pending == 0


def test_many_threads_append_and_nothing_is_missing(library: Library, remember: Remember, made: Made) -> None:
    record = remember(library)
    batches = [made(*map(str, range(20))) for _ in range(8)]

    def append(batch: tuple[Change, ...]) -> None:
        for change in batch:
            library.append(record.id, [change])

    threads = [threading.Thread(target=append, args=(batch,)) for batch in batches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert library.flush(30)
    stored = library.changes(record.id)
    assert sorted(c.id for c in stored) == sorted(c.id for batch in batches for c in batch)
    assert library.verify() == []


def test_closing_twice_is_harmless(library: Library) -> None:
    assert library.close()
    assert library.close()


def test_verify_finds_a_source_and_a_state_that_were_tampered_with(
    library: Library, folder: Path, remember: Remember, made: Made
) -> None:
    record = remember(library)
    library.append(record.id, made("true"))
    assert library.flush()
    other = sqlite3.connect(folder / NAME)
    other.execute("UPDATE source SET data = x'00'")
    other.execute("UPDATE state SET value = '\"false\"' WHERE field = 'note'")
    other.commit()
    other.close()
    assert len(library.verify()) == 2


@pytest.mark.expect_log("could not be written")
def test_a_change_the_library_cannot_take_does_not_hold_up_the_others(
    folder: Path, remember: Remember, made: Made
) -> None:
    told: list[str] = []
    library = Library.open(folder, told.append)
    record = remember(library)
    good, later = made("good"), made("later")
    odd = [replace(change, author="\ud800") for change in made("odd")]  # a lone surrogate is not UTF-8
    library.append(record.id, good)
    library.append("no such document", made("lost?"))
    library.append(record.id, odd)
    library.append(record.id, later)
    assert not library.flush()
    assert library.pending == 2
    assert {change.id for change in odd} <= {change.id for change in library.changes(record.id)}
    assert told
    assert not library.close()
    again = Library.open(folder)
    assert again.changes(record.id) == good + later
    assert len(list(folder.glob("unsaved-*.jsonl"))) == 1
    assert "left there" in again.notices[0]
    again.close()


def test_a_document_from_the_clipboard_has_no_path(library: Library) -> None:
    data = b"Pasted text.\n"
    record = library.remember(read_bytes(data, "pasted.txt"), data, "")
    assert record.path == ""
    assert library.find(record.sha256, "") == record
