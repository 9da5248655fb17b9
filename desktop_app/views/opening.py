"""Opening documents: the dialog, the clipboard, recent ones, and what is said when it fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop_app.readers import PasswordNeeded, ReadError
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.store import LibraryError
from desktop_app.views.notice_bar import NoticeBar

RECENT = 10
"""Documents in the "Open recent" menu."""


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
        self._attempts: set[str] = set()
        self.elsewhere: Callable[[Path], bool] = _nowhere
        session.opening_failed.connect(self._could_not_open)
        session.document_opened.connect(self._attempts.clear)
        recent.aboutToShow.connect(self._fill_recent)

    def open_path(self, path: Path, encoding: str | None = None, password: str | None = None) -> None:
        """Open a document; one that another window shows is shown there."""
        opened = self._session.opened
        if (opened is None or opened.path != str(path)) and self.elsewhere(path):
            return
        self._notice.clear()
        self._session.open(path, encoding, password)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open the first file and take the others into the library, to be found under "Open recent"."""
        self.open_path(paths[0])
        if paths[1:]:
            self._session.take_in(paths[1:])

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
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open documents"), folder)
        if names:
            self._settings.set("last_folder", str(Path(names[0]).parent))
        return [Path(name) for name in names]

    @Slot()
    def paste_document(self) -> None:
        """Read what the clipboard holds as a document of its own."""
        data = QGuiApplication.clipboard().mimeData()
        if data.hasHtml():
            self._session.open_bytes(data.html().encode(), self.tr("Clipboard") + ".html")
        elif data.text().strip():
            self._session.open_bytes(data.text().encode(), self.tr("Clipboard") + ".txt")
        else:
            self._notice.say(self.tr("The clipboard holds no text to read."))

    @Slot(str, object)
    def _could_not_open(self, path: str, error: Exception) -> None:
        if isinstance(error, PasswordNeeded):
            from desktop_app.views.dialogs import ask_password  # imported on use: the start counts

            password = ask_password(self._window, Path(path).name, wrong=path in self._attempts)
            self._attempts.add(path)
            if password is not None:
                self._session.open(Path(path), password=password)
        elif isinstance(error, (ReadError, LibraryError)):
            kept = self.tr(" The open document is untouched.") if self._session.document is not None else ""
            self._notice.say(str(error) + kept)
        else:
            raise error

    @Slot()
    def _fill_recent(self) -> None:
        menu = self._recent
        menu.clear()
        for record in self._session.library.documents()[:RECENT]:
            action = menu.addAction(record.title.replace("&", "&&")[:80])
            action.setToolTip(record.path)
            action.triggered.connect(lambda _=False, path=record.path: self.open_path(Path(path)))
        if menu.isEmpty():
            menu.addAction(self.tr("No document opened yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("Forget these")).triggered.connect(self._session.library.forget_recent)


def _nowhere(_path: Path) -> bool:
    """Say that no other window shows a file: there is none."""
    return False
