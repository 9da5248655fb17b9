"""Commitments on a time axis: a shape for how each stands to its deadline, its colour for the rating."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.models.chart_data import Timeline, TimeMark, marks_of
from desktop_app.models.time_axis import lanes, time_ticks
from desktop_app.models.wording import long_day
from desktop_app.views.charts.plot import Plot
from desktop_app.views.charts.shapes import RADIUS, draw_shape
from desktop_app.views.theme import Theme

LANE = 22.0
"""Pixels from lane to lane."""
BARE_LANE = 15.0
"""The same where the marks have no labels."""
HEAD = 18.0
"""Pixels above the lanes, where the lines' words stand."""
LONGEST = 230.0
"""Pixels of a label at most."""
BESIDE = RADIUS + 8
TICK = 84.0
"""Pixels from tick to tick at least."""

BEYOND = 36.0
"""Pixels for which the marks that have no lane are counted together."""
A_LANE_HOLDS = 12
"""Marks with their labels that one lane holds at most; of more none has a label."""
MOST_LETTERS = 120
"""Of a label that are looked at; more are never shown."""


@dataclass(frozen=True, slots=True)
class _Laid:
    """Where a mark lies, in pixels: its day and where its days begin, the whole with its label, and the label."""

    x: float
    begin: float
    start: float
    end: float
    words_at: float
    words: str


