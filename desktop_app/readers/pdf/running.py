"""Running headers, footers and page numbers: lines near the edge that come again on other pages, at one height."""

from __future__ import annotations

import re
from collections import defaultdict

from desktop_app.document import Removed
from desktop_app.readers.pdf.lines import Line

_EDGE = 4
_HEIGHT = 8.0
_NUMBER = re.compile(
    r"(?:[-–—|]\s*)?(?:page|p\.|seite|страница)?\s*(\d{1,4})\s*(?:(?:/|of|von|sur|de)\s*\d{1,4})?(?:\s*[-–—|])?", re.I
)


def without_running(pages: list[list[Line]]) -> tuple[list[list[Line]], list[Removed]]:
    """Return the pages' lines without what runs through the document, and that as removed, each wording once."""
    seen: dict[str, list[tuple[int, Line]]] = defaultdict(list)
    numbers: dict[int, list[tuple[int, Line]]] = defaultdict(list)
    for number, lines in enumerate(pages):
        for line in _edges(lines):
            seen[_key(line.text)].append((number, line))
            match = _NUMBER.fullmatch(line.text.strip())
            if match is not None:
                numbers[int(match[1]) - number].append((number, line))
    gone: dict[int, str] = {}
    for found in numbers.values():
        if len({number for number, _ in found}) >= 2 or (len(pages) == 1 and found[0][1].text.strip() != ""):
            gone |= {id(line): "page number" for _, line in found if len(pages) > 1 or _is_first(line)}
    for found in seen.values():
        for number, line in found:
            like = {other for other, like_it in found if abs(like_it.segment.bottom - line.segment.bottom) < _HEIGHT}
            if number in like and len(like) >= max(2, len(pages) // 4):
                what = "running header" if _is_upper(line, pages[number]) else "running footer"
                gone.setdefault(id(line), what)
    for lines in pages:
        _keep_inner(lines, gone)
    removed: dict[tuple[str, str], None] = {}
    for lines in pages:
        for line in lines:
            if id(line) in gone:
                removed[gone[id(line)], line.text.strip()] = None
    kept = [[line for line in lines if id(line) not in gone] for lines in pages]
    return kept, [Removed(what, words) for what, words in removed]


def _keep_inner(lines: list[Line], gone: dict[int, str]) -> None:
    """Let stay what stands further in than a line that stays: only the outermost lines run through a document."""
    ordered = sorted(lines, key=lambda line: -line.segment.bottom)
    top = next((line.segment.bottom for line in ordered if id(line) not in gone), None)
    foot = next((line.segment.bottom for line in reversed(ordered) if id(line) not in gone), None)
    if top is None or foot is None:
        return
    for line in ordered:
        if foot < line.segment.bottom < top:
            gone.pop(id(line), None)


def _is_first(line: Line) -> bool:
    """Tell a lone page number ("1", "- 1 -", "Page 1 of 1") on the only page of a document."""
    match = _NUMBER.fullmatch(line.text.strip())
    return match is not None and match[1] == "1"


def _edges(lines: list[Line]) -> list[Line]:
    ordered = sorted(lines, key=lambda line: -line.segment.bottom)
    return ordered if len(ordered) <= 2 * _EDGE else ordered[:_EDGE] + ordered[-_EDGE:]


def _key(words: str) -> str:
    return re.sub(r"\d+", "#", re.sub(r"\s+", "", words.casefold()))


def _is_upper(line: Line, lines: list[Line]) -> bool:
    above = sum(other.segment.bottom > line.segment.bottom for other in lines)
    return above * 2 < len(lines)
