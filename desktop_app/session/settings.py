"""Settings: declared in one table, kept in one INI file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its default, and the values it may take (a range, a set of words, or any)."""

    default: Any
    low: float | None = None
    high: float | None = None
    words: tuple[str, ...] = ()

    def valid(self, value: Any) -> Any:
        """Return `value` where it is allowed, else the default: a file edited by hand does no harm."""
        kind = type(self.default)
        try:
            if kind is bool and isinstance(value, str):
                value = {"true": True, "false": False}[value.lower()]
            value = kind(value)
        except (KeyError, TypeError, ValueError):
            return self.default
        if self.words and value not in self.words:
            return self.default
        if self.low is not None and self.high is not None:
            return min(max(value, self.low), self.high)
        return value


SETTINGS = {
    "appearance": Setting("system", words=("system", "light", "dark", "contrast-light", "contrast-dark")),
    "language": Setting("system", words=("system", "en", "ja")),
    "text_size": Setting(12.5, low=8.0, high=40.0),
    "reading_width": Setting(70, low=40, high=120),
    "reading_font": Setting("serif", words=("serif", "sans", "system")),
    "author": Setting(""),
    "shortcuts": Setting(""),
    "filters": Setting(""),
    "show_chart": Setting(True),
    "show_page": Setting(False),
    "seen_hint": Setting(False),
    "paper": Setting("", words=("", "a4", "us-letter")),
    "last_folder": Setting(""),
    "export_folder": Setting(""),
    "currency": Setting(""),
}
"""Every setting there is.

`appearance`: follow the system or not; `text_size`: points; `reading_width`: letters on a full line;
`shortcuts`: a JSON object of what was changed (see `views/shortcuts.py`); `filters`: one of saved filters by name.
"""


class Settings(QObject):
    """The settings of one person on one machine."""

    changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(path), QSettings.Format.IniFormat, self)

    def get(self, name: str) -> Any:
        """Return a setting of the table; KeyError for a name that is not in it."""
        setting = SETTINGS[name]
        return setting.valid(self._store.value(name, setting.default))

    def set(self, name: str, value: Any) -> None:
        """Store a setting and say so, where it is new."""
        value = SETTINGS[name].valid(value)
        if value != self.get(name):
            self._store.setValue(name, value)
            self.changed.emit(name)

    def window_state(self, name: str) -> QByteArray | None:
        """Return the stored geometry or splitter state of this name."""
        value = self._store.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else None

    def keep_window_state(self, name: str, state: QByteArray) -> None:
        """Store a geometry or splitter state."""
        self._store.setValue(f"window/{name}", state)

    def save(self) -> None:
        """Write the file now."""
        self._store.sync()
