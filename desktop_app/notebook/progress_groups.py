"""How commitments stand, group by group: by section, actor, strength or status."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.analysis import Strength
from desktop_app.notebook.entry import Status
from desktop_app.notebook.worklist import Item


class ProgressBy(StrEnum):
    """What commitments are counted by."""

    SECTION = "section"
    ACTOR = "actor"
    STRENGTH = "strength"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class ProgressGroup:
    """One group: `name` is an actor, strength or status as stored, of a section its ordinal; empty where there is none.

    `keys` has by status the `Item.key`s, in text order; a status that does not occur is not in it.
    """

    name: str
    keys: Mapping[Status, tuple[str, ...]]

    @property
    def total(self) -> int:
        """How many commitments there are in it."""
        return sum(len(keys) for keys in self.keys.values())

    def count(self, status: Status) -> int:
        """Return how many stand so."""
        return len(self.keys.get(status, ()))


def progress_groups(items: Iterable[Item], by: ProgressBy) -> tuple[ProgressGroup, ...]:
    """Return the commitments that count, in groups: what is promised by two actors stands in both.

    Sections come in text order, actors by number and then name, strengths and statuses in their own order;
    what has no actor or strength comes last.
    """
    groups: dict[str, dict[Status, list[str]]] = {}
    for item in items:
        if not item.counts:
            continue
        for name in _names(item, by):
            groups.setdefault(name, {}).setdefault(item.status, []).append(item.key)
    made = [
        ProgressGroup(name, {status: tuple(by_status[status]) for status in Status if status in by_status})
        for name, by_status in groups.items()
    ]
    return tuple(sorted(made, key=lambda group: _place(group, by)))


def _names(item: Item, by: ProgressBy) -> tuple[str, ...]:
    match by:
        case ProgressBy.SECTION:
            return ("" if item.span is None else str(item.section),)
        case ProgressBy.ACTOR:
            return tuple(dict.fromkeys(item.actors)) or ("",)
        case ProgressBy.STRENGTH:
            return (item.strength,)
        case ProgressBy.STATUS:
            return (item.status.value,)


_STRENGTHS = [strength.value for strength in Strength]
_STATUSES = [status.value for status in Status]


def _place(group: ProgressGroup, by: ProgressBy) -> tuple[bool, int, str]:
    name, order = group.name, 0
    match by:
        case ProgressBy.SECTION:
            order = int(name or 0)
        case ProgressBy.ACTOR:
            order = -group.total
        case ProgressBy.STRENGTH:
            order = _STRENGTHS.index(name) if name in _STRENGTHS else len(_STRENGTHS)
        case ProgressBy.STATUS:
            order = _STATUSES.index(name)
    return not name, order, name.casefold()
