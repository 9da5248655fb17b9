"""The growth of a long text: a part of it is shown at once, the rest is set in idle moments, unseen."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextEdit

from desktop_app.models.reading_text import ReadingText

BEGIN = 60
"""Milliseconds until the first slice: what one has jumped to is painted before."""
PAUSE = 4
"""Milliseconds between two slices: for what the person does, and for the jobs."""
SLICE = 0.005
"""Seconds after which a slice ends; what it brings about in Qt takes as long again at most."""
STEP = 20
"""Blocks that are set behind the text at a time."""
STEP_BEFORE = 60
"""Blocks that are set before it in one slice: there Qt moves all that follows, 8 ms in a text of 10,000 blocks."""


class ReadingGrowth(QObject):
    """Sets what is missing at both ends of the text in a view; what is in sight stays where it is.

    `is_moving` holds while the view's scroll bar moves only because something was set above.
    """

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self.is_moving = False
        self._view = view
        self._text: ReadingText | None = None
        self._is_turn_before = False
        self._debt = 0.0
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._slice)
        view.verticalScrollBar().sliderReleased.connect(self._go_on)

    def take(self, text: ReadingText) -> None:
        """Begin with another text, which the view shows by now: lay out what there is, and have the rest set later."""
        self._text = text
        self._debt = 0.0
        self._lay_out()
        self._go_on()

    @property
    def is_under_way(self) -> bool:
        """Whether something is still missing."""
        return self._text is not None and not self._text.is_whole

    def finish(self) -> None:
        """Set now whatever is missing (10,000 blocks: 0.3 s): for a selection that reaches there."""
        if self._text is not None and self.is_under_way:
            self._text.append(len(self._text.document.blocks))
            self._set_before(len(self._text.document.blocks))
            self._lay_out()

    def wanted_by(self, event: QKeyEvent) -> int | None:
        """Return the code point around which the text is to be set for a key that leads there; None: none is.

        For a key that selects what is not yet there, all is set.
        """
        if self._text is None or self._text.is_whole:
            return None
        keys = QKeySequence.StandardKey
        if any(map(event.matches, (keys.SelectAll, keys.SelectStartOfDocument, keys.SelectEndOfDocument))):
            self.finish()
        elif event.matches(keys.MoveToStartOfDocument):
            return 0
        elif event.matches(keys.MoveToEndOfDocument):
            return len(self._text.document.text)
        return None

    @Slot()
    def _go_on(self) -> None:
        if self.is_under_way:
            self._idle.start(BEGIN)

    @Slot()
    def _slice(self) -> None:
        text = self._text
        if text is None or text.is_whole:
            self._idle.stop()
            return
        self._idle.setInterval(PAUSE)
        can_before = text.first > 0 and not self._view.verticalScrollBar().isSliderDown()  # it would pull at the mouse
        can_behind = text.end < len(text.document.blocks)
        self._is_turn_before = can_before and not (can_behind and self._is_turn_before)
        if self._is_turn_before:
            self._set_before(STEP_BEFORE)
        elif can_behind:
            end = time.perf_counter() + SLICE
            while text.end < len(text.document.blocks) and time.perf_counter() < end:
                text.append(STEP)
        else:
            self._idle.stop()  # until the slider is let go
        self._lay_out()

    def _set_before(self, count: int) -> None:
        """Set blocks before the text, and scroll by as much as that moves it."""
        assert self._text is not None
        layout, bar = self._text.qt.documentLayout(), self._view.verticalScrollBar()
        seen = self._view.cursorForPosition(QPoint(self._view.viewport().width() // 2, 4))
        top = layout.blockBoundingRect(seen.block()).top()
        self._text.prepend(count)
        moved = layout.blockBoundingRect(seen.block()).top() - top + self._debt
        self._debt = moved - round(moved)  # Qt lays out in fractions of a pixel and scrolls by whole ones
        self.is_moving = True
        value = bar.value() + round(moved)
        bar.setMaximum(max(bar.maximum(), value))
        bar.setValue(value)
        self.is_moving = False
        self._view.viewport().update()  # Qt has moved the picture, and the text has stayed

    def _lay_out(self) -> None:
        """Have Qt lay out all there is: left to itself it does so later, and until then nothing has its place."""
        if self._text is not None:
            self._text.qt.documentLayout().blockBoundingRect(self._text.qt.lastBlock())
