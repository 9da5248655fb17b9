"""What happens to an exception nobody caught: a report file without a document's text, and a word to the user."""

from __future__ import annotations

import logging
import os
import sqlite3
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

_LOG = logging.getLogger(__name__)
_KEPT_REPORTS = 20

_PLAIN: tuple[type[BaseException], ...] = (
    AttributeError,
    ImportError,
    IndexError,
    MemoryError,
    NameError,
    RecursionError,
    TypeError,
    ZeroDivisionError,
    sqlite3.Error,
)
"""Exceptions whose own words speak of code and types. Others may quote what they stumbled over: a document's text."""


@dataclass(frozen=True, slots=True)
class Crash:
    """One uncaught exception: its full traceback for the screen, and where the report lies (None: nowhere to write)."""

    summary: str
    details: str
    report: Path | None


def guarded_traceback(error: BaseException) -> str:
    """Return the traceback of `error` and of its causes without any word that may come from a document.

    The user's home folder is written as "~".
    """
    text = "\n".join(_parts(error, set()))
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def _parts(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _parts(before, seen)
        yield "\nwhich led to:\n"
    yield "".join(traceback.format_tb(error.__traceback__)).rstrip()
    kind = type(error)
    yield f"{'' if kind.__module__ == 'builtins' else f'{kind.__module__}.'}{kind.__qualname__}: {_message(error)}"
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            if id(inner) not in seen:
                yield from _parts(inner, seen)


def _message(error: BaseException) -> str:
    if isinstance(error, OSError) and error.errno is not None:
        return f"[Errno {error.errno}] {os.strerror(error.errno)} (the file's name is left out)"
    if isinstance(error, _PLAIN) and not isinstance(error, UnicodeError):
        return str(error)
    return "(its words are left out here, as they may quote a document)"


@dataclass
class CrashHandler:
    """Takes every uncaught exception of the process while it is installed.

    `tell` is called once for each different crash, in the thread where it happened: to show a dialog,
    give it something that hands over to the main thread (`CrashSignal.tell`). The same crash happening
    again, as in a paint event, is counted in the log only.
    """

    folder: Path
    tell: Callable[[Crash], None]
    _seen: dict[str, int] = field(default_factory=dict[str, int])
    _busy: threading.local = field(default_factory=threading.local)

    def install(self) -> None:
        """Take over Python's three hooks for uncaught exceptions."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable

    @staticmethod
    def uninstall() -> None:
        """Give the hooks back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def handle(self, error: BaseException) -> Crash | None:
        """Log, report and tell `error`; return None where the same has been told before."""
        guarded = guarded_traceback(error)
        self._seen[guarded] = self._seen.get(guarded, 0) + 1
        if self._seen[guarded] > 1:
            _LOG.error("The same crash for the %d. time: %s", self._seen[guarded], type(error).__name__)
            return None
        _LOG.critical("Uncaught exception\n%s", guarded)
        crash = Crash(
            summary=traceback.format_exception_only(error)[-1].strip(),
            details="".join(traceback.format_exception(error)),
            report=write_report(guarded, self.folder),
        )
        self.tell(crash)
        return crash

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception) or getattr(self._busy, "now", False):  # Ctrl+C, or a crash in `tell`
            sys.__excepthook__(kind, error, trace)
            return
        self._busy.now = True
        try:
            self.handle(error)
        except Exception as second:  # the last resort must not raise: both go to the terminal
            traceback.print_exception(second)
            sys.__excepthook__(kind, error, trace)
        finally:
            self._busy.now = False

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def write_report(guarded: str, folder: Path) -> Path | None:
    """Write the guarded traceback and the environment to a new file in `folder`; keep the newest twenty.

    Returns None where the folder cannot be written to: a crash must not cause another.
    """
    import platform  # on use, as what follows: few runs crash

    from desktop_app.app.versions import versions

    now = datetime.now(UTC)
    path = folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
    lines = [f"Pledgebook crash report, {now:%Y-%m-%d %H:%M:%S} UTC", ""]
    lines += [f"{name} {version}" for name, version in versions()]
    lines += [f"{platform.platform()}", "", "No text of any document or note is in this report.", "", guarded, ""]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines), encoding="utf-8", errors="backslashreplace")
        for old in sorted(folder.glob("crash-*.txt"))[:-_KEPT_REPORTS]:
            old.unlink(missing_ok=True)
    except OSError as error:
        _LOG.error("No crash report could be written: %s", error.strerror)
        return None
    return path
