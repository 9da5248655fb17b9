"""The strip above the checklist: how many commitments stand how, as one stacked bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.models.wording import status_name
from desktop_app.notebook import FROM_DONE, Progress
from desktop_app.views.theme import Theme

FILLED = FROM_DONE[:-1]
"""From the left; what is not rated is the empty rest."""


def progress_in_words(progress: Progress) -> str:
    """Return "4 kept · 3 in the works · 6 not rated"; statuses that do not occur are left out."""
    parts = [
        f"{progress.by_status[status]} {status_name(status).lower()}"
        for status in FROM_DONE
        if progress.by_status[status]
    ]
    return " · ".join(parts)


class ProgressStrip(QWidget):
    """A bar six pixels high."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._progress: Progress | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def show_progress(self, progress: Progress) -> None:
        """Show these counts."""
        self._progress = progress
        self.setAccessibleDescription(progress_in_words(progress))
        self.setToolTip(progress_in_words(progress))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the bar."""
        return QSize(120, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 3, 3)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), self._theme.colour("line"))
        if self._progress is None or not self._progress.total:
            return
        at = 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        for status in FILLED:
            width = self.width() * self._progress.by_status[status] / self._progress.total
            painter.fillRect(QRectF(at, 0, width, self.height()), self._theme.status(status))
            at += width
