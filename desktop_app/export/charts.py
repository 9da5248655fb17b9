"""The stated amounts as bars: one chart a currency, drawn from the figures."""

from __future__ import annotations

import math
from collections.abc import Iterable

from desktop_app.analysis import Figure
from desktop_app.export.report import Bar, MoneyChart, Tick
from desktop_app.export.words import plain_number, scale_of, short_amount

MOST_BARS = 20
"""Bars drawn of one currency; the smaller amounts stand in the table."""


def money_charts(figures: Iterable[Figure]) -> tuple[MoneyChart, ...]:
    """Return a chart for each currency, that with the most amounts first. Rates ("a year") are charted apart."""
    groups: dict[str, list[Figure]] = {}
    for figure in figures:
        if figure.currency and figure.size:
            groups.setdefault(figure.unit, []).append(figure)
    ranked = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    return tuple(_chart(unit, group) for unit, group in ranked)


def _chart(unit: str, figures: list[Figure]) -> MoneyChart:
    figures = sorted(figures, key=lambda figure: -(figure.size or 0))
    drawn = figures[:MOST_BARS]
    largest = max(max(f.size or 0, f.high or 0) for f in drawn)
    scale, word = scale_of(largest)
    ticks = axis(largest / scale)
    bars = tuple(
        Bar(
            label=figure.label or "not named",
            size=(figure.size or 0) / scale,
            value=short_amount(figure),
            low=None if figure.low is None else figure.low / scale,
            high=None if figure.high is None else figure.high / scale,
            approximate=figure.approx is not None or figure.value is None,
        )
        for figure in drawn
    )
    left = len(figures) - len(drawn)
    name = f"{word} {unit.replace('/', ' a ')}".strip()
    marked = [Tick(at, plain_number(at)) for at in ticks]
    marked[-1] = Tick(ticks[-1], f"{plain_number(ticks[-1])} {name}")
    return MoneyChart(
        title=name,
        bars=bars,
        ticks=tuple(marked),
        limit=ticks[-1],
        description=f"Bars of the stated amounts in {name}: "
        + "; ".join(f"{bar.label}: {bar.value}" for bar in bars)
        + ".",
        more=f"{left} smaller amounts stand in the table of figures." if left else "",
    )


def axis(largest: float) -> tuple[float, ...]:
    """Return three to six round numbers from 0 that reach `largest` (steps of 1, 2 or 5 times a power of ten)."""
    rough = largest / 4
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough)
    return tuple(round(step * i, 9) for i in range(math.ceil(largest / step - 1e-9) + 1))
