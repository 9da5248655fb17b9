"""The bar of triage: how far one has come, and what one can do with the proposal at hand."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_app.models.action_model import unmarked
from desktop_app.notebook import Item, decided
from desktop_app.session.session import Session
from desktop_app.views.folding_row import FoldingRow


class TriageBar(QFrame):
    """Shown while triage is on. Its buttons are the actions, with the letters that do the same."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("triage")
        self._session = session
        self._counted: Mapping[str, Item] | None = None
        self.told = QLabel(self)
        self._buttons = FoldingRow(self, spacing=4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.setSpacing(2)
        layout.addWidget(self.told)
        layout.addWidget(self._buttons)
        session.notebook_changed.connect(self._count)
        session.items_reset.connect(self._count)
        self.hide()

    def offer(self, actions: list[tuple[QAction, str]], after: QWidget) -> None:
        """Take the actions, with the words of their buttons; Tab comes to them from `after`."""
        self._buttons.set_buttons([LetterButton(action, words, self) for action, words in actions])
        for one, other in pairwise((after, *self._buttons.buttons)):  # made behind the list, they stand above it
            QWidget.setTabOrder(one, other)
        self._count()

    @Slot()
    def _count(self) -> None:
        items = self._session.items
        if self.isHidden() or items is self._counted:
            return
        self._counted = items
        come = decided(items.values())
        words = self.tr("Triage: {n} of {total} decided").format(n=come.decided, total=come.total)
        self.told.setText(
            words if come.decided < come.total else self.tr("Triage: all {n} decided").format(n=come.total)
        )

    def set_on(self, is_on: bool) -> None:
        """Show or hide it."""
        self.setVisible(is_on)
        self._count()


class LetterButton(QToolButton):
    """A button of an action with words of its own, which name the letter that does the same."""

    def __init__(self, action: QAction, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setDefaultAction(action)
        self.setText(words)
        self.setProperty("role", "choice")
        self.setAccessibleName(unmarked(action.text()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def actionEvent(self, event: QActionEvent) -> None:
        """Keep the words where Qt would lay the action's over them."""
        super().actionEvent(event)
        self.setText(self._words)
