"""Drops of files, links and selected text onto an entry: each becomes a piece of its evidence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_app.notebook import Evidence, new_id
from desktop_app.notebook.evidence import as_link
from desktop_app.session.shelf import Shelf

MOST_QUOTE = 20_000
"""Characters of a dropped text that are kept as a quotation."""
_TITLED = "text/x-moz-url"
"""What browsers offer of a link: its address and, in a second line, its title (UTF-16)."""


class EvidenceDrop(QObject):
    """Takes drops on a widget; `key_at` names the item or section at a place in it, None where there is none.

    A file that is dropped where there is none goes `elsewhere`: it may be a document to be opened.
    """

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
        key = self._key_at(event.position().toPoint())
        files, pieces = dropped(event.mimeData())
        is_entering = event.type() is QEvent.Type.DragEnter  # Qt asks a widget that refuses here no more
        if files or (pieces and (key is not None or is_entering)):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        if event.type() is QEvent.Type.Drop and key is not None:
            for path in files:
                self._shelf.add_file(key, path)
            for piece in pieces:
                self._shelf.put(key, piece)
        elif event.type() is QEvent.Type.Drop and files:
            self._elsewhere(event)
        return True


def dropped(data: QMimeData) -> tuple[list[Path], list[Evidence]]:
    """Return the files and the pieces of evidence that dragged data stands for: links, else the text as a quotation."""
    today = date.today().isoformat()
    urls = data.urls()
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    links = [url.toString() for url in urls if not url.isLocalFile() and as_link(url.toString())]
    text = data.text().strip() if data.hasText() else ""
    if not urls and as_link(text) and "://" in text:
        links = [text]
    title = _title(data)
    pieces = [Evidence(new_id(), "link", title or _short(link), link, accessed=today) for link in links]
    if not files and not pieces and text:
        pieces = [Evidence(new_id(), "quotation", "", accessed=today, quote=text[:MOST_QUOTE])]
    return files, pieces


def _title(data: QMimeData) -> str:
    if not data.hasFormat(_TITLED):
        return ""
    lines = bytes(data.data(_TITLED).data()).decode("utf-16-le", "replace").strip("\0").splitlines()
    return " ".join(lines[1].split())[:200] if len(lines) > 1 else ""


def _short(link: str) -> str:
    """Return a link as one reads it: without its scheme, cut after 80 letters."""
    return link.partition("://")[2].rstrip("/")[:80]
