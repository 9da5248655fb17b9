"""Triage: deciding on many proposals at once, cutting one in two and joining two. Each wish is one step of undo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop_app.document import Anchor, Span
from desktop_app.notebook import CREATED, Change, Decision, Entry, EntryKind, Item, new_id, to_json

if TYPE_CHECKING:
    from desktop_app.session.session import Session


TR = QCoreApplication.translate


class Triage:
    """Wishes about proposals. What a person typed on them stays with them, also where they are dismissed."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def decide_all(self, keys: Iterable[str], decision: Decision, ground: str = "") -> int:
        """Accept or dismiss many items, or forget what was decided; return how many that changed."""
        changes: list[Change] = []
        count = 0
        for key in keys:
            item = self._session.items.get(key)
            if item is None or item.decision in (decision, Decision.OWN):
                continue  # a mark of one's own is no proposal
            more = self._session.changes_for(key, {"decision": decision.value, "ground": ground})
            count += bool(more)
            changes += more
        if changes:
            self._session.do(changes, _label(decision).format(n=count))
        return count

    def split(self, key: str, position: int) -> tuple[str, ...]:
        """Cut an item's passage in two at a place; each half becomes a commitment of the person's own.

        What the person said of the whole (rating, note, evidence, tags) stands with each half. Returns the keys of
        the halves; none where the place is not within the passage, or a half has no words.
        """
        session = self._session
        item, document = session.items.get(key), session.document
        if item is None or item.span is None or document is None or position not in item.span:
            return ()
        halves = [
            _trimmed(document.text, span) for span in (Span(item.span.start, position), Span(position, item.span.end))
        ]
        if not all(len(half) for half in halves):
            return ()
        made = [_own(document.text, half, [item]) for half in halves]
        changes = self._set_aside(item, TR("Triage", "Split in two"))
        changes += [Change.now(session.author, entry.id, CREATED, None, to_json(entry)) for entry in made]
        session.do(changes, TR("Triage", "Split commitment"))
        return tuple(found for entry in made if (found := session.key_of_entry(entry.id)) is not None)

    def join(self, first: str, second: str) -> str | None:
        """Join two items into one commitment of the person's own, from where the first begins to where the last ends.

        It is rated as the first one was; notes, rationales, evidence and tags are those of both. Returns its key;
        None where one of them has no place in the text.
        """
        session = self._session
        one, other, document = session.items.get(first), session.items.get(second), session.document
        if one is None or other is None or document is None or one.span is None or other.span is None:
            return None
        span = Span(min(one.span.start, other.span.start), max(one.span.end, other.span.end))
        entry = _own(document.text, span, [one, other])
        changes = self._set_aside(one, TR("Triage", "Joined to another")) + self._set_aside(
            other, TR("Triage", "Joined to another")
        )
        changes.append(Change.now(session.author, entry.id, CREATED, None, to_json(entry)))
        session.do(changes, TR("Triage", "Join commitments"))
        return session.key_of_entry(entry.id)

    def _set_aside(self, item: Item, ground: str) -> list[Change]:
        """Dismiss a proposal; take a mark of the person's own away."""
        session = self._session
        if item.commitment is None and item.entry is not None:
            whole = session.notebook.value(item.entry.id, CREATED)
            return [Change.now(session.author, item.entry.id, CREATED, whole, None)]
        fields: dict[str, Any] = {"decision": Decision.DISMISSED.value, "ground": ground}
        return session.changes_for(item.key, fields)


def _own(text: str, span: Span, like: Sequence[Item]) -> Entry:
    """Return an entry of the person's own, rated as the first item it comes from, with what was written on all."""
    first, said = like[0], [item.entry for item in like if item.entry is not None]
    kept = first.entry or Entry("", None)
    evidence = {piece.id: piece for entry in said for piece in entry.evidence}
    return Entry(
        new_id(),
        Anchor.of(text, span),
        EntryKind.COMMITMENT,
        Decision.OWN,
        status=kept.status,
        status_before=kept.status_before,
        note="\n\n".join(entry.note for entry in said if entry.note),
        rationale="\n\n".join(entry.rationale for entry in said if entry.rationale),
        as_of=kept.as_of,
        tags=tuple(dict.fromkeys(tag for entry in said for tag in entry.tags)),
        evidence=tuple(evidence.values()),
        actors=tuple(dict.fromkeys(actor for item in like for actor in item.actors)) or None,
        strength=first.strength or None,
        deadline=next((item.deadline_text for item in like if item.deadline_text), None),
        rating=kept.rating,
        by_actor=kept.by_actor,
        reviewed=kept.reviewed,
    )


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _label(decision: Decision) -> str:
    match decision:
        case Decision.ACCEPTED:
            return TR("Triage", "Accept {n}")
        case Decision.DISMISSED:
            return TR("Triage", "Dismiss {n}")
        case _:
            return TR("Triage", "Forget {n} decisions")
