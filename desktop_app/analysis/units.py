"""Parts a document into the units that are judged: sentences, bullets, numbered paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop_app.document import BlockKind, Document, Span

READ = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW, BlockKind.QUOTE, BlockKind.FOOTNOTE})
"""The kinds of block in which somebody may promise something; titles, headings and signatures are not."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of analysis.

    `lead_in` is the ordinal of the unit that governs this one ("We commit to:"); `governs` tells whether
    this one governs others; `opens` whether it is the first of its block.
    """

    ordinal: int
    span: Span
    block: int
    opens: bool = True
    lead_in: int | None = None
    governs: bool = False


Sentences = Callable[[int, str, Span], Iterable[Span]]
"""From a block's ordinal, the text and a span of it to the sentences in the span."""


def units(document: Document, sentences: Sentences) -> tuple[Unit, ...]:
    """Return the units of `document` in text order.

    A row is read cell by cell. The unit that governs a block is the last one of its lead-in.
    """
    governing = {block.lead_in for block in document.blocks if block.lead_in is not None}
    last_of: dict[int, int] = {}
    found: list[Unit] = []
    for ordinal, block in enumerate(document.blocks):
        if block.kind not in READ and ordinal not in governing:
            continue
        lead_in = None if block.lead_in is None else last_of.get(block.lead_in)
        first = len(found)
        for part in block.cells or (block.body,):
            for span in sentences(ordinal, document.text, part):
                found.append(Unit(len(found), span, ordinal, len(found) == first, lead_in))
        if len(found) > first:
            last_of[ordinal] = len(found) - 1
            if ordinal in governing:
                last = found[-1]
                found[-1] = Unit(last.ordinal, last.span, ordinal, last.opens, lead_in, governs=True)
    return tuple(found)
