"""Plain text: lines into blocks, hard-wrapped lines joined, the decoded text kept character by character."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.document import BlockKind
from desktop_app.document.said import said
from desktop_app.readers.encoding import Decoded, decode
from desktop_app.readers.plain_tables import table_lines
from desktop_app.readers.raw import MOST_BLOCKS, RawBlock, RawDocument, ReadError, Request
from desktop_app.readers.structure.labels import label_of

_LINE = re.compile(r"[^\n\r\f]*(?:\r\n|\n|\r|\f|$)")
_MOST_LINES = 2 * MOST_BLOCKS
"""Lines are fewer blocks where they were wrapped by hand."""
_DRAWN = re.compile(r"[-=_~*–—─━═＝]{3,}")
_MONTH_END = re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)$")
_SAMPLE = 4000
_FEWEST_BLANKS = 4
"""A bullet and fewer words may be a heading of what stands below it."""
_WRAPPED_AT_MOST = 130
_SENTENCE_END = re.compile(r"[.!?。！？:：][\"'”’»)\]」』）]*$")


@dataclass(frozen=True, slots=True)
class _Line:
    """One line: where its words start and end in the text, its indent in columns, its number from 1."""

    start: int
    end: int
    indent: int
    number: int
    page: int


def read(request: Request) -> RawDocument:
    """Return the blocks of a plain text file. Raises ReadError for binary data."""
    decoded = decode(request.data, request.name, request.encoding)
    breaks = decoded.text.count("\n") + decoded.text.count("\r")
    if breaks > _MOST_LINES:
        raise ReadError(
            said("Reading", "“{name}” has {count:,} lines; documents of up to {most:,} are read.").format(
                name=request.name, count=breaks, most=_MOST_LINES
            )
        )
    return read_lines(decoded)


def read_lines(decoded: Decoded) -> RawDocument:
    """Return the blocks of decoded text; `RawDocument.text` is that text exactly."""
    text = decoded.text
    lines = list(_lines(text))
    width = _wrap_width(text, lines)
    blocks: list[RawBlock] = []
    offsets: list[int] = []
    paged = any(line.page > 1 for line in lines)
    rows = table_lines([text[line.start : min(line.end, line.start + 1000)] for line in lines])
    for group in _groups(text, lines, width, rows.keys()):
        first, last = group[0], group[-1]
        cells = rows.get(first.number - 1, ())
        blocks.append(
            RawBlock(
                text=text[first.start : last.end],
                kind=BlockKind.ROW if cells else None,
                cells=cells,
                indent=float(first.indent),
                line=first.number,
                page=first.page if paged else None,
            )
        )
        offsets.append(first.start)
    return RawDocument(
        blocks=tuple(blocks),
        encoding=decoded.encoding,
        notes=decoded.notes,
        text=text,
        offsets=tuple(offsets),
    )


def _lines(text: str) -> Iterator[_Line]:
    """Yield every line, blank ones too (start == end); a form feed begins a new page."""
    page = number = 1
    for match in _LINE.finditer(text):
        raw = match.group()
        if not raw:
            return
        words = raw.strip()
        lead = len(raw) - len(raw.lstrip()) if words else 0
        indent = sum(8 if c == "\t" else 2 if c == "\u3000" else 1 for c in raw[:lead])
        start = match.start() + lead
        yield _Line(start, start + len(words), indent, number, page)
        number += 1
        page += raw.endswith("\f")


def _wrap_width(text: str, lines: list[_Line]) -> int | None:
    """Return the column at which the text was wrapped by hand, or None where each line is a paragraph.

    Wrapped text has many neighbouring lines of nearly the same greatest length, and none much longer.
    """
    sample = lines[:_SAMPLE]
    spans = [line.end - line.start + line.indent for line in sample if line.end > line.start]
    if len(spans) < 4:
        return None
    spans.sort()
    width = spans[min(len(spans) - 1, int(len(spans) * 0.97))]
    wide = any("\u3040" <= c <= "\u9fff" for c in text[:2000])
    if width > _WRAPPED_AT_MOST or width < (12 if wide else 40):
        return None
    runs = 0
    for one, other in pairwise(sample):
        long_enough = one.end - one.start + one.indent > 0.75 * width
        if (
            long_enough
            and other.end > other.start
            and not _SENTENCE_END.search(text[max(one.start, one.end - 4) : one.end])
        ):
            runs += 1
    return width if runs * 5 >= len(spans) else None


def _groups(text: str, lines: list[_Line], width: int | None, rows: Collection[int]) -> Iterator[list[_Line]]:
    """Yield the lines of each block; a row of a table (by index of its line) is one alone."""
    group: list[_Line] = []
    blank_above = True
    for line in lines:
        if line.start == line.end:
            blank_above = True
            continue
        apart = line.number - 1 in rows or (group and group[-1].number - 1 in rows)
        joins = group and not blank_above and not apart
        if joins and (_hangs(text, group, line) or (width is not None and _joins(text, group, line, width))):
            group.append(line)
        else:
            if group:
                yield group
            group = [line]
        blank_above = False
    if group:
        yield group


def _hangs(text: str, group: list[_Line], line: _Line) -> bool:
    """Tell whether `line` begins right below the first word behind the block's bullet: the item goes on."""
    first = group[0]
    label = label_of(text[first.start : min(first.end, first.start + 60)])
    if label is None or label.is_number or line.indent != first.indent + label.end or not text[line.start].isascii():
        return False
    return text.count(" ", first.start, first.end) > _FEWEST_BLANKS and label_of(text[line.start : line.end]) is None


def _joins(text: str, group: list[_Line], line: _Line, width: int) -> bool:
    """Tell whether `line` carries on the block: the break before it was forced by the wrap, not meant.

    A break is forced where the first word of the next line would not have fitted on the one before.
    """
    above = group[-1]
    words = text[line.start : line.end]
    first_word = len(words.split(None, 1)[0])
    if "\u3000" <= words[0] <= "\u9fff" or "\uff00" <= words[0] <= "\uffef":
        first_word = 2
    room = width - (above.end - above.start + above.indent)
    forced = room <= first_word + 3
    ended = bool(_SENTENCE_END.search(text[max(above.start, above.end - 4) : above.end]))
    label = label_of(words)
    if _DRAWN.fullmatch(words) or _DRAWN.fullmatch(text[above.start : above.end]):
        return False
    if label is not None and label.is_number and _MONTH_END.search(text[max(above.start, above.end - 12) : above.end]):
        return True  # "… our meeting in August / 25. Notably": a date that was wrapped
    if label is not None and (ended or not forced or not label.is_number):
        return False
    if line.indent > above.indent + 1 and len(group) > 1 and ended:
        return False
    if forced:
        return not (ended and line.indent > above.indent + 1)
    return words[:1].islower() and not ended