class TimelinePlot(Plot):
    """Marks in lanes above the axis, with their labels where there is room for all of them."""

    _timeline = Timeline((), date.min)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._first, self._last = 0, 1
        self._lanes: tuple[int, ...] = ()
        self._laid: tuple[_Laid, ...] = ()
        self._basis: tuple[object, ...] = ()
        self._labelled = True
        self._ticks: tuple[date, ...] = ()
        self.plot.hideAxis("left")
        self.refit()

    def show_chart(self, timeline: Timeline) -> None:
        """Draw these marks; they are in the order of their days."""
        self._timeline = timeline
        self.take_marks(marks_of(timeline), timeline.legend)

    def fit(self) -> None:
        """Set the axis to hold all days, and the marks into lanes."""
        shown = self._timeline
        if not shown.marks:
            return
        days = [
            shown.as_of,
            *(mark.last for mark in shown.marks),
            *([shown.document_day] if shown.document_day else []),
        ]
        first, last = min(days), max(days)
        margin = max(20, (last - first).days // 16)
        first = first - timedelta(days=min(margin, (first - date.min).days))
        last = last + timedelta(days=min(margin, (date.max - last).days))
        self._first, self._last = first.toordinal(), last.toordinal()
        self.box.setRange(xRange=(self._first, self._last), yRange=(0, 1), padding=0)
        ticks = time_ticks(first, last, max(1, int(self.frame.width() / TICK)))
        half = self.metrics().horizontalAdvance("2000") / 2
        inside = self.frame.adjusted(half, 0, -half, 0)
        self._ticks = tuple(tick for tick in ticks if inside.left() <= self._x(tick) <= inside.right())
        whole_years = all(tick.month == 1 for tick in self._ticks)
        words = [(tick.toordinal(), str(tick.year) if whole_years else long_day(tick)) for tick in self._ticks]
        self.plot.getAxis("bottom").setTicks([words])
        self._lay_in_lanes()

    @property
    def _lane(self) -> float:
        return LANE if self._labelled else BARE_LANE

    def _room(self) -> int:
        """Return how many lanes there is room for."""
        return max(1, int((self.frame.height() - HEAD) / self._lane))

    def _lay_in_lanes(self) -> None:
        metrics, frame = self.metrics(), self.frame
        marks = self._timeline.marks
        self._labelled = True
        can_have_words = len(marks) <= self._room() * A_LANE_HOLDS
        where = (frame, self.font().toString(), self._first, self._last)
        basis = (*where, can_have_words, *((mark.first, mark.last, mark.label) for mark in marks))
        if basis != self._basis:  # a rating moves no mark
            self._basis = basis
            self._laid = tuple(self._lay(mark, metrics, frame, can_have_words) for mark in marks)
        lanes_of_labels = lanes([(place.start, place.end) for place in self._laid], 10.0)
        self._labelled = can_have_words and max(lanes_of_labels, default=0) < self._room()
        if self._labelled:
            self._lanes = lanes_of_labels
        else:
            self._lanes = lanes([(place.x - RADIUS - 1, place.x + RADIUS + 1) for place in self._laid], 3.0)

    def _x(self, day: date) -> float:
        frame = self.frame
        return frame.left() + (day.toordinal() - self._first) / max(1, self._last - self._first) * frame.width()

    def _lay(self, mark: TimeMark, metrics: QFontMetricsF, frame: QRectF, can_have_words: bool) -> _Laid:
        """Lay out a mark: its label right of it where it fits there or has more room than left of it."""
        x = self._x(mark.last)
        begin = min(x - RADIUS, max(self._x(mark.first), frame.left()))
        if not can_have_words:
            return _Laid(x, begin, x - RADIUS - 1, x + RADIUS + 1, x, "")
        label = mark.label[:MOST_LETTERS]
        wide = min(LONGEST, metrics.horizontalAdvance(label))
        right, left = frame.right() - x - BESIDE, begin - frame.left() - BESIDE
        if wide <= right or (left < wide and right > left):
            words = metrics.elidedText(label, Qt.TextElideMode.ElideRight, min(LONGEST, right))
            at = x + BESIDE
            return _Laid(x, begin, begin - 1, at + metrics.horizontalAdvance(words), at, words)
        words = metrics.elidedText(label, Qt.TextElideMode.ElideRight, min(LONGEST, left))
        at = begin - BESIDE + RADIUS - metrics.horizontalAdvance(words)
        return _Laid(x, begin, at, x + RADIUS + 1, at, words)

    def full_size(self) -> QSizeF:
        """Return a size with room for every lane, up to a page."""
        size = super().full_size()
        highest = max(self._lanes, default=0) + 1
        return QSizeF(
            size.width(), min(1400.0, max(200.0, highest * LANE + HEAD + self.legend_height(size.width()) + 50))
        )

    # Drawing --------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """Draw lines for the days, then the marks."""
        self.areas = []
        self.draw_legend(painter)
        shown, frame = self._timeline, self.frame
        painter.setPen(QPen(self.theme.colour("line"), 1, Qt.PenStyle.DotLine))
        for tick in self._ticks:
            x = self._x(tick)
            painter.drawLine(QPointF(x, frame.top() + HEAD), QPointF(x, frame.bottom()))
        if shown.document_day is not None:
            self._draw_day(painter, shown.document_day, shown.document_words, "muted", Qt.PenStyle.DotLine)
        self._draw_day(painter, shown.as_of, shown.as_of_words, "accent", Qt.PenStyle.DashLine)
        room = self._room()
        beyond: Counter[int] = Counter()
        for number, (mark, place, lane) in enumerate(zip(shown.marks, self._laid, self._lanes, strict=True)):
            if lane >= room:
                beyond[int(place.x // BEYOND)] += 1
            if lane < room or number in self.current or number == self.cursor_mark:
                self._draw_mark(painter, mark, place, number, min(lane, room - 1))
        painter.setPen(self.theme.colour("muted"))
        for part, count in beyond.items():
            place = QRectF((part + 0.5) * BEYOND + BESIDE - 2, self._y(room - 1) - LANE / 2, 60, LANE)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"+{count}")

    def _y(self, lane: int) -> float:
        return self.frame.bottom() - (lane + 0.5) * self._lane

    def _draw_day(self, painter: QPainter, day: date, words: str, role: str, style: Qt.PenStyle) -> None:
        frame, x = self.frame, self._x(day)
        painter.setFont(self.font())
        painter.setPen(QPen(self.theme.colour(role), 1.4, style))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        wide = self.metrics().horizontalAdvance(words)
        left = x + 5 if x + wide + 8 < frame.right() else x - wide - 5
        painter.drawText(QRectF(left, frame.top(), wide + 2, HEAD), Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_mark(self, painter: QPainter, mark: TimeMark, place: _Laid, number: int, lane: int) -> None:
        theme, at = self.theme, QPointF(place.x, self._y(lane))
        if place.begin < at.x() - RADIUS - 1:  # "by 2030": the words allow the whole year
            painter.setPen(QPen(theme.colour("control"), 1.2))
            painter.drawLine(QPointF(place.begin, at.y()), QPointF(at.x() - RADIUS, at.y()))
            painter.drawLine(QPointF(place.begin, at.y() - 3), QPointF(place.begin, at.y() + 3))
        draw_shape(painter, mark.shape, at, theme.status(mark.status), theme.colour("panel"))
        shape = QRectF(at.x() - RADIUS - 1, at.y() - RADIUS - 1, 2 * RADIUS + 2, 2 * RADIUS + 2)
        area = shape
        if self._labelled:
            area = QRectF(place.start, at.y() - LANE / 2, place.end - place.start, LANE)
            side = QRectF(place.words_at, area.top(), self.metrics().horizontalAdvance(place.words) + 2, LANE)
            painter.fillRect(side.adjusted(-2, 2, 0, -2), theme.colour("panel"))  # lines behind words
            painter.setPen(theme.colour("text"))
            painter.drawText(side, Qt.AlignmentFlag.AlignVCenter, place.words)
        self.areas.append((area, number))
        if number in self.current or number == self.cursor_mark:
            self.draw_focus(painter, shape.adjusted(-2, -2, 2, 2), number)
