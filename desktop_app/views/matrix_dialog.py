"""The matrix of actors and commitments, rated by keys or from a menu, with compliance in percent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.history_words import interface_language
from desktop_app.models.matrix_model import VALUE, Index, MatrixModel
from desktop_app.notebook import Value
from desktop_app.session.session import Session
from desktop_app.views.roomy_dialog import ChangeDialog
from desktop_app.views.rules_part import RulesPart

CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
"""Keys that take a rating away."""


class MatrixDialog(ChangeDialog):
    """Rates each actor on each commitment. `rate_requested` carries the item's key, the actor and a value or None."""

    rate_requested = Signal(str, str, object)

    def __init__(self, session: Session, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._session = session
        self.setWindowTitle(self.tr("Ratings by actor"))
        self.resize(960, 600)
        method, language = session.ratings.method, interface_language()
        self.model = MatrixModel(session, self)
        self.table = MatrixTable(self.model, self)
        self.table.make_room([value.short(language) for value in method.values[1:]])
        self.table.value_requested.connect(self._rate)
        self.table.menu_requested.connect(self._offer)
        keys = " · ".join(f"{number}: {value.label(language)}" for number, value in enumerate(method.values))
        self.about = QLabel(self.tr("{method}. Keys: {keys}").format(method=method.name(language), keys=keys), self)
        self.about.setWordWrap(True)
        self.about.setProperty("role", "muted")
        self.overall = QLabel(self)
        members = QPushButton(self.tr("&Members…"), self)
        members.setToolTip(self.tr("List who is rated, for instance all members of a group"))
        close = QPushButton(self.tr("Close"), self)
        for button in (members, close):
            button.setAutoDefault(False)
        members.clicked.connect(self._ask_members)
        close.clicked.connect(self.accept)
        end = QHBoxLayout()
        end.addWidget(self.overall, 1)
        end.addWidget(members)
        end.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.about)
        layout.addWidget(RulesPart(method, self))
        layout.addWidget(self.table, 1)
        layout.addLayout(end)
        self.model.dataChanged.connect(self._tell)
        self.model.modelReset.connect(self._tell)
        self._tell()
        self.table.setCurrentIndex(self.model.index(self.model.row_of(key), 0))
        self.table.setFocus()

    @Slot()
    def _tell(self) -> None:
        average = self.model.overall
        if not self.model.members:
            words = self.tr("No commitment names an actor: list the members to be rated.")
        elif average is None:
            words = self.tr("Nothing is rated yet.")
        else:
            words = self.tr("Compliance {percent:.0f} %: mean {mean:+.2f} of {count} ratings").format(
                percent=average.percent, mean=average.score, count=average.count
            )
        self.overall.setText(words)

    @Slot(int)
    def _rate(self, number: int) -> None:
        """Give the cell one is at the value of this key; -1 takes its value away."""
        there = self.model.cell(self.table.currentIndex())
        values = self._session.ratings.method.values
        if there is not None and number < len(values):
            self.rate_requested.emit(there[0].key, there[1], values[number] if number >= 0 else None)

    @Slot(QPoint)
    def _offer(self, place: QPoint) -> None:
        if self.model.cell(self.table.currentIndex()) is None:
            return
        menu = QMenu(self)
        for number, value in enumerate(self._session.ratings.method.values):
            action = menu.addAction(value.label(interface_language()).replace("&", "&&"))
            action.setToolTip(value.rule(interface_language()))
            action.setData(number)
        chosen = menu.exec(place)
        menu.deleteLater()
        if chosen is not None:
            self._rate(chosen.data())

    @Slot()
    def _ask_members(self) -> None:
        names, is_given = QInputDialog.getMultiLineText(
            self,
            self.tr("Members"),
            self.tr("Who is rated, a name a line; empty: whom the commitments name."),
            "\n".join(self.model.members),
        )
        if is_given:
            self._session.ratings.list_members(names.splitlines())


class MatrixTable(QTableView):
    """The table: digits rate, Delete takes away, Enter or a double click offers the values."""

    value_requested = Signal(int)
    menu_requested = Signal(QPoint)

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ratings, commitments by actors"))
        self.setModel(model)
        self.setItemDelegate(MatrixDelegate(self))
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setMaximumWidth(self.fontMetrics().averageCharWidth() * 40)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 12)
        self.horizontalHeader().setResizeContentsPrecision(0)  # what is in view: a header that follows asks every cell
        model.modelReset.connect(self.resizeColumnsToContents)
        self.resizeColumnsToContents()
        self.doubleClicked.connect(self._offer_at)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer_here)

    def make_room(self, words: Sequence[str]) -> None:
        """Keep every column wide enough for these words."""
        widest = max(self.fontMetrics().horizontalAdvance(word) for word in words)
        self.horizontalHeader().setMinimumSectionSize(widest + 24)

    def event(self, event: QEvent) -> bool:
        """Take the keys that rate before the window's shortcuts do."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if not _is_digit(event) and event.key() not in CLEARING:
            return super().event(event)
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate by the digit of a value, or take the rating away."""
        if _is_digit(event):
            self.value_requested.emit(int(event.text()))
        elif event.key() in CLEARING:
            self.value_requested.emit(-1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._offer_at(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QPoint)
    def _offer_here(self, place: QPoint) -> None:
        self.setCurrentIndex(self.indexAt(place))
        self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def _offer_at(self, index: Index) -> None:
        self.menu_requested.emit(self.viewport().mapToGlobal(self.visualRect(index).center()))


def _is_digit(event: QKeyEvent) -> bool:
    """Tell whether a key gives a digit by itself: with Ctrl or Alt it belongs to a shortcut."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    return event.text().isdecimal() and held == Qt.KeyboardModifier.NoModifier


class MatrixDelegate(QStyledItemDelegate):
    """Tints a cell by what its value comes to; the words say it, too."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        value: Value | None = index.data(VALUE)
        if value is not None and value.score is not None:
            strength = QColor(option.palette.highlight().color())  # type: ignore[attr-defined]
            strength.setAlphaF(0.08 + 0.1 * (value.score + 1))
            painter.fillRect(option.rect, strength)  # type: ignore[attr-defined]
        super().paint(painter, option, index)
