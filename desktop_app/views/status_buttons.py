"""The row of status buttons: the values of the rating method in use, the chosen one in its colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QToolButton, QWidget

from desktop_app.models.history_words import interface_language
from desktop_app.notebook import Method, Value
from desktop_app.views.folding_row import FoldingRow
from desktop_app.views.theme import Theme


class StatusButtons(FoldingRow):
    """Joined buttons, in the order of the keys from 0. `pointed_at` tells which one the pointer or focus is on."""

    chosen = Signal(object)
    pointed_at = Signal(object)

    def __init__(self, method: Method, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._values: tuple[Value, ...] = ()
        self._group.idClicked.connect(self._choose)
        self.show_method(method)

    def show_method(self, method: Method) -> None:
        """Show the values of a method."""
        if method.values == self._values:
            return
        self._values = method.values
        for button in self.buttons:
            self._group.removeButton(button)
        language = interface_language()
        buttons: list[QAbstractButton] = []
        for number, value in enumerate(method.values):
            button = QToolButton(self)
            button.setText(value.short(language))
            button.setCheckable(True)
            button.setToolTip(
                self.tr("{name} ({key}): {rule}").format(
                    name=value.label(language), key=number, rule=value.rule(language)
                )
            )
            button.setAccessibleName(value.label(language))
            button.setAccessibleDescription(value.rule(language))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            button.installEventFilter(self)
            self._group.addButton(button, number)
            buttons.append(button)
        self.set_buttons(buttons)
        self.set_theme(self._theme)

    @Slot(int)
    def _choose(self, number: int) -> None:
        self.chosen.emit(self._values[number])

    def show_value(self, value: Value | None) -> None:
        """Show which value stands, none for None."""
        self._group.setExclusive(False)
        for button, one in zip(self.buttons, self._values, strict=True):
            button.setChecked(one is value)
        self._group.setExclusive(True)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Tell of the button that the pointer or the focus comes to or leaves."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            number = self._group.id(watched) if isinstance(watched, QAbstractButton) else -1
            if 0 <= number < len(self._values):
                self.pointed_at.emit(self._values[number])
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.pointed_at.emit(None)
        return super().eventFilter(watched, event)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        line, field = theme.colours["line"], theme.colours["field"]
        for number, (value, button) in enumerate(zip(self._values, self.buttons, strict=True)):
            first, last = number == 0, number == len(self.buttons) - 1
            corners = f"border-radius: 0; border-{'left' if first else 'right'}: 1px solid {line};"
            if first or last:
                side = "left" if first else "right"
                corners += f"border-top-{side}-radius: 6px; border-bottom-{side}-radius: 6px;"
            colour = theme.status(value.status).name()
            button.setStyleSheet(
                f"QToolButton {{ background: {field}; color: {theme.colours['muted']}; padding: 5px 2px;"
                f" border: 1px solid {line}; border-left-width: {1 if first else 0}px; {corners} }}"
                f"QToolButton:hover {{ background: {theme.colours['selection']}; }}"
                f"QToolButton:checked {{ background: {colour}; color: {theme.colours['on_status']}; }}"
                f"QToolButton:focus {{ text-decoration: underline; font-weight: 600; }}"
            )
