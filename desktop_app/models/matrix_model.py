"""Actors by commitments as a table: each one's rating, the means of rows and columns, and the mean of all."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QFont

from desktop_app.models.history_words import interface_language
from desktop_app.models.wording import capital
from desktop_app.notebook import Item, Value
from desktop_app.notebook.compliance import Mean, matrix
from desktop_app.session.session import Session

Index = QModelIndex | QPersistentModelIndex
VALUE = Qt.ItemDataRole.UserRole + 1
"""The cell's `Value`, None where there is none."""


class MatrixModel(QAbstractTableModel):
    """A row for each commitment that counts and one for the means; a column for each member and one for the means."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._items: list[Item] = []
        self._refresh()
        session.notebook_changed.connect(self._refresh)
        session.items_reset.connect(self._refresh)
        session.ratings.method_changed.connect(self._refresh)

    @Slot()
    def _refresh(self) -> None:
        before = [item.key for item in self._items], self.members if self._items else ()
        ratings = self._session.ratings
        items = [item for item in self._session.items.values() if item.counts]
        is_same = before == ([item.key for item in items], ratings.members)
        if not is_same:
            self.beginResetModel()
        self._items = items
        self.members = ratings.members
        self._means = matrix(ratings.method, items, self.members)
        if not is_same:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    @property
    def overall(self) -> Mean | None:
        """The mean of all ratings."""
        return self._means.overall

    def cell(self, index: Index) -> tuple[Item, str] | None:
        """Return the commitment and the actor of a cell, None for a cell of means."""
        if not index.isValid() or index.row() >= len(self._items) or index.column() >= len(self.members):
            return None
        return self._items[index.row()], self.members[index.column()]

    def row_of(self, key: str) -> int:
        """Return the row of a commitment, the first where there is none."""
        return next((row for row, item in enumerate(self._items) if item.key == key), 0)

    def is_named(self, index: Index) -> bool:
        """Tell whether a commitment names the actor of a cell, or is of all members."""
        there = self.cell(index)
        return there is not None and there[1] in self._session.ratings.members_of(there[0])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of commitments and one."""
        return 0 if parent.isValid() else len(self._items) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of members and one."""
        return 0 if parent.isValid() else len(self.members) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an actor's name, or a commitment's label."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.members[section] if section < len(self.members) else self.tr("All members")
        if section >= len(self._items):
            return self.tr("All commitments")
        return capital(self._items[section].label)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a rating in short, a mean in percent, or both in words."""
        if not index.isValid():
            return None
        there = self.cell(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if there is None:
            if role == Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setBold(True)
                return font
            average = self._mean(index)
            if average is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return None
            if role == Qt.ItemDataRole.DisplayRole:
                return f"{average.percent:.0f} %"
            return self.tr("mean {mean:+.2f} of {count} ratings").format(mean=average.score, count=average.count)
        item, actor = there
        value: Value | None = self._session.ratings.method.actor_value(item.entry, actor)
        language = interface_language()
        if role == VALUE:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return value.short(language) if value else "–" if self.is_named(index) else ""
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = value.label(language) if value else self.tr("not rated")
            return f"{actor}, {capital(item.label)}: {words}"
        return None

    def _mean(self, index: Index) -> Mean | None:
        is_last_row, is_last_column = index.row() >= len(self._items), index.column() >= len(self.members)
        if is_last_row and is_last_column:
            return self._means.overall
        if is_last_row:
            return self._means.by_actor.get(self.members[index.column()])
        return self._means.by_commitment.get(self._items[index.row()].key)
