"""The reading view: the text with its commitments marked; what one selects and copies is the source, exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QToolTip, QWidget

from desktop_app.document import Document, Span
from desktop_app.models.reading_text import WHOLE_UP_TO, ReadingText, part_around
from desktop_app.models.tips import plain_tip
from desktop_app.session.location import Location
from desktop_app.session.session import Session
from desktop_app.views.footnote_links import FootnoteLinks
from desktop_app.views.reading_growth import ReadingGrowth
from desktop_app.views.reading_hints import hint_at, marked_at
from desktop_app.views.reading_look import ReadingLook
from desktop_app.views.reading_paint import ReadingPaint
from desktop_app.views.theme import Theme

if TYPE_CHECKING:
    from desktop_app.session.hits import Hits


class ReadingView(QTextBrowser):
    """Shows the open document. One that `follows` goes to the session's place, and tells it where one reads.

    `read_to` carries the code point to which somebody has scrolled.
    """

    read_to = Signal(int)
    zoom_requested = Signal(int)
    menu_requested = Signal(QPoint)
    note_requested = Signal()

    def __init__(
        self, session: Session, theme: Theme, look: ReadingLook, parent: QWidget | None = None, follows: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setAccessibleName(self.tr("Text of the document"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._session = session
        self._theme = theme
        self._look = look
        self._paint = ReadingPaint(session, theme)
        self.notes = FootnoteLinks()
        self._text: ReadingText | None = None
        self._travelling = False
        self._follows = follows
        self._found: Hits | None = None
        self._growth = ReadingGrowth(self)
        session.document_opened.connect(self._show_document)
        session.items_reset.connect(self._remark)
        session.notebook_changed.connect(self._repaint)
        session.location_changed.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._read_on)

    # What is shown --------------------------------------------------------------------------------

    @property
    def text(self) -> ReadingText | None:
        """What is shown."""
        return self._text

    def show_text(self, document: Document) -> None:
        """Show a document that the session has read and not yet opened."""
        self._set(document, 0)

    @Slot()
    def _show_document(self) -> None:
        document = self._session.document
        if self._text is not None and self._text.document is document:
            self._remark()  # its text stands there already
        elif document is not None:
            self._set(document, 0)

    def _set(self, document: Document, position: int) -> None:
        """Set the text, of a very long one first the part around a position; what is selected stays so."""
        before, selected = self._text, self.selected_span()
        part = part_around(document, document.block_at(position) or 0)
        self._text = ReadingText(document, self._look.font(), self._theme.colour("muted"), *part, self)
        travelling, self._travelling = self._travelling, True
        self._look.fit(self._text.qt, self.viewport().width())
        self.setDocument(self._text.qt)
        self._growth.take(self._text)
        self._paint.take(self._text)
        self.notes.take(self._text)
        if selected is not None and before is not None and before.document is document:
            if any(self._text.unit_of(place) is None for place in (selected.start, selected.end)):
                self._growth.finish()
            self.select(selected)
        else:
            self.setTextCursor(self._cursor_at(self._text.unit_of(position) or 0))
        if before is not None:
            before.deleteLater()
            if before.document is not document:
                self._found = None
        self._travelling = travelling

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = self._paint.theme = theme
        self._rebuild_in_place()

    def set_look(self, look: ReadingLook) -> None:
        """Take another size, font or width of lines."""
        if look != self._look:
            self._look = look
            self._rebuild_in_place()

    def _rebuild_in_place(self) -> None:
        if self._text is not None:
            top = self._top()
            self._set(self._text.document, top)
            self._scroll_to(top, 4)

    def _top(self) -> int:
        """Return the code point at the top of the pane."""
        assert self._text is not None
        return self._text.position_of(self.cursorForPosition(QPoint(self.viewport().width() // 2, 4)).position())

    @Slot()
    def _remark(self) -> None:
        if self._text is not None and self._session.document is self._text.document:
            self._paint.remark()
            self.viewport().update()

    @Slot(object)
    def _repaint(self, _change: object) -> None:
        self.viewport().update()  # what is drawn of an item is looked up as it is drawn

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place at the top of the pane where it is; a very long text is set anew, for Qt would lay out all."""
        travelling, self._travelling = self._travelling, True
        text, top = self._text, None
        was_scrolled = self.verticalScrollBar().value() > 0 or (text is not None and text.first > 0)
        if text is not None and event.oldSize().width() != event.size().width():
            top = self._top()
            if text.end - text.first > WHOLE_UP_TO and not self.textCursor().hasSelection():
                self._set(text.document, top)
            else:
                self._look.fit(text.qt, self.viewport().width())
        super().resizeEvent(event)
        if top is not None and was_scrolled:
            self._scroll_to(top, 4)
        self._travelling = travelling

    # Places ---------------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, place: Location) -> None:
        self.viewport().update()
        document = self._session.document
        if self._travelling or not self._follows or self._text is None or document is None:
            return
        start = place.span.start if place.span else self._start_of(place.section)
        if self._text.unit_of(start) is None:
            self._set(document, start)
        if place.span is None or not self.shows(place.span):
            self._scroll_to(start, 14 if place.span is None else self.viewport().height() // 4)
        is_elsewhere = place.span is not None and (self.cursor_position or 0) not in place.span
        if place.item is not None and is_elsewhere and not self.textCursor().hasSelection():
            self.put_cursor(start)  # the keyboard goes along

    def show_position(self, position: int) -> None:
        """Scroll to a place of the document, wherever the session is."""
        if self._text is not None and self._text.unit_of(position) is None:
            self._set(self._text.document, position)
        self._scroll_to(position, 14)

    def _start_of(self, section: int) -> int:
        assert self._text is not None
        document = self._text.document
        first = document.sections[section].first
        return document.blocks[first].body.start if section and first < len(document.blocks) else 0

    def shows(self, span: Span) -> bool:
        """Tell whether the beginning of a span is in view."""
        assert self._text is not None
        unit = self._text.unit_of(span.start)
        if unit is None:
            return False
        rect = self.cursorRect(self._cursor_at(unit))
        return rect.top() >= 0 and rect.bottom() < self.viewport().height()

    def _cursor_at(self, unit: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(unit)
        return cursor

    def _scroll_to(self, position: int, above: int) -> None:
        """Scroll so that a place of the text stands `above` pixels below the pane's upper edge."""
        unit = self._text.unit_of(position) if self._text else None
        if unit is None:
            return
        self._travelling = True
        bar = self.verticalScrollBar()
        rect = self.cursorRect(self._cursor_at(unit))
        bar.setValue(0 if position == 0 else bar.value() + rect.top() - above)
        self._travelling = False

    @Slot()
    def _read_on(self) -> None:
        """Tell which place stands at the top of the pane now, and the session, which section."""
        if self._travelling or self._growth.is_moving:
            return
        if self._text is None or self._session.document is not self._text.document:
            return
        self._travelling = True
        bar = self.verticalScrollBar()
        at = QPoint(self.viewport().width() // 2, self.viewport().height() // 4 if bar.value() < bar.maximum() else 20)
        position = self._text.position_of(self.cursorForPosition(at).position())
        if self._follows:
            self._session.read_on(self._text.document.section_at(position).ordinal, position)
        self.read_to.emit(position)
        self._travelling = False

    # Selecting and copying ------------------------------------------------------------------------

    @property
    def boxes(self) -> list[tuple[QRectF, str]]:
        """The tick boxes in view, in document coordinates, with their items' keys."""
        return list(self._paint.boxes)

    def select(self, span: Span) -> None:
        """Select a span of the document."""
        ranges = self._text.ranges(span) if self._text else []
        if ranges:
            cursor = self._cursor_at(ranges[0][0])
            cursor.setPosition(ranges[-1][1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def selected_span(self) -> Span | None:
        """Return what is selected as a span of the document, None where nothing is."""
        cursor = self.textCursor()
        if self._text is None or not cursor.hasSelection():
            return None
        span = self._text.span_of(cursor.selectionStart(), cursor.selectionEnd())
        return span if len(span) else None

    @property
    def cursor_position(self) -> int | None:
        """The code point at the text cursor, None where nothing is shown."""
        return None if self._text is None else self._text.position_of(self.textCursor().position())

    def put_cursor(self, position: int) -> None:
        """Put the text cursor at a code point."""
        unit = self._text.unit_of(position) if self._text else None
        if unit is not None:
            self.setTextCursor(self._cursor_at(unit))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Put the text cursor where one clicked, unless on what is selected, and offer what can be done there."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            cursor, now = self.cursorForPosition(event.pos()), self.textCursor()
            if not now.selectionStart() <= cursor.position() < now.selectionEnd():
                self.setTextCursor(cursor)
        self.menu_requested.emit(event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the source text, character by character, not what is shown in its place."""
        data, span = QMimeData(), self.selected_span()
        if span is not None and self._text is not None:
            data.setText(self._text.document.quote(span))
        return data

    @Slot(object)
    def show_found(self, hits: Hits) -> None:
        """Frame the places that a search found."""
        self._found = hits
        self.viewport().update()

    # Mouse and keys -------------------------------------------------------------------------------

    def _document_point(self, point: QPoint) -> QPointF:
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def _box_at(self, point: QPoint) -> str | None:
        place = self._document_point(point)
        return next((key for box, key in self._paint.boxes if box.adjusted(-4, -4, 4, 4).contains(place)), None)

    def key_at(self, point: QPoint) -> str | None:
        """Return the item that is marked at a point of the view, None where nothing is."""
        return self._box_at(point) or marked_at(self._session, self._position_at(point))

    def _position_at(self, point: QPoint) -> int | None:
        """Return the code point under the mouse, None beside the text."""
        layout, exact = self.document().documentLayout(), Qt.HitTestAccuracy.ExactHit
        if self._text is None or layout.hitTest(self._document_point(point), exact) < 0:
            return None
        return self._text.position_of(self.cursorForPosition(point).position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick in the margin; elsewhere begin a selection."""
        key = self._box_at(event.position().toPoint())
        if key is not None and event.button() is Qt.MouseButton.LeftButton:
            self._session.go_to_item(key)
            self._session.tick(key)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a selection chooses the sentence under it."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        is_click = event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if is_click and not self._box_at(point):
            position, note = self._position_at(point), self.notes.at(self._document_point(point))
            if note is not None:
                self._session.go_to_span(note)
            elif position is not None:
                self._session.go_to_position(position)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a tick box and over a footnote's mark."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        leads = self._box_at(point) or self.notes.at(self._document_point(point))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows a footnote's mark, goes to the note of what is chosen, else chooses; Space ticks."""
        wanted = self._growth.wanted_by(event)
        if wanted is not None and self._text is not None:
            self._set(self._text.document, wanted)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._text is not None:
            position = self._text.position_of(self.textCursor().position())
            note, here = self.notes.at_position(position), self._session.location
            if note is not None:
                self._session.go_to_span(note)
            elif here.item is not None and here.span is not None and position in here.span:
                self.note_requested.emit()
            else:
                self._session.go_to_position(position)
        elif event.key() == Qt.Key.Key_Space and self._session.location.item is not None:
            self._session.tick(self._session.location.item)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say at a tooltip why a passage is marked, or what a damaged place probably said."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = plain_tip(self._words_at(event.pos()))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _words_at(self, point: QPoint) -> str:
        if self._box_at(point) is not None:
            return self.tr("Tick as kept")
        position = self._position_at(point)
        note = self.notes.words(self._document_point(point))
        return note if note or position is None else hint_at(self._session, position)

    # Painting -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks first, the letters over them."""
        if self._text is not None:
            painter = QPainter(self.viewport())
            painter.translate(0, -self.verticalScrollBar().value())
            top = self.cursorForPosition(QPoint(0, 0)).block().position()
            end = self.cursorForPosition(QPoint(self.viewport().width(), self.viewport().height())).position() + 1
            if self._found is not None:
                self._paint.paint_found(painter, self._found, top, end)
            left = self.document().rootFrame().frameFormat().leftMargin()
            self._paint.paint(painter, top, end, left)
            self.notes.paint(painter, top, end, left, self._theme)
            painter.end()
        super().paintEvent(event)
