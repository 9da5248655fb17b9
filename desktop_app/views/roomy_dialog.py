"""Dialogs that take the room their words need, in any font, and in which undo works where they change the notebook."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.session.session import Session
from desktop_app.session.undoing import undo_and_redo


class RoomyDialog(QDialog):
    """Grows, within the screen, until nothing in it is cut: as it is shown, and when words are added to it."""

    def event(self, event: QEvent) -> bool:
        """Grow when it is shown or laid out anew."""
        is_done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest) and self.isVisible():
            self._grow()
        return is_done

    def _grow(self) -> None:
        layout, hint, room = self.layout(), self.sizeHint(), self.screen().availableSize()
        width = max(self.width(), min(hint.width(), room.width()))
        wrapped = layout.totalHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 0
        self.resize(width, max(self.height(), min(wrapped or hint.height(), room.height())))


class ChangeDialog(RoomyDialog):
    """A dialog that changes the notebook while it is open: undo and redo have their keys in it, as in the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addActions(undo_and_redo(session, self, self.tr("Undo"), self.tr("Redo")))
