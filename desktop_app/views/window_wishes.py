"""What one wishes of the window itself: the command palette, the settings, the shortcut sheet, reading alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.views.shortcuts import Shortcuts


class WindowWishes(QObject):
    """Opens the dialogs that are about the window. They are imported on use: the start counts."""

    def __init__(self, settings: Settings, shortcuts: Shortcuts, bar: QMenuBar, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._shortcuts = shortcuts
        self._bar = bar
        self._window = window
        self._hidden: list[QWidget] = []

    @Slot()
    def palette(self) -> None:
        """Offer every action that can be done now, and do the one that is chosen."""
        from desktop_app.views.command_palette import CommandPalette

        dialog = CommandPalette(self._shortcuts.actions, self._window)
        dialog.exec()
        chosen: QAction | None = dialog.chosen
        dialog.deleteLater()
        if chosen is not None:
            chosen.trigger()

    @Slot()
    def sheet(self) -> None:
        """Show the shortcuts on one page."""
        from desktop_app.views.shortcut_sheet import ShortcutSheet

        menus = [action.menu() for action in self._bar.actions()]
        dialog = ShortcutSheet([menu for menu in menus if isinstance(menu, QMenu)], self._window)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def settings(self) -> None:
        """Show the settings."""
        from desktop_app.views.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._settings, self._shortcuts, self._window)
        dialog.exec()
        dialog.deleteLater()
        self._settings.save()

    def document(self, session: Session) -> None:
        """Show the open document's facts, and take what was corrected in them."""
        if session.opened is None:
            return
        from desktop_app.views.document_dialog import DocumentDialog

        dialog = DocumentDialog(session.opened, self._window)
        if dialog.exec():
            session.structure.describe(dialog.title.text(), dialog.wanted_date, dialog.language.currentData())
            session.structure.set_encoding(dialog.encoding.currentData())
        dialog.deleteLater()

    def read_alone(self, is_alone: bool, panes: Sequence[QWidget]) -> None:
        """Hide the panes beside the text, or show those again that were hidden so."""
        if is_alone:
            self._hidden = [pane for pane in panes if not pane.isHidden()]
        for pane in self._hidden:
            pane.setVisible(not is_alone)
