"""Tables in print: three lines or more in a row whose words line up in the same two columns or more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from desktop_app.readers.pdf.chars import Segment
from desktop_app.readers.pdf.lines import Line
from desktop_app.readers.structure.labels import label_of
from desktop_app.readers.structure.wording import count_words

_FEWEST = 3
_ALIGNED = 3.0
"""Points by which the left edges, right edges or middles of a column's cells may differ."""
_FARTHEST = 3.5
"""Em from one row down to the next."""
_MOST_WORDS = 12
"""A line of a column of running text is longer; a table whose cells are that long is not told from two columns."""
_BULLET = re.compile(r"\W{1,2}|[\w一-龥]{1,4}[.)．）]|[(（]\w{1,4}[)）]")
_SIGNS = re.compile(r"for (?:the )?[^\d]*[:：]?|.*のために[:：]?", re.I)


@dataclass(frozen=True, slots=True)
class _Cell:
    """Code points `start` to `end` of a line, from `left` to `right` in points."""

    start: int
    end: int
    left: float
    right: float


def find_rows(pages: list[list[Line]]) -> dict[int, tuple[tuple[int, int], ...]]:
    """Return the cells (ranges in the line's text) of each line, by its id, that is a row of a table.

    A table may go on at the top of the next page.
    """
    rows: dict[int, tuple[tuple[int, int], ...]] = {}
    run: list[tuple[Line, list[_Cell]]] = []
    for lines in pages:
        for line in lines:
            cells = _cells(line.segment)
            if len(cells) > 1 and run and _goes_on(run, line, cells):
                run.append((line, cells))
                continue
            rows |= _rows(run)
            run = [(line, cells)] if len(cells) > 1 else []
    return rows | _rows(run)


def _cells(segment: Segment) -> list[_Cell]:
    """Return the stretches of a line between wide gaps."""
    found: list[_Cell] = []
    start, left = 0, segment.left
    for gap in segment.gaps:
        found.append(_Cell(start, gap.end, left, gap.left))
        start, left = gap.start, gap.right
    return [*found, _Cell(start, len(segment.text), left, segment.right)]


def _goes_on(run: Sequence[tuple[Line, list[_Cell]]], line: Line, cells: list[_Cell]) -> bool:
    """Tell whether a line is the next row: near, of one size, each cell in a column of its own of the widest row."""
    above = run[-1][0]
    step = above.segment.bottom - line.segment.bottom
    near = 0 < step < _FARTHEST * line.segment.size if above.page == line.page else above.page + 1 == line.page
    if not near or abs(above.segment.size - line.segment.size) > 1:
        return False
    columns = max((known for _, known in run), key=len)
    few, many = sorted((cells, columns), key=len)
    at = -1
    for cell in few:
        at = next((i for i in range(at + 1, len(many)) if _aligned(cell, many[i])), len(many))
    return at < len(many)


def _aligned(one: _Cell, other: _Cell) -> bool:
    middles = (one.left + one.right) / 2 - (other.left + other.right) / 2
    return min(abs(one.left - other.left), abs(one.right - other.right), abs(middles)) < _ALIGNED


def _rows(run: Sequence[tuple[Line, list[_Cell]]]) -> dict[int, tuple[tuple[int, int], ...]]:
    """Return the cells of the lines of a run that is a table: no list, no two columns of text, no two who sign."""
    if len(run) < _FEWEST:
        return {}
    texts = [[line.text[cell.start : cell.end] for cell in cells] for line, cells in run]
    listed = sum(_BULLET.fullmatch(row[0]) is not None for row in texts)
    if listed * 2 >= len(run) and max(map(len, texts)) == 2:
        return {}
    if sum(label_of(row[0]) is not None and count_words(row[0]) > 2 for row in texts) * 2 > len(run):
        return {}
    if median(count_words(words) for row in texts for words in row) > _MOST_WORDS or all(
        map(_SIGNS.fullmatch, texts[0])
    ):
        return {}
    return {id(line): tuple((cell.start, cell.end) for cell in cells) for line, cells in run}
