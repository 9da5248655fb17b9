"""The bars: amounts of one currency, drawn with pyqtgraph. This module is imported when a chart is first shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsSceneMouseEvent, QMenu, QToolTip, QWidget

from desktop_app.analysis.charts import Bar
from desktop_app.models.wording import bar_amount, short_number
from desktop_app.views.theme import Theme

THICKNESS = 0.5
"""Of a bar, where the distance from bar to bar is 1."""
LONGEST_LABEL = 34
ROW = 40
"""Pixels a bar needs at least."""


class MoneyAxis(pg.AxisItem):
    """The amounts below the bars, in short words."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return "5 bn" for 5_000_000_000."""
        return [short_number(value) if value else "0" for value in values]


class MoneyChart(pg.PlotWidget):
    """Horizontal bars from the first at the top to the last. Click and Enter go to the sentence."""

    bar_chosen = Signal(int)
    _bars: tuple[Bar, ...] = ()  # of the class, too: pyqtgraph resizes while it is being made

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems={"bottom": MoneyAxis("bottom")}, enableMenu=False)
        self.setBackground(None)
        self._theme = theme
        self._quotes: tuple[str, ...] = ()
        self._chosen: int | None = None
        self._rects: list[QRectF] = []
        self._plot: Any = self.getPlotItem()  # pyqtgraph's methods are made at run time: no types to check
        self.setAccessibleName(self.tr("Bars of the stated amounts; the table beside them says the same"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for menu in (self._plot.ctrlMenu, *self._plot.ctrlMenu.findChildren(QMenu)):
            menu.setParent(self, menu.windowFlags())  # never shown, and without a parent they would outlive the window
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self._plot.getViewBox().invertY(True)
        self._plot.showGrid(x=True, y=False, alpha=0.25)
        scene: Any = self.scene()
        scene.sigMouseMoved.connect(self._hover)
        scene.sigMouseClicked.connect(self._click)

    def show_bars(self, bars: Sequence[Bar], quotes: Sequence[str]) -> None:
        """Draw these bars; `quotes` are what hovering shows."""
        self._bars, self._quotes = tuple(bars), tuple(quotes)
        self._draw()

    def choose(self, number: int | None) -> None:
        """Draw one bar as the chosen one."""
        if number != self._chosen:
            self._chosen = number
            self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._draw()

    def _draw(self) -> None:
        plot = self._plot
        plot.clear()
        theme = self._theme
        muted, text = theme.colour("muted"), theme.colour("text")
        left, bottom = plot.getAxis("left"), plot.getAxis("bottom")
        left.setTicks([[(row, _cut(bar.label)) for row, bar in enumerate(self._bars)]])
        for axis, colour in ((left, text), (bottom, muted)):
            axis.setPen(theme.colour("line"))
            axis.setTextPen(colour)
            axis.setTickFont(self.font())
        left.setStyle(tickLength=0, tickTextOffset=10, autoExpandTextSpace=True)
        bottom.setStyle(tickLength=0, tickTextOffset=6, maxTickLevel=0, hideOverlappingLabels=False)
        bottom.enableAutoSIPrefix(False)
        self._rects = []
        for row, bar in enumerate(self._bars):
            size = _size(bar)
            rect = QRectF(0, row - THICKNESS / 2, size, THICKNESS)
            self._rects.append(rect)
            colour = theme.colour("accent" if row == self._chosen else "lighter")
            plot.addItem(
                pg.BarGraphItem(
                    x0=[0], y=[row], width=[size], height=THICKNESS, pen=QPen(Qt.PenStyle.NoPen), brush=QBrush(colour)
                )
            )
            if bar.low is not None and bar.high is not None:
                half = (bar.high - bar.low) / 2
                plot.addItem(
                    pg.ErrorBarItem(
                        x=[bar.low + half], y=[row], left=[half], right=[half], beam=0.25, pen=pg.mkPen(text, width=1.4)
                    )
                )
            words = pg.TextItem(bar_amount(bar), color=text, anchor=(0, 0.5))
            words.setFont(self.font())
            words.setPos(_reach(bar), row)
            plot.addItem(words, ignoreBounds=True)
        plot.setYRange(-0.6, max(len(self._bars), 3) - 0.4, padding=0)
        self.setMinimumHeight(max(110, ROW * len(self._bars) + 34))
        self._fit()

    def _fit(self) -> None:
        """Leave room behind the longest bars for the amounts that stand there."""
        plot_width = self._plot.getViewBox().width() or 1.0
        metrics = self.fontMetrics()
        most = 1.0
        for bar in self._bars:
            room = plot_width - metrics.horizontalAdvance(bar_amount(bar)) - 14
            most = max(most, _reach(bar) * plot_width / max(room, plot_width * 0.2))
        self._plot.setXRange(0, most, padding=0)

    def resizeEvent(self, ev: QResizeEvent) -> None:
        """Fit the amounts in anew."""
        super().resizeEvent(ev)
        if self._bars:
            self._fit()

    def _at(self, place: QPointF) -> int | None:
        spot = self._plot.getViewBox().mapSceneToView(place)
        for row in range(len(self._bars)):
            if abs(spot.y() - row) <= 0.5:
                return row
        return None

    def _hover(self, place: QPointF) -> None:
        row = self._at(place)
        if row is None:
            QToolTip.hideText()
            return
        QToolTip.showText(self.mapToGlobal(self.mapFromScene(place)), self._quotes[row], self)

    def _click(self, event: QGraphicsSceneMouseEvent) -> None:
        row = self._at(event.scenePos())
        if row is not None:
            self.bar_chosen.emit(row)

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Up and down go from bar to bar."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(ev.key()))
        if step is None or not self._bars:
            super().keyPressEvent(ev)
            return
        row = -1 if self._chosen is None else self._chosen
        self.bar_chosen.emit(max(0, min(len(self._bars) - 1, row + step)))

    def paint_on(self, painter: QPainter, target: QRectF, background: QColor) -> None:
        """Draw the chart on another surface: a picture or an SVG file."""
        painter.fillRect(target, background)
        self.scene().render(painter, target, QRectF(self.viewport().rect()))


def _size(bar: Bar) -> float:
    """Return how far the bar itself reaches: the value, of a range its middle."""
    if bar.value is not None:
        return bar.value
    bounds = [bound for bound in (bar.low, bar.high) if bound is not None]
    return sum(bounds) / len(bounds) if bounds else 0.0


def _reach(bar: Bar) -> float:
    return max(_size(bar), bar.high or 0.0)


def _cut(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1].rstrip() + "…"
