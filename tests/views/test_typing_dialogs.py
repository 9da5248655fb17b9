"""Escape in a dialog in which something was typed asks before it throws that away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.views.dialogs import CorrectDialog
from desktop_app.views.document_dialog import DocumentDialog
from desktop_app.views.evidence_dialog import EvidenceDialog
from desktop_app.views.main_window import MainWindow
from desktop_app.views.roomy_dialog import TypingDialog
from tests.views.going import go_to


def _evidence(window: MainWindow) -> TypingDialog:
    return EvidenceDialog("link", None, window)


def _correction(window: MainWindow) -> TypingDialog:
    return CorrectDialog(window.session.items[go_to(window, "Toyota recently announced")], window)


def _document(window: MainWindow) -> TypingDialog:
    opened = window.session.opened
    assert opened is not None
    return DocumentDialog(opened, window)


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Return the answers to be given to "Throw away?", the last first; each is taken off when it was asked for."""
    answers: list[bool] = []

    def pressed(box: QMessageBox) -> object:
        wanted = QMessageBox.ButtonRole.DestructiveRole if answers.pop() else QMessageBox.ButtonRole.RejectRole
        return next(button for button in box.buttons() if box.buttonRole(button) == wanted)

    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", pressed)
    return answers


@pytest.mark.parametrize("make", [_evidence, _correction, _document])
def test_escape_asks_where_something_was_typed(
    window: MainWindow, qtbot: QtBot, answered: list[bool], make: Callable[[MainWindow], TypingDialog]
) -> None:
    dialog = make(window)
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    before = field.text()
    qtbot.keyClicks(field, "Words")
    answered.append(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert answered == []
    assert dialog.isVisible()
    assert "Words" in field.text()
    dialog.show()  # shown again it still knows what stood there
    answered.append(True)
    dialog.close()
    assert answered == []
    assert not dialog.isVisible()
    field.setText(before)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)  # nothing was typed: nobody is asked
    assert not dialog.isVisible()


def test_cancel_says_what_it_does_and_asks_nothing(window: MainWindow, qtbot: QtBot, answered: list[bool]) -> None:
    dialog = EvidenceDialog("link", None, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.title.setText("Report")
    dialog.give_up()
    assert not dialog.isVisible()
