"""From lines to raw blocks: paragraphs joined over line, column and page ends, words over hyphens, notes apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from desktop_app.document import BlockKind
from desktop_app.readers.pdf.chars import HYPHEN
from desktop_app.readers.pdf.flow import reads_on
from desktop_app.readers.pdf.hyphens import Hyphens
from desktop_app.readers.pdf.lines import Line, usual_size
from desktop_app.readers.pdf.tables import find_rows
from desktop_app.readers.raw import RawBlock, Run

_NOTE = re.compile(r"(\d{1,3}|[*†‡]{1,3})(?=[\s(“\"A-Z])")
_SMALLER = 0.93
_SAME = 12.0
_DEEPEST = 60.0
"""Points by which the right edges of two pages' columns may differ, and by which a list's lines may be set in."""
_UNIT = re.compile(r"(?<![^\W\d_])(?:[kcmd]?m|ha|ft|10)$")
"""A raised 2 behind these is a power."""


@dataclass(slots=True)
class _Growing:
    """A block under way: its lines so far, and whether it is a note at the foot of a page or a row of a table."""

    lines: list[Line] = field(default_factory=list[Line])
    note: str | None = None
    cells: tuple[tuple[int, int], ...] = ()


def blocks_of(pages: list[list[Line]]) -> list[RawBlock]:
    """Return the blocks of all pages, notes behind the text; a block stands on the page where it begins."""
    size = usual_size(pages)
    _align(pages)
    hyphens = Hyphens([line.text for lines in pages for line in lines])
    text: list[_Growing] = []
    notes: list[_Growing] = []
    feet = [_foot(lines, size) for lines in pages]
    above = [[line for line in lines if id(line) not in foot] for lines, foot in zip(pages, feet, strict=True)]
    rows = find_rows(above)
    for lines, foot, rest in zip(pages, feet, above, strict=True):
        _grow(rest, text, size, rows)
        _grow_notes([line for line in lines if id(line) in foot], notes)
    marks: dict[str, list[int]] = {}
    for note in notes:
        marks.setdefault(note.note or "", []).append(note.lines[0].page)
    return [_block(growing, hyphens, marks) for growing in text] + [_block(note, hyphens, {}) for note in notes]


def _align(pages: list[list[Line]]) -> None:
    """Set the left edge of columns that hold only set-in lines (a page that a list fills) to where the others start."""
    edges = {(line.left, line.right) for lines in pages for line in lines}
    for lines in pages:
        for line in lines:
            same = [left for left, right in edges if abs(right - line.right) < _SAME and line.left - left < _DEEPEST]
            line.left = min((left for left in same if left <= line.left), default=line.left)


def _foot(lines: list[Line], size: float) -> set[int]:
    """Return the lines (by id) of the notes at the foot of each column: smaller, and the first starts with a mark."""
    found: set[int] = set()
    for column in {line.column for line in lines}:
        tail: list[Line] = []
        for line in reversed([line for line in lines if line.column == column]):
            if line.segment.size >= _SMALLER * size:
                break
            tail.append(line)
        tail.reverse()
        while tail and _NOTE.match(tail[0].text) is None:
            tail.pop(0)
        found |= {id(line) for line in tail or _raised_foot([line for line in lines if line.column == column], lines)}
    return found


def _raised_foot(lines: list[Line], page: list[Line]) -> list[Line]:
    """Return a column's last lines from the first that a raised mark begins which the page's text above bears as well.

    Such notes are set as large as the text.
    """
    borne: set[str] = set()
    for line in page:
        first = next((line.text[a:b] for a, b in line.segment.raised if a == 0), None)
        if first in borne and line in lines and _NOTE.match(line.text):
            return lines[lines.index(line) :]
        borne |= {line.text[a:b] for a, b in line.segment.raised}
    return []


def _grow_notes(lines: list[Line], notes: list[_Growing]) -> None:
    for line in lines:
        match = _NOTE.match(line.text)
        last = notes[-1] if notes else None
        number = last.note if last is not None else None
        follows = (
            number is None
            or match is None
            or not match[1].isdecimal()
            or not number.isdecimal()
            or int(match[1]) == int(number) + 1
            or 0 in (a for a, _ in line.segment.raised)
            or (last is not None and last.lines[-1].page != line.page)
        )
        if match is not None and follows:
            notes.append(_Growing([line], match[1]))
        elif last is not None:
            last.lines.append(line)


def _grow(
    lines: list[Line], text: list[_Growing], size: float, rows: Mapping[int, tuple[tuple[int, int], ...]]
) -> None:
    leading = _leading(lines)
    for line in lines:
        if id(line) in rows:
            text.append(_Growing([line], cells=rows[id(line)]))
        elif text and not text[-1].cells and reads_on(text[-1].lines, line, leading, size):
            text[-1].lines.append(line)
        else:
            text.append(_Growing([line]))


def _leading(lines: list[Line]) -> float:
    """Return the usual distance from one line to the next, in points."""
    steps: Counter[float] = Counter()
    for one, other in pairwise(lines):
        step = one.segment.bottom - other.segment.bottom
        if one.column == other.column and 0 < step < 4 * max(one.segment.size, 1):
            steps[round(step * 2) / 2] += 1
    return max(steps, key=lambda s: (steps[s], -s), default=14.0)


def _block(growing: _Growing, hyphens: Hyphens, marks: Mapping[str, list[int]]) -> RawBlock:
    if growing.cells:
        return _row(growing.lines[0], growing.cells, marks)
    text = ""
    runs: list[Run] = []
    refers: list[str] = []
    for line in growing.lines:
        own, own_runs, own_refers = _marked(line, marks)
        text = hyphens.tied(text, own)
        at = len(text)
        runs += [replace(run, start=run.start + at, end=run.end + at) for run in own_runs]
        refers += own_refers
        text += own
    text = text.replace(HYPHEN, "-")
    first = growing.lines[0]
    block = RawBlock(
        text,
        runs=tuple(replace(r, end=min(r.end, len(text))) for r in runs),
        indent=max(0.0, first.segment.left - first.left),
        page=first.page,
        refers=tuple(refers),
        heading=_heading(growing.lines),
    )
    if growing.note is not None:
        key = f"{first.page}:{growing.note}"
        return replace(block, kind=BlockKind.FOOTNOTE, label=growing.note, key=key, refers=())
    return block


def _heading(lines: list[Line]) -> int | None:
    """Return what the tags say of a block: a level where all of its lines are a heading's, 0 or None."""
    said = [line.segment.heading for line in lines]
    levels = [level for level in said if level is not None]
    return None if not levels else min(levels) if len(levels) == len(said) else 0


