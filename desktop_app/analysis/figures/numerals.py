"""Reads numerals: digits with their groups and points, number words, and the scale word behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass

FOLD = str.maketrans(
    "０１２３４５６７８９．，％＄￥￡＋－／（）～〜\u00a0\u2007\u2009\u202f\u3000‑‐",
    "0123456789.,%$¥£+-/()~~     --",
)
"""Full-width forms and odd spaces to their plain ones, one code point to one, so that places stay."""

DIGITS = r"\d{1,3}(?:,\d{2,3})++(?:\.\d++)?+|\d{1,3}(?: \d{3})++(?![\d])(?:\.\d++)?+|\d++(?:\.\d++)?+"

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORD_VALUES = {
    **{word: float(value) for value, word in enumerate(_ONES)},
    **{word: float(value) for value, word in zip(range(20, 100, 10), _TENS, strict=True)},
}
"""Number words and what they stand for."""

SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "mn": 1e6, "mln": 1e6, "mio": 1e6, "m": 1e6, "bn": 1e9, "bln": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12, "t": 1e12, "k": 1e3,
    "lakh": 1e5, "crore": 1e7, "lakhs": 1e5, "crores": 1e7, "dozen": 12.0,
    "万": 1e4, "億": 1e8, "兆": 1e12, "千": 1e3, "百": 1e2, "十": 10.0, "百万": 1e6, "千万": 1e7, "十億": 1e9, "百億": 1e10, "千億": 1e11,
}  # fmt: skip
"""Scale words and abbreviations. The one-letter ones count only beside a currency."""

SHORT_SCALES = frozenset({"m", "b", "t", "k"})

_WORDS = "|".join(sorted(WORD_VALUES, key=len, reverse=True))
_DIGITS = re.compile(DIGITS)
_WORD_NUMERAL = re.compile(rf"(?:(?P<tens>{'|'.join(_TENS)})[- ](?P<one>{'|'.join(_ONES[1:10])})|(?P<word>{_WORDS})|(?P<half>half(?: of)? an?|an?)(?=[ \n]+(?:half[ \n]|hundred|thousand|million|billion|trillion|dozen)))\b", re.I)  # fmt: skip
_SCALE = re.compile(
    r"(?P<plus>\+)?(?:[ \n-]{0,3}(?:and\s+a\s+half\s+)?(?:(?P<word>hundred|thousand|million|billion|trillion|quadrillion|lakhs?|crores?|dozen)s?|(?P<abbr>mn|mln|mio|bn|bln|tn|trn))\b|(?P<short>[kKmMbBtT])(?![\w’'])|[ ]?(?P<kanji>[十百千]?[万億兆]|千|百))(?P<after>\+)?",
    re.I,
)
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 0.2}
_FRACTION = re.compile(r" ?([½¼¾⅓⅔⅕])")
_HALF = re.compile(r"\s+and\s+a\s+half(?=\s+(?:million|billion|trillion|thousand|times|years))", re.I)

SEED = re.compile(
    rf"\d[\d,.]*+|(?<![\w-])(?:{_WORDS}|half an?|an?(?=[ \n]+(?:hundred|thousand|million|billion|trillion|dozen)\b))\b",
    re.I,
)
"""Where a figure may begin."""

LONGEST = 24
"""Code points of a numeral at most: what is longer is a serial number, not an amount."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as the text writes it: its place, its value, and how it is written."""

    start: int
    end: int
    value: float
    digits: bool
    scaled: bool
    grouped: bool = False
    open_ended: bool = False


def read_numeral(text: str, at: int, *, money: bool) -> Numeral | None:
    """Read the numeral that begins at `at` in folded text, with its scale words; None where there is none.

    `money` allows the short scales ("$5B", "€300m").
    """
    digits = _DIGITS.match(text, at)
    if digits is not None:
        if digits.end() - at > LONGEST:
            return None
        raw = digits.group()
        value = float(raw.replace(",", "").replace(" ", ""))
        end, grouped = digits.end(), "," in raw or " " in raw
    else:
        word = _WORD_NUMERAL.match(text, at)
        if word is None:
            return None
        end, grouped = word.end(), False
        if word["tens"]:
            value = WORD_VALUES[word["tens"].lower()] + WORD_VALUES[word["one"].lower()]
        elif word["word"]:
            value = WORD_VALUES[word["word"].lower()]
        else:
            value = 0.5 if word["half"].lower().startswith("half") else 1.0
    fraction = _FRACTION.match(text, end)
    if fraction is not None:
        value, end = value + _FRACTIONS[fraction.group(1)], fraction.end()
    half = _HALF.match(text, end)
    if half is not None:
        value, end = value + 0.5, half.end()
    scaled = open_ended = False
    for _ in range(3):  # "two hundred thousand", "1兆2千"
        scale = _SCALE.match(text, end)
        if scale is None:
            break
        name = (scale["word"] or scale["abbr"] or scale["short"] or scale["kanji"]).lower()
        if scale["short"] and (not money or scale["short"] == "t"):
            break
        value, end, scaled = value * SCALES[name], scale.end(), True
        open_ended = open_ended or bool(scale["plus"] or scale["after"])
    if text.startswith("+", end) and not text.startswith("+", end + 1) and not text[end + 1 : end + 2].isdigit():
        end, open_ended = end + 1, True
    return Numeral(at, end, value, digits is not None, scaled, grouped, open_ended)
