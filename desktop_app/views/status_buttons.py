"""The row of status buttons: one of six, the chosen one in its colour."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop_app.models.wording import status_name
from desktop_app.notebook import Status
from desktop_app.views.theme import Theme


class StatusButtons(QWidget):
    """Six joined buttons, in the order of the keys 0 to 5."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._buttons: dict[Status, QToolButton] = {}
        for number, status in enumerate(Status):
            button = QToolButton(self)
            button.setText(self._words(status))
            button.setCheckable(True)
            button.setToolTip(self.tr("{name} ({key})").format(name=status_name(status), key=f"Ctrl+{number}"))
            button.setAccessibleName(status_name(status))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            self._group.addButton(button, number)
            self._buttons[status] = button
            layout.addWidget(button, 1)
        self._group.buttonClicked.connect(self._choose)
        self.set_theme(theme)

    def _words(self, status: Status) -> str:
        """Return the button's words: short, for six must stand side by side."""
        return {Status.KEPT_IN_PART: self.tr("In part"), Status.IN_THE_WORKS: self.tr("In works")}.get(
            status
        ) or status_name(status)

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        self.chosen.emit(list(Status)[self._group.id(button)])

    def show_status(self, status: Status) -> None:
        """Show which one stands."""
        self._buttons[status].setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        line, field = theme.colours["line"], theme.colours["field"]
        for number, (status, button) in enumerate(self._buttons.items()):
            first, last = number == 0, number == len(self._buttons) - 1
            corners = f"border-radius: 0; border-{'left' if first else 'right'}: 1px solid {line};"
            if first or last:
                side = "left" if first else "right"
                corners += f"border-top-{side}-radius: 6px; border-bottom-{side}-radius: 6px;"
            colour = theme.status(status).name()
            button.setStyleSheet(
                f"QToolButton {{ background: {field}; color: {theme.colours['muted']}; padding: 5px 2px;"
                f" border: 1px solid {line}; border-left-width: {1 if first else 0}px; {corners} }}"
                f"QToolButton:hover {{ background: {theme.colours['selection']}; }}"
                f"QToolButton:checked {{ background: {colour}; color: {theme.colours['on_status']}; }}"
                f"QToolButton:focus {{ text-decoration: underline; font-weight: 600; }}"
            )
