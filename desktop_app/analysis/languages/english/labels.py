"""Cuts a short label for lists out of a unit: its verb phrase, without the ceremonial opening."""

from __future__ import annotations

import re

from desktop_app.document import Span

LONGEST = 110
"""Code points a label may have before it is cut at a clause."""

_CUTS = re.compile(
    r"(?:;|,\s+(?:including|such as|which|while|with|creating|supporting|through|as well as|so that|in order)\b|\s+[–—]\s+|:)"
)
_ENDS = " \t\r\n.;:,*_"


def label(text: str, unit: Span, start: int) -> Span:
    """Return the label that begins at `start` inside `unit`: up to the first good place to stop."""
    end = unit.end
    if end - start > LONGEST:
        cut = next((match.start() for match in _CUTS.finditer(text, start + 25, min(end, start + LONGEST))), -1)
        if cut < 0:
            cut = text.rfind(",", start + 40, start + LONGEST)
        if cut < 0:
            cut = text.rfind(" ", start + 40, start + LONGEST)
        end = cut if cut > start else min(end, start + LONGEST)
    while end > start + 1 and text[end - 1] in _ENDS:
        end -= 1
    while start < end - 1 and text[start] in _ENDS:
        start += 1
    return Span(start, end)
