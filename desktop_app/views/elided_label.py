"""A line of words that is cut with "…" where there is no room, instead of making the window wider."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

NARROWEST = 40
"""Pixels it keeps when there is no room at all."""


class ElidedLabel(QLabel):
    """Plain text of one line. Those who listen hear the whole of it."""

    def __init__(self, parent: QWidget | None = None, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(parent)
        self._words = ""
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def words(self) -> str:
        """The whole text, however much of it is shown."""
        return self._words

    def setText(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room that the whole text takes."""
        width = self.fontMetrics().horizontalAdvance(self._words) + self._beside() + 2
        return QSize(width, super().sizeHint().height())

    def _beside(self) -> int:
        """Return the pixels left and right of the words: margins, and what a style sheet puts between."""
        return max(0, super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text()))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: a few letters."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, self._mode, self.width() - self._beside())
        if shown != self.text():
            super().setText(shown)
