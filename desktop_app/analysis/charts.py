"""What the charts draw, as plain data: the stated sums of money, one currency at a time."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from desktop_app.analysis.findings import Findings
from desktop_app.document import Document, Span


@dataclass(frozen=True, slots=True)
class Bar:
    """One amount. `span` is the figure's place, `places` all places where the same amount is stated once more.

    `value`, `low` and `high` are in whole units of the currency; `figure` is the index into `Findings.figures`.
    """

    label: str
    value: float | None
    low: float | None
    high: float | None
    approx: str | None
    span: Span
    figure: int
    places: tuple[Span, ...]


def currencies(findings: Findings) -> tuple[str, ...]:
    """Return the ISO 4217 codes of the document's sums that have a size, the most frequent first."""
    counts = Counter(f.currency for f in findings.figures if f.currency is not None and f.size is not None)
    return tuple(code for code, _ in counts.most_common())


def money_bars(document: Document, findings: Findings, currency: str) -> tuple[Bar, ...]:
    """Return the sums in one currency, the largest first. The same amount with the same label is one bar."""
    bars: dict[tuple[str, float | None, float | None, float | None], Bar] = {}
    for index, figure in enumerate(findings.figures):
        if figure.currency != currency or figure.size is None:
            continue
        label = figure.label or document.running(figure.span)
        key = (label.casefold(), figure.value, figure.low, figure.high)
        known = bars.get(key)
        if known is None:
            bars[key] = Bar(
                label, figure.value, figure.low, figure.high, figure.approx, figure.span, index, (figure.span,)
            )
        else:
            bars[key] = Bar(
                known.label, known.value, known.low, known.high, known.approx, known.span, known.figure,
                (*known.places, figure.span),
            )  # fmt: skip
    return tuple(sorted(bars.values(), key=lambda bar: -_size(bar)))


def _size(bar: Bar) -> float:
    return max(bar.value or 0.0, bar.high or 0.0, bar.low or 0.0)
