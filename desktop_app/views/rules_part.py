"""The rules of a rating method, all of them, where one rates: a button unfolds them, by mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.models.history_words import interface_language
from desktop_app.notebook import Method
from desktop_app.views.facts_grid import FactsGrid


class RulesPart(QWidget):
    """A button, and below it while it is down each value with its key and its rule, and whose rules these are."""

    def __init__(self, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(self)
        self.button.setProperty("role", "line")
        self.button.setCheckable(True)
        self.button.setAutoDefault(False)
        self.rules = FactsGrid(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.rules)
        self.show_method(method)
        self.button.toggled.connect(self._unfold)
        self._unfold()

    def show_method(self, method: Method) -> None:
        """Show the rules of a method."""
        language = interface_language()
        rows = [
            (f"{number}  {value.short(language)}", value.rule(language)) for number, value in enumerate(method.values)
        ]
        source = f"{method.source}\n{method.address}" if method.address else method.source
        rows.append((self.tr("Source"), source))
        if tuple(rows) != self.rules.words:
            self.rules.show_rows(rows)
            self._unfold()

    @Slot()
    def _unfold(self) -> None:
        is_down = self.button.isChecked()
        self.button.setText(self.tr("▾ All rules") if is_down else self.tr("▸ All rules"))
        self.button.setAccessibleName(self.tr("All rules of the rating method"))
        self.rules.setVisible(is_down)
