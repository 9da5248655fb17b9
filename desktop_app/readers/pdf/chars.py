"""From a PDF's characters to segments: words in a row on one line, with box, size, weight and raised marks."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium_c

from desktop_app.readers.raw import Run

FALSE_SPACE = 0.22
"""A generated space between letters that is narrower than so many em is none (seen: wrong ones up to 0.22 em)."""
HYPHEN = "\u0002"
"""What pdfium gives for a hyphen at the end of a line."""
_GAP = 1.5
WIDE_GAP = 0.8
"""Em between two cells of a table at least; a blank is wider only in lines that are filled by force."""
RAISED = 0.22
"""A digit whose ink begins so many em above the line is a mark of a note or a power."""
_MOST_CHARACTERS = 200_000


@dataclass(frozen=True, slots=True)
class Gap:
    """White between words, wider than a blank: behind code point `end`, before `start`; `left` to `right` in points."""

    end: int
    start: int
    left: float
    right: float


@dataclass(slots=True)
class Segment:
    """Characters in a row: text, runs in it, box in points (y upwards), ranges of raised digits, wide gaps."""

    text: str = ""
    left: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    top: float = 0.0
    size: float = 0.0
    base: float = 0.0
    runs: list[Run] = field(default_factory=list[Run])
    raised: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    headings: set[int] = field(default_factory=set[int])
    """What the file's tags say of its letters: levels of headings, 0 for other text; empty where they say nothing."""
    gaps: list[Gap] = field(default_factory=list[Gap])
    look: _Look | None = None
    since: int = 0

    @property
    def heading(self) -> int | None:
        """The level that the file's tags give it, 0 where it is no heading, None where they say nothing."""
        return (0 if 0 in self.headings else min(self.headings)) if self.headings else None

    @property
    def all_bold(self) -> bool:
        """Tell whether every letter and digit of it is bold."""
        told = [r for r in self.runs if any(c.isalnum() for c in self.text[r.start : r.end])]
        return bool(told) and all(r.bold for r in told)

    @property
    def starts_bold(self) -> bool:
        """Tell whether its first word is bold."""
        return bool(self.runs) and self.runs[0].bold

    @property
    def ends_bold(self) -> bool:
        """Tell whether its last word is bold."""
        return bool(self.runs) and self.runs[-1].bold

    def add(self, word: str, look: _Look, *, raised: bool) -> None:
        """Append one character."""
        at = len(self.text)
        if look is not self.look:
            self.close()
            if look.heading is not None:
                self.headings.add(look.heading)
            self.look, self.since = look, at
        if raised and word.isdecimal():
            if self.raised and self.raised[-1][1] == at:
                self.raised[-1] = (self.raised[-1][0], at + 1)
            else:
                self.raised.append((at, at + 1))
        self.text += word

    def close(self) -> None:
        """End the stretch that looks alike; to be called behind the last character."""
        if self.look is not None:
            self.runs.append(Run(self.since, len(self.text), self.look.bold, self.look.italic, size=self.look.size))
            self.look = None


@dataclass(frozen=True, slots=True)
class _Look:
    bold: bool
    italic: bool
    size: float
    heading: int | None = None


@dataclass(frozen=True, slots=True)
class _Char:
    word: str
    generated: bool
    left: float
    right: float
    bottom: float
    top: float
    look: _Look
    base: float = 0.0
    foot: float = 0.0


def segments_of(page: Any, tags: Mapping[int, int] | None = None) -> list[Segment]:
    """Return the segments of a page in the order of its content; `tags` are `tags_of` the page."""
    textpage = page.get_textpage()
    try:
        found: list[Segment] = []
        current: Segment | None = None
        space: _Char | None = None
        for char in _chars(textpage, tags or {}):
            if char.word.isspace():
                if char.word in "\r\n":
                    current = None if char.generated else current
                space = char if current is not None and current.text else None
                continue
            if current is None or not _goes_on(current, char):
                current = Segment(size=char.look.size, left=char.left, right=char.left)
                current.bottom, current.top, current.base = char.bottom, char.top, char.base
                found.append(current)
            elif space is not None and not _is_false(space, current, char):
                current.add(" ", char.look, raised=False)
                if char.left - current.right > WIDE_GAP * char.look.size:
                    at = len(current.text)
                    current.gaps.append(Gap(at - 1, at, current.right, char.left))
            space = None
            if current.size < 0.85 * char.look.size and len(current.text) <= 3:  # it began with a raised mark
                current.raised = [(0, len(current.text))] if current.text.isdecimal() else []
                current.size, current.bottom, current.top, current.base = (
                    char.look.size,
                    char.bottom,
                    char.top,
                    char.base,
                )
            raised = char.foot > current.base + RAISED * current.size
            current.add(char.word, char.look, raised=raised)
            current.right = max(current.right, char.right)
        for segment in found:
            segment.close()
        return found
    finally:
        textpage.close()


