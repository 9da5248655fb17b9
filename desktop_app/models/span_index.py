"""An index of spans: which of many touch a stretch of the text, found without looking at all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

from desktop_app.document import Span

T = TypeVar("T")


class SpanIndex(Generic[T]):
    """Spans with what belongs to each, in text order; of those that begin together the longest comes first."""

    def __init__(self, spans: Iterable[tuple[Span, T]] = ()) -> None:
        self._all = sorted(spans, key=lambda pair: (pair[0].start, -pair[0].end))
        self._starts = [span.start for span, _ in self._all]
        self._reach = list(accumulate((span.end for span, _ in self._all), max))  # the furthest end up to here

    def __len__(self) -> int:
        return len(self._all)

    def touching(self, start: int, end: int) -> Iterator[tuple[Span, T]]:
        """Yield in text order what has at least one code point between `start` and `end`."""
        for pair in self._all[bisect_right(self._reach, start) : bisect_left(self._starts, end)]:
            if pair[0].end > start and len(pair[0]):
                yield pair
