"""Shortcuts: those of the table of actions, and those that a person has put in their place."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.session.settings import Settings

PORTABLE = QKeySequence.SequenceFormat.PortableText
NATIVE = QKeySequence.SequenceFormat.NativeText


class Shortcuts(QObject):
    """Keeps every action's shortcuts as the settings have them, and its tooltip in step.

    The setting `shortcuts` is a JSON object of the names of actions whose first shortcut was changed, with the
    sequence in Qt's portable form; an empty one means that the action has none.
    """

    def __init__(self, settings: Settings, actions: Mapping[str, QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.actions: dict[str, QAction] = {}
        self._defaults: dict[str, list[QKeySequence]] = {}
        self._words: dict[str, str] = {}
        settings.changed.connect(self._setting_changed)
        self.take(actions)

    def take(self, actions: Mapping[str, QAction]) -> None:
        """Keep these actions too, with the shortcuts that they have now as those of the table."""
        self.actions.update(actions)
        self._defaults.update({name: action.shortcuts() for name, action in actions.items()})
        self._words.update({name: action.toolTip() for name, action in actions.items()})
        self._apply()

    def default(self, name: str) -> QKeySequence:
        """Return the shortcut that an action has from the table; an empty one where it has none."""
        given = self._defaults[name]
        return given[0] if given else QKeySequence()

    def owner(self, keys: QKeySequence, but: str = "") -> str | None:
        """Return the name of the action that these keys belong to, `but` aside."""
        if keys.isEmpty():
            return None
        return next((name for name, action in self.actions.items() if name != but and keys in action.shortcuts()), None)

    def change(self, name: str, keys: QKeySequence) -> str | None:
        """Give an action other keys; return the name of the action that has them already, and change nothing then."""
        rival = self.owner(keys, but=name)
        if rival is not None:
            return rival
        changed = self._changed()
        changed[name] = keys.toString(PORTABLE)
        if keys == self.default(name):
            del changed[name]
        self._settings.set("shortcuts", json.dumps(changed, sort_keys=True) if changed else "")
        return None

    def reset(self) -> None:
        """Give every action the keys of the table again."""
        self._settings.set("shortcuts", "")

    def _changed(self) -> dict[str, str]:
        try:
            read = json.loads(self._settings.get("shortcuts") or "{}")
        except ValueError:  # a settings file edited by hand: the table's keys do
            return {}
        known = read.items() if isinstance(read, dict) else ()
        return {name: keys for name, keys in known if name in self._defaults and isinstance(keys, str)}

    @Slot(str)
    def _setting_changed(self, name: str) -> None:
        if name == "shortcuts":
            self._apply()

    def _apply(self) -> None:
        changed = self._changed()
        taken = {keys for keys in changed.values() if keys}
        for name, action in self.actions.items():
            if name in changed:
                sequences = [QKeySequence(changed[name])] if changed[name] else []
            else:
                sequences = [keys for keys in self._defaults[name] if keys.toString(PORTABLE) not in taken]
            if sequences != action.shortcuts():
                action.setShortcuts(sequences)
            first = action.shortcut().toString(NATIVE)
            action.setToolTip(f"{self._words[name]} ({first})" if first else self._words[name])
