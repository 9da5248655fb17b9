"""Ratings over time: the counts of each status, one above the other, as they stood at the end of each day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.export.charts import axis
from desktop_app.models.chart_data import History, marks_of
from desktop_app.models.time_axis import time_ticks
from desktop_app.models.wording import long_day
from desktop_app.notebook import Status
from desktop_app.views.charts.plot import Plot
from desktop_app.views.theme import Theme

TICK = 92.0
"""Pixels from tick to tick at least."""


class HistoryPlot(Plot):
    """A step for each day on which a rating changed, up to today."""

    _history = History((), date.min)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._first, self._last, self._total = 0, 1, 1
        self._heights: tuple[float, ...] = ()
        self.refit()

    def show_chart(self, history: History) -> None:
        """Draw these days."""
        self._history = history
        self.take_marks(marks_of(history), history.legend)

    def fit(self) -> None:
        """Set the axes: days from a little before the first change, commitments from none to all."""
        days = self._history.days
        if not days:
            return
        first, last = days[0].day, max(days[-1].day, self._history.today) + timedelta(days=1)
        margin = max(1, (last - first).days // 20)
        first = first - timedelta(days=margin)
        self._first, self._last = first.toordinal(), last.toordinal()
        self._total = max(1, sum(count for _, count in days[0].counts))
        top = self.legend_height(self.box.sceneBoundingRect().width())
        height = max(1.0, self.box.sceneBoundingRect().height())
        self.box.setRange(
            xRange=(self._first, self._last), yRange=(0, self._total * height / max(1.0, height - top)), padding=0
        )
        self._heights = tuple(tick for tick in axis(self._total) if tick == int(tick) and tick <= self._total)
        while len(self._heights) > 2 and (height - top) / len(self._heights) < self.metrics().height():
            self._heights = self._heights[::2]
        self.plot.getAxis("left").setTicks([[(tick, str(int(tick))) for tick in self._heights]])
        ticks = time_ticks(first, last, max(1, int(self.frame.width() / TICK)))
        if len(ticks) < 2:  # all within a few weeks
            ticks = tuple(dict.fromkeys((days[0].day, days[-1].day)))
        self.plot.getAxis("bottom").setTicks([[(tick.toordinal(), long_day(tick)) for tick in ticks]])

    def _x(self, ordinal: int) -> float:
        frame = self.frame
        return frame.left() + (ordinal - self._first) / max(1, self._last - self._first) * frame.width()

    def draw(self, painter: QPainter) -> None:
        """Draw a stack of areas from each day to the next."""
        self.areas = []
        self.draw_legend(painter)
        days, frame = self._history.days, self.frame
        unit = frame.height() / self._total
        ends = [told.day.toordinal() for told in days[1:]] + [self._last]
        for number, (told, end) in enumerate(zip(days, ends, strict=True)):
            left, right = self._x(told.day.toordinal()), self._x(end)
            y = frame.bottom()
            for status, count in told.counts:
                if count:
                    area = QRectF(left, y - count * unit, max(1.0, right - left), count * unit)
                    painter.fillRect(area, self.fill(status, is_current=False))
                    self._draw_count(painter, status, count, area)
                    y -= count * unit
            whole = QRectF(left, frame.top(), max(6.0, right - left), frame.height())
            self.areas.append((whole, number))
            painter.setPen(QPen(self.theme.colour("panel"), 1.5))
            painter.drawLine(whole.topLeft(), whole.bottomLeft())
        painter.setPen(QPen(self.theme.colour("line"), 1, Qt.PenStyle.DotLine))
        for tick in self._heights:
            y = frame.bottom() - tick * unit
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        for area, number in self.areas:
            if number == self.cursor_mark:
                self.draw_focus(painter, area.adjusted(2, 2, -2, -2), number)

    def _draw_count(self, painter: QPainter, status: Status, count: int, area: QRectF) -> None:
        metrics = self.metrics()
        if area.height() < metrics.height() or area.width() < metrics.horizontalAdvance(str(count)) + 8:
            return
        painter.setFont(self.font())
        painter.setPen(self.ink(status))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(count))
