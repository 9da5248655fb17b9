"""The search field of the toolbar: words in text and notes, with a count and the way from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop_app.session.location import Location
from desktop_app.session.session import Session

if TYPE_CHECKING:
    from desktop_app.session.search import Hit, Search

PAUSE = 150
"""Milliseconds after a keystroke before the search begins."""


class SearchField(QLineEdit):
    """Enter goes to the next place, Shift+Enter to the one before, Escape back to the text."""

    found = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hits: tuple[Hit, ...] = ()
        self._at = -1
        self._search: Search | None = None
        self.setPlaceholderText(self.tr("Search text, commitments and notes  ·  Ctrl+F"))
        self.setAccessibleName(self.tr("Search"))
        self.setClearButtonEnabled(True)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        self.textChanged.connect(self._pause.start)
        session.document_opened.connect(self.clear)

    @property
    def count(self) -> int:
        """How many places were found."""
        return len(self._hits)

    @Slot()
    def look(self) -> None:
        """Search now, and begin with the first place behind the one where one reads."""
        self._pause.stop()
        document = self._session.document
        if document is not None and (self._search is None or self._search.document is not document):
            from desktop_app.session.search import Search  # on use: the start counts

            self._search = Search(document)
        self._hits = self._search.find(self._session.items.values(), self.text()) if document and self._search else ()
        self._at = -1
        self.found.emit([hit.span for hit in self._hits if hit.item is None])
        self._show_count()

    @Slot()
    def next(self) -> None:
        """Go to the next place."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Go to the place before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._pause.isActive():
            self.look()
        if not self._hits or self._session.document is None:
            return
        self._at = (self._at + by) % len(self._hits) if self._at >= 0 else (0 if by > 0 else len(self._hits) - 1)
        hit = self._hits[self._at]
        section = self._session.document.section_at(hit.span.start).ordinal
        self._session.go(Location(section, hit.span, hit.item or self._session.item_at(hit.span.start)))
        self._show_count()

    def _show_count(self) -> None:
        if not self.text().strip():
            words = ""
        elif not self._hits:
            words = self.tr("nothing found")
        elif self._at < 0:
            words = self.tr("{n} found").format(n=len(self._hits))
        else:
            words = self.tr("{k} of {n}").format(k=self._at + 1, n=len(self._hits))
        self._count.setText(words)
        self._count.adjustSize()
        self._count.move(self.width() - self._count.width() - 30, (self.height() - self._count.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at Enter, back to the text at Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
