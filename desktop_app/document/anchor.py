"""Anchors: places that survive a change of the source (W3C Web Annotation Data Model, 4.2.4 and 4.2.5)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.document.span import Span

CONTEXT = 32
"""Code points of prefix and suffix kept: what the W3C note's examples and Hypothesis use."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """An exact quotation with what stood before and behind it, and its position at the time."""

    quote: str
    prefix: str
    suffix: str
    start: int

    @classmethod
    def of(cls, text: str, span: Span) -> Anchor:
        """Return the anchor of `span` in `text`."""
        return cls(
            quote=text[span.start : span.end],
            prefix=text[max(0, span.start - CONTEXT) : span.start],
            suffix=text[span.end : span.end + CONTEXT],
            start=span.start,
        )

    def find(self, text: str) -> Span | None:
        """Return where the exact quotation stands in `text`, or None where it does not.

        Of several places the one with the best matching context wins, then the nearest to `start`.
        """
        if not self.quote:
            return None
        if text.startswith(self.quote, self.start) and self._context(text, self.start) == self._most:
            return Span(self.start, self.start + len(self.quote))
        best: tuple[int, int, int] | None = None
        at = text.find(self.quote)
        while at >= 0:
            rank = (-self._context(text, at), abs(at - self.start), at)
            best = rank if best is None else min(best, rank)
            at = text.find(self.quote, at + 1)
        return None if best is None else Span(best[2], best[2] + len(self.quote))

    @property
    def _most(self) -> int:
        return len(self.prefix) + len(self.suffix)

    def _context(self, text: str, at: int) -> int:
        before = text[max(0, at - len(self.prefix)) : at]
        behind = text[at + len(self.quote) : at + len(self.quote) + len(self.suffix)]
        return _shared(before[::-1], self.prefix[::-1]) + _shared(behind, self.suffix)


def _shared(one: str, other: str) -> int:
    """Count the characters that both start with."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
