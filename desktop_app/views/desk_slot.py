"""The place of the desk: empty until a document is open, or until somebody wants what stands there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.session.session import Session
from desktop_app.views.after_text import AfterText, import_modules
from desktop_app.views.theme import Theme

if TYPE_CHECKING:
    from desktop_app.views.desk import Desk

WITHOUT_TEXT = 1500
"""Milliseconds after it was shown until the desk is fetched where no document comes."""
LEAST_WIDTH = 393
DESK = "desktop_app.views.desk"
PLAIN = (
    "copy_citation", "tick", "note", "mark", "correct", "dismiss", "add_link", "add_file", "add_quotation", "matrix",
    "history", "freeze", "note_section", "note_document", "accept", "forget_decision", "split_item",
    "join_item", "accept_shown", "dismiss_shown", "tags", "next_item", "previous_item",
)  # fmt: skip
"""The actions that are done at the desk."""
SWITCHES = ("triage",)
"""Those of them that are on or off."""


class DeskSlot(QSplitter):
    """Holds the checklist above the inspector. `made` tells once that they are there."""

    made = Signal()

    def __init__(self, session: Session, make: Callable[[], Desk], sizes: Sequence[int], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._session = session
        self._make = make
        self._sizes = list(sizes)
        self._state: QByteArray | None = None
        self._desk: Desk | None = None
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._fetching = AfterText(session, "desk", self.tr("Preparing the checklist…"), [DESK], self)
        self._fetching.fetched.connect(self._fetched)
        session.document_opened.connect(self._opened)

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the checklist can be read; more where a large font needs it."""
        hint = super().minimumSizeHint()
        return QSize(max(LEAST_WIDTH, hint.width()), hint.height())

    @property
    def desk(self) -> Desk:
        """The desk, made now where it was not there yet."""
        if self._desk is None:
            self._fetching.give_up()
            import_modules((DESK,), lambda _part: None)  # in its turn: a pool thread may be importing
            self._desk = desk = self._make()
            for number, part in enumerate((desk.checklist, desk.inspector)):
                self.addWidget(part)
                self.setStretchFactor(number, self._sizes[number])
            if self._state is None or not self.restoreState(self._state):
                self.setSizes(self._sizes)
            self.setHandleWidth(1)  # a state of the last time brings its own
            self.made.emit()
        return self._desk

    @property
    def desk_if_made(self) -> Desk | None:
        """The desk, None as long as nobody needed it."""
        return self._desk

    def calls(self) -> dict[str, Callable[..., object]]:
        """Return what each of the desk's actions calls."""
        plain: dict[str, Callable[..., object]] = {name: self._plain(name) for name in PLAIN}
        return {**plain, **{name: self._switch(name) for name in SWITCHES}}

    def _plain(self, name: str) -> Callable[[], object]:
        return lambda: self.desk.calls()[name]()

    def _switch(self, name: str) -> Callable[[bool], object]:
        return lambda is_on: self.desk.calls()[name](is_on)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        if self._desk is not None:
            self._desk.checklist.set_theme(theme)
            self._desk.inspector.set_theme(theme)

    def keep(self, state: QByteArray | None) -> None:
        """Take the sizes of the last time; they hold once the desk is there."""
        self._state = state
        if self._desk is not None and state is not None:
            self.restoreState(state)

    @property
    def state(self) -> QByteArray:
        """The sizes to be kept for the next time."""
        return self._state if self._desk is None and self._state is not None else self.saveState()

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch the desk, where no text comes that would have it fetched."""
        super().showEvent(event)
        self._fetching.fetch(WITHOUT_TEXT)

    @Slot()
    def _opened(self) -> None:
        self._fetching.fetch(0)

    @Slot()
    def _fetched(self) -> None:
        _ = self.desk
