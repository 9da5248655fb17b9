"""The deadlines tab: commitments on a time axis, counted to a day that one sets."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QSignalBlocker, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.document import Document
from desktop_app.models.deadlines_sheet import DeadlinesMaker
from desktop_app.notebook import AS_OF, DOCUMENT, Change, as_of
from desktop_app.session.session import Session
from desktop_app.views.charts.source import LEAST, ChartSource, Shown

TR = QCoreApplication.translate


class DeadlinesSource(ChartSource):
    """The day is the notebook's: stored with it, undone as any change, and the same for every view and report."""

    stem = "deadlines"

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = self.tr("Deadlines")
        self._session = session
        self._maker: DeadlinesMaker | None = None
        self._made_for: Document | None = None
        self.day = QDateEdit(parent)
        self.day.setCalendarPopup(True)
        self.day.setKeyboardTracking(False)
        self.day.setDateRange(QDate(1900, 1, 1), QDate(2999, 12, 31))
        self.day.setMinimumWidth(LEAST)
        self.day.setAccessibleName(self.tr("Day to which deadlines are counted"))
        self.day.setToolTip(self.tr("Deadlines are counted to this day"))
        self.day.dateChanged.connect(self._other_day)
        self.day.setDisplayFormat(TR("Date", "d MMM yyyy"))
        self._words = QLabel(self.tr("As of"), parent)
        self._words.setProperty("role", "muted")
        self._words.setBuddy(self.day)
        self.today = QToolButton(parent)
        self.today.setText(self.tr("Today"))
        self.today.setToolTip(self.tr("Count deadlines to the present day again"))
        self.today.clicked.connect(self._back_to_today)
        row = QWidget(parent)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for widget in (self._words, self.day, self.today):
            layout.addWidget(widget)
        self.controls = [row]

    def be_narrow(self, is_narrow: bool) -> None:
        """Leave the words before the day to its tooltip."""
        self._words.setHidden(is_narrow)

    @Slot(QDate)
    def _other_day(self, day: QDate) -> None:
        self._session.wish_document({AS_OF: date(day.year(), day.month(), day.day()).isoformat()}, self._label())

    @Slot()
    def _back_to_today(self) -> None:
        self._session.wish_document({AS_OF: None}, self._label())

    def _label(self) -> str:
        return self.tr("Count deadlines to a day")

    def cares_for(self, change: Change) -> bool:
        """Of the document's fields only the day matters."""
        return change.field == AS_OF if change.entry == DOCUMENT else super().cares_for(change)

    def build(self) -> Shown:
        """Return the commitments with a deadline."""
        document = self._session.document
        self.controls[0].setVisible(document is not None)
        if document is None:
            return Shown(empty=self.tr("Commitments with a deadline stand here on a time axis."))
        today = date.today()
        day = as_of(self._session.notebook, today)
        with QSignalBlocker(self.day):
            self.day.setDate(QDate(day.year, day.month, day.day))
        self.today.setVisible(AS_OF in self._session.notebook.document)
        if self._maker is None or self._made_for is not document:
            self._maker, self._made_for = DeadlinesMaker(document), document
        found = self._maker.make(self._session.items.values(), self._session.notebook, today)
        if not found.sheet.rows:
            return Shown(
                empty=self.tr(
                    "No commitment here says by when. A deadline that you add under “Correct finding” will stand here."
                )
            )
        notes = ()
        if found.undated:
            notes = ((self.tr("Deadlines that name no day stand in the table: {n}.").format(n=found.undated), ()),)
        return Shown(found.timeline if found.timeline.marks else None, found.sheet, notes=notes)
