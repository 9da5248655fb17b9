"""Sections: what stands under a heading, derived from the order and level of the blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.document.blocks import Block, BlockKind


@dataclass(frozen=True, slots=True)
class Section:
    """One section. Section 0 is the whole document and has no parent.

    `heading` is the ordinal of its heading block (for section 0, of the title, where there is one).
    The section owns the blocks from `first` up to, not including, `end`, subsections included.
    `level` is 1 for the whole document, 2 for the headings directly below it.
    """

    ordinal: int
    heading: int | None
    level: int
    parent: int | None
    first: int
    end: int


def outline(blocks: Sequence[Block]) -> tuple[Section, ...]:
    """Return the sections of `blocks` in reading order, the whole document first.

    A heading's parent is the nearest earlier heading of a lower level: levels may skip.
    """
    title = next((i for i, b in enumerate(blocks) if b.kind is BlockKind.TITLE), None)
    headings = [i for i, b in enumerate(blocks) if b.kind is BlockKind.HEADING]
    sections = [Section(0, title, 1, None, 0, len(blocks))]
    open_sections: list[Section] = [sections[0]]
    for ordinal, at in enumerate(headings, start=1):
        level = max(2, blocks[at].level)
        while len(open_sections) > 1 and open_sections[-1].level >= level:
            open_sections.pop()
        end = next((j for j in headings[ordinal:] if max(2, blocks[j].level) <= level), len(blocks))
        section = Section(ordinal, at, level, open_sections[-1].ordinal, at, end)
        sections.append(section)
        open_sections.append(section)
    return tuple(sections)
