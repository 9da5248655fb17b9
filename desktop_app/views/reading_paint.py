"""What is painted around the letters of the reading text: highlights, underlines, tick boxes in the margin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextDocument

from desktop_app.document import Span
from desktop_app.models.reading_text import ReadingText
from desktop_app.models.span_index import SpanIndex
from desktop_app.notebook import Decision, Status
from desktop_app.session.session import Session
from desktop_app.views.theme import Theme

if TYPE_CHECKING:
    from desktop_app.analysis import Findings
    from desktop_app.notebook import Item
    from desktop_app.session.hits import Hits

BOX = 15.0
"""Side of a tick box in the margin, in pixels."""
BOX_LEFT = 42.0
"""How far left of the text column a tick box stands."""


@dataclass(frozen=True, slots=True)
class LinePart:
    """The part of a stretch that stands on one line, in document coordinates."""

    rect: QRectF
    baseline: float


def line_parts(document: QTextDocument, start: int, end: int) -> Iterator[LinePart]:
    """Yield where the stretch stands, line by line."""
    layout = document.documentLayout()
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        text = block.layout()
        if text.lineCount():
            origin = layout.blockBoundingRect(block).topLeft()
            for number in range(text.lineCount()):
                line = text.lineAt(number)
                first = max(start - block.position(), line.textStart())
                last = min(end - block.position(), line.textStart() + line.textLength())
                if first < last:
                    left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                    top = origin.y() + line.y()
                    rect = QRectF(origin.x() + min(left, right), top, abs(right - left), line.height())
                    yield LinePart(rect, top + line.ascent())
        block = block.next()


def _x(place: object) -> float:
    """Return the x of what `cursorToX` gives: PySide says float in some versions, a pair in others."""
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]


class ReadingPaint:
    """Knows which stretches to mark, and marks those that are in view."""

    def __init__(self, session: Session, theme: Theme) -> None:
        self._session = session
        self.theme = theme
        self._text: ReadingText | None = None
        self._findings: Findings | None = None
        self._items: SpanIndex[str] = SpanIndex()
        self._figures: SpanIndex[None] = SpanIndex()
        self._damage: SpanIndex[None] = SpanIndex()
        self.boxes: list[tuple[QRectF, str]] = []

    def take(self, text: ReadingText) -> None:
        """Mark another text; one of the same document has the same marks."""
        is_same = self._text is not None and self._text.document is text.document
        self._text = text
        if not is_same:
            self._damage = SpanIndex((place.span, None) for place in text.document.damage)
            self.remark()

    def remark(self) -> None:
        """Find anew what is to be marked: items came or went."""
        items, findings = self._session.items.values(), self._session.findings
        self._items = SpanIndex((item.span, item.key) for item in items if item.span is not None)
        if findings is not self._findings:
            self._findings = findings
            self._figures = SpanIndex((figure.span, None) for figure in findings.figures)

    def paint(self, painter: QPainter, top: int, end: int, left: float) -> None:
        """Draw what stands from `top` to before `end` in the QTextDocument; `left` is the column's edge."""
        if self._text is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.boxes = []
        chosen, theme, seen = self._session.location, self.theme, self._seen(top, end)
        if chosen.item is None and chosen.span is not None:
            for part in self._parts(chosen.span, seen):
                painter.fillRect(_band(part), theme.colour("selection"))
        shown = sorted(self._items.touching(seen.start, seen.end), key=lambda pair: pair[1] == chosen.item)
        for span, key in shown:  # the chosen one last, on top
            item = self._session.items.get(key)
            if item is not None and item.decision is not Decision.DISMISSED:
                self._item(
                    painter, self._parts(span, seen), item, key == chosen.item, left if span.start in seen else None
                )
        for span, _ in self._figures.touching(seen.start, seen.end):
            self._line(painter, self._parts(span, seen), theme.colour("text"), "dotted", 3.0)
        for span, _ in self._damage.touching(seen.start, seen.end):
            self._line(painter, self._parts(span, seen), theme.colour("broken"), "wave", 3.5)

    def paint_found(self, painter: QPainter, found: Hits, top: int, end: int) -> None:
        """Frame the places a search found."""
        if self._text is None:
            return
        painter.setPen(QPen(self.theme.colour("accent"), 1))
        painter.setBrush(self.theme.colour("mark"))
        seen = self._seen(top, end)
        for span in found.touching(seen.start, seen.end):
            for part in self._parts(span, seen):
                painter.drawRoundedRect(_band(part).adjusted(-1, 0, 1, 0), 2, 2)

    def _seen(self, top: int, end: int) -> Span:
        assert self._text is not None
        start = self._text.position_of(top)
        return Span(start, max(start, self._text.position_of(end)) + 1)

    def _parts(self, span: Span, seen: Span) -> list[LinePart]:
        """Return where the part of `span` that is in sight stands, line by line."""
        assert self._text is not None
        both = Span(max(span.start, seen.start), max(span.start, seen.start, min(span.end, seen.end)))
        return [part for start, end in self._text.ranges(both) for part in line_parts(self._text.qt, start, end)]

    def _item(self, painter: QPainter, parts: list[LinePart], item: Item, is_chosen: bool, left: float | None) -> None:
        """Mark an item; `left` is the edge where its tick box stands, None where it begins out of sight."""
        back = self.theme.colour("selection" if is_chosen else "mark")
        ink = self.theme.colour("accent" if is_chosen else "mark_line")
        if not item.is_possible or is_chosen:
            for part in parts:
                painter.fillRect(_band(part), back)
        if item.is_commitment:
            style = {"planned": "dashed", "ongoing": "dash-dotted", "aspirational": "wave"}.get(item.strength, "solid")
            for part in parts:
                _underline(painter, part, ink, style, 3.0)
            if left is not None and parts:
                self._box(painter, parts[0], item, left)

    def _line(self, painter: QPainter, parts: list[LinePart], colour: QColor, style: str, below: float) -> None:
        for part in parts:
            _underline(painter, part, colour, style, below)

    def _box(self, painter: QPainter, part: LinePart, item: Item, left: float) -> None:
        middle = part.rect.center().y() + 1
        box = QRectF(left - BOX_LEFT, middle - BOX / 2, BOX, BOX)
        while any(box.intersects(other) for other, _ in self.boxes):
            box.moveLeft(box.left() - BOX - 5)
        self.boxes.append((box, item.key))
        draw_tick(painter, box, item.status, self.theme)


