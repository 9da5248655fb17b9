"""The command palette (Ctrl+K): every action of the window by its words, with its keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.action_model import NAME, ActionModel

WIDTH, HEIGHT = 560, 420


class CommandPalette(QDialog):
    """Type a few letters, go up and down, Enter does it. `chosen` is the action, None where there is none."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.chosen: QAction | None = None
        self._actions = actions
        self._model = ActionModel(actions, self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.list = QTreeView(self)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self._model)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps it; its keys go up and down
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._nothing = QLabel(self.tr("No command has these words."), self)
        self._nothing.setProperty("role", "muted")
        self._nothing.setContentsMargins(8, 8, 8, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1)
        room = parent.size()
        self.resize(min(WIDTH, room.width() - 40), min(HEIGHT, room.height() - 80))
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (room.width() - self.width()) // 2, parent.y() + 60)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._look)
        self.list.clicked.connect(self._take)
        self._look("")

    @Slot(str)
    def _look(self, words: str) -> None:
        self._model.look_for(words, only_enabled=True)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.setVisible(self._model.rowCount() > 0)
        self._nothing.setVisible(self._model.rowCount() == 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send the field's keys for going up and down to the list, and take the command at Enter."""
        if watched is not self.field or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 10,
            Qt.Key.Key_PageUp: -10,
        }.get(Qt.Key(event.key()))
        if step is not None:
            last = self._model.rowCount() - 1
            row = min(max(self.list.currentIndex().row() + step, 0), last)
            self.list.setCurrentIndex(self._model.index(row, 0))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
            return True
        return super().eventFilter(watched, event)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        name = index.data(NAME)
        if name is not None:
            self.chosen = self._actions[name]
            self.accept()
