"""Printed labels: the bullet, number or letter that a block starts with, in Western and Japanese forms."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

_BULLETS = "•‣⁃◦◎▼▲▪▫■□●○◆◇►▶➢➤✓✔✦❖∙·・‧⦁\uf0b7\uf0a7\uf0d8\uf0fc※★☆"
_ROMAN = r"[ivxlcdm]{1,7}|[IVXLCDM]{1,7}"
_SIGN = r"[\u3040-\u30ff\u3400-\u9fff「『【]"
_MEASURED = r"[十百千]?[万億兆円％%]|[倍割度人][のにをがで、以程]|ポイント|パーセント|トン|キロ|ヘクタール"
"""What stands behind a number with decimals that measures: "３．２兆円" is no section 3.2."""

_KANJI = "〇一二三四五六七八九十百"

_FORMS: tuple[tuple[str, bool, str], ...] = (
    ("bullet", False, rf"([{_BULLETS}])(?!\1)\s*(?=\S)"),  # "○○県" leaves a name open
    ("bullet", False, r"(?:[-–—*−‐‑o]\s+|[－―─]\s*)(?=[^\s－―─])"),
    (
        "article", False,
        r"(?:Article|ARTICLE|Section|SECTION|Chapter|CHAPTER|Annex|ANNEX|Part|PART)"
        r"\s+(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])\b\s*[.:–—-]\s*(?=\S)",
    ),
    ("article", True, rf"第\s*[\d０-９{_KANJI}]{{1,4}}(?:\s*[条章節項編部款]\s*|[ \u3000]+)(?=\S)"),
    (
        "decimal", True,
        rf"[\d０-９]{{1,2}}(?:[-－‐−.．][\d０-９]{{1,2}}){{1,3}}(?!{_MEASURED})[.．]?[ \u3000]*(?={_SIGN})",
    ),
    ("decimal", False, r"(?:\d{1,3}\.){1,4}\d{1,3}\.?\s+(?=\S)"),
    ("number", False, r"\d{1,3}\s?(?:\.\)|[.)])\s+(?=\S)|\d{1,3}\)(?=[A-Z][a-z])"),
    ("number", True, rf"\d{{1,2}}(?:[.)]|[ \u3000]+)(?={_SIGN})(?![年月日人名億万兆円件国か個つ％割倍度社者])"),
    ("number", False, r"\(\d{1,3}\)\s*(?=\S)"),
    ("number", True, r"[０-９]{1,3}(?:[．.](?![0-9０-９])|[、）)]|[\u3000 ]+)\s*(?=\S)"),
    ("number", True, r"\d{1,3}(?:．(?![0-9０-９])|[、）])\s*(?=\S)"),
    ("number", True, r"[（(][\d０-９]{1,3}[）)]\s*(?=\S)"),
    ("circled", True, r"[①-⑳㉑-㉟❶-❿⑴-⒇]\s*(?=\S)"),
    ("kanji", True, rf"[{_KANJI}]{{1,3}}(?:[、．.]\s*|[ \u3000]+)(?=\S)"),
    ("kanji", True, rf"[（(][{_KANJI}]{{1,3}}[）)]\s*(?=\S)"),
    ("kana", True, r"(?:[（(]?[アイウエオカキクケコ][）)．]|[アイウエオカキクケコ]\u3000)\s*(?=\S)"),
    ("roman", True, r"[Ⅰ-Ⅻⅰ-ⅻ](?:\s*[.．、)）]|[ \u3000])\s*(?=\S)"),
    ("roman", False, rf"\((?:{_ROMAN})\)\s*(?=\S)"),
    ("roman", False, rf"(?:{_ROMAN})[.)]\s+(?=\S)"),
    ("letter", False, r"\([A-Za-z]\)\s*(?=\S)"),
    ("letter", False, r"(?:[A-Z][.)]|[a-z][.)])\s+(?=\S)"),
)  # fmt: skip
"""Form, whether it needs a sign from `_FIRST_WIDE` up, and pattern; tried in this order."""
_FIRST_WIDE = "\u2160"
_PLAIN = re.compile(r"(?!Art|ART|Sec|SEC|Cha|CHA|Ann|ANN|Par|PAR|[ivxlcdm]+[.)]|[IVXLCDM]+[.)])[A-Za-z][a-z,’A-Z]")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_INITIAL = re.compile(r"[A-Z]\.\s+(?:[A-Z]\.|[A-Z][a-z]+\s*$|(?:and|or)\b)")
_LETTERS_RATHER = frozenset("cdlmCDLM")
"""Roman numerals that no list reaches before it ends: "(c)" comes after "(b)"."""


@dataclass(frozen=True, slots=True)
class Label:
    """A printed label: its words ("12.", "(ii)", "•"), its form, and where the body starts behind it."""

    text: str
    form: str
    end: int

    @property
    def is_number(self) -> bool:
        """Tell whether the label counts (everything but a bullet)."""
        return self.form != "bullet"


@cache
def _forms(wide: bool) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the forms to be tried; those of Japanese are compiled with the first text that has such signs."""
    return tuple((form, re.compile(pattern)) for form, is_wide, pattern in _FORMS if wide or not is_wide)


