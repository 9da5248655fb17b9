"""Drops of files, links and selected text onto an entry: each becomes a piece of its evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDropEvent, QTextDocumentFragment
from PySide6.QtWidgets import QWidget

from desktop_app.notebook import Evidence, new_id
from desktop_app.notebook.evidence import as_link
from desktop_app.session.shelf import Shelf
from desktop_app.views.plain_edit import MOST, with_pictures

_TITLED = "text/x-moz-url"
"""What browsers offer of links: a line with the address and a line with the title of each (UTF-16)."""


class EvidenceDrop(QObject):
    """Takes drops on a widget; `key_at` names the item or section at a place in it, None where there is none.

    A file that is dropped where there is none goes `elsewhere`: it may be a document to be opened. `told` carries a
    sentence on what was not taken.
    """

    told = Signal(str)

    def __init__(
        self,
        shelf: Shelf,
        target: QWidget,
        key_at: Callable[[QPoint], str | None],
        elsewhere: Callable[[QDropEvent], None],
    ) -> None:
        super().__init__(target)
        self._shelf = shelf
        self._key_at = key_at
        self._elsewhere = elsewhere
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what can be evidence where an entry is."""
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() not in kinds or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        if event.source() is watched:  # words moved within a text: a slip of the hand, and no evidence
            event.ignore()
            return True
        key = self._key_at(event.position().toPoint())
        files, pieces = dropped(event.mimeData())
        is_entering = event.type() is QEvent.Type.DragEnter  # Qt asks a widget that refuses here no more
        if files or (pieces and (key is not None or is_entering)):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        if event.type() is QEvent.Type.Drop and key is not None:
            self._take(key, files, pieces)
        elif event.type() is QEvent.Type.Drop and files:
            self._elsewhere(event)
        return True

    def _take(self, key: str, files: Sequence[Path], pieces: Sequence[Evidence]) -> None:
        for path in files:
            self._shelf.add_file(key, path)
        for piece in pieces:
            if len(piece.quote) > MOST:
                words = self.tr("These {size:,} characters were not taken: a quotation has room for {most:,}.")
                self.told.emit(words.format(size=len(piece.quote), most=MOST))
            else:
                self._shelf.put(key, piece)


def dropped(data: QMimeData) -> tuple[list[Path], list[Evidence]]:
    """Return the files and the pieces of evidence that dragged data stands for: links, else the text as a quotation."""
    today = date.today().isoformat()
    text = _text(data)
    urls = data.urls()
    if not urls and "://" in text and as_link(text):
        urls = [QUrl(text)]
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    titles = _titles(data)
    pieces: list[Evidence] = []
    for url in urls:
        address = as_link(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if address is not None and not url.isLocalFile():
            title = titles.get(url) or _short(url.toDisplayString())
            pieces.append(Evidence(new_id(), "link", title, address, accessed=today))
    if not files and not pieces and text:
        pieces = [Evidence(new_id(), "quotation", "", accessed=today, quote=with_pictures(text)[0])]
    return files, pieces


def _text(data: QMimeData) -> str:
    """Return dragged text; of a browser that offers HTML alone, its words."""
    plain = data.text() if data.hasText() else ""
    if not plain.strip() and data.hasHtml():
        plain = QTextDocumentFragment.fromHtml(data.html()).toPlainText()
    return plain.strip()


def _titles(data: QMimeData) -> dict[QUrl, str]:
    """Return the titles that a browser gives to links."""
    if not data.hasFormat(_TITLED):
        return {}
    lines = bytes(data.data(_TITLED).data()).decode("utf-16-le", "replace").strip("\0\ufeff").splitlines()
    return {QUrl(link): " ".join(title.split())[:200] for link, title in zip(lines[::2], lines[1::2], strict=False)}


def _short(link: str) -> str:
    """Return a link as one reads it: without its scheme, cut after 80 letters."""
    return link.partition("://")[2].rstrip("/")[:80]