def _row(line: Line, cells: Sequence[tuple[int, int]], marks: Mapping[str, list[int]]) -> RawBlock:
    """Return a row of a table: tabs stand between its cells, as in every format."""
    count = len(line.segment.runs)
    text, runs, refers = _marked(line, marks, [Run(start, end) for start, end in cells])
    places = [(run.start, run.end) for run in runs[count:]]
    text = "\t".join(text[start:end] for start, end in places).replace(HYPHEN, "-")
    return RawBlock(
        text, BlockKind.ROW, runs=tuple(runs[:count]), page=line.page, cells=tuple(places), refers=tuple(refers)
    )


def _marked(line: Line, marks: Mapping[str, list[int]], cells: Sequence[Run] = ()) -> tuple[str, list[Run], list[str]]:
    """Return a line's text with raised numbers of notes as "[1]", so that they are not read as part of a figure.

    `marks` gives the pages on which a note of that number stands; one may be referred to again on a later page.
    `cells` are moved with the words and come back behind the runs.
    """
    text, runs, refers = line.text, [*line.segment.runs, *cells], list[str]()
    for start, end in sorted(line.segment.raised, reverse=True):
        pages = [page for page in marks.get(text[start:end], ()) if page <= line.page]
        if not pages or _UNIT.search(text[:start]):
            continue
        refers.insert(0, f"{max(pages)}:{text[start:end]}")
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
        runs = [
            replace(
                run,
                start=run.start + (2 if run.start >= end else 0),
                end=run.end + (2 if run.end >= end else 0),
            )
            for run in runs
        ]
    return text, runs, refers
