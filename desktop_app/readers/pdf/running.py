"""Running headers, footers and page numbers: lines near the edge that come again on other pages, at one height."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise

from desktop_app.document import Removed
from desktop_app.readers.pdf.lines import Line

_EDGE = 4
_HEIGHT = 8.0
_NUMBER = re.compile(
    r"(?:[-–—|]\s*)?(?:page|p\.|seite|страница)?\s*(\d{1,4})\s*(?:(?:/|of|von|sur|de)\s*\d{1,4})?(?:\s*[-–—|])?", re.I
)
_SERIAL = re.compile(r"(?=(?:\D*\d){4})[*\d][\d/().,:*A-Z \u00a0–-]{3,40}")
"""A job or document number: four digits or more, capitals, no word."""
_DRAWN = re.compile(r"[_‗\-–—─━═=]{5,}")
_SMALLER = 0.93


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
    gone = _furniture(pages)
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
        _keep_inner([line for line in lines if gone.get(id(line)) != "drawn line"], gone)
    removed: dict[tuple[str, str], None] = {}
    for lines in pages:
        for line in lines:
            if id(line) in gone:
                removed[gone[id(line)], line.text.strip()] = None
    kept = [[line for line in lines if id(line) not in gone] for lines in pages]
    return kept, [Removed(what, words) for what, words in removed]


def _furniture(pages: list[list[Line]]) -> dict[int, str]:
    """Return what one page alone tells: drawn lines, serial numbers at the foot, the title again above a later page."""
    gone: dict[int, str] = {}
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[line.segment.size] += len(line.text)
    usual = max(sizes, key=lambda size: sizes[size], default=10.0)
    first = set(_words(" ".join(line.text for line in pages[0]))) if pages else set[str]()
    for number, lines in enumerate(pages, start=1):
        gone |= {id(line): "drawn line" for line in lines if _DRAWN.fullmatch(line.text.strip())}
        ordered = sorted(lines, key=lambda line: -line.segment.bottom)
        for above, line in reversed([*pairwise(ordered[-_EDGE - 1 :])]):
            serial = _SERIAL.fullmatch(line.text.strip()) or _is_counted(line.text, number, len(pages))
            apart = above.segment.bottom - line.segment.bottom > 2 * line.segment.size
            if not serial or not (apart or _SERIAL.fullmatch(above.text.strip())):
                break
            gone[id(line)] = "page footer"
        for line in ordered[:_EDGE] if number > 1 else ():
            if line.segment.size > _SMALLER * usual or not set(_words(line.text)) <= first:
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


def _edges(lines: list[Line]) -> list[Line]:
    ordered = sorted(lines, key=lambda line: -line.segment.bottom)
    return ordered if len(ordered) <= 2 * _EDGE else ordered[:_EDGE] + ordered[-_EDGE:]


def _key(words: str) -> str:
    return re.sub(r"\d+", "#", re.sub(r"\s+", "", words.casefold()))


def _is_upper(line: Line, lines: list[Line]) -> bool:
    above = sum(other.segment.bottom > line.segment.bottom for other in lines)
    return above * 2 < len(lines)
