"""The note: what is typed goes to the session as it is typed, and is never lost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.session.session import Session


class NoteEdit(QPlainTextEdit):
    """The note of the chosen item. Undo is the session's, not the field's own."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key: str | None = None
        self._showing = False
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Your note. It is saved as you type."))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._type)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_note(self, key: str, note: str) -> None:
        """Show an item's note; the text cursor stays where it is if the words are the same."""
        self._showing = True
        is_other = key != self._key
        self._key = key
        if self.toPlainText() != note:
            at = self.textCursor().position()
            self.setPlainText(note)
            cursor = self.textCursor()
            cursor.setPosition(0 if is_other else min(at, len(self.toPlainText())))
            self.setTextCursor(cursor)
        elif is_other:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self._showing = False

    def _fit(self) -> None:
        """Be as high as the note, between three lines and ten."""
        line = self.fontMetrics().lineSpacing()
        lines = min(10, max(3, int(self.document().size().height())))
        self.setFixedHeight(lines * line + 18)

    def _type(self) -> None:
        if not self._showing and self._key is not None:
            self._session.type(self._key, "note", self.toPlainText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Store what was typed at once."""
        super().focusOutEvent(event)
        self._session.end_typing()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take dragged words; files are for the window, which opens them."""
        if event.mimeData().hasUrls() and all(url.isLocalFile() for url in event.mimeData().urls()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
