"""What a document's own figures say of each other: amounts stated twice, and parts that do not sum to their total."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.analysis.figures.numerals import fold
from desktop_app.analysis.figures.parts import exhausts
from desktop_app.analysis.findings import Figure, Findings
from desktop_app.document import Document


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A total whose stated parts do not come to it.

    `total` and `parts` are indexes into `Findings.figures`; `sum` is what the parts come to and `stated` what the
    text says, both in whole units of the total's unit. It is a hint and no error: parts may overlap.
    """

    total: int
    parts: tuple[int, ...]
    sum: float
    stated: float


def discrepancies(findings: Findings, document: Document) -> tuple[Discrepancy, ...]:
    """Return the totals that their parts do not come to, in text order.

    Parts that are said to be all there is ("consisting of", "for a total of", the row "Total" of a table) must come
    to the total; parts that are only some of it ("including", "of which") must not come to more. Qualifiers and
    rounding are given their room: "nearly $600 billion" is not contradicted by $596 billion, nor "over" by more.
    """
    parts: dict[int, list[int]] = {}
    for index, figure in enumerate(findings.figures):
        if figure.part_of is not None and figure.size is not None:
            parts.setdefault(figure.part_of, []).append(index)
    found: list[Discrepancy] = []
    for total, members in sorted(parts.items()):
        whole = findings.figures[total]
        if whole.size is None:
            continue
        slack = _slack(document, [whole, *(findings.figures[index] for index in members)])
        least, most = _bounds(whole, slack[0])
        bounds = [_bounds(findings.figures[index], room) for index, room in zip(members, slack[1:], strict=True)]
        low, high = sum(bound[0] for bound in bounds), sum(bound[1] for bound in bounds)
        small = len(members) > 1 and high < least and exhausts(document, whole, findings.figures[members[0]])
        if low > most or small:
            come_to = math.fsum(findings.figures[index].size or 0.0 for index in members)
            found.append(Discrepancy(total, tuple(members), come_to, whole.size))
    return tuple(found)


NEAR = 0.1
"""How far from the stated number an amount with "about", "nearly" or "over" may lie, as a part of it."""

_LESS = re.compile(r"nearly|almost|close to|just under|弱", re.I)
_ABOUT = re.compile(r"about|around|approx|rough|some|estimat|or so|~|≈|約|程度|前後|およそ|ほど|くらい", re.I)
_MOST = re.compile(
    r"up to|at most|(?<!no )(?<!not )(?:less|fewer) than|under|below|maximum|no more|not more|no greater"
    r"|[<≤]|以下|未満|最大",
    re.I,
)
_LEAST = re.compile(
    r"over|more than|at least|above|excess|greater than|minimum|upward|no less|not less|no fewer|[+>≥]"
    r"|以上|超|余|少なくとも|最低",
    re.I,
)


def _bounds(figure: Figure, slack: float) -> tuple[float, float]:
    """Return the least and the most that a figure can mean, its qualifier and the rounding of its digits granted."""
    low = figure.low if figure.value is None else figure.value
    high = figure.high if figure.value is None else figure.value
    if low is None or high is None:
        return (low if low is not None else -math.inf, high if high is not None else math.inf)
    low, high = low - slack, high + slack
    approx = figure.approx or ""
    if _MOST.search(approx):
        return -math.inf, high
    if _LEAST.search(approx):
        return low, math.inf
    if _LESS.search(approx):
        return low - NEAR * abs(low), high
    if _ABOUT.search(approx):
        return low - NEAR * abs(low), high + NEAR * abs(high)
    return low, high


ROUNDED = 0.05
"""What rounding may take from an amount or add to it at most, as a part of it."""


def _slack(document: Document, figures: Sequence[Figure]) -> list[float]:
    """Return for each figure how far rounding may have moved it: not at all where all are whole and of one scale."""
    steps = [_step(document, figure) for figure in figures]
    whole = all(step in {steps[0], None} for step in steps) and not any(
        _NUMBER_WITH_POINT.search(fold(document.quote(figure.span))) for figure in figures
    )
    return [
        0.0 if whole or step is None else min(step / 2, ROUNDED * abs(figure.size or 0.0))
        for figure, step in zip(figures, steps, strict=True)
    ]


_NUMBER = re.compile(r"\d[\d,]*(?:\.(\d+))?")
_NUMBER_WITH_POINT = re.compile(r"\d\.\d")


def _step(document: Document, figure: Figure) -> float | None:
    """Return what one in the last written digit is worth: of "$36.2 billion" a hundred million. None without digits."""
    numbers = list(_NUMBER.finditer(fold(document.quote(figure.span))))
    value = figure.high if figure.value is None else figure.value
    if not numbers or value is None:
        return None
    last = numbers[-1]
    mantissa = float(last.group().replace(",", ""))
    return None if mantissa == 0 else abs(value) / mantissa * 10.0 ** -len(last.group(1) or "")
