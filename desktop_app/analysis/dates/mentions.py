"""Finds the dates that a document states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.analysis.dates.forms import FORMS, read_date
from desktop_app.analysis.figures.numerals import fold
from desktop_app.analysis.findings import DateMention
from desktop_app.analysis.units import READ
from desktop_app.document import BlockKind, Document, PartialDate, Span


def find_dates(document: Document) -> tuple[DateMention, ...]:
    """Return the dates in `document`, in text order, each as precise as the text states it."""
    text = fold(document.text)
    found: list[DateMention] = []
    for block in document.blocks:
        if block.kind in READ or block.kind is BlockKind.DATELINE:
            found += mentions(text, block.body, document.date)
    return tuple(found)


_SEED = re.compile(
    "(?P<address>https?://[!-~]++)|[0-9〇一二三四五六七八九]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|FY|令和|平成|昭和|大正|明治"
)
_RUN = re.compile(r"[0-9]++|[A-Z][A-Za-z]++|[〇一二三四五六七八九]++|.", re.S)


def mentions(text: str, part: Span, assumed: PartialDate | None) -> Iterator[DateMention]:
    """Yield the dates in one part of folded `text`, in order; where two forms fit, the longer."""
    done = part.start
    while (seed := _SEED.search(text, done, part.end)) is not None:
        at = seed.start()
        if seed["address"]:
            done = seed.end()
            continue
        best: tuple[int, PartialDate] | None = None
        for form in FORMS:
            match = form.match(text, at, part.end)
            if match is None or (best is not None and match.end() <= best[0]):
                continue
            date = read_date(match, assumed)
            if date is not None:
                best = match.end(), date
        if best is None:
            run = _RUN.match(text, at, part.end)
            done = at + 1 if run is None else run.end()
        else:
            done = best[0]
            yield DateMention(Span(at, done), best[1])
