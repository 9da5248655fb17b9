"""Words and marks of an English sentence, with their places."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"[A-Za-z]++(?=[\s;:)])"  # most words, at once
    r"|(?:[A-Za-z]\.){2,}(?:[’']s)?"  # U.S., U.S.’s
    r"|[^\W_]+(?:[’'&][^\W_]+|-(?=[a-z0-9])[^\W_]+|\.(?=\d)\d+|,(?=\d{3})\d{3})*"
    r"|[^\w\s]"
)


class Tokens:
    """The words and marks of one unit: the texts, the same in lower case, and where each starts and ends.

    The places are worked out when somebody asks for them: most units promise nothing and nobody does.
    """

    __slots__ = ("_ends", "_span", "_starts", "_text", "clauses", "lower", "words")

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._span = (start, end)
        self._starts: list[int] | None = None
        self._ends: list[int] = []
        self.clauses: dict[tuple[int, int], tuple[int, int, str, str]] = {}
        """What `clauses.clause` found for a verb: many cues of one sentence ask for the same ones."""
        self.words: list[str] = _TOKEN.findall(text, start, end)
        # one call for the whole unit: no token holds a blank
        self.lower: list[str] = " ".join(self.words).replace("’", "'").lower().split(" ") if self.words else []

    def __len__(self) -> int:
        return len(self.words)

    @property
    def starts(self) -> list[int]:
        """The code points where the tokens start."""
        if self._starts is None:
            # only blanks and "_" stand between tokens, and no token begins with one: so each is the next of its kind
            at, find = self._span[0], self._text.find
            self._ends = [at := find(word, at) + len(word) for word in self.words]
            self._starts = [end - len(word) for word, end in zip(self.words, self._ends, strict=True)]
        return self._starts

    @property
    def ends(self) -> list[int]:
        """The code points behind the tokens."""
        return self._ends if self.starts else []

    def phrase(self, start: int, end: int) -> str:
        """Return tokens `start` to `end` as words in a line, spaced as they stand."""
        if start >= end:
            return ""
        return " ".join(self._text[self.starts[start] : self.ends[end - 1]].split())


def tokens(text: str, start: int, end: int) -> Tokens:
    """Return the tokens between two code points of `text`; "’" counts as "'" in the lower-case form."""
    return Tokens(text, start, end)
