"""The notebook: all that a person added to one document. `apply` is its sole mutator."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields, replace
from types import MappingProxyType
from typing import Any

from desktop_app.document import Anchor
from desktop_app.notebook.change import CREATED, DOCUMENT, Change
from desktop_app.notebook.entry import Decision, Entry, EntryKind, Evidence, JsonValue, Status

_ENTRY_FIELDS = frozenset(field.name for field in fields(Entry)) - {"id"}


class ChangeRefused(ValueError):
    """A change that does not fit the notebook: an unknown field, or a `before` that is not what stands there."""


class Notebook:
    """The current state, kept by applying changes in order."""

    def __init__(self, changes: Iterable[Change] = ()) -> None:
        self._entries: dict[str, Entry] = {}
        self._document: dict[str, JsonValue] = {}
        self._journal: list[Change] = []
        for change in changes:
            self.apply(change)

    @property
    def entries(self) -> Mapping[str, Entry]:
        """The entries by id, in the order they were made."""
        return MappingProxyType(self._entries)

    @property
    def document(self) -> Mapping[str, JsonValue]:
        """What a person decided about the document itself: title, date, language, blocks, method."""
        return MappingProxyType(self._document)

    @property
    def journal(self) -> tuple[Change, ...]:
        """Every change there ever was, oldest first."""
        return tuple(self._journal)

    def history(self, entry: str) -> tuple[Change, ...]:
        """Return the changes of one entry, oldest first."""
        return tuple(change for change in self._journal if change.entry == entry)

    def value(self, entry: str, field: str) -> JsonValue:
        """Return a field as a change would store it; None where there is no such entry."""
        if entry == DOCUMENT:
            return self._document.get(field)
        found = self._entries.get(entry)
        if found is None:
            return None
        return to_json(found) if field == CREATED else to_json(found)[field]

    def apply(self, change: Change) -> None:
        """Carry out one change and append it to the journal.

        Raises ChangeRefused, and alters nothing, where the change does not fit.
        """
        if not self._known(change) or self.value(change.entry, change.field) != change.before:
            raise ChangeRefused(f"{change.field} of {change.entry} is not what the change expects")
        if change.entry == DOCUMENT:
            if change.after is None:
                self._document.pop(change.field, None)
            else:
                self._document[change.field] = change.after
        elif change.field == CREATED:
            if change.after is None:
                del self._entries[change.entry]
            else:
                self._entries[change.entry] = from_json(change.entry, change.after)
        else:
            entry = self._entries[change.entry]
            self._entries[change.entry] = from_json(change.entry, {**to_json(entry), change.field: change.after})
        self._journal.append(change)

    def _known(self, change: Change) -> bool:
        if change.entry == DOCUMENT or change.field == CREATED:
            return True
        return change.field in _ENTRY_FIELDS and change.entry in self._entries


def to_json(entry: Entry) -> dict[str, Any]:
    """Return an entry as JSON values, without its id."""
    values = asdict(entry)
    del values["id"]
    values["tags"] = list(entry.tags)
    values["evidence"] = [asdict(evidence) for evidence in entry.evidence]
    values["actors"] = None if entry.actors is None else list(entry.actors)
    return values


def from_json(entry_id: str, values: Mapping[str, Any]) -> Entry:
    """Return the entry that `to_json` wrote. Raises ChangeRefused for a value that no entry can have."""
    known = {name: value for name, value in values.items() if name in _ENTRY_FIELDS}
    try:
        entry = Entry(id=entry_id, **known)
        return replace(
            entry,
            anchor=None if known.get("anchor") is None else Anchor(**known["anchor"]),
            kind=EntryKind(entry.kind),
            decision=Decision(entry.decision),
            status=Status(entry.status),
            status_before=Status(entry.status_before),
            tags=tuple(entry.tags),
            evidence=tuple(Evidence(**item) for item in known.get("evidence", ())),
            actors=None if entry.actors is None else tuple(entry.actors),
        )
    except (TypeError, ValueError) as error:
        raise ChangeRefused(f"not a value an entry can have: {error}") from error
