"""The checklist: its head with the counts, the filter row, and the list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.checklist_model import ITEM, KEY, ChecklistModel, Grouping
from desktop_app.models.wording import status_name
from desktop_app.notebook import Status
from desktop_app.session.location import Location
from desktop_app.session.session import Session
from desktop_app.views.checklist_delegate import ChecklistDelegate
from desktop_app.views.icons import icon
from desktop_app.views.progress_strip import ProgressStrip, progress_in_words
from desktop_app.views.theme import Theme

TYPING_PAUSE = 120
"""Milliseconds after a keystroke in the filter field before the list follows."""


class ChecklistPanel(QFrame):
    """Head, progress, filters and list."""

    edit_requested = Signal()

    def __init__(self, session: Session, theme: Theme, resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checklist_panel")
        self._session = session
        self._resources = resources
        self.model = ChecklistModel(session, self)
        self._head = QLabel(self)
        self._head.setProperty("role", "head")
        self._counts = QLabel(self)
        self._counts.setProperty("role", "muted")
        self._strip = ProgressStrip(theme, self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter…"))
        self.filter.setAccessibleName(self.tr("Filter the checklist"))
        self.filter.setClearButtonEnabled(True)
        self.list = ChecklistList(session, self.model, theme, self)
        self.list.edit_requested.connect(self.edit_requested)
        self._empty = QLabel(self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(16, 14, 16, 0)
        self._status = self._choice(self.tr("Status"))
        self._actor = self._choice(self.tr("Actor"))
        self._group = self._choice("")
        self._lay_out()
        self._fill_menus()
        self.set_theme(theme)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self._filter_words)
        self.filter.textChanged.connect(self._pause.start)
        self.filter.returnPressed.connect(self._into_list)
        session.document_opened.connect(self._start_anew)
        session.items_reset.connect(self._count)
        session.notebook_changed.connect(self._count)
        self.model.shown_changed.connect(self._say_if_empty)
        self._count()

    def _choice(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setProperty("role", "choice")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the word
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._head)
        head.addStretch(1)
        head.addWidget(self._counts)
        filters = QHBoxLayout()
        filters.setSpacing(6)
        filters.addWidget(self.filter, 1)
        for button in (self._status, self._actor, self._group):
            filters.addWidget(button)
        top = QVBoxLayout()
        top.setContentsMargins(16, 14, 16, 8)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self._strip)
        top.addLayout(filters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.list, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._strip.set_theme(theme)
        self.list.set_theme(theme)
        for button in (self._status, self._actor, self._group):
            button.setIcon(icon(self._resources, "down", theme.colour("muted"), theme.colour("line")))

    # Filters --------------------------------------------------------------------------------------

    def _fill_menus(self) -> None:
        menu = self._status.menu()
        for status in Status:
            action = menu.addAction(status_name(status))
            action.setCheckable(True)
            action.setData(status)
            action.toggled.connect(self._filter_choices)
        menu.addSeparator()
        for name, words in (
            ("possible", self.tr("Also what is only possible")),
            ("dismissed", self.tr("Also dismissed")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(name)
            action.toggled.connect(self._filter_choices)
        names = {
            Grouping.SECTION: self.tr("Section"),
            Grouping.STATUS: self.tr("Status"),
            Grouping.ACTOR: self.tr("Actor"),
            Grouping.NONE: self.tr("Nothing"),
        }
        one = QActionGroup(self)
        for grouping, words in names.items():
            action = self._group.menu().addAction(words)
            action.setCheckable(True)
            action.setChecked(grouping is self.model.grouping)
            action.setData(grouping)
            one.addAction(action)
        one.triggered.connect(self._regroup)
        self._group.setText(self.tr("Group: {by}").format(by=names[self.model.grouping].lower()))

    @Slot(QAction)
    def _regroup(self, action: QAction) -> None:
        self.model.set_grouping(Grouping(action.data()))
        self._group.setText(self.tr("Group: {by}").format(by=action.text().lower()))
        self._reselect()

    @Slot()
    def _filter_words(self) -> None:
        self.model.set_filter(replace(self.model.filter, words=self.filter.text()))
        self._reselect()

    @Slot()
    def _filter_choices(self) -> None:
        chosen = [action.data() for action in self._status.menu().actions() if action.isChecked()]
        statuses = frozenset(Status(value) for value in chosen if value not in ("possible", "dismissed"))
        actors = frozenset(action.data() for action in self._actor.menu().actions() if action.isChecked())
        self.model.set_filter(
            replace(
                self.model.filter,
                statuses=statuses,
                actors=actors,
                possible="possible" in chosen,
                dismissed="dismissed" in chosen,
            )
        )
        self._status.setText(self.tr("Status · {n}").format(n=len(statuses)) if statuses else self.tr("Status"))
        self._actor.setText(self.tr("Actor · {n}").format(n=len(actors)) if actors else self.tr("Actor"))
        self._reselect()

    def clear_filters(self) -> None:
        """Show everything again."""
        self.filter.clear()
        for action in [*self._status.menu().actions(), *self._actor.menu().actions()]:
            action.setChecked(False)
        self._filter_words()

    @Slot()
    def _start_anew(self) -> None:
        self.filter.clear()
        self._actor.menu().clear()
        for actor in self.model.actors():
            action = self._actor.menu().addAction(actor.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(actor)
            action.toggled.connect(self._filter_choices)
        for action in self._status.menu().actions():
            action.setChecked(False)
        self._actor.setEnabled(bool(self.model.actors()))
        self._count()

    def _reselect(self) -> None:
        self.list.follow(self._session.location)

    @Slot()
    def _into_list(self) -> None:
        self._filter_words()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Counts ---------------------------------------------------------------------------------------

    @Slot()
    def _count(self) -> None:
        progress = self._session.progress
        self._head.setText(self.tr("COMMITMENTS") + (f" · {progress.total}" if self._session.document else ""))
        self._tell_counts()
        self._strip.show_progress(progress)
        self._say_if_empty()

    def _tell_counts(self) -> None:
        """Show as many of the counts as there is room for; the strip's tooltip has them all."""
        room = self.width() - self._head.sizeHint().width() - 44
        words = progress_in_words(self._session.progress)
        self._counts.setText(self._counts.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the counts into the new width."""
        super().resizeEvent(event)
        self._tell_counts()

    @Slot()
    def _say_if_empty(self) -> None:
        self.list.setVisible(self.model.count > 0)
        self._empty.setVisible(self.model.count == 0)
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


class ChecklistList(QListView):
    """The list. Space ticks, Enter edits the note, arrows go from commitment to commitment."""

    edit_requested = Signal()

    def __init__(self, session: Session, model: ChecklistModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._following = False
        self.setAccessibleName(self.tr("Commitments"))
        self.setModel(model)
        self._delegate = ChecklistDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        session.location_changed.connect(self.follow)
        self.selectionModel().currentChanged.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    @Slot(object)
    def follow(self, place: Location) -> None:
        """Choose the row of the item one is at."""
        index = self._model.index_of(place.item)
        if index != self.currentIndex():
            self._following = True
            if index.isValid():
                self.setCurrentIndex(index)
                self.scrollTo(index)
            else:
                self.selectionModel().clear()
            self._following = False

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        key = index.data(KEY)
        if key is not None and not self._following:
            self._session.go_to_item(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew where the width is another."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter goes to the note."""
        key = self.currentIndex().data(KEY)
        if key is not None and event.key() == Qt.Key.Key_Space:
            self._session.tick(key)
        elif key is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) commitment in the list."""
        row = self.currentIndex().row() + by
        while 0 <= row < self._model.rowCount():
            index = self._model.index(row)
            if index.data(ITEM) is not None:
                self.setCurrentIndex(index)
                return
            row += by