def label_of(words: str) -> Label | None:
    """Return the label that `words` starts with, or None.

    Not a label: a lone initial ("S. and Japanese companies"), a year, a number that the sentence counts with.
    """
    head = words[:60]
    if not head or _PLAIN.match(head):
        return None  # most blocks start with a word: no form need be tried
    for form, pattern in _forms(max(head) >= _FIRST_WIDE):
        match = pattern.match(head)
        if match is None:
            continue
        if form in ("letter", "roman") and _INITIAL.match(head):
            return None
        if form == "roman" and match.group().strip("(). \u00a0") in _LETTERS_RATHER:
            form = "letter"
        return Label(match.group().rstrip(), form, match.end())
    return None


def ordinal(label: Label) -> int | None:
    """Return the number that a label counts to ("12." is 12, "(iv)" 4, "③" 3), or None for a bullet."""
    core = re.sub(r"^[\s(（]+|[\s().、．）:–—-]+$", "", label.text)
    if label.form == "article":
        core = re.sub(r"^\D*?(?=[\dIVXLC０-９〇一二三四五六七八九十百])", "", core).rstrip("条章節項編部款")
    if label.form == "decimal":
        core = re.split(r"[-－‐−.．]", core)[-1]
    if label.form == "circled":
        value = unicodedata.numeric(label.text[0], None)
        return None if value is None else int(value)
    core = unicodedata.normalize("NFKC", core)
    if core.isdecimal():
        return int(core)
    if label.form in ("roman", "article") and re.fullmatch(_ROMAN, core):
        return roman(core)
    if core and all(c in _KANJI for c in core):
        return kanji_number(core)
    if len(core) == 1 and core.isascii() and core.isalpha():
        return ord(core.lower()) - ord("a") + 1
    if len(core) == 1 and core in "アイウエオカキクケコ":
        return "アイウエオカキクケコ".index(core) + 1
    return None


def shape(label: Label | None) -> str:
    """Return what labels of one list have in common: "(ii)" and "(iv)", not "ii."; bullets are told apart by sign."""
    if label is None:
        return ""
    if label.form == "bullet":
        return label.text
    if label.form == "article":  # chapters and their sections are told apart
        return (
            "article "
            + re.sub(r"[\d０-９〇一二三四五六七八九十百\s.:–—-]|\b[IVXLC]+\b|\b[A-Z]\b", "", label.text).lower()
        )
    return label.form + ("(" if label.text[0] in "(（" else ")" if label.text[-1] in ")）" else "")


def roman(numeral: str) -> int:
    """Return the value of a Roman numeral."""
    values = [_ROMAN_VALUES[c] for c in numeral.lower()]
    return sum(-v if v < n else v for v, n in zip(values, [*values[1:], 0], strict=True))


def kanji_number(words: str) -> int:
    """Return the value of a number in kanji, up to the hundreds or digit by digit: 二十三, 二〇二五."""
    total = digit = 0
    for c in words:
        if c == "十":
            total, digit = total + max(1, digit) * 10, 0
        elif c == "百":
            total, digit = total + max(1, digit) * 100, 0
        else:
            digit = digit * 10 + "〇一二三四五六七八九".index(c)
    return total + digit
