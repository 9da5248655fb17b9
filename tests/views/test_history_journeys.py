"""Journeys into the past: reports of a frozen state, going back from the dialogs, undo within them."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.notebook import Status
from desktop_app.notebook.history import FrozenState
from desktop_app.views.export_dialog import ExportDialog
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