def draw_tick(painter: QPainter, box: QRectF, status: Status, theme: Theme) -> None:
    """Draw a tick box: filled and ticked where kept, with a dot in its colour for every other rating."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = box.adjusted(0.5, 0.5, -0.5, -0.5)
    if status is Status.KEPT:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.status(status))
        painter.drawRoundedRect(frame, 3.5, 3.5)
        tick = QPainterPath(QPointF(box.left() + box.width() * 0.25, box.top() + box.height() * 0.53))
        tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71)
        tick.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.31)
        painter.setPen(QPen(theme.colour("on_status"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(tick)
    else:
        painter.setPen(QPen(theme.colour("control"), 1.2))
        painter.setBrush(theme.colour("field"))
        painter.drawRoundedRect(frame, 3.5, 3.5)
        if status is not Status.NOT_RATED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.status(status))
            painter.drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2)
    painter.restore()


def _band(part: LinePart) -> QRectF:
    return part.rect.adjusted(0, 1, 0, 3)


def _underline(painter: QPainter, part: LinePart, colour: QColor, style: str, below: float) -> None:
    """Draw a line under a part; its style tells what it stands for without colour."""
    y = part.baseline + below
    left, right = part.rect.left(), part.rect.right()
    pen = QPen(colour, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style == "wave":
        path = QPainterPath(QPointF(left, y))
        x, up = left, True
        while x < right:
            step = min(3.0, right - x)
            path.quadTo(x + step / 2, y + (-2.2 if up else 2.2), x + step, y)
            x, up = x + step, not up
        pen.setWidthF(1.2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        return
    patterns = {"dashed": [5.0, 2.5], "dash-dotted": [6.0, 2.0, 1.2, 2.0], "dotted": [1.2, 1.2]}
    if style in patterns:
        pen.setDashPattern(patterns[style])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))
