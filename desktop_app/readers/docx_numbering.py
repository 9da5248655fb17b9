"""Word's automatic numbers, as Word prints them: counters by abstract list, formats by level, restarts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.readers.docx_styles import Styles, W, number, value
from desktop_app.readers.html_blocks import counted

_PRINTED = {
    **{"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf0a8": "□", "\uf06f": "□", "\uf0e0": "→"},
    **{"\uf02d": "–", "\u00b7": "•", "o": "◦"},
}
"""What the signs of the Symbol and Wingdings fonts look like, and Courier New's "o"."""
_BLANKS = " \t\u00a0\uf020\uf0a0"
"""Blanks, those of the Symbol font as well."""
_KANJI = "〇一二三四五六七八九"
_AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a list: first number, format, the pattern "%1.%2." and whether all numbers print as Arabic."""

    start: int = 1
    form: str = "decimal"
    pattern: str = ""
    legal: bool = False
    restart: int | None = None


class Numbering:
    """The lists of one file and how far each has counted; `label` must be called in reading order."""

    def __init__(self, root: Any | None, styles: Styles) -> None:
        self._abstract_of: dict[str, str] = {}
        self._levels: dict[str, dict[int, _Level]] = {}
        self._overrides: dict[str, dict[int, _Level]] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()
        self._style_levels: dict[tuple[str, str], int] = {}
        if root is None:
            return
        links: dict[str, str] = {}
        for abstract in root.iterchildren(W + "abstractNum"):
            key = abstract.get(W + "abstractNumId") or ""
            self._levels[key] = _levels(abstract)
            for level in abstract.iterchildren(W + "lvl"):
                style = value(level.find(W + "pStyle"))
                if style:
                    self._style_levels[key, style] = _ilvl(level)
            link = value(abstract.find(W + "numStyleLink"))
            if link:
                links[key] = link
        for num in root.iterchildren(W + "num"):
            key = num.get(W + "numId") or ""
            self._abstract_of[key] = value(num.find(W + "abstractNumId")) or ""
            for over in num.iterchildren(W + "lvlOverride"):
                at = _ilvl(over)
                first = number(over.find(W + "startOverride"))
                if first is not None:
                    self._starts.setdefault(key, {})[at] = first
                own = over.find(W + "lvl")
                if own is not None:
                    self._overrides.setdefault(key, {})[at] = _level(own)
        for abstract_key, link in links.items():  # a list that is defined by a numbering style
            target = self._abstract_of.get(styles.numbered_by(link) or "")
            if target is not None and target != abstract_key:
                self._levels[abstract_key] = self._levels.get(target, {})

    def level_of(self, num: str, ilvl: int | None, style: str | None) -> int:
        """Return the level (from 0) of a paragraph: as it says, else the one that its style is tied to."""
        if ilvl is not None:
            return min(8, max(0, ilvl))
        return self._style_levels.get((self._abstract_of.get(num, ""), style or ""), 0)

    def label(self, num: str, ilvl: int) -> str | None:
        """Count one paragraph of list `num` at level `ilvl`, and return its printed label; None where it has none."""
        abstract = self._abstract_of.get(num)
        if abstract is None or num == "0":
            return None
        levels = {**self._levels.get(abstract, {}), **self._overrides.get(num, {})}
        counts = self._counts.setdefault(abstract, {})
        if num not in self._begun:
            self._begun.add(num)
            for at in self._starts.get(num, {}):
                counts.pop(at, None)
        starts = {at: level.start for at, level in levels.items()} | self._starts.get(num, {})
        for at in range(ilvl):
            counts.setdefault(at, starts.get(at, 1))
        counts[ilvl] = counts[ilvl] + 1 if ilvl in counts else starts.get(ilvl, 1)
        for at in [deeper for deeper in counts if deeper > ilvl]:
            restart = levels.get(at, _Level()).restart
            if restart is None or (restart and ilvl < restart):
                del counts[at]
        level = levels.get(ilvl, _Level(pattern=f"%{ilvl + 1}."))
        if level.form == "none" and "%" not in level.pattern:
            return level.pattern.strip() or None
        if level.form == "bullet":  # one that is a blank only sets a paragraph in
            sign = level.pattern.strip(_BLANKS)
            return _PRINTED.get(sign, sign) or (None if level.pattern else "•")
        return (
            re.sub(r"%([1-9])", lambda m: self._number(levels, counts, int(m[1]) - 1, level.legal), level.pattern)
            or None
        )

    @staticmethod
    def _number(levels: dict[int, _Level], counts: dict[int, int], at: int, legal: bool) -> str:
        form = levels.get(at, _Level()).form
        return printed(counts.get(at, 1), "decimal" if legal else form)


def printed(count: int, form: str) -> str:
    """Return a number in one of Word's number formats (ECMA-376, 17.18.59); an unknown one prints as Arabic."""
    if form in ("lowerLetter", "upperLetter") and count >= 1:  # Word goes on with aa, bb, cc
        letters = chr(ord("a") + (count - 1) % 26) * min(10, (count - 1) // 26 + 1)
        return letters if form == "lowerLetter" else letters.upper()
    if form in ("lowerRoman", "upperRoman"):
        return counted(count, "i" if form == "lowerRoman" else "I")
    if form == "decimalZero":
        return f"{count:02}"
    if form == "ordinal":
        tail = "th" if count % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
        return f"{count}{tail}"
    if form in ("decimalFullWidth", "decimalFullWidth2"):
        return "".join(chr(ord("０") + int(digit)) for digit in str(max(0, count)))
    if form in ("decimalEnclosedCircle", "decimalEnclosedCircleChinese") and 1 <= count <= 20:
        return chr(ord("①") + count - 1)
    if form in ("aiueoFullWidth", "aiueo") and 1 <= count <= len(_AIUEO):
        return _AIUEO[count - 1]
    if (
        form in ("japaneseCounting", "chineseCounting", "chineseCountingThousand", "ideographDigital")
        and 0 < count < 100
    ):
        if form == "ideographDigital":
            return "".join(_KANJI[int(digit)] for digit in str(count))
        tens, ones = divmod(count, 10)
        return ("" if not tens else "十" if tens == 1 else _KANJI[tens] + "十") + (_KANJI[ones] if ones else "")
    return "" if form == "none" else str(count)


def _levels(abstract: Any) -> dict[int, _Level]:
    return {_ilvl(level): _level(level) for level in abstract.iterchildren(W + "lvl")}


def _level(element: Any) -> _Level:
    level = _Level(
        form=value(element.find(W + "numFmt")) or "decimal",
        pattern=value(element.find(W + "lvlText")) or "",
        legal=element.find(W + "isLgl") is not None,
        restart=number(element.find(W + "lvlRestart")),
    )
    start = number(element.find(W + "start"))
    return level if start is None else replace(level, start=start)


def _ilvl(element: Any) -> int:
    at = element.get(W + "ilvl") or "0"
    return int(at) if re.fullmatch(r"[0-8]", at) else 0
