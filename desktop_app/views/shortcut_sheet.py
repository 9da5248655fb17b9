"""The shortcut sheet: every action that has keys, on one page, by menu."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.models.action_model import keys_of, unmarked, words_of

COLUMNS = 2


class ShortcutSheet(QDialog):
    """Reads the menus and shows what they hold, as text that one can select and copy."""

    def __init__(self, menus: Sequence[QMenu], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(760, 620)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.page.setHtml(_page(menus, self.tr("Also in the panes"), self._in_panes()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)

    def _in_panes(self) -> list[tuple[str, str]]:
        """Return the keys that belong to a pane and are no action."""
        return [
            (self.tr("Tick the chosen commitment (list, text)"), self.tr("Space")),
            (self.tr("Edit the note (list)"), self.tr("Enter")),
            (self.tr("Choose the sentence at the text cursor (text)"), self.tr("Enter")),
            (self.tr("Next, previous place found (search)"), self.tr("Enter, Shift+Enter")),
            (self.tr("Back to the text (search), to the list (note)"), self.tr("Esc")),
            (self.tr("Text size"), self.tr("Ctrl+wheel")),
        ]


def _page(menus: Sequence[QMenu], other: str, in_panes: Sequence[tuple[str, str]]) -> str:
    tables = [(unmarked(menu.title()), rows) for menu in menus if (rows := _rows(menu))]
    tables.append((other, list(in_panes)))
    cells = ["".join((f"<h4>{html.escape(title)}</h4>", _table(rows))) for title, rows in tables]
    half = (len(cells) + 1) // COLUMNS
    columns = ["".join(cells[:half]), "".join(cells[half:])]
    return (
        "<table width='100%'><tr>"
        + "".join(f"<td valign='top' width='50%'>{one}</td>" for one in columns)
        + "</tr></table>"
    )


def _table(rows: Sequence[tuple[str, str]]) -> str:
    cell = "<td style='padding:2px 14px 2px 0'>"
    lines = (f"<tr>{cell}{html.escape(words)}</td>{cell}<b>{html.escape(keys)}</b></td></tr>" for words, keys in rows)
    return f"<table>{''.join(lines)}</table>"


def _rows(menu: QMenu) -> list[tuple[str, str]]:
    """Return the words and keys of a menu's actions, its submenus included."""
    rows: list[tuple[str, str]] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            rows += _rows(inner)
        elif action.shortcuts():
            rows.append((words_of(action), keys_of(action)))
    return rows
