"""The desk: the checklist and the inspector, and those who carry what one wishes there to the session."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.session.spoken import spoken
from desktop_app.views.checklist_panel import ChecklistPanel
from desktop_app.views.commitment_wishes import CommitmentWishes
from desktop_app.views.inspector import Inspector
from desktop_app.views.menus import Menus
from desktop_app.views.notice_bar import NoticeBar
from desktop_app.views.outline_view import OutlineTree
from desktop_app.views.reading_area import ReadingArea
from desktop_app.views.shortcuts import Shortcuts
from desktop_app.views.theme import Theme
from desktop_app.views.triage_wishes import TriageWishes
from desktop_app.views.workbench import Workbench


class Desk(QObject):
    """Makes the parts and joins them to the text, the outline, the menus and the keys."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        theme: Theme,
        resources: Path,
        area: ReadingArea,
        outline: OutlineTree,
        notice: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.checklist = ChecklistPanel(session, settings, theme, resources, window)
        self.inspector = Inspector(session, theme, window)
        self.wishes = CommitmentWishes(session, area, self.inspector, self)
        self.triage = TriageWishes(session, self.checklist, area, notice, self)
        self.workbench = Workbench(session, self.inspector, self.checklist.list, area, outline, window)
        for problem in self.workbench.offer_methods(resources):
            notice.say(spoken(problem))
        self.workbench.rating.told.connect(notice.say)
        self.checklist.edit_requested.connect(self.wishes.edit_note)
        self.inspector.note.left.connect(self.checklist.list.setFocus)
        self.inspector.dismiss_requested.connect(self.triage.dismiss_item)

    def calls(self) -> dict[str, Callable[..., object]]:
        """Return what each of the actions here calls."""
        bench, wishes = self.workbench, self.wishes
        return {
            "copy_citation": wishes.copy_citation,
            "tick": bench.tick,
            "note": wishes.edit_note,
            "mark": wishes.mark,
            "correct": wishes.correct_current,
            "add_link": bench.add_link,
            "add_file": bench.add_file,
            "add_quotation": bench.add_quotation,
            "matrix": bench.matrix,
            "history": bench.history,
            "freeze": bench.freeze,
            "note_section": bench.note_on_section,
            "note_document": bench.note_on_document,
            **self.triage.calls(),
        }

    def join(self, menus: Menus, shortcuts: Shortcuts) -> None:
        """Put what rates into the menus, and its keys to the others."""
        self.checklist.list.menu_requested.connect(menus.checklist.popup)
        self.triage.begin(shortcuts.actions, self._window)
        self.workbench.fill(menus.status, menus.methods)
        if self.workbench.actions is not None:
            shortcuts.take(self.workbench.actions.by_name)
