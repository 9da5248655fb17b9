"""The history as a table: when, who, what, from what to what; newest first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.models.history_words import field_name, step_in_words, value_in_words
from desktop_app.models.tips import plain_tip
from desktop_app.models.wording import capital, clock, day
from desktop_app.notebook import DOCUMENT, Change
from desktop_app.notebook.history import Step, steps
from desktop_app.session.session import Session

Index = QModelIndex | QPersistentModelIndex
WHEN, WHO, WHAT, CHANGE = range(4)
STEP = Qt.ItemDataRole.UserRole + 1
"""The row's `Step`."""


class HistoryModel(QAbstractTableModel):
    """All steps of the notebook, those of one entry, or the ratings only."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: list[Step] = []
        self._names: dict[str, str] = {}

    def show(self, entry: str | None, ratings_only: bool) -> None:
        """Show the steps of an entry, of all for None."""
        notebook = self._session.notebook
        by_entry: dict[str, list[Change]] = {}
        for change in notebook.journal if entry is None else notebook.history(entry):
            by_entry.setdefault(change.entry, []).append(change)
        found = [step for changes in by_entry.values() for step in steps(changes)]
        found.sort(key=lambda step: step.last.id, reverse=True)
        names = {entry_id: self._name(entry_id) for entry_id in by_entry}
        self.beginResetModel()
        self._steps = [step for step in found if step.is_rating or not ratings_only]
        self._names = names
        self.endResetModel()

    def row_of(self, step: Step | None) -> int:
        """Return the row of a step that was shown before, the first where it is no more."""
        until = step.until if step is not None else None
        return next((row for row, one in enumerate(self._steps) if one.until == until), 0)

    def _name(self, entry: str) -> str:
        if entry == DOCUMENT:
            return self.tr("The document itself")
        key = self._session.key_of_entry(entry)
        item = self._session.items.get(key or "")
        if item is not None:
            return capital(item.label)
        kept = self._session.notebook.entries.get(entry)
        if kept is None:
            return self.tr("(taken away)")
        return " ".join(kept.anchor.quote.split()) if kept.anchor else self.tr("The whole document")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of steps."""
        return 0 if parent.isValid() else len(self._steps)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return 4."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Change"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell; as tooltip the values in full."""
        if not index.isValid():
            return None
        step = self._steps[index.row()]
        if role == STEP:
            return step
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == CHANGE:
            methods = self._session.ratings.methods
            before, after = (value_in_words(step.field, value, methods) for value in (step.before, step.after))
            return plain_tip(f"{field_name(step.field)}\n{before[:2000]}\n→\n{after[:2000]}")
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == WHEN:
            return self.tr("{day}, {time}").format(day=day(step.last.time), time=clock(step.last.time))
        if index.column() == WHO:
            return step.last.author
        if index.column() == WHAT:
            return self._names[step.entry]
        return step_in_words(step, self._session.ratings.methods)
