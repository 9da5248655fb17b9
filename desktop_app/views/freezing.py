"""Freezing the present state of the notebook under a name that is asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from desktop_app.session.session import Session

TR = QCoreApplication.translate


def freeze_state(session: Session, parent: QWidget) -> None:
    """Ask for a name and keep the present state under it; one of that name is replaced only when that is meant."""
    title = TR("Freezing", "Freeze present state")
    name, is_given = QInputDialog.getText(
        parent, title, TR("Freezing", "Name of the state, such as “interim report March”:")
    )
    name = name.strip()
    if not is_given or not name:
        return
    if any(state.name == name for state in session.past.states):
        question = TR("Freezing", "There is a state “{name}” already. Replace it?").format(name=name)
        if QMessageBox.question(parent, title, question) != QMessageBox.StandardButton.Yes:
            return
    session.past.freeze(name)
