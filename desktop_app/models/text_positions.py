"""Text positions: code points of the document to UTF-16 positions on the screen, and back: the one place for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from desktop_app.document import Span

_UNEVEN = re.compile(
    r"[\U00010000-\U0010FFFF]|\s{2,}|[^\S ]|[\x00-\x08\x0e-\x1f\x7f\ufdd0\ufdd1\ufffc\ud800-\udfff]"
    r"|[\u202a-\u202e\u2066-\u2069]"
)
"""What is shown with another number of units than it has code points, or as another character.

White space runs show as one space; control characters, lone surrogates and the characters Qt uses for
its own ends (U+FDD0, U+FDD1, U+FFFC) as a visible replacement. Characters that turn the direction of writing are
written out, "[U+202E]" as in a printed report: they could make a text look as if it said something else.
"""
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_REPLACEMENT = "\ufffd"


def units(text: str, position: int) -> int:
    """Return the UTF-16 unit at which a code point of a text stands that is shown as it is."""
    return position + sum(letter > "\uffff" for letter in text[:position])


@dataclass(frozen=True, slots=True)
class ShownText:
    """One stretch of the document as it is shown: a paragraph, a label, a table's cell.

    `source` and `shown` start the same pieces, in code points from the document's beginning and in UTF-16
    units from the stretch's own; inside an even piece both run alike, inside an uneven one positions snap to its start.
    """

    span: Span
    text: str
    units: int
    source: tuple[int, ...]
    shown: tuple[int, ...]
    even: tuple[bool, ...]

    @classmethod
    def of(cls, text: str, span: Span) -> ShownText:
        """Lay out the stretch `span` of the document's `text`."""
        source: list[int] = []
        shown: list[int] = []
        even: list[bool] = []
        parts: list[str] = []
        at, units = span.start, 0

        def add(piece: str, begin: int, is_even: bool, width: int) -> None:
            nonlocal units
            source.append(begin)
            shown.append(units)
            even.append(is_even)
            parts.append(piece)
            units += width

        for found in _UNEVEN.finditer(text, span.start, span.end):
            if found.start() > at:
                add(text[at : found.start()], at, True, found.start() - at)
            character = found.group()
            if character.isspace():
                add(" ", found.start(), False, 1)
            elif ord(character) > 0xFFFF:
                add(character, found.start(), False, 2)
            elif character in _TURNING:
                told = f"[U+{ord(character):04X}]"
                add(told, found.start(), False, len(told))
            else:
                add(_REPLACEMENT, found.start(), False, 1)
            at = found.end()
        if at < span.end or not source:
            add(text[at : span.end], at, True, span.end - at)
        return cls(span, "".join(parts), units, tuple(source), tuple(shown), tuple(even))

    def unit_of(self, position: int) -> int:
        """Return the UTF-16 unit, from the stretch's beginning, of a code point; its ends for what lies outside."""
        if position <= self.span.start:
            return 0
        if position >= self.span.end:
            return self.units
        piece = bisect_right(self.source, position) - 1
        return self.shown[piece] + (position - self.source[piece] if self.even[piece] else 0)

    def position_of(self, unit: int) -> int:
        """Return the code point shown at a UTF-16 unit; the span's ends for what lies outside."""
        if unit <= 0:
            return self.span.start
        if unit >= self.units:
            return self.span.end
        piece = bisect_right(self.shown, unit) - 1
        return self.source[piece] + (unit - self.shown[piece] if self.even[piece] else 0)
