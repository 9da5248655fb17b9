"""Draws the rows of the checklist: a tick box, two lines of words, and chips for what one asks first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.models.checklist_model import ITEM, KEY
from desktop_app.models.wording import figure_chip, status_name, strength_name
from desktop_app.notebook import Decision, Item, Status
from desktop_app.views.reading_paint import draw_tick
from desktop_app.views.theme import Theme

Index = QModelIndex | QPersistentModelIndex

LEFT = 16
"""Pixels from the list's edge to the tick box."""
BOX = 16
WORDS = LEFT + BOX + 12
"""Pixels from the list's edge to the words."""
PAD = 9
GAP = 6
LINES = 2
"""Lines of words that a row has room for; more are cut, and the inspector shows all."""


class ChecklistDelegate(QStyledItemDelegate):
    """One row: a commitment or a group's head."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view
        self._measures = Measures.of(view.font())

    def _measured(self) -> Measures:
        font = self._view.font()
        if self._measures.font != font:
            self._measures = Measures.of(font)
        return self._measures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the row's words need at the list's width."""
        width = self._view.viewport().width()
        measures = self._measured()
        if index.data(KEY) is None:
            return QSize(width, measures.head)
        return QSize(width, measures.row + measures.lines(index.data(), _room(width)) * measures.line)

    def _lines(self, words: str, font: QFont, room: int, most: int) -> list[str]:
        """Break words into at most so many lines, the last one cut where they are longer."""
        layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        metrics = QFontMetrics(font)
        units = words.encode("utf-16-le")
        while len(lines) < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room)
            begin, end = line.textStart(), line.textStart() + line.textLength()
            if len(lines) == most - 1 and end * 2 < len(units):
                rest = units[begin * 2 :].decode("utf-16-le", "replace")
                lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room))
                break
            lines.append(units[begin * 2 : end * 2].decode("utf-16-le", "replace").rstrip())
        layout.endLayout()
        return lines or [""]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        item: Item | None = index.data(ITEM)
        measures = self._measured()
        font, small = QFont(measures.font), QFont(measures.small)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if item is None:
            small.setBold(True)
            painter.setFont(small)
            painter.setPen(self.theme.colour("muted"))
            words = QFontMetrics(small).elidedText(
                index.data() or "", Qt.TextElideMode.ElideRight, rect.width() - 2 * LEFT
            )
            painter.drawText(rect.adjusted(LEFT, 3, -LEFT, 0), Qt.AlignmentFlag.AlignVCenter, words)
            painter.restore()
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), self.theme.colour("selection"))
            if self._view.hasFocus():
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), self.theme.colour("accent"))
        draw_tick(painter, QRectF(self.box(rect)), item.status, self.theme)
        font.setBold(chosen)
        font.setStrikeOut(item.decision is Decision.DISMISSED)
        painter.setFont(font)
        painter.setPen(self.theme.colour("muted" if item.decision is Decision.DISMISSED else "text"))
        y = rect.top() + PAD
        room, words = _room(rect.width()), index.data()
        for line in self._lines(words, font, room, measures.lines(words, room)):
            painter.drawText(QRect(rect.left() + WORDS, y, rect.width() - WORDS - 8, measures.line), 0, line)
            y += measures.line
        self._chips(painter, small, item, rect, y + 4)
        painter.restore()

    def _chips(self, painter: QPainter, font: QFont, item: Item, rect: QRect, y: int) -> None:
        painter.setFont(font)
        metrics = QFontMetrics(font)
        height = metrics.height() + 4
        x = rect.left() + WORDS
        right = rect.right() - 10
        status = status_name(item.status)
        if item.decision is Decision.DISMISSED:
            status = self.tr("Dismissed")
        elif item.is_possible:
            status = self.tr("Possible")
        elif item.span is None:
            status = self.tr("Detached · ") + status
        if item.to_review:
            status += self.tr(" · to review")
        tail = metrics.horizontalAdvance(status)
        chips = self.chips(item)
        widths = [metrics.horizontalAdvance(chip) + 14 for chip in chips]
        shown = fitting([width + GAP for width in widths], right - x - tail, metrics.horizontalAdvance("+99") + GAP)
        for chip, width in zip(chips[:shown], widths, strict=False):
            painter.setPen(QPen(self.theme.colour("line"), 1))
            painter.setBrush(self.theme.colour("panel"))
            painter.drawRoundedRect(QRectF(x + 0.5, y + 0.5, width - 1, height - 1), height / 2, height / 2)
            painter.setPen(self.theme.colour("muted"))
            painter.drawText(QRect(x, y, width, height), Qt.AlignmentFlag.AlignCenter, chip)
            x += width + GAP
        if shown < len(chips):
            rest = f"+{len(chips) - shown}"
            painter.setPen(self.theme.colour("muted"))
            painter.drawText(QPointF(x, y + metrics.ascent() + 2), rest)
            x += metrics.horizontalAdvance(rest) + GAP
        quiet = item.status is Status.NOT_RATED or item.decision is Decision.DISMISSED
        colour: QColor = self.theme.colour("muted") if quiet else self.theme.status(item.status)
        painter.setPen(colour)
        painter.drawText(QPointF(x, y + metrics.ascent() + 2), status)
        x += tail + 7
        extra = self.extra(item)
        if extra and x + metrics.horizontalAdvance(extra) < right:
            painter.setPen(self.theme.colour("muted"))
            painter.drawText(QPointF(x, y + metrics.ascent() + 2), extra)

    def chips(self, item: Item) -> list[str]:
        """Return the chips' words: actors, deadline, amounts, strength."""
        chips = [_short(actor) for actor in item.actors[:3]]
        if len(item.actors) > 3:
            chips.append(f"+{len(item.actors) - 3}")
        if item.deadline_text:
            date = item.deadline.date if item.deadline else None
            corrected = item.entry is not None and item.entry.deadline
            chips.append(
                self.tr("due {date}").format(date=date) if date and not corrected else _short(item.deadline_text)
            )
        chips += [words for figure in item.figures[:2] if (words := figure_chip(figure))]
        if item.strength:
            chips.append(strength_name(item.strength))
        return chips

    def extra(self, item: Item) -> str:
        """Return what else the person added: a note, pieces of evidence."""
        parts: list[str] = []
        if item.note:
            parts.append(self.tr("note"))
        if item.entry is not None and item.entry.evidence:
            parts.append(self.tr("{count} evidence").format(count=len(item.entry.evidence)))
        return " · ".join(parts)

    def box(self, rect: QRect) -> QRect:
        """Return where a row's tick box stands."""
        return QRect(rect.left() + LEFT, rect.top() + PAD + 1, BOX, BOX)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tick at a click on the box."""
        rect: QRect = option.rect  # type: ignore[attr-defined]
        if isinstance(event, QMouseEvent) and index.data(ITEM) is not None:
            on_box = self.box(rect).adjusted(-6, -6, 6, 6).contains(event.position().toPoint())
            if (
                on_box
                and event.type() is QEvent.Type.MouseButtonRelease
                and event.button() is Qt.MouseButton.LeftButton
            ):
                checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
                wanted = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
                return model.setData(model.index(index.row(), 0), wanted, Qt.ItemDataRole.CheckStateRole)
        return False


def _room(width: int) -> int:
    return max(60, width - WORDS - 14)


def fitting(widths: Sequence[int], room: int, rest: int) -> int:
    """Return how many chips of these widths fit into the room, with `rest` kept for "+2" where not all do."""
    if sum(widths) <= room:
        return len(widths)
    taken = list(accumulate(widths))
    return sum(edge <= room - rest for edge in taken)


@dataclass(frozen=True)
class Measures:
    """What follows from the list's font, in pixels: taken once, for a list of 10,000 rows asks for every row."""

    font: QFont
    small: QFont
    metrics: QFontMetricsF
    line: int
    row: int
    head: int

    @classmethod
    def of(cls, font: QFont) -> Measures:
        """Measure a font."""
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.86)
        chips = QFontMetrics(small).height()
        line = round(QFontMetrics(font).height() * 1.12)
        return cls(QFont(font), small, QFontMetricsF(font), line, chips + 10 + 2 * PAD, chips + 14)

    def lines(self, words: str, room: int) -> int:
        """Return how many lines words get; what does not fit into one gets two, of which the last is cut."""
        if len(words) * self.metrics.averageCharWidth() > room * 2:
            return LINES  # far too long for one: no need to measure
        return 1 if self.metrics.horizontalAdvance(words) <= room else LINES


def _short(words: str, most: int = 30) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
