"""`pledgebook read`: a document's structure as it was understood, as one JSON object or as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop_app.app.terminal import shortened, wrapped
from desktop_app.document import Block, BlockKind, Document


def read_object(document: Document) -> dict[str, Any]:
    """Return what `read --json` prints: title, date, language, format, blocks in reading order, removed, notes.

    A block's `text` is without its label; `start` and `end` count code points of the document's text.
    """
    return {
        "title": document.name,
        "date": str(document.date) if document.date else None,
        "language": document.language,
        "format": document.source.format,
        "encoding": document.source.encoding,
        "sha256": document.source.sha256,
        "blocks": [_block(document, block) for block in document.blocks],
        "damage": [
            {
                "quote": document.running(damage.span),
                "start": damage.span.start,
                "end": damage.span.end,
                "probable": damage.probable,
                "reason": damage.reason,
            }
            for damage in document.damage
        ],
        "removed": [{"what": removed.what, "text": removed.text} for removed in document.removed],
        "notes": list(document.remarks),
    }


def _block(document: Document, block: Block) -> dict[str, Any]:
    return {
        "kind": str(block.kind),
        "level": block.level,
        "label": block.label,
        "page": block.page,
        "text": document.running(block.body),
        "start": block.span.start,
        "end": block.span.end,
        "cells": [document.running(cell) for cell in block.cells],
        "lead_in": block.lead_in,
        "footnotes": list(block.notes),
        "reason": block.reason,
    }


def read_text(document: Document, *, room: int) -> Iterator[str]:
    """Yield the structured text, each block with its kind in the margin, `room` columns wide."""
    facts = [document.source.format, document.language, str(document.date) if document.date else "no date"]
    yield f"{document.name} ({', '.join(facts)})"
    page: int | None = None
    for block in document.blocks:
        if block.page is not None and block.page != page:
            page = block.page
            yield f"{'':10}── p. {page} ──"
        label = f"{block.label} " if block.label else ""
        indent = "  " * max(0, block.level - 1) if block.kind is BlockKind.ITEM else ""
        text = " | ".join(document.running(cell) for cell in block.cells) or document.running(block.body)
        lines = wrapped(text, max(20, room - 10 - len(indent) - len(label)))
        kind = f"{block.kind} {block.level}" if block.kind is BlockKind.HEADING else str(block.kind)
        yield f"{kind:10}{indent}{label}{lines[0]}"
        for line in lines[1:]:
            yield f"{'':10}{indent}{' ' * len(label)}{line}"
    for damage in document.damage:
        yield f"{'note':10}“{document.running(damage.span)}” is probably “{damage.probable}”: {damage.reason}"
    for removed in document.removed:
        yield f"{'left out':10}{removed.what}: {shortened(removed.text, max(20, room - 30))}"
    for note in document.remarks:
        yield f"{'note':10}{note}"
