"""Ties printed lines together: a hyphen at a line's end is dropped where it only breaks a word, kept in a compound."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.readers.pdf.chars import HYPHEN

_WIDE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BREAKS = (HYPHEN, "-", "\u2010")
_JOINED_AT_LEAST = 0.15
_OFTEN = 0.035
"""Set without hyphenation, one line in fifty ends at a compound's hyphen; with it, one line in ten ends so."""
_COMPOUNDING = """
anti cross e eighty ex far fifty forty full half high inter intra large long low macro medium micro mid middle multi
near new ninety non one part post pre pro quasi re result right self semi seventy short single sixty small so socio
sub thirty three top trans twenty two ultra under up well whole wide world
"""
_PREFIXES = frozenset(_COMPOUNDING.split())
"""First parts of compounds, which are words of their own or never end at a syllable by chance."""


_ENDING = re.compile(
    r"\w?(?:tion|sion|ment|ance|ence|ness|ity|ties|able|ible|ally|ing|tive|ture|tory|sary|rity|cial|tial|nal|ic|al|ly|ed|er|es"
    r"|ship|tee|cy)(?:s|al|ed|ly|ist|ism|ize|ise)?s?"
)
"""Second halves that are endings ("govern-ment", "interna-tional"), never words behind a hyphen."""


class Hyphens:
    """What the lines of one document tell about its hyphens: is it hyphenated at all, and which compounds it has."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._words: Counter[str] = Counter()
        broken: list[tuple[str, str]] = []
        for above, line in pairwise(["", *lines, ""]):
            self._words.update(word.lower() for word in _WORD.findall(line))
            halves = _halves(above, line)
            if halves is not None:  # the halves themselves are no words of the document
                self._words.subtract(halves)
                broken.append(halves)
        joined = sum(self._words[one + other] > 0 for one, other in broken)
        self._hyphenated = joined > _JOINED_AT_LEAST * len(broken) or len(broken) > max(1.0, _OFTEN * len(lines))

    def tied(self, text: str, following: str) -> str:
        """Return the text so far as it must end for the next line to be put behind it."""
        if not text:
            return ""
        if text.endswith("\u00ad"):
            return text[:-1]
        halves = _halves(text[-80:], following[:80])
        if halves is not None:
            return f"{text[:-1]}-" if self._is_compound(*halves) else text[:-1]
        if text.endswith((*_BREAKS, "–", "—", "/")) and len(text) > 1 and not text[-2].isspace():
            return text.replace(HYPHEN, "-")
        if _WIDE.match(text[-1]) and _WIDE.match(following[:1] or " "):
            return text
        return text + " "

    def _is_compound(self, one: str, other: str) -> bool:
        """Tell "drug-resistant" from "develop-ment": by the document's own words, then by whether it is hyphenated."""
        whole, compound = self._words[one + other], self._words[f"{one}-{other}"]
        if whole or compound:
            return compound > whole
        first = one.rpartition("-")[2]
        if _ENDING.fullmatch(other):
            return False
        return not self._hyphenated or (self._words[other] > 0 and (first in _PREFIXES or self._words[first] > 0))


def _halves(text: str, following: str) -> tuple[str, str] | None:
    """Return the halves, in small letters, of a word that a hyphen at the end of `text` breaks, or None."""
    if not text.endswith(_BREAKS) or len(text) < 2 or not text[-2].isalpha() or not following[:1].islower():
        return None
    before = re.search(r"[^\W\d_]+(?:-[^\W\d_]+)*$", text[:-1])
    behind = re.match(r"[^\W\d_]+", following)
    return (before[0].lower(), behind[0].lower()) if before and behind else None
