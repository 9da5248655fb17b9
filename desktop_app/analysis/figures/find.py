"""Finds every figure of a document, block by block."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from desktop_app.analysis.figures.in_words import in_words
from desktop_app.analysis.figures.loose import often, vague
from desktop_app.analysis.figures.numerals import fold, seeds
from desktop_app.analysis.figures.reading import Reading, read_figure
from desktop_app.analysis.findings import Figure
from desktop_app.analysis.units import READ
from desktop_app.document import Document, Span

Step = Callable[[float], None]


def find_figures(document: Document, step: Step | None = None) -> tuple[Figure, ...]:
    """Return the figures that `document` states, in text order.

    Vague amounts ("billions of dollars") have neither value nor bounds. `step` is called with the part
    done and may raise to cancel; its exception passes through.
    """
    text = fold(document.text)
    parts = [
        (ordinal, part)
        for ordinal, block in enumerate(document.blocks)
        if block.kind in READ
        for part in block.cells or (block.body,)
    ]
    found: list[Figure] = []
    for done, (ordinal, part) in enumerate(parts):
        if step is not None and done % 200 == 0:
            step(done / len(parts))
        found += (_figure(reading, ordinal) for reading in readings(text, part))
    currencies = Counter(figure.currency for figure in found if figure.currency is not None)
    currency = currencies.most_common(1)[0][0] if currencies else ""
    found += (
        _figure(reading, ordinal)
        for ordinal, part in parts
        for reading in (*in_words(text, part), *often(text, part), *vague(text, part, currency))
    )
    return tuple(_apart(sorted(found, key=lambda figure: (figure.span.start, -figure.span.end))))


def _figure(reading: Reading, block: int) -> Figure:
    return Figure(
        Span(reading.start, reading.end),
        block,
        reading.value,
        reading.unit,
        reading.low,
        reading.high,
        reading.approx,
    )


def _apart(figures: list[Figure]) -> Iterator[Figure]:
    """Yield the figures without those that overlap an earlier one."""
    end = 0
    for figure in figures:
        if figure.span.start >= end:
            end = figure.span.end
            yield figure


def readings(text: str, part: Span) -> Iterator[Reading]:
    """Yield the quantities in one part of folded `text`, in order and without overlap."""
    end = part.start
    for seed in seeds(text, part.start, part.end):
        if seed < end:
            continue
        reading = read_figure(text, seed, end, part.end)
        if reading is not None:
            yield reading
            end = reading.end
