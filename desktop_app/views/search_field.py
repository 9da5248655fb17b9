"""The search field of the toolbar: words in text and notes, with a count and the way from one to the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop_app.notebook.section_notes import section_entries, section_of_key
from desktop_app.session.hits import Where
from desktop_app.session.location import Location
from desktop_app.session.session import Session

if TYPE_CHECKING:
    from desktop_app.notebook import Item
    from desktop_app.session.hits import Hit, Hits
    from desktop_app.session.search import Search

PAUSE = 150
"""Milliseconds after a keystroke before the search begins."""
CLEAR_BUTTON = 30
"""Pixels at the right that the button to clear takes."""
BESIDE = 28
"""Pixels around what is typed."""


class SearchField(QLineEdit):
    """Enter goes to the next place, Shift+Enter to the one before, Escape back to the text.

    `found` carries the Hits, `reached` the Hit one has gone to, None as another search begins.
    """

    found = Signal(object)
    reached = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hits: Hits | None = None
        self._at = -1
        self._search: Search | None = None
        self._looked_at: Mapping[str, Item] | None = None
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
        session.document_opened.connect(self._start_anew)

    @property
    def count(self) -> int:
        """How many places were found."""
        return len(self._hits or ())

    @property
    def count_in_words(self) -> str:
        """What is said of them in the field."""
        return self._count.text()

    @Slot()
    def _start_anew(self) -> None:
        self._hits = None
        self.clear()

    @Slot()
    def look(self) -> None:
        """Search now; going on begins with the first place behind the one where one is."""
        self._pause.stop()
        document = self._session.document
        if document is None:
            return
        if self._search is None or self._search.document is not document:
            from desktop_app.session.search import Search  # on use: the start counts

            self._search = Search(document)
        sections = section_entries(document, self._session.notebook) if self.text().strip() else {}
        self._looked_at = self._session.items
        self._hits = self._search.find(self._looked_at.values(), self.text(), sections)
        self._at = -1
        self.found.emit(self._hits)
        self.reached.emit(None)
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
        at = -1 if self._pause.isActive() else self._at
        if self._pause.isActive() or self._looked_at is not self._session.items:
            self.look()  # a note may have been written since
            self._at = min(at, self.count - 1)
        if not self._hits or self._session.document is None:
            return
        if self._at < 0:
            self._at = self._hits.first_behind(self._here()) - (1 if by > 0 else 0)
        self._at = (self._at + by) % len(self._hits)
        hit = self._hits[self._at]
        self._session.go(self._place_of(hit))
        self._show_count()
        self.reached.emit(hit)

    def _here(self) -> int:
        """Return the code point where one is."""
        document, place = self._session.document, self._session.location
        if place.span is not None or document is None:
            return place.span.start if place.span else 0
        first = document.sections[place.section].first
        return document.blocks[first].span.start if place.section and first < len(document.blocks) else 0

    def _place_of(self, hit: Hit) -> Location:
        section = section_of_key(hit.item or "")
        if section is not None:
            return Location(section)
        if hit.span is None or self._session.document is None:
            item = self._session.items.get(hit.item or "")
            return Location(item.section if item else 0, None, hit.item)
        section = self._session.document.section_at(hit.span.start).ordinal
        return Location(section, hit.span, hit.item or self._session.item_at(hit.span.start))

    # How many, and of what kind -------------------------------------------------------------------

    def _show_count(self) -> None:
        long, short = self._in_words()
        measure = self.fontMetrics().horizontalAdvance
        is_long_fitting = measure(self.text()) + measure(long) + CLEAR_BUTTON + BESIDE <= self.width()
        self._count.setText(long if is_long_fitting else short)
        self._count.adjustSize()
        self._count.move(self.width() - self._count.width() - CLEAR_BUTTON, (self.height() - self._count.height()) // 2)
        self.setTextMargins(0, 0, self._count.width(), 0)
        self.setToolTip("\n".join(self._kinds()))
        self.setAccessibleDescription("; ".join(filter(None, (long, *self._kinds()))))

    def _in_words(self) -> tuple[str, str]:
        """Return what is said where there is room, and where there is little."""
        if not self.text().strip() or self._hits is None:
            return "", ""
        count = len(self._hits)
        if not count:
            words = self.tr("nothing found")
            return words, words
        if self._at >= 0:
            short = self.tr("{k} of {n}").format(k=self._at + 1, n=count)
            where = self._hits[self._at].where
            return (short if where is Where.TEXT else f"{short} · {self._name(where)}"), short
        short = self.tr("{n} found").format(n=count)
        own = count - self._hits.counts.get(Where.TEXT, 0)
        return (self.tr("{n} found, {own} in your notes").format(n=count, own=own) if own else short), short

    def _name(self, where: Where) -> str:
        return {
            Where.TEXT: self.tr("text"),
            Where.LABEL: self.tr("your wording"),
            Where.NOTE: self.tr("note"),
            Where.RATIONALE: self.tr("rationale"),
            Where.GROUND: self.tr("ground"),
            Where.TAG: self.tr("tag"),
            Where.EVIDENCE: self.tr("evidence"),
        }[where]

    def _kinds(self) -> list[str]:
        """Return a line a kind where more was found than the text's own words."""
        counts = self._hits.counts if self._hits is not None and self.text().strip() else {}
        if not set(counts) - {Where.TEXT}:
            return []
        return [self.tr("{kind}: {n}").format(kind=self._name(where), n=n) for where, n in counts.items()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count at the right."""
        super().resizeEvent(event)
        self._show_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at Enter, back to the text at Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
