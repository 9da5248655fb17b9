"""Reads shares and multiples that words alone state: "half of the doses", "two thirds", "double", "halving", 倍増, 3分の2."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.analysis.figures.kanji import kanji_value
from desktop_app.analysis.figures.numerals import WORD_VALUES
from desktop_app.analysis.figures.qualifiers import qualifier
from desktop_app.analysis.figures.reading import Reading
from desktop_app.document import Span

_PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10,
}  # fmt: skip
_MULTIPLES = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "quintupl": 5.0, "halv": 0.5, "twice": 2.0}

_TIME = r"(?:an?\s+)?(?:(?:19|20)\d\d\b(?!,)|(?:fiscal|calendar|academic|financial)\b|FY|(?:year|century|decade|month|week|day|hour|mile|term|session|half|season|game)s?\b)"
"""Behind a share it makes a date or a length: "half of 2025", "a quarter of a century"."""

_DETERMINER = r"(?:the|its|our|their|his|her|your|all|this|these|those|that|such|what|U\.S\.)(?=\s)"
_OBJECT = rf"\s+of\s+(?!(?:the\s+|this\s+|that\s+|each\s+|every\s+)?{_TIME})|\s+{_DETERMINER}(?!\s+{_TIME})"
_ROUGH = r"(?:at\s+least|at\s+most|more\s+than|less\s+than|almost|nearly|over|under|about|around|approximately|roughly|up\s+to|only|some|just\s+over)\s+"

_HALF = re.compile(
    rf"half\b(?![-–’'])(?:(?P<of>(?={_OBJECT}))|(?=\s+(?!an?\b|as\b|past\b|way\b|time\b|day\b|year\b|hour\b|hearted|brother|dozen\b|hundred\b|[mbt]?r?illion\b)|[.,;:)]|$))",
    re.I,
)
_NO_HALF = re.compile(r"(?:\b(?:first|second|other|latter|former|next|last|final|better|and\s+a)\s+|[\w–-])\Z", re.I)
_BY = re.compile(rf"\b(?:by|in|than|to)\s+(?:an?\s+)?\Z|\b{_ROUGH}\Z", re.I)
"""What must stand before a "half" with nothing behind it that it is half of: "cut by half", "almost half have gone"."""

_MANY_PARTS = re.compile(
    rf"(?:thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)\b(?!\s+(?:majority|vote|rule)|-|\s+of\s+(?:the\s+)?{_TIME})",
    re.I,
)
_MANY = re.compile(r"(?<![\w/.,-])(?P<many>two|three|four|five|six|seven|eight|nine|[2-9])[-\s]\Z", re.I)
_ONE_PART = re.compile(
    rf"(?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?:(?={_OBJECT})|(?P<end>(?=\s*(?:[.,;:)]|$)|\s(?:by|in|from|over|before|within|to|and|compared|relative|since)\b)))",
    re.I,
)
_ONE = re.compile(rf"(?<![\w-])(?P<by>by\s+(?:{_ROUGH})?)?(?P<one>an?|one)[-\s]\Z", re.I)

_AIM = r"(?:to|will|would|shall|should|could|must|can|may|we|not|also|and\s+then)\s+(?:further\s+|at\s+least\s+|more\s+than\s+|nearly\s+|almost\s+|roughly\s+|over\s+)?|(?:more\s+than|at\s+least|nearly|almost|roughly|about|around)\s+"
_IDIOMS = r"(?![-–’'])(?!\s+(?:down|up\s+on|as|check|taxation|tax\b|standards?|counting|counted|jeopardy|materiality|burdens?|digits?|blind|agent|whammy|edged|dip|hulls?|hulled|duty|dividend|discrimination|talk|degrees?|major|room|occupancy|click|negative|planetary|nexus|helix|transition|bottom|threat|win\b|wins\b|crisis|crises))"
_MULTIPLE = re.compile(
    r"(?<![\w-])(?:"
    rf"(?P<change>doubled|doubling|tripled|tripling|trebled|trebling|quadrupled|quadrupling|quintupled|quintupling|halved|halving|halve){_IDIOMS}"
    rf"|(?P<verb>(?:double|triple|treble|quadruple|quintuple)){_IDIOMS}"
    rf"|(?P<tells>(?:doubles|triples|trebles|quadruples|halves)){_IDIOMS}(?=\s+(?:{_DETERMINER}|[a-z]+s?\s+(?:to|from|by)\b))"
    rf"|(?P<twice>twice)(?=\s+(?:the|as|its|their|our|that|what)\b)"
    r"|(?P<fold>two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)fold"
    r")(?![\w-])",
    re.I,
)
_AIMED = re.compile(rf"(?<!\w)(?:{_AIM})\Z", re.I)
_THE = re.compile(rf"\s+{_DETERMINER}")
_JOINED = re.compile(r"(?:\band|\bor|,)\s+\Z", re.I)
_FURTHER = 120
"""Code points within which a second verb goes on from the first: "double exports and triple imports"."""

_MULTIPLES_IN = ("oubl", "ripl", "rebl", "upl", "alv", "wice", "fold")
_PARTS_IN = ("alf", "third", "quarter", "fourth", "fifth", "ixth", "eventh", "ighth", "inth", "enth")

_JAPANESE = re.compile(
    r"(?P<double>倍増)(?=[しさすをで、。])|(?P<halve>半減)(?=[しさすをで、。])|(?<!過)(?P<half>半数)"
    r"|(?<![0-9〇一二三四五六七八九十百千万億兆])(?P<of>[2-9]|10|[二三四五六七八九十])分の(?P<many>[1-9]|[一二三四五六七八九])(?![0-9〇一二三四五六七八九十百千万億兆])"
)
_JAPANESE_IN = ("倍増", "半減", "半数", "分の")
_WIDTH = 40
_LONGEST_WORD = 12


def in_words(text: str, part: Span, words: str) -> Iterator[Reading]:
    """Yield the shares (unit "%": "two thirds" is 66.67) and multiples (unit "x": "halving" is 0.5) of one part, `words`.

    The same unit and value as where they stand in digits, so that both can be compared.
    """
    for word in _beginnings(words, part.start, _PARTS_IN):
        found = _share(text, part, word)
        if found is not None:
            yield _reading(text, part, *found, "%")
    last = -_FURTHER
    for word in _beginnings(words, part.start, _MULTIPLES_IN):
        match = _MULTIPLE.match(text, word, part.end)
        if match is None or (match["verb"] and not _is_aimed(text, part, match, last)):
            continue
        last = match.end() if match["verb"] else last
        yield _reading(text, part, word, match.end(), _times(match), "x")


def in_japanese_words(text: str, part: Span, words: str) -> Iterator[Reading]:
    """Yield the same of one part, `words`, as Japanese states them: 倍増 is 2, 3分の2 is 66.67."""
    if not any(map(words.__contains__, _JAPANESE_IN)):
        return
    for match in _JAPANESE.finditer(text, part.start, part.end):
        if match["double"] or match["halve"]:
            value, unit = (2.0 if match["double"] else 0.5), "x"
        else:
            share = 0.5 if match["half"] else kanji_value(match["many"]) / kanji_value(match["of"])
            value, unit = round(share * 100, 2), "%"
        if unit == "x" or value < 100:
            yield _reading(text, part, match.start(), match.end(), value, unit)


def _beginnings(words: str, offset: int, stems: tuple[str, ...]) -> list[int]:
    """Return where those of the words, which stand at `offset`, begin that hold one of the stems."""
    found: set[int] = set()
    for stem in stems:
        at = words.find(stem)
        while at >= 0:
            start = at
            while start > 0 and words[start - 1].isalpha() and at - start < _LONGEST_WORD:
                start -= 1
            found.add(offset + start)
            at = words.find(stem, at + 1)
    return sorted(found)


def _share(text: str, part: Span, word: int) -> tuple[int, int, float] | None:
    """Return where the share that the word at `word` states begins and ends, and its percentage."""
    before = text[max(part.start, word - _WIDTH) : word]
    many = _MANY.search(before)
    if many is not None and (parts := _MANY_PARTS.match(text, word, part.end)) is not None:
        number = WORD_VALUES.get(many["many"].lower()) or float(many["many"])
        value = number / _PARTS[parts.group().lower().removesuffix("s")]
        return (word - len(before) + many.start(), parts.end(), round(value * 100, 2)) if value < 1 else None
    one = _ONE.search(before)
    if one is not None and (single := _ONE_PART.match(text, word, part.end)) is not None:
        if single["end"] is not None and one["by"] is None:
            return None  # "a third to come", but "cut by a third to 20"
        value = 100 / _PARTS[single.group().lower()]
        return word - len(before) + one.start("one"), single.end(), round(value, 2)
    half = _HALF.match(text, word, part.end)
    if half is None or _NO_HALF.search(before) or (half["of"] is None and not _BY.search(before)):
        return None
    return word, half.end(), 50.0


def _is_aimed(text: str, part: Span, match: re.Match[str], last: int) -> bool:
    """Tell whether "double" is what is to be done, alone or joined to the verb that ends at `last`."""
    before = text[max(part.start, match.start() - _WIDTH) : match.start()]
    joined = match.start() - last < _FURTHER and _JOINED.search(before) is not None
    return joined or _AIMED.search(before) is not None or _THE.match(text, match.end()) is not None


def _times(match: re.Match[str]) -> float:
    word = match.group().lower()
    if match["fold"]:
        return WORD_VALUES.get(word.removesuffix("fold"), 100.0)
    return next(value for stem, value in _MULTIPLES.items() if word.startswith(stem))


def _reading(text: str, part: Span, start: int, end: int, value: float, unit: str) -> Reading:
    begin, approx = qualifier(text, start, part.start)
    return Reading(begin, end, value, None, None, unit, approx)
