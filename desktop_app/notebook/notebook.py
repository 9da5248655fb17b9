"""The notebook: all that a person added to one document. `apply` is its sole mutator."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, fields, replace
from types import MappingProxyType
from typing import Any

from desktop_app.document import Anchor
from desktop_app.notebook.change import CREATED, DOCUMENT, Change
from desktop_app.notebook.entry import Decision, Entry, EntryKind, Evidence, JsonValue, Status

_IN_ORDER = tuple(field.name for field in fields(Entry) if field.name != "id")
_ENTRY_FIELDS = frozenset(_IN_ORDER)

RATING_FIELDS = frozenset({"status", "rating", "by_actor"})
"""The fields of an entry that are its rating."""


class ChangeRefused(ValueError):
    """A change that does not fit the notebook: an unknown field, or a `before` that is not what stands there."""


class Notebook:
    """The current state, kept by applying changes in order."""

    def __init__(self, changes: Iterable[Change] = ()) -> None:
        self._entries: dict[str, Entry] = {}
        self._document: dict[str, JsonValue] = {}
        self._journal: list[Change] = []
        self._rated: dict[str, str] = {}
        for change in changes:
            self.apply(change)

    @property
    def entries(self) -> Mapping[str, Entry]:
        """The entries by id, in the order they were made."""
        return MappingProxyType(self._entries)

    @property
    def document(self) -> Mapping[str, JsonValue]:
        """What a person decided about the document itself: title, date, language, blocks, method, frozen states."""
        return MappingProxyType(self._document)

    @property
    def journal(self) -> tuple[Change, ...]:
        """Every change there ever was, oldest first."""
        return tuple(self._journal)

    def history(self, entry: str) -> tuple[Change, ...]:
        """Return the changes of one entry, oldest first."""
        return tuple(change for change in self._journal if change.entry == entry)

    def rated_at(self, entry: str) -> str:
        """Return the moment (ISO 8601, UTC) at which an entry's rating last changed, "" where it never did."""
        return self._rated.get(entry, "")

    def value(self, entry: str, field: str) -> JsonValue:
        """Return a field as a change would store it; None where there is no such entry."""
        if entry == DOCUMENT:
            return self._document.get(field)
        found = self._entries.get(entry)
        if found is None:
            return None
        return to_json(found) if field == CREATED else _field_to_json(found, field)

    def apply(self, change: Change) -> None:
        """Carry out one change and append it to the journal.

        Raises ChangeRefused, and alters nothing, where the change does not fit.
        """
        if not self.knows(change) or self.value(change.entry, change.field) != change.before:
            raise ChangeRefused(f"{change.field} of {change.entry} is not what the change expects")
        if change.entry == DOCUMENT:
            if change.after is None:
                self._document.pop(change.field, None)
            else:
                self._document[change.field] = change.after
        elif change.field == CREATED:
            if change.after is None:
                self._entries.pop(change.entry, None)
            else:
                self._entries[change.entry] = from_json(change.entry, change.after)
        else:
            entry = self._entries[change.entry]
            self._entries[change.entry] = replace(entry, **_from_json({change.field: change.after}))
        self._journal.append(change)
        if change.field in RATING_FIELDS or (change.field == CREATED and _is_rated(change.after)):
            self._rated[change.entry] = change.time

    def knows(self, change: Change) -> bool:
        """Tell whether the change is of a field that an entry has, and of an entry that is there."""
        if change.entry == DOCUMENT or change.field == CREATED:
            return True
        return change.field in _ENTRY_FIELDS and change.entry in self._entries


def _is_rated(values: JsonValue) -> bool:
    return bool(values) and values.get("status", Status.NOT_RATED) != Status.NOT_RATED


def _field_to_json(entry: Entry, field: str) -> JsonValue:
    value = getattr(entry, field)
    if field == "anchor":
        return None if value is None else asdict(value)
    if field == "evidence":
        return [asdict(evidence) for evidence in entry.evidence]
    if field == "by_actor":
        return dict(entry.by_actor)
    if field in ("tags", "actors"):
        return None if value is None else list(value)
    return value


def to_json(entry: Entry) -> dict[str, Any]:
    """Return an entry as JSON values, without its id."""
    return {field: _field_to_json(entry, field) for field in _IN_ORDER}


def from_json(entry_id: str, values: Mapping[str, Any]) -> Entry:
    """Return the entry that `to_json` wrote. Raises ChangeRefused for a value that no entry can have."""
    known = _from_json({name: value for name, value in values.items() if name in _ENTRY_FIELDS})
    if "anchor" not in known:
        raise ChangeRefused("not a value an entry can have: it says nothing of an anchor")
    return replace(Entry(entry_id, None), **known)


def _from_json(values: Mapping[str, Any]) -> dict[str, Any]:
    try:
        return {name: _READ.get(name, _text)(value) for name, value in values.items()}
    except (TypeError, ValueError, KeyError) as error:
        raise ChangeRefused(f"not a value an entry can have: {error}") from error


def _text(value: JsonValue) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not text")
    return value


def _text_or_none(value: JsonValue) -> str | None:
    return None if value is None else _text(value)


def _texts(value: JsonValue) -> tuple[str, ...]:
    if isinstance(value, str):
        raise TypeError(f"{value!r} is not a list")
    return tuple(_text(item) for item in value)


def _anchor(value: JsonValue) -> Anchor | None:
    return None if value is None else Anchor(**value)


def _evidence(value: JsonValue) -> tuple[Evidence, ...]:
    return tuple(Evidence(**item) for item in value)


def _by_actor(value: JsonValue) -> tuple[tuple[str, str], ...]:
    pairs: Mapping[str, JsonValue] = {**value}
    return tuple((actor, _text(pairs[actor])) for actor in sorted(pairs))


def _actors(value: JsonValue) -> tuple[str, ...] | None:
    return None if value is None else _texts(value)


_READ: Mapping[str, Callable[[JsonValue], Any]] = MappingProxyType(
    {
        "anchor": _anchor,
        "kind": EntryKind,
        "decision": Decision,
        "status": Status,
        "status_before": Status,
        "tags": _texts,
        "evidence": _evidence,
        "by_actor": _by_actor,
        "actors": _actors,
        "label": _text_or_none,
        "strength": _text_or_none,
        "deadline": _text_or_none,
        "amount": _text_or_none,
    }
)
"""How a field's JSON value is read; those not named are text."""
