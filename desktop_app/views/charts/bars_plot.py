"""Horizontal bars, whole or stacked, with labels at the left and amounts behind; more than fit are scrolled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from desktop_app.export.charts import axis
from desktop_app.models.chart_data import Bars, Row, Segment, marks_of, reach_of
from desktop_app.models.wording import short_number
from desktop_app.notebook import Status
from desktop_app.views.charts.plot import Plot
from desktop_app.views.charts.shapes import draw_sign
from desktop_app.views.theme import Theme

ROW = 25.0
"""Pixels from bar to bar at least; where there are few, up to `WIDE_ROW`."""
WIDE_ROW = 40.0
THICK = 17.0
GAP = 8.0
LABELS = 0.42
"""The part of the width that labels may take at most."""
LEAST_OF_GIVER = 0.4
"""The part of a label's room that who gives keeps at least, where what for is long, too."""
LEAST = 2.0
"""Pixels of a bar that would be too short to be seen."""


class BarsPlot(Plot):
    """One row a bar. Up and down go from bar to bar, left and right from segment to segment."""

    _bars = Bars(())
    _scroll: QScrollBar | None = None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._numbers: list[list[int]] = []
        self._row_of: list[int] = []
        self._labels = 0.0
        self._bar_room = QRectF(0, 0, 1, 1)
        self.plot.hideAxis("left")
        self._scroll = QScrollBar(Qt.Orientation.Vertical, self)
        self._scroll.setAccessibleName(self.tr("Further bars"))
        self._scroll.valueChanged.connect(self._scrolled)
        self.refit()

    def show_chart(self, bars: Bars) -> None:
        """Draw these bars, from the first at the top."""
        self._bars = bars
        self._numbers, self._row_of = [], []
        for number, row in enumerate(bars.rows):
            self._numbers.append(list(range(len(self._row_of), len(self._row_of) + len(row.segments))))
            self._row_of += [number] * len(row.segments)
        self.take_marks(marks_of(bars), bars.legend)

    def row_of(self, mark: int) -> int:
        """Return the row that a mark stands in."""
        return self._row_of[mark]

    # Fitting --------------------------------------------------------------------------------------

    def _measure_labels(self) -> float:
        metrics = self.metrics()
        longest = max((metrics.horizontalAdvance(row.label) for row in self._bars.rows), default=0.0)
        return min(longest * 1.06 + GAP, self.frame.width() * LABELS)

    def _measure_bars(self) -> QRectF:
        """Return where bars stand: right of the labels, left of the amounts and the scroll bar."""
        frame = self.frame
        left = frame.left() + self._labels + GAP
        right = frame.right() - (self._scroll.width() if self._scroll is not None and self._scroll.isEnabled() else 0)
        return QRectF(left, frame.top(), max(20.0, right - left), frame.height())

    def _row_height(self) -> float:
        rows = len(self._bars.rows)
        return min(WIDE_ROW, max(ROW, self.frame.height() / rows)) if rows else WIDE_ROW

    def fit(self) -> None:
        """Set the range so that the amount behind each bar has room."""
        if self._scroll is None:
            return
        height = self.frame.height()
        hidden = self._row_height() * len(self._bars.rows) - height
        self._scroll.setEnabled(hidden > 1)
        self._scroll.setVisible(hidden > 1)
        self._scroll.setRange(0, max(0, round(hidden)))
        self._scroll.setPageStep(round(height))
        self._scroll.setSingleStep(round(ROW))
        wide = self._scroll.sizeHint().width()
        self._scroll.setGeometry(self.width() - wide, 0, wide, max(40, round(self.frame.bottom())))
        self._labels = self._measure_labels()
        bars = self._bar_room = self._measure_bars()
        metrics = self.metrics()
        most = self._bars.reach or 1.0
        for row in self._bars.rows:
            room = bars.width() - metrics.horizontalAdvance(row.amount) - 2 * GAP
            most = max(most, reach_of(row) * bars.width() / max(room, bars.width() * 0.25))
        ticks = [tick for tick in axis(self._bars.reach) if tick <= most] if self._bars.reach > 0 else [0.0]
        if not self._bars.is_money:
            ticks = [tick for tick in ticks if tick == int(tick)]
        scale = bars.width() / most
        ticks = [
            tick for tick in ticks if tick * scale + metrics.horizontalAdvance(short_number(tick)) / 2 < bars.width()
        ]
        ticks = self._spread(ticks, scale)
        self._ticks = ticks
        # The axis lies below labels and bars: zero stands where the bars begin.
        before = (bars.left() - self.box.sceneBoundingRect().left()) / bars.width() * most
        behind = (self.box.sceneBoundingRect().right() - bars.right()) / bars.width() * most
        self.box.setRange(xRange=(-before, most + behind), yRange=(0, 1), padding=0)
        names = [(tick, short_number(tick) if tick else "0") for tick in ticks]
        self.plot.getAxis("bottom").setTicks([names])

    def _wide(self, tick: float) -> float:
        return self.metrics().horizontalAdvance(short_number(tick))

    def _spread(self, ticks: list[float], scale: float) -> list[float]:
        """Leave out every other tick as long as their words would touch."""
        while len(ticks) > 2:
            wide = max(self._wide(tick) for tick in ticks) + 14
            if (ticks[1] - ticks[0]) * scale >= wide:
                break
            ticks = ticks[::2]
        return ticks

    @Slot(int)
    def _scrolled(self, _value: int) -> None:
        self.redraw()

    def uncover(self, mark: int) -> None:
        """Scroll to a bar."""
        if self._scroll is not None and self._scroll.isEnabled():
            high = self._row_height()
            top = self.row_of(mark) * high
            at, height = self._scroll.value(), self.frame.height()
            if not at <= top <= at + height - high:
                self._scroll.setValue(round(top - (height - high) / 2))

    def wheelEvent(self, ev: QWheelEvent) -> None:
        """Scroll the bars."""
        if self._scroll is not None and self._scroll.isEnabled():
            self._scroll.setValue(self._scroll.value() - round(ev.angleDelta().y() / 120 * 2 * ROW))
        ev.accept()

    def full_size(self) -> QSizeF:
        """Return a size with room for every row."""
        size = super().full_size()
        return QSizeF(
            size.width(), max(160.0, len(self._bars.rows) * ROW * 1.2 + self.legend_height(size.width()) + 50)
        )

    def step(self, at: int, key: Qt.Key) -> int:
        """Go up and down by rows, left and right by segments."""
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return at + (1 if key is Qt.Key.Key_Right else -1)
        row = max(0, min(len(self._numbers) - 1, self.row_of(at) + (1 if key is Qt.Key.Key_Down else -1)))
        return self._numbers[row][0]

    # Drawing --------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """Draw grid, labels, bars and amounts."""
        self.areas = []
        self.draw_legend(painter)
        bars, frame = self._bar_room, self.frame
        low, high = self.box.viewRange()[0]
        scale = (self.box.sceneBoundingRect().width() / (high - low)) if high > low else 1.0
        self._draw_grid(painter, bars, scale)
        painter.setClipRect(frame)
        height = self._row_height()
        offset = self._scroll.value() if self._scroll is not None and self._scroll.isEnabled() else 0
        first = max(0, int(offset / height) - 1)
        last = min(len(self._bars.rows), int((offset + frame.height()) / height) + 2)
        for number in range(first, last):
            middle = frame.top() + (number + 0.5) * height - offset
            self._draw_row(painter, self._bars.rows[number], self._numbers[number], bars, middle, scale)

    def _draw_grid(self, painter: QPainter, bars: QRectF, scale: float) -> None:
        for tick in self._ticks:
            x = bars.left() + tick * scale
            style = Qt.PenStyle.DotLine if tick else Qt.PenStyle.SolidLine
            painter.setPen(QPen(self.theme.colour("line"), 1, style))
            painter.drawLine(QPointF(x, bars.top()), QPointF(x, bars.bottom()))

    def _draw_row(
        self, painter: QPainter, row: Row, numbers: list[int], bars: QRectF, middle: float, scale: float
    ) -> None:
        is_current = not self.current.isdisjoint(numbers)
        font = self.font()
        font.setBold(is_current)
        painter.setFont(font)
        painter.setPen(self.theme.colour("text"))
        room = QRectF(self.frame.left(), middle - ROW / 2, self._labels, ROW)
        label = shortened(row, QFontMetricsF(font), room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
        if numbers:  # beside its segments the whole row stands for the first
            self.areas.append((QRectF(room.left(), room.top(), bars.right() - room.left(), ROW), numbers[0]))
        for segment, number in zip(row.segments, numbers, strict=True):
            x = bars.left() + segment.start * scale
            rect = QRectF(x, middle - THICK / 2, max(LEAST, segment.size * scale), THICK)
            self._draw_segment(painter, segment, rect, number, bars.left(), scale)
        painter.setFont(self.font())
        painter.setPen(self.theme.colour("text"))
        behind = QRectF(bars.left() + reach_of(row) * scale + GAP, room.top(), 1000, ROW)
        painter.drawText(behind, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row.amount)

    def _draw_segment(
        self, painter: QPainter, segment: Segment, rect: QRectF, number: int, zero: float, scale: float
    ) -> None:
        theme = self.theme
        painter.setPen(QPen(theme.colour("panel"), 1))
        painter.setBrush(self.fill(segment.status, is_current=number in self.current))
        painter.drawRect(rect)
        self._draw_inside(painter, segment, rect)
        if segment.low is not None and segment.high is not None:
            self._draw_whisker(painter, zero + segment.low * scale, zero + segment.high * scale, rect.center().y())
        self.areas.append((rect.adjusted(0, -4, 0, 4), number))
        self.draw_focus(painter, rect, number)

    def _draw_inside(self, painter: QPainter, segment: Segment, rect: QRectF) -> None:
        wide = self.metrics().horizontalAdvance(segment.inside)
        if segment.status is None or not segment.inside or rect.width() < wide + 6:
            return
        is_quiet = segment.status is Status.NOT_RATED
        words = QRectF(rect)
        if not is_quiet and rect.width() > wide + 26:
            draw_sign(painter, self.theme, segment.status, QRectF(rect.left() + 4, rect.center().y() - 6, 12, 12))
            words.setLeft(rect.left() + 18)
            words.setRight(words.left() + wide + 4)
        painter.setFont(self.font())
        painter.setPen(self.ink(segment.status))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, segment.inside)

    def _draw_whisker(self, painter: QPainter, low: float, high: float, y: float) -> None:
        painter.setPen(QPen(self.theme.colour("text"), 1.4))
        painter.drawLine(QPointF(low, y), QPointF(high, y))
        for x in (low, high):
            painter.drawLine(QPointF(x, y - 5), QPointF(x, y + 5))


def shortened(row: Row, metrics: QFontMetricsF, width: float) -> str:
    """Return a row's label as it fits: who gives is cut in the middle first, what for only where that is not enough."""
    who, rest = row.who, row.label[len(row.who) :]
    if not who or metrics.horizontalAdvance(row.label) <= width:
        return metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, width)
    least = min(metrics.horizontalAdvance(who), width * LEAST_OF_GIVER)
    who = metrics.elidedText(who, Qt.TextElideMode.ElideMiddle, max(least, width - metrics.horizontalAdvance(rest) - 1))
    return who + metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width - metrics.horizontalAdvance(who))
