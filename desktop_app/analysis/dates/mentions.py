"""Finds the dates that a document states."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.analysis.dates.forms import FORMS, read_date
from desktop_app.analysis.figures.numerals import FOLD
from desktop_app.analysis.findings import DateMention
from desktop_app.analysis.units import READ
from desktop_app.document import BlockKind, Document, PartialDate, Span


def find_dates(document: Document) -> tuple[DateMention, ...]:
    """Return the dates in `document`, in text order, each as precise as the text states it."""
    text = document.text.translate(FOLD)
    found: list[DateMention] = []
    for block in document.blocks:
        if block.kind in READ or block.kind is BlockKind.DATELINE:
            found += mentions(text, block.body, document.date)
    return tuple(found)


def mentions(text: str, part: Span, assumed: PartialDate | None) -> Iterator[DateMention]:
    """Yield the dates in one part of folded `text`, in order; where two forms fit, the longer."""
    candidates = sorted(
        (
            (match.start(), -match.end(), date)
            for form in FORMS
            for match in form.finditer(text, part.start, part.end)
            if (date := read_date(match, assumed)) is not None
        ),
        key=lambda candidate: candidate[:2],
    )
    end = part.start
    for start, minus_end, date in candidates:
        if start >= end:
            end = -minus_end
            yield DateMention(Span(start, end), date)
