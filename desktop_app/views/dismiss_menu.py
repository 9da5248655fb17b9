"""The menu of grounds on which findings are dismissed: a number key chooses one, “Other…” asks for another."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget


class DismissMenu(QMenu):
    """Asks for a ground where one is working."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("On which ground?"))
        for number, ground in enumerate(self._grounds(), 1):
            self.addAction(f"&{number}  {ground}").setData(ground)
        self.addSeparator()
        self._other = self.addAction(self.tr("&Other…"))
        self.setActiveAction(self.actions()[0])

    def ask(self, place: QPoint) -> str | None:
        """Return the ground chosen in the menu at a place of the screen; None where none was."""
        chosen = self.exec(place)
        if chosen is not self._other:
            return None if chosen is None else str(chosen.data())
        ground, is_given = QInputDialog.getText(self.parentWidget(), self.tr("Dismiss"), self.tr("On which ground?"))
        return ground.strip() if is_given else None

    def _grounds(self) -> list[str]:
        """Return the grounds on which findings are mostly dismissed."""
        return [
            self.tr("Not a commitment"),
            self.tr("A record of the past"),
            self.tr("Said of a third party"),
            self.tr("A repetition"),
            self.tr("Too vague to follow"),
        ]
