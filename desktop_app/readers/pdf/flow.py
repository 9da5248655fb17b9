"""Does a printed line go on with the block above it? By size, weight, distance, indent and where the last one ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.readers.pdf.chars import HYPHEN
from desktop_app.readers.pdf.lines import Line
from desktop_app.readers.structure.labels import label_of

_END = re.compile(r"[.!?:;。！？」』”\"’)\]]\s*$")
_STOP = re.compile(r"[.!?:;。！？][」』”\"’)\]]*\s*$")
_WIDE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")
_LARGE = 1.07


def reads_on(block: Sequence[Line], line: Line, leading: float, size: float) -> bool:
    """Tell whether `line` goes on with the lines of `block`.

    `leading` is the page's usual distance from line to line, `size` the document's usual size, both in points.
    """
    last = block[-1]
    a, b = last.segment, line.segment
    em = max(b.size, 1.0)
    if bool(a.heading) != bool(b.heading):
        return False
    if abs(a.size - b.size) > 0.6 or _changes_weight(block, line) or (a.size != b.size and _is_short(last)):
        return False
    if label_of(line.text) is not None and not _is_wrapped(block, line):
        return False
    step = a.bottom - b.bottom
    if last.page != line.page or last.column != line.column:
        if b.size > _LARGE * size:  # a title over two columns, its last line over one of them
            return last.page == line.page and 0 < step < 1.7 * em and abs(a.left - b.left) < em
        return not a.all_bold and _goes_over(block, line)
    if step > 1.25 * max(leading, 1.05 * em) or step < -em:
        return False
    head = block[0].segment
    first = len(block) == 1
    deeper = b.left - a.left
    if _is_meant(last, line, size) or _is_set_right(last, line):
        return False
    if a.left - b.left > 0.3 * (last.right - last.left) and b.left - line.left < 3 * em and a.size <= _LARGE * size:
        return False  # below a line set right
    if _is_ja_break(last, line, size):
        return False
    if first and label_of(head.text) is not None:
        return True
    if deeper > 0.8 * em and not (first and head.left < b.left):
        return a.text.endswith(HYPHEN)
    if deeper > 0.8 * em:  # set in behind the first line: a new paragraph, unless its lines hang
        return _END.search(a.text) is None
    return not (_is_short(last) and _END.search(a.text) is not None)


def _goes_over(block: Sequence[Line], line: Line) -> bool:
    """Tell whether a block goes on in the next column or page: no sentence ended, or it did where the line was full."""
    last = block[-1]
    deeper = (line.segment.left - line.left) - (last.segment.left - last.left)
    if len(block) > 1 and deeper > 0.8 * line.segment.size:
        return False  # set in as the first line of a paragraph is
    if _END.search(last.text.replace(HYPHEN, "-")) is None:
        return True
    return len(block) > 1 and deeper > -3 and _room(last) < 0.5 * last.segment.size


def _is_meant(last: Line, line: Line, size: float) -> bool:
    """Tell a break that was not forced, for the next word had room: where running text starts at the left."""
    a, b = last.segment, line.segment
    if a.all_bold or b.all_bold or a.size > _LARGE * size or abs(a.left - b.left) > 2:
        return False
    if b.text[0].islower() and _END.search(a.text) is None:
        return False
    at_left = a.left - last.left < 3 * a.size
    return at_left and _is_short(last) and _room(last) > _first_word(line) + 1.5 * a.size


def _is_ja_break(last: Line, line: Line, size: float) -> bool:
    """Tell a break between Japanese lines that was not forced: they start at the left and fill the line."""
    a, b = last.segment, line.segment
    if (
        a.size > _LARGE * size
        or a.left - last.left > 3 * a.size
        or not _WIDE.match(b.text)
        or not _WIDE.match(a.text[-1])
    ):
        return False
    return _room(last) > 2.5 * a.size


def _is_set_right(last: Line, line: Line) -> bool:
    """Tell lines apart that end at the right edge and begin far in, each elsewhere: a date and its issuer."""
    a, b = last.segment, line.segment
    wide = _WIDE.match(b.text) is not None
    if not wide and a.bottom - b.bottom < 1.6 * b.size:
        return False  # one line close below the other is one line broken
    inner = last.left + 0.3 * (last.right - last.left)
    return min(a.left, b.left) > inner and abs(a.right - b.right) < 2 and abs(a.left - b.left) > 2


def _room(line: Line) -> float:
    """Return the points between a line's end and its column's right edge."""
    return line.right - line.segment.right


def _first_word(line: Line) -> float:
    """Return about how wide a line's first word is, with the blank before it, in points."""
    words = line.text
    length = 1 if _WIDE.match(words) else len(words.split(None, 1)[0]) + 1
    return length * (line.segment.right - line.segment.left) / max(1, len(words))


def _changes_weight(block: Sequence[Line], line: Line) -> bool:
    """Tell a bold line of its own from bold words in a paragraph, which may begin or end where a line does."""
    last = block[-1]
    a, b = last.segment, line.segment
    if a.all_bold and not b.starts_bold:
        return _is_short(last) or label_of(block[0].text) is None  # bold words may fill an item's first line
    return b.all_bold and not a.ends_bold and (_is_short(last) or _END.search(a.text) is not None)


def _is_short(line: Line) -> bool:
    return _room(line) > 0.25 * (line.right - line.left)


def _is_wrapped(block: Sequence[Line], line: Line) -> bool:
    """Tell a number or dash that only begins a line ("August / 25. Notably", "/ – the COMPACT") from a label."""
    last = block[-1]
    full = _room(last) < 0.12 * (last.right - last.left)
    level = abs((line.segment.left - line.left) - (last.segment.left - last.left)) < 2
    hanging = len(block) == 1 and label_of(last.text) is not None and line.segment.left > last.segment.left
    sign = line.text[0]
    if not full or not (level or hanging) or _STOP.search(last.text) is not None:
        return False
    return sign.isdecimal() or (sign in "-–—" and block[0].text[0] != sign)
