"""A menu of things several of which may be chosen, and the button that opens it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class ChoiceMenu(QObject):
    """Checkable entries of a menu. `changed` comes when a person chooses; `name` is the filter's field it fills."""

    changed = Signal()

    def __init__(self, name: str, choices: Mapping[Hashable, str], menu: QMenu) -> None:
        super().__init__(menu)
        self.name = name
        self._menu = menu
        self.offer(choices)

    def offer(self, choices: Mapping[Hashable, str]) -> None:
        """Offer other entries; what was chosen and is still there stays chosen."""
        before = self.chosen
        self._menu.clear()
        for value, words in choices.items():
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in before)
            action.setData(value)
            action.toggled.connect(self._tell)
        self._menu.setEnabled(bool(choices))

    @property
    def chosen(self) -> frozenset[Hashable]:
        """The values that are chosen."""
        return frozenset(action.data() for action in self._menu.actions() if action.isChecked())

    def choose(self, values: Iterable[Hashable]) -> None:
        """Choose these and no others."""
        wanted = frozenset(values)
        for action in self._menu.actions():
            action.blockSignals(True)
            action.setChecked(action.data() in wanted)
            action.blockSignals(False)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def choice_button(words: str, parent: QWidget, name: str = "") -> QToolButton:
    """Return a button that opens a menu of its own; `name` is what a screen reader says where there are no words."""
    button = QToolButton(parent)
    button.setText(words)
    button.setProperty("role", "choice")
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
    button.setToolButtonStyle(style)
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the word
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if name:
        button.setAccessibleName(name)
        button.setToolTip(name)
    menu = QMenu(button)
    menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    button.setMenu(menu)
    return button
