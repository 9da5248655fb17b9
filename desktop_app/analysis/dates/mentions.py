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


_BEGINNINGS = {
    "J": "an|un|ul|AN|UN|UL", "F": "eb|EB|Y", "M": "ar|ay|AR|AY", "A": "pr|ug|PR|UG", "S": "ep|EP", "O": "ct|CT",
    "N": "ov|OV", "D": "ec|EC", "令": "和", "平": "成", "昭": "和", "大": "正", "明": "治",
}  # fmt: skip
"""What a date may begin with besides a digit, by its first character: months, "FY" and the Japanese eras."""
_WORD = "".join(_BEGINNINGS)
_PLAIN = re.compile(
    # a class of characters first: to look for one of those is several times faster than for one of many words
    rf"[0-9〇一二三四五六七八九{_WORD}](?:(?<![{_WORD}])|"
    + "|".join(f"(?<={first})(?:{rests})" for first, rests in _BEGINNINGS.items())
    + ")"
)
_SEED = re.compile(f"(?P<address>https?://[!-~]++)|{_PLAIN.pattern}")
_RUN = re.compile(r"[0-9]++|[A-Z][A-Za-z]++|[〇一二三四五六七八九]++|.", re.S)


def mentions(text: str, part: Span, assumed: PartialDate | None) -> Iterator[DateMention]:
    """Yield the dates in one part of folded `text`, in order; where two forms fit, the longer."""
    done = part.start
    addressed = text.find("://", part.start, part.end) >= 0
    pattern = _SEED if addressed else _PLAIN
    while (seed := pattern.search(text, done, part.end)) is not None:
        at = seed.start()
        if addressed and seed["address"]:
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