def _goes_on(segment: Segment, char: _Char) -> bool:
    """Tell whether a character stands on the line, right behind it (the letters of a ligature share one box)."""
    size = max(segment.size, char.look.size)
    middle = (char.bottom + char.top) / 2
    level = segment.bottom - 0.2 * size <= middle <= segment.top + 0.35 * size
    return level and -1.6 * size <= char.left - segment.right <= _GAP * size


def _is_false(space: _Char, segment: Segment, char: _Char) -> bool:
    before = segment.text[-1]
    letters = before.isalpha() + char.word.isalpha()
    if not space.generated or letters + (before == "-") + (char.word == "-") < 2 or not letters:
        return False  # "drug -" is false as well: real spaces beside a hyphen are as wide as any other
    return char.left - segment.right < FALSE_SPACE * char.look.size and char.look.size > 0 and not _is_wide(char.word)


def _is_wide(word: str) -> bool:
    return "\u3000" <= word <= "\u9fff"


def _chars(textpage: Any, tags: Mapping[int, int]) -> Iterator[_Char]:
    raw = textpage.raw
    count = min(pdfium_c.FPDFText_CountChars(raw), _MOST_CHARACTERS)
    box = pdfium_c.FS_RECTF()
    looks: dict[int, _Look] = {}
    last = _Look(False, False, 10.0)
    high = ""
    x, y, left, right, bottom, top = (ctypes.c_double() for _ in range(6))
    for i in range(count):
        code = pdfium_c.FPDFText_GetUnicode(raw, i)
        if 0xD800 <= code < 0xDC00:
            if i + 1 < count and 0xDC00 <= pdfium_c.FPDFText_GetUnicode(raw, i + 1) < 0xE000:
                high = chr(code)
                continue
            code = 0xFFFD  # half a character
        word = chr(code) if code < 0x110000 else "\ufffd"
        if "\udc00" <= word <= "\udfff":
            word = (high + word).encode("utf-16", "surrogatepass").decode("utf-16", "replace") if high else "\ufffd"
        high = ""
        if code in (0, 0xFFFE, 0xFEFF):
            continue
        generated = pdfium_c.FPDFText_IsGenerated(raw, i) == 1
        if not generated:
            owner = pdfium_c.FPDFText_GetTextObject(raw, i)
            key = ctypes.addressof(owner.contents) if owner else 0
            if key not in looks:
                looks[key] = _look(owner, tags) if owner else last
            last = looks[key]
        if not pdfium_c.FPDFText_GetLooseCharBox(raw, i, box):
            continue
        base = foot = box.bottom
        if not generated:
            pdfium_c.FPDFText_GetCharOrigin(raw, i, x, y)
            base = foot = y.value
            if word.isdecimal():
                pdfium_c.FPDFText_GetCharBox(raw, i, left, right, bottom, top)
                foot = bottom.value
        low, high_edge = min(box.bottom, box.top), max(box.bottom, box.top)
        yield _Char(word, generated, box.left, box.right, low, high_edge, last, base, foot)


def _look(owner: Any, tags: Mapping[int, int]) -> _Look:
    """Return weight, slant and size in points (the matrix counted in) of a text object."""
    size = ctypes.c_float()
    pdfium_c.FPDFTextObj_GetFontSize(owner, size)
    matrix = pdfium_c.FS_MATRIX()
    scale = 1.0
    if pdfium_c.FPDFPageObj_GetMatrix(owner, matrix):
        scale = (matrix.c**2 + matrix.d**2) ** 0.5
    font = pdfium_c.FPDFTextObj_GetFont(owner)
    name = ""
    weight = flags = 0
    if font:
        buffer = ctypes.create_string_buffer(200)
        pdfium_c.FPDFFont_GetBaseFontName(font, buffer, 200)
        name = buffer.value.decode("utf-8", "replace").lower()
        weight, flags = pdfium_c.FPDFFont_GetWeight(font), pdfium_c.FPDFFont_GetFlags(font)
    bold = weight >= 600 or any(word in name for word in ("bold", "black", "heavy"))
    italic = bool(flags > 0 and flags & 0x40) or "italic" in name or "oblique" in name
    heading = tags.get(pdfium_c.FPDFPageObj_GetMarkedContentID(owner)) if tags else None
    return _Look(bold, italic, round(abs(size.value * scale) * 2) / 2, heading)
