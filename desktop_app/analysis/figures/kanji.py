"""Reads numbers written in kanji, alone or mixed with digits: 三千億, 1兆2,000億, 二〇二五, 数 excluded."""

from __future__ import annotations

import re

DIGITS = {c: value for value, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "壱": 1, "弐": 2, "参": 3, "両": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000, "拾": 10}
_LARGE = {"万": 10_000, "億": 10**8, "兆": 10**12, "京": 10**16}

KANJI_RUN = "[〇一二三四五六七八九十百千万億兆]++"
"""A number spelled in kanji; most such runs are parts of words, so that a unit must follow."""

DOTTED = (
    r"(?:[0-9]{1,4}|[〇一二三四五六七八九十百千]{1,8})[・･](?:[0-9]{1,3}|[〇一二三四五六七八九]{1,4})"
    r"(?![0-9〇一二三四五六七八九十百千・･])[万億兆京]?"
)
"""A number of vertical text, whose decimal point is a middle dot: 四・八兆, ３・５. A list (一・二・三) is none."""

MIXED = r"[0-9][0-9,]*+(?:\.[0-9]++)?+(?:[十百千万億兆京]| [万億兆])(?:[0-9][0-9,]*+(?:\.[0-9]++)?+|[〇一二三四五六七八九十百千万億兆京])*+"
"""A number in digits that kanji scale, also behind a space: 6.5 兆円."""

_POINT = re.compile("[・･]")
_PIECE = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?|.")


def kanji_value(text: str) -> float:
    """Return the value of a number in kanji or mixed with digits; positional where no ten stands in it (二〇二五).

    Raises ValueError where the text is no number.
    """
    point = _POINT.search(text)
    if point is not None:
        return _dotted(text, point.start())
    total, section, digit = 0.0, 0.0, None
    for piece in _PIECE.findall(text.replace(" ", "")):
        if piece[0].isascii() and piece[0].isdigit():
            digit = (digit or 0.0) * 10 ** len(piece) + float(piece.replace(",", ""))
        elif piece in DIGITS:
            digit = (digit or 0.0) * 10 + DIGITS[piece]
        elif piece in _SMALL:
            section += (1.0 if digit is None else digit) * _SMALL[piece]
            digit = None
        elif piece in _LARGE:
            section += digit or 0.0
            total += (section or 1.0) * _LARGE[piece]
            section, digit = 0.0, None
        else:
            raise ValueError(f"not a number: {text!r}")
    return total + section + (digit or 0.0)


def _dotted(text: str, at: int) -> float:
    """Return the value of a number with a middle dot at `at`: 四・八兆."""
    scale = _LARGE.get(text[-1], 1)
    decimals = text[at + 1 :].rstrip("".join(_LARGE))
    places = decimals if decimals.isascii() else "".join(str(DIGITS[c]) for c in decimals)
    return (kanji_value(text[:at]) + int(places) / 10 ** len(places)) * scale
