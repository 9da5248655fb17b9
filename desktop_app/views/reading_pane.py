"""The reading pane: where one is, and the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
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
    """A line that says where one is, and the text below it.

    One that does not follow the session stays where it is, and says where that is.
    """

    def __init__(
        self, session: Session, theme: Theme, look: ReadingLook, parent: QWidget | None = None, follows: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reading_pane")
        self._session = session
        self._follows = follows
        self._record = ""
        self._at = 0
        self._trail = ElidedLabel(self, Qt.TextElideMode.ElideMiddle)
        self._trail.setProperty("role", "muted")
        self.view = ReadingView(session, theme, look, self, follows)
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
        if follows:
            session.location_changed.connect(self._tell_where)
        self.view.read_to.connect(self._read_on)

    @property
    def trail_left(self) -> int:
        """Pixels left of the line above the text."""
        return self._trail.contentsMargins().left()

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

    @property
    def position(self) -> int:
        """The code point that the line above the text speaks of."""
        return self._at

    def show_at(self, position: int) -> None:
        """Show what is open already, at a place: for a pane that was made later."""
        opened = self._session.opened
        if opened is not None:
            self._record, self._at = opened.record.id, position
            self.view.show_text(opened.document)
            self._opened()

    @Slot()
    def _opened(self) -> None:
        opened = self._session.opened
        if opened is None:
            return
        self._stack.setCurrentIndex(1)
        if self._follows:
            self._tell_where(self._session.location)
            return
        if self._record != opened.record.id:  # else the same one, in another structure
            self._record, self._at = opened.record.id, 0
        self.view.show_position(self._at)
        self._tell_trail()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line above the text at the text's edge, once the text has its new width."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._tell_trail)

    @Slot()
    def _tell_trail(self) -> None:
        document = self._session.document
        if document is None:
            return
        number = self._session.location.section if self._follows else document.section_at(self._at).ordinal
        total = len(document.sections) - 1
        section = document.sections[number]
        parts = [document.name if len(document.name) <= 60 else document.name[:58].rstrip() + "…"]
        if number:
            parts += [heading if len(heading) < 50 else heading[:48] + "…" for heading in document.path(section)[:-1]]
            parts.append(self.tr("{n} of {total}").format(n=number, total=total))
        page = page_in_words(document, self._at)
        left = round(self.view.document().rootFrame().frameFormat().leftMargin())
        self._trail.setContentsMargins(max(16, left), 14, 16, 2)
        self._trail.setText("  ›  ".join(parts) + (f"  ·  {page}" if page else ""))
        self._trail.setToolTip(plain_tip(self._trail.words))
