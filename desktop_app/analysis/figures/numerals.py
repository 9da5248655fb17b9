"""Reads numerals: digits with their groups and points, number words, and the scale word behind them."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop_app.analysis.alternation import BEHIND, one_of
from desktop_app.analysis.figures.kanji import DOTTED, KANJI_RUN, MIXED, kanji_value

_PLAIN = {chr(wide): chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)} | dict(
    zip("￡￥〜−\u00a0\u2007\u2009\u202f\u3000‑‐", "£¥~-     --", strict=True)
)
_ODD = re.compile("[！-～￡￥〜−\u00a0\u2007\u2009\u202f\u3000‑‐]")


def fold(text: str) -> str:
    """Return the text with full-width forms and odd spaces as plain ones, one code point for one, so that places stay."""
    for odd in set(_ODD.findall(text)):  # a text has few different ones, and many of each
        text = text.replace(odd, _PLAIN[odd])
    return text


DIGITS = r"\d{1,3},\d{1,2}(?![\d,])|\d{1,3}(?:\.\d{3}){2,}+(?![\d.]\d)|\d{1,3}(?:,\d{2,3})++(?:\.\d++)?+|\d{1,3}(?: \d{3}){1,5}+(?![\d]| \d{3})(?:\.\d++)?+|\d++(?:\.\d++)?+|\.\d++"
"""Numbers in digits; 1,5 and 2.500.000 are written as on the European continent."""

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
}  # fmt: skip
"""Scale words and abbreviations. The one-letter ones count only beside a currency."""

SHORT_SCALES = frozenset({"m", "b", "t", "k"})

_WORDS = "|".join(sorted(WORD_VALUES, key=len, reverse=True))
_DIGITS = re.compile(DIGITS)
_KANJI = re.compile(f"{DOTTED}|{MIXED}|{KANJI_RUN}")
_NO_NUMBER_BEHIND = frozenset("第数何幾十百千万億兆京・･")
"""Behind these a number is an ordinal, vague, or the rest of a longer one."""
_WORD_NUMERAL = re.compile(
    rf"(?:(?P<tens>{'|'.join(_TENS)})[- ](?P<one>{'|'.join(_ONES[1:10])})|(?P<word>{_WORDS})"
    r"|(?P<half>half(?: of)? an?|half-|an?)(?=[ \n]*(?:half[ \n]|hundred|thousand|million|billion|trillion|dozen)))(?:\b|(?<=-))"
    r"(?![- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|thirds|halves|half|quarters?|(?:four|fif|six|seven|eigh|nin|ten|hundred)ths?)\b)",
    re.I,
)
_REST = re.compile(
    rf"[ \n](?:and[ \n])?(?:(?P<tens>{'|'.join(_TENS)})[- ](?P<one>{'|'.join(_ONES[1:10])})|(?P<word>{_WORDS}))\b(?!-)"
    r"(?![- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|thirds|halves|half|quarters?|(?:four|fif|six|seven|eigh|nin|ten|hundred)ths?)\b)",
    re.I,
)
"""What a number in words goes on with behind "hundred" or "thousand": "one hundred and fifty"."""

_SCALE = re.compile(
    r"(?P<plus>\+)?(?:[ \n-]{0,3}(?:and\s+a\s+half\s+)?(?:(?P<word>hundred|thousand|million|billion|trillion|quadrillion|lakhs?|crores?|dozen)s?|(?P<abbr>mn|mln|mio|bn|bln|tn|trn))\b|(?P<short>[kKmMbBtT])(?![\w’']))(?P<after>\+)?",
    re.I,
)
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 0.2}
_FRACTION = re.compile(r" ?([½¼¾⅓⅔⅕])")
_HALF = re.compile(r"\s+and\s+a\s+half(?=\s+(?:million|billion|trillion|thousand|times|years))", re.I)

_DIGIT_SEED = re.compile("[0-9〇一二三四五六七八九十百千万億兆]")
_NUMBER_RUN = re.compile(rf"{DOTTED}|{MIXED}|\d[\d,.]*+|{KANJI_RUN}")
_NUMBER_WORD = rf"(?:{one_of(WORD_VALUES)}|[Hh]alf an?|[Hh]alf(?=-[mbt])|[Aa]n?(?=[ \n]+(?:hundred|thousand|million|billion|trillion|dozen)\b))\b"
_WORD_SEED = re.compile(BEHIND + _NUMBER_WORD)
_FIRST_WORD = re.compile(_NUMBER_WORD)
_EUROS = re.compile(r"\s(?:euros?|(?:US )?dollars?|yen|pounds sterling)\b", re.I)
"""A name of money behind a scale of one letter: "100m euros"."""

_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]++", re.I)


def seeds(text: str, start: int, end: int) -> list[int]:
    """Return where a figure may begin between `start` and `end` of folded text, in order.

    A run of digits or kanji numerals begins one figure at most; in a web address none begins.
    """
    found: list[int] = []
    done = start
    addresses = iter(_ADDRESS.finditer(text, start, end) if text.find("/", start, end) >= 0 else ())
    address = next(addresses, None)
    while (digit := _DIGIT_SEED.search(text, done, end)) is not None:
        at = digit.start()
        while address is not None and address.end() <= at:
            address = next(addresses, None)
        if address is not None and address.start() <= at:
            done = address.end()
            continue
        run = _NUMBER_RUN.match(text, at, end)
        done = at + 1 if run is None else run.end()
        found.append(at - 1 if at - 2 >= start and text[at - 1] == "." and text[at - 2] in " $€£¥(" else at)
    words = [match.start() + 1 for match in _WORD_SEED.finditer(text, start, end)]
    if _FIRST_WORD.match(text, start, end):
        words.append(start)
    return sorted(found + words) if words else found


LONGEST = 24
"""Code points of a numeral at most: what is longer is a serial number, not an amount."""

LONGEST_KANJI = 40
"""The same for one in kanji, which spell every ten."""


class Numeral(NamedTuple):
    """A number as the text writes it: its place, its value, and how it is written.

    `spelled` is one in kanji; `mantissa` what stands before the scale ("7,000億": 7000).
    """

    start: int
    end: int
    value: float
    digits: bool
    scaled: bool
    grouped: bool = False
    open_ended: bool = False
    spelled: bool = False
    mantissa: float = 0.0


def read_numeral(text: str, at: int, *, money: bool) -> Numeral | None:
    """Read the numeral that begins at `at` in folded text, with its scale words; None where there is none.

    `money` allows the short scales ("$5B", "€300m").
    """
    kanji = _KANJI.match(text, at)
    if kanji is not None:
        return _kanji(text, at, kanji)
    digits = _DIGITS.match(text, at)
    if digits is not None:
        if digits.end() - at > LONGEST:
            return None
        raw = digits.group()
        end, grouped = digits.end(), "," in raw or " " in raw or raw.count(".") > 1
        value = _in_digits(raw)
    else:
        word = _WORD_NUMERAL.match(text, at)
        if word is None:
            return None
        end, grouped = word.end(), False
        if word["tens"] or word["word"]:
            value = _in_words(word)
        else:
            value = 0.5 if word["half"].lower().startswith("half") else 1.0
    fraction = _FRACTION.match(text, end)
    if fraction is not None:
        value, end = value + _FRACTIONS[fraction.group(1)], fraction.end()
    half = _HALF.match(text, end)
    if half is not None:
        value, end = value + 0.5, half.end()
    scaled = open_ended = False
    mantissa = value
    for _ in range(3):  # "two hundred thousand", "1兆2千"
        scale = _SCALE.match(text, end)
        if scale is None:
            break
        name = (scale["word"] or scale["abbr"] or scale["short"]).lower()
        if scale["short"] and (scale["short"] == "t" or not (money or _EUROS.match(text, scale.end()))):
            break
        value, end, scaled = round(value * SCALES[name], 2), scale.end(), True
        if digits is None and name in {"hundred", "thousand"} and (rest := _rest(text, end)) is not None:
            value, end = value + rest[0], rest[1]
        open_ended = open_ended or bool(scale["plus"] or scale["after"])
    if text.startswith("+", end) and not text.startswith("+", end + 1) and not text[end + 1 : end + 2].isdigit():
        end, open_ended = end + 1, True
    return Numeral(at, end, value, digits is not None, scaled, grouped, open_ended, mantissa=mantissa)


def _in_digits(raw: str) -> float:
    """Return the value of digits: a comma before one or two last digits is a decimal one, several points are groups."""
    if "," in raw and "." not in raw and len(raw.rpartition(",")[2]) < 3:
        head, _, rest = raw.rpartition(",")
        return float(f"{head.replace(',', '')}.{rest}")
    return float((raw.replace(".", "") if raw.count(".") > 1 else raw).replace(",", "").replace(" ", ""))


def _rest(text: str, at: int) -> tuple[float, int] | None:
    """Return what stands behind "hundred" or "thousand", and where it ends: "and fifty", "five hundred and two"."""
    found = _REST.match(text, at)
    if found is None:
        return None
    value, end = _in_words(found), found.end()
    if text.startswith(" hundred", end):
        end += len(" hundred")
        more = _REST.match(text, end)
        value *= 100
        if more is not None:
            value, end = value + _in_words(more), more.end()
    return value, end


def _in_words(found: re.Match[str]) -> float:
    if found["tens"]:
        return WORD_VALUES[found["tens"].lower()] + WORD_VALUES[found["one"].lower()]
    return WORD_VALUES[found["word"].lower()]


def _kanji(text: str, at: int, found: re.Match[str]) -> Numeral | None:
    """Read a number that kanji scale or spell: 1兆2,000億, 68万6061, 三千億, 二〇二五."""
    raw = found.group().rstrip(",")
    if len(raw) > LONGEST_KANJI or raw[0] in "万億兆京" or text[max(0, at - 1) : at] in _NO_NUMBER_BEHIND:
        return None
    spelled = not raw[0].isdigit()
    value = round(kanji_value(raw), 2)
    scaled = any(c in "万億兆京" for c in raw)
    return Numeral(
        at,
        at + len(raw),
        value,
        not spelled,
        scaled,
        "," in raw and not scaled,
        spelled=spelled,
        mantissa=_mantissa(raw),
    )


_LEADING = re.compile(
    r"[0-9][0-9,]*(?:[.・･][0-9]+)?(?= ?[万億兆京十百千]+$)|[〇一二三四五六七八九十百千]+(?:[・･][〇一二三四五六七八九]+)?(?=[万億兆京]$)"
)


def _mantissa(raw: str) -> float:
    """Return what stands before the one scale of a number ("7,000億" and "七千億" are 7000), 0 where it has several."""
    found = _LEADING.match(raw)
    return kanji_value(found.group()) if found else 0.0
