"""What one wishes for the commitment at hand: note, mark, correct, quote."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from desktop_app.models.citation import citation
from desktop_app.notebook import EntryKind
from desktop_app.session.session import Session
from desktop_app.views.inspector import Inspector
from desktop_app.views.reading_area import ReadingArea


class CommitmentWishes(QObject):
    """Carries the window's commands on the chosen item or the selected text to the session."""

    def __init__(self, session: Session, area: ReadingArea, inspector: Inspector, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._area = area
        self._inspector = inspector
        inspector.correct_requested.connect(self.correct)

    @Slot()
    def mark(self) -> None:
        """Mark the selected text as a commitment."""
        self._mark_as(EntryKind.COMMITMENT)

    def _mark_as(self, kind: EntryKind) -> None:
        span = self._area.active.selected_span()
        if span is not None:
            key = self._session.mark(span, kind)
            if key is not None:
                self._session.go_to_item(key)

    @Slot()
    def edit_note(self) -> None:
        """Put the text cursor into the note; of a selected passage, make it a noted one first; else of the section."""
        if self._area.active.selected_span() is not None and self._area.active.hasFocus():
            self._mark_as(EntryKind.PASSAGE)
        if self._inspector.note.isVisible():
            self._inspector.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._inspector.ensureWidgetVisible(self._inspector.note)

    @Slot()
    def correct_current(self) -> None:
        """Correct the item one is at."""
        if self._session.location.item is not None:
            self.correct(self._session.location.item)

    @Slot(str)
    def correct(self, key: str) -> None:
        """Ask for corrections of an item."""
        from desktop_app.views.dialogs import CorrectDialog  # imported on use: the start counts

        dialog = CorrectDialog(self._session.items[key], self._inspector.window())
        if dialog.exec():
            self._session.correct(key, dialog.corrections())
        dialog.deleteLater()

    @Slot()
    def copy_citation(self) -> None:
        """Copy the selected text, or the chosen commitment, as a quotation with its place."""
        span = self._area.active.selected_span() or self._session.location.span
        if self._session.document is not None and span is not None and len(span):
            plain, rich = citation(self._session.document, span)
            data = QMimeData()
            data.setText(plain)
            data.setHtml(rich)
            QGuiApplication.clipboard().setMimeData(data)
