"""Which characters a font file has glyphs for: reads the `cmap` table (OpenType 1.9, formats 4 and 12) and no more."""

from __future__ import annotations

import struct
from pathlib import Path


def covered(folder: Path) -> frozenset[int]:
    """Return the code points that at least one font in `folder` has a glyph for. Raises OSError."""
    points: set[int] = set()
    for path in sorted(folder.iterdir()):
        if path.suffix in (".ttf", ".otf"):
            points |= characters(path.read_bytes())
    return frozenset(points)


def characters(font: bytes) -> set[int]:
    """Return the code points of one font; none where the bytes are no font that can be read."""
    try:
        return _characters(font)
    except struct.error:
        return set()


def _characters(font: bytes) -> set[int]:
    count = struct.unpack_from(">H", font, 4)[0]
    for at in range(12, 12 + 16 * count, 16):
        tag, _, offset, _ = struct.unpack_from(">4sIII", font, at)
        if tag == b"cmap":
            return _cmap(font, offset)
    return set()


def _cmap(font: bytes, start: int) -> set[int]:
    points: set[int] = set()
    for i in range(struct.unpack_from(">H", font, start + 2)[0]):
        platform, encoding, offset = struct.unpack_from(">HHI", font, start + 4 + 8 * i)
        if platform != 0 and (platform, encoding) not in ((3, 1), (3, 10)):
            continue
        form = struct.unpack_from(">H", font, start + offset)[0]
        if form == 4:
            points |= _format_4(font, start + offset)
        elif form == 12:
            points |= _format_12(font, start + offset)
    return points


def _format_4(font: bytes, at: int) -> set[int]:
    segments = struct.unpack_from(">H", font, at + 6)[0] // 2
    read = struct.Struct(f">{segments}H")
    ends = read.unpack_from(font, at + 14)
    starts_at = at + 16 + 2 * segments
    starts = read.unpack_from(font, starts_at)
    deltas = read.unpack_from(font, starts_at + 2 * segments)
    ranges_at = starts_at + 4 * segments
    ranges = read.unpack_from(font, ranges_at)
    points: set[int] = set()
    for i, (first, last, delta, shift) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        for point in range(first, last + 1):
            glyph = point
            if shift:
                glyph = struct.unpack_from(">H", font, ranges_at + 2 * i + shift + 2 * (point - first))[0]
                if not glyph:
                    continue
            if (glyph + delta) & 0xFFFF and point != 0xFFFF:
                points.add(point)
    return points


def _format_12(font: bytes, at: int) -> set[int]:
    points: set[int] = set()
    for i in range(struct.unpack_from(">I", font, at + 12)[0]):
        first, last, glyph = struct.unpack_from(">III", font, at + 16 + 12 * i)
        points.update(range(first + (glyph == 0), last + 1))
    return points
