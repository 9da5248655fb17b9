"""The one thread that writes: wishes are queued, and what could not be written is kept and tried again."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

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
        self._busy = 0
        self._ending = False
        self._told = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="library writer", daemon=True)
        self._thread.start()

    @property
    def pending(self) -> int:
        """How many writes are not yet on the disk."""
        with self._changed:
            return len(self._waiting) + self._busy

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
        return True

    def close(self, timeout: float) -> bool:
        """Write what waits, and end the thread; False where something could not be written in time."""
        is_whole = self.flush(timeout)
        with self._changed:
            self._ending = True
            self._changed.notify_all()
        self._thread.join(timeout)
        return is_whole

    def _run(self) -> None:
        connection: sqlite3.Connection | None = None
        while True:
            with self._changed:
                while not self._waiting and not self._ending:
                    self._changed.wait()
                if self._ending:
                    break
                batch = list(self._waiting)
                self._busy = len(batch)
                self._waiting.clear()
            try:
                if connection is None:
                    connection = connect(self._path)
                with transaction(connection):
                    for write in batch:
                        write(connection)
                failure = None
            except (sqlite3.Error, OSError) as error:
                failure = error
            with self._changed:
                self._busy = 0
                if failure is not None:
                    self._waiting.extendleft(reversed(batch))
                self._changed.notify_all()
            if failure is None:
                self._told = False
                continue
            _LOG.error("The library could not be written: %s", failure)
            if not self._told:
                self._told = True
                self._on_failure(
                    f"What you typed could not be stored just now ({failure}); it is kept and tried again every "
                    f"{TRY_AGAIN:.0f} seconds: make room on the disk, and do not close the window before."
                )
            if connection is not None:
                connection.close()
                connection = None
            with self._changed:
                self._changed.wait_for(lambda: self._ending, TRY_AGAIN)
        if connection is not None:
            connection.close()
