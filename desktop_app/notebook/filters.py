"""Filters, orders and groups of the work list: which items are shown, in which order, under which head."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.notebook.due import Due, DueState
from desktop_app.notebook.entry import Decision, Status
from desktop_app.notebook.worklist import Item


class Grouping(StrEnum):
    """What the rows are grouped by."""

    SECTION = "section"
    STATUS = "status"
    ACTOR = "actor"
    STRENGTH = "strength"
    DEADLINE = "deadline"
    NONE = "none"


class Order(StrEnum):
    """What the rows of a group are sorted by."""

    PLACE = "place"
    DEADLINE = "deadline"
    AMOUNT = "amount"
    STATUS = "status"
    ACTOR = "actor"


_NO_DUE = Due(DueState.NO_DEADLINE)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which items are shown. An empty set allows all; what is set must hold together.

    `words` must all occur in label, quotation, note, tags, evidence or actors. `least_amount` is in whole units of any
    currency: a stated amount of at least that much. `possible` and `dismissed` also show what counts for nothing.
    """

    words: str = ""
    statuses: frozenset[Status] = field(default_factory=frozenset[Status])
    actors: frozenset[str] = field(default_factory=frozenset[str])
    strengths: frozenset[str] = field(default_factory=frozenset[str])
    deadlines: frozenset[DueState] = field(default_factory=frozenset[DueState])
    tags: frozenset[str] = field(default_factory=frozenset[str])
    decisions: frozenset[Decision] = field(default_factory=frozenset[Decision])
    least_amount: float | None = None
    to_review: bool = False
    without_evidence: bool = False
    possible: bool = False
    dismissed: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it lets everything through that counts."""
        return self == Filter(possible=self.possible, dismissed=self.dismissed)

    @property
    def asks_deadlines(self) -> bool:
        """Whether it needs to know how each item stands to its deadline."""
        return bool(self.deadlines)

    def allows(self, item: Item, text: str, due: Due = _NO_DUE) -> bool:
        """Tell whether an item is shown. `text` is what `searched` gives for it, case folded."""
        if not item.is_commitment or (item.is_possible and not self.possible):
            return False
        if item.decision is Decision.DISMISSED and not (self.dismissed or Decision.DISMISSED in self.decisions):
            return False
        tags = item.entry.tags if item.entry is not None else ()
        return (
            (not self.statuses or item.status in self.statuses)
            and (not self.actors or not self.actors.isdisjoint(item.actors))
            and (not self.strengths or item.strength in self.strengths)
            and (not self.deadlines or due.state in self.deadlines)
            and (not self.tags or not self.tags.isdisjoint(tags))
            and (not self.decisions or item.decision in self.decisions)
            and (self.least_amount is None or largest_amount(item) >= self.least_amount)
            and (not self.to_review or bool(item.to_review))
            and (not self.without_evidence or not (item.entry is not None and item.entry.evidence))
            and (not self.words or all(word in text for word in self.words.casefold().split()))
        )

    def to_json(self) -> dict[str, Any]:
        """Return what differs from the open filter, as JSON values."""
        values: dict[str, Any] = {}
        for one in fields(self):
            value: Any = getattr(self, one.name)
            if value != getattr(Filter(), one.name):
                values[one.name] = sorted(value) if one.name in _SETS else value
        return values

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Filter:
        """Return the filter that `to_json` wrote. Raises ValueError for values that no filter has."""
        made: dict[str, Any] = {}
        try:
            for name, value in values.items():
                made[name] = _READ[name](value)
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a filter: {values!r}") from error
        return replace(cls(), **made)


def _set_of(kind: Callable[[Any], Any]) -> Callable[[Any], frozenset[Any]]:
    """Return what reads a list of JSON values as a set."""

    def read(values: Any) -> frozenset[Any]:
        if not isinstance(values, list):
            raise TypeError(f"{values!r} is not a list")
        return frozenset(kind(value) for value in values)  # pyright: ignore[reportUnknownVariableType]

    return read


_READ: Mapping[str, Callable[[Any], Any]] = {
    "words": str,
    "statuses": _set_of(Status),
    "actors": _set_of(str),
    "strengths": _set_of(str),
    "deadlines": _set_of(DueState),
    "tags": _set_of(str),
    "decisions": _set_of(Decision),
    "least_amount": float,
    "to_review": bool,
    "without_evidence": bool,
    "possible": bool,
    "dismissed": bool,
}


_SETS = frozenset({"statuses", "actors", "strengths", "deadlines", "tags", "decisions"})


def searched(item: Item, quote: str) -> str:
    """Return all the words by which an item can be found, case folded."""
    entry = item.entry
    parts: list[str] = [item.label, quote, *item.actors, item.deadline_text]
    if entry is not None:
        parts += [entry.note, entry.rationale, entry.ground, *entry.tags]
        for one in entry.evidence:
            parts += [one.title, one.publisher, one.address, one.note]
    return "\n".join(parts).casefold()


def largest_amount(item: Item) -> float:
    """Return the largest sum of money that an item states, in whole units of its currency; 0 where it states none."""
    return max((figure.size or 0.0 for figure in item.figures if figure.currency), default=0.0)


def ordered(items: Iterable[Item], order: Order) -> list[Item]:
    """Return the items sorted: deadlines soonest first and none last, amounts largest first, else by rank or name.

    What is equal keeps the order of the text.
    """
    given = list(items)
    match order:
        case Order.PLACE:
            return given
        case Order.DEADLINE:
            return sorted(given, key=lambda item: item.due.last_day if item.due else date.max)
        case Order.AMOUNT:
            return sorted(given, key=lambda item: -largest_amount(item))
        case Order.STATUS:
            rank = {status: place for place, status in enumerate(Status)}
            return sorted(given, key=lambda item: rank[item.status])
        case Order.ACTOR:
            return sorted(given, key=lambda item: (not item.actors, ", ".join(item.actors).casefold()))


def tags_of(items: Iterable[Item]) -> Sequence[str]:
    """Return every tag that is in use, by name."""
    used = {tag for item in items if item.entry is not None for tag in item.entry.tags}
    return sorted(used, key=str.casefold)


@dataclass(frozen=True, slots=True)
class Decided:
    """How far triage has come: commitments (possible ones aside) that were accepted, dismissed or marked by hand."""

    decided: int
    total: int


def decided(items: Iterable[Item]) -> Decided:
    """Count what a person has decided on."""
    there = [item for item in items if item.is_commitment and not item.is_possible]
    return Decided(sum(item.decision is not Decision.UNDECIDED for item in there), len(there))
