"""Rating by the method that the notebook uses: a value for a commitment, or for each actor's part in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.document import Anchor
from desktop_app.notebook import (
    DOCUMENT,
    Change,
    Decision,
    Item,
    Method,
    ReviewGround,
    Status,
    Value,
    plain_method,
)
from desktop_app.notebook.compliance import actors_of, status_of
from desktop_app.notebook.method_choice import MEMBERS, METHOD, PLAIN, listed_members, method_in_use

if TYPE_CHECKING:
    from desktop_app.session.session import Session


class Ratings(QObject):
    """The methods there are, the one in use, and ratings by it. A part of the session: all its wishes are undoable."""

    method_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.methods: tuple[Method, ...] = (plain_method(),)
        session.document_opened.connect(self.method_changed)
        session.notebook_changed.connect(self._follow)

    def offer(self, methods: Sequence[Method]) -> None:
        """Offer these methods; none: our own statuses alone."""
        self.methods = tuple(methods) or (plain_method(),)
        self.method_changed.emit()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.entry == DOCUMENT and change.field in (METHOD, MEMBERS):
            self.method_changed.emit()

    @property
    def method(self) -> Method:
        """The method in use; where the notebook names one that is not there, the first."""
        return method_in_use(self.methods, self._session.notebook.document) or self.methods[0]

    def choose(self, key: str) -> None:
        """Use another method. Ratings stay as they were given: what they come to in it is shown."""
        self._session.wish_document(
            {METHOD: None if key == self.methods[0].key else key}, self.tr("Change rating method")
        )

    @property
    def members(self) -> tuple[str, ...]:
        """The actors to be rated: those a person listed, else those that the commitments name."""
        listed = listed_members(self._session.notebook.document)
        if listed:
            return listed
        return actors_of(item for item in self._session.items.values() if item.counts)

    def list_members(self, names: Sequence[str]) -> None:
        """Set the actors to be rated; none: those that the commitments name."""
        wanted = list(dict.fromkeys(name.strip() for name in names if name.strip()))
        self._session.wish_document({MEMBERS: wanted or None}, self.tr("Change members"))

    def members_of(self, item: Item) -> tuple[str, ...]:
        """Return who is rated on a commitment: all that are listed, else those that it names."""
        return self.members if self._session.notebook.document.get(MEMBERS) else item.actors

    def value(self, item: Item) -> Value | None:
        """Return the value that an item has in this method."""
        return self.method.of(item.entry)

    def rate(self, key: str, value: Value) -> None:
        """Give an item a value; by a method of actors, each who is rated on it. Rating a proposal accepts it."""
        item = self._session.items.get(key)
        if item is not None:
            self._session.wish(key, self._rated(item, value), self.tr("Rate"))

    def rate_all(self, keys: Iterable[str], value: Value) -> int:
        """Give many items a value, in one step of undo; return how many that changed."""
        items = [item for key in keys if (item := self._session.items.get(key)) is not None]
        return self._do_all([(item, self._rated(item, value)) for item in items], self.tr("Rate {n}"))

    def tick_all(self, keys: Iterable[str]) -> int:
        """Tick many items as kept, or untick them where all are ticked, in one step; return how many that changed."""
        items = [item for key in keys if (item := self._session.items.get(key)) is not None]
        if all(item.status is Status.KEPT for item in items):
            before = [(item, item.entry.status_before if item.entry else Status.NOT_RATED) for item in items]
            return self._do_all([(item, {"status": status.value}) for item, status in before], self.tr("Untick {n}"))
        unticked = [item for item in items if item.status is not Status.KEPT]
        return self._do_all([(item, _with_status(item, Status.KEPT)) for item in unticked], self.tr("Tick {n} as kept"))

    def _do_all(self, wishes: Sequence[tuple[Item, dict[str, Any]]], label: str) -> int:
        made = [self._session.changes_for(item.key, fields) for item, fields in wishes]
        count = sum(bool(changes) for changes in made)
        if count:
            self._session.do([change for changes in made for change in changes], label.format(n=count))
        return count

    def _rated(self, item: Item, value: Value) -> dict[str, Any]:
        """Return the fields that give an item a value."""
        fields: dict[str, Any] = {}
        if self.method.is_by_actor:
            is_none = value is self.method.values[0]
            fields["by_actor"] = {} if is_none else dict.fromkeys(self.members_of(item), self.method.token(value))
        return self._with_value(item, value, fields)

    def rate_actor(self, key: str, actor: str, value: Value | None) -> None:
        """Give one actor a value on an item, None for no value; the item gets the value nearest to the mean."""
        item = self._session.items.get(key)
        if item is None:
            return
        method = self.method
        given = {name: token for name, token in self._given(item).items() if method.of_token(token) is not None}
        given.pop(actor, None)
        if value is not None and value is not method.values[0]:
            given[actor] = method.token(value)
        fields = self._with_value(item, status_of(method, given), {"by_actor": given})
        self._session.wish(key, fields, self.tr("Rate one actor"))

    def _given(self, item: Item) -> Mapping[str, str]:
        return dict(item.entry.by_actor) if item.entry is not None else {}

    def _with_value(self, item: Item, value: Value, fields: dict[str, Any]) -> dict[str, Any]:
        fields |= _with_status(item, value.status)
        is_plain = self.method.key == PLAIN
        fields["rating"] = "" if is_plain or value is self.method.values[0] else self.method.token(value)
        if any(review.ground is ReviewGround.OTHER_WORDING for review in item.to_review):
            fields |= self._anchored(item)
        return fields

    def _anchored(self, item: Item) -> dict[str, Any]:
        """Return the anchor in the wording that stands there now: it is what the person judges."""
        document = self._session.document
        if document is None or item.span is None:
            return {}
        return {"anchor": asdict(Anchor.of(document.text, item.span))}

    def confirm(self, key: str, today: date) -> None:
        """Say that a rating still holds, in sight of later evidence or another wording."""
        item = self._session.items.get(key)
        if item is not None and item.entry is not None:
            fields = {"reviewed": today.isoformat(), **self._anchored(item)}
            self._session.wish(key, fields, self.tr("Confirm rating"))

    def date(self, key: str, day: str) -> None:
        """Set the day as of which a rating holds (ISO 8601), "" for none."""
        self._session.wish(key, {"as_of": day}, self.tr("Change date of rating"))


def _with_status(item: Item, status: Status) -> dict[str, Any]:
    """Return the fields that give an item a status; rating a proposal accepts it."""
    fields: dict[str, Any] = {}
    if status is not item.status:
        if status is Status.KEPT:
            fields["status_before"] = item.status.value
        fields["status"] = status.value
    if item.decision is Decision.UNDECIDED:
        fields["decision"] = Decision.ACCEPTED.value
    return fields


def is_early(item: Item, value: Value, today: date) -> bool:
    """Tell whether a value says "broken" of a promise whose deadline has not passed."""
    return value.status is Status.BROKEN and item.due is not None and item.due.last_day >= today
