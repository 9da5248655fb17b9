"""The table beside the chart: the same amounts in words, for those who cannot see bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.analysis.charts import Bar
from desktop_app.models.wording import bar_amount

Index = QModelIndex | QPersistentModelIndex

BAR = Qt.ItemDataRole.UserRole + 1
"""The row's `Bar`."""


class FiguresModel(QAbstractTableModel):
    """One row a bar: who and what, and how much."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._quotes: tuple[str, ...] = ()

    def show_bars(self, bars: Sequence[Bar], quotes: Sequence[str]) -> None:
        """Show these bars; `quotes` are the sentences they stand in."""
        self.beginResetModel()
        self._bars, self._quotes = tuple(bars), tuple(quotes)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of bars."""
        return 0 if parent.isValid() else len(self._bars)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return 2: what, how much."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's name."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Who and what"), self.tr("Amount"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, its alignment, its bar."""
        if not index.isValid():
            return None
        bar = self._bars[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return bar.label if index.column() == 0 else bar_amount(bar)
            case Qt.ItemDataRole.ToolTipRole:
                return self._quotes[index.row()]
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == 1:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _ if role == BAR:
                return bar
        return None
