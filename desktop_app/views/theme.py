"""Themes: roles and their colours from a TOML file, made into a palette and a style sheet."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtGui import QColor, QPalette

from desktop_app.notebook import Status

ROLES = (
    "panel", "page", "field", "text", "muted", "line", "control", "selection", "accent", "on_accent", "lighter",
    "mark", "mark_line", "kept", "works", "part", "stalled", "broken", "on_status",
)  # fmt: skip


class ThemeError(ValueError):
    """A theme file that lacks a role or names no colour."""


@cache
def _read(words: str) -> QColor:
    """Return the colour of words such as #1f5fa8; read once, for a painting asks for hundreds."""
    return QColor(words)


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. `colours` has every name of `ROLES`; `sheet` is a style sheet with "@role;"."""

    key: str
    colours: dict[str, str]
    sheet: str

    @classmethod
    def load(cls, resources: Path, key: str) -> Theme:
        """Read `resources/themes/KEY.toml`. Raises ThemeError where it is not whole."""
        colours = tomllib.loads((resources / "themes" / f"{key}.toml").read_text("utf-8"))["colours"]
        missing = [role for role in ROLES if not QColor(colours.get(role, "")).isValid()]
        if missing:
            raise ThemeError(f"the theme {key} has no colour for {', '.join(missing)}")
        return cls(key, colours, (resources / "themes" / "window.qss").read_text("utf-8"))

    def colour(self, role: str) -> QColor:
        """Return the colour of a role."""
        return QColor(_read(self.colours[role]))  # a copy: a QColor can be altered

    def status(self, status: Status) -> QColor:
        """Return the colour of a status."""
        roles = {
            Status.NOT_RATED: "muted",
            Status.IN_THE_WORKS: "works",
            Status.KEPT: "kept",
            Status.KEPT_IN_PART: "part",
            Status.STALLED: "stalled",
            Status.BROKEN: "broken",
        }
        return self.colour(roles[status])

    def palette(self) -> QPalette:
        """Return the palette that every widget takes."""
        palette = QPalette()
        role = QPalette.ColorRole
        for part, name in (
            (role.Window, "panel"),
            (role.WindowText, "text"),
            (role.Base, "field"),
            (role.AlternateBase, "panel"),
            (role.Text, "text"),
            (role.Button, "panel"),
            (role.ButtonText, "text"),
            (role.ToolTipBase, "page"),
            (role.ToolTipText, "text"),
            (role.PlaceholderText, "muted"),
            (role.Highlight, "accent"),
            (role.HighlightedText, "on_accent"),
            (role.Link, "accent"),
            (role.LinkVisited, "accent"),
            (role.Light, "page"),
            (role.Midlight, "line"),
            (role.Mid, "line"),
            (role.Dark, "control"),
            (role.Shadow, "control"),
            (role.Accent, "accent"),
        ):
            palette.setColor(part, self.colour(name))
        for part in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, part, self.colour("control"))
        return palette

    def style_sheet(self) -> str:
        """Return the style sheet of the window."""
        sheet = self.sheet
        for name in sorted(self.colours, key=len, reverse=True):
            sheet = sheet.replace(f"@{name};", f"{self.colours[name]};")
        return sheet
