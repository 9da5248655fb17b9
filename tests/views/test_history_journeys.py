"""Journeys into the past: reports of a frozen state, going back from the dialogs, undo within them."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.models.history_model import CHANGE
from desktop_app.notebook import EVIDENCE_KINDS, Status
from desktop_app.notebook.history import FrozenState
from desktop_app.views.dialogs import CorrectDialog
from desktop_app.views.document_dialog import DocumentDialog
from desktop_app.views.evidence_dialog import EvidenceDialog
from desktop_app.views.export_dialog import ExportDialog
from desktop_app.views.history_dialog import HistoryDialog
from desktop_app.views.main_window import MainWindow
from tests.views.going import go_to


def _words_of(path: Path) -> str:
    pdf = pypdfium2.PdfDocument(path)
    words = " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())
    pdf.close()
    return words


def test_a_report_is_made_of_a_frozen_state(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    session = window.session
    key = go_to(window, "Toyota recently announced")
    session.type(key, "note", "as it was in March")
    session.past.freeze("interim report March")
    session.type(key, "note", "what came to light in May")
    session.end_typing()
    dialog = ExportDialog(session, window.settings, window.resources, window)
    qtbot.addWidget(dialog)
    assert [dialog.state.itemText(row).partition(" ·")[0] for row in range(dialog.state.count())] == [
        "As it stands now",
        "interim report March",
    ]
    for row, there, elsewhere in (
        (1, "as it was in March", "what came to light in May"),
        (0, "what came to light in May", "as it was in March"),
    ):
        path = tmp_path / f"{row}.pdf"
        dialog.state.setCurrentIndex(row)
        dialog.path.setText(str(path))
        dialog.start()
        qtbot.waitUntil(lambda path=path: path.exists() and session.jobs.count == 0, timeout=30000)
        words = _words_of(path)
        assert there in words
        assert elsewhere not in words
        assert ("interim report March" in words) == (row == 1)


def test_a_state_that_the_journal_does_not_reach_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.session.past.freeze("March")
    dialog = ExportDialog(window.session, window.settings, window.resources, window)
    qtbot.addWidget(dialog)
    dialog.state.addItem("lost", FrozenState("lost", "no such change", "2026-03-31T10:00:00.000+00:00"))
    dialog.state.setCurrentIndex(2)
    dialog.path.setText(str(tmp_path / "notes.pdf"))
    dialog.start()
    assert "journal" in dialog.message.text()
    assert dialog.export.isEnabled()
    qtbot.waitUntil(lambda: window.session.jobs.count == 0)
    assert not (tmp_path / "notes.pdf").exists()


def test_without_frozen_states_the_export_dialog_asks_for_none(window: MainWindow, qtbot: QtBot) -> None:
    key = go_to(window, "Toyota recently announced")
    window.session.rate(key, Status.KEPT)
    dialog = ExportDialog(window.session, window.settings, window.resources, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.state.isVisible()


def test_ctrl_z_in_a_note_takes_back_what_was_typed_there(window: MainWindow, qtbot: QtBot) -> None:
    key = go_to(window, "Toyota recently announced")
    note = window.inspector.note
    note.setFocus()
    qtbot.keyClicks(note, "abc")
    window.session.end_typing()
    qtbot.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (note.toPlainText(), window.session.items[key].note) == ("", "")
    qtbot.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (note.toPlainText(), window.session.items[key].note) == ("abc", "abc")


def test_undo_at_once_takes_back_the_last_keystrokes_and_not_what_was_before(window: MainWindow, qtbot: QtBot) -> None:
    key = go_to(window, "Toyota recently announced")
    qtbot.keyClicks(window.inspector.note, "one ")
    window.session.end_typing()
    qtbot.keyClicks(window.inspector.note, "two")  # not yet a change: typing waits for a pause
    window.undo_action.trigger()
    window.session.end_typing()
    assert window.session.items[key].note == "one "
    assert window.inspector.note.toPlainText() == "one "


def test_the_history_dialog_goes_back_by_the_keyboard_and_undo_works_in_it(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    key = go_to(window, "Toyota recently announced")
    values = session.ratings.method.values
    for value in (values[1], values[2], values[4]):
        session.ratings.rate(key, value)
    entry = session.entry_of(key)
    assert entry is not None
    dialog = HistoryDialog(session, entry.id, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.table.hasFocus)
    assert not dialog.back.isEnabled()  # it stands at the present state
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    step = dialog._step
    qtbot.keyClick(dialog.back, Qt.Key.Key_Space)
    assert session.items[key].status is Status.KEPT
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4)
    assert dialog._step == step
    qtbot.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.items[key].status is Status.STALLED
    dialog.close()


@pytest.mark.parametrize(("answer", "moved"), [("Yes", True), ("No", False)])
def test_a_frozen_state_is_replaced_only_when_that_is_meant(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, answer: str, moved: bool
) -> None:
    session = window.session
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (" March ", True))
    window.actions_by_name["freeze"].trigger()
    (first,) = session.past.states
    session.tick(go_to(window, "Toyota recently announced"))
    asked: list[str] = []

    def reply(_parent: object, _title: str, words: str) -> QMessageBox.StandardButton:
        asked.append(words)
        return getattr(QMessageBox.StandardButton, answer)

    monkeypatch.setattr(QMessageBox, "question", reply)
    window.actions_by_name["freeze"].trigger()
    assert "“March”" in asked[0]
    (second,) = session.past.states
    assert (second.change != first.change) == moved


@pytest.mark.parametrize("points", [0, 16])
def test_no_words_of_the_dialogs_are_cut_in_a_large_font(window: MainWindow, qtbot: QtBot, points: int) -> None:
    session = window.session
    key = go_to(window, "Toyota recently announced")
    session.tick(key)
    font = QApplication.font()
    assert session.opened is not None
    try:
        if points:
            QApplication.setFont(QFont(font.family(), points))
        dialogs = [
            *(EvidenceDialog(kind, None, window) for kind in EVIDENCE_KINDS),
            CorrectDialog(session.items[key], window),
            DocumentDialog(session.opened, window),
            ExportDialog(session, window.settings, window.resources, window),
        ]
        for dialog in dialogs:
            qtbot.addWidget(dialog)
            dialog.show()
            QApplication.processEvents()
            dialog.accept()  # an evidence dialog says what is missing, and grows by that
            dialog.show()
            QApplication.processEvents()
            cut = [
                label.text()
                for label in dialog.findChildren(QLabel)
                if label.isVisible() and label.wordWrap() and label.height() < label.heightForWidth(label.width())
            ]
            assert cut == []
            dialog.reject()
    finally:
        QApplication.setFont(font)


def test_what_was_changed_of_the_document_is_in_its_history_and_can_be_gone_back_to(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    session.ratings.choose("politifact")
    session.past.freeze("March")
    session.ratings.choose("g7-research-group")
    session.ratings.list_members(["Japan", "Italy"])
    dialog = HistoryDialog(session, None, window)
    qtbot.addWidget(dialog)
    assert dialog.model.rowCount() == 0  # no rating was given
    dialog.scope.setCurrentIndex(dialog.scope.findData("all"))
    changes = [dialog.model.index(row, CHANGE).data() for row in range(dialog.model.rowCount())]
    assert changes == [
        "Members: – → Japan, Italy",
        "Rating method: PolitiFact style → G7 Research Group",
        "Frozen states: – → March",
        "Rating method: Pledgebook → PolitiFact style",
    ]
    assert not dialog.go.isEnabled()
    dialog.table.setCurrentIndex(dialog.model.index(3, 0))
    dialog.back.click()
    assert session.ratings.method.key == "politifact"
    assert session.ratings.members == ("Japan", "Italy")
    assert [state.name for state in session.past.states] == ["March"]
    session.undo()
    assert session.ratings.method.key == "g7-research-group"
