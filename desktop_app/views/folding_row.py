"""Buttons side by side that fold into two rows where their words need the room: narrow windows, large fonts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget


class FoldingRow(QWidget):
    """A row of buttons, or two rows of the same columns."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 0) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        self._row: list[QAbstractButton] = []
        self._columns = 0

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """The buttons, in order."""
        return tuple(self._row)

    def set_buttons(self, buttons: Sequence[QAbstractButton]) -> None:
        """Hold these buttons; those before are taken out and go."""
        for button in self._row:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._row = list(buttons)
        self._columns = 0
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """Return the room that two rows need: as wide as one row is only where there is the room."""
        hint = super().minimumSizeHint()
        widest = max((button.minimumSizeHint().width() for button in self._row), default=0)
        two = widest * self._half + self._grid.spacing() * max(0, self._half - 1)
        return QSize(min(hint.width(), two), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one row, or in two where the words need it."""
        super().resizeEvent(event)
        self._fold()

    @property
    def _half(self) -> int:
        return (len(self._row) + 1) // 2

    def _fold(self) -> None:
        gaps = self._grid.spacing() * max(0, len(self._row) - 1)
        needed = sum(button.sizeHint().width() for button in self._row) + gaps
        columns = len(self._row) if needed <= max(self.width(), 1) else self._half
        if columns == self._columns:
            return
        self._columns = columns
        for at, button in enumerate(self._row):
            self._grid.addWidget(button, at // columns, at % columns)
        self.updateGeometry()
