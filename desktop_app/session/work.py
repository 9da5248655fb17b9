"""The work list of the open document: findings and notebook joined, by key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.notebook import Change, Item, Joiner, Progress
    from desktop_app.session.opening import Opened


class Work:
    """The items in text order, and which entry belongs to which item."""

    def __init__(self) -> None:
        self.items: dict[str, Item] = {}
        self._key_of_entry: dict[str, str] = {}
        self._opened: Opened | None = None
        self._joiner: Joiner | None = None
        self._progress: Progress | None = None

    @property
    def progress(self) -> Progress:
        """How many commitments stand how; counted once for every time the list is joined."""
        if self._progress is None:
            from desktop_app.notebook import progress  # on use, as all here: the start counts

            self._progress = progress(self.items.values())
        return self._progress

    def key_of(self, entry: str) -> str | None:
        """Return the key of the item that an entry belongs to."""
        return self._key_of_entry.get(entry)

    def at(self, position: int) -> str | None:
        """Return the key of the shortest item at a position."""
        there = [(len(i.span), key) for key, i in self.items.items() if i.span is not None and position in i.span]
        return min(there)[1] if there else None

    def rejoin(self, opened: Opened, changes: Sequence[Change] = ()) -> bool:
        """Join anew after the changes of one wish, or as a document opens; tell whether items came or went."""
        before = list(self.items)
        gone = self._key_of_entry
        if self._joiner is None or self._opened is not opened:
            from desktop_app.notebook import Joiner

            self._opened, self._joiner = opened, Joiner(opened.document, opened.findings)
        items = self._joiner.join(opened.notebook)
        self.items = {item.key: item for item in items}
        self._key_of_entry = {item.entry.id: item.key for item in items if item.entry is not None}
        self._progress = None
        for change in changes:
            if change.entry in gone:  # taken out of sight: views still ask whose it was
                self._key_of_entry.setdefault(change.entry, gone[change.entry])
        return list(self.items) != before
