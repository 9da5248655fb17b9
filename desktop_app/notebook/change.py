"""Changes: the only way in which a notebook alters, and what its journal is made of."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime

from desktop_app.notebook.entry import JsonValue

CREATED = "entry"
"""The field of the change that makes an entry (before None) or takes it out of sight (after None)."""

DOCUMENT = "document"
"""The `entry` of a change that is about the document itself: its title, date, language, blocks."""


def new_id() -> str:
    """Return a UUID of version 7 (RFC 9562, 5.7): unique without a registry, and sorted by time.

    The 12 bits behind the milliseconds are their fraction (6.2, method 3): two changes of one command keep their order.
    """
    from uuid import UUID  # on use: it looks at the platform, and the start counts

    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    number = milliseconds << 80 | 0x7 << 76 | (rest * 4096 // 1_000_000) << 64
    number |= 0x2 << 62 | int.from_bytes(os.urandom(8), "big") >> 2
    return str(UUID(int=number))


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one entry, before and after, as JSON values; who changed it, and when (ISO 8601, UTC)."""

    id: str
    time: str
    author: str
    entry: str
    field: str
    before: JsonValue
    after: JsonValue

    @classmethod
    def now(cls, author: str, entry: str, field: str, before: JsonValue, after: JsonValue) -> Change:
        """Return a new change of this moment."""
        moment = datetime.now(UTC).isoformat(timespec="milliseconds")
        return cls(new_id(), moment, author, entry, field, before, after)

    @property
    def day(self) -> date:
        """The day of the change in the local time zone."""
        return datetime.fromisoformat(self.time).astimezone().date()

    def inverse(self) -> Change:
        """Return a new change of this moment that takes this one back."""
        return Change.now(self.author, self.entry, self.field, self.after, self.before)
