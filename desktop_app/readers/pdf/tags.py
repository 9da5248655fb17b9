"""The tags of a PDF, as far as they say which words are a heading; trusted where they agree with what is printed."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Sequence
from typing import Any

import pypdfium2.raw as pdfium_c

from desktop_app.readers.pdf.lines import Line

_MOST_ELEMENTS = 20_000
"""Elements of one page that are looked at: a page of a table has some thousands."""
_HEADING = re.compile(r"H([1-6])?|Title")
_LARGER = 1.07
_LONGEST = 120


def tags_of(page: Any) -> dict[int, int]:
    """Return, for each marked content of a page, the level of the heading it belongs to, 0 where it is other text.

    Empty where the file is not tagged (ISO 32000-1, 14.8.4: H, H1 to H6; Title is PDF 2.0's).
    """
    tree = pdfium_c.FPDF_StructTree_GetForPage(page.raw)
    if not tree:
        return {}
    try:
        found: dict[int, int] = {}
        count = max(0, pdfium_c.FPDF_StructTree_CountChildren(tree))
        ahead = [(pdfium_c.FPDF_StructTree_GetChildAtIndex(tree, i), 0) for i in range(min(count, _MOST_ELEMENTS))]
        seen = 0
        while ahead and seen < _MOST_ELEMENTS:
            element, level = ahead.pop()
            if not element:
                continue
            seen += 1
            level = level or _level(element)
            for i in range(pdfium_c.FPDF_StructElement_GetMarkedContentIdCount(element)):
                content = pdfium_c.FPDF_StructElement_GetMarkedContentIdAtIndex(element, i)
                if content >= 0:
                    found[content] = max(level, found.get(content, 0))
            children = max(0, pdfium_c.FPDF_StructElement_CountChildren(element))
            ahead += [
                (pdfium_c.FPDF_StructElement_GetChildAtIndex(element, i), level)
                for i in range(min(children, _MOST_ELEMENTS - seen))
            ]
        return found
    finally:
        pdfium_c.FPDF_StructTree_Close(tree)


def _level(element: Any) -> int:
    size = pdfium_c.FPDF_StructElement_GetType(element, None, 0)
    if not 2 < size <= 12:  # UTF-16 with its end: no heading's name is longer
        return 0
    buffer = ctypes.create_string_buffer(size)
    pdfium_c.FPDF_StructElement_GetType(element, buffer, size)
    match = _HEADING.fullmatch(buffer.raw[: size - 2].decode("utf-16-le", "replace"))
    return 0 if match is None else int(match[1] or 1)


def are_told(pages: Sequence[Sequence[Line]]) -> bool:
    """Tell whether nearly all text has tags: what has none is then no part of it (an artifact, as headers are)."""
    letters = told = 0
    for lines in pages:
        for line in lines:
            letters += len(line.text)
            told += len(line.text) if line.segment.headings else 0
    return told * 5 >= letters * 4 > 0


def forget_unsound(pages: Sequence[Sequence[Line]], usual: float) -> None:
    """Take the tags back from all lines where they are not sound; `usual` is the document's size in points.

    Many programs tag everything as a paragraph, or only the masthead. Tags are sound where nearly all text has some,
    at least two lines are headings, they are no large part of the text, and most lines that look like one are.
    """
    lines = [line for page in pages for line in page]
    letters = sum(len(line.text) for line in lines)
    heads = [line for line in lines if line.segment.heading]
    alike = [line for line in lines if _looks_like_one(line, usual)]
    sound = (
        are_told(pages)
        and len(heads) >= 2
        and sum(len(line.text) for line in heads) * 4 <= letters
        and sum(bool(line.segment.heading) for line in alike) * 2 >= len(alike)
    )
    if not sound:
        for line in lines:
            line.segment.headings.clear()


def _looks_like_one(line: Line, usual: float) -> bool:
    segment = line.segment
    return len(line.text) <= _LONGEST and (segment.size >= _LARGER * usual or segment.all_bold)
