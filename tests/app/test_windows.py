"""Several windows of one program: each with its own document, all on one library."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.app.window import Program, StoreTrouble
from desktop_app.session.settings import Settings
from desktop_app.store import Library


@pytest.fixture
def program(qapp, qtbot: QtBot, tmp_path: Path, fact_sheet_path: Path) -> Iterator[Program]:
    trouble = StoreTrouble()
    settings = Settings(tmp_path / "settings.ini")
    program = Program(qapp, Library.open(tmp_path / "library", trouble.tell), trouble, settings)
    program.start([fact_sheet_path])
    qtbot.waitUntil(lambda: _is_ready(program), timeout=20000)
    yield program
    for window in list(program.windows):
        window.close()
        window.deleteLater()
    program.finish()
    settings.deleteLater()


def _is_ready(program: Program) -> bool:
    return all(w.session.document is not None and w.session.jobs.count == 0 for w in program.windows)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.txt"
    path.write_text("Joint Statement\n\nThe parties will build a bridge by 2030.\n", encoding="utf-8")
    return path


def test_a_document_opens_in_a_window_of_its_own(program: Program, other: Path, qtbot: QtBot) -> None:
    program.window.opening.window_requested.emit([other])
    qtbot.waitUntil(lambda: _is_ready(program), timeout=20000)
    names = [window.session.opened.document.source.name for window in program.windows if window.session.opened]
    assert names == ["us-japan-global-partnership-2019.txt", "other.txt"]


def test_a_document_that_is_open_already_is_not_opened_twice(
    program: Program, other: Path, fact_sheet_path: Path, qtbot: QtBot
) -> None:
    program.open_in_windows([other])
    qtbot.waitUntil(lambda: _is_ready(program), timeout=20000)
    program.open_in_windows([other, fact_sheet_path])
    assert len(program.windows) == 2
    before = program.window.session.document
    program.window.opening.open_path(other)
    assert program.window.session.document is before
    assert program.window.session.jobs.count == 0


def test_closing_one_window_leaves_the_other_at_work(program: Program, other: Path, qtbot: QtBot) -> None:
    program.open_in_windows([other])
    qtbot.waitUntil(lambda: _is_ready(program), timeout=20000)
    program.windows[0].close()
    (left,) = program.windows
    key = next(iter(left.session.items))
    left.session.tick(key)
    assert left.session.progress.kept == 1
    assert program.window is left


def test_the_same_words_from_the_clipboard_are_shown_where_they_are_open(
    program: Program, other: Path, fact_sheet_path: Path, qtbot: QtBot
) -> None:
    program.open_in_windows([other])
    qtbot.waitUntil(lambda: _is_ready(program), timeout=20000)
    first, second = program.windows
    QGuiApplication.clipboard().setText("Plan\n\nThe parties will build a road by 2031.\n")
    first.opening.paste_document()
    qtbot.waitUntil(lambda: first.session.opened is not None and first.session.opened.path == "", timeout=20000)
    qtbot.waitUntil(lambda: _is_ready(program), timeout=20000)
    before = second.session.document
    pasted = first.session.opened
    assert pasted is not None
    for again in (second.opening.paste_document, lambda: second.opening.open_kept(pasted.record)):
        second.activateWindow()
        again()
        qtbot.waitUntil(lambda: _is_ready(program), timeout=20000)
        assert second.session.document is before
        assert first.isActiveWindow()


def test_a_copy_of_a_file_that_is_open_needs_no_window_of_its_own(
    program: Program, fact_sheet_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = tmp_path / "a copy.txt"
    copy.write_bytes(fact_sheet_path.read_bytes())
    program.open_in_windows([copy])
    qtbot.waitUntil(lambda: len(program.windows) == 1, timeout=20000)
    assert program.window.isActiveWindow()
