"""Undo commands: each holds the changes of one wish and applies them through the session."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand

from desktop_app.notebook import Change

TYPING = 1
"""The Qt id of commands that merge: runs of typing into one field."""


class NotebookCommand(QUndoCommand):
    """The changes of one wish. Undoing appends their inverses: the journal only grows.

    `run` tells runs of typing apart: two commands of one run, on one field, become one step.
    """

    def __init__(
        self, apply: Callable[[Sequence[Change]], None], changes: Sequence[Change], label: str, run: int | None = None
    ) -> None:
        super().__init__(label)
        self._apply = apply
        self._changes = list(changes)
        self._run = run
        self._fresh = True

    def id(self) -> int:
        """Return Qt's merging id: -1 never merges."""
        return -1 if self._run is None else TYPING

    def redo(self) -> None:
        """Apply the changes; a second time, as new changes of that moment."""
        self._apply(self._changes if self._fresh else [change.inverse().inverse() for change in self._changes])
        self._fresh = False

    def undo(self) -> None:
        """Apply the inverses, last change first."""
        self._apply([change.inverse() for change in reversed(self._changes)])

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in a later command of the same run on the same field."""
        if not isinstance(other, NotebookCommand) or other._run != self._run or len(other._changes) != 1:
            return False
        mine, theirs = self._changes[-1], other._changes[0]
        if (mine.entry, mine.field) != (theirs.entry, theirs.field):
            return False
        self._changes[-1] = Change(
            theirs.id, theirs.time, mine.author, mine.entry, mine.field, mine.before, theirs.after
        )
        return True
