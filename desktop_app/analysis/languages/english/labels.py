"""Cuts a short label for lists out of a unit: its verb phrase, without the ceremonial opening."""

from __future__ import annotations

import re

from desktop_app.document import Span

LONGEST = 110
"""Code points a label may have before it is cut at a clause."""

_CUTS = re.compile(
    r"(?:;|,\s+(?:including|such as|which|while|with|creating|supporting|through|as well as|so that|in order)\b"
    r"|\s+[–—]\s+|:)"
)
_ENDS = " \t\r\n.;:,*_"
_ACRONYM_END = re.compile(r"\b[A-Za-z]\.[A-Za-z]\.$")
_DANGLING = re.compile(
    r"\s+(?:and|or|of|the|an?|to|for|in|on|at|by|with|from|as|that|which|their|our|its|his|her|than|through|into|between|"
    r"including|such|not|no|be|is|are|under|over|against)$"
)


def label(text: str, unit: Span, start: int) -> Span:
    """Return the label that begins at `start` inside `unit`: up to the first good place to stop, as it stands."""
    end = unit.end
    if end - start > LONGEST:
        cut = next((match.start() for match in _CUTS.finditer(text, start + 25, min(end, start + LONGEST))), -1)
        if cut < 0:
            cut = text.rfind(",", start + 40, start + LONGEST)
        if cut < 0:
            cut = text.rfind(" ", start + 40, start + LONGEST)
            cut = _undangled(text, start, cut) if cut > start else cut
        end = cut if cut > start else min(end, start + LONGEST)
    while end > start + 1 and text[end - 1] in _ENDS and not _ACRONYM_END.search(text, max(start, end - 5), end):
        end -= 1
    while start < end - 1 and text[start] in _ENDS:
        start += 1
    return Span(start, end)


def _undangled(text: str, start: int, end: int) -> int:
    """Drop the small words that a cut would leave hanging at the end."""
    while True:
        match = _DANGLING.search(text, max(start, end - 12), end)
        if match is None or match.start() <= start:
            return end
        end = match.start()
