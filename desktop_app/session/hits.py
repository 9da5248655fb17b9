"""What a search found: how many places, of which kind, and each one when it is asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, overload

from desktop_app.document import Span

if TYPE_CHECKING:
    from desktop_app.session.folding import Folded


class Where(StrEnum):
    """Where a place stands: in the document's text, or in something that a person added."""

    TEXT = "text"
    LABEL = "label"
    NOTE = "note"
    RATIONALE = "rationale"
    GROUND = "ground"
    TAG = "tag"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place found.

    `span` is a span of the text: of the words themselves, or of what somebody's words are about; None where that is
    no longer found in the source. `item` is then the key of that item or section (`section_key`), `evidence` the
    piece's id, and `words` the stretch of the note, in code points.
    """

    span: Span | None
    where: Where = Where.TEXT
    item: str | None = None
    evidence: str = ""
    words: Span | None = None


class Hits(Sequence[Hit]):
    """The places in the order of the text. Of those in the text itself only ends are kept: there may be many."""

    def __init__(self, folded: Folded, places: Sequence[tuple[int, int]] = (), own: Sequence[Hit] = ()) -> None:
        """Take places of the folded text, and in text order what was found in what a person added."""
        self._place = folded.place
        self._places = places
        self._own = own
        self._own_at = [self._before(hit.span) + number for number, hit in enumerate(own)]

    def _before(self, span: Span | None) -> int:
        return len(self._places) if span is None else bisect_right(self._places, span.start, key=self._begin)

    def _begin(self, place: tuple[int, int]) -> int:
        return self._place(place[0])

    def _last(self, place: tuple[int, int]) -> int:
        return self._place(place[1] - 1)

    def __len__(self) -> int:
        return len(self._places) + len(self._own)

    @overload
    def __getitem__(self, at: int) -> Hit: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Hit]: ...
    def __getitem__(self, at: int | slice) -> Hit | Sequence[Hit]:
        """Return one hit, or some."""
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        if not 0 <= at < len(self):
            raise IndexError(at)
        number = bisect_right(self._own_at, at)
        if number and self._own_at[number - 1] == at:
            return self._own[number - 1]
        return Hit(self._span(at - number))

    def _span(self, number: int) -> Span:
        place = self._places[number]
        return Span(self._begin(place), self._last(place) + 1)

    @property
    def counts(self) -> Mapping[Where, int]:
        """How many places there are of each kind that there is."""
        own = Counter(hit.where for hit in self._own)
        return {where: n for where in Where if (n := len(self._places) if where is Where.TEXT else own[where])}

    def touching(self, start: int, end: int) -> Iterator[Span]:
        """Yield the places in the text that have a code point between `start` and `end`."""
        first = bisect_left(self._places, start, key=self._last)
        for number in range(first, bisect_left(self._places, end, key=self._begin)):
            yield self._span(number)

    def first_behind(self, position: int) -> int:
        """Return the number of the first place that begins at a position of the text or later; 0 where none does."""
        number = bisect_left(range(len(self)), position, key=self._start)
        return number if number < len(self) else 0

    def _start(self, number: int) -> float:
        span = self[number].span
        return float("inf") if span is None else span.start
