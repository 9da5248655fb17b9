"""Finds every figure of a document, block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from desktop_app.analysis.figures.numerals import FOLD, SEED
from desktop_app.analysis.figures.reading import Reading, read_figure
from desktop_app.analysis.findings import Figure
from desktop_app.analysis.units import READ
from desktop_app.document import Document, Span

Step = Callable[[float], None]


def find_figures(document: Document, step: Step | None = None) -> tuple[Figure, ...]:
    """Return the figures that `document` states, in text order.

    `step` is called with the part done and may raise to cancel; its exception passes through.
    """
    text = document.text.translate(FOLD)
    found: list[Figure] = []
    for ordinal, block in enumerate(document.blocks):
        if step is not None and ordinal % 200 == 0:
            step(ordinal / len(document.blocks))
        if block.kind not in READ:
            continue
        for part in block.cells or (block.body,):
            found += [
                Figure(Span(r.start, r.end), ordinal, r.value, r.unit, r.low, r.high, r.approx)
                for r in readings(text, part)
            ]
    return tuple(found)


def readings(text: str, part: Span) -> Iterator[Reading]:
    """Yield the quantities in one part of folded `text`, in order and without overlap."""
    end = part.start
    for seed in SEED.finditer(text, part.start, part.end):
        if seed.start() < end:
            continue
        reading = read_figure(text, seed.start(), end, part.end)
        if reading is not None:
            yield reading
            end = reading.end
