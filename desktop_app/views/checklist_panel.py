"""The checklist: its head with the counts, the filters, triage when it is on, and the list."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.models.checklist_model import ChecklistModel
from desktop_app.notebook import Filter, Grouping, Item, Order, Status
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.views.checklist_list import ChecklistList
from desktop_app.views.filter_bar import FilterBar
from desktop_app.views.progress_strip import ProgressStrip, progress_in_words
from desktop_app.views.theme import Theme
from desktop_app.views.triage_bar import TriageBar


class ChecklistPanel(QFrame):
    """Head, progress, filters and list."""

    edit_requested = Signal()

    def __init__(
        self, session: Session, settings: Settings, theme: Theme, resources: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("checklist_panel")
        self._session = session
        self._counted: Mapping[str, Item] | None = None
        self.model = ChecklistModel(session, self)
        self._head = QLabel(self)
        self._head.setProperty("role", "head")
        self._counts = QLabel(self)
        self._counts.setProperty("role", "muted")
        self._strip = ProgressStrip(theme, self)
        self.bar = FilterBar(settings, theme, resources, self)
        self.filter = self.bar.field
        self.triage = TriageBar(session, self)
        self.list = ChecklistList(session, self.model, theme, self)
        self.list.edit_requested.connect(self.edit_requested)
        self._empty = QLabel(self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(16, 14, 16, 0)
        self._lay_out()
        self.bar.filter_changed.connect(self._filter)
        self.bar.grouping_changed.connect(self._regroup)
        self.bar.order_changed.connect(self._reorder)
        self.bar.left.connect(self._into_list)
        session.document_opened.connect(self._start_anew)
        session.items_reset.connect(self._recount)
        session.notebook_changed.connect(self._recount)
        self.model.shown_changed.connect(self._say_if_empty)
        self._start_anew()
        self._reselect()  # a document may be open already, and a commitment chosen

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._head)
        head.addStretch(1)
        head.addWidget(self._counts)
        top = QVBoxLayout()
        top.setContentsMargins(16, 14, 16, 8)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self._strip)
        top.addWidget(self.bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.triage)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.list, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._strip.set_theme(theme)
        self.list.set_theme(theme)
        self.bar.set_theme(theme)

    # Filters --------------------------------------------------------------------------------------

    @Slot(object)
    def _filter(self, wanted: Filter) -> None:
        self.model.set_filter(wanted)
        self._reselect()

    @Slot(object)
    def _regroup(self, grouping: Grouping) -> None:
        self.model.set_grouping(grouping)
        self._reselect()

    @Slot(object)
    def _reorder(self, order: Order) -> None:
        self.model.set_order(order)
        self._reselect()

    def clear_filters(self) -> None:
        """Show everything again."""
        self.bar.clear()

    @Slot()
    def _start_anew(self) -> None:
        self.bar.start_anew(self._session.items.values())
        self._count()

    def _reselect(self) -> None:
        self.list.follow(self._session.location)

    @Slot()
    def _into_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Counts ---------------------------------------------------------------------------------------

    @Slot()
    def _recount(self) -> None:
        """Count again, once for every wish however many changes it made."""
        if self._session.items is not self._counted:
            self._count()

    def _count(self) -> None:
        self._counted = self._session.items
        progress = self._session.progress
        self._head.setText(self.tr("COMMITMENTS") + (f" · {progress.total}" if self._session.document else ""))
        self._tell_counts()
        self._strip.show_progress(progress)
        self.bar.offer(self._session.items.values())
        self._say_if_empty()

    def _tell_counts(self) -> None:
        """Show the counts in the longest form there is room for; the strip's tooltip has them all."""
        progress = self._session.progress
        rest = progress.by_status[Status.NOT_RATED]
        forms = (
            progress_in_words(progress),
            self.tr("{kept} kept · {rated} rated · {rest} not").format(
                kept=progress.kept, rated=progress.total - rest, rest=rest
            ),
            self.tr("{rated} of {total} rated").format(rated=progress.total - rest, total=progress.total),
        )
        room = self.width() - self._head.sizeHint().width() - 44
        measure = self._counts.fontMetrics()
        self._counts.setText(next((words for words in forms if measure.horizontalAdvance(words) <= room), forms[-1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the counts into the new width."""
        super().resizeEvent(event)
        self._tell_counts()

    @Slot()
    def _say_if_empty(self) -> None:
        self.list.setVisible(self.model.count > 0)
        self._empty.setVisible(self.model.count == 0)
        self.bar.tell_shown(self.model.count, self._session.progress.total)
        if self._session.document is None:
            words = self.tr(
                "Open a document: the commitments found in it are listed here, to be ticked off and noted on."
            )
        elif not self.model.filter.is_open:
            words = self.tr("No commitment passes the filter.")
        else:
            note = self._session.findings.note
            words = (note + " " if note else self.tr("No commitment was found in this text. ")) + self.tr(
                "Select a passage and choose “Mark commitment” to add one of your own."
            )
        self._empty.setText(words)
