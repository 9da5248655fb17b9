"""How the text to be read is set: its font, its size, how long its lines are."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QFont, QFontMetricsF, QTextDocument

from desktop_app.session.settings import Settings

FAMILIES = MappingProxyType(
    {
        "serif": (
            "Noto Serif", "Source Serif 4", "Charter", "Georgia", "Cambria", "Noto Serif CJK JP", "Yu Mincho", "serif",
        ),
        "sans": ("Noto Sans", "Segoe UI", "Helvetica Neue", "Noto Sans CJK JP", "Yu Gothic", "sans-serif"),
    }
)  # fmt: skip
"""Families tried in turn; the setting "system" takes the window's own."""

HANGING = 24
"""Pixels that a list's bullets take from its lines."""

MARGIN = 64
"""Least space at both sides of the text: room for the tick boxes."""


@dataclass(frozen=True, slots=True)
class ReadingLook:
    """`size` in points; `width` in letters on a full line (45 to 75, 66 the ideal: Bringhurst, Elements, 2.1.2)."""

    family: str
    size: float
    width: int

    @classmethod
    def of(cls, settings: Settings) -> ReadingLook:
        """Return what the settings ask for."""
        return cls(settings.get("reading_font"), settings.get("text_size"), settings.get("reading_width"))

    def font(self) -> QFont:
        """Return the font of the text."""
        font = QFont()
        if self.family in FAMILIES:
            font.setFamilies(list(FAMILIES[self.family]))
        font.setPointSizeF(self.size)
        return font

    def line(self, font: QFont) -> float:
        """Return how long a line is, in pixels."""
        letters = "the order of letters in English prose, with its spaces"
        return QFontMetricsF(font).horizontalAdvance(letters) / len(letters) * self.width + HANGING

    def fit(self, text: QTextDocument, width: int) -> None:
        """Set the text's margins so that its lines keep their length in the middle of a pane `width` pixels wide."""
        wanted = self.line(text.defaultFont())
        side = max(MARGIN, (width - wanted) / 2)
        frame = text.rootFrame()
        form = frame.frameFormat()
        if abs(form.leftMargin() - side) > 0.5 or form.topMargin() != 14:
            form.setLeftMargin(side)
            form.setRightMargin(max(24.0, width - side - wanted))
            form.setTopMargin(14)
            form.setBottomMargin(80)
            frame.setFrameFormat(form)
