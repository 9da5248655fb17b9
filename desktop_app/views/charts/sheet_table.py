"""The table beside a chart. Enter, Space or a click goes to what a row stands for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop_app.models.sheet_model import SheetModel

LOOKED_AT = 60
"""Rows that a column's width is measured by: all of ten thousand would take a second."""

WIDEST = 190
LEAST = 110
ENOUGH = 180
"""Pixels: of a column at most, of the column of words at least, and what it takes before others stand aside."""


class SheetTable(QTableView):
    """Shows a `SheetModel` as whole rows."""

    row_chosen = Signal(int)

    def __init__(self, model: SheetModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = model
        self._widths: list[int] = []
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(LOOKED_AT)
        header.setStretchLastSection(False)
        self.clicked.connect(self._choose)
        model.modelReset.connect(self._measure_columns)

    @Slot()
    def _measure_columns(self) -> None:
        for column in range(self.model().columnCount()):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column) + 6, WIDEST))
        self._widths = [self.columnWidth(column) for column in range(self.model().columnCount())]
        self._share_room()

    def _share_room(self) -> None:
        """Give the column of words what the others leave; where that is little, those behind are scrolled to."""
        sheet = self._sheets.sheet
        words = [i for i in range(len(sheet.head)) if i not in sheet.numeric]
        if not words or len(self._widths) != len(sheet.head):
            return
        rows = sheet.rows[:LOOKED_AT]
        main = max(words, key=lambda i: max((len(row.cells[i].text) for row in rows), default=0))
        room = self.viewport().width()
        left = room - sum(self._widths) + self._widths[main]
        if left < ENOUGH:  # the first column and the first number stay in sight
            kept = {0, min(sheet.numeric, default=0)} - {main}
            left = max(LEAST, room - sum(self._width(i, room) for i in kept))
        for column in range(len(self._widths)):
            self.setColumnWidth(column, self._width(column, room))
        self.setColumnWidth(main, left)

    def _width(self, column: int, room: int) -> int:
        """Return a column's width: of the first one a third of the room at most."""
        return min(self._widths[column], room // 3) if column == 0 else self._widths[column]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def select(self, row: int | None) -> None:
        """Show a row as the one at which one is; None: none."""
        if row is None:
            self.clearSelection()
        elif row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self.selectRow(row)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.row_chosen.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.row_chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
