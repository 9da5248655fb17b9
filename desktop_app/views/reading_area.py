"""The middle of the window: the text, and beside it at wish the same text once more, or the page as printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.views.reading_look import ReadingLook
from desktop_app.views.reading_pane import ReadingPane
from desktop_app.views.theme import Theme

if TYPE_CHECKING:
    from desktop_app.views.page_view import PageView

LEAST = QSize(300, 160)

SIDE_BY_SIDE = 620
"""Pixels from which two parts stand side by side: less than half of it shows no page that can be read."""


class ReadingArea(QSplitter):
    """Holds the reading pane. What stands beside it is made when it is first wanted: the start counts."""

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
        self.addWidget(self.reading)

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
        for pane in (self.reading, self.second):
            if pane is not None:
                pane.view.set_look(look)

    @Slot(bool)
    def show_second(self, is_shown: bool) -> None:
        """Show the text once more; the second pane stays where it is while the first one follows."""
        if is_shown and self.second is None:
            look = ReadingLook.of(self._settings)
            pane = self.second = ReadingPane(self._session, self._theme, look, self, follows=False)
            pane.view.setAccessibleName(self.tr("Text of the document, second view"))
            pane.view.zoom_requested.connect(self.reading.view.zoom_requested)
            self.insertWidget(1, pane)
            pane.show_at(self.reading.position)
        if self.second is not None:
            self.second.setVisible(is_shown)
            self._share()

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
