"""The inspector's evidence: a line a piece, with what has become of kept files, and what adds more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.tips import plain_tip
from desktop_app.models.wording import quoted
from desktop_app.notebook import Evidence
from desktop_app.session.shelf import Shelf
from desktop_app.store import FileState
from desktop_app.views.elided_button import ElidedButton
from desktop_app.views.facts_grid import GAP, name_label, name_width


class EvidencePart(QWidget):
    """Shows the evidence on one item or section. Adding and editing go out as wishes: (key, kind) and (key, piece)."""

    add_requested = Signal(str, str)
    edit_requested = Signal(str, object)

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._key = ""
        self._pieces: tuple[Evidence, ...] = ()
        self._lines: list[EvidenceLine] = []
        self.add = QPushButton(self.tr("+ add"), self)
        self.add.setAutoDefault(False)
        self.add.setAccessibleName(self.tr("Add evidence"))
        self.add.setToolTip(self.tr("Add a link, a file or a quotation; or drop one here"))
        self.add.setProperty("role", "link")
        menu = QMenu(self.add)
        for kind, words in (
            ("link", self.tr("&Link…")),
            ("file", self.tr("&File…")),
            ("quotation", self.tr("&Quotation…")),
        ):
            menu.addAction(words).setData(kind)
        menu.triggered.connect(self._add)
        self.add.setMenu(menu)
        self._box = QVBoxLayout()
        self._box.setSpacing(2)
        self._box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, name_width(self))
        grid.setHorizontalSpacing(GAP)
        grid.addWidget(name_label(self.tr("Evidence"), self), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._box, 0, 1)
        shelf.checked.connect(self._retell)

    def show_evidence(self, key: str, pieces: tuple[Evidence, ...]) -> None:
        """Show these pieces; kept files are looked at anew where the item or its evidence is another."""
        is_other = key != self._key or pieces != self._pieces
        self._key, self._pieces = key, pieces
        if not is_other:
            return
        for line in self._lines:
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for number, piece in enumerate(pieces):
            line = EvidenceLine(piece, self._shelf, self)
            line.edit_requested.connect(self._edit)
            line.remove_requested.connect(self._remove)
            self._box.insertWidget(number, line)
            self._lines.append(line)
        self._shelf.check(pieces)

    @property
    def words(self) -> tuple[str, ...]:
        """What is shown, a text a piece."""
        return tuple(line.words for line in self._lines)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, in order."""
        return (*(stop for line in self._lines for stop in (line.title, line.more)), self.add)

    @property
    def lines(self) -> tuple[EvidenceLine, ...]:
        """The lines, in order."""
        return tuple(self._lines)

    def show_found(self, piece: str) -> EvidenceLine | None:
        """Mark the line of a piece (its id) in which a search found something, and return it; no other stays marked."""
        for line in self._lines:
            line.mark(line.piece.id == piece)
        return next((line for line in self._lines if line.piece.id == piece), None)

    @Slot()
    def _retell(self) -> None:
        for line in self._lines:
            line.tell()

    @Slot(QAction)
    def _add(self, kind: QAction) -> None:
        self.add_requested.emit(self._key, kind.data())

    @Slot(object)
    def _edit(self, piece: Evidence) -> None:
        self.edit_requested.emit(self._key, piece)

    @Slot(object)
    def _remove(self, piece: Evidence) -> None:
        self._shelf.remove(self._key, piece.id)


class EvidenceLine(QWidget):
    """One piece: its title, which opens it, what else is known of it, and a menu."""

    edit_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, piece: Evidence, shelf: Shelf, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "piece")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._piece = piece
        self._shelf = shelf
        self.title = ElidedButton(_title(piece), self)
        self.title.setToolTip(plain_tip(piece.address or _title(piece)))
        self.title.setAccessibleName(self.tr("Open evidence: {title}").format(title=_title(piece)))
        self.title.clicked.connect(self.open)
        self.more = QToolButton(self)
        self.more.setText("⋯")
        self.more.setAccessibleName(self.tr("More on this evidence"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        calls: list[tuple[str, Callable[[], None]]] = [
            (self.tr("&Edit…"), self._edit),
            (self.tr("&Remove"), self._remove),
        ]
        if piece.sha256:
            calls.insert(0, (self.tr("&Show in folder"), self._show_in_folder))
        if piece.sha256 or piece.address:
            calls.insert(0, (self.tr("&Open"), self.open))
        for words, call in calls:
            menu.addAction(words).triggered.connect(call)
        self.more.setMenu(menu)
        self._about = QLabel(self)
        self._about.setProperty("role", "muted")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.title, 1)
        top.addWidget(self.more)
        layout = self._inner = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._about)
        self.tell()

    @property
    def piece(self) -> Evidence:
        """The piece that is shown."""
        return self._piece

    @property
    def is_marked(self) -> bool:
        """Whether it is shown as found by a search."""
        return self.property("role") == "piece found"

    def mark(self, is_found: bool) -> None:
        """Show it as found by a search, or not."""
        if is_found is not self.is_marked:
            self.setProperty("role", "piece found" if is_found else "piece")
            self.style().unpolish(self)
            self.style().polish(self)
            self._inner.setContentsMargins(*((6, 2, 6, 2) if is_found else (0, 0, 0, 0)))

    @property
    def words(self) -> str:
        """All that is shown of the piece."""
        return f"{_title(self._piece)} {self._about.text()}".strip()

    def tell(self) -> None:
        """Say what is known, and what has become of a kept file."""
        piece, state = self._piece, self._shelf.state(self._piece)
        parts = [piece.publisher, piece.published]
        if piece.accessed:
            parts.append(self.tr("seen {day}").format(day=piece.accessed))
        if state is FileState.GONE:
            parts.append(self.tr("⚠ the file is gone from the library"))
        elif state is FileState.CHANGED:
            parts.append(self.tr("⚠ the file is not what was added: it was altered"))
        if piece.quote:
            parts.append(quoted(" ".join(piece.quote.split())))
        if piece.note:
            parts.append(" ".join(piece.note.split()))
        self._about.setText(" · ".join(filter(None, parts)))
        self._about.setVisible(bool(self._about.text()))

    @Slot()
    def open(self) -> None:
        """Open the link or the kept file; a quotation is edited."""
        path = self._shelf.path_of(self._piece) if self._piece.sha256 else None
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        elif self._piece.sha256:
            self._shelf.check([self._piece])
        elif self._piece.address:
            QDesktopServices.openUrl(QUrl(self._piece.address))
        else:
            self._edit()

    def event(self, event: QEvent) -> bool:
        """Keep the Delete key, which elsewhere in the window dismisses the commitment."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_delete(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the piece away."""
        if _is_delete(event):
            self._remove()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _show_in_folder(self) -> None:
        path = self._shelf.path_of(self._piece)
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    @Slot()
    def _edit(self) -> None:
        self.edit_requested.emit(self._piece)

    @Slot()
    def _remove(self) -> None:
        self.remove_requested.emit(self._piece)


def _title(piece: Evidence) -> str:
    return piece.title or piece.address or " ".join(piece.quote.split())[:80] or "…"


def _is_delete(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Delete)
