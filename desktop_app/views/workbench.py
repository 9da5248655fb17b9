"""The tracker's workbench: rating, evidence, history and notes on sections, joined to the window's panes and menus."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.notebook import Value, read_methods
from desktop_app.session.session import Session
from desktop_app.views.checklist_list import ChecklistList
from desktop_app.views.evidence_wishes import EvidenceWishes
from desktop_app.views.inspector import Inspector
from desktop_app.views.outline_view import OutlineTree
from desktop_app.views.rating_actions import RatingActions
from desktop_app.views.rating_wishes import RatingWishes
from desktop_app.views.reading_area import ReadingArea


class Workbench(QObject):
    """Carries what the inspector, the lists and the menus wish to the session's parts."""

    def __init__(
        self,
        session: Session,
        inspector: Inspector,
        checklist: ChecklistList,
        area: ReadingArea,
        outline: OutlineTree,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._inspector = inspector
        self._checklist = checklist
        self._outline = outline
        self._window = window
        self.rating = RatingWishes(session, window)
        self.evidence = EvidenceWishes(session, inspector, checklist, area, window)
        self.actions: RatingActions | None = None
        inspector.rating.rate_requested.connect(self.rating.rate)
        inspector.rating.confirm_requested.connect(self.rating.confirm)
        inspector.rating.matrix_requested.connect(self.rating.matrix)
        inspector.grounds.day_changed.connect(self.rating.date)
        inspector.history.all_requested.connect(self.history_of)
        checklist.tick_requested.connect(self.tick)
        outline.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        outline.customContextMenuRequested.connect(self._outline_menu)

    def offer_methods(self, resources: Path) -> tuple[str, ...]:
        """Offer the methods that ship and those in the library's folder; return a sentence for each broken one."""
        methods, problems = read_methods(resources / "methods", self._session.library.folder / "methods")
        self._session.ratings.offer(methods)
        return problems

    def fill(self, status: QMenu, methods: QMenu) -> None:
        """Put the actions that rate into the Status menu, and the methods into theirs."""
        self.actions = RatingActions(self._session, status, methods, self._window)
        self.actions.rate_requested.connect(self._rate)

    # Rating ---------------------------------------------------------------------------------------

    @Slot(object)
    def _rate(self, value: Value) -> None:
        self.rating.rate_all(self._checklist.at_hand, value)

    @Slot()
    def tick(self) -> None:
        """Tick what is chosen in the checklist, else the item one is at; untick where all of it is ticked."""
        self.rating.tick_all(self._checklist.at_hand)

    # Evidence -------------------------------------------------------------------------------------

    def _add(self, kind: str) -> None:
        if self._inspector.shown_key is not None:
            self.evidence.add(self._inspector.shown_key, kind)
        else:
            words = self.tr(
                "Evidence belongs to a commitment, a passage or a section: choose one, or mark this sentence."
            )
            self._session.problem.emit(words)

    @Slot()
    def add_link(self) -> None:
        """Add a link as evidence of what the inspector shows."""
        self._add("link")

    @Slot()
    def add_file(self) -> None:
        """Add a file as evidence of what the inspector shows."""
        self._add("file")

    @Slot()
    def add_quotation(self) -> None:
        """Add a quotation as evidence of what the inspector shows."""
        self._add("quotation")

    # History --------------------------------------------------------------------------------------

    @Slot()
    def history(self) -> None:
        """Show the history: of the entry one is at, or the ratings of the notebook."""
        entry = self._session.entry_of(self._inspector.shown_key or "")
        self.history_of(entry.id if entry is not None else "")

    @Slot(str)
    def history_of(self, entry: str) -> None:
        """Show the history of an entry; of "": of the notebook."""
        from desktop_app.views.history_dialog import HistoryDialog  # imported on use: the start counts

        dialog = HistoryDialog(self._session, entry or None, self._window)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def freeze(self) -> None:
        """Ask for a name and keep the present state under it."""
        from desktop_app.views.freezing import freeze_state

        freeze_state(self._session, self._window)

    @Slot()
    def matrix(self) -> None:
        """Show the ratings by actor, at the commitment one is at."""
        self.rating.matrix(self._session.location.item or "")

    # Notes on sections ----------------------------------------------------------------------------

    @Slot(QPoint)
    def _outline_menu(self, place: QPoint) -> None:
        index = self._outline.indexAt(place)
        if not index.isValid():
            return
        section = index.internalId()
        menu = QMenu(self._outline)
        words = self.tr("&Note on the document") if section == 0 else self.tr("&Note on this section")
        note = menu.addAction(words)
        chosen = menu.exec(self._outline.viewport().mapToGlobal(place))
        menu.deleteLater()
        if chosen is note:
            self.note_on(section)

    def note_on(self, section: int) -> None:
        """Go to a section and put the text cursor into its note."""
        self._session.go_to_section(section)
        self._inspector.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._inspector.ensureWidgetVisible(self._inspector.note)

    @Slot()
    def note_on_section(self) -> None:
        """Write a note on the section one is in."""
        self.note_on(self._session.location.section)

    @Slot()
    def note_on_document(self) -> None:
        """Write a note on the whole document."""
        self.note_on(0)
