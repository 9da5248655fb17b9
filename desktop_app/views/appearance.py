"""How the window looks: light or dark, as the system or as chosen, and followed live."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QStyleHints
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
        self._put_palette()
        self._fill(menu)
        settings.changed.connect(self._setting_changed)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            hints.accessibility().contrastPreferenceChanged.connect(self.apply)

    def _wanted(self) -> Theme:
        wanted = self._settings.get("appearance")
        if wanted == "system":
            hints = QGuiApplication.styleHints()
            wanted = "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
            if _wants_contrast(hints):
                wanted = f"contrast-{wanted}"
        return Theme.load(self._resources, wanted)

    def _fill(self, menu: QMenu) -> None:
        one = QActionGroup(self)
        for key, words in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
            ("contrast-light", self.tr("&High contrast, light")),
            ("contrast-dark", self.tr("High &contrast, dark")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(self._settings.get("appearance") == key)
            action.setData(key)
            one.addAction(action)
        self._actions = one.actions()
        one.triggered.connect(self._choose)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self._settings.set("appearance", action.data())

    @Slot(str)
    def _setting_changed(self, name: str) -> None:
        if name == "appearance":
            for action in self._actions:
                action.setChecked(action.data() == self._settings.get("appearance"))
            self.apply()

    @Slot()
    def apply(self) -> None:
        """Put the wanted theme into force, and say so."""
        self.theme = self._wanted()
        self._put_palette()
        self.theme_changed.emit(self.theme)

    def _put_palette(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(self.theme.palette())


def _wants_contrast(hints: QStyleHints) -> bool:
    """Tell whether the system asks for high contrast; before Qt 6.10 it cannot be asked."""
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
