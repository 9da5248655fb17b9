"""Whole journeys through the real window, by mouse and keyboard."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.document import Span
from desktop_app.models.checklist_model import KEY
from desktop_app.notebook import Decision, Status
from desktop_app.views.export_dialog import ExportDialog
from desktop_app.views.main_window import MainWindow
from tests.views.going import key_of

LEFT = Qt.MouseButton.LeftButton


def _click_section(window: MainWindow, qtbot: QtBot, words: str) -> None:
    tree = window.outline.tree
    root = tree.model().index(0, 0)
    index = next(
        i for row in range(tree.model().rowCount(root)) if words in (i := tree.model().index(row, 0, root)).data()
    )
    qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(index).center())


def _click_box_in_margin(window: MainWindow, qtbot: QtBot, key: str) -> None:
    view = window.reading.view
    view.viewport().repaint()
    box = next(box for box, owner in view.boxes if owner == key)
    place = QPoint(round(box.center().x()), round(box.center().y()) - view.verticalScrollBar().value())
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)


def test_read_tick_note_undo_close_reopen_export(
    start: Callable[[], MainWindow],
    window: MainWindow,
    qtbot: QtBot,
    fact_sheet_path: Path,
    tmp_path: Path,
    open_file: Callable[[MainWindow, Path], None],
) -> None:
    session = window.session
    toyota, astronauts = key_of(window, "Toyota recently announced"), key_of(window, "astronauts will strive")

    _click_section(window, qtbot, "Advancing Prosperity")
    assert session.document is not None
    assert (
        session.document.heading(session.document.sections[session.location.section]) == "Advancing Prosperity Together"
    )

    _click_box_in_margin(window, qtbot, toyota)
    assert session.items[toyota].status is Status.KEPT
    assert session.location.item == toyota

    checklist = window.checklist.list
    checklist.setFocus()
    session.go_to_item(astronauts)
    qtbot.keyClick(checklist, Qt.Key.Key_Space)
    assert session.items[astronauts].status is Status.KEPT

    qtbot.keyClick(checklist, Qt.Key.Key_Return)
    assert window.inspector.note.hasFocus()
    qtbot.keyClicks(window.inspector.note, "Artemis Accords signed")
    qtbot.waitUntil(lambda: session.items[astronauts].note == "Artemis Accords signed", timeout=2000)

    window.undo_action.trigger()
    assert session.items[astronauts].note == ""
    window.redo_action.trigger()
    assert session.items[astronauts].note == "Artemis Accords signed"

    window.close()
    again = start()
    open_file(again, fact_sheet_path)
    assert again.session.items[toyota].status is Status.KEPT
    assert again.session.items[astronauts].note == "Artemis Accords signed"

    dialog = ExportDialog(again.session, again.settings, again.resources, again)
    qtbot.addWidget(dialog)
    dialog.path.setText(str(tmp_path / "notes.pdf"))
    dialog.start()
    qtbot.waitUntil(lambda: (tmp_path / "notes.pdf").exists() and again.session.jobs.count == 0, timeout=30000)
    pdf = pypdfium2.PdfDocument(tmp_path / "notes.pdf")
    words = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    assert "Artemis Accords signed" in words
    assert "Kept" in words


def test_what_was_typed_is_stored_when_the_window_closes_at_once(
    start: Callable[[], MainWindow],
    window: MainWindow,
    qtbot: QtBot,
    fact_sheet_path: Path,
    open_file: Callable[[MainWindow, Path], None],
) -> None:
    key = key_of(window, "Toyota recently announced")
    window.session.go_to_item(key)
    qtbot.keyClicks(window.inspector.note, "last words")
    window.close()
    again = start()
    open_file(again, fact_sheet_path)
    assert again.session.items[key].note == "last words"


def test_choosing_anywhere_moves_every_view(window: MainWindow, qtbot: QtBot) -> None:
    key = key_of(window, "Toyota recently announced")
    section = window.session.items[key].section
    window.checklist.list.setCurrentIndex(window.checklist.model.index_of(key))
    assert window.session.location.item == key
    assert window.outline.tree.currentIndex().internalId() == section
    assert "Toyota" in window.inspector.quotation
    assert window.reading.view.shows(window.session.items[key].span or Span(0, 0))

    window.session.go_to_section(1)
    assert window.checklist.list.currentIndex().data(KEY) is None
    window.actions_by_name["back"].trigger()
    assert window.checklist.list.currentIndex().data(KEY) == key
    window.actions_by_name["forward"].trigger()
    assert window.session.location.section == 1


def test_the_tree_follows_reading(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.reading.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    middle = window.outline.tree.currentIndex().internalId()
    bar.setValue(bar.maximum())
    assert 0 < middle < window.outline.tree.currentIndex().internalId()


def test_the_keyboard_alone_rates_and_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    window.checklist.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_J)
    first = window.session.location.item
    assert first is not None
    qtbot.keyClick(window, Qt.Key.Key_4)
    assert window.session.items[first].status is Status.STALLED
    qtbot.keyClick(window, Qt.Key.Key_J)
    assert window.session.location.item != first
    qtbot.keyClick(window, Qt.Key.Key_K)
    assert window.session.location.item == first


def test_digits_typed_into_a_note_are_words_and_no_rating(window: MainWindow, qtbot: QtBot) -> None:
    key = key_of(window, "Toyota recently announced")
    window.session.go_to_item(key)
    window.inspector.note.setFocus()
    qtbot.keyClicks(window.inspector.note, "5 jk 2")
    window.session.end_typing()
    assert window.session.items[key].note == "5 jk 2"
    assert window.session.items[key].status is Status.NOT_RATED


def test_f6_goes_round_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    window.session.go_to_item(next(iter(window.session.items)))
    window.outline.tree.setFocus()
    seen = []
    for _ in range(6):
        window.actions_by_name["next_pane"].trigger()
        seen.append(QApplication.focusWidget())
    assert window.reading.view in seen
    assert window.checklist.list in seen
    assert window.inspector.note in seen
    assert window.outline.tree in seen


def test_a_selected_passage_becomes_a_commitment_of_ones_own_and_undo_takes_it_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    document = window.session.document
    assert document is not None
    start = document.text.index("Promoting free and open media")
    window.reading.view.select(Span(start, start + len("Promoting free and open media")))
    window.actions_by_name["mark"].trigger()
    key = window.session.location.item
    assert key is not None
    item = window.session.items[key]
    assert item.decision is Decision.OWN
    assert document.quote(item.span or Span(0, 0)) == "Promoting free and open media"
    assert window.checklist.model.index_of(key).isValid()
    window.undo_action.trigger()
    assert key not in window.session.items


def test_copying_gives_the_source_text_exactly(window: MainWindow, qtbot: QtBot) -> None:
    document = window.session.document
    assert document is not None
    start, end = document.text.index("- Initial activities"), document.text.index("Strengthening cybersecurity")
    window.reading.view.select(Span(start + 2, end))
    window.actions_by_name["copy"].trigger()
    assert QGuiApplication.clipboard().text() == document.text[start + 2 : end].rstrip("- \n")


def test_a_dismissed_finding_leaves_list_and_counts_until_it_is_taken_up_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    key = key_of(window, "Toyota recently announced")
    total = window.session.progress.total
    window.session.decide(key, Decision.DISMISSED, "A repetition")
    window.checklist.model.refresh()
    assert window.session.progress.total == total - 1
    assert not window.checklist.model.index_of(key).isValid()
    window.undo_action.trigger()
    window.checklist.model.refresh()
    assert window.session.progress.total == total
    assert window.checklist.model.index_of(key).isValid()


def test_search_counts_and_goes_from_place_to_place(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["find"].trigger()
    assert window.search.hasFocus()
    qtbot.keyClicks(window.search, "cyber attack")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.search.count == 2
    first = window.session.location.span
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.session.location.span != first
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.session.location.span == first


def test_the_text_size_follows_ctrl_plus_and_is_remembered(
    window: MainWindow, start: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    before = window.settings.get("text_size")
    window.actions_by_name["larger"].trigger()
    assert window.settings.get("text_size") == before + 1
    window.close()
    assert start().settings.get("text_size") == before + 1


def test_a_file_that_cannot_be_read_leaves_the_open_document(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before = window.session.document
    (tmp_path / "empty.txt").write_bytes(b"")
    with qtbot.waitSignal(window.session.opening_failed, timeout=10000):
        window.opening.open_path(tmp_path / "empty.txt")
    assert window.session.document is before
    assert window.notice.isVisible()
    assert "untouched" in window.notice.words
    qtbot.waitUntil(lambda: window.session.jobs.count == 0)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_every_button_has_a_name_for_those_who_listen(window: MainWindow, appearance: str) -> None:
    window.settings.set("appearance", appearance)
    nameless = [
        button.objectName()
        for button in window.findChildren(QToolButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert nameless == []


def test_from_the_text_one_goes_on_with_j_and_enter_goes_to_the_note(window: MainWindow, qtbot: QtBot) -> None:
    view, session = window.reading.view, window.session
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_J)
    qtbot.keyClick(view, Qt.Key.Key_J)
    item = session.items[session.location.item or ""]
    assert item.span is not None
    assert (view.cursor_position or 0) in item.span
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.inspector.note.hasFocus()
    qtbot.keyClicks(window.inspector.note, "Seen.")
    session.flush_typing()
    assert session.items[item.key].note == "Seen."


def test_the_line_above_the_text_stands_at_its_edge_when_the_window_has_grown(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.reading

    def edge() -> int:
        return max(16, round(pane.view.document().rootFrame().frameFormat().leftMargin()))

    before = edge()
    window.resize(1700, 900)
    qtbot.waitUntil(lambda: edge() != before and pane.trail_left == edge(), timeout=5000)
