"""Undo and redo as actions: the window's, and those of dialogs in which the notebook is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from desktop_app.session.session import Session


def undo_and_redo(session: Session, parent: QObject, undo: str, redo: str) -> tuple[QAction, QAction]:
    """Return the two actions, with the system's keys; `undo` and `redo` are said before what each would do.

    They call the session and not the stack, so that what is being typed at the moment is undone, too.
    """
    actions = session.undo_stack.createUndoAction(parent, undo), session.undo_stack.createRedoAction(parent, redo)
    keys = QKeySequence.StandardKey
    for action, call, key in zip(actions, (session.undo, session.redo), (keys.Undo, keys.Redo), strict=True):
        action.triggered.disconnect()
        action.triggered.connect(call)
        action.setShortcuts(QKeySequence.keyBindings(key))
    return actions
