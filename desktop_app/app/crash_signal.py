"""Brings word of a crash from whatever thread it happened in to the main thread, where a dialog may be shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.app.crash import Crash, CrashHandler


class CrashSignal(QObject):
    """Emits `crashed(Crash)` in the thread it lives in: `CrashHandler(folder, signal.tell)`."""

    crashed = Signal(object)
    _raised = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._raised.connect(self.crashed, Qt.ConnectionType.QueuedConnection)

    def tell(self, crash: Crash) -> None:
        """Pass `crash` on; may be called in any thread, and returns at once."""
        self._raised.emit(crash)


__all__ = ["Crash", "CrashHandler", "CrashSignal"]
