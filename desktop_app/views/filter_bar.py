"""The filters of the checklist: words, and menus of what else to ask; saved ones; how rows are grouped and sorted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.analysis import Strength
from desktop_app.models.checklist_model import DUE_ORDER
from desktop_app.models.wording import decision_name, due_name, status_name, strength_name
from desktop_app.notebook import Decision, Filter, Grouping, Item, Order, Status, tags_of
from desktop_app.session.settings import Settings
from desktop_app.views.choice_menu import ChoiceMenu, choice_button
from desktop_app.views.icons import icon
from desktop_app.views.saved_filters import SavedFilters
from desktop_app.views.theme import Theme

SLACK = 4
"""Pixels that a button with an icon needs beyond what Qt reckons, lest its words be cut."""
GAP = 6
ROUND_WORDS = 16
"""Pixels of the field beside its words."""
TYPING_PAUSE = 120
"""Milliseconds after a keystroke in the filter field before the list follows."""


class FilterBar(QWidget):
    """One line, or two where there is little room, and below it, while something is filtered, how many are shown."""

    filter_changed = Signal(object)
    grouping_changed = Signal(object)
    order_changed = Signal(object)
    left = Signal()

    def __init__(self, settings: Settings, theme: Theme, resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self.wanted = Filter()
        self._known: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Filter…"))
        self.field.setAccessibleName(self.tr("Filter the checklist"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(48)
        self.status = choice_button(self.tr("Status"), self)
        self.actor = choice_button(self.tr("Actor"), self)
        self.more = choice_button(self.tr("More"), self)
        self.group = choice_button("", self, self.tr("Group and sort"))
        self._statuses = ChoiceMenu("statuses", {s: status_name(s) for s in Status}, self.status.menu())
        self._actors = ChoiceMenu("actors", {}, self.actor.menu())
        self._menus = [self._statuses, self._actors, *self._fill_more(self.more.menu())]
        self.saved = SavedFilters(settings, self)
        self._fill_saved()
        self._fill_group(self.group.menu())
        self._told = QLabel(self)
        self._told.setProperty("role", "muted")
        self.back = QToolButton(self)
        self.back.setText(self.tr("Show all"))
        self.back.setProperty("role", "link")
        self._lay_out()
        self.set_theme(theme)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self._read)
        self.field.textChanged.connect(self._pause.start)
        self.field.returnPressed.connect(self._leave)
        self.back.clicked.connect(self.clear)
        for menu in self._menus:
            menu.changed.connect(self._read)
        self.saved.chosen.connect(self.take)
        self.tell_shown(0, 0)

    # Menus ----------------------------------------------------------------------------------------

    def _fill_more(self, menu: QMenu) -> list[ChoiceMenu]:
        self._tags = ChoiceMenu("tags", {}, menu.addMenu(self.tr("&Tag")))
        menus = [
            ChoiceMenu(
                "strengths", {s.value: strength_name(s.value) for s in Strength}, menu.addMenu(self.tr("&Strength"))
            ),
            ChoiceMenu(
                "deadlines", {state: due_name(state) for state in DUE_ORDER}, menu.addMenu(self.tr("&Deadline"))
            ),
            ChoiceMenu("decisions", {d: decision_name(d) for d in Decision}, menu.addMenu(self.tr("De&cision"))),
            self._tags,
        ]
        self._amount = menu.addAction(self.tr("&Amount of at least…"))
        self._amount.setCheckable(True)
        self._amount.triggered.connect(self._ask_amount)
        self._switches: dict[str, QAction] = {}
        for name, words in (
            ("to_review", self.tr("To &review")),
            ("without_evidence", self.tr("&Without evidence")),
            ("possible", self.tr("Also what is only &possible")),
            ("dismissed", self.tr("Also d&ismissed")),
        ):
            action = self._switches[name] = menu.addAction(words)
            action.setCheckable(True)
            action.toggled.connect(self._read)
            if name == "without_evidence":
                menu.addSeparator()
        menu.addSeparator()
        return menus

    def _fill_saved(self) -> None:
        self.more.menu().addMenu(self.saved.menu)
        keep = self.more.menu().addAction(self.tr("&Keep this filter…"))
        keep.triggered.connect(self._keep)

    def _fill_group(self, menu: QMenu) -> None:
        groupings = {
            Grouping.SECTION: self.tr("Group by section"),
            Grouping.STATUS: self.tr("Group by status"),
            Grouping.ACTOR: self.tr("Group by actor"),
            Grouping.STRENGTH: self.tr("Group by strength"),
            Grouping.DEADLINE: self.tr("Group by deadline"),
            Grouping.NONE: self.tr("No groups"),
        }
        orders = {
            Order.PLACE: self.tr("Sort by place"),
            Order.DEADLINE: self.tr("Sort by deadline"),
            Order.AMOUNT: self.tr("Sort by amount"),
            Order.STATUS: self.tr("Sort by status"),
            Order.ACTOR: self.tr("Sort by actor"),
        }
        for choices, signal in ((groupings, self.grouping_changed), (orders, self.order_changed)):
            one = QActionGroup(self)
            for value, words in choices.items():
                action = menu.addAction(words)
                action.setCheckable(True)
                action.setChecked(value in (Grouping.SECTION, Order.PLACE))
                action.setData(value)
                one.addAction(action)
            one.triggered.connect(lambda action, signal=signal: signal.emit(action.data()))
            menu.addSeparator()

    def _lay_out(self) -> None:
        self._line, self._below = QHBoxLayout(), QHBoxLayout()
        self._line.addWidget(self.field, 1)
        for line in (self._line, self._below):
            line.setSpacing(GAP)
        self._below.addStretch(1)
        for button in self._buttons:
            self._line.addWidget(button)
        told = QHBoxLayout()
        told.addWidget(self._told, 1)
        told.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._line)
        layout.addLayout(self._below)
        layout.addLayout(told)

    @property
    def _buttons(self) -> tuple[QToolButton, ...]:
        return self.status, self.actor, self.more, self.group

    def _of_buttons(self) -> int:
        """Return the pixels that the buttons need side by side."""
        return sum(max(one.minimumWidth(), one.sizeHint().width()) + GAP for one in self._buttons) - GAP

    def minimumSizeHint(self) -> QSize:
        """Return the room that two lines need."""
        return QSize(self._of_buttons(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one line, or in two."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Fold anew where the font is another."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fold()

    def _fold(self) -> None:
        """Put the buttons below the field where beside them it could not be read."""
        for button in (self.status, self.actor, self.more):
            button.setMinimumWidth(button.sizeHint().width() + SLACK)
        least = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText()) + ROUND_WORDS
        line = self._below if self.width() < least + GAP + self._of_buttons() else self._line
        if line.indexOf(self.group) < 0:
            for at, button in enumerate(self._buttons, start=int(line is self._line)):
                line.insertWidget(at, button)
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for button, name in ((self.status, "down"), (self.actor, "down"), (self.more, "down"), (self.group, "group")):
            button.setIcon(icon(self._resources, name, theme.colour("muted"), theme.colour("line")))

    # What there is to choose ----------------------------------------------------------------------

    def start_anew(self, items: Iterable[Item]) -> None:
        """Ask nothing any more, of another document."""
        self.take(Filter(possible=self.wanted.possible, dismissed=self.wanted.dismissed))
        self.offer(items)

    def offer(self, items: Iterable[Item]) -> None:
        """Offer the actors and tags that there are now."""
        there = [item for item in items if item.is_commitment]
        actors = tuple(sorted({actor for item in there for actor in item.actors}))
        known = (actors, tuple(tags_of(there)))
        if known != self._known:
            self._known = known
            self._actors.offer({actor: actor for actor in known[0]})
            self._tags.offer({tag: tag for tag in known[1]})
            self.actor.setEnabled(bool(known[0]))

    def tell_shown(self, shown: int, total: int) -> None:
        """Say how many are shown while something is filtered."""
        is_open = self.wanted.is_open
        self._told.setText(self.tr("{n} of {total} shown").format(n=shown, total=total))
        self._told.setVisible(not is_open)
        self.back.setVisible(not is_open)

    # Wishes ---------------------------------------------------------------------------------------

    def take(self, wanted: Filter) -> None:
        """Show a filter, and ask for it."""
        self._pause.stop()
        parts = (self.field, *self._menus, *self._switches.values(), self._amount)
        for part in parts:
            part.blockSignals(True)
        self.field.setText(wanted.words)
        for menu in self._menus:
            menu.choose(getattr(wanted, menu.name))
        for name, action in self._switches.items():
            action.setChecked(getattr(wanted, name))
        self._amount.setChecked(wanted.least_amount is not None)
        for part in parts:
            part.blockSignals(False)
        self.wanted = wanted
        self._tell()

    @Slot()
    def clear(self) -> None:
        """Show everything again that counts."""
        self.take(Filter())

    @Slot()
    def _read(self) -> None:
        """Take what is chosen in the menus and written in the field."""
        chosen = {menu.name: menu.chosen for menu in self._menus}
        switches = {name: action.isChecked() for name, action in self._switches.items()}
        self.wanted = replace(self.wanted, words=self.field.text(), **chosen, **switches)
        self._tell()

    def _tell(self) -> None:
        for button, menu, words in (
            (self.status, self._statuses, self.tr("Status")),
            (self.actor, self._actors, self.tr("Actor")),
        ):
            button.setText(f"{words} · {len(menu.chosen)}" if menu.chosen else words)
        asked = sum(bool(menu.chosen) for menu in self._menus[2:]) + (self.wanted.least_amount is not None)
        asked += sum(action.isChecked() for action in self._switches.values())
        self.more.setText(self.tr("More") + (f" · {asked}" if asked else ""))
        self._fold()
        self.filter_changed.emit(self.wanted)

    @Slot()
    def _leave(self) -> None:
        self._pause.stop()
        self._read()
        self.left.emit()

    @Slot()
    def _ask_amount(self) -> None:
        """Ask for the least amount; an empty answer or zero takes it back."""
        now = self.wanted.least_amount or 0.0
        amount, is_given = QInputDialog.getDouble(
            self,
            self.tr("Amount"),
            self.tr("Show commitments that state at least this amount, in millions of any currency:"),
            now / 1e6,
            0.0,
            1e9,
            1,
        )
        least = now if not is_given else amount * 1e6
        self._amount.setChecked(least > 0)
        self.wanted = replace(self.wanted, least_amount=least or None)
        self._tell()

    @Slot()
    def _keep(self) -> None:
        name, is_given = QInputDialog.getText(self, self.tr("Keep this filter"), self.tr("Under which name?"))
        if is_given and name.strip():
            self.saved.keep(name.strip(), self.wanted)
