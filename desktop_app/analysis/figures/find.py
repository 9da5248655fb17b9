"""Finds every figure of a document, block by block."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from desktop_app.analysis.figures.in_words import in_japanese_words, in_words
from desktop_app.analysis.figures.loose import often, vague, vague_japanese
from desktop_app.analysis.figures.numerals import fold, seeds
from desktop_app.analysis.figures.passages import Passage, passage
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
    passages = [
        passage(text, ordinal, part)
        for ordinal, block in enumerate(document.blocks)
        if block.kind in READ
        for part in block.cells or (block.body,)
    ]
    found: list[Figure] = []
    for done, own in enumerate(passages):
        if step is not None and done % 200 == 0:
            step(done / len(passages))
        found += (_figure(reading, own) for reading in readings(own.text, own.span))
    currencies = Counter(figure.currency for figure in found if figure.currency is not None)
    currency = currencies.most_common(1)[0][0] if currencies else ""
    found += (_figure(reading, own) for own in passages for reading in _without_numeral(own, currency))
    return tuple(_apart(sorted(found, key=lambda figure: (figure.span.start, -figure.span.end))))


_ENGLISH = re.compile("[a-z]{3}")
"""What stands in every English word by which `_without_numeral` knows a quantity."""


def _without_numeral(own: Passage, currency: str) -> Iterator[Reading]:
    """Yield the quantities that words alone state, each language's where the passage has its letters."""
    text, part = own.text, own.span
    words = text[part.start : part.end]
    if _ENGLISH.search(words):
        yield from in_words(text, part, words)
        yield from often(text, part, words)
        yield from vague(text, part, words, currency)
    if not words.isascii():
        yield from in_japanese_words(text, part, words)
        yield from vague_japanese(text, part, words)


def _figure(reading: Reading, own: Passage) -> Figure:
    return Figure(
        own.in_document(reading.start, reading.end),
        own.block,
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
