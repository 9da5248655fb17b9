"""The place of the chart panel: empty until the text is on the screen, for the panel's modules would hold that up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.views.after_text import AfterText
from desktop_app.views.theme import Theme

if TYPE_CHECKING:
    from desktop_app.views.chart_panel import ChartPanel

AFTER_THE_TEXT = 40
"""Milliseconds after a document was opened until the panel is fetched."""
WITHOUT_TEXT = 500
"""Milliseconds after it was shown until it is fetched where no document comes."""
LEAST_HEIGHT = 166
PANEL = "desktop_app.views.chart_panel"


class ChartSlot(QFrame):
    """Fetches the panel in the background when it is first seen; `panel` is None until then."""

    def __init__(
        self, session: Session, settings: Settings, theme: Theme, resources: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chart_panel")
        self.panel: ChartPanel | None = None
        self._session = session
        self._settings = settings
        self._theme = theme
        self._resources = resources
        self._fetching = AfterText(session, "chart panel", self.tr("Preparing charts…"), [PANEL], self)
        self._fetching.fetched.connect(self._build)
        self._inner = QVBoxLayout(self)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(LEAST_HEIGHT)
        session.document_opened.connect(self._opened)

    @property
    def focus_target(self) -> QWidget:
        """What F6 goes to."""
        return self if self.panel is None else self.panel.focus_target

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self.panel is not None:
            self.panel.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch the panel, soon where there is a document already."""
        super().showEvent(event)
        self._fetch(WITHOUT_TEXT if self._session.document is None else AFTER_THE_TEXT)

    @Slot()
    def _opened(self) -> None:
        self._fetch(AFTER_THE_TEXT)

    def _fetch(self, after: int) -> None:
        if self.isVisible():
            self._fetching.fetch(after)

    @Slot()
    def _build(self) -> None:
        from desktop_app.views.chart_panel import ChartPanel

        self.panel = ChartPanel(self._session, self._settings, self._theme, self._resources, self)
        self._inner.addWidget(self.panel)
