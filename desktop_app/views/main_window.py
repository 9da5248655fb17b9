"""The main window: the panes side by side, each listening to the session, and the actions that call it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget

from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.session.undoing import undo_and_redo
from desktop_app.views import actions as action_table
from desktop_app.views.appearance import Appearance
from desktop_app.views.chart_slot import ChartSlot
from desktop_app.views.desk_slot import DeskSlot
from desktop_app.views.enabling import Enabling
from desktop_app.views.menus import Menus, Toolbar
from desktop_app.views.notice_bar import NoticeBar
from desktop_app.views.opening import Opening
from desktop_app.views.outline_view import OutlinePanel
from desktop_app.views.reading_area import ReadingArea
from desktop_app.views.reading_look import ReadingLook
from desktop_app.views.remarks import Remarks
from desktop_app.views.search_field import SearchField
from desktop_app.views.shortcuts import Shortcuts
from desktop_app.views.status_line import StatusLine
from desktop_app.views.structure_wishes import StructureWishes
from desktop_app.views.theme import Theme
from desktop_app.views.window_wishes import WindowWishes

if TYPE_CHECKING:
    from desktop_app.session.hits import Hit
    from desktop_app.views.checklist_panel import ChecklistPanel
    from desktop_app.views.desk import Desk
    from desktop_app.views.inspector import Inspector

SIZES = {"columns": [250, 770, 420], "middle": [600, 230], "right": [520, 380]}
"""Pixels of the panes in a window of 1440 by 900; smaller ones take them in proportion."""


class MainWindow(QMainWindow):
    """One window on one session. `closed` carries the window itself."""

    closed = Signal(object)

    def __init__(
        self,
        session: Session,
        settings: Settings,
        resources: Path,
        log_folder: Path,
        versions: Callable[[], Sequence[tuple[str, str]]],
    ) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.resources = resources
        self._log_folder = log_folder
        self._versions = versions
        self.appearance_menu = QMenu(self.tr("&Appearance"), self)
        self.appearance = Appearance(settings, resources, self.appearance_menu, self)
        theme = self.appearance.theme
        self.setWindowTitle("Pledgebook")
        self.setAcceptDrops(True)
        self.notice = NoticeBar(theme, resources, self)
        self.hint = QLabel(self)
        self.outline = OutlinePanel(session, theme, self)
        self.area = ReadingArea(session, settings, theme, self)
        self.reading = self.area.reading
        self.charts = ChartSlot(session, settings, theme, resources, self)
        self.right = DeskSlot(session, self._make_desk, SIZES["right"], self)
        self.search = SearchField(session, self)
        self.structure_wishes = StructureWishes(session, self.area, self.notice, self)
        self.structure_menu = QMenu(self.tr("&Structure"), self)
        self.recent_menu = QMenu(self.tr("Open &recent"), self)
        self.opening = Opening(session, settings, self.notice, self.recent_menu, self)
        self.undo_action, self.redo_action = undo_and_redo(session, self, self.tr("Undo"), self.tr("Redo"))
        self.actions_by_name = action_table.build(self, self._calls())
        self.structure_wishes.fill(self.structure_menu, self.actions_by_name)
        self.menus = Menus(
            self.menuBar(),
            self.actions_by_name,
            {
                "undo": self.undo_action,
                "redo": self.redo_action,
                "recent": self.recent_menu,
                "appearance": self.appearance_menu,
                "structure": self.structure_menu,
            },
        )
        self.toolbar = Toolbar(
            self.actions_by_name, self.undo_action, self.redo_action, self.search, resources, theme, self
        )
        self.status_line = StatusLine(session, self)
        self.remarks = Remarks(session, self.notice, self.actions_by_name["document"].trigger, self)
        self._lay_out()
        keyed = {**self.actions_by_name, "undo": self.undo_action, "redo": self.redo_action}
        self.shortcuts = Shortcuts(settings, keyed, self)
        self.window_wishes = WindowWishes(settings, self.shortcuts, self.menuBar(), self)
        self._connect()
        self.appearance.theme_changed.connect(self._take_theme)
        self.setStyleSheet(theme.style_sheet())  # every part was made with this theme
        self._restore()
        self.enabling = Enabling(session, self.area, self.actions_by_name, self.menus.status, self)

    @property
    def desk(self) -> Desk:
        """Where one works on commitments; made now where it was not there yet."""
        return self.right.desk

    @property
    def checklist(self) -> ChecklistPanel:
        """The checklist, at the desk."""
        return self.desk.checklist

    @property
    def inspector(self) -> Inspector:
        """The inspector, at the desk."""
        return self.desk.inspector

    def _make_desk(self) -> Desk:
        from desktop_app.views.desk import Desk  # fetched behind the text: the start counts

        desk = Desk(
            self.session, self.settings, self.appearance.theme, self.resources,
            self.area, self.outline.tree, self.notice, self,
        )  # fmt: skip
        desk.join(self.menus, self.shortcuts)
        return desk

    def _calls(self) -> dict[str, Callable[..., object]]:
        session = self.session
        return {
            "open": self.opening.choose_file,
            "open_window": self.opening.choose_for_windows,
            "paste": self.opening.paste_document,
            "export": self.export,
            "quit": self.close,
            "copy": lambda: self.area.active.copy(),
            "find": self._find,
            "find_next": self.search.next,
            "find_previous": self.search.previous,
            "back": session.back,
            "forward": session.forward,
            "larger": lambda: self._zoom(1),
            "smaller": lambda: self._zoom(-1),
            "normal": lambda: self._zoom(0),
            "charts": self._show_charts,
            "next_pane": lambda: self._next_pane(1),
            "previous_pane": lambda: self._next_pane(-1),
            **self.structure_wishes.calls(),
            **self.right.calls(),
            "page": self.area.show_page,
            "second": self.area.show_second,
            "document": lambda: self.window_wishes.document(session),
            "focus": self._read_alone,
            "palette": lambda: self.window_wishes.palette(),
            "settings": lambda: self.window_wishes.settings(),
            "shortcuts": lambda: self.window_wishes.sheet(),
            "about": self.about,
            "logs": self._show_logs,
            "hint": self.show_hint,
        }

    def _lay_out(self) -> None:
        self.middle = QSplitter(Qt.Orientation.Vertical, self)
        self.columns = QSplitter(Qt.Orientation.Horizontal, self)
        self.middle.addWidget(self.area)
        self.middle.addWidget(self.charts)
        for pane in (self.outline, self.middle, self.right):
            self.columns.addWidget(pane)
        for name, splitter in self._splitters().items():
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            for number, factor in enumerate(SIZES[name]):
                splitter.setStretchFactor(number, factor)
        self.outline.setMinimumWidth(140)
        self.hint.setProperty("role", "hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.hide()
        whole = QWidget(self)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.toolbar, self.notice, self.hint):
            layout.addWidget(widget)
        layout.addWidget(self.columns, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.status_line)

    def _connect(self) -> None:
        session = self.session
        session.document_opened.connect(self._opened)
        session.problem.connect(self.notice.say)
        self.settings.changed.connect(self._setting_changed)
        self.reading.view.zoom_requested.connect(self._zoom)
        self.reading.view.note_requested.connect(self.actions_by_name["note"].trigger)
        self.area.menu_requested.connect(self.menus.reading.popup)
        self.status_line.remarks.clicked.connect(self.actions_by_name["document"].trigger)
        self.search.found.connect(self.reading.view.show_found)
        self.search.reached.connect(self._show_found)
        self.search.left.connect(self.reading.view.setFocus)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._focus_left)

    # Opening --------------------------------------------------------------------------------------

    @Slot()
    def _opened(self) -> None:
        opened = self.session.opened
        if opened is None:
            return
        self.setWindowTitle(f"{opened.document.name[:80]} — Pledgebook")
        self.reading.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.settings.get("seen_hint"):
            self.settings.set("seen_hint", True)
            self.show_hint()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that are dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.opening.open_paths(paths)

    # Exporting ------------------------------------------------------------------------------------

    @Slot()
    def export(self) -> None:
        """Ask what to export, and write it."""
        if self.session.opened is not None:
            self.session.end_typing()
            from desktop_app.views.export_dialog import (
                ExportDialog,
            )  # as all dialogs, imported on use: the start counts

            dialog = ExportDialog(self.session, self.settings, self.resources, self)
            dialog.exec()
            dialog.deleteLater()

    # Appearance -----------------------------------------------------------------------------------

    @Slot(object)
    def _take_theme(self, theme: Theme) -> None:
        self.setStyleSheet(theme.style_sheet())
        for part in (
            self.notice, self.outline, self.area, self.charts, self.right, self.toolbar,
        ):  # fmt: skip
            part.set_theme(theme)

    @Slot(str)
    def _setting_changed(self, name: str) -> None:
        if name in ("text_size", "reading_width", "reading_font"):
            self.area.set_look(ReadingLook.of(self.settings))

    @Slot(int)
    def _zoom(self, by: int) -> None:
        size = self.settings.get("text_size")
        self.settings.set("text_size", size + by if by else 12.5)

    @Slot(bool)
    def _show_charts(self, is_shown: bool) -> None:
        self.settings.set("show_chart", is_shown)
        self.charts.setVisible(is_shown)

    @Slot(bool)
    def _read_alone(self, is_alone: bool) -> None:
        self.window_wishes.read_alone(is_alone, (self.outline, self.right, self.charts))

    @Slot()
    def show_hint(self) -> None:
        """Say in three lines what to do; the next document opened or a click takes it away."""
        self.hint.setText(
            self.tr(
                "Read on the left, tick on the right: a box in the margin or Space in the list ticks what was kept.\n"
                "Enter writes a note, 0 to 5 rate, J and K go on. Everything is saved as you type and can be undone.\n"
                "“Export notes…” makes a PDF of it. Open your own text with Ctrl+O, or drop it here."
            )
        )
        self.hint.show()

    # Panes and state ------------------------------------------------------------------------------

    @Slot()
    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(object)
    def _show_found(self, hit: Hit | None) -> None:
        if hit is not None or self.right.desk_if_made is not None:
            self.inspector.show_found(hit)

    def _next_pane(self, by: int) -> None:
        panes: list[QWidget] = [self.outline.tree, self.reading.view, self.checklist.list, self.inspector.note]
        if self.charts.isVisible():
            panes.insert(2, self.charts.focus_target)
        panes[2:2] = self.area.beside
        panes = [pane for pane in panes if pane.isVisible()]
        focused = QApplication.focusWidget()
        at = next((i for i, pane in enumerate(panes) if pane is focused or pane.isAncestorOf(focused or self)), -1)
        if panes:
            panes[(at + by) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def about(self) -> None:
        """Show the About box."""
        from desktop_app.views.dialogs import AboutDialog

        dialog = AboutDialog(self._versions(), self)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def _show_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder)))

    @Slot(Qt.ApplicationState)
    def _focus_left(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self.session.end_typing()
            self.session.keep_place()

    def _splitters(self) -> dict[str, QSplitter]:
        return {"columns": self.columns, "middle": self.middle}

    def _restore(self) -> None:
        geometry = self.settings.window_state("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            room = self.screen().availableSize()
            self.resize(min(1440, room.width()), min(900, room.height()))
        for name, splitter in self._splitters().items():
            state = self.settings.window_state(name)
            if state is None or not splitter.restoreState(state):
                splitter.setSizes(SIZES[name])
            splitter.setHandleWidth(1)
        self.right.keep(self.settings.window_state("right"))
        if self.settings.get("show_page"):
            self.actions_by_name["page"].trigger()
        is_shown = self.settings.get("show_chart")
        self.actions_by_name["charts"].setChecked(is_shown)
        self.charts.setVisible(is_shown)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's state; the session writes what is not yet written."""
        self.settings.keep_window_state("geometry", QByteArray(self.saveGeometry()))
        for name, splitter in self._splitters().items():
            self.settings.keep_window_state(name, splitter.saveState())
        self.settings.keep_window_state("right", self.right.state)
        self.settings.save()
        self.session.close()
        super().closeEvent(event)
        self.closed.emit(self)
