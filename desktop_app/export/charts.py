"""The stated amounts as bars: one chart a currency, drawn from the figures; and their sum."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from desktop_app.analysis import Figure
from desktop_app.document import PartialDate
from desktop_app.export.report import Bar, MoneyChart, Tick
from desktop_app.export.wording import Words
from desktop_app.export.wording.english import plain_number

MOST_BARS = 20
"""Bars drawn of one currency; the smaller amounts stand in the table."""

LONGEST_LABEL = 70
"""Code points of a bar's label: two lines of it."""


Groups = Sequence[Sequence[int]]
"""The indexes of the sums that state one amount, as `analysis.charts.same_amounts` tells them."""


def money_charts(
    figures: Sequence[Figure], amounts: Groups, deadlines: Mapping[int, PartialDate], words: Words
) -> tuple[MoneyChart, ...]:
    """Return a chart for each currency, that with the most amounts first. Rates ("a year") are charted apart.

    An amount stated again is drawn once. `figures` have labels; `deadlines` gives the day by index into them, where
    the commitment states one.
    """
    groups: dict[str, list[tuple[Figure, PartialDate | None]]] = {}
    for amount in amounts:
        figure = figures[amount[0]]
        if figure.size and figure.size > 0 and math.isfinite(figure.size):
            deadline = next((deadlines[i] for i in amount if i in deadlines), None)
            groups.setdefault(figure.unit, []).append((figure, deadline))
    ranked = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    return tuple(_chart(unit, group, words) for unit, group in ranked)


def _chart(unit: str, figures: list[tuple[Figure, PartialDate | None]], words: Words) -> MoneyChart:
    figures = sorted(figures, key=lambda pair: -(pair[0].size or 0))
    drawn = figures[:MOST_BARS]
    largest = max(max(figure.size or 0, figure.high or 0) for figure, _ in drawn)
    scale, word = words.scale(largest)
    ticks = axis(largest / scale)
    base, _, period = unit.partition("/")
    name = words.axis_name.format(scale=word, unit=base).strip()
    name = words.rate(name, period) if period else name
    bars = tuple(_bar(figure, deadline, scale, words) for figure, deadline in drawn)
    marked = [Tick(at, plain_number(at)) for at in ticks]
    marked[-1] = Tick(ticks[-1], f"{plain_number(ticks[-1])} {name}")
    left = len(figures) - len(drawn)
    return MoneyChart(
        bars=bars,
        ticks=tuple(marked),
        limit=ticks[-1],
        description=words.chart(name, "; ".join(f"{bar.label}: {bar.value}" for bar in bars)),
        more=words.more_bars(left) if left else "",
    )


def _bar(figure: Figure, deadline: PartialDate | None, scale: float, words: Words) -> Bar:
    value = words.amount(figure, "~" if figure.approx else "")
    return Bar(
        label=shortened(figure.label, LONGEST_LABEL),
        size=(figure.size or 0) / scale,
        value=f"{value}, {words.by(deadline)}" if deadline else value,
        low=None if figure.low is None or figure.high is None else figure.low / scale,
        high=None if figure.low is None or figure.high is None else figure.high / scale,
    )


def axis(largest: float) -> tuple[float, ...]:
    """Return three to six round numbers from 0 that reach `largest` (steps of 1, 2 or 5 times a power of ten)."""
    rough = largest / 5
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * (1 - 1e-9))
    return tuple(round(step * i, 9) for i in range(math.ceil(largest / step - 1e-9) + 1))


def summed(figures: Sequence[Figure], amounts: Groups) -> Figure | None:
    """Return the sum of the currency with the most amounts, None where there is no money.

    Rates and parts of other amounts are left out; an amount stated again counts once.
    """
    by_unit: dict[str, list[Figure]] = {}
    for amount in amounts:
        figure = figures[amount[0]]
        if figure.currency == figure.unit and figure.size and figure.part_of is None:
            by_unit.setdefault(figure.unit, []).append(figure)
    if not by_unit:
        return None
    unit, counted = min(by_unit.items(), key=lambda group: (-len(group[1]), group[0]))
    rough = any(figure.approx or figure.value is None for figure in counted)
    total = sum(figure.size or 0 for figure in counted)
    return Figure(counted[0].span, counted[0].block, total, unit, approx="~" if rough else None)


def shortened(text: str, limit: int) -> str:
    """Return the text, cut at a space where it is longer than `limit`, with an ellipsis to say so."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    at = cut.rfind(" ")
    return f"{cut[:at] if at > limit // 2 else cut}…"
