"""The one structure step: blocks as any format shows them -> a Document, each inference with its reason."""

from desktop_app.readers.structure.build import structured

__all__ = ["structured"]
