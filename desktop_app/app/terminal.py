"""Text for a terminal: columns that fit, wide characters counted as two, control characters made visible."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def visible(line: str) -> str:
    """Return `line` with every control character shown as a picture, so that a document cannot steer the terminal.

    Direction overrides, which can hide text, are written out as "⟨U+202E⟩".
    """
    if line.isprintable():
        return line
    return "".join(_visible(character) for character in line)


def _visible(character: str) -> str:
    if character in _BIDI:
        return f"⟨U+{ord(character):04X}⟩"
    if unicodedata.category(character) != "Cc" or character in "\t\n":
        return character
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"


def width(text: str) -> int:
    """Return how many terminal columns `text` takes (Unicode Standard Annex 11)."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def shortened(text: str, room: int) -> str:
    """Return `text`, cut with an ellipsis where it takes more than `room` columns."""
    if width(text) <= room:
        return text
    taken = 1
    for at, character in enumerate(text):
        taken += width(character)
        if taken > room:
            return text[:at].rstrip() + "…"
    return text


def wrapped(text: str, room: int) -> list[str]:
    """Return `text` in lines of at most `room` columns, broken at spaces, and within a word only where it is longer."""
    lines = [""]
    left = room
    for word in text.split():
        wide = width(word)
        if lines[-1] and wide < left:
            lines[-1] += f" {word}"
            left -= wide + 1
            continue
        if lines[-1]:
            lines.append("")
        for character in word if wide > room else ():  # Japanese has no spaces
            if width(lines[-1] + character) > room:
                lines.append("")
            lines[-1] += character
        lines[-1] = lines[-1] or word
        left = room - width(lines[-1])
    return lines


def columns(rows: Sequence[Sequence[str]], *, room: int, indent: int) -> Iterator[str]:
    """Yield `rows` as lines of aligned columns; the last column is cut to what is left of `room`."""
    if not rows:
        return
    widths = [max(width(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    left = max(20, room - indent - sum(widths) - 2 * len(widths))
    for row in rows:
        cells = [cell + " " * (wide - width(cell)) for cell, wide in zip(row[:-1], widths, strict=True)]
        yield " " * indent + "  ".join([*cells, shortened(row[-1], left)])
