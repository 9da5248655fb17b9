"""What a person decided about a document, as the notebook keeps it: its structure, and how its bytes are read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_app.document import Document
from desktop_app.readers import Edit, restructure

STRUCTURE, ENCODING = "structure", "encoding"
"""Fields of the notebook's document: a list of edits as JSON in the order they were made; the name of an encoding."""


def edits_of(decided: Mapping[str, Any]) -> tuple[Edit, ...]:
    """Return the edits of the structure; one that a later version wrote and this one does not know is left out."""
    edits: list[Edit] = []
    for values in decided.get(STRUCTURE) or ():
        try:
            edits.append(Edit.from_json(values))
        except ValueError:
            continue  # said in the docstring; the journal keeps it
    return tuple(edits)


def as_decided(document: Document, decided: Mapping[str, Any]) -> Document:
    """Return the document as the person has it: as it was read, with the edits applied."""
    edits = edits_of(decided)
    return restructure(document, edits) if edits else document
