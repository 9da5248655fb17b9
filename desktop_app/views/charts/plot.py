"""What every plot has in common: one painted item on pyqtgraph's axes, marks to point at, keys to walk along them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsSceneMouseEvent, QMenu, QStyleOptionGraphicsItem, QToolTip, QWidget

from desktop_app.models.chart_data import Legend, Mark
from desktop_app.models.tips import plain_tip
from desktop_app.notebook import Status
from desktop_app.views.charts.shapes import draw_legend
from desktop_app.views.theme import Theme

TIP_WIDTH = 60
"""Letters on a line of a tooltip; Qt breaks plain text nowhere."""


class Canvas(pg.GraphicsObject):
    """The one item of a plot. It covers the whole view and hands its painting to the plot, in pixels of the scene."""

    def __init__(self, plot: Plot) -> None:
        super().__init__()
        self._plot = plot
        self.bounds = QRectF(0, 0, 1, 1)

    def boundingRect(self) -> QRectF:
        """Return what the view shows."""
        return self.bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw in pixels: bars have a thickness and words a size, whatever the axes count."""
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._plot.draw(painter)
        painter.restore()


class Plot(pg.PlotWidget):
    """A chart whose marks can be pointed at, walked along with the arrow keys, and gone to with Enter or a click."""

    mark_chosen = Signal(int)
    _marks: tuple[Mark, ...] = ()  # of the class, too: pyqtgraph resizes while it is being made
    _legend: tuple[Legend, ...] = ()
    _canvas: Canvas | None = None
    _frame = QRectF(0, 0, 1, 1)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, enableMenu=False)
        self.setBackground(None)
        self.theme = theme
        self.current: frozenset[int] = frozenset()
        self.cursor_mark: int | None = None
        self.areas: list[tuple[QRectF, int]] = []
        self.plot: Any = self.getPlotItem()  # pyqtgraph's methods are made at run time: no types to check
        self.box: Any = self.plot.getViewBox()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for menu in (self.plot.ctrlMenu, *self.plot.ctrlMenu.findChildren(QMenu)):
            menu.setParent(self, menu.windowFlags())  # never shown, and without a parent they would outlive the window
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self.box.disableAutoRange()
        self.box.sigResized.connect(self._box_resized)
        for name in ("left", "bottom"):
            axis = self.plot.getAxis(name)
            axis.enableAutoSIPrefix(False)
            axis.setStyle(tickLength=0, tickTextOffset=6, maxTickLevel=0, hideOverlappingLabels=False)
        self._canvas = Canvas(self)
        self.plot.addItem(self._canvas, ignoreBounds=True)
        scene: Any = self.scene()
        scene.sigMouseMoved.connect(self._hover)
        scene.sigMouseClicked.connect(self._click)

    # For each kind of plot to say -----------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """Draw the marks in pixels of the scene, and note their places in `areas`."""
        raise NotImplementedError

    def fit(self) -> None:
        """Set axes and ranges for the size there is."""
        raise NotImplementedError

    def step(self, at: int, key: Qt.Key) -> int:
        """Return the mark that an arrow key leads to from the mark `at`."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(key, 0)
        return at + by

    def full_size(self) -> QSizeF:
        """Return the size that shows everything: what a saved picture has."""
        return QSizeF(max(self.width(), 720), max(self.height(), 240))

    def uncover(self, mark: int) -> None:
        """Scroll to a mark."""

    # ----------------------------------------------------------------------------------------------

    def take_marks(self, marks: Sequence[Mark], legend: Sequence[Legend] = ()) -> None:
        """Have these marks from now on."""
        self._marks, self._legend = tuple(marks), tuple(legend)
        if self.cursor_mark is not None and self.cursor_mark >= len(self._marks):
            self.cursor_mark = None
        self.refit()

    def refit(self) -> None:
        """Fit the axes and draw anew."""
        if self._canvas is None:
            return
        for name, role in (("left", "text"), ("bottom", "muted")):
            axis = self.plot.getAxis(name)
            axis.setPen(self.theme.colour("line"))
            axis.setTextPen(self.theme.colour(role))
            axis.setTickFont(self.font())
        whole: QRectF = self.box.sceneBoundingRect()
        self._frame = whole.adjusted(0, self.legend_height(whole.width()), 0, 0)
        self.fit()
        self._canvas.prepareGeometryChange()
        self._canvas.bounds = self.box.viewRect()
        self.redraw()

    def redraw(self) -> None:
        """Draw anew, with the same axes."""
        if self._canvas is not None:
            self._canvas.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self.refit()

    def set_current(self, marks: frozenset[int]) -> None:
        """Highlight the marks at which one is."""
        if marks != self.current:
            self.current = marks
            self.redraw()
            if marks and self.cursor_mark not in marks:
                self.cursor_mark = min(marks)
                self.uncover(self.cursor_mark)

    @property
    def frame(self) -> QRectF:
        """Where the marks are drawn, in pixels of the scene, below the legend."""
        return self._frame

    def _box_resized(self, _box: object) -> None:
        """Fit in anew: pyqtgraph gives the axes their room a moment after the widget has its size."""
        self.refit()

    def legend_height(self, width: float) -> float:
        """Return the pixels that the legend needs at a width."""
        return draw_legend(None, self.theme, self.font(), self._legend, QPointF(0, 0), width) if self._legend else 0.0

    def draw_legend(self, painter: QPainter) -> None:
        """Draw the legend above the frame."""
        whole: QRectF = self.box.sceneBoundingRect()
        if self._legend:
            draw_legend(painter, self.theme, self.font(), self._legend, whole.topLeft(), whole.width())

    def fill(self, status: Status | None, *, is_current: bool) -> QColor:
        """Return a bar's colour: of a status its own, else light, and the accent where one is."""
        if status is None:
            return self.theme.colour("accent" if is_current else "lighter")
        return self.theme.colour("line") if status is Status.NOT_RATED else self.theme.status(status)

    def ink(self, status: Status) -> QColor:
        """Return the colour of words on a status's colour: of what is not rated the one that stands out more."""
        words = self.theme.colour("on_status")
        if status is not Status.NOT_RATED:
            return words
        paper, text = self.theme.colour("line"), self.theme.colour("text")
        return max(text, words, key=lambda colour: abs(colour.lightness() - paper.lightness()))

    def draw_focus(self, painter: QPainter, rect: QRectF, mark: int) -> None:
        """Draw a frame around a mark that is current, or that the keys are at."""
        has_keys = mark == self.cursor_mark and self.hasFocus()
        if has_keys or mark in self.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.colour("text" if has_keys else "accent"), 2 if has_keys else 1.4))
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 3, 3)

    def metrics(self) -> QFontMetricsF:
        """Return the measures of the plot's font."""
        return QFontMetricsF(self.font())

    # Pointing and walking -------------------------------------------------------------------------

    def mark_at(self, place: QPointF) -> int | None:
        """Return the mark at a place of the scene: of several the last drawn."""
        return next((mark for rect, mark in reversed(self.areas) if rect.contains(place)), None)

    def area_of(self, mark: int) -> QRectF | None:
        """Return where a mark was drawn last."""
        return next((rect for rect, number in reversed(self.areas) if number == mark), None)

    def _hover(self, place: QPointF) -> None:
        mark = self.mark_at(place)
        self.setCursor(Qt.CursorShape.ArrowCursor if mark is None else Qt.CursorShape.PointingHandCursor)
        if mark is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(self.mapToGlobal(self.mapFromScene(place)), wrapped(self._marks[mark].tip), self)

    def viewportEvent(self, event: Any) -> bool:
        """Keep Qt's own tooltips away: hovering shows the mark's."""
        return True if isinstance(event, QHelpEvent) else super().viewportEvent(event)

    def _click(self, event: QGraphicsSceneMouseEvent) -> None:
        mark = self.mark_at(event.scenePos())
        if mark is not None:
            self.cursor_mark = mark
            self.mark_chosen.emit(mark)

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Walk along the marks with the arrow keys, Home and End; go there with Enter or Space."""
        key = Qt.Key(ev.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.cursor_mark is not None:
            self.mark_chosen.emit(self.cursor_mark)
            return
        last = len(self._marks) - 1
        at = self.cursor_mark
        if last < 0:
            super().keyPressEvent(ev)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk_to(0 if key is Qt.Key.Key_Home else last)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk_to(0 if at is None else max(0, min(last, self.step(at, key))))
        else:
            super().keyPressEvent(ev)

    def _walk_to(self, mark: int) -> None:
        self.cursor_mark = mark
        self.uncover(mark)
        self.redraw()
        self.setAccessibleDescription(self._marks[mark].tip)  # Qt tells those who listen
        self.viewport().repaint()
        area = self.area_of(mark)
        if area is not None and self.isVisible():
            below = self.mapToGlobal(self.mapFromScene(area.bottomLeft()))
            QToolTip.showText(below, wrapped(self._marks[mark].tip), self)

    def focusInEvent(self, ev: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(ev)
        if self.cursor_mark is None and self._marks:
            self.cursor_mark = min(self.current, default=0)
        self.redraw()

    def focusOutEvent(self, ev: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(ev)
        self.redraw()

    def resizeEvent(self, ev: QResizeEvent) -> None:
        """Fit in anew."""
        super().resizeEvent(ev)
        self.refit()

    def paint_on(self, painter: QPainter, target: QRectF, background: QColor) -> None:
        """Draw the chart on another surface: a picture or an SVG file."""
        painter.fillRect(target, background)
        self.scene().render(painter, target, QRectF(self.viewport().rect()))


def wrapped(words: str) -> str:
    """Break a tooltip's lines where they are long."""
    lines: list[str] = []
    for line in words.splitlines():
        while len(line) > TIP_WIDTH:
            cut = line.rfind(" ", 0, TIP_WIDTH + 1)
            cut = cut if cut > 0 else TIP_WIDTH // 2  # no spaces: letters of double width
            lines.append(line[:cut])
            line = line[cut:].lstrip()
        lines.append(line)
    return plain_tip("\n".join(lines))
