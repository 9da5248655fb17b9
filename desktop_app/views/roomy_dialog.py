"""Dialogs that take the room their words need, in any font, and in which undo works where they change the notebook."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from desktop_app.session.session import Session
from desktop_app.session.undoing import undo_and_redo


class RoomyDialog(QDialog):
    """Grows, within the screen, until nothing in it is cut: as it is shown, and when words are added to it."""

    def event(self, event: QEvent) -> bool:
        """Grow when it is shown or laid out anew."""
        is_done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest) and self.isVisible():
            self._grow()
        return is_done

    def _grow(self) -> None:
        layout, hint, room = self.layout(), self.sizeHint(), self.screen().availableSize()
        width = max(self.width(), min(hint.width(), room.width()))
        wrapped = layout.totalHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 0
        self.resize(width, max(self.height(), min(wrapped or hint.height(), room.height())))


class TypingDialog(RoomyDialog):
    """A dialog into which one types: Escape and the window's cross ask before what was typed is thrown away.

    `give_up` is what its Cancel button calls: that says what it does, and does not ask.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: tuple[tuple[QWidget, object], ...] = ()

    def showEvent(self, event: QShowEvent) -> None:
        """Remember what stands in the fields when it is shown first."""
        super().showEvent(event)
        if not self._before:
            self._before = tuple((field, _content(field)) for field in self.findChildren(QWidget) if _is_field(field))

    @property
    def is_altered(self) -> bool:
        """Whether a field holds something else than when the dialog was shown."""
        return any(_content(field) != before for field, before in self._before)

    def reject(self) -> None:
        """Close; where something was typed, only after a question."""
        if not self.is_altered or self._is_given_up():
            super().reject()

    @Slot()
    def give_up(self) -> None:
        """Close without a question."""
        super().reject()

    def _is_given_up(self) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Throw away what you typed here?"))
        yes = box.addButton(self.tr("Throw away"), QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(self.tr("Go on typing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.exec()
        is_given_up = box.clickedButton() is yes
        box.deleteLater()
        return is_given_up


def _is_field(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox)


def _content(field: QWidget) -> object:
    if isinstance(field, QLineEdit):
        return field.text()
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.property("currentIndex")


class ChangeDialog(RoomyDialog):
    """A dialog that changes the notebook while it is open: undo and redo have their keys in it, as in the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addActions(undo_and_redo(session, self, self.tr("Undo"), self.tr("Redo")))
