"""Typing: keystrokes gathered for a moment, so that a run of them is one change and one step of undo."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

PAUSE = 200
"""Milliseconds after the first unsaved keystroke at which typing becomes a change: below the 300 ms promised."""


class Typing(QObject):
    """Holds what is being typed into one field of one item. `paused(key, field, text, run)` hands it over."""

    paused = Signal(str, str, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text: tuple[str, str, str] | None = None
        self._run = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)

    @property
    def is_waiting(self) -> bool:
        """Whether something typed is not yet handed over."""
        return self._text is not None

    def take(self, key: str, field: str, text: str) -> None:
        """Take in the text that a field has now; another field's is handed over first."""
        if self._text is not None and self._text[:2] != (key, field):
            self.end()
        self._text = (key, field, text)
        if not self._timer.isActive():
            self._timer.start()

    def new_run(self) -> None:
        """Let what is typed next be a step of its own."""
        self._run += 1

    @Slot()
    def flush(self) -> None:
        """Hand over what was typed."""
        self._timer.stop()
        text, self._text = self._text, None
        if text is not None:
            self.paused.emit(*text, self._run)

    @Slot()
    def end(self) -> None:
        """Hand over what was typed, and begin a new run."""
        self.flush()
        self.new_run()
