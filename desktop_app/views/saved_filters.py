"""Filters that a person keeps under a name, in the settings."""

from __future__ import annotations

import json

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.notebook import Filter
from desktop_app.session.settings import Settings


class SavedFilters(QWidget):
    """The menu of kept filters. `chosen` carries a Filter. A setting edited by hand into nonsense is no filter."""

    chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._settings = settings
        self.menu = QMenu(self.tr("Kept &filters"), self)
        self.menu.aboutToShow.connect(self._fill)

    def kept(self) -> dict[str, Filter]:
        """Return the kept filters by name."""
        try:
            read = json.loads(self._settings.get("filters") or "{}")
            return {str(name): Filter.from_json(values) for name, values in read.items()}
        except (ValueError, AttributeError):
            return {}

    def keep(self, name: str, wanted: Filter) -> None:
        """Keep a filter under a name; one of that name is replaced."""
        self._store({**self.kept(), name: wanted})

    def forget(self, name: str) -> None:
        """Keep a filter no longer."""
        self._store({kept: wanted for kept, wanted in self.kept().items() if kept != name})

    def _store(self, filters: dict[str, Filter]) -> None:
        values = {name: wanted.to_json() for name, wanted in filters.items()}
        self._settings.set("filters", json.dumps(values, ensure_ascii=False) if values else "")
        self._settings.save()

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        kept = self.kept()
        for name, wanted in kept.items():
            action = self.menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, wanted=wanted: self.chosen.emit(wanted))
        if not kept:
            self.menu.addAction(self.tr("None kept yet")).setEnabled(False)
            return
        forget = self.menu.addMenu(self.tr("&Forget"))
        for name in kept:
            forget.addAction(name.replace("&", "&&")).triggered.connect(lambda _=False, name=name: self.forget(name))
