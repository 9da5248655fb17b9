"""Notes on a section or on the whole document: entries without a commitment, found again by the section's heading."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.document import Anchor, Document
from desktop_app.notebook.change import new_id
from desktop_app.notebook.entry import Entry, EntryKind
from desktop_app.notebook.notebook import Notebook
from desktop_app.notebook.relocate import relocate

_PREFIX = "section-"


def section_key(ordinal: int) -> str:
    """Return the key under which the note of a section is asked for; section 0 is the whole document."""
    return f"{_PREFIX}{ordinal}"


def section_of_key(key: str) -> int | None:
    """Return the section that a key is of, None for the key of an item."""
    ordinal = key.removeprefix(_PREFIX)
    return int(ordinal) if key.startswith(_PREFIX) and ordinal.isdecimal() else None


def section_entries(document: Document, notebook: Notebook) -> Mapping[int, Entry]:
    """Return the entries on sections by ordinal; where two are on one section, as after a merge, the first."""
    found: dict[int, Entry] = {}
    for entry in notebook.entries.values():
        if entry.kind is EntryKind.DOCUMENT:
            found.setdefault(0, entry)
        elif entry.kind is EntryKind.SECTION and entry.anchor is not None:
            span = relocate(document.text, entry.anchor)
            if span is not None:
                found.setdefault(document.section_at(span.start).ordinal, entry)
    return found


def section_entry(document: Document, ordinal: int) -> Entry | None:
    """Return a new entry on a section, None where there is no such section."""
    if ordinal == 0:
        return Entry(new_id(), None, EntryKind.DOCUMENT)
    if not 0 < ordinal < len(document.sections):
        return None
    heading = document.sections[ordinal].heading
    span = document.blocks[document.sections[ordinal].first if heading is None else heading].span
    return Entry(new_id(), Anchor.of(document.text, span), EntryKind.SECTION)
