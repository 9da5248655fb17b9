"""Where one is: the open document, its work list, and the place in it that every view shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.document import Document, Span
from desktop_app.notebook import Change, Notebook
from desktop_app.session.location import Location, Trail
from desktop_app.session.opening import Opened
from desktop_app.session.work import Work

if TYPE_CHECKING:
    from desktop_app.analysis import Findings
    from desktop_app.notebook import Item, Progress


class Places(QObject):
    """What is open, and the one place in it that all views share, with the trail that led there.

    `reading_changed` carries the code point to which somebody has scrolled, without going there.
    The session builds on it; what it wants done before one goes elsewhere is its `_leaving`.
    """

    location_changed = Signal(object)
    reading_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened: Opened | None = None
        self._work = Work()
        self._location = Location()
        self._trail = Trail()

    def _leaving(self) -> None:
        """Finish what is under way at this place."""

    # What there is -------------------------------------------------------------------------------

    @property
    def opened(self) -> Opened | None:
        """The open document with all that belongs to it, None before the first."""
        return self._opened

    @property
    def document(self) -> Document | None:
        """The open document."""
        return self._opened.document if self._opened else None

    @property
    def findings(self) -> Findings:
        """What analysis proposes for it."""
        if self._opened is not None:
            return self._opened.findings
        from desktop_app.analysis import Findings  # on use: the start counts

        return Findings()

    @property
    def notebook(self) -> Notebook:
        """What the person added to it."""
        return self._opened.notebook if self._opened else Notebook()

    @property
    def items(self) -> Mapping[str, Item]:
        """The work list by key, in text order."""
        return self._work.items

    @property
    def progress(self) -> Progress:
        """How many commitments stand how."""
        return self._work.progress

    @property
    def location(self) -> Location:
        """The place one is at."""
        return self._location

    def key_of(self, change: Change) -> str | None:
        """Return the key of the item that a change is about, None where it is about no item."""
        return self._work.key_of(change.entry)

    def key_of_entry(self, entry: str) -> str | None:
        """Return the key of the item that an entry belongs to, None where it is none."""
        return self._work.key_of(entry)

    # Going places --------------------------------------------------------------------------------

    def go(self, place: Location) -> None:
        """Go to a place and remember it for "Back"."""
        self._leaving()
        self._trail.visit(place)
        self._arrive(place)

    def _arrive(self, place: Location) -> None:
        if place != self._location:
            self._location = place
            self.location_changed.emit(place)

    def go_to_section(self, ordinal: int) -> None:
        """Go to a section's beginning."""
        if self.document is not None and ordinal < len(self.document.sections):
            self.go(Location(ordinal))

    def go_to_item(self, key: str) -> None:
        """Go to an item of the work list."""
        item = self._work.items.get(key)
        if item is not None:
            self.go(Location(item.section, item.span, key))

    def go_to_span(self, span: Span) -> None:
        """Go to a passage, and to the item that stands there, if one does."""
        if self.document is None:
            return
        key = self.item_at(span.start)
        section = self.document.section_at(span.start).ordinal
        self.go(Location(section, self._work.items[key].span if key else span, key))

    def go_to_position(self, position: int) -> None:
        """Go to the item at a position, else to the sentence that stands there."""
        key = self.item_at(position)
        if key is not None:
            self.go_to_item(key)
        elif self.document is not None:
            unit = next((v.span for v in self.findings.verdicts if position in v.span), None)
            self.go(Location(self.document.section_at(position).ordinal, unit))

    def read_on(self, section: int, position: int) -> None:
        """Note that reading has come to a place: not a step for "Back", and the item stays chosen."""
        if section != self._location.section:
            self._arrive(Location(section, self._location.span, self._location.item))
        self.reading_changed.emit(position)

    def item_at(self, position: int) -> str | None:
        """Return the key of the shortest item at a position."""
        return self._work.at(position)

    @property
    def can_go_back(self) -> bool:
        """Whether "Back" leads anywhere."""
        return self._trail.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether "Forward" leads anywhere."""
        return self._trail.can_go_forward

    @Slot()
    def back(self) -> None:
        """Go back to where one was."""
        self._step(-1)

    @Slot()
    def forward(self) -> None:
        """Go forward again."""
        self._step(1)

    def _step(self, by: int) -> None:
        self._leaving()
        place = self._trail.step(by)
        if place is not None:
            self._arrive(place)

    def _start_again(self, opened: Opened) -> None:
        """Take another document, at its beginning."""
        self._opened = opened
        self._trail = Trail()
        self._location = Location()

    def _forget_lost_item(self) -> None:
        """Stay at the passage whose item is no longer there."""
        if self._location.item is not None and self._location.item not in self._work.items:
            self._location = Location(self._location.section, self._location.span)
