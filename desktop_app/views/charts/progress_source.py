"""The progress tab: how commitments stand by section, actor, strength or status, and how ratings went over time."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.models.progress_sheet import progress_bars, progress_over_time
from desktop_app.notebook import DOCUMENT, Change
from desktop_app.notebook.progress_groups import ProgressBy
from desktop_app.session.session import Session
from desktop_app.views.charts.source import ChartSource, Shown, add_choices, menu_button

TIME = "time"


class ProgressSource(ChartSource):
    """Stacked bars, or areas over time."""

    stem = "progress"

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = self.tr("Progress")
        self._session = session
        self._by = ProgressBy.SECTION.value
        self.choice = menu_button(parent, self.tr("What commitments are counted by"))
        group = add_choices(self.choice.menu(), self._choices(), self._by)
        group.triggered.connect(self._other)
        self.controls = [self.choice]
        self._tell()

    def _choices(self) -> list[tuple[str, object]]:
        return [
            (self.tr("By section"), ProgressBy.SECTION.value),
            (self.tr("By actor"), ProgressBy.ACTOR.value),
            (self.tr("By strength"), ProgressBy.STRENGTH.value),
            (self.tr("By status"), ProgressBy.STATUS.value),
            (self.tr("Over time"), TIME),
        ]

    def _tell(self) -> None:
        self.choice.setText(next(words for words, value in self._choices() if value == self._by))

    @Slot(QAction)
    def _other(self, action: QAction) -> None:
        self._by = action.data()
        self._tell()
        self.changed.emit()

    def cares_for(self, change: Change) -> bool:
        """No field of the document is counted."""
        return change.entry != DOCUMENT and super().cares_for(change)

    def build(self) -> Shown:
        """Return the bars or the history."""
        document = self._session.document
        if document is None:
            return Shown(
                empty=self.tr("How commitments stand is drawn here: by section, actor, strength and over time.")
            )
        items = self._session.items
        if self._by == TIME:
            history, sheet = progress_over_time(items, self._session.notebook, date.today())
            if not history.days:
                return Shown(
                    empty=self.tr("Nothing is rated yet. Each day on which a rating changes will be a step here.")
                )
            return Shown(history, sheet)
        bars, sheet = progress_bars(document, items, ProgressBy(self._by))
        if not bars.rows:
            return Shown(empty=self.tr("No commitment was found in this document; mark one, and it is counted here."))
        return Shown(bars, sheet)
