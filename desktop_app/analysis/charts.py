"""What the charts draw, as plain data: the stated sums of money, one currency at a time."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from desktop_app.analysis.findings import Figure, Findings
from desktop_app.document import Document, Span


@dataclass(frozen=True, slots=True)
class Bar:
    """One amount. `span` is the figure's place, `places` all places where the same amount is stated once more.

    `value`, `low` and `high` are in whole units of the currency; `figure` is the index into `Findings.figures`,
    `figures` the indexes that belong to `places`.
    """

    label: str
    value: float | None
    low: float | None
    high: float | None
    approx: str | None
    span: Span
    figure: int
    places: tuple[Span, ...]
    figures: tuple[int, ...] = ()


def currencies(findings: Findings) -> tuple[str, ...]:
    """Return the ISO 4217 codes of the document's sums that have a size, the most frequent first."""
    counts = Counter(f.currency for f in findings.figures if f.currency is not None and f.size is not None)
    return tuple(code for code, _ in counts.most_common())


def money_bars(document: Document, findings: Findings, currency: str) -> tuple[Bar, ...]:
    """Return the sums in one currency, the largest first; an amount that the text states again is one bar.

    What counts as the same amount is said at `same_amounts`.
    """
    bars: list[Bar] = []
    for group in same_amounts(document, findings):
        figure = findings.figures[group[0]]
        if figure.currency != currency:
            continue
        bars.append(
            Bar(
                label=figure.label or document.running(figure.span),
                value=figure.value,
                low=figure.low,
                high=figure.high,
                approx=figure.approx,
                span=figure.span,
                figure=group[0],
                places=tuple(findings.figures[index].span for index in group),
                figures=group,
            )
        )
    return tuple(sorted(bars, key=lambda bar: -_size(bar)))


def _size(bar: Bar) -> float:
    return max(bar.value or 0.0, bar.high or 0.0, bar.low or 0.0)


RIVALS = 12
"""Distinct amounts of one size that a further one is compared with: more are a table, and keep it linear."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What an amount is for, in words that can be compared."""

    figures: list[int]
    label: str
    givers: frozenset[str]
    words: frozenset[str]
    is_known: bool


def same_amounts(document: Document, findings: Findings) -> tuple[tuple[int, ...], ...]:
    """Return the indexes of the sums of money that have a size, those that state the same amount together.

    Two figures state the same amount where unit and value are equal and the words for whom and what are the same
    or mostly so; or where the later one says that it is known ("the $550 billion", "Japan’s $550 billion") and
    nobody else gives it; or where the earlier one does, as in a summary ahead of the text, and the same give both.
    """
    known: dict[tuple[str, float | None, float | None, float | None], list[_Said]] = {}
    for index, figure in enumerate(findings.figures):
        if figure.currency is None or figure.size is None:
            continue
        givers = frozenset(giver.casefold() for giver in figure.givers)
        label = figure.label.casefold()
        what = label
        for giver in givers:
            what = what.replace(giver, " ")
        words = frozenset(_WORD.findall(_SMALL_WORDS.sub(" ", what)))
        said = _Said([index], label, givers, words, _is_known(document, figure))
        rivals = known.setdefault((figure.unit, figure.value, figure.low, figure.high), [])
        for rival in rivals[-RIVALS:]:
            if _same(said, rival):
                rival.figures.append(index)
                break
        else:
            rivals.append(said)
    return tuple(sorted(tuple(said.figures) for group in known.values() for said in group))


_WORD = re.compile(r"[a-z][a-z’-]{2,}|[\u3040-\u9fff]{2,}")
_SMALL_WORDS = re.compile(
    r"\b(?:the|and|for|its|their|our|with|from|into|new|total|additional|that|this|investments?|funding|financing|support)\b"
)
_KNOWN = re.compile(
    r"(?:\b(?:the|this|these|its|their|our|said|such)|[’']s?)\s+(?:(?!(?:of|to|in|on|for|by|is|will)\b)[\w-]+(?<!s)(?<!ing)\s+){0,2}$"
    r"|(?:この|当該|上記の?)$",
    re.I,
)
_WINDOW = 40


def _is_known(document: Document, figure: Figure) -> bool:
    """Tell whether an article or owner before the amount says that the reader knows of it."""
    start = figure.span.start
    return _KNOWN.search(document.text[max(0, start - _WINDOW) : start]) is not None


def _same(later: _Said, earlier: _Said) -> bool:
    if later.label == earlier.label:
        return True
    if later.givers and earlier.givers and not later.givers & earlier.givers:
        return False
    if later.is_known or (earlier.is_known and later.givers and later.givers == earlier.givers):
        return True
    fewer = min(len(later.words), len(earlier.words))
    return fewer > 0 and len(later.words & earlier.words) > 0.6 * fewer
