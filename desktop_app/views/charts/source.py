"""What stands behind a tab of the chart panel: the data to draw, the choices for it, and when to make it anew."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_app.models.chart_data import Chart, Place, Sheet
from desktop_app.notebook import Change

NO_SHEET = Sheet(())

LEAST = 60
"""Pixels to which a choice shrinks where there is no more room; its words are then cut."""

UNSEEN = frozenset({"note", "rationale", "evidence", "tags", "ground", "reviewed"})
"""Fields of an entry that no chart shows."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a tab shows: a chart and its table, or words that say what would stand there.

    `notes` are sentences under it, each with the places that it speaks of, as (words, place).
    """

    chart: Chart | None = None
    sheet: Sheet = NO_SHEET
    empty: str = ""
    notes: tuple[tuple[str, tuple[tuple[str, Place], ...]], ...] = ()


class ChartSource(QObject):
    """Makes what one tab shows. `changed` says that another choice was made."""

    changed = Signal()
    title = ""
    stem = ""
    """The name that a saved file is offered under, without its ending."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.controls: list[QWidget] = []

    def be_narrow(self, is_narrow: bool) -> None:
        """Say less where there is little room for the controls."""

    def build(self) -> Shown:
        """Return what is to be shown now."""
        raise NotImplementedError

    def start_anew(self) -> None:
        """Set the choices to another document."""

    def cares_for(self, change: Change) -> bool:
        """Tell whether a change of the notebook alters what is shown."""
        return change.field not in UNSEEN


def menu_button(parent: QWidget, name: str) -> QToolButton:
    """Return a button that shows what is chosen and opens the choices; `name` is what assistive tools call it."""
    button = QToolButton(parent)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button.setMinimumWidth(LEAST)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    menu = QMenu(button)
    menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    button.setMenu(menu)
    return button


def add_choices(menu: QMenu, choices: list[tuple[str, object]], chosen: object) -> QActionGroup:
    """Add one checkable action a choice to a menu, and return their group; an action's data is the choice."""
    group = QActionGroup(menu)
    for words, value in choices:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.setData(value)
        group.addAction(action)
    return group
