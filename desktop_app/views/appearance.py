"""How the window looks: light or dark, as the system or as chosen, and followed live."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.session.settings import Settings
from desktop_app.views.theme import Theme


class Appearance(QObject):
    """The theme in force, and the menu that chooses it. `theme_changed` carries the new one."""

    theme_changed = Signal(object)

    def __init__(self, settings: Settings, resources: Path, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._resources = resources
        self.theme = self._wanted()
        self._fill(menu)
        settings.changed.connect(self._setting_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply)

    def _wanted(self) -> Theme:
        wanted = self._settings.get("appearance")
        if wanted == "system":
            scheme = QGuiApplication.styleHints().colorScheme()
            wanted = "dark" if scheme is Qt.ColorScheme.Dark else "light"
        return Theme.load(self._resources, wanted)

    def _fill(self, menu: QMenu) -> None:
        one = QActionGroup(self)
        for key, words in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(self._settings.get("appearance") == key)
            action.setData(key)
            one.addAction(action)
        one.triggered.connect(self._choose)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self._settings.set("appearance", action.data())

    @Slot(str)
    def _setting_changed(self, name: str) -> None:
        if name == "appearance":
            self.apply()

    @Slot()
    def apply(self) -> None:
        """Put the wanted theme into force, and say so."""
        self.theme = self._wanted()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(self.theme.palette())
        self.theme_changed.emit(self.theme)
