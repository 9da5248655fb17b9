"""The list of the checklist: rows one goes through by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop_app.models.checklist_model import ITEM, KEY, ChecklistModel
from desktop_app.notebook import Decision
from desktop_app.session.location import Location
from desktop_app.session.session import Session
from desktop_app.views.checklist_delegate import ChecklistDelegate
from desktop_app.views.theme import Theme


class ChecklistList(QListView):
    """The list. Space ticks, Enter edits the note, arrows go from commitment to commitment; several can be chosen.

    `menu_requested` asks for the context menu at a place of the screen.
    """

    edit_requested = Signal()
    tick_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, session: Session, model: ChecklistModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._following = False
        self._sought: str | None = None
        self.setAccessibleName(self.tr("Commitments"))
        self.setModel(model)
        self._delegate = ChecklistDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
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
                self._seek(index)
            else:
                self.selectionModel().clear()
            self._following = False

    def _seek(self, index: QModelIndex) -> None:
        """Scroll to a row; one that has no place yet, as a long list is laid out bit by bit, when it has."""
        if self.isVisible() and self.visualRect(index).isValid():
            self.scrollTo(index)
        else:
            self._sought = index.data(KEY)

    def updateGeometries(self) -> None:
        """Scroll to the row that is sought, once it is laid out."""
        super().updateGeometries()
        key, self._sought = self._sought, None
        index = self._model.index_of(key)
        if index.isValid():
            self._seek(index)

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        key = index.data(KEY)
        if key is not None and not self._following:
            self._session.go_to_item(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew where the width is another; a chosen row that is in view, or to come there, stays so."""
        row = self.currentIndex()
        place = self.visualRect(row)  # the viewport has its new size already: heights alone tell
        is_in_view = row.isValid() and place.top() < event.oldSize().height() and place.bottom() >= 0
        is_seen = self._sought is not None or is_in_view or event.size().isEmpty()  # as it is made, for a moment
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._sought = row.data(KEY) if is_seen else None
        elif is_seen and row.isValid():
            self._seek(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter goes to the note."""
        key = self.currentIndex().data(KEY)
        if key is not None and event.key() == Qt.Key.Key_Space:
            self.tick_requested.emit()
        elif key is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)

    @property
    def chosen(self) -> list[str]:
        """The keys of the rows that are chosen, in the order of the list."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [key for index in rows if (key := index.data(KEY)) is not None]

    @property
    def at_hand(self) -> list[str]:
        """The keys of the rows that are chosen where these are several, else of the item one is at, shown or not."""
        chosen, here = self.chosen, self._session.location.item
        return chosen if len(chosen) > 1 else [here] if here is not None else []

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen; by the keyboard, at the current row."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_requested.emit(place)

    def step(self, by: int, undecided: bool = False) -> bool:
        """Go to the next (1) or previous (-1) commitment, or one not yet decided on; False where there is none."""
        row = self.currentIndex().row() + by
        while 0 <= row < self._model.rowCount():
            index = self._model.index(row)
            item = index.data(ITEM)
            if item is not None and (not undecided or item.decision is Decision.UNDECIDED):
                self.setCurrentIndex(index)
                return True
            row += by
        return False
