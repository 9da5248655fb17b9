"""Typesetting: writes blocks of a document into a QTextDocument, each in the manner of its kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextOption,
    QTextTableFormat,
)

from desktop_app.document import Block, BlockKind, Document, Span
from desktop_app.models.text_positions import ShownText

_BULLETS = frozenset("-*•‣◦–—·○●■▪・")
_LONG_TITLE = 70


class Piece(NamedTuple):
    """A stretch of the document at a place (`at`, UTF-16) of the QTextDocument."""

    at: int
    shown: ShownText


class Typesetter:
    """Sets the blocks of one document; `muted` is the colour of what stands back."""

    def __init__(self, document: Document, muted: QColor) -> None:
        self._document = document
        self._muted = muted
        self._pieces: list[Piece] = []
        self._lists: dict[int, QTextList] = {}

    def set(self, cursor: QTextCursor, first: int, end: int, is_fresh: bool) -> tuple[list[Piece], bool]:
        """Write the blocks from `first` to before `end` at the cursor: into its paragraph where that is fresh.

        Returns the pieces in order, and whether a fresh paragraph is left behind them, as there is behind a table.
        """
        blocks, at = self._document.blocks, first
        self._pieces = []
        while at < end:
            if blocks[at].kind is BlockKind.ROW:
                rows = at
                while rows < end and blocks[rows].kind is BlockKind.ROW:
                    rows += 1
                self._table(cursor, blocks, at, rows)
                is_fresh = True
                at = rows
                continue
            if not is_fresh:
                cursor.insertBlock()
            self._block(cursor, blocks[at], is_first=at == 0)
            is_fresh = False
            at += 1
        return self._pieces, is_fresh

    def _block(self, cursor: QTextCursor, block: Block, is_first: bool) -> None:
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
        if label is not None and self._document.quote(label).strip():
            quiet = QTextCharFormat(look)
            quiet.setForeground(self._muted)
            words = self._document.quote(label).rstrip()
            self._put(cursor, Span(label.start, label.start + len(words)), quiet)
            cursor.insertText("\t" if block.kind is BlockKind.ITEM else "\u2002", look)
        self._put(cursor, block.body, look)

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

    def _put(self, cursor: QTextCursor, span: Span, look: QTextCharFormat) -> None:
        shown = ShownText.of(self._document.text, span)
        self._pieces.append(Piece(cursor.position(), shown))
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
                self._put(table.cellAt(row - first, column).firstCursorPosition(), span, QTextCharFormat())
        cursor.setPosition(table.lastPosition() + 1)
