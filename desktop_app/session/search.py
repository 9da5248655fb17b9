"""Search: where words stand in the text, in labels a person gave, and in notes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.document import Document, Span
from desktop_app.notebook import Item


@dataclass(frozen=True, slots=True)
class Hit:
    """One place found: a span of the text, or (with `item`) an item whose note or label has the words."""

    span: Span
    item: str | None = None


def search(document: Document, items: Iterable[Item], words: str) -> tuple[Hit, ...]:
    """Find `words`, case and kind of white space aside, in text order.

    A space stands for any run of white space, so that a phrase is found across a line's end.
    """
    parts = words.split()
    if not parts:
        return ()
    pattern = re.compile(r"\s+".join(map(re.escape, parts)), re.IGNORECASE)
    hits = [Hit(Span(*found.span())) for found in pattern.finditer(document.text)]
    for item in items:
        own = f"{item.note}\n{item.entry.label or '' if item.entry else ''}"
        if item.span is not None and pattern.search(own):
            hits.append(Hit(item.span, item.key))
    return tuple(sorted(hits, key=lambda hit: (hit.span.start, hit.span.end, hit.item or "")))
