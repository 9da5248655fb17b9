"""Opening documents: the dialog, the clipboard, recent ones, and what is said when it fails."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop_app.models.tips import plain_tip
from desktop_app.readers import Locked, PasswordNeeded, ReadError
from desktop_app.readers.formats import OWN
from desktop_app.session.opening import TakenIn
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.session.spoken import spoken
from desktop_app.store import LibraryError, Record
from desktop_app.views.notice_bar import NoticeBar

RECENT = 10
"""Documents in the "Open recent" menu."""
TOLD = 3
"""Sentences in the notice bar at once; of more files that cannot be read only the names are told."""
NAMED = 12
"""Such names at most."""


class Opening(QObject):
    """Carries the wish to open something to the session, and says in the notice bar what went wrong.

    `window_requested` carries files that shall have windows of their own. `elsewhere` tells whether another window
    shows a file, and brings that one to the front: two would not know of each other's changes. The program sets it.
    """

    window_requested = Signal(list)

    def __init__(self, session: Session, settings: Settings, notice: NoticeBar, recent: QMenu, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._notice = notice
        self._recent = recent
        self._window = window
        self._again: Callable[[str], object] = _never
        self._is_tried = False
        self.elsewhere: Callable[[Path], bool] = _nowhere
        session.opening_failed.connect(self._could_not_open)
        session.taken_in.connect(self._tell_taken)
        recent.aboutToShow.connect(self._fill_recent)

    def open_path(self, path: Path, encoding: str | None = None, password: str | None = None) -> None:
        """Open a document; one that another window shows is shown there."""
        path = _whole(path)
        opened = self._session.opened
        if (opened is None or opened.path != str(path)) and self.elsewhere(path):
            return
        self._begin(lambda given: self._session.open(path, encoding, given))
        self._session.open(path, encoding, password)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open the first file and take the others into the library, to be found under "Open recent"."""
        self.open_path(paths[0])
        if paths[1:]:
            self._session.take_in([_whole(path) for path in paths[1:]])

    def open_kept(self, record: Record) -> None:
        """Open the library's copy of a document whose file is gone, or that came from the clipboard."""
        self._begin(lambda given: self._session.open_kept(record, given))
        self._session.open_kept(record)

    def _begin(self, again: Callable[[str], object]) -> None:
        """Forget what was said of the wish before; `again` repeats this one with a password."""
        self._notice.clear()
        self._again = again
        self._is_tried = False

    @Slot()
    def choose_file(self) -> None:
        """Ask which documents to open."""
        files = self._ask()
        if files:
            self.open_paths(files)

    @Slot()
    def choose_for_windows(self) -> None:
        """Ask which documents to open, each in a window of its own."""
        files = self._ask()
        if files:
            self.window_requested.emit(files)

    def _ask(self) -> list[Path]:
        folder = self._settings.get("last_folder")
        suffixes = " ".join(f"*{suffix}" for known in OWN for suffix in known.suffixes if suffix)
        kinds = ";;".join((self.tr("Documents ({suffixes})").format(suffixes=suffixes), self.tr("All files (*)")))
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open documents"), folder, kinds)
        if names:
            self._settings.set("last_folder", str(Path(names[0]).parent))
        return [Path(name) for name in names]

    @Slot()
    def paste_document(self) -> None:
        """Read what the clipboard holds as a document of its own."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None:  # Qt gives none where nothing was ever copied, whatever its types say
            self._notice.say(self.tr("The clipboard holds no text to read."))
        elif data.hasHtml() and data.html().strip():
            self._begin(_never)
            self._session.open_bytes(_utf8(data.html()), self.tr("Clipboard") + ".html")
        elif data.text().strip():
            self._begin(_never)
            self._session.open_bytes(_utf8(data.text()), self.tr("Clipboard") + ".txt")
        else:
            self._notice.say(self.tr("The clipboard holds no text to read."))

    @Slot(str, object)
    def _could_not_open(self, path: str, error: Exception) -> None:
        if isinstance(error, PasswordNeeded) and not isinstance(error, Locked):
            self._try_password(Path(path).name)
        elif isinstance(error, (ReadError, LibraryError)):
            self._say_why(path, error)
        else:
            raise error

    def _try_password(self, name: str) -> None:
        from desktop_app.views.dialogs import ask_password  # imported on use: the start counts

        password = ask_password(self._window, name, wrong=self._is_tried)
        if password is not None:
            self._is_tried = True
            self._again(password)

    def _say_why(self, path: str, error: Exception) -> None:
        """Say why a file is not opened, and offer the copy that the library has of it."""
        untouched = self.tr(" The open document is untouched.") if self._session.document is not None else ""
        known = (record for record in self._session.library.documents() if path and record.path == path)
        record = next(known, None) if isinstance(error, ReadError) else None
        if record is None:
            self._notice.say(spoken(str(error)) + untouched)
        else:
            self._notice.offer(
                spoken(str(error)) + untouched, self.tr("Open the copy in the library"), lambda: self.open_kept(record)
            )

    @Slot(object)
    def _tell_taken(self, taken: TakenIn) -> None:
        """Say what was read into the library beside the document that was opened."""
        room = TOLD - (taken.count > 0)
        told = room if len(taken.problems) <= room else room - 1
        for _, sentence in taken.problems[:told]:
            self._notice.say(sentence)
        names = [name for name, _ in taken.problems[told:]]
        if names:
            more = "" if len(names) <= NAMED else self.tr(" and {n} more").format(n=len(names) - NAMED)
            self._notice.say(self.tr("Not read either: {names}.").format(names=", ".join(names[:NAMED]) + more))
        if taken.count:
            words = (
                self.tr("One more document was read into the library; it is under “Open recent”.")
                if taken.count == 1
                else self.tr("{n} documents more were read into the library; they are under “Open recent”.")
            )
            self._notice.say(words.format(n=taken.count))

    @Slot()
    def _fill_recent(self) -> None:
        menu = self._recent
        menu.clear()
        menu.setToolTipsVisible(True)
        for record in self._session.library.documents()[:RECENT]:
            action = menu.addAction(record.title.replace("&", "&&")[:80])
            action.setToolTip(
                plain_tip(record.path) if record.path else self.tr("From the clipboard; kept in the library")
            )
            action.triggered.connect(lambda _=False, record=record: self._open_recent(record))
        if menu.isEmpty():
            menu.addAction(self.tr("No document opened yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("Forget these")).triggered.connect(self._session.library.forget_recent)

    def _open_recent(self, record: Record) -> None:
        if record.path:
            self.open_path(Path(record.path))
        else:
            self.open_kept(record)


def _whole(path: Path) -> Path:
    """Return a path that means the same file wherever one starts the program: notebooks are found again by it."""
    return Path(os.path.abspath(path))  # noqa: PTH100 (Path.absolute leaves ".." standing, resolve follows links)


def _utf8(text: str) -> bytes:
    """Encode text of the clipboard; halves of UTF-16 pairs, which are no characters, become U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def _never(_password: str) -> None:
    """Do nothing: there is nothing to repeat."""


def _nowhere(_path: Path) -> bool:
    """Say that no other window shows a file: there is none."""
    return False
