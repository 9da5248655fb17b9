"""The inspector's rating: the buttons of the method, its rules, what is to be reviewed, and the actors' ratings."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.models.history_words import interface_language
from desktop_app.models.review_words import review_in_words
from desktop_app.notebook import Item, Value
from desktop_app.notebook.compliance import mean
from desktop_app.session.ratings import Ratings
from desktop_app.views.facts_grid import words_label
from desktop_app.views.rules_part import RulesPart
from desktop_app.views.status_buttons import StatusButtons
from desktop_app.views.theme import Theme


class RatingPart(QWidget):
    """Shows one item's rating. What is wished goes out as signals with the item's key."""

    rate_requested = Signal(str, object)
    confirm_requested = Signal(str)
    matrix_requested = Signal(str)

    def __init__(self, ratings: Ratings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ratings = ratings
        self._item: Item | None = None
        self.buttons = StatusButtons(ratings.method, theme, self)
        self.rule = words_label(self)
        self.rule.setProperty("role", "muted")
        self.rules = RulesPart(ratings.method, self)
        self.review = QFrame(self)
        self.review.setObjectName("review")
        self.review_words = words_label(self.review)
        self.confirm = QPushButton(self.tr("It still holds"), self.review)
        self.confirm.setToolTip(self.tr("Confirm the rating as of today; the grounds for a review are then settled"))
        self.actors = words_label(self)
        self.by_actor = QPushButton(self.tr("Rate by actor…"), self)
        for button in (self.confirm, self.by_actor):
            button.setProperty("role", "plain")
            button.setAutoDefault(False)
        review = QHBoxLayout(self.review)
        review.setContentsMargins(10, 6, 6, 6)
        review.addWidget(self.review_words, 1)
        review.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignTop)
        self._actor_row = QWidget(self)
        actors = QHBoxLayout(self._actor_row)
        actors.setContentsMargins(0, 0, 0, 0)
        actors.addWidget(self.actors, 1)
        actors.addWidget(self.by_actor, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.buttons, self.rule, self.rules, self._actor_row, self.review):
            layout.addWidget(widget)
        self.buttons.chosen.connect(self._rate)
        self.buttons.pointed_at.connect(self._explain)
        self.confirm.clicked.connect(self._confirm)
        self.by_actor.clicked.connect(self._by_actor)
        self.set_theme(theme)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, in order."""
        return (*self.buttons.buttons, self.rules.button, self.by_actor, self.confirm)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.buttons.set_theme(theme)
        self.review.setStyleSheet(
            f"#review {{ background: {theme.colours['mark']}; border: 1px solid {theme.colours['mark_line']};"
            f" border-radius: 6px; }} #review QLabel {{ color: {theme.colours['text']}; background: transparent; }}"
        )

    def show_item(self, item: Item) -> None:
        """Show an item's rating."""
        self._item = item
        method = self._ratings.method
        self.buttons.show_method(method)
        self.rules.show_method(method)
        self.buttons.show_value(self._ratings.value(item))
        self._explain(None)
        self.review.setVisible(bool(item.to_review))
        self.review_words.setText(
            self.tr("To review: {grounds}").format(grounds=" ".join(map(review_in_words, item.to_review)))
        )
        self._actor_row.setVisible(method.is_by_actor)
        if method.is_by_actor:
            self.actors.setText(self._actors_in_words(item))

    def _actors_in_words(self, item: Item) -> str:
        method, language = self._ratings.method, interface_language()
        members = self._ratings.members_of(item)
        given = {actor: value for actor in members if (value := method.actor_value(item.entry, actor)) is not None}
        if not given:
            return self.tr("No actor is rated apart yet.")
        words = " · ".join(f"{actor} {value.short(language)}" for actor, value in given.items())
        average = mean(method, given.values())
        if average is None:
            return words
        return self.tr("{actors}\n{rated} of {all} rated: {percent:.0f} %").format(
            actors=words, rated=average.count, all=len(members), percent=average.percent
        )

    @Slot(object)
    def _explain(self, value: Value | None) -> None:
        """Show the rule of the value pointed at, else of the one that stands, with the method's name."""
        language = interface_language()
        shown = value or (None if self._item is None else self._ratings.value(self._item))
        name = self._ratings.method.name(language)
        self.rule.setText(f"{name} · {shown.label(language)}: {shown.rule(language)}" if shown is not None else name)

    @Slot(object)
    def _rate(self, value: Value) -> None:
        if self._item is not None:
            self.buttons.show_value(self._ratings.value(self._item))  # what stands, until the wish has come true
            self.rate_requested.emit(self._item.key, value)

    @Slot()
    def _confirm(self) -> None:
        if self._item is not None:
            self.confirm_requested.emit(self._item.key)

    @Slot()
    def _by_actor(self) -> None:
        if self._item is not None:
            self.matrix_requested.emit(self._item.key)
