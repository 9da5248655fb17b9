"""The notebook's past: going back to a former state of an entry, and states frozen under a name."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.notebook import Notebook
from desktop_app.notebook.history import (
    STATES,
    FrozenState,
    changes_back,
    freeze,
    frozen_states,
    notebook_at,
    stored_states,
)

if TYPE_CHECKING:
    from desktop_app.session.session import Session


class Past(QObject):
    """A part of the session. Going back, freezing and letting go are changes like any other, and undoable."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def go_back(self, entry: str, change: str) -> None:
        """Give an entry the state that it had just after a change; nothing where it has it already."""
        self._session.end_typing()
        changes = changes_back(self._session.notebook, self._session.author, entry, change)
        if changes:
            self._session.do(changes, self.tr("Go back to an earlier state"))

    def is_other(self, entry: str, change: str) -> bool:
        """Tell whether an entry had another state just after a change than it has now."""
        return bool(changes_back(self._session.notebook, self._session.author, entry, change))

    @property
    def states(self) -> tuple[FrozenState, ...]:
        """The frozen states, oldest first."""
        return frozen_states(self._session.notebook)

    def freeze(self, name: str) -> None:
        """Keep the present state under a name; one of that name is replaced."""
        self._session.end_typing()
        moment = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._session.wish_document(
            {STATES: freeze(self._session.notebook, name, moment)}, self.tr("Freeze state “{name}”").format(name=name)
        )

    def let_go(self, name: str) -> None:
        """Forget a frozen state; what it consists of stays in the journal."""
        left = stored_states([state for state in self.states if state.name != name])
        self._session.wish_document({STATES: left or None}, self.tr("Forget state “{name}”").format(name=name))

    def notebook_at(self, state: FrozenState | None) -> Notebook:
        """Return the notebook as it stood at a state, the present one for None, apart from the one being edited.

        Raises KeyError for a state whose change the journal does not have.
        """
        now = Notebook(self._session.notebook.journal)
        return now if state is None else notebook_at(now, state)
