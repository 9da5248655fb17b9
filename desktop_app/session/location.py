"""Where the reader is: one place that every view shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.document import Span


@dataclass(frozen=True, slots=True)
class Location:
    """A section, and in it perhaps a passage and the item that stands there (its `Item.key`)."""

    section: int = 0
    span: Span | None = None
    item: str | None = None


LIMIT = 200
"""How many places "Back" remembers."""


@dataclass(slots=True)
class Trail:
    """The places been to, with a current one: what "Back" and "Forward" walk along."""

    places: list[Location] = field(default_factory=list[Location])
    at: int = -1

    def visit(self, place: Location) -> None:
        """Go to a new place; what lay ahead is forgotten, as in any browser."""
        if self.places and self.places[self.at] == place:
            return
        del self.places[self.at + 1 :]
        self.places.append(place)
        del self.places[:-LIMIT]
        self.at = len(self.places) - 1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self.at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has come back from a place."""
        return self.at + 1 < len(self.places)

    def step(self, by: int) -> Location | None:
        """Move along the trail and return the place there, None at its ends."""
        if not 0 <= self.at + by < len(self.places):
            return None
        self.at += by
        return self.places[self.at]
