"""What a person adds: entries, their status, note, evidence and corrections."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop_app.document import Anchor


class Status(StrEnum):
    """How a commitment stands, in the order of the buttons (keys 0 to 5)."""

    NOT_RATED = "not-rated"
    IN_THE_WORKS = "in-the-works"
    KEPT = "kept"
    KEPT_IN_PART = "kept-in-part"
    STALLED = "stalled"
    BROKEN = "broken"


EVIDENCE_KINDS = ("link", "file", "quotation")


FROM_DONE = (
    Status.KEPT,
    Status.KEPT_IN_PART,
    Status.IN_THE_WORKS,
    Status.STALLED,
    Status.BROKEN,
    Status.NOT_RATED,
)
"""The statuses as bars stack them: from done to not, and what is not rated as the rest."""


class EntryKind(StrEnum):
    """What an entry is about: a commitment, another passage, a section's or the whole document's note."""

    COMMITMENT = "commitment"
    PASSAGE = "passage"
    SECTION = "section"
    DOCUMENT = "document"


class Decision(StrEnum):
    """What a person made of a proposal; OWN is a mark of their own."""

    UNDECIDED = "undecided"
    ACCEPTED = "accepted"
    DISMISSED = "dismissed"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A link, file or quotation, with ISO dates, that supports a rating.

    `kind` is one of `EVIDENCE_KINDS`. `sha256` is of a file kept in the library, and `address` is then its name;
    `quote` holds the words that a quotation quotes.
    """

    id: str
    kind: str
    title: str
    address: str = ""
    publisher: str = ""
    published: str = ""
    accessed: str = ""
    note: str = ""
    sha256: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One commitment or passage in a notebook.

    `status_before` is what ticking replaced, and what unticking goes back to. `rating` is the value of a rating
    method as "method/value": it refines `status`, and counts only while the method maps it to that status.
    `by_actor` are such values for each actor, in the order of their names. `reviewed` is the day on which the person
    last said that the rating still holds. The fields from `label` to `amount` are a person's corrections; None means
    "as found". `ground` is why it was dismissed.
    """

    id: str
    anchor: Anchor | None
    kind: EntryKind = EntryKind.COMMITMENT
    decision: Decision = Decision.UNDECIDED
    status: Status = Status.NOT_RATED
    status_before: Status = Status.NOT_RATED
    note: str = ""
    rationale: str = ""
    as_of: str = ""
    ground: str = ""
    tags: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    label: str | None = None
    actors: tuple[str, ...] | None = None
    strength: str | None = None
    deadline: str | None = None
    amount: str | None = None
    rating: str = ""
    by_actor: tuple[tuple[str, str], ...] = ()
    reviewed: str = ""

    @property
    def is_touched(self) -> bool:
        """Whether a person has said anything here beyond making the entry."""
        return self != Entry(self.id, self.anchor, self.kind)


JsonValue = Any
"""What a change stores: str, None, or lists and objects of them, as JSON knows them."""
