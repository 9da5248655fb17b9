"""Tables of HTML pages: which of them hold data, and their rows as raw blocks."""

from __future__ import annotations

import re

from desktop_app.document import BlockKind
from desktop_app.readers.html_tree import Element
from desktop_app.readers.raw import RawBlock

_SPACE = re.compile(r"\s+")
_LONGEST_CELL = 700
_READING_AIDS = frozenset({"rt", "rp"})


def is_data_table(table: Element) -> bool:
    """Tell a table with data from one that only lays out a page: two columns or more, no table inside, no long text."""
    rows = _rows(table)
    if any(e.tag == "table" for child in table.children if isinstance(child, Element) for e in child.elements()):
        return False
    if table.attributes.get("role") == "presentation" or max((len(row) for row in rows), default=0) < 2:
        return False
    return all(
        cell.letters <= _LONGEST_CELL and cell.first("ul", "ol", "h1", "h2") is None for row in rows for cell in row
    )


def rows_of(table: Element, keys: frozenset[str]) -> list[RawBlock]:
    """Return the rows of a table, each with the ranges of its cells; a caption comes first."""
    blocks: list[RawBlock] = []
    caption = table.first("caption")
    if caption is not None and caption.text:
        blocks.append(RawBlock(caption.text))
    for row in _rows(table):
        cells: list[tuple[int, int]] = []
        parts: list[str] = []
        refers: list[str] = []
        at = 0
        for cell in row:
            words = _SPACE.sub(" ", cell.text_without(_READING_AIDS)).strip()
            cells.append((at, at + len(words)))
            parts.append(words)
            at += len(words) + 1
            links = (e.attributes.get("href", "")[1:] for e in cell.elements() if e.tag == "a")
            refers += [link for link in links if link in keys]
        if any(parts):
            blocks.append(RawBlock("\t".join(parts), BlockKind.ROW, cells=tuple(cells), refers=tuple(refers)))
    return blocks


def _rows(table: Element) -> list[list[Element]]:
    return [
        [cell for cell in row.children if isinstance(cell, Element) and cell.tag in ("td", "th")]
        for row in table.elements()
        if row.tag == "tr"
    ]
