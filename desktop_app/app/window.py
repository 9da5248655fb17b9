"""The composition root: builds the library, the session and the window, hands each what it needs, and runs them."""

from __future__ import annotations

import gc
import getpass
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.app.arguments import Exit
from desktop_app.app.crash import Crash, CrashHandler
from desktop_app.app.crash_signal import CrashSignal
from desktop_app.app.logs import Log
from desktop_app.app.paths import library_folder, log_folder, resources, seeds, settings_folder
from desktop_app.app.qt_messages import log_qt_messages
from desktop_app.app.translators import speak
from desktop_app.app.versions import versions
from desktop_app.session.opening import Opened
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.session.spoken import spoken
from desktop_app.store import Library, LibraryError, Record
from desktop_app.views.icons import icon
from desktop_app.views.main_window import MainWindow

FIRST_DOCUMENT = "us-japan-global-partnership-2019.txt"
OFFSET = QPoint(28, 28)
"""How far a further window stands from the one before it, in pixels."""


class StoreTrouble(QObject):
    """Brings the library's failures from its writer thread to the main thread."""

    told = Signal(str)

    def tell(self, sentence: str) -> None:
        """Pass a sentence on; called in any thread."""
        self.told.emit(spoken(sentence))


class Program(QObject):
    """All objects of the running reader: one library, one set of settings, and its windows, each with a session."""

    def __init__(self, application: QApplication, library: Library, trouble: StoreTrouble, settings: Settings) -> None:
        super().__init__()
        self.application = application
        self.library = library
        self.trouble = trouble
        self.settings = settings
        self.windows: list[MainWindow] = []
        self.window = self.make_window()
        for notice in library.notices:
            self.window.notice.say(spoken(notice))

    @property
    def session(self) -> Session:
        """The session of the first window."""
        return self.window.session

    def make_window(self) -> MainWindow:
        """Return a further window, not yet shown, with a session of its own."""
        session = Session(self.library, self.settings.get("author") or getpass.getuser())
        window = MainWindow(session, self.settings, resources(), log_folder(), versions)
        session.setParent(window)
        window.setWindowIcon(icon(resources(), "pledgebook"))
        window.opening.elsewhere = self._show_if_open
        session.elsewhere = partial(self._show_other, window)
        window.opening.window_requested.connect(self.open_in_windows)
        window.closed.connect(self._forget)
        self.trouble.told.connect(window.notice.say)
        session.document_opened.connect(self._spare_what_stays)
        self.windows.append(window)
        return window

    @Slot()
    def _spare_what_stays(self) -> None:
        """Spare the collector what is there now: of 10,000 commitments it looked through it for 15 to 110 ms."""
        gc.freeze()

    def start(self, files: Sequence[Path]) -> None:
        """Show the window, and open the files asked for, else the document opened last, else the first one."""
        self.window.show()
        if files:
            self.window.opening.open_paths(files)
            return
        last = next((Path(record.path) for record in self.library.documents() if record.path), None)
        if last is not None and last.exists():
            self.window.opening.open_path(last)
        else:
            self.window.opening.open_path(seeds() / FIRST_DOCUMENT)

    @Slot(list)
    def open_in_windows(self, files: Sequence[Path]) -> None:
        """Open each file in a window of its own; one that is open already comes to the front."""
        for file in files:
            if self._show_if_open(file):
                continue
            window = self.make_window()
            window.move(self.windows[-2].pos() + OFFSET * (1 + (len(self.windows) - 2) % 8))
            window.show()
            window.opening.open_path(file)

    def _show_if_open(self, path: Path) -> bool:
        """Bring the window that shows a file to the front; tell whether there is one."""
        return _show(self.windows, lambda opened: opened.path == str(path))

    def _show_other(self, window: MainWindow, record: Record) -> bool:
        """Bring another window that shows a document to the front; one that was made for it goes again."""
        others = [other for other in self.windows if other is not window]
        is_shown = _show(others, lambda opened: opened.record.id == record.id)
        if is_shown and window.session.opened is None:
            QTimer.singleShot(0, window.close)
        return is_shown

    @Slot(object)
    def _forget(self, window: MainWindow) -> None:
        """Let go of a window that was closed; the last one stays until the program ends."""
        if len(self.windows) > 1:
            gc.unfreeze()  # the window's own circles are to go
            self.windows.remove(window)
            self.window = self.windows[0]
            window.deleteLater()

    @Slot(object)
    def show_crash(self, crash: Crash) -> None:
        """Say that something went wrong; the window stays."""
        from desktop_app.views.crash_dialog import CrashDialog  # imported on use: few runs crash

        dialog = CrashDialog(crash.details, crash.report, self.application.activeWindow() or self.window)
        dialog.exec()
        dialog.deleteLater()

    def finish(self) -> None:
        """Write everything and let go of the library."""
        self.library.close()


def _show(windows: Sequence[MainWindow], is_wanted: Callable[[Opened], bool]) -> bool:
    """Bring the window whose document is wanted to the front; tell whether there is one."""
    for window in windows:
        opened = window.session.opened
        if opened is not None and is_wanted(opened):
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()
            return True
    return False


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make Qt's application with the program's names, style and fonts."""
    application = QApplication([sys.argv[0], "-style", "fusion", *arguments])  # setStyle would first make its class
    application.setApplicationName("Pledgebook")
    application.setOrganizationName("pledgebook")
    application.setDesktopFileName("pledgebook")
    for font in sorted((resources() / "fonts").glob("*.[ot]tf")):
        if (
            "CJK" not in font.name and "JP" not in font.name
        ):  # a system that shows Japanese has its own, and they are large
            QFontDatabase.addApplicationFont(str(font))
    return application


def open_window(files: Sequence[Path], library: Path | None = None) -> int:
    """Open the reader on `files`; return the exit code when its window is closed."""
    application = make_application([])
    log = Log(log_folder())
    log_qt_messages()
    signal = CrashSignal()
    handler = CrashHandler(log_folder(), signal.tell)
    handler.install()
    settings = Settings(settings_folder() / "settings.ini")
    speak(application, settings.get("language"), resources())
    trouble = StoreTrouble()
    try:
        opened = Library.open(library or library_folder(), trouble.tell)
    except LibraryError as error:
        print(error, file=sys.stderr)
        QMessageBox.critical(None, "Pledgebook", spoken(str(error)))
        log.close()
        return Exit.NOT_READ
    program = Program(application, opened, trouble, settings)
    signal.crashed.connect(program.show_crash)
    if log.notice:
        program.window.notice.say(spoken(log.notice))
    program.start(files)
    code = application.exec()
    program.finish()
    handler.uninstall()
    log.close()
    return code
