"""The reading text: a QTextDocument built block by block from the document, with the way from one to the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextOption,
    QTextTableFormat,
)

from desktop_app.document import Block, BlockKind, Document, Span
from desktop_app.models.text_positions import ShownText

WHOLE_UP_TO = 2500
"""Blocks up to which the whole document is shown; of a longer one, the chosen section (10,000 take Qt 0.9 s)."""

_BULLETS = frozenset("-*•‣◦–—·○●■▪・")
_LONG_TITLE = 70


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the document at a place (`at`, UTF-16) of the QTextDocument; `block` is its block's ordinal."""

    at: int
    block: int
    shown: ShownText


class ReadingText(QObject):
    """The text of a document, or of some of its blocks, ready to be shown."""

    def __init__(
        self, document: Document, font: QFont, muted: QColor, first: int, end: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.first, self.end = first, end
        self.qt = QTextDocument(self)
        self.qt.setUndoRedoEnabled(False)
        self.qt.setDefaultFont(font)
        self.qt.setIndentWidth(24)
        self.qt.setDocumentMargin(0)
        self._muted = muted
        self._pieces: list[Piece] = []
        self._lists: dict[int, QTextList] = {}
        self._build(document.blocks, first, end)
        self._places = [piece.at for piece in self._pieces]
        self._starts = [piece.shown.span.start for piece in self._pieces]

    # The way between the two ----------------------------------------------------------------------

    def unit_of(self, position: int) -> int | None:
        """Return the place in the QTextDocument of a code point; None for one outside of what is shown."""
        index = bisect_right(self._starts, position) - 1
        if not self._pieces or index < 0 or position > self._pieces[-1].shown.span.end:
            return 0 if self._pieces and position == self._starts[0] else None
        piece = self._pieces[index]
        return piece.at + piece.shown.unit_of(position)

    def position_of(self, unit: int) -> int:
        """Return the code point at a place of the QTextDocument."""
        index = max(0, bisect_right(self._places, unit) - 1)
        if not self._pieces:
            return 0
        piece = self._pieces[index]
        return piece.shown.position_of(unit - piece.at)

    def span_of(self, start: int, end: int) -> Span:
        """Return the span of the document that a selection in the QTextDocument covers."""
        if start >= end:
            return Span(self.position_of(start), self.position_of(start))
        first = self.position_of(start)
        index = bisect_right(self._places, start) - 1
        if (
            index >= 0
            and start >= self._pieces[index].at + self._pieces[index].shown.units
            and index + 1 < len(self._pieces)
        ):
            first = self._pieces[
                index + 1
            ].shown.span.start  # behind the end of a block: the selection begins with the next
        return Span(first, max(first, self.position_of(end)))

    def ranges(self, span: Span) -> list[tuple[int, int]]:
        """Return the stretches of the QTextDocument that show `span`, one for each piece it touches."""
        found: list[tuple[int, int]] = []
        index = max(0, bisect_right(self._starts, span.start) - 1)
        while index < len(self._pieces) and self._starts[index] < span.end:
            piece = self._pieces[index]
            begin, end = piece.shown.unit_of(span.start), piece.shown.unit_of(span.end)
            if begin < end:
                found.append((piece.at + begin, piece.at + end))
            index += 1
        return found

    # Building -------------------------------------------------------------------------------------

    def _build(self, blocks: Sequence[Block], first: int, end: int) -> None:
        cursor = QTextCursor(self.qt)
        cursor.beginEditBlock()
        at = first
        fresh = True
        while at < end:
            if blocks[at].kind is BlockKind.ROW:
                rows = at
                while rows < end and blocks[rows].kind is BlockKind.ROW:
                    rows += 1
                self._table(cursor, blocks, at, rows)
                fresh = True
                at = rows
                continue
            if not fresh:
                cursor.insertBlock()
            self._block(cursor, blocks[at], at, is_first=at == first)
            fresh = False
            at += 1
        cursor.endEditBlock()

    def _block(self, cursor: QTextCursor, block: Block, ordinal: int, is_first: bool) -> None:
        form, look = self._manner(block)
        if is_first:
            form.setTopMargin(0)
        bullet = block.kind is BlockKind.ITEM and (block.label is None or block.label in _BULLETS)
        label = None if bullet or block.label is None else Span(block.span.start, block.body.start)
        if block.kind is BlockKind.ITEM and not bullet:
            left = 24.0 * max(1, block.level) + 12.0
            form.setLeftMargin(left)
            form.setTextIndent(-36.0)
            form.setTabPositions([QTextOption.Tab(36.0, QTextOption.TabType.LeftTab)])
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(look)
        if bullet:
            quiet = QTextCharFormat(look)
            quiet.setForeground(self._muted)
            cursor.setBlockCharFormat(quiet)  # the bullet's own look
            self._join_list(cursor, max(1, block.level))
        else:
            self._lists.clear()
        if label is not None and self.document.quote(label).strip():
            quiet = QTextCharFormat(look)
            quiet.setForeground(self._muted)
            words = self.document.quote(label).rstrip()
            self._put(cursor, ordinal, Span(label.start, label.start + len(words)), quiet)
            cursor.insertText("\t" if block.kind is BlockKind.ITEM else "\u2002", look)
        self._put(cursor, ordinal, block.body, look)

    def _join_list(self, cursor: QTextCursor, level: int) -> None:
        """Make the block an item of the list that is open at this level, opening one where there is none."""
        for deeper in [open_level for open_level in self._lists if open_level > level]:
            del self._lists[deeper]
        if level in self._lists:
            self._lists[level].add(cursor.block())
            return
        style = QTextListFormat()
        style.setStyle(QTextListFormat.Style.ListDisc if level == 1 else QTextListFormat.Style.ListCircle)
        style.setIndent(level)
        self._lists[level] = cursor.createList(style)

    def _put(self, cursor: QTextCursor, ordinal: int, span: Span, look: QTextCharFormat) -> None:
        shown = ShownText.of(self.document.text, span)
        self._pieces.append(Piece(cursor.position(), ordinal, shown))
        cursor.insertText(shown.text, look)

    def _manner(self, block: Block) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return how a kind of block looks: space around it, and its letters."""
        form, look = QTextBlockFormat(), QTextCharFormat()
        form.setLineHeight(113.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(9)
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            level = 1 if block.kind is BlockKind.TITLE else max(2, min(block.level, 6))
            form.setHeadingLevel(level)
            form.setLineHeight(100.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setTopMargin({1: 0, 2: 26, 3: 20}.get(level, 14))
            form.setBottomMargin(10)
            large = level <= 2 if len(block.body) <= _LONG_TITLE else level == 1
            look.setProperty(QTextFormat.Property.FontSizeAdjustment, 2 if large else 1 if level <= 3 else 0)
            look.setFontWeight(QFont.Weight.Bold)
        elif block.kind is BlockKind.DATELINE:
            look.setForeground(self._muted)
        elif block.kind is BlockKind.QUOTE:
            form.setLeftMargin(28)
            form.setRightMargin(28)
        elif block.kind is BlockKind.FOOTNOTE:
            look.setProperty(QTextFormat.Property.FontSizeAdjustment, -1)
            look.setForeground(self._muted)
        elif block.kind is BlockKind.SIGNATURE:
            look.setFontItalic(True)
        return form, look

    def _table(self, cursor: QTextCursor, blocks: Sequence[Block], first: int, end: int) -> None:
        columns = max(max(1, len(blocks[i].cells)) for i in range(first, end))
        form = QTextTableFormat()
        form.setCellPadding(5)
        form.setCellSpacing(0)
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(self._muted)
        form.setTopMargin(6)
        form.setBottomMargin(12)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = cursor.insertTable(end - first, columns, form)
        for row in range(first, end):
            cells = blocks[row].cells or (blocks[row].body,)
            for column, span in enumerate(cells):
                self._put(table.cellAt(row - first, column).firstCursorPosition(), row, span, QTextCharFormat())
        cursor.movePosition(QTextCursor.MoveOperation.End)
