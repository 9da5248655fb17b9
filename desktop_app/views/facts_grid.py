"""Rows of a muted name and selectable words, as the parts of the inspector show them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

GAP = 10
"""Pixels between a name and its words."""


def name_width(widget: QWidget) -> int:
    """Return the width of the column of names, so that the parts stand in one line."""
    return widget.fontMetrics().averageCharWidth() * 13


class FactsGrid(QWidget):
    """Shows rows; their labels are made once and used again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, name_width(self))
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self.words: tuple[tuple[str, str], ...] = ()

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these rows and no others."""
        self.words = tuple(rows)
        while len(self._rows) < len(rows):
            name, value = name_label("", self), words_label(self)
            self._grid.addWidget(name, len(self._rows), 0)
            self._grid.addWidget(value, len(self._rows), 1)
            self._rows.append((name, value))
        for number, (name, value) in enumerate(self._rows):
            is_used = number < len(rows)
            name.setVisible(is_used)
            value.setVisible(is_used)
            if is_used:
                name.setText(rows[number][0])
                value.setText(rows[number][1])
        self.setVisible(bool(rows))


def name_label(words: str, parent: QWidget) -> QLabel:
    """Return a label for a row's name."""
    label = QLabel(words, parent)
    label.setProperty("role", "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label


def words_label(parent: QWidget) -> QLabel:
    """Return a label for words that may be long, and may be selected."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # a long word must not widen all
    return label
