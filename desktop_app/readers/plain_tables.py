"""Tables in plain text: neighbouring lines with the same number of columns, set apart by tabs, bars or wide gaps."""

from __future__ import annotations

import re
from collections.abc import Sequence

_GAP = re.compile(r" {3,}")
_BAR = re.compile(r"\s*\|\s*")
_RULE = re.compile(r"[\s|:+=-]+")


def table_lines(lines: Sequence[str]) -> dict[int, tuple[tuple[int, int], ...]]:
    """Return, for each line (by index) that is a row of a table, the ranges of its cells in the line.

    Two neighbouring lines make a table by tabs or bars, three by gaps of three blanks.
    """
    found: dict[int, tuple[tuple[int, int], ...]] = {}
    for splitter, least in ((_tabs, 2), (_bars, 2), (_gaps, 3)):
        rows = [(i, splitter(line)) for i, line in enumerate(lines) if i not in found]
        run: list[tuple[int, tuple[tuple[int, int], ...]]] = []
        for i, cells in [*rows, (-1, ())]:
            joins = bool(run) and i == run[-1][0] + 1 and len(cells) == len(run[-1][1])
            if not joins:
                if len(run) >= least:
                    found.update(run)
                run = []
            if len(cells) >= 2:
                run.append((i, cells))
    return found


def _tabs(line: str) -> tuple[tuple[int, int], ...]:
    return _cells(line, re.compile(r"\t+")) if "\t" in line else ()


def _bars(line: str) -> tuple[tuple[int, int], ...]:
    if line.count("|") < 2 or _RULE.fullmatch(line):
        return ()
    return _cells(line, _BAR)


def _gaps(line: str) -> tuple[tuple[int, int], ...]:
    return _cells(line, _GAP) if "   " in line else ()


def _cells(line: str, gap: re.Pattern[str]) -> tuple[tuple[int, int], ...]:
    cells: list[tuple[int, int]] = []
    at = 0
    for match in gap.finditer(line):
        if line[at : match.start()].strip():
            cells.append((at, match.start()))
        at = match.end()
    if line[at:].strip():
        cells.append((at, len(line)))
    return tuple(cells)
