"""A bar for one sentence: what happened, what was kept, what to do. It stays until it is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.views.icons import icon
from desktop_app.views.theme import Theme


class NoticeBar(QFrame):
    """Hidden until there is something to say. A later notice stands below an earlier one.

    Beside the sentences there may be one button: what the last offer that was made does.
    """

    def __init__(self, theme: Theme, resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._resources = resources
        self._lines: list[str] = []
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.button = QToolButton(self)
        self.button.setProperty("role", "choice")
        self.button.clicked.connect(self._do)
        self.button.hide()
        self._offered: Callable[[], object] | None = None
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close the notice"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._theme = theme
        self._is_dressed = False
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._is_dressed = False
        if not self.isHidden():
            self._dress()

    def _dress(self) -> None:
        """Put the colours on, for the first notice: most runs have nothing to say."""
        if self._is_dressed:
            return
        self._is_dressed = True
        theme = self._theme
        self._close.setIcon(icon(self._resources, "close", theme.colour("text")))
        self.setStyleSheet(
            f"#notice {{ background: {theme.colours['mark']}; border-bottom: 1px solid {theme.colours['line']}; }}"
        )

    @property
    def words(self) -> str:
        """What is said, one sentence a line."""
        return "\n".join(self._lines)

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show a sentence."""
        if sentence not in self._lines:
            self._lines = [*self._lines, sentence][-3:]
        self._words.setText(self.words)
        self._dress()
        self.show()

    def offer(self, sentence: str, words: str, call: Callable[[], object]) -> None:
        """Show a sentence with a button that says `words`; it calls `call`, once, and the notice goes."""
        self.say(sentence)
        self._offered = call
        self.button.setText(words)
        self.button.show()

    @Slot()
    def _do(self) -> None:
        call = self._offered
        self.clear()
        if call is not None:
            call()

    @Slot()
    def clear(self) -> None:
        """Say nothing any more."""
        self._lines = []
        self._offered = None
        self.button.hide()
        self.hide()
