"""What every test shares: no screen, own folders, a shipped document, and watchers that name what was left behind."""

import gc
import logging
import os
import re
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

# Before the first QApplication and any import of the program: no screen, and nobody's real library, log or settings.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = tempfile.TemporaryDirectory(prefix="pledgebook-tests-")
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = str(Path(_HOME.name, _name.lower()))

ROOT = Path(__file__).resolve().parents[1]

hypothesis.settings.register_profile("pledgebook", deadline=None)  # others may share the machine
hypothesis.settings.load_profile("pledgebook")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "expect_log(pattern): log lines from warning up that match are expected")
    config.addinivalue_line("markers", "allow_threads(prefix): threads whose name starts so may outlive the test")


@pytest.fixture(scope="session")
def fact_sheet_path() -> Path:
    """The US–Japan fact sheet of 2019 as it lies in `seeds/`."""
    return ROOT / "seeds" / "us-japan-global-partnership-2019.txt"


class _Unexpected(logging.Handler):
    def __init__(self, expected: list[str]) -> None:
        super().__init__(logging.WARNING)
        self.expected = expected
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        line = f"{record.levelname} {record.name}: {record.getMessage()}"
        if not any(re.search(pattern, line) for pattern in self.expected):
            self.lines.append(line)


@pytest.fixture(autouse=True)
def _no_unexpected_log_line(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test on a log line from warning up that `@pytest.mark.expect_log` does not name."""
    watcher = _Unexpected([mark.args[0] for mark in request.node.iter_markers("expect_log")])
    logging.getLogger().addHandler(watcher)
    yield
    logging.getLogger().removeHandler(watcher)
    assert not watcher.lines, "unexpected log lines:\n" + "\n".join(watcher.lines)


@pytest.fixture(autouse=True)
def _no_thread_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test, by name, on a thread that it started and that is still running one second later."""
    before = set(threading.enumerate())
    allowed = tuple(mark.args[0] for mark in request.node.iter_markers("allow_threads"))
    yield
    left: list[threading.Thread] = []
    for _ in range(100):
        left = [t for t in threading.enumerate() if t not in before and not t.name.startswith(("Dummy", *allowed))]
        if not left:
            return
        time.sleep(0.01)
    pytest.fail(f"threads left running: {', '.join(thread.name for thread in left)}")


@pytest.fixture(autouse=True)
def _no_qt_object_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that uses Qt, by class and name, on a top-level widget, a running timer or a pool job it left."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QThreadPool
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    # Held by reference, not by id: a new object may take the address of an old one.
    before = [*_running_timers(), *QApplication.topLevelWidgets()]
    yield
    left = _left(before)
    if left:
        gc.collect()  # a cycle of Python objects may hold a widget that nobody wants any more
        left = _left(before)
    if not QThreadPool.globalInstance().waitForDone(1000):
        left.append("a job in the global thread pool")
    # Without a screen the clipboard is a global of Qt that outlives Python: what Python put there must not.
    QGuiApplication.clipboard().clear()
    assert not left, f"left behind: {', '.join(left)}"


def _left(before: list["QObject"]) -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    now = [*_running_timers(), *QApplication.topLevelWidgets()]
    return [
        f"{type(thing).__name__} {thing.objectName()!r}" for thing in now if not any(thing is old for old in before)
    ]


def _running_timers() -> list["QObject"]:
    """Return the active timers that Python holds; found through the garbage collector, as Qt keeps no list."""
    if "PySide6.QtCore" not in sys.modules:
        return []
    import shiboken6
    from PySide6.QtCore import QTimer

    return [
        thing
        for thing in gc.get_objects()
        if type(thing) is QTimer and shiboken6.isValid(thing) and thing.isActive()  # QTimer is seldom derived from
    ]
