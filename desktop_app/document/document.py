"""The document: exact text, and blocks and sections that address it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from desktop_app.document.blocks import Block, BlockKind
from desktop_app.document.partial_date import PartialDate
from desktop_app.document.sections import Section
from desktop_app.document.source import Damage, Removed, Source
from desktop_app.document.span import Span


@dataclass(frozen=True)
class Document:
    """One reading of one source.

    `text` is the source's text exactly (plain text) or its visible text (a format with mark-up);
    everything else addresses it by spans, so that the text exists once. Invariants, which `flaws`
    checks: blocks are in order, lie inside the text, do not overlap, hold their body and cells, and
    cover all that is not white space; a lead-in stands before what it governs; the sections are the
    outline of the blocks. `notes` are what a reader should know of how it was read; `date_reason` is how the date
    was put together where no place states it whole.
    """

    text: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    source: Source
    title: Span | None = None
    given_title: str | None = None
    date: PartialDate | None = None
    language: str = "und"
    damage: tuple[Damage, ...] = ()
    removed: tuple[Removed, ...] = ()
    notes: tuple[str, ...] = ()
    date_reason: str = ""

    def quote(self, span: Span) -> str:
        """Return the text of `span`, character by character as it stands."""
        return self.text[span.start : span.end]

    def running(self, span: Span) -> str:
        """Return the text of `span` with every run of white space as one space: for one-line display."""
        return " ".join(self.text[span.start : span.end].split())

    @property
    def name(self) -> str:
        """The title as words: from the text, else from the file's metadata, else the file's name."""
        if self.title is not None:
            return self.running(self.title)
        return self.given_title or self.source.name

    @property
    def remarks(self) -> tuple[str, ...]:
        """All that is to be said of how it was read, the date included."""
        return (*self.notes, self.date_reason) if self.date_reason else self.notes

    @cached_property
    def words(self) -> int:
        """The number of words, counted as runs of non-space (for Japanese, of characters)."""
        if self.language == "ja":
            return sum(not c.isspace() for c in self.text)
        return len(self.text.split())

    @cached_property
    def _starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    @cached_property
    def _section_of_block(self) -> list[int]:
        owner = [0] * len(self.blocks)
        for section in self.sections:  # in reading order, so that an inner section overwrites its outer one
            owner[section.first : section.end] = [section.ordinal] * (section.end - section.first)
        return owner

    def block_at(self, position: int) -> int | None:
        """Return the ordinal of the block that holds `position`, else of the last one before it."""
        index = bisect_right(self._starts, position) - 1
        return index if index >= 0 else (0 if self.blocks else None)

    def section_of(self, block: int) -> Section:
        """Return the innermost section that owns the block of this ordinal."""
        return self.sections[self._section_of_block[block]]

    def section_at(self, position: int) -> Section:
        """Return the innermost section at `position`."""
        block = self.block_at(position)
        return self.sections[0] if block is None else self.section_of(block)

    def heading(self, section: Section) -> str:
        """Return the words of a section's heading; of the whole document, its name."""
        if section.parent is None or section.heading is None:
            return self.name
        return self.running(self.blocks[section.heading].body)

    def path(self, section: Section) -> tuple[str, ...]:
        """Return the headings from the top down to this section, without the document's own title."""
        parts: list[str] = []
        while section.parent is not None:
            parts.append(self.heading(section))
            section = self.sections[section.parent]
        return tuple(reversed(parts))

    def paragraph_number(self, block: int) -> int:
        """Return the number one cites as "¶ 2": the block's place among its section's own blocks.

        Headings, the title and footnotes are not counted.
        """
        return self._paragraph_numbers[block]

    @cached_property
    def _paragraph_numbers(self) -> list[int]:
        counts = [0] * len(self.sections)
        numbers: list[int] = []
        for block, owner in zip(self.blocks, self._section_of_block, strict=True):
            counts[owner] += block.kind not in _UNCOUNTED
            numbers.append(counts[owner])
        return numbers

    def flaws(self) -> Iterator[str]:
        """Yield one sentence for each invariant that does not hold."""
        end = 0
        for i, block in enumerate(self.blocks):
            if block.span.start < end:
                yield f"block {i} overlaps or precedes the one before it"
            between = self.text[end : block.span.start].strip()
            if between:
                yield f"text before block {i} belongs to no block: {between[:60]!r}"
            if not block.span.covers(block.body):
                yield f"block {i} does not hold its body"
            if any(not block.body.covers(cell) for cell in block.cells):
                yield f"block {i} does not hold its cells"
            if block.lead_in is not None and not 0 <= block.lead_in < i:
                yield f"the lead-in of block {i} does not stand before it"
            end = max(end, block.span.end)
        if end > len(self.text):
            yield "the last block ends behind the text"
        if self.text[end:].strip():
            yield f"text behind the last block belongs to no block: {self.text[end:].strip()[:60]!r}"


_UNCOUNTED = frozenset({BlockKind.HEADING, BlockKind.TITLE, BlockKind.DATELINE, BlockKind.FOOTNOTE})
