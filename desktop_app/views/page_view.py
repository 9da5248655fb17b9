"""The page view: the page of the PDF as it was printed, with the passage one is at framed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop_app.document import Span
from desktop_app.session.location import Location
from desktop_app.session.pages import DrawnPage
from desktop_app.session.session import Session
from desktop_app.views.theme import Theme

PAUSE = 120
"""Milliseconds after a resize before the page is drawn anew."""
ROOM = 16
POINTS_WIDE = 612.0
"""Width of a page in points before one was drawn: Letter; the first drawing tells the true one."""


class PageView(QFrame):
    """Page Up and Page Down turn the pages; the passage of the location is framed, and its page shown."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_view")
        self._session = session
        self._page = 0
        self._followed: tuple[Span | None, int] = (None, 0)
        self._width = POINTS_WIDE
        self.sheet = _Sheet(theme)
        self.area = _Area(self)
        self.area.setWidget(self.sheet)
        self.area.setAccessibleName(self.tr("Page as printed"))
        self._where = QLabel(self)
        self._where.setProperty("role", "muted")
        self._before = _turner("‹", self.tr("Page before"), self)
        self._behind = _turner("›", self.tr("Next page"), self)
        self._empty = QLabel(self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = QHBoxLayout()
        line.setContentsMargins(16, 8, 8, 4)
        line.addWidget(self._where, 1)
        line.addWidget(self._before)
        line.addWidget(self._behind)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.area, 1)
        layout.addWidget(self._empty, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._draw)
        self._before.clicked.connect(self._turn_back)
        self._behind.clicked.connect(self._turn_on)
        self.area.turned.connect(self.turn)
        session.document_opened.connect(self._opened)
        session.location_changed.connect(self._follow)
        session.reading_changed.connect(self._read_on)
        session.pages.drawn.connect(self._show)
        session.pages.failed.connect(self._could_not_draw)
        self._opened()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.sheet.ink = theme.colour("accent")
        self.sheet.update()

    @property
    def page(self) -> int:
        """The page shown, from 1; 0 where there is none."""
        return self._page

    @property
    def told(self) -> str:
        """What is said in place of a page; nothing where one is shown."""
        return "" if self._empty.isHidden() else self._empty.text()

    @Slot(int)
    def turn(self, by: int) -> None:
        """Turn the pages, forward or back."""
        self._show_page(min(max(self._page + by, 1), self._session.pages.count))

    @Slot()
    def _turn_back(self) -> None:
        self.turn(-1)

    @Slot()
    def _turn_on(self) -> None:
        self.turn(1)

    @Slot()
    def _opened(self) -> None:
        self._page = 0
        self.sheet.take(None)
        has_pages = self._session.pages.count > 0
        if self._session.document is None:
            self._say(self.tr("The pages of a PDF are shown here as they were printed."))
        elif not has_pages:
            self._say(self.tr("This document has no pages to show: only a PDF has."))
        else:
            self._follow(self._session.location)

    @Slot(object)
    def _follow(self, place: Location) -> None:
        pages = self._session.pages
        before, self._followed = self._followed, (place.span, place.section)
        is_new = before[0] != place.span or (place.span is None and before[1] != place.section)
        if pages.count and (is_new or not self._page):  # scrolling on keeps the span: the page one turned to stays
            self._show_page(pages.page_of(place.span, place.section))

    @Slot(int)
    def _read_on(self, position: int) -> None:
        """Follow the scrolling of the text, once it rests."""
        if not self._session.pages.count:
            return
        page = self._session.pages.page_of(Span(position, position), 0)
        if page != self._page:
            self._tell_page(page)
            self._later.start()

    def _show_page(self, page: int) -> None:
        self._tell_page(page)
        self._draw()

    def _tell_page(self, page: int) -> None:
        self._page = page
        count = self._session.pages.count
        self._where.setText(self.tr("Page {n} of {total}").format(n=page, total=count))
        self._before.setEnabled(page > 1)
        self._behind.setEnabled(page < count)

    @Slot()
    def _draw(self) -> None:
        if self.isVisible() and self._page:
            bar = self.area.verticalScrollBar().sizeHint().width()
            room = max(120, self.width() - bar - 2 * ROOM)  # not the area's: hidden until a page is there, it has none
            self._session.pages.draw(
                self._page, room / self._width * self.devicePixelRatioF(), self._session.location.span
            )

    @Slot(object)
    def _show(self, drawn: DrawnPage) -> None:
        if drawn.number != self._page:
            return
        ratio = self.devicePixelRatioF()
        points = drawn.image.width() / drawn.scale
        if abs(points - self._width) > 1:  # now that its width is known, draw it to fit
            self._width = points
            self._draw()
        drawn.image.setDevicePixelRatio(ratio)
        self.area.show()
        self._empty.hide()
        self.sheet.take(drawn, drawn.scale / ratio)
        if drawn.boxes:
            first = drawn.boxes[0]
            y = round(first.top * drawn.scale / ratio)
            self.area.ensureVisible(0, y, 0, self.area.viewport().height() // 3)

    @Slot(str)
    def _could_not_draw(self, sentence: str) -> None:
        """Say why there is no picture; the pages can still be turned."""
        page = self._page
        self._say(sentence)
        if page and self._session.pages.count:
            self._tell_page(page)

    def _say(self, sentence: str) -> None:
        self.area.hide()
        self._empty.setText(sentence)
        self._empty.show()
        self._where.setText("")
        self._before.setEnabled(False)
        self._behind.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page anew once the size has come to rest."""
        super().resizeEvent(event)
        self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the page of the place one is at."""
        super().showEvent(event)
        if self._session.pages.count and not self._page:
            self._follow(self._session.location)
        self._later.start()


class _Sheet(QWidget):
    """The drawn page, and frames around the passage."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.ink: QColor = theme.colour("accent")
        self.drawn: DrawnPage | None = None
        self._scale = 1.0

    def take(self, drawn: DrawnPage | None, scale: float = 1.0) -> None:
        """Show another page; `scale` is in pixels of the window a point."""
        self.drawn, self._scale = drawn, scale
        if drawn is not None:
            size = drawn.image.deviceIndependentSize().toSize()
            self.setFixedSize(size.width() + 2 * ROOM, size.height() + ROOM)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw page and frames."""
        if self.drawn is None:
            return
        painter = QPainter(self)
        painter.drawImage(QPoint(ROOM, 0), self.drawn.image)
        painter.setPen(QPen(self.ink, 1))
        size = self.drawn.image.deviceIndependentSize().toSize()
        painter.drawRect(QRect(QPoint(ROOM, 0), size).adjusted(0, 0, -1, -1))
        painter.setPen(QPen(self.ink, 2))
        tint = QColor(self.ink)
        tint.setAlpha(36)
        painter.setBrush(tint)
        for box in self.drawn.boxes:
            frame = QRectF(box.left, box.top, box.width, box.height)
            place = QRectF(
                ROOM + frame.left() * self._scale,
                frame.top() * self._scale,
                frame.width() * self._scale,
                frame.height() * self._scale,
            )
            painter.drawRoundedRect(place.adjusted(-3, -2, 3, 2), 3, 3)
        painter.end()


class _Area(QScrollArea):
    """Scrolls the page; Page Up and Page Down at its ends turn to the next one."""

    turned = Signal(int)

    def __init__(self, parent: PageView) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page where there is nothing more to scroll."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown and bar.value() >= bar.maximum():
            self.turned.emit(1)
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() <= bar.minimum():
            self.turned.emit(-1)
        else:
            super().keyPressEvent(event)


def _turner(sign: str, words: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(sign)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
