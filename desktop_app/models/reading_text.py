"""The reading text: a QTextDocument set from the document, at once or bit by bit, and the way from one to the other."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QTextCursor, QTextDocument

from desktop_app.document import BlockKind, Document, Span
from desktop_app.models.text_positions import ShownText
from desktop_app.models.typesetting import Piece, Typesetter

WHOLE_UP_TO = 1000
"""Blocks up to which the whole text is set at once, which takes 35 ms."""
PART = 300
"""Blocks of a longer text that are set at first: there in 12 ms."""
BEFORE = 100
"""How many of them stand before the place that is to be seen."""
SEAM = 300
"""Rows by which a part gives way so as not to cut a table in two."""


def part_around(document: Document, block: int) -> tuple[int, int]:
    """Return from which to before which block a text is set at first, so that `block` is seen."""
    total = len(document.blocks)
    if total <= WHOLE_UP_TO:
        return 0, total
    first = max(0, min(block - BEFORE, total - PART))
    return _seam(document, first, -1), _seam(document, first + PART, 1)


def _seam(document: Document, at: int, by: int) -> int:
    """Return the place nearest to `at` in one direction that has no table's row before it."""
    for moved in range(at, at + by * SEAM, by):
        if not 0 < moved < len(document.blocks) or document.blocks[moved - 1].kind is not BlockKind.ROW:
            return max(0, min(moved, len(document.blocks)))
    return at  # amidst a very long table


class ReadingText(QObject):
    """The text of a document from block `first` to before block `end`, ready to be shown; it can grow at both ends."""

    def __init__(
        self, document: Document, font: QFont, muted: QColor, first: int, end: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.first = self.end = first
        self.qt = QTextDocument(self)
        self.qt.setUndoRedoEnabled(False)
        self.qt.setDefaultFont(font)
        self.qt.setIndentWidth(24)
        self.qt.setDocumentMargin(0)
        self._muted = muted
        self._setter = Typesetter(document, muted)
        self._places: list[int] = []
        self._shown: list[ShownText] = []
        self._starts: list[int] = []
        self._is_fresh = True
        self.append(end - first)

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the document is missing."""
        return self.first == 0 and self.end == len(self.document.blocks)

    def append(self, count: int) -> None:
        """Set so many more blocks behind the last one."""
        end = _seam(self.document, min(self.end + count, len(self.document.blocks)), 1)
        cursor = QTextCursor(self.qt)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        pieces, self._is_fresh = self._setter.set(cursor, self.end, end, self._is_fresh)
        cursor.endEditBlock()
        self.end = end
        self._places += [piece.at for piece in pieces]
        self._take(len(self._shown), pieces)

    def prepend(self, count: int) -> None:
        """Set so many more blocks before the first one; cursors stay at the letters where they are."""
        blocks = self.document.blocks
        first = _seam(self.document, max(self.first - count, 0), -1)
        if first == self.first:
            return
        before = self.qt.characterCount()
        cursor = QTextCursor(self.qt)
        cursor.beginEditBlock()
        if all(blocks[at].kind is not BlockKind.ROW for at in (self.first - 1, self.first)):
            cursor.insertBlock()  # at a table Qt keeps an empty paragraph, which serves
            cursor.setPosition(0)
        pieces, _ = Typesetter(self.document, self._muted).set(cursor, first, self.first, is_fresh=True)
        cursor.endEditBlock()
        self.first = first
        grown = self.qt.characterCount() - before
        self._places = [piece.at for piece in pieces] + [place + grown for place in self._places]
        self._take(0, pieces)

    def _take(self, at: int, pieces: list[Piece]) -> None:
        self._shown[at:at] = [piece.shown for piece in pieces]
        self._starts[at:at] = [piece.shown.span.start for piece in pieces]

    # The way between the two ----------------------------------------------------------------------

    def unit_of(self, position: int) -> int | None:
        """Return the place in the QTextDocument of a code point; None for one outside of what is set."""
        if not self._shown:
            return None
        index = bisect_right(self._starts, position) - 1
        if index < 0:
            return 0 if self.first == 0 else None
        if position > self._shown[-1].span.end and self.end < len(self.document.blocks):
            return None
        return self._places[index] + self._shown[index].unit_of(position)

    def position_of(self, unit: int) -> int:
        """Return the code point at a place of the QTextDocument."""
        index = max(0, bisect_right(self._places, unit) - 1)
        return self._shown[index].position_of(unit - self._places[index]) if self._shown else 0

    def span_of(self, start: int, end: int) -> Span:
        """Return the span of the document that a selection in the QTextDocument covers."""
        if start >= end:
            return Span(self.position_of(start), self.position_of(start))
        first = self.position_of(start)
        index = bisect_right(self._places, start) - 1
        if 0 <= index < len(self._shown) - 1 and start >= self._places[index] + self._shown[index].units:
            first = self._starts[index + 1]  # behind the end of a block: the selection begins with the next
        return Span(first, max(first, self.position_of(end)))

    def ranges(self, span: Span) -> list[tuple[int, int]]:
        """Return the stretches of the QTextDocument that show `span`, one for each piece it touches."""
        found: list[tuple[int, int]] = []
        index = max(0, bisect_right(self._starts, span.start) - 1)
        while index < len(self._shown) and self._starts[index] < span.end:
            place, shown = self._places[index], self._shown[index]
            begin, end = shown.unit_of(span.start), shown.unit_of(span.end)
            if begin < end:
                found.append((place + begin, place + end))
            index += 1
        return found
