"""The note: what is typed goes to the session as it is typed, and is never lost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop_app.document import Span
from desktop_app.models.text_positions import units
from desktop_app.session.session import Session
from desktop_app.views.plain_edit import PlainEdit

MOST_LINES = 10
"""Lines to which the field grows; of a longer text one scrolls."""


class NoteEdit(PlainEdit):
    """A text of the chosen entry: its note or another `field`. Undo is the session's, not the widget's own."""

    left = Signal()

    def __init__(self, session: Session, field: str = "note", parent: QWidget | None = None, lines: int = 3) -> None:
        super().__init__(parent)
        self._session = session
        self._field = field
        self._lines = lines
        self._key: str | None = None
        self._showing = False
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Your note. It is saved as you type."))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._type)
        self.told.connect(session.problem)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_note(self, key: str, note: str) -> None:
        """Show an entry's text; the text cursor stays where it is if the words are the same."""
        self._showing = True
        is_other = key != self._key
        if is_other:
            self.setExtraSelections([])
        self._key = key
        if self.toPlainText() != note:
            at = self.textCursor().position()
            self.setPlainText(note)
            cursor = self.textCursor()
            cursor.setPosition(0 if is_other else min(at, cursor.document().characterCount() - 1))
            self.setTextCursor(cursor)
        elif is_other:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self._showing = False

    def show_found(self, words: Span | None) -> None:
        """Mark what a search found, as a stretch in code points; what is typed then does not take its place."""
        self.setExtraSelections([])
        if words is None or words.end > len(self.toPlainText()):
            return
        text, found = self.toPlainText(), QTextEdit.ExtraSelection()
        palette = self.palette()
        found.format.setBackground(palette.highlight())
        found.format.setForeground(palette.highlightedText())
        cursor = self.textCursor()
        cursor.setPosition(units(text, words.end))
        self.setTextCursor(cursor)  # which brings it into view
        cursor.setPosition(units(text, words.start), QTextCursor.MoveMode.KeepAnchor)
        found.cursor = cursor
        self.setExtraSelections([found])

    def _fit(self) -> None:
        """Be as high as the text, within bounds."""
        line, wanted = self.fontMetrics().lineSpacing(), int(self.document().size().height())
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wanted > MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(min(MOST_LINES, max(self._lines, wanted)) * line + 20)

    def _type(self) -> None:
        self.setExtraSelections([])
        if not self._showing and self._key is not None:
            self._session.type(self._key, self._field, self.toPlainText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Store what was typed at once."""
        super().focusOutEvent(event)
        self._session.end_typing()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take dragged words; files and links are evidence, which the inspector around it takes."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window: a text field would take their keys and do nothing."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
