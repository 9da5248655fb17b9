"""From segments to lines in reading order: columns are told by a gutter that few lines cross."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from desktop_app.readers.pdf.chars import RAISED, WIDE_GAP, Gap, Segment

_FEWEST = 4
_GUTTER = 7.0


@dataclass(slots=True)
class Line:
    """One printed line: its segment, its page (from 1), and the left and right edge of its column in points."""

    segment: Segment
    page: int
    left: float
    right: float
    column: int = 0

    @property
    def text(self) -> str:
        """The words of the line."""
        return self.segment.text


def lines_of(segments: list[Segment], page: int) -> list[Line]:
    """Return a page's lines in reading order."""
    words = [s for s in segments if s.text.strip()]
    if not words:
        return []
    gutter = _gutter(words)
    if gutter is None:
        return _column(words, page, 0)
    ordered: list[Line] = []
    left: list[Segment] = []
    right: list[Segment] = []
    band = 0
    for segment in sorted(words, key=lambda s: (-s.bottom, s.left)):
        if segment.left < gutter - 1 and segment.right > gutter + 1:
            ordered += _column(left, page, band) + _column(right, page, band + 1)
            left, right = [], []
            ordered += _column([segment], page, band + 2)
            band += 3
        else:
            (left if segment.right <= gutter + 1 else right).append(segment)
    return ordered + _column(left, page, band) + _column(right, page, band + 1)


def usual_size(pages: list[list[Line]]) -> float:
    """Return the size, in points, in which most of the document is set."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[line.segment.size] += len(line.text)
    return max(sizes, key=lambda s: sizes[s], default=10.0)


def _gutter(segments: list[Segment]) -> float | None:
    """Return the middle of the white stripe between two columns of running text, or None where there is none."""
    low, high = min(s.left for s in segments), max(s.right for s in segments)
    width = high - low
    best: tuple[int, float, float] | None = None
    edges = sorted({s.left for s in segments if 0.3 * width < s.left - low < 0.7 * width})
    for edge in edges:  # a right column starts at `edge`
        beside = [s for s in segments if s.right < edge]
        start = max((s.right for s in beside if s.right - s.left > 0.2 * width), default=low)
        if edge - start < _GUTTER or edge - start > 0.2 * width:
            continue
        right = [s for s in segments if s.left >= edge - 1]
        middle = (edge + start) / 2
        crossing = sum(s.left < middle - 1 and s.right > middle + 1 for s in segments)
        if not _are_columns(beside, right, width) or crossing * 2 > len(segments):
            continue
        rank = (crossing, -(edge - start), middle)
        best = rank if best is None else min(best, rank)
    return None if best is None else best[2]


def _are_columns(left: list[Segment], right: list[Segment], width: float) -> bool:
    """Tell running text in two columns from a table: several long lines on both sides, side by side."""
    for side in (left, right):
        long_ones = [s for s in side if s.right - s.left > 0.28 * width]
        if len(long_ones) < _FEWEST or len(long_ones) * 2 < len(side):
            return False
    return min(s.bottom for s in left) < max(s.top for s in right) and min(s.bottom for s in right) < max(
        s.top for s in left
    )


def _column(segments: list[Segment], page: int, column: int) -> list[Line]:
    """Return the lines of one column: segments on one level are one line, from left to right."""
    if not segments:
        return []
    rows: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda s: (-s.bottom, s.left)):
        if rows and _on_one_level(rows[-1][0], segment):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    low, high = min(s.left for s in segments), max(s.right for s in segments)
    return [Line(_joined(sorted(row, key=lambda s: s.left)), page, low, high, column) for row in rows]


def _on_one_level(one: Segment, other: Segment) -> bool:
    overlap = min(one.top, other.top) - max(one.bottom, other.bottom)
    return overlap > 0.5 * min(one.top - one.bottom, other.top - other.bottom) and not _apart(one, other)


def _apart(one: Segment, other: Segment) -> bool:
    """Tell "General Assembly      Distr.: General" in a masthead: far apart and of very different sizes."""
    small, large = sorted((one.size, other.size))
    gap = max(one.left, other.left) - min(one.right, other.right)
    return large > 1.3 * small > 0 and gap > 3 * small


def _joined(row: list[Segment]) -> Segment:
    if len(row) == 1:
        return row[0]
    whole = Segment(left=row[0].left, right=row[0].left)
    whole.bottom, whole.top = min(s.bottom for s in row), max(s.top for s in row)
    whole.size = max(s.size for s in row)
    for segment in row:
        at = len(whole.text) + (1 if whole.text else 0)
        if at and segment.left - whole.right > WIDE_GAP * segment.size:
            whole.gaps.append(Gap(at - 1, at, whole.right, segment.left))
        whole.gaps += [replace(gap, end=gap.end + at, start=gap.start + at) for gap in segment.gaps]
        whole.right = max(whole.right, segment.right)
        whole.text += (" " if whole.text else "") + segment.text
        whole.runs += [replace(run, start=run.start + at, end=run.end + at) for run in segment.runs]
        whole.headings |= segment.headings
        whole.raised += [(a + at, b + at) for a, b in segment.raised]
        lifted = segment is row[0] or segment.base > row[0].base + RAISED * whole.size
        if lifted and segment.size < 0.85 * whole.size and segment.text.isdecimal():
            whole.raised.append((at, at + len(segment.text)))
    return whole
