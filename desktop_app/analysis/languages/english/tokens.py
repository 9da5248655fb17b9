"""Words and marks of an English sentence, with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}(?:[’']s)?"  # U.S., U.S.’s
    r"|[^\W_]+(?:[’'&][^\W_]+|-(?=[a-z0-9])[^\W_]+|\.(?=\d)\d+|,(?=\d{3})\d{3})*"
    r"|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words and marks of one unit: the texts, the same in lower case, and where each starts and ends."""

    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.words)

    def phrase(self, start: int, end: int) -> str:
        """Return tokens `start` to `end` as words in a line, spaced as they stand."""
        parts: list[str] = []
        for index in range(start, end):
            if index > start and self.starts[index] > self.ends[index - 1]:
                parts.append(" ")
            parts.append(self.words[index])
        return "".join(parts)


def tokens(text: str, start: int, end: int) -> Tokens:
    """Return the tokens between two code points of `text`; "’" counts as "'" in the lower-case form."""
    found = list(_TOKEN.finditer(text, start, end))
    words = [match.group() for match in found]
    return Tokens(
        words,
        [word.lower().replace("’", "'") for word in words],
        [match.start() for match in found],
        [match.end() for match in found],
    )
