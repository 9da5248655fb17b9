"""The menu bar and the toolbar, laid out from the actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QMenuBar, QSizePolicy, QToolButton, QWidget

from desktop_app.models.action_model import unmarked
from desktop_app.views.icons import icon
from desktop_app.views.search_field import SearchField
from desktop_app.views.theme import Theme

TR = QCoreApplication.translate


class Menus:
    """The menu bar as one table of names: of actions, of the other menus and actions handed in, None for a line."""

    def __init__(self, bar: QMenuBar, actions: dict[str, QAction], others: dict[str, QAction | QMenu]) -> None:
        self.status = QMenu(TR("Menus", "&Status"), bar)
        self.methods = QMenu(TR("Menus", "Rating &method"), bar)
        self.methods.setToolTipsVisible(True)
        evidence = QMenu(TR("Menus", "Add &evidence"), bar)
        _fill(evidence, ("add_link", "add_file", "add_quotation"), actions)
        proposals = QMenu(TR("Menus", "&Proposals"), bar)
        _fill(proposals, PROPOSALS, actions)
        own = {"status": self.status, "methods": self.methods, "evidence": evidence, "proposals": proposals}
        parts: dict[str, QAction | QMenu] = {**actions, **others, **own}
        outline: dict[str, list[str | None]] = {
            TR("Menus", "&File"): [
                *("open", "open_window", "recent", "paste", None, "export", None, "document", None, "settings"),
                *(None, "quit"),
            ],
            TR("Menus", "&Edit"): [
                *("undo", "redo", None, "copy", "copy_citation", None, "find", "find_next", "find_previous", "goto"),
                *(None, "structure"),
            ],
            TR("Menus", "&Commitment"): [
                *("tick", "status", "methods", "matrix", None, "note", "note_section", "note_document", None),
                *("evidence", "mark", "correct", "tags", "proposals", None, "history", "freeze", None),
                *("next_item", "previous_item"),
            ],
            TR("Menus", "&View"): [
                "back",
                "forward",
                None,
                "larger",
                "smaller",
                "normal",
                None,
                "charts",
                "page",
                "second",
                "focus",
                "appearance",
                None,
                "next_pane",
                "previous_pane",
            ],
            TR("Menus", "&Help"): ["hint", "shortcuts", "palette", None, "logs", "about"],
        }
        for name, entries in outline.items():
            menu = bar.addMenu(name)
            menu.setToolTipsVisible(False)
            _fill(menu, entries, parts)
        self.reading = QMenu(bar)
        _fill(self.reading, READING, parts)
        self.checklist = QMenu(bar)
        _fill(self.checklist, CHECKLIST, parts)


PROPOSALS = (
    "triage", "accept", "dismiss", "forget_decision", "split_item", "join_item", None, "accept_shown", "dismiss_shown",
)  # fmt: skip
"""The menu of what one decides on."""


READING = (
    "copy", "copy_citation", None, "mark", "note", "tick", "correct", "dismiss", None, "structure", "block_why",
)  # fmt: skip
"""The context menu of the text."""


CHECKLIST = (
    "tick", "status", "note", "correct", "tags", None, "accept", "dismiss", "forget_decision", "split_item",
    "join_item", None, "copy_citation",
)  # fmt: skip
"""The context menu of the checklist."""


def _fill(menu: QMenu, entries: Sequence[str | None], parts: Mapping[str, QAction | QMenu]) -> None:
    for entry in entries:
        part = None if entry is None else parts[entry]
        if part is None:
            menu.addSeparator()
        elif isinstance(part, QMenu):
            menu.addMenu(part)
        else:
            menu.addAction(part)


class Toolbar(QFrame):
    """Open, undo and redo at the left, search in the middle, marking and export at the right."""

    def __init__(
        self,
        actions: dict[str, QAction],
        undo: QAction,
        redo: QAction,
        search: SearchField,
        resources: Path,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self._resources = resources
        self._icons: dict[str, QAction] = {
            "undo": undo,
            "redo": redo,
            "back": actions["back"],
            "forward": actions["forward"],
            "mark": actions["mark"],
            "note": actions["note"],
        }
        self.set_theme(theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(4)
        layout.addWidget(self._button(actions["open"], TR("Menus", "Open…")))
        for action in (undo, redo, actions["back"], actions["forward"]):
            layout.addWidget(self._button(action))
        layout.addStretch(2)
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        search.setMaximumWidth(430)
        search.setMinimumWidth(150)
        layout.addWidget(search, 6)
        layout.addStretch(2)
        layout.addWidget(self._button(actions["mark"], TR("Menus", "Mark commitment")))
        layout.addWidget(self._button(actions["note"], TR("Menus", "Note")))
        export = self._button(actions["export"], TR("Menus", "Export notes…"))
        export.setProperty("role", "main")
        layout.addWidget(export)

    def _button(self, action: QAction, words: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words or unmarked(action.text()))
        if words:
            button.setText(words)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            action.changed.connect(lambda: button.setText(words))  # Qt would lay the menu's words over it
        return button

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons anew."""
        for name, action in self._icons.items():
            action.setIcon(icon(self._resources, name, theme.colour("text"), theme.colour("control")))
            action.setIconVisibleInMenu(False)
