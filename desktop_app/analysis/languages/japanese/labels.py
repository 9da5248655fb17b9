"""Cuts a short label for lists out of a Japanese sentence: its verb phrase, without subject and reporting verb."""

from __future__ import annotations

from desktop_app.document import Span

LONGEST = 60
"""Code points a label may have before its first clauses are left out."""

SHORTEST = 12
_MARKS = " 　\t\n、。，．,・"


def label(text: str, start: int, end: int) -> Span:
    """Return the label of what stands from `start` to `end`: as a sentence's weight lies at its end, it is cut from the front."""
    begin = start
    while end - begin > LONGEST:
        cut = text.find("、", begin, end - SHORTEST)
        if cut < 0:
            break
        begin = cut + 1
    while begin < end - 1 and text[begin] in _MARKS:
        begin += 1
    while end > begin + 1 and text[end - 1] in _MARKS:
        end -= 1
    return Span(begin, end)
