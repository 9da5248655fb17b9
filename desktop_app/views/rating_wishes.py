"""What one wishes of ratings: give, confirm, date, see the matrix; asks where another may be meant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop_app.models.history_words import interface_language
from desktop_app.notebook import Item, Status, Value
from desktop_app.session.ratings import is_early
from desktop_app.session.session import Session


class RatingWishes(QObject):
    """Carries ratings from buttons, keys and the matrix to the session. `told` says what came of several at once."""

    told = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._ratings = session.ratings
        self._window = window

    @Slot(str, object)
    def rate(self, key: str, value: Value) -> None:
        """Give an item a value; of "broken" before the deadline, ask first."""
        item = self._session.items.get(key)
        if item is None or not item.is_commitment or not self._is_meant(item, value):
            return
        self._ratings.rate(key, value)

    def rate_all(self, keys: Sequence[str], value: Value) -> None:
        """Give several items a value in one step of undo, and say how many; one item as `rate` does."""
        if len(keys) == 1:
            self.rate(keys[0], value)
            return
        items = self._commitments(keys)
        early = [item for item in items if self._is_to_be_asked(item, value)]
        if not items or (early and not self._ask(self._about_several(early, len(items), value))):
            return
        count = self._ratings.rate_all([item.key for item in items], value)
        words = self.tr("{n} rated “{rating}”; one “Undo” takes that back.")
        told = words.format(n=count, rating=value.label(interface_language()))
        self.told.emit(told if count else self.tr("They were rated so already."))

    def tick_all(self, keys: Sequence[str]) -> None:
        """Tick several items in one step of undo, or untick them where all are ticked, and say how many."""
        if len(keys) == 1:
            self._session.tick(keys[0])
            return
        items = self._commitments(keys)
        is_untick = all(item.status is Status.KEPT for item in items)
        count = self._ratings.tick_all([item.key for item in items])
        if count:
            unticked = self.tr("{n} unticked; one “Undo” takes that back.")
            ticked = self.tr("{n} ticked as kept; one “Undo” takes that back.")
            self.told.emit((unticked if is_untick else ticked).format(n=count))

    def _commitments(self, keys: Sequence[str]) -> list[Item]:
        found = [self._session.items[key] for key in keys if key in self._session.items]
        return [item for item in found if item.is_commitment]

    def _about_several(self, early: Sequence[Item], total: int, value: Value) -> str:
        words = self.tr("The deadline of {early} of these {n} has not passed. Is “{rating}” meant all the same?")
        return words.format(early=len(early), n=total, rating=value.label(interface_language()))

    @Slot(str, str, object)
    def rate_actor(self, key: str, actor: str, value: Value | None) -> None:
        """Give one actor's part in an item a value."""
        item = self._session.items.get(key)
        if item is None or (value is not None and not self._is_meant(item, value)):
            return
        self._ratings.rate_actor(key, actor, value)

    def _is_meant(self, item: Item, value: Value) -> bool:
        if not self._is_to_be_asked(item, value):
            return True
        words = self.tr("The deadline ({day}) has not passed. Is “{rating}” meant all the same?")
        return self._ask(words.format(day=item.due, rating=value.label(interface_language())))

    def _is_to_be_asked(self, item: Item, value: Value) -> bool:
        return is_early(item, value, date.today()) and self._ratings.value(item) is not value

    def _ask(self, question: str) -> bool:
        box = QMessageBox(QApplication.activeModalWidget() or self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Before the deadline"))
        box.setText(question)
        box.setInformativeText(self.tr("Otherwise nothing is changed."))
        yes = box.addButton(self.tr("Rate so"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(no)
        box.exec()
        is_meant = box.clickedButton() is yes
        box.deleteLater()
        return is_meant

    @Slot(str)
    def confirm(self, key: str) -> None:
        """Say that a rating still holds."""
        self._ratings.confirm(key, date.today())

    @Slot(str, str)
    def date(self, key: str, day: str) -> None:
        """Set the day as of which a rating holds."""
        self._ratings.date(key, day)

    @Slot(str)
    def matrix(self, key: str = "") -> None:
        """Show actors by commitments, at this commitment; say so where the method rates no actors."""
        method, language = self._ratings.method, interface_language()
        if not method.is_by_actor:
            by_actor = [one.name(language) for one in self._ratings.methods if one.is_by_actor]
            words = self.tr("“{method}” rates a commitment as a whole. Choose a method that rates each actor: {names}.")
            self._session.problem.emit(words.format(method=method.name(language), names=", ".join(by_actor) or "–"))
            return
        from desktop_app.views.matrix_dialog import MatrixDialog  # imported on use: the start counts

        dialog = MatrixDialog(self._session, key, self._window)
        dialog.rate_requested.connect(self.rate_actor)
        dialog.exec()
        dialog.deleteLater()
