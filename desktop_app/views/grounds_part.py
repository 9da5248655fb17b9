"""The inspector's grounds of a rating: the day as of which it holds, and the rationale."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.notebook import Item, Status
from desktop_app.session.session import Session
from desktop_app.views.day_field import DayField
from desktop_app.views.facts_grid import GAP, name_label, name_width
from desktop_app.views.note_edit import NoteEdit


class GroundsPart(QWidget):
    """Shows and edits day and rationale of one item; the day goes out as `day_changed` with the item's key."""

    day_changed = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key: str | None = None
        self.day = DayField(self.tr("Rated as of"), self)
        self.rationale = NoteEdit(session, "rationale", self, lines=1)
        self.rationale.setAccessibleName(self.tr("Rationale"))
        self.rationale.setPlaceholderText(self.tr("Why this rating"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, name_width(self))
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(6)
        for row, (words, widget) in enumerate(
            ((self.tr("As of"), self.day), (self.tr("Rationale"), self.rationale)),
        ):
            label = name_label(words, self)
            label.setBuddy(widget)
            label.setContentsMargins(0, 5, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, 1)
        self.day.day_changed.connect(self._tell)

    @staticmethod
    def is_wanted(item: Item) -> bool:
        """Tell whether there is a rating to give grounds for, or grounds that were given."""
        if not item.is_commitment:
            return False
        entry = item.entry
        return item.status is not Status.NOT_RATED or bool(entry and (entry.as_of or entry.rationale))

    def show_item(self, item: Item) -> None:
        """Show an item's day and rationale; a day that is being typed stays, and one left unfinished is told."""
        entry = item.entry
        is_other = item.key != self._key
        if is_other and self.day.is_being_typed and self.day.problem:
            words = self.tr("“{typed}” was not taken as the day of a rating. {problem}")
            self._session.problem.emit(words.format(typed=self.day.day, problem=self.day.problem))
        if is_other or not self.day.is_being_typed:
            self.day.show_day(entry.as_of if entry else "")
        self._key = item.key
        self.rationale.show_note(item.key, entry.rationale if entry else "")

    @Slot(str)
    def _tell(self, day: str) -> None:
        if self._key is not None:
            self.day_changed.emit(self._key, day)
