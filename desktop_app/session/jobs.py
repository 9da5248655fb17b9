"""Work off the main thread: jobs with progress, cancel, and answers that come back in the main thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

Step = Callable[[float], None]
"""Called by the work with the part done (0 to 1); raises Cancelled when the job is no longer wanted."""

REPORT_EVERY = 0.05
"""Seconds between two progress reports: more would only queue up events."""


class Cancelled(Exception):
    """The job was cancelled; raised inside the work by its step function."""


class Job(QObject):
    """One piece of work in the pool. Its signals arrive in the thread that made it."""

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _finished = Signal(object, object)

    def __init__(self, title: str, work: Callable[[Step], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._work = work
        self._wanted = True
        self._has_answered = False
        self._last_report = 0.0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_wanted(self) -> bool:
        """Whether anybody still waits for the answer."""
        return self._wanted

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop; its answer, should it still come, is dropped."""
        self._wanted = False

    @property
    def has_answered(self) -> bool:
        """Whether its answer has been handed out."""
        return self._has_answered

    def run(self) -> None:
        """Do the work (in a pool thread)."""
        try:
            answer, error = self._work(self._step), None
        except Cancelled:
            self._wanted = False
            answer, error = None, None
        except Exception as problem:  # handed over whole: the owner of the job says what it means
            answer, error = None, problem
        self._finished.emit(answer, error)

    def _step(self, part: float) -> None:
        if not self._wanted:
            raise Cancelled
        now = time.monotonic()
        if now - self._last_report >= REPORT_EVERY:
            self._last_report = now
            self.progressed.emit(part)

    @Slot(object, object)
    def _deliver(self, answer: object, error: Exception | None) -> None:
        self._has_answered = True
        if not self._wanted:
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(answer)
        self.ended.emit()


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class Jobs(QObject):
    """The jobs under way. Starting one of a kind cancels the one before it: its answer is no longer wanted."""

    started = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: dict[str, Job] = {}
        self._all: set[Job] = set()

    @property
    def count(self) -> int:
        """How many jobs have not ended, those cancelled included."""
        return len(self._all)

    def is_under_way(self, kind: str) -> bool:
        """Whether a job of this kind is still wanted and has not answered."""
        job = self._running.get(kind)
        return job is not None and job.is_wanted and not job.has_answered

    def make(self, kind: str, title: str, work: Callable[[Step], Any]) -> Job:
        """Return a new job of this kind, to be connected and then given to `start`."""
        older = self._running.pop(kind, None)
        if older is not None:
            older.cancel()
        job = Job(title, work, self)
        job.setObjectName(kind)
        self._running[kind] = job
        self._all.add(job)
        return job

    def start(self, job: Job) -> None:
        """Let the pool do a job that `make` returned."""
        job.ended.connect(self._forget)
        self.started.emit(job)
        self._pool.start(_Runner(job))

    def close(self) -> None:
        """Cancel everything and wait for the threads to come to rest."""
        for job in self._all:
            job.cancel()
        self._pool.waitForDone()

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        if not isinstance(job, Job):
            return
        self._all.discard(job)
        if self._running.get(job.objectName()) is job:
            del self._running[job.objectName()]
        self.ended.emit(job)
        job.deleteLater()
