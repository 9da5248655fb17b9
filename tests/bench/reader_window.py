"""The reader itself, started as a user starts it; prints when the document is on the screen, as JSON.

reader_window.py FILE LIBRARY start      when it is shown, and the memory it then holds (MB)
reader_window.py FILE LIBRARY response   milliseconds of a tick, and the longest stalls as it opens, types, exports
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser, QTextEdit, QWidget

from desktop_app.app.main import main as run_reader


def memory() -> float | None:
    """Return the resident memory in MB; None where the system does not say it so."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def the_window() -> QMainWindow:
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))


def the_text() -> QTextBrowser:
    """Return the reading pane: the text browser that holds the document."""
    return max(the_window().findChildren(QTextBrowser), key=lambda view: view.width() * view.height())


class Shown(QObject):
    """Calls back once the document's text has been painted."""

    def __init__(self, view: QTextBrowser, then: Callable[[], None]) -> None:
        super().__init__(view)
        self._view, self._then, self._done = view, then, False
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._done and self._view.document().characterCount() > 500:
            self._done = True
            QTimer.singleShot(0, self._then)
        return False


class Stalls(QObject):
    """Measures how long the event loop did not come round: the longest gap between two ticks of a fast timer."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def during(self, work: Callable[[], None], until: Callable[[], bool], limit: float = 20.0) -> float:
        """Do `work`, run the event loop until `until` holds, and return the longest gap in milliseconds."""
        self.longest, self._last = 0.0, time.perf_counter()
        end = self._last + limit
        self._timer.start()
        work()
        while not until():
            if time.perf_counter() > end:
                raise TimeoutError("what was waited for did not come")
            QApplication.processEvents()
        self._tick()
        self._timer.stop()
        return self.longest * 1000


def settle(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()


def ticks(window: QMainWindow, times: int = 20) -> list[float]:
    """Tick and untick in the checklist with the space bar; return the main thread's milliseconds for each."""
    from PySide6.QtTest import QTest

    checklist = window.checklist.list  # type: ignore[attr-defined]
    checklist.setCurrentIndex(checklist.model().index(1, 0))
    settle(0.3)
    spent: list[float] = []
    for _ in range(times):
        began = time.thread_time()
        QTest.keyClick(checklist, Qt.Key.Key_Space)
        settle(0.05)  # repaints and whatever else the tick brings about
        idle = time.thread_time()
        settle(0.05)
        spent.append((idle - began - (time.thread_time() - idle)) * 1000)
    return spent


def typing_stall(window: QMainWindow, stalls: Stalls) -> float:
    from PySide6.QtTest import QTest

    note: QWidget = window.inspector.note  # type: ignore[attr-defined]
    target = note if isinstance(note, QTextEdit) else note.focusProxy() or note
    worst = 0.0
    for word in ("A", " note", " that", " is", " typed", " word", " by", " word."):
        for character in word:
            worst = max(worst, stalls.during(lambda c=character: QTest.keyClick(target, c), lambda: True))
        end = time.perf_counter() + 0.15
        worst = max(worst, stalls.during(lambda: None, lambda end=end: time.perf_counter() > end))
    return worst


def response(file: Path) -> dict[str, float]:
    """Measure the running reader."""
    window = the_window()
    session = window.session  # type: ignore[attr-defined]
    settle(1.5)  # the chart comes in after the text
    stalls = Stalls()
    spent = ticks(window)
    told = {"tick": sorted(spent)[len(spent) // 2], "worst_tick": max(spent)}
    opened: list[int] = []
    session.document_opened.connect(lambda: opened.append(1))
    told["opening"] = stalls.during(lambda: window.opening.open_path(file), lambda: bool(opened))  # type: ignore[attr-defined]
    end = time.perf_counter() + 0.5
    told["after_opening"] = stalls.during(lambda: None, lambda: time.perf_counter() > end)
    checklist = window.checklist.list  # type: ignore[attr-defined]
    checklist.setCurrentIndex(checklist.model().index(1, 0))
    settle(0.3)
    told["typing"] = typing_stall(window, stalls)
    with tempfile.TemporaryDirectory() as folder:
        told["exporting"] = exporting_stall(window, Path(folder, "notes.pdf"), stalls)
    return told


def exporting_stall(window: QMainWindow, path: Path, stalls: Stalls) -> float:
    """Export as the dialog does: in a job of the session."""
    from desktop_app.export import ReportOptions, build_report, write_pdf

    session = window.session  # type: ignore[attr-defined]
    opened = session.opened
    from desktop_app.app.paths import resources

    def work(step: Callable[[float], None]) -> None:
        report = build_report(opened.document, opened.findings, opened.notebook, ReportOptions())
        write_pdf(report, path, resources(), step)

    job = session.jobs.make("bench", "Exporting", work)
    done: list[object] = []
    job.done.connect(done.append)
    job.failed.connect(done.append)
    longest = stalls.during(lambda: session.jobs.start(job), lambda: bool(done))
    if isinstance(done[0], Exception):
        raise done[0]
    return longest


def main() -> int:
    file, library, mode = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    plain_exec = QApplication.exec

    def watched_exec(*_: object) -> int:
        def then() -> None:
            shown = time.time()
            if mode == "start":
                settle(1.0)
                told: dict[str, float | None] = {"shown": shown, "memory": memory()}
            else:
                told = {"shown": shown, **response(file)}
            print(json.dumps(told), flush=True)
            the_window().close()

        watch = Shown(the_text(), then)
        code = plain_exec()
        del watch
        return code

    QApplication.exec = watched_exec  # type: ignore[method-assign]
    return run_reader([str(file), "--library", library])


if __name__ == "__main__":
    sys.exit(main())
