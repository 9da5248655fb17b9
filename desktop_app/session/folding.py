"""Folding: a text without differences of case and width, and the way back to its places."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate

STEP = 256
"""Code points between two places of a text that are known in the folded one; between them letters are counted."""


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
        self._source = text
        self._begins: list[int] = []  # of each step, in the folded text; none where both run alike
        if text.isascii():
            self.text = text.lower()
            return
        table = {ord(letter): fold_letter(letter) for letter in set(text)}
        parts = [text[at : at + STEP].translate(table) for at in range(0, len(text), STEP)]
        self.text = "".join(parts)
        if len(self.text) != len(text):
            self._begins = list(accumulate(map(len, parts), initial=0))[:-1]

    def place(self, at: int) -> int:
        """Return the place in the text of the letter at a place of the folded one; it never falls as `at` rises."""
        if not self._begins:
            return at
        step = max(0, bisect_right(self._begins, at) - 1)
        place, left = step * STEP, at - self._begins[step]
        for letter in self._source[place : place + STEP]:
            left -= len(fold_letter(letter))
            if left < 0:
                return place
            place += 1
        return place
