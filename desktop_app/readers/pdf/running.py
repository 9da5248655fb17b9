"""Running headers, footers and page numbers: lines near the edge that come again on other pages, at one height."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.document import Removed
from desktop_app.readers.pdf.lines import Line, usual_size
from desktop_app.readers.pdf.tags import are_told

_EDGE = 4
_HEIGHT = 8.0
_NUMBER = re.compile(
    r"(?:[-–—|]\s*)?(?:page|p\.|seite|страница)?\s*(\d{1,4})\s*(?:(?:/|of|von|sur|de)\s*\d{1,4})?(?:\s*[-–—|])?", re.I
)
_SERIAL = re.compile(r"(?=(?:\D*\d){4})[*\d][\d/().,:*A-Z \u00a0–-]{3,40}")
"""A job or document number: four digits or more, capitals, no word."""
_DRAWN = re.compile(r"[_‗\-–—─━═=]{5,}")
_SMALLER = 0.93
_TITLE = 1.15
_BAND = 0.15
"""The part of a page's height at its top and foot in which lines may run (seen: up to 0.08)."""
_LEAST_BAND = 60.0
"""Points at least, for a small page's margins are no smaller."""
_SENTENCE = re.compile(r"(?:\w+\W+){3}.*[.!?。！？]$")
_MOST_NUMBERS = 8


Box = tuple[float, float]
"""The lower and the upper edge of a page, in points."""


def without_running(pages: list[list[Line]], boxes: Sequence[Box]) -> tuple[list[list[Line]], list[Removed]]:
    """Return the pages' lines without what runs through the document, and that as removed, each wording once.

    Only what stands in the upper or lower band of a page (`boxes` has one entry a page) may run, and never all the
    lines of all the pages on which it stands: pages that hold nothing else are short pages of text.
    """
    edges = [_edges(lines, box) for lines, box in zip(pages, boxes, strict=True)]
    usual = usual_size(pages)
    seen: dict[_Key, list[tuple[int, Line]]] = defaultdict(list)
    numbers: dict[int, list[tuple[int, Line]]] = defaultdict(list)
    for number, lines in enumerate(edges):
        for line in lines:
            for key in _keys(line, number, usual):
                seen[key].append((number, line))
            match = _NUMBER.fullmatch(line.text.strip())
            if match is not None:
                numbers[int(match[1]) - number].append((number, line))
    gone = _furniture(pages, edges, usual)
    for found in numbers.values():
        if len({number for number, _ in found}) >= 2 or (len(pages) == 1 and found[0][1].text.strip() != ""):
            gone |= {id(line): "page number" for _, line in found if len(pages) > 1 or _is_first(line)}
    groups: list[list[tuple[int, Line]]] = []
    for found in seen.values():
        group: list[tuple[int, Line]] = []
        for number, line in found:
            like = {other for other, like_it in found if abs(like_it.segment.bottom - line.segment.bottom) < _HEIGHT}
            if number in like and len(like) >= max(2, len(pages) // 4):
                group.append((number, line))
        groups.append(group)
    running = {id(line) for group in groups for _, line in group}
    full = {n for n, lines in enumerate(pages) if any(id(x) not in running and id(x) not in gone for x in lines)}
    for group in groups:
        if not full.isdisjoint(number for number, _ in group):
            for number, line in group:
                if number == 0 and line.segment.size >= _TITLE * usual:
                    continue  # the title, where it stands first
                what = "running header" if _is_upper(line, pages[number]) else "running footer"
                gone.setdefault(id(line), what)
    for lines in pages:
        _keep_inner([line for line in lines if gone.get(id(line)) != "drawn line"], gone)
    removed: dict[tuple[str, str], None] = {}
    for lines in pages:
        for line in lines:
            if id(line) in gone:
                removed[gone[id(line)], line.text.strip()] = None
    kept = [[line for line in lines if id(line) not in gone] for lines in pages]
    return kept, [Removed(what, words) for what, words in removed]


def _furniture(pages: list[list[Line]], edges: list[list[Line]], usual: float) -> dict[int, str]:
    """Return what one page alone tells: drawn lines, serial numbers at the foot, the title again above a later page.

    Where the file tags its text, so does what has no tag and stands at the edge.
    """
    gone: dict[int, str] = {}
    if are_told(pages):
        for number, (lines, near) in enumerate(zip(pages, edges, strict=True), start=1):
            for line in (line for line in near if not line.segment.headings):
                upper = _is_upper(line, lines)
                if number > 1 or not upper:  # above the first page stands a masthead, which is worth reading
                    gone[id(line)] = "running header" if upper else "running footer"
    first = set(_words(" ".join(line.text for line in pages[0]))) if pages else set[str]()
    for number, lines in enumerate(pages, start=1):
        gone |= {id(line): "drawn line" for line in lines if _DRAWN.fullmatch(line.text.strip())}
        ordered = sorted(lines, key=lambda line: -line.segment.bottom)
        near = {id(line) for line in edges[number - 1]}
        for above, line in reversed([*pairwise(ordered[-_EDGE - 1 :])]):
            serial = _SERIAL.fullmatch(line.text.strip()) or _is_counted(line.text, number, len(pages))
            apart = above.segment.bottom - line.segment.bottom > 2 * line.segment.size
            if id(line) not in near or not serial or not (apart or _SERIAL.fullmatch(above.text.strip())):
                break
            gone[id(line)] = "page footer"
        for line in ordered[:_EDGE] if number > 1 else ():
            if id(line) not in near or line.segment.size > _SMALLER * usual or not set(_words(line.text)) <= first:
                break
            gone[id(line)] = "running header"
    return gone


def _is_counted(words: str, number: int, count: int) -> bool:
    """Tell a foot that counts the pages beside other numbers: "2/2   18-18418"."""
    return re.match(rf"{number}\s*/\s*{count}(?!\d)[\d\s()A-Z-]*$", words.strip()) is not None


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


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


def _edges(lines: list[Line], box: Box) -> list[Line]:
    """Return the first and last lines of a page as far as they stand in its upper or lower band."""
    low, high = box
    band = max(_BAND * (high - low), min(_LEAST_BAND, 0.4 * (high - low)))
    ordered = sorted(lines, key=lambda line: -line.segment.bottom)
    outer = ordered if len(ordered) <= 2 * _EDGE else ordered[:_EDGE] + ordered[-_EDGE:]
    return [line for line in outer if not low + band < line.segment.bottom < high - band]


_Key = tuple[str, tuple[int, ...], int | None]


def _keys(line: Line, page: int, usual: float) -> Iterator[_Key]:
    """Yield what a line has in common with its like on other pages: its words, and how one number counts with the page.

    A sentence, or a line set larger than the text, counts nothing: it is "Target 3" or "We will build 3 bridges."
    """
    words = re.sub(r"\s+", "", line.text.casefold())
    yield words, (), None
    if line.segment.size > usual or _SENTENCE.search(line.text.strip()):
        return
    form, numbers = re.sub(r"\d+", "#", words), [int(found) for found in re.findall(r"\d{1,9}", words)]
    for at, number in enumerate(numbers[:_MOST_NUMBERS]):
        yield form, (*numbers[:at], number - page, *numbers[at + 1 :]), at


def _is_upper(line: Line, lines: list[Line]) -> bool:
    above = sum(other.segment.bottom > line.segment.bottom for other in lines)
    return above * 2 < len(lines)
