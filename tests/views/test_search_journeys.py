"""Search through the real window: it says where a place stands, and shows a note and a piece of evidence too."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.notebook import Evidence, Status
from desktop_app.notebook.section_notes import section_key
from desktop_app.session.session import Session
from desktop_app.views.main_window import MainWindow
from tests.views.going import go_to


def _search(window: MainWindow, words: str) -> None:
    window.search.setText(words)
    window.search.look()


def _write(session: Session, key: str, note: str) -> None:
    session.type(key, "note", note)
    session.end_typing()


def _next(window: MainWindow, qtbot: QtBot) -> str:
    """Go to the next place and return what the field says of it."""
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    return window.search.count_in_words


def _is_in_sight(window: MainWindow, part: object, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not part.visibleRegion().isEmpty())  # type: ignore[attr-defined]


def test_a_place_in_a_note_is_gone_to_and_marked_there(window: MainWindow, qtbot: QtBot) -> None:
    key = go_to(window, "Toyota recently announced")
    _write(window.session, key, "\n".join(["A line 🌉."] * 30 + ["Now a Zeppelin flies."]))
    window.session.go_to_section(1)
    _search(window, "zeppelin")
    assert window.search.count_in_words == "1 found, 1 in your notes"
    assert _next(window, qtbot) == "1 of 1 · note"
    assert window.session.location.item == key
    (found,) = window.inspector.note.extraSelections()
    assert found.cursor.selectedText() == "Zeppelin"
    _is_in_sight(window, window.inspector.note, qtbot)
    assert not window.inspector.note.textCursor().hasSelection(), "typing would take its place"


def test_a_place_in_evidence_is_gone_to_and_marked_there(window: MainWindow, qtbot: QtBot) -> None:
    key = go_to(window, "Toyota recently announced")
    for number in range(12):
        piece = Evidence(f"e{number}", "link", f"Report {number}", "https://example.org", note="")
        window.session.shelf.put(key, piece)
    window.session.go_to_section(1)
    _search(window, "report 11")
    assert _next(window, qtbot) == "1 of 1 · evidence"
    assert [line.is_marked for line in window.inspector.evidence.lines] == [False] * 11 + [True]
    _is_in_sight(window, window.inspector.evidence.lines[11], qtbot)
    _search(window, "")
    assert not any(line.is_marked for line in window.inspector.evidence.lines)


def test_a_note_on_a_section_is_found(window: MainWindow, qtbot: QtBot) -> None:
    _write(window.session, section_key(2), "Compare with the zeppelin plan.")
    window.session.go_to_section(0)
    _search(window, "zeppelin")
    assert _next(window, qtbot) == "1 of 1 · note"
    assert window.session.location.section == 2
    assert window.inspector.note.toPlainText() == "Compare with the zeppelin plan."


def test_the_text_itself_needs_no_word_more(window: MainWindow, qtbot: QtBot) -> None:
    _search(window, "cyber attack")
    assert window.search.count_in_words == "2 found"
    assert _next(window, qtbot) == "1 of 2"
    assert not window.search.toolTip()


def test_going_on_begins_with_the_place_behind_the_one_where_one_is(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session.document is not None
    window.session.go_to_section(len(window.session.document.sections) - 1)
    place = window.session.location.section
    _search(window, "the")
    _next(window, qtbot)
    assert window.session.location.section == place


def test_what_is_written_while_one_searches_is_found_at_the_next_step(window: MainWindow, qtbot: QtBot) -> None:
    _search(window, "zeppelin")
    assert window.search.count_in_words == "nothing found"
    _write(window.session, go_to(window, "Toyota recently announced"), "A zeppelin.")
    assert _next(window, qtbot) == "1 of 1 · note"


@pytest.mark.parametrize("width", [760, 1440])
def test_what_is_typed_and_what_is_found_do_not_overlap(window: MainWindow, width: int, tmp_path: Path) -> None:
    window.resize(width, 700)
    _search(window, "the")
    field = window.search
    assert field.textMargins().right() > 0
    assert field.fontMetrics().horizontalAdvance(field.count_in_words) <= field.textMargins().right() + 2


def test_a_note_that_has_room_shows_no_scroll_bar(window: MainWindow, qtbot: QtBot) -> None:
    key = go_to(window, "Toyota recently announced")
    window.session.rate(key, Status.KEPT)  # with a rationale below the note
    _write(window.session, key, "One line.\nAnother.\nA third.")
    qtbot.waitUntil(lambda: window.inspector.note.toPlainText().count("\n") == 2)
    qtbot.waitUntil(lambda: not window.inspector.note.verticalScrollBar().isVisible())
    assert not window.inspector.grounds.rationale.verticalScrollBar().isVisible()
