"""Builds one pattern from many words, grouped by first letter.

Python's engine tries alternatives one by one: so it tries few.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def one_of(words: Iterable[str]) -> str:
    """Return a pattern for any of these lower-case words, each also with a capital; longest first."""
    groups: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        groups.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"[{first.upper()}{first}](?:{'|'.join(rests)})" for first, rests in sorted(groups.items()))


BEHIND = r"[\s(\[“”\"‘’'—–/]"
"""What may stand before a word: to look for it there is a third of the work of looking for a word's edge."""
