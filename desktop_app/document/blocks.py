"""Blocks: the paragraphs, headings, list items and rows that a document consists of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.document.span import Span


class BlockKind(StrEnum):
    """What a block is. The values are the words that `pledgebook read --json` prints."""

    TITLE = "title"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    QUOTE = "quote"
    FOOTNOTE = "footnote"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a document.

    `span` is all that belongs to the block, its printed label ("•", "12.", "(ii)") included;
    `body` is the same without the label. `level` is the depth of a heading (the title is 1,
    the first headings below it 2) or the nesting of a list item (from 1), otherwise 0.
    `lead_in` is the ordinal of the block that governs this one ("We commit to:"), which may
    be a sibling item. `cells` are the spans of a table row's cells. `notes` are the ordinals of
    the footnotes referred to. `page` counts from 1. `reason` says why the block was taken for its kind.
    """

    span: Span
    body: Span
    kind: BlockKind
    level: int = 0
    label: str | None = None
    page: int | None = None
    lead_in: int | None = None
    cells: tuple[Span, ...] = ()
    notes: tuple[int, ...] = ()
    reason: str = ""
