"""Search: where words stand in the text, and in what a person added: labels, notes, rationales, evidence, tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop_app.document import Document, Span
from desktop_app.notebook import Entry, Item
from desktop_app.notebook.section_notes import section_key
from desktop_app.session.folding import Folded, fold
from desktop_app.session.hits import Hit, Hits, Where


@dataclass(frozen=True, slots=True)
class _Words:
    """Some words of a person's, folded; `evidence` is the id of the piece they belong to."""

    where: Where
    folded: Folded
    evidence: str = ""


class Search:
    """Searches one document again and again: text and entries are folded once, an entry again when it is another."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._folded = Folded(document.text)
        self._own: dict[str, tuple[Entry, list[_Words]]] = {}

    def find(self, items: Iterable[Item], words: str, sections: Mapping[int, Entry] | None = None) -> Hits:
        """Find `words` in the text, the `items` and the entries on `sections`; case and width do not count.

        A space stands for any run of white space, so that a phrase is found across a line's end.
        """
        parts = [fold(part) for part in words.split()]
        if not parts:
            return Hits(self._folded)
        pattern = re.compile(r"\s+".join(map(re.escape, parts)))
        own: list[Hit] = []
        for ordinal, entry in (sections or {}).items():
            own += self._in_entry(pattern, section_key(ordinal), entry, self._heading(ordinal))
        for item in items:
            if item.entry is not None:
                own += self._in_entry(pattern, item.key, item.entry, item.span)
        own.sort(key=lambda hit: (hit.span is None, hit.span.start if hit.span else 0))
        return Hits(self._folded, [found.span() for found in pattern.finditer(self._folded.text)], own)

    def _in_entry(self, pattern: re.Pattern[str], key: str, entry: Entry, span: Span | None) -> Iterator[Hit]:
        known = self._own.get(entry.id)
        if known is None or known[0] is not entry:
            known = self._own[entry.id] = (entry, list(_words_of(entry)))
        for words in known[1]:
            found = pattern.search(words.folded.text)
            if found is not None:
                place = words.folded.place
                yield Hit(
                    span, words.where, key, words.evidence, Span(place(found.start()), place(found.end() - 1) + 1)
                )

    def _heading(self, ordinal: int) -> Span:
        document = self.document
        heading = document.sections[ordinal].heading
        return document.blocks[heading].body if ordinal and heading is not None else Span(0, 0)


def _words_of(entry: Entry) -> Iterator[_Words]:
    for where, words in (
        (Where.LABEL, entry.label or ""),
        (Where.NOTE, entry.note),
        (Where.RATIONALE, entry.rationale),
        (Where.GROUND, entry.ground),
        (Where.TAG, "\n".join(entry.tags)),
    ):
        if words:
            yield _Words(where, Folded(words))
    for piece in entry.evidence:
        words = "\n".join((piece.title, piece.publisher, piece.address, piece.quote, piece.note))
        yield _Words(Where.EVIDENCE, Folded(words), piece.id)
