"""Footnotes as one follows them: which mark in the text belongs to which note, and the way back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.document import BlockKind, Document, Span
from desktop_app.models.span_index import SpanIndex

_MARK = re.compile(r"\[([^\[\]\s]{1,12})\]|[¹²³⁰⁴-⁹]{1,3}")
"""How readers and writers print a mark: "[1]", "[*]", "[b]", "²"."""


@dataclass(frozen=True, slots=True)
class FootnoteLink:
    """One place that leads to another: a mark to its note's words, or a note back to its first mark.

    `source` is the mark, or the number that the note prints. A note that prints none is the source itself, as far as
    its first letter, and is to be called `name`, as its mark is.
    """

    source: Span
    target: Span
    is_mark: bool
    name: str = ""


class FootnoteMarks:
    """The marks and notes of one document."""

    def __init__(self, document: Document) -> None:
        origins: dict[int, Span] = {}
        links: list[FootnoteLink] = []
        for number, block in enumerate(document.blocks):
            for mark, note in _marks_of(document, number) if block.notes else ():
                origins.setdefault(note, mark)
                links.append(FootnoteLink(mark, document.blocks[note].body, is_mark=True))
        for note, mark in origins.items():
            block = document.blocks[note]
            printed = document.quote(Span(block.span.start, block.body.start)).rstrip()
            length, name = (len(printed), "") if printed else (1, document.quote(mark))
            links.append(FootnoteLink(Span(block.span.start, block.span.start + length), mark, False, name))
        self._links = SpanIndex((link.source, link) for link in links)

    def at(self, position: int) -> FootnoteLink | None:
        """Return the link at a code point."""
        return next((link for _, link in self._links.touching(position, position + 1)), None)

    def touching(self, span: Span) -> list[FootnoteLink]:
        """Return the links that stand in a stretch of the text."""
        return [link for _, link in self._links.touching(span.start, span.end)]


def _marks_of(document: Document, number: int) -> list[tuple[Span, int]]:
    """Return the marks in a block with their notes: by the number that the note prints, else in their order."""
    block = document.blocks[number]
    notes = [n for n in block.notes if document.blocks[n].kind is BlockKind.FOOTNOTE]
    found = [(Span(*m.span()), _bare(m.group())) for m in _MARK.finditer(document.text, *_ends(block.span))]
    printed = {_bare(document.blocks[n].label or ""): n for n in notes}
    open_notes = [n for n in notes if not document.blocks[n].label]
    names = list(dict.fromkeys(name for _, name in found if name not in printed))
    if len(names) > len(open_notes):  # "[sic]" is no mark beside "[1]" and "[2]"
        names = [name for name in names if not name.isalpha()] or names
    if len(names) == len(open_notes):
        printed |= dict(zip(names, open_notes, strict=True))
    return [(span, printed[name]) for span, name in found if name in printed]


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _bare(label: str) -> str:
    return label.strip("[]().: ")
