"""Footnotes in the reading view: their marks are links to the notes, the notes lead back, tooltips show the notes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop_app.document import Document, Span
from desktop_app.models.footnote_marks import FootnoteLink, FootnoteMarks
from desktop_app.models.reading_text import ReadingText
from desktop_app.views.reading_paint import LinePart, line_parts
from desktop_app.views.theme import Theme

GAP = 10.0
"""Pixels between a note and its name in the margin."""
_LONGEST = 600
"""Letters of a note that a tooltip shows."""


class FootnoteLinks:
    """Paints the links of the text in view and tells where they lead."""

    def __init__(self) -> None:
        self._text: ReadingText | None = None
        self._document: Document | None = None
        self._marks: FootnoteMarks | None = None
        self.boxes: list[tuple[QRectF, FootnoteLink]] = []
        """The links in view, in document coordinates."""

    def take(self, text: ReadingText) -> None:
        """Take another text; one of the same document has the same links."""
        self._text = text
        if text.document is not self._document:
            self._document, self._marks = text.document, FootnoteMarks(text.document)
        self.boxes = []

    # Where they lead ------------------------------------------------------------------------------

    def at(self, place: QPointF) -> Span | None:
        """Return where the link at a place (in document coordinates) leads, None without one."""
        link = self._link(place)
        return link.target if link is not None else None

    def at_position(self, position: int) -> Span | None:
        """Return where the link at a code point leads, None without one."""
        link = self._marks.at(position) if self._marks is not None else None
        return link.target if link is not None else None

    def words(self, place: QPointF) -> str:
        """Return what a tooltip says there: the note's words, or that one can go back."""
        link = self._link(place)
        if link is None or self._document is None:
            return ""
        if not link.is_mark:
            return QCoreApplication.translate("Footnotes", "Back to where this note belongs")
        words = self._document.running(link.target)
        return words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"

    def _link(self, place: QPointF) -> FootnoteLink | None:
        return next((link for box, link in self.boxes if box.contains(place)), None)

    # Painting -------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, top: int, end: int, left: float, theme: Theme) -> None:
        """Draw what stands from `top` to before `end` in the QTextDocument; `left` is the column's edge."""
        self.boxes = []
        if self._text is None or self._marks is None:
            return
        start = self._text.position_of(top)
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(theme.colour("selection"))
        for link in self._marks.touching(Span(start, max(start, self._text.position_of(end)) + 1)):
            if link.name:
                self._in_margin(painter, link, left)
                continue
            for part in self._parts(link.source):
                box = part.rect.adjusted(0.5, 2.5, -0.5, -1.5)
                painter.drawRoundedRect(box, 3, 3)
                self.boxes.append((box, link))

    def _in_margin(self, painter: QPainter, link: FootnoteLink, left: float) -> None:
        """Draw the name of a note that prints none, beside its first line."""
        assert self._text is not None
        part = next(iter(self._parts(link.source)), None)
        if part is None:
            return
        font = QFont(self._text.qt.defaultFont())
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.8))
        width = QFontMetricsF(font).horizontalAdvance(link.name) + 6
        box = QRectF(left - GAP - width, part.rect.top() + 1, width, part.rect.height() - 1)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, link.name)
        self.boxes.append((box, link))

    def _parts(self, span: Span) -> list[LinePart]:
        assert self._text is not None
        return [part for start, end in self._text.ranges(span) for part in line_parts(self._text.qt, start, end)]
