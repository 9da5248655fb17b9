"""The chart panel: figures, deadlines and progress as tabs, each a chart with the same data as a table."""

from __future__ import annotations

import importlib
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop_app.notebook import Change
from desktop_app.session.jobs import Step
from desktop_app.session.location import Location
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.views.charts.deadlines_source import DeadlinesSource
from desktop_app.views.charts.figures_source import FiguresSource
from desktop_app.views.charts.page import ChartPage
from desktop_app.views.charts.progress_source import ProgressSource
from desktop_app.views.charts.saving import ChartSaving
from desktop_app.views.charts.source import menu_button
from desktop_app.views.icons import icon
from desktop_app.views.theme import Theme

AFTER_THE_TEXT = 150
"""Milliseconds until pyqtgraph is imported: its 200 ms would hold up the first painting of the text."""

NARROW = 560
"""Pixels below which the controls say less."""


class ChartPanel(QFrame):
    """Imports pyqtgraph when it is first shown, in the background: that takes four times as long as a Qt window.

    Only the page in sight is made anew after a change; the others are when they are turned to.
    """

    def __init__(
        self, session: Session, settings: Settings, theme: Theme, resources: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chart_panel")
        self._session = session
        self._theme = theme
        self._resources = resources
        self._asked = False
        self._is_narrow = False
        self.figures = ChartPage(session, theme, FiguresSource(session, settings, self), self)
        self.deadlines = ChartPage(session, theme, DeadlinesSource(session, self), self)
        self.progress = ChartPage(session, theme, ProgressSource(session, self), self)
        self.pages = (self.figures, self.deadlines, self.progress)
        self._tabs = QButtonGroup(self)
        self._stack = QStackedWidget(self)
        self.saving = ChartSaving(session, self)
        self.table_switch = QToolButton(self)
        self.table_switch.setText(self.tr("Table"))
        self.table_switch.setCheckable(True)
        self.table_switch.setProperty("role", "tab")
        self.table_switch.setToolTip(self.tr("Show the same data as a table"))
        self.save_button = menu_button(self, self.tr("Save the chart or its table"))
        for suffix, words in (
            ("png", self.tr("PNG picture…")),
            ("svg", self.tr("SVG drawing…")),
            ("csv", self.tr("CSV table…")),
        ):
            self.save_button.menu().addAction(words).setData(suffix)
        self.save_button.menu().triggered.connect(self._save)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._refresh_if_seen)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_THE_TEXT)
        self._later.timeout.connect(self._import)
        self._lay_out()
        self.set_theme(theme)
        self._tabs.idClicked.connect(self.turn_to)
        self.table_switch.clicked.connect(self._switch_table)
        session.document_opened.connect(self._start_anew)
        session.items_reset.connect(self._all_stale)
        session.notebook_changed.connect(self._notebook_changed)
        session.location_changed.connect(self._follow)
        for page in self.pages:
            page.table_shown.connect(self._tell_table)
        self._start_anew()
        self.turn_to(0)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 10, 2)
        head.setSpacing(2)
        for number, page in enumerate(self.pages):
            tab = QToolButton(self)
            tab.setText(page.source.title)
            tab.setCheckable(True)
            tab.setProperty("role", "tab")
            self._tabs.addButton(tab, number)
            head.addWidget(tab)
            self._stack.addWidget(page)
        self._tabs.button(0).setChecked(True)
        head.addStretch(1)
        for page in self.pages:
            for control in page.source.controls:
                head.addWidget(control)
        head.addWidget(self.table_switch)
        head.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        self.setMinimumHeight(166)

    @property
    def page(self) -> ChartPage:
        """The page in sight."""
        return self.pages[self._stack.currentIndex()]

    @property
    def focus_target(self) -> QWidget:
        """What F6 goes to."""
        return self.page.focus_target

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        down = icon(self._resources, "down", theme.colour("muted"), theme.colour("line"))
        for page in self.pages:
            for control in page.source.controls:
                if isinstance(control, QToolButton):
                    control.setIcon(down)
        self._be_narrow(self._is_narrow)
        for page in self.pages:
            page.set_theme(theme)

    @Slot(int)
    def turn_to(self, number: int) -> None:
        """Show the page of this number."""
        self._stack.setCurrentIndex(number)
        self._tabs.button(number).setChecked(True)
        for other in self.pages:
            for control in other.source.controls:
                control.setVisible(other is self.page)
        self._refresh_if_seen()
        self._tell_table(self.page.shows_table)
        self.page.follow(self._session.location)

    # pyqtgraph, on first use ----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is true now, and begin to fetch the drawing library once there is something to draw."""
        super().showEvent(event)
        self._refresh_if_seen()

    def _fetch(self) -> None:
        if self._asked or self.page.shown.chart is None or not self.isVisible():
            return
        self._asked = True
        self._later.start()

    @Slot()
    def _import(self) -> None:
        job = self._session.jobs.make("charts", self.tr("Preparing charts…"), _import_pyqtgraph)
        job.done.connect(self._draw)
        job.failed.connect(self._no_chart)
        self._session.jobs.start(job)

    @Slot(object)
    def _draw(self, _done: object) -> None:
        for page in self.pages:
            page.draw_with_plots()

    @Slot(object)
    def _no_chart(self, error: Exception) -> None:
        self._session.problem.emit(
            self.tr("The chart cannot be drawn ({error}); the table has the same figures.").format(error=error)
        )

    # What is shown --------------------------------------------------------------------------------

    @Slot()
    def _start_anew(self) -> None:
        for page in self.pages:
            page.source.start_anew()
        self._all_stale()

    @Slot()
    def _all_stale(self) -> None:
        for page in self.pages:
            page.is_stale = True
        self._soon.start()

    @Slot(object)
    def _notebook_changed(self, change: Change) -> None:
        for page in self.pages:
            if page.source.cares_for(change):
                page.is_stale = True
        if self.page.is_stale:
            self._soon.start()  # once for all changes of one command

    @Slot()
    def _refresh_if_seen(self) -> None:
        if self.page.is_stale and self.isVisible():
            self.page.refresh()
        self._fetch()
        is_there = not self.page.shown.empty
        self.table_switch.setVisible(is_there)
        self.save_button.setVisible(is_there)
        for action in self.save_button.menu().actions():
            action.setEnabled(action.data() == "csv" or self.page.shown.chart is not None)

    @Slot(object)
    def _follow(self, location: Location) -> None:
        self.page.follow(location)

    @Slot(bool)
    def _switch_table(self, is_shown: bool) -> None:
        self.page.show_table(is_shown)

    @Slot(bool)
    def _tell_table(self, _is_shown: bool) -> None:
        self.table_switch.setChecked(self.page.shows_table)

    @Slot(QAction)
    def _save(self, action: QAction) -> None:
        self.saving.save(self.page, action.data())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is little room."""
        super().resizeEvent(event)
        if (self.width() < NARROW) is not self._is_narrow:
            self._be_narrow(self.width() < NARROW)

    def _be_narrow(self, is_narrow: bool) -> None:
        self._is_narrow = is_narrow
        self.save_button.setText(self.tr("Save as"))
        self.save_button.setMinimumWidth(0)  # as wide as it says
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if is_narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.save_button.setToolButtonStyle(style)
        colours = (self._theme.colour("muted"), self._theme.colour("line"))
        self.save_button.setIcon(icon(self._resources, "save" if is_narrow else "down", *colours))
        for page in self.pages:
            page.source.be_narrow(is_narrow)


def _import_pyqtgraph(step: Step) -> None:
    """Import in a pool thread: the main thread stays free (longest wait seen: 27 ms)."""
    step(0.0)
    importlib.import_module("pyqtgraph")
