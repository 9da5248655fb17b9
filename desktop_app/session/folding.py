"""Folding: a text without differences of case and width, and the way back to its places."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache


@lru_cache(maxsize=4096)
def fold_letter(letter: str) -> str:
    """Return a letter as it is looked for: NFKD, then case folding (Unicode Standard, 3.13, D145)."""
    return unicodedata.normalize("NFKD", letter).casefold()


def fold(words: str) -> str:
    """Return words as they are looked for."""
    return "".join(map(fold_letter, words))


class Folded:
    """A folded text. A letter at a time: what becomes several letters ("ﬁ") keeps its place. Made once a document."""

    def __init__(self, text: str) -> None:
        self._sources: list[int] = []  # places of the letters that become several
        self._ends: list[int] = []  # and places in the folded text behind what they become
        if text.isascii():
            self.text = text.lower()
            return
        table = {letter: fold_letter(letter) for letter in set(text)}
        self.text = text.translate({ord(letter): other for letter, other in table.items() if letter != other})
        lengths = {letter: len(other) for letter, other in table.items() if len(other) != 1}
        if lengths:
            grown = 0
            for found in re.finditer("[" + "".join(map(re.escape, lengths)) + "]", text):
                at = found.start()
                grown += lengths[found[0]] - 1
                self._sources.append(at)
                self._ends.append(at + 1 + grown)

    def place(self, at: int) -> int:
        """Return the place in the text of a place in the folded one; it never falls as `at` rises."""
        index = bisect_right(self._ends, at)
        if index:
            at += self._sources[index - 1] + 1 - self._ends[index - 1]
        return min(at, self._sources[index]) if index < len(self._sources) else at
