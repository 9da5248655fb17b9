"""A field for a day, month or year: typed as ISO 8601 or as the locale writes it, or picked from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from desktop_app.notebook.evidence import DayProblem, day_problem


class DayField(QWidget):
    """`day_changed` comes when a day is entered that may stand; what may not stays in the field, with the reason."""

    day_changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.edit.setMaximumWidth(self.edit.fontMetrics().averageCharWidth() * 19)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setAccessibleName(self.tr("What is wrong with the day"))
        self._pick = QToolButton(self)
        self._pick.setText("▾")
        self._pick.setToolTip(self.tr("Pick a day"))
        self._pick.setAccessibleName(self.tr("Pick a day: {name}").format(name=name))
        self._pick.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._calendar: QCalendarWidget | None = None
        self._menu = QMenu(self._pick)
        self._pick.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.message.hide()
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.edit)
        row.addWidget(self._pick)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.message)
        self.setFocusProxy(self.edit)
        self.edit.editingFinished.connect(self._finish)
        self.edit.textEdited.connect(self._say_nothing)
        self._stored = ""

    @property
    def day(self) -> str:
        """The day as ISO 8601 where what stands in the field is one; else the text as it stands."""
        return _as_iso(self.edit.text().strip())

    @property
    def problem(self) -> str:
        """What is wrong with the day, in words; nothing where it may stand."""
        match day_problem(self.day, date.today()):
            case DayProblem.FORM:
                return self.tr("No day: write 2026-03-31, 2026-03 or 2026.")
            case DayProblem.FUTURE:
                return self.tr("That day is still to come: it was not taken over.")
            case _:
                return ""

    @property
    def is_being_typed(self) -> bool:
        """Whether what stands in the field was typed and is not taken over."""
        return self.edit.isModified()

    def show_day(self, day: str) -> None:
        """Show the day that is stored."""
        self._stored = day
        self.edit.setText(day)
        self._say("")

    @Slot()
    def _finish(self) -> None:
        self._say(self.problem)
        if self.problem:
            return
        is_other, self._stored = self.day != self._stored, self.day
        self.edit.setText(self.day)
        if is_other:
            self.day_changed.emit(self.day)

    def _say(self, problem: str) -> None:
        self.message.setText(problem)
        self.edit.setAccessibleDescription(problem)  # the focus stays there, and not on the message
        self.message.setVisible(bool(problem))

    @Slot()
    def _say_nothing(self) -> None:
        self._say("")

    @Slot()
    def _fill_menu(self) -> None:
        """Show the calendar at the day that is given; it is made when it is first wanted, as it is a large widget."""
        calendar = self._calendar
        if calendar is None:
            calendar = self._calendar = _calendar(self._menu)
            calendar.activated.connect(self._take)
            calendar.clicked.connect(self._take)
            action = QWidgetAction(self._menu)
            action.setDefaultWidget(calendar)
            self._menu.addAction(action)
        calendar.setMaximumDate(QDate.currentDate())
        shown = QDate.fromString(self.day, "yyyy-MM-dd")
        calendar.setSelectedDate(shown if shown.isValid() else QDate.currentDate())
        calendar.setFocus()

    @Slot(QDate)
    def _take(self, day: QDate) -> None:
        self._menu.close()
        self.edit.setText(day.toString("yyyy-MM-dd"))
        self._finish()


def _calendar(parent: QWidget) -> QCalendarWidget:
    """Return a calendar in the window's colours: Qt's own has red weekends and black arrows in any theme."""
    calendar = QCalendarWidget(parent)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    for name, words in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
        button = calendar.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(QIcon())
            button.setText(words)
    calendar.setMinimumSize(calendar.sizeHint() + QSize(20, 2 * calendar.fontMetrics().lineSpacing()))
    return calendar


def _as_iso(text: str) -> str:
    """Return a day that is written as the locale has it in the form of ISO 8601; anything else as it stands."""
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        day = QLocale().toDate(text, form)
        if day.isValid() and day.year() > 1930:  # a year of two letters is read as one of the last century
            return day.toString("yyyy-MM-dd")
    return text
