"""A person's last word over the structure: edits that are applied to a document, whose text stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from desktop_app.document import Anchor, Block, BlockKind, Document, PartialDate, Span, outline
from desktop_app.document.said import said
from desktop_app.readers.structure.labels import label_of
from desktop_app.readers.structure.lead_ins import find_lead_ins
from desktop_app.readers.structure.opening import title_span
from desktop_app.readers.structure.piece import piece_of

_QUOTED = 80
"""Code points of a block that an edit quotes, to be found again by."""


class EditKind(StrEnum):
    """What a person can decide about the structure."""

    KIND = "kind"
    LEVEL = "level"
    SPLIT = "split"
    JOIN = "join"
    TITLE = "title"
    DATE = "date"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Edit:
    """One decision, anchored in the text where it is about a place.

    KIND: the block at `anchor` is a `value` ("heading", "item", …) of `level` (0: as fits). LEVEL: that block has
    `level`. SPLIT: a new block starts at `anchor`. JOIN: the block at `anchor` belongs to the one before it.
    TITLE: the block at `anchor` is the title, or, without an anchor, the title is the words `value`.
    DATE, LANGUAGE: `value` is an ISO date or a language code, "" for none.
    """

    kind: EditKind
    anchor: Anchor | None = None
    value: str = ""
    level: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return the edit as JSON values, for a notebook's journal."""
        anchor = self.anchor
        place = None if anchor is None else [anchor.quote, anchor.prefix, anchor.suffix, anchor.start]
        return {"kind": str(self.kind), "anchor": place, "value": self.value, "level": self.level}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Edit:
        """Return the edit that `to_json` wrote. Raises ValueError where it is none."""
        try:
            place = values["anchor"]
            anchor = None if place is None else Anchor(str(place[0]), str(place[1]), str(place[2]), int(place[3]))
            return cls(EditKind(values["kind"]), anchor, str(values["value"]), int(values["level"]))
        except (KeyError, TypeError, IndexError) as error:
            raise ValueError(f"not an edit of a document's structure: {values!r}") from error


def set_kind(document: Document, block: int, kind: BlockKind, level: int = 0) -> Edit:
    """Return the edit that takes a block for another kind."""
    return Edit(EditKind.KIND, _anchor(document, document.blocks[block].span), str(kind), level)


def set_level(document: Document, block: int, level: int) -> Edit:
    """Return the edit that gives a heading or list item another level. Raises ValueError below 1."""
    if level < 1:
        raise ValueError("a level is 1 or more")
    return Edit(EditKind.LEVEL, _anchor(document, document.blocks[block].span), level=level)


def split_at(document: Document, position: int) -> Edit:
    """Return the edit that cuts a block in two at `position`. Raises ValueError where that leaves an empty half."""
    index = document.block_at(position)
    block = None if index is None else document.blocks[index]
    if block is None or position not in block.span:
        raise ValueError("there is no block at this place")
    before = document.quote(Span(block.span.start, position))
    behind = document.quote(Span(position, block.span.end))
    if not before.strip() or not behind.strip():
        raise ValueError("a block can be cut only between two of its words")
    start = position + len(behind) - len(behind.lstrip())
    return Edit(EditKind.SPLIT, _anchor(document, Span(start, block.span.end)))


def join_with_previous(document: Document, block: int) -> Edit:
    """Return the edit that makes a block part of the one before it. Raises ValueError for the first block."""
    if block < 1:
        raise ValueError("the first block has none before it")
    return Edit(EditKind.JOIN, _anchor(document, document.blocks[block].span))


def set_title(document: Document, title: int | str) -> Edit:
    """Return the edit that makes a block (by ordinal) or some words the title."""
    if isinstance(title, str):
        return Edit(EditKind.TITLE, value=title.strip())
    return Edit(EditKind.TITLE, _anchor(document, document.blocks[title].span))


def set_date(date: PartialDate | None) -> Edit:
    """Return the edit that dates the document."""
    return Edit(EditKind.DATE, value="" if date is None else str(date))


def set_language(language: str) -> Edit:
    """Return the edit that says which language the document is in (ISO 639-1)."""
    return Edit(EditKind.LANGUAGE, value=language)


