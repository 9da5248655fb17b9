"""Saving a chart: as a picture, as a drawing, or its table as CSV; whole or not at all, off the main thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, QRect, QRectF, QSize, Slot
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.export.csv_table import csv_bytes
from desktop_app.export.files import write_whole
from desktop_app.models.chart_data import Chart, Sheet
from desktop_app.session.session import Session
from desktop_app.views.charts.page import ChartPage
from desktop_app.views.theme import Theme

TR = QCoreApplication.translate
SCALE = 2
"""Pixels of a saved PNG for one on the screen."""


class ChartNotMade(Exception):
    """A picture that cannot be made; the message is one sentence for the person who asked for it."""


class ChartSaving(QObject):
    """Asks for a file and writes it. What goes wrong is one sentence in the window's notice."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._window = parent

    def save(self, page: ChartPage, suffix: str) -> None:
        """Ask where to save the page's chart as "png", "svg" or "csv", and do it."""
        titles = {
            "png": self.tr("Save the chart as a picture"),
            "svg": self.tr("Save the chart as a drawing"),
            "csv": self.tr("Save the chart’s table"),
        }
        name, _ = QFileDialog.getSaveFileName(
            self._window, titles[suffix], f"{page.source.stem}.{suffix}", f"{suffix.upper()} (*.{suffix})"
        )
        if name:
            self.write(page, Path(name) if Path(name).suffix else Path(f"{name}.{suffix}"), suffix)

    def write(self, page: ChartPage, path: Path, suffix: str) -> None:
        """Write the page's chart to a file."""
        try:
            data = self._data(page, suffix)
        except ChartNotMade as error:
            self._tell(error)
            return
        job = self._session.jobs.make("save chart", self.tr("Saving…"), lambda step: write_whole(path, data))
        job.failed.connect(self._tell)
        self._session.jobs.start(job)

    def _data(self, page: ChartPage, suffix: str) -> bytes:
        if suffix == "csv" or page.shown.chart is None:
            return sheet_csv(page.shown.sheet)
        if suffix == "png":
            return png(page.shown.chart, page.theme, page.size())
        document = self._session.document
        return svg(page.shown.chart, page.theme, page.size(), document.name if document is not None else "")

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        self._session.problem.emit(str(error))


def sheet_csv(sheet: Sheet) -> bytes:
    """Return the table as CSV: numbers whole, days as ISO 8601."""
    return csv_bytes(sheet.head, [[cell.raw for cell in row.cells] for row in sheet.rows])


def png(chart: Chart, theme: Theme, least: QSize) -> bytes:
    """Return the whole chart as a PNG, twice as many pixels as on the screen."""
    painted = _Painted(chart, theme, least)
    picture = QImage(painted.size * SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(SCALE)
    painter = QPainter(picture)
    painted.paint(painter)
    painter.end()
    return _bytes(lambda device: QImageWriter(device, QByteArray(b"png")).write(picture))


def svg(chart: Chart, theme: Theme, least: QSize, title: str) -> bytes:
    """Return the whole chart as an SVG drawing."""
    painted = _Painted(chart, theme, least)

    def write(device: QBuffer) -> bool:
        generator = QSvgGenerator()
        generator.setOutputDevice(device)
        generator.setResolution(painted.resolution)  # pyqtgraph's axes are recorded for the screen's
        generator.setSize(painted.size)
        generator.setViewBox(QRect(0, 0, painted.size.width(), painted.size.height()))
        generator.setTitle(title)
        painter = QPainter(generator)
        painted.paint(painter)
        return painter.end()

    return _bytes(write)


class _Painted:
    """A plot of its own, never shown, as large as the whole chart: what is scrolled away on the screen is on it too."""

    def __init__(self, chart: Chart, theme: Theme, least: QSize) -> None:
        from desktop_app.views.charts import plots

        self._theme = theme
        self._plot = plots.show(chart, None, theme)
        self._plot.resize(least)
        self._plot.grab()  # makes Qt lay out what is not shown
        self.size = self._plot.full_size().toSize()
        self._plot.resize(self.size)
        self.resolution = self._plot.logicalDpiX()
        self._plot.grab()

    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, self.size.width(), self.size.height())
        self._plot.paint_on(painter, whole, self._theme.colour("panel"))
        self._plot.deleteLater()


def _bytes(write: Callable[[QBuffer], bool]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not write(buffer):
        raise ChartNotMade(TR("ChartSaving", "The chart could not be made into a file; it may be too large."))
    return bytes(buffer.data().data())
