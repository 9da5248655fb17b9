"""The actions that rate: the Status menu with the keys from 0, and the menu of rating methods."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.models.history_words import interface_language
from desktop_app.notebook import Status
from desktop_app.session.session import Session


class RatingActions(QObject):
    """Six actions for as many keys; a method with fewer values leaves the last ones out of sight."""

    rate_requested = Signal(object)

    def __init__(self, session: Session, menu: QMenu, methods: QMenu, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._ratings = ratings = session.ratings
        self.by_name: dict[str, QAction] = {}
        digits = QActionGroup(self)
        digits.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        digits.triggered.connect(self._rate)
        for number, status in enumerate(Status):
            action = digits.addAction("")
            action.setShortcut(QKeySequence(str(number)))
            action.setData(number)
            menu.addAction(action)
            window.addAction(action)
            self.by_name[f"rate-{status}"] = action  # the name under which a person's own keys are kept
        self._methods = QActionGroup(self)
        for method in ratings.methods:
            action = methods.addAction(method.name(interface_language()))
            action.setToolTip(method.source)
            action.setCheckable(True)
            action.setData(method.key)
            self._methods.addAction(action)
        self._methods.triggered.connect(self._choose)
        ratings.method_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the values of the method in use."""
        language, values = interface_language(), self._ratings.method.values
        for number, action in enumerate(self.by_name.values()):
            is_used = number < len(values)
            action.setVisible(is_used)
            if is_used:
                action.setText(values[number].label(language).replace("&", "&&"))
        for action in self._methods.actions():
            action.setChecked(action.data() == self._ratings.method.key)
            action.setEnabled(self._session.document is not None)

    @Slot(QAction)
    def _rate(self, action: QAction) -> None:
        values = self._ratings.method.values
        if action.data() < len(values):
            self.rate_requested.emit(values[action.data()])

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self._ratings.choose(action.data())
