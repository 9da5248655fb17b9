"""The section tree: headings with kept/all counts, following the place one reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QStyledItemDelegate,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.outline_model import COUNTS, OutlineModel
from desktop_app.session.location import Location
from desktop_app.session.session import Session
from desktop_app.views.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex


class OutlinePanel(QFrame):
    """The tree under its head, or a word on what would stand here."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self._session = session
        head = QLabel(self.tr("OUTLINE"), self)
        head.setProperty("role", "head")
        head.setContentsMargins(16, 0, 0, 0)
        self.tree = OutlineTree(session, theme, self)
        self._empty = QLabel(self.tr("The sections of the document you open stand here."), self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(16, 6, 16, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 8)
        layout.setSpacing(8)
        layout.addWidget(head)
        layout.addWidget(self._empty)
        layout.addWidget(self.tree, 1)
        session.document_opened.connect(self._say_if_empty)
        self._say_if_empty()

    @Slot()
    def _say_if_empty(self) -> None:
        self._empty.setVisible(self._session.document is None)
        self.tree.setVisible(self._session.document is not None)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.tree.set_theme(theme)


class OutlineTree(QTreeView):
    """The tree itself. Choosing a row goes there; the location chooses a row."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._following = False
        self.setAccessibleName(self.tr("Outline"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setRootIsDecorated(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        model = OutlineModel(session, self)
        self.setModel(model)
        self._model = model
        self._delegate = OutlineDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        model.modelReset.connect(self.expandAll)
        session.location_changed.connect(self._follow)
        self.selectionModel().currentChanged.connect(self._choose)
        self.clicked.connect(self._go)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme
        self._clear_highlight()
        self.viewport().update()

    def _clear_highlight(self) -> None:
        """Leave the branch's part of a chosen row to the delegate, which draws the whole of it."""
        palette = self.palette()
        palette.setColor(palette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    @Slot(object)
    def _follow(self, place: Location) -> None:
        index = self._model.index_of(place.section)
        if index != self.currentIndex():
            self._following = True
            self.setCurrentIndex(index)
            self._following = False

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._following and self.hasFocus():
            self._session.go_to_section(index.internalId())

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        if self._session.location != Location(index.internalId()):
            self._session.go_to_section(index.internalId())


Measured = tuple[QFont, QFontMetrics]


class OutlineDelegate(QStyledItemDelegate):
    """Draws a row: the heading, cut where it is too long, and the counts at the right."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view
        self._fonts: tuple[Measured, Measured] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row a little taller than its letters."""
        return QSize(60, option.fontMetrics.height() + 11)  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        from PySide6.QtWidgets import QStyle  # its many enumerations are made on use: the text is shown before them

        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        current = index == self._view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(8, rect.top() + 0.5, self._view.viewport().width() - 16, rect.height() - 1)
        if current:
            painter.setPen(QPen(self.theme.colour("accent"), 1) if self._view.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("selection"))
            painter.drawRoundedRect(whole, 5, 5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("line"))
            painter.setOpacity(0.5)
            painter.drawRoundedRect(whole, 5, 5)
            painter.setOpacity(1)
        kept, total = index.data(COUNTS)
        top = not index.parent().isValid()
        plain, bold = self._fonts_of(option.font)  # type: ignore[attr-defined]
        counts = f"{kept}/{total}" if total else "–"
        right = int(whole.right()) - 8
        font, metrics = bold if current else plain
        width = metrics.horizontalAdvance(counts)
        painter.setFont(font)
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(QRect(right - width, rect.top(), width, rect.height()), Qt.AlignmentFlag.AlignVCenter, counts)
        if top and not current:
            font, metrics = bold
            painter.setFont(font)
        if top or current:
            painter.setPen(self.theme.colour("text"))
        room = QRect(rect.left() + 4, rect.top(), right - width - 8 - rect.left() - 4, rect.height())
        words = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()

    def _fonts_of(self, font: QFont) -> tuple[Measured, Measured]:
        """Return the plain and the bold font with their measures; made once, for each row asks for them."""
        if self._fonts is None or self._fonts[0][0] != font:
            bold = QFont(font)
            bold.setBold(True)
            self._fonts = ((QFont(font), QFontMetrics(font)), (bold, QFontMetrics(bold)))
        return self._fonts
