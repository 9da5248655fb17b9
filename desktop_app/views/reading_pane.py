"""The reading pane: where one is, and the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.document import Document
from desktop_app.models.citation import page_in_words
from desktop_app.models.tips import plain_tip
from desktop_app.session.location import Location
from desktop_app.session.session import Session
from desktop_app.views.elided_label import ElidedLabel
from desktop_app.views.reading_look import ReadingLook
from desktop_app.views.reading_view import ReadingView
from desktop_app.views.theme import Theme


class ReadingPane(QFrame):
    """A line that says where one is, and the text below it."""

    def __init__(self, session: Session, theme: Theme, look: ReadingLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_pane")
        self._session = session
        self._at = 0
        self._trail = ElidedLabel(self, Qt.TextElideMode.ElideMiddle)
        self._trail.setProperty("role", "muted")
        self.view = ReadingView(session, theme, look, self)
        self._empty = QLabel(
            self.tr(
                "Open a document with Ctrl+O, or drop a file here.\nIts text stands here, with every commitment marked."
            ),
            self,
        )
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        body = QWidget(self)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._trail)
        inner.addWidget(self.view, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(body)
        session.text_first.read.connect(self._show_text)
        session.document_opened.connect(self._opened)
        session.location_changed.connect(self._tell_where)
        session.reading_changed.connect(self._read_on)

    @property
    def place_in_words(self) -> str:
        """The line above the text, whole."""
        return self._trail.words

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.view.set_theme(theme)

    @Slot(object)
    def _show_text(self, document: Document) -> None:
        """Show a text that is not analysed yet."""
        self._stack.setCurrentIndex(1)
        self.view.show_text(document)
        QTimer.singleShot(0, self._session.text_first.shown)

    def show_again(self) -> None:
        """Show what is open already: for a pane that was made later."""
        if self._session.document is not None:
            self.view.show_text(self._session.document)
            self._opened()

    @Slot()
    def _opened(self) -> None:
        self._stack.setCurrentIndex(1)
        self._tell_where(self._session.location)

    @Slot(object)
    def _tell_where(self, place: Location) -> None:
        document = self._session.document
        if document is None:
            return
        first = document.sections[place.section].first
        self._at = place.span.start if place.span else self._start_of(document, first)
        self._tell_trail()

    @staticmethod
    def _start_of(document: Document, block: int) -> int:
        return document.blocks[block].span.start if block < len(document.blocks) else 0

    @Slot(int)
    def _read_on(self, position: int) -> None:
        self._at = position
        self._tell_trail()

    def _tell_trail(self) -> None:
        document, place = self._session.document, self._session.location
        if document is None:
            return
        number = place.section
        total = len(document.sections) - 1
        section = document.sections[place.section]
        parts = [document.name if len(document.name) <= 60 else document.name[:58].rstrip() + "…"]
        if number:
            parts += [heading if len(heading) < 50 else heading[:48] + "…" for heading in document.path(section)[:-1]]
            parts.append(self.tr("{n} of {total}").format(n=number, total=total))
        page = page_in_words(document, self._at)
        left = round(self.view.document().rootFrame().frameFormat().leftMargin())
        self._trail.setContentsMargins(max(16, left), 14, 16, 2)
        self._trail.setText("  ›  ".join(parts) + (f"  ·  {page}" if page else ""))
        self._trail.setToolTip(plain_tip(self._trail.words))
