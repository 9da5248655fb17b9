"""The log file: rotated, in the platform's log folder, with no text of a document in it."""

from __future__ import annotations

import faulthandler
import logging
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from desktop_app.app.crash import guarded_traceback
from desktop_app.document.said import said

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

_MEGABYTE = 1_000_000
_OLD_FILES = 3


class GuardedFormatter(logging.Formatter):
    """Writes tracebacks without the exception's own words, which may quote a document."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-8s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; a traceback that another handler has already put into words is not taken over."""
        others, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = others

    def formatException(  # noqa: N802 (the name is logging's)
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """Return the guarded traceback of the exception in `ei`."""
        return guarded_traceback(ei[1]) if ei[1] is not None else ""


class LateHandler(logging.Handler):
    """Rotates the log file. Most runs have nothing to log: what rotates is imported with the first record."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._handler: RotatingFileHandler | None = None
        path.open("a", encoding="utf-8").close()  # raises OSError where no log can be kept
        self.setFormatter(GuardedFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        if self._handler is None:
            from logging.handlers import RotatingFileHandler

            self._handler = RotatingFileHandler(
                self._path, maxBytes=_MEGABYTE, backupCount=_OLD_FILES, encoding="utf-8"
            )
            self._handler.setFormatter(self.formatter)
        self._handler.emit(record)

    def close(self) -> None:
        """Close the file."""
        if self._handler is not None:
            self._handler.close()
        super().close()


class Log:
    """The open log file of this process; `close` ends it. `notice` is a sentence for the user where there is none."""

    def __init__(self, folder: Path, level: int = logging.INFO) -> None:
        self.notice: str | None = None
        self._root = logging.getLogger()
        self._handler: LateHandler | None = None
        self._faults = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._handler = LateHandler(folder / "pledgebook.log")
            self._faults = (folder / "native-crash.txt").open("w", encoding="utf-8")
        except OSError as error:
            form = said("Log", "No log is kept, because its folder cannot be written to: {error}.")
            self.notice = form.format(error=error.strerror)
        if self._handler is not None:
            self._root.addHandler(self._handler)
            self._root.setLevel(level)
        if self._faults is not None:
            faulthandler.enable(self._faults)  # a crash inside Qt leaves its stack here: code, no text

    def close(self) -> None:
        """Write what is still to be written, and end the log."""
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
        if self._handler is not None:
            self._root.removeHandler(self._handler)
            self._handler.close()
            self._handler = None
