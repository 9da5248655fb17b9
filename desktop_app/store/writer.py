"""The one thread that writes: wishes are queued, and what could not be written is kept and tried again."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.document.said import said
from desktop_app.store.database import connect, transaction

_LOG = logging.getLogger(__name__)

TRY_AGAIN = 2.0
"""Seconds between two tries where writing fails."""

Write = Callable[[sqlite3.Connection], None]


class Writer:
    """Writes in order, all that waits in one transaction. `on_failure` is called in the writer's own thread."""

    def __init__(self, path: Path, on_failure: Callable[[str], None]) -> None:
        self._path = path
        self._on_failure = on_failure
        self._waiting: deque[Write] = deque()
        self._busy: Sequence[Write] = ()
        self._refused: list[Write] = []
        self._ending = False
        self._told = False
        self._changed = threading.Condition()
        self._connection: sqlite3.Connection | None = None
        self._thread = threading.Thread(target=self._run, name="library writer", daemon=True)
        self._thread.start()

    @property
    def pending(self) -> int:
        """How many writes are not yet on the disk."""
        return len(self.unwritten())

    def unwritten(self) -> tuple[Write, ...]:
        """Return the writes that are not yet on the disk, oldest first."""
        with self._changed:
            return (*self._refused, *self._busy, *self._waiting)

    def put(self, write: Write) -> None:
        """Queue one write."""
        with self._changed:
            self._waiting.append(write)
            self._changed.notify_all()

    def flush(self, timeout: float) -> bool:
        """Wait until all is written; False where it is not after `timeout` seconds."""
        end = time.monotonic() + timeout
        with self._changed:
            while self._waiting or self._busy:
                left = end - time.monotonic()
                if left <= 0 or not self._thread.is_alive():
                    return False
                self._changed.wait(min(left, 0.2))
            return not self._refused

    def close(self, timeout: float) -> tuple[Write, ...]:
        """Write what waits, end the thread, and return what could not be written in time."""
        self.flush(timeout)
        with self._changed:
            self._ending = True
            self._changed.notify_all()
        self._thread.join(timeout)
        return self.unwritten()

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._waiting and not self._ending:
                    self._changed.wait()
                if self._ending:
                    break
                batch = self._busy = tuple(self._waiting)
                self._waiting.clear()
            refused, failure = self._write(batch)
            if failure is not None:  # told before it is done: who waits in `flush` finds the failure told
                self._tell(failure, bool(refused))
            with self._changed:
                self._busy = ()
                self._refused += refused
                if failure is not None and not refused:
                    self._waiting.extendleft(reversed(batch))
                self._changed.notify_all()
            if failure is None:
                self._told = False
                continue
            self._drop_connection()
            if refused:
                continue
            with self._changed:
                self._changed.wait_for(lambda: self._ending, TRY_AGAIN)
        self._drop_connection()

    def _tell(self, failure: Exception, is_refused: bool) -> None:
        """Log a failure, and say what becomes of what was entered: once, while the disk stays in the way."""
        _LOG.error("The library could not be written: %s", failure)
        if is_refused:
            self._on_failure(
                said(
                    "Library",
                    "Something you entered could not be stored ({failure}); it is kept as long as the window is open, "
                    "and written beside the library when you close it: export your notes before.",
                ).format(failure=failure)
            )
        elif not self._told:
            self._told = True
            self._on_failure(
                said(
                    "Library",
                    "What you typed could not be stored just now ({failure}); it is kept and tried again every "
                    "{seconds:.0f} seconds: make room on the disk, and do not close the window before.",
                ).format(failure=failure, seconds=TRY_AGAIN)
            )

    def _write(self, batch: Sequence[Write]) -> tuple[list[Write], Exception | None]:
        """Write a batch whole; return what must be refused for its own sake, and what went wrong.

        Where the disk or another program is in the way, nothing is refused, and the batch is to be tried again.
        """
        try:
            self._write_whole(batch)
        except (sqlite3.OperationalError, OSError) as error:
            return [], error
        except Exception as error:
            if len(batch) == 1:
                return [*batch], error
        else:
            return [], None
        refused: list[Write] = []
        failure: Exception | None = None
        for index, write in enumerate(batch):
            try:
                self._write_whole([write])
            except (sqlite3.OperationalError, OSError) as error:
                with self._changed:  # the rest is not at fault: it goes back, and what is refused is told
                    self._waiting.extendleft(reversed(batch[index:]))
                return refused, error if refused else None
            except Exception as error:
                refused.append(write)
                failure = error
        return refused, failure

    def _write_whole(self, writes: Sequence[Write]) -> None:
        if self._connection is None:
            self._connection = connect(self._path)
        with transaction(self._connection) as connection:
            for write in writes:
                write(connection)

    def _drop_connection(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
