"""What one wishes of evidence: add, edit, drop it onto an entry."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QListView, QWidget

from desktop_app.models.checklist_model import KEY
from desktop_app.notebook import Evidence
from desktop_app.session.session import Session
from desktop_app.views.evidence_drop import EvidenceDrop
from desktop_app.views.inspector import Inspector
from desktop_app.views.reading_area import ReadingArea
from desktop_app.views.reading_view import ReadingView


class EvidenceWishes(QObject):
    """Opens the dialog for the inspector; takes what is dropped on it, on the checklist and on what the text marks."""

    def __init__(
        self, session: Session, inspector: Inspector, checklist: QListView, area: ReadingArea, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._shelf = session.shelf
        self._inspector = inspector
        self._checklist = checklist
        self._window = window
        inspector.evidence.add_requested.connect(self.add)
        inspector.evidence.edit_requested.connect(self.edit)
        self._take_drops(inspector.viewport(), self._key_shown)
        self._take_drops(checklist.viewport(), self._key_in_list)
        for view in area.views:
            self._take_drops_on_text(view)
        area.second_made.connect(self._take_drops_on_text)

    def _take_drops(self, target: QWidget, key_at: Callable[[QPoint], str | None]) -> None:
        EvidenceDrop(self._shelf, target, key_at, self._window.dropEvent).told.connect(self._session.problem)

    @Slot(object)
    def _take_drops_on_text(self, view: ReadingView) -> None:
        self._take_drops(view.viewport(), view.key_at)

    def _key_shown(self, _place: QPoint) -> str | None:
        return self._inspector.shown_key

    def _key_in_list(self, place: QPoint) -> str | None:
        return self._checklist.indexAt(place).data(KEY)

    @Slot(str, str)
    def add(self, key: str, kind: str) -> None:
        """Ask for a piece of evidence of this kind, and add it."""
        self._ask(key, kind, None)

    @Slot(str, object)
    def edit(self, key: str, piece: Evidence) -> None:
        """Ask what a piece of evidence shall be, and alter it."""
        self._ask(key, piece.kind, piece)

    def _ask(self, key: str, kind: str, piece: Evidence | None) -> None:
        from desktop_app.views.evidence_dialog import EvidenceDialog  # imported on use: the start counts

        dialog = EvidenceDialog(kind, piece, self._window)
        if dialog.exec():
            if dialog.path is not None:
                self._shelf.add_file(key, dialog.path, dialog.piece)
            else:
                self._shelf.put(key, dialog.piece)
        dialog.deleteLater()
