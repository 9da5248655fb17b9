"""The middle of the window: the text, and beside it at wish the same text once more, or the page as printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.views.reading_look import ReadingLook
from desktop_app.views.reading_pane import ReadingPane
from desktop_app.views.reading_view import ReadingView
from desktop_app.views.theme import Theme

if TYPE_CHECKING:
    from desktop_app.views.page_view import PageView

LEAST = QSize(300, 160)

SIDE_BY_SIDE = 620
"""Pixels from which two parts stand side by side: less than half of it shows no page that can be read."""


class ReadingArea(QSplitter):
    """Holds the reading pane. What stands beside it is made when it is first wanted: the start counts.

    `menu_requested` and `selection_changed` speak of the `active` text; `second_made` carries the second view, once.
    """

    menu_requested = Signal(QPoint)
    selection_changed = Signal()
    second_made = Signal(object)

    def __init__(self, session: Session, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session = session
        self._settings = settings
        self._theme = theme
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.reading = ReadingPane(session, theme, ReadingLook.of(settings), self)
        self.second: ReadingPane | None = None
        self.page: PageView | None = None
        self._is_second_active = False
        self.reading.view.menu_requested.connect(self._first_menu)
        self.reading.view.selectionChanged.connect(self.selection_changed)
        self.addWidget(self.reading)

    @property
    def active(self) -> ReadingView:
        """The text one works in, of two that which had the keyboard last: what is done to "the text" is done there."""
        is_second = self._is_second_active and self.second is not None and self.second.isVisibleTo(self)
        return self.second.view if is_second and self.second is not None else self.reading.view

    @property
    def views(self) -> list[ReadingView]:
        """The texts that are there."""
        return [pane.view for pane in (self.reading, self.second) if pane is not None]

    @Slot(QPoint)
    def _first_menu(self, place: QPoint) -> None:
        self._work_in(is_second=False)
        self.menu_requested.emit(place)

    @Slot(QPoint)
    def _second_menu(self, place: QPoint) -> None:
        self._work_in(is_second=True)
        self.menu_requested.emit(place)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.second is not None and now in (self.second.view, self.reading.view):
            self._work_in(is_second=now is self.second.view)

    def _work_in(self, *, is_second: bool) -> None:
        if is_second is not self._is_second_active:
            self._is_second_active = is_second
            self.selection_changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for part in (self.reading, self.second, self.page):
            if part is not None:
                part.set_theme(theme)

    @property
    def beside(self) -> list[QWidget]:
        """What takes the keyboard beside the first text, from left to right."""
        second = [self.second.view] if self.second is not None else []
        return [*second, *([self.page.area] if self.page is not None else [])]

    def set_look(self, look: ReadingLook) -> None:
        """Set the text in another way, in both panes."""
        for view in self.views:
            view.set_look(look)

    @Slot(bool)
    def show_second(self, is_shown: bool) -> None:
        """Show the text once more; the second pane stays where it is while the first one follows."""
        if is_shown and self.second is None:
            look = ReadingLook.of(self._settings)
            pane = self.second = ReadingPane(self._session, self._theme, look, self, follows=False)
            pane.view.setAccessibleName(self.tr("Text of the document, second view"))
            pane.view.zoom_requested.connect(self.reading.view.zoom_requested)
            pane.view.menu_requested.connect(self._second_menu)
            pane.view.selectionChanged.connect(self.selection_changed)
            application = QApplication.instance()
            if isinstance(application, QApplication):
                application.focusChanged.connect(self._focus_moved)
            self.insertWidget(1, pane)
            self.second_made.emit(pane.view)
            pane.show_at(self.reading.position)
        if self.second is not None:
            self.second.setVisible(is_shown)
            self._share()
            self.selection_changed.emit()

    @Slot(bool)
    def show_page(self, is_shown: bool) -> None:
        """Show the page as it was printed."""
        self._settings.set("show_page", is_shown)
        if is_shown and self.page is None:
            from desktop_app.views.page_view import PageView

            self.page = PageView(self._session, self._theme, self)
            self.addWidget(self.page)
        if self.page is not None:
            self.page.setVisible(is_shown)
            self._share()

    def minimumSizeHint(self) -> QSize:
        """Return what all parts need, one below the other where they stand so; beside each other they need no more."""
        return QSize(LEAST.width(), max(LEAST.height(), super().minimumSizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside the text below it where there is no room side by side."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= SIDE_BY_SIDE
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if wanted is not self.orientation():
            self.setOrientation(wanted)
            self._share()

    def _share(self) -> None:
        """Give every part that is shown the same room."""
        self.setSizes([1000] * self.count())
