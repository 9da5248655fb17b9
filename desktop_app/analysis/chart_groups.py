"""The stated amounts of one currency in groups: by who gives, by what for, by how far they have come."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.analysis.charts import Bar
from desktop_app.analysis.findings import Figure, Findings, Ladder
from desktop_app.analysis.purposes import sector_of
from desktop_app.document import Document, Span


class MoneyBy(StrEnum):
    """What amounts are put together by."""

    ACTOR = "actor"
    PURPOSE = "purpose"
    STAGE = "stage"


@dataclass(frozen=True, slots=True)
class MoneyGroup:
    """Amounts that belong together, the largest first, and their sum.

    `name` is the givers, a value of `Sector` or `Ladder`, empty where the text names none. `total` is in whole units
    of the currency; `low` and `high` bound it where a member is a range; `is_rough` where a member is approximate.
    """

    name: str
    bars: tuple[Bar, ...]
    total: float
    low: float
    high: float
    is_rough: bool


@dataclass(frozen=True, slots=True)
class MoneyGroups:
    """The groups, and the amounts that no sum may hold: parts of another amount of the same chart, and rates."""

    groups: tuple[MoneyGroup, ...]
    parts: tuple[Bar, ...]
    rates: tuple[Bar, ...]


def money_groups(document: Document, findings: Findings, bars: Sequence[Bar], by: MoneyBy) -> MoneyGroups:
    """Return the amounts in groups: actors and purposes by their sum, stages from announced to disbursed.

    An amount that several give together stands in a group of its own ("Toyota, SoftBank, Denso"): no text says how
    they share it.
    """
    figures = findings.figures
    drawn = {index for bar in bars for index in (bar.figures or (bar.figure,))}
    groups: dict[str, list[Bar]] = {}
    parts: list[Bar] = []
    rates: list[Bar] = []
    for bar in bars:
        figure = figures[bar.figure]
        if "/" in figure.unit:
            rates.append(bar)
        elif figure.part_of is not None and figure.part_of in drawn:
            parts.append(bar)
        else:
            groups.setdefault(_name(document, findings, figure, by), []).append(bar)
    made = [_group(name, members) for name, members in groups.items()]
    return MoneyGroups(tuple(sorted(made, key=lambda group: _place(group, by))), tuple(parts), tuple(rates))


def stating_unit(findings: Findings, span: Span) -> Span | None:
    """Return the sentence, item or paragraph that a figure stands in; None where it stands in none."""
    at = bisect_right(findings.verdicts, span.start, key=lambda verdict: verdict.span.start) - 1
    return findings.verdicts[at].span if at >= 0 and findings.verdicts[at].span.covers(span) else None


def bar_size(bar: Bar) -> float:
    """Return one number to draw: the value, of a range its middle, else the one bound there is."""
    if bar.value is not None:
        return bar.value
    bounds = [bound for bound in (bar.low, bar.high) if bound is not None]
    return sum(bounds) / len(bounds) if bounds else 0.0


def _group(name: str, bars: list[Bar]) -> MoneyGroup:
    bars = sorted(bars, key=lambda bar: -bar_size(bar))
    return MoneyGroup(
        name,
        tuple(bars),
        total=sum(bar_size(bar) for bar in bars),
        low=sum(bar_size(bar) if bar.low is None else bar.low for bar in bars),
        high=sum(bar_size(bar) if bar.high is None else bar.high for bar in bars),
        is_rough=any(bar.approx or bar.value is None for bar in bars),
    )


def _name(document: Document, findings: Findings, figure: Figure, by: MoneyBy) -> str:
    match by:
        case MoneyBy.ACTOR:
            return ", ".join(figure.givers)
        case MoneyBy.PURPOSE:
            return _purpose(document, findings, figure)
        case MoneyBy.STAGE:
            return figure.ladder.value if figure.ladder else ""


def _purpose(document: Document, findings: Findings, figure: Figure) -> str:
    what = figure.label
    for giver in figure.givers:  # "Ministry of Defence, schools" is about schools
        what = what.replace(giver, " ")
    unit = stating_unit(findings, figure.span) or figure.span
    headings = document.path(document.section_of(figure.block))
    found = sector_of([what, document.quote(unit), *reversed(headings)])
    return found.value if found else ""


_STAGES = [stage.value for stage in Ladder]


def _place(group: MoneyGroup, by: MoneyBy) -> tuple[bool, float, str]:
    order = float(_STAGES.index(group.name)) if by is MoneyBy.STAGE and group.name else -group.total
    return not group.name, order, group.name
