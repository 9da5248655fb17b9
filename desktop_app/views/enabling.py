"""Which actions can be done now: kept in step with the place one is at, the selection and the document."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop_app.session.session import Session
from desktop_app.views.reading_area import ReadingArea
from desktop_app.views.structure_wishes import MENU

WITH_DOCUMENT = (
    "export", "find", "find_next", "find_previous", "next_item", "previous_item", "goto", "triage",
    "accept_shown", "dismiss_shown", "document",
    "note_section", "note_document", "add_link", "add_file", "add_quotation", "matrix", "history", "freeze",
    *(name for name in MENU if name is not None),
)  # fmt: skip
"""Actions that need a document and nothing else."""


class Enabling(QObject):
    """Enables and disables the actions; nobody else does."""

    def __init__(
        self, session: Session, area: ReadingArea, actions: Mapping[str, QAction], status: QMenu, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._area = area
        self._actions = actions
        self._status = status
        session.document_opened.connect(self.renew)
        session.location_changed.connect(self.renew)
        session.items_reset.connect(self.renew)
        session.notebook_changed.connect(self.renew)
        area.selection_changed.connect(self.renew)
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Look at what there is, and enable what it allows."""
        actions, session = self._actions, self._session
        item = session.items.get(session.location.item or "")
        has_selection = self._area.active.textCursor().hasSelection()
        for name in WITH_DOCUMENT:
            actions[name].setEnabled(session.document is not None)
        for name in ("copy", "mark"):
            actions[name].setEnabled(has_selection)
        actions["copy_citation"].setEnabled(has_selection or item is not None)
        actions["note"].setEnabled(session.document is not None)
        for name in ("tick", "correct"):
            actions[name].setEnabled(item is not None and item.is_commitment)
        for name in ("tags", "join_item", "split_item"):
            actions[name].setEnabled(item is not None and item.is_commitment)
        for name in ("accept", "dismiss", "forget_decision"):
            actions[name].setEnabled(item is not None and item.commitment is not None)
        self._status.setEnabled(item is not None and item.is_commitment)
        actions["back"].setEnabled(session.can_go_back)
        actions["forward"].setEnabled(session.can_go_forward)
