"""What the window fetches once the text is on the screen: modules that would hold that up."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.session.jobs import Step
from desktop_app.session.session import Session

ANALYSIS = "desktop_app.analysis.pipeline"
"""What a document that opens has imported, at the same time and in another thread."""
_ONE_AT_A_TIME = threading.Lock()


class AfterText(QObject):
    """Imports modules in a pool thread, so that the main thread stays free; `fetched` tells, once."""

    fetched = Signal()

    def __init__(self, session: Session, kind: str, words: str, modules: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kind = kind
        self._words = words
        self._modules = tuple(modules)
        self._asked = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._import)

    def fetch(self, after: int) -> None:
        """Fetch in so many milliseconds, unless they are on their way; a later call puts another time in its place."""
        if not self._asked:
            self._later.start(after)

    def give_up(self) -> None:
        """Fetch nothing any more: somebody needed the modules at once."""
        self._asked = True
        self._later.stop()

    @Slot()
    def _import(self) -> None:
        self._asked = True
        modules = self._modules
        job = self._session.jobs.make(self._kind, self._words, lambda step: import_modules(modules, step))
        job.done.connect(self.fetched)
        job.failed.connect(self._fail)
        self._session.jobs.start(job)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        raise error  # a module of our own cannot be imported: the crash handler says so


def import_modules(names: Sequence[str], step: Step) -> None:
    """Import modules, one thread at a time and the analysis first, by a document's own door.

    Two threads that come to the same modules by two ways can each wait for what the other is importing, and Python
    then gives both a module that is half made.
    """
    with _ONE_AT_A_TIME:
        for number, name in enumerate((ANALYSIS, *names)):
            step(number / (len(names) + 1))
            importlib.import_module(name)
