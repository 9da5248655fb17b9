"""The table beside a chart: the same data in words, for those who cannot see bars."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.models.chart_data import Sheet
from desktop_app.models.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex

MARK = Qt.ItemDataRole.UserRole + 1
"""The row's `Mark`."""


class SheetModel(QAbstractTableModel):
    """Shows a `Sheet`. A tooltip is the sentence that the row comes from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet(())

    def show_sheet(self, sheet: Sheet) -> None:
        """Show other rows. The view keeps its place where their number is the same."""
        if len(sheet.rows) == len(self.sheet.rows) and sheet.head == self.sheet.head:
            self.sheet = sheet
            if sheet.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(sheet.rows) - 1, len(sheet.head) - 1))
            return
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.sheet.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.sheet.head)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's name and its alignment."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.sheet.head):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.sheet.head[section]
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, its alignment, its mark."""
        if not index.isValid():
            return None
        row = self.sheet.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[index.column()].text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.mark.tip) or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(index.column())
            case _ if role == MARK:
                return row.mark
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self.sheet.numeric else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