def restructure(document: Document, edits: Iterable[Edit]) -> Document:
    """Return `document` with the edits applied in order; its text, source and damage stay as they are.

    An edit whose place is no longer there is left out, and a note of the document says so.
    """
    blocks = list(document.blocks)
    changes: dict[str, Any] = {}
    lost: list[str] = []
    for edit in edits:
        if edit.kind is EditKind.LANGUAGE:
            changes["language"] = edit.value or "und"
        elif edit.kind is EditKind.DATE:
            changes |= {"date": PartialDate.parse(edit.value) if edit.value else None, "date_reason": ""}
        elif edit.kind is EditKind.TITLE and edit.anchor is None:
            changes |= {"title": None, "given_title": edit.value or None}
        else:
            place = None if edit.anchor is None else edit.anchor.find(document.text)
            index = None if place is None else _index(blocks, place.start)
            if place is None or index is None or not _apply(blocks, index, place.start, edit, document.text, changes):
                quote = "" if edit.anchor is None else edit.anchor.quote[:40]
                form = said(
                    "Reading", "A change of the structure ({kind}) no longer fits at “{quote}” and is left out."
                )
                lost.append(form.format(kind=edit.kind, quote=quote))
    blocks = _linked(document, blocks)
    return replace(
        document, blocks=tuple(blocks), sections=outline(blocks), notes=document.notes + tuple(lost), **changes
    )


def _apply(blocks: list[Block], index: int, at: int, edit: Edit, text: str, changes: dict[str, Any]) -> bool:
    """Apply one edit to the block of this index; False where it cannot be."""
    block = blocks[index]
    if edit.kind is EditKind.KIND:
        blocks[index] = _as(block, BlockKind(edit.value), edit.level, text)
        if block.kind is BlockKind.TITLE:
            changes["title"] = None
    elif edit.kind is EditKind.LEVEL:
        blocks[index] = replace(
            block, level=edit.level, reason=said("Reading", "{kind}: its level was set by hand").format(kind=block.kind)
        )
    elif edit.kind is EditKind.TITLE:
        for i, other in enumerate(blocks):
            if other.kind is BlockKind.TITLE:
                blocks[i] = _as(other, BlockKind.PARAGRAPH, 0, text)
        blocks[index] = _as(block, BlockKind.TITLE, 1, text)
        changes["title"] = title_span(blocks[index], text)
    elif edit.kind is EditKind.SPLIT:
        if not block.span.start < at < block.span.end:
            return False
        end = block.span.start + len(text[block.span.start : at].rstrip())
        first = replace(
            block, span=Span(block.span.start, end), body=_clip(block.body, block.span.start, end), cells=()
        )
        kind = BlockKind.PARAGRAPH if block.kind in (BlockKind.HEADING, BlockKind.TITLE, BlockKind.ROW) else block.kind
        second = _as(replace(block, span=Span(at, block.span.end), cells=()), kind, block.level, text)
        blocks[index : index + 1] = [
            replace(first, reason=said("Reading", "{kind}: cut by hand").format(kind=block.kind)),
            second,
        ]
    elif edit.kind is EditKind.JOIN:
        if index == 0:
            return False
        above = blocks[index - 1]
        joined = replace(
            above,
            span=Span(above.span.start, block.span.end),
            body=Span(above.body.start, block.span.end),
            cells=(),
            notes=above.notes + block.notes,
            reason=said("Reading", "{kind}: joined by hand").format(kind=above.kind),
        )
        blocks[index - 1 : index + 1] = [joined]
    return True


def _as(block: Block, kind: BlockKind, level: int, text: str) -> Block:
    """Return a block as another kind, its printed label looked for afresh."""
    found = label_of(text[block.span.start : min(block.span.end, block.span.start + 80)])
    start = block.span.start if found is None else min(block.span.end, block.span.start + found.end)
    if kind in (BlockKind.TITLE, BlockKind.QUOTE):
        found, start = None, block.span.start
    default = {BlockKind.HEADING: 2, BlockKind.ITEM: 1, BlockKind.TITLE: 1}.get(kind, 0)
    return replace(
        block,
        kind=kind,
        level=(level or block.level or default) if default else 0,
        label=None if found is None else found.text,
        body=Span(start, block.span.end),
        cells=block.cells if kind is BlockKind.ROW else (),
        reason=said("Reading", "{kind}: set by hand").format(kind=kind),
    )


def _linked(document: Document, blocks: list[Block]) -> list[Block]:
    """Return the blocks with lead-ins found afresh and footnotes at their new ordinals."""
    pieces = [piece_of(block) for block in blocks]
    find_lead_ins(pieces, document.text)
    notes = {old: _index(blocks, block.span.start) for old, block in enumerate(document.blocks)}
    return [
        replace(
            block,
            lead_in=piece.lead_in,
            notes=tuple(sorted({new for old in block.notes if (new := notes.get(old)) is not None})),
        )
        for block, piece in zip(blocks, pieces, strict=True)
    ]


def _index(blocks: list[Block], position: int) -> int | None:
    return next((i for i, block in enumerate(blocks) if position in block.span), None)


def _clip(span: Span, start: int, end: int) -> Span:
    return Span(max(start, min(span.start, end)), end)


def _anchor(document: Document, span: Span) -> Anchor:
    return Anchor.of(document.text, Span(span.start, min(span.end, span.start + _QUOTED)))
