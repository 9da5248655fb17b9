"""Search: where words stand in the text, and in what a person added: labels, notes, evidence, tags."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.document import Document, Span
from desktop_app.notebook import Item, searched

_WIDE = re.compile(r"[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Hit:
    """One place found: a span of the text, or (with `item`) an item whose note, label or evidence has the words."""

    span: Span
    item: str | None = None


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    return unicodedata.normalize("NFKD", letter).casefold()


class Folded:
    """A text without differences of case and width (NFKD, then case folding), and the way back to its places.

    A letter at a time: what becomes two letters ("ﬁ") or none keeps its place. Linear; made once a document.
    """

    def __init__(self, text: str) -> None:
        self._ends: list[int] = []  # places of the folded text behind which it runs by another distance
        self._shifts: list[int] = []
        if text.isascii():
            self.text = text.lower()
            return
        parts: list[str] = []
        length = last = 0
        for found in _WIDE.finditer(text):
            at = found.start()
            plain = text[last:at].lower()
            letter = _folded(found[0])
            parts += (plain, letter)
            length += len(plain) + len(letter)
            last = at + 1
            if len(letter) != 1:
                self._ends.append(length)
                self._shifts.append(last - length)
        parts.append(text[last:].lower())
        self.text = "".join(parts)

    def place(self, at: int) -> int:
        """Return the place in the text of a place in the folded one."""
        index = bisect_right(self._ends, at) - 1
        return at + (self._shifts[index] if index >= 0 else 0)


class Search:
    """Searches one document again and again: its folded text is made once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._folded = Folded(document.text)
        self._own: dict[str, tuple[Item, str]] = {}

    def find(self, items: Iterable[Item], words: str) -> tuple[Hit, ...]:
        """Find `words` in text order; case, width and kind of white space do not count.

        A space stands for any run of white space, so that a phrase is found across a line's end.
        """
        parts = ["".join(map(_folded, part)) for part in words.split()]
        if not parts:
            return ()
        pattern = re.compile(r"\s+".join(map(re.escape, parts)))
        place = self._folded.place
        hits = [
            Hit(Span(place(found.start()), max(place(found.start()) + 1, place(found.end()))))
            for found in pattern.finditer(self._folded.text)
        ]
        for item in items:
            if item.entry is None or item.span is None:
                continue
            if pattern.search(self._own_words(item)):
                hits.append(Hit(item.span, item.key))
        return tuple(sorted(hits, key=lambda hit: (hit.span.start, hit.span.end, hit.item or "")))

    def _own_words(self, item: Item) -> str:
        """Return what a person added to an item, folded; made once for an item, and again when it is another."""
        known = self._own.get(item.key)
        if known is None or known[0] is not item:
            label = (item.entry.label or "") if item.entry is not None else ""
            own = searched(item, "").replace(item.label.casefold(), label, 1)
            known = self._own[item.key] = (item, Folded(own).text)
        return known[1]
