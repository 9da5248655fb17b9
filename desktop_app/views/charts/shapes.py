"""The shapes of the charts: a form for each state of a deadline and a letter for each status, and the legend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop_app.models.chart_data import Legend
from desktop_app.notebook import DueState, Status
from desktop_app.views.theme import Theme

BETWEEN = 9.0
"""Pixels between two entries of the legend."""

RADIUS = 5.5
"""Pixels from a shape's middle to its edge."""


def draw_shape(painter: QPainter, shape: DueState, at: QPointF, colour: QColor, paper: QColor) -> None:
    """Draw the shape of a state: a ring is due, a triangle overdue, a ticked disc done in time, a diamond done late."""
    r = RADIUS
    painter.setPen(QPen(colour, 1.8))
    painter.setBrush(colour)
    match shape:
        case DueState.OVERDUE:
            top, left, right = QPointF(0, -r - 0.5), QPointF(-r - 0.5, r - 1), QPointF(r + 0.5, r - 1)
            painter.drawPolygon(QPolygonF([at + top, at + right, at + left]))
        case DueState.DONE_LATE:
            corners = (QPointF(0, -r - 1), QPointF(r + 1, 0), QPointF(0, r + 1), QPointF(-r - 1, 0))
            painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
            _draw_tick(painter, at, paper)
        case DueState.DONE_IN_TIME:
            painter.drawEllipse(at, r, r)
            _draw_tick(painter, at, paper)
        case _:
            painter.setBrush(paper)
            painter.drawEllipse(at, r - 0.5, r - 0.5)


def _draw_tick(painter: QPainter, at: QPointF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline([at + QPointF(-2.6, 0.2), at + QPointF(-0.7, 2.1), at + QPointF(2.8, -2.0)])


def draw_legend(
    painter: QPainter | None, theme: Theme, font: QFont, entries: Sequence[Legend], at: QPointF, width: float
) -> float:
    """Draw what colours and shapes mean, in as many lines as they need; return the height. None only measures."""
    font = QFont(font)
    font.setPointSizeF(font.pointSizeF() * 0.92)
    metrics = QFontMetricsF(font)
    line = metrics.height() + 6
    x, y = 2.0, 2.0
    for entry in entries:
        wide = 16 + metrics.horizontalAdvance(entry.words) + BETWEEN
        if x > 2 and x + wide - BETWEEN > width:
            x, y = 2.0, y + line
        if painter is not None:
            _draw_entry(painter, theme, font, entry, at + QPointF(x, y), line)
        x += wide
    return y + line + 4


def _draw_entry(painter: QPainter, theme: Theme, font: QFont, entry: Legend, at: QPointF, line: float) -> None:
    middle = at + QPointF(6, line / 2)
    if entry.shape is not None:
        draw_shape(painter, entry.shape, middle, theme.colour("muted"), theme.colour("panel"))
    elif entry.status is not None:
        box = QRectF(at.x(), middle.y() - 6, 12, 12)
        is_quiet = entry.status is Status.NOT_RATED
        painter.setPen(QPen(theme.colour("control"), 1) if is_quiet else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line") if is_quiet else theme.status(entry.status))
        painter.drawRoundedRect(box, 2, 2)
        draw_sign(painter, theme, entry.status, box)
    painter.setPen(theme.colour("muted"))
    painter.setFont(font)
    beside = QRectF(at.x() + 16, at.y(), 1000, line)
    painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.words)


def draw_sign(painter: QPainter, theme: Theme, status: Status, box: QRectF) -> None:
    """Draw a status's sign in a box of its colour. Drawn, not written: not every font has these signs."""
    r = min(box.width(), box.height()) / 2 - 3
    at = box.center()
    ink = theme.colour("on_status")
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match status:
        case Status.KEPT:
            _draw_tick(painter, at, ink)
        case Status.BROKEN:
            painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r))
            painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r))
        case Status.STALLED:
            painter.fillRect(QRectF(at.x() - r + 0.5, at.y() - r + 0.5, 2 * r - 1, 2 * r - 1), ink)
        case Status.IN_THE_WORKS | Status.KEPT_IN_PART:
            painter.drawEllipse(at, r, r)
            painter.setBrush(ink)
            share = 180 if status is Status.IN_THE_WORKS else 270
            painter.drawPie(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), 90 * 16, -share * 16)
        case Status.NOT_RATED:
            pass
