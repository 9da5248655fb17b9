"""Has the first document's text shown before it is analysed, so that the window is there sooner."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.document import Document

LONGEST_WAIT = 0.25
"""Seconds at most that the analysis waits for the text to be on the screen."""


class TextFirst(QObject):
    """Between the job that reads a document and the pane that shows it.

    `read` tells of a document that is read and not yet open: its text can be shown, and nothing can be
    done with it until `Session.document_opened`.
    """

    read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_screen = threading.Event()

    def show(self, document: Document) -> None:
        """Tell of a document and wait until it is shown. Called in the job's thread."""
        self._on_screen.clear()
        self.read.emit(document)
        self._on_screen.wait(LONGEST_WAIT)

    @Slot()
    def shown(self) -> None:
        """Let the job go on: the text is on the screen."""
        self._on_screen.set()
