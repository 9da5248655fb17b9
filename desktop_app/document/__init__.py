"""The shared document model: exact text, blocks, sections, spans and anchors. Standard library only."""

from desktop_app.document.anchor import Anchor
from desktop_app.document.blocks import Block, BlockKind
from desktop_app.document.document import Document
from desktop_app.document.partial_date import PartialDate
from desktop_app.document.sections import Section, outline
from desktop_app.document.source import Damage, Removed, Source
from desktop_app.document.span import Span

__all__ = [
    "Anchor",
    "Block",
    "BlockKind",
    "Damage",
    "Document",
    "PartialDate",
    "Removed",
    "Section",
    "Source",
    "Span",
    "outline",
]
