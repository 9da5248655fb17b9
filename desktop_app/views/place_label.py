"""The place one reads at, as one cites it: "¶ 12 · p. 4", in the status line."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.models.citation import spot_in_words
from desktop_app.session.location import Location
from desktop_app.session.session import Session


class PlaceLabel(QLabel):
    """Follows the current passage, and what one reads on to."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTip(
            self.tr("Where the current passage stands: its paragraph in the section or as printed, its page")
        )
        self._session = session
        session.document_opened.connect(self._start)
        session.location_changed.connect(self._go)
        session.reading_changed.connect(self._read_on)

    @Slot()
    def _start(self) -> None:
        self._go(self._session.location)

    @Slot(object)
    def _go(self, place: Location) -> None:
        document = self._session.document
        if document is None:
            return
        first = document.sections[place.section].first
        start = document.blocks[first].span.start if first < len(document.blocks) else 0
        self._read_on(place.span.start if place.span is not None else start)

    @Slot(int)
    def _read_on(self, position: int) -> None:
        document = self._session.document
        self.setText("" if document is None else spot_in_words(document, position))
