"""The inspector's history: the latest changes of an entry, each to be gone back to with one click."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.models.history_words import step_in_words
from desktop_app.models.wording import clock, day
from desktop_app.notebook import Entry
from desktop_app.notebook.history import Step, steps
from desktop_app.session.session import Session
from desktop_app.views.facts_grid import GAP, name_label, name_width, words_label

LINES = 4
"""Steps shown here, newest first; the dialog has all of them."""


class HistoryPart(QWidget):
    """Shows what changed, when and by whom."""

    all_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entry: Entry | None = None
        self._lines = [HistoryLine(self) for _ in range(LINES)]
        self._none = words_label(self)
        self._none.setText(self.tr("Nothing yet"))
        self.all = QPushButton(self.tr("All changes…"), self)
        self.all.setAutoDefault(False)
        self.all.setProperty("role", "link")
        box = QVBoxLayout()
        box.setSpacing(2)
        for line in self._lines:
            box.addWidget(line)
            line.wanted.connect(self._go_back)
        box.addWidget(self._none)
        box.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, name_width(self))
        grid.setHorizontalSpacing(GAP)
        grid.addWidget(name_label(self.tr("History"), self), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(box, 0, 1)
        self.all.clicked.connect(self._show_all)

    def show_entry(self, entry: Entry | None) -> None:
        """Show the history of an entry; None: of what nobody touched."""
        self._entry = entry
        found = steps(self._session.notebook.history(entry.id)) if entry is not None else ()
        shown = found[: -LINES - 1 : -1]
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(shown))
            if number < len(shown):
                line.show_step(
                    shown[number], step_in_words(shown[number], self._session.ratings.methods, 60), number == 0
                )
        self._none.setVisible(not found)
        self.all.setVisible(len(found) > 1)

    @property
    def words(self) -> tuple[str, ...]:
        """The lines shown."""
        return tuple(line.words.text() for line in self._lines if not line.isHidden())

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, in order."""
        return (*(line.back for line in self._lines), self.all)

    @property
    def lines(self) -> tuple[HistoryLine, ...]:
        """The lines, newest first; those not needed are hidden."""
        return tuple(self._lines)

    @Slot(object)
    def _go_back(self, step: Step) -> None:
        self._session.past.go_back(step.entry, step.until)

    @Slot()
    def _show_all(self) -> None:
        if self._entry is not None:
            self.all_requested.emit(self._entry.id)


class HistoryLine(QWidget):
    """One step, and the button that goes back to the state after it."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._step: Step | None = None
        self.words = words_label(self)
        self.back = QToolButton(self)
        self.back.setText("↶")
        self.back.setToolTip(self.tr("Go back to the state after this change (itself a change that can be undone)"))
        self.back.clicked.connect(self._want)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)

    def show_step(self, step: Step, words: str, is_latest: bool) -> None:
        """Show a step; the latest is the present state."""
        self._step = step
        self.words.setText(f"{day(step.last.time)} · {step.last.author} · {words}")
        self.words.setToolTip(f"{step.last.author} · {day(step.last.time)}, {clock(step.last.time)}")
        self.back.setVisible(not is_latest)
        self.back.setAccessibleName(self.tr("Go back to: {words}").format(words=words))

    @Slot()
    def _want(self) -> None:
        if self._step is not None:
            self.wanted.emit(self._step)
