"""The actions of the window as a table: what each does, and its keys. For the palette, the sheet and the settings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence

NAME = Qt.ItemDataRole.UserRole
"""The role that holds an action's name."""

TR = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


_LETTER = re.compile(r"\s*\(&\w\)")
"""The letter for the keyboard as Japanese menus have it: behind the word, "ファイル(&F)"."""


def unmarked(words: str) -> str:
    """Return a label without its mark for the keyboard: "&Open…" and "開く(&O)…" become "Open…" and "開く…"."""
    return _LETTER.sub("", words).replace("&&", "\0").replace("&", "").replace("\0", "&")


def words_of(action: QAction) -> str:
    """Return what an action is called, without marks for the keyboard."""
    return unmarked(action.text()).rstrip("…")


def keys_of(action: QAction) -> str:
    """Return an action's keys in the words of this system, those of a keyboard's extra keys ("Open", "Copy") aside."""
    common = [keys for keys in action.shortcuts() if _first_key(keys) < Qt.Key.Key_Back.value]
    return ", ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in common)


def _first_key(keys: QKeySequence) -> int:
    return keys[0].key().value  # pyright: ignore[reportIndexIssue] (left out of PySide's stubs)


class ActionModel(QAbstractTableModel):
    """Two columns: words and keys. Rows are in the order given, or by how well they fit what is looked for."""

    def __init__(self, actions: Mapping[str, QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = dict(actions)
        self._rows: list[str] = list(self._actions)

    def look_for(self, words: str, only_enabled: bool = False) -> None:
        """Show the actions whose words hold all that is looked for; those that begin with it come first."""
        parts = words.casefold().split()
        self.beginResetModel()
        fitting = [
            (_fit(words_of(action).casefold(), parts), name)
            for name, action in self._actions.items()
            if action.isEnabled() or not only_enabled
        ]
        self._rows = [name for fit, name in sorted((row for row in fitting if row[0] < 9), key=lambda row: row[0])]
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many actions are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return two: words and keys."""
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an action's words, keys, tooltip or name."""
        if not index.isValid():
            return None
        name = self._rows[index.row()]
        action = self._actions[name]
        if role == NAME:
            return name
        keys = keys_of(action)
        if role == Qt.ItemDataRole.DisplayRole:
            return keys if index.column() else words_of(action)
        if role == Qt.ItemDataRole.ToolTipRole:
            return action.toolTip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return keys if index.column() else (f"{words_of(action)}, {keys}" if keys else words_of(action))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the columns' names."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return TR("Shortcuts", "Keys") if section else TR("Shortcuts", "Action")


def _fit(words: str, parts: Sequence[str]) -> int:
    """Return how badly an action's words fit what is looked for: 0 best, 9 not at all."""
    if not all(part in words for part in parts):
        return 9
    if not parts or words.startswith(parts[0]):
        return 0
    return 1 if any(word.startswith(parts[0]) for word in words.split()) else 2
