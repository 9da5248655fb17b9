"""Journals that did not grow in one place: two merged, and one with gaps or rivals made to fit again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop_app.notebook.change import CREATED, DOCUMENT, Change
from desktop_app.notebook.entry import Entry, JsonValue
from desktop_app.notebook.notebook import ChangeRefused, Notebook, to_json


def merge(one: Iterable[Change], other: Iterable[Change]) -> tuple[Change, ...]:
    """Return the journal of both, each change once, by id: UUIDs of version 7 are in the order of their time.

    Of two rival changes of a field the later one stands, and history shows both. Merging again alters nothing.
    """
    both = {change.id: change for change in one} | {change.id: change for change in other}
    return settle(both[id_] for id_ in sorted(both))


def settle(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return `changes` such that a notebook takes them: what `before` says is what then stands there.

    Two programs on one library, a merge, or a damaged file leave changes that were made in sight of another state.
    Such a change keeps its `after`, and its `before` is set right. A change of an entry that was taken out of sight
    brings it back first; one that stands before the making of its entry waits for it. Left out is only
    a change that no notebook of this version can hold; the library's own journal keeps it.
    """
    notebook = Notebook()
    last_seen: dict[str, JsonValue] = {}
    waiting: dict[str, list[Change]] = {}
    for change in changes:
        is_field = change.entry != DOCUMENT and change.field != CREATED
        if is_field and change.entry not in notebook.entries:
            if change.entry not in last_seen:
                waiting.setdefault(change.entry, []).append(change)
                continue
            _take(notebook, _making(change, last_seen[change.entry]))
        if change.entry != DOCUMENT and change.field == CREATED and change.after is None:
            last_seen[change.entry] = notebook.value(change.entry, CREATED)
        _take(notebook, change)
        for late in waiting.pop(change.entry, ()) if change.field == CREATED else ():
            _take(notebook, late)
    for entry, late_ones in waiting.items():  # their making is lost: what was typed is kept, without a place
        _take(notebook, _making(late_ones[0], to_json(Entry(entry, None))))
        for late in late_ones:
            _take(notebook, late)
    return notebook.journal


def _take(notebook: Notebook, change: Change) -> None:
    now = notebook.value(change.entry, change.field) if notebook.knows(change) else change.before
    fitting = change if now == change.before else replace(change, before=now)
    try:
        notebook.apply(fitting)
    except ChangeRefused:
        return  # of a later version, or damaged: said in the docstring of `settle`


def _making(change: Change, after: JsonValue) -> Change:
    """Return the change that makes an entry again, just before `change`: its id sorts there, and is always the same."""
    from uuid import UUID

    return replace(change, id=str(UUID(int=UUID(change.id).int - 1)), field=CREATED, before=None, after=after)
