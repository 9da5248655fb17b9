"""Where a document came from, and what a reader should know about how it was read."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.document.span import Span


@dataclass(frozen=True, slots=True)
class Source:
    """The file that was read: its name, format ("txt", "pdf", …), size in bytes, SHA-256 and encoding.

    `url` is the address that the file itself states as its origin, if it does.
    """

    name: str
    format: str
    size: int
    sha256: str
    encoding: str | None = None
    url: str | None = None
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class Damage:
    """A place where the source seems damaged ("S.-Japan"), what it probably said, and why one thinks so.

    It is shown, and never repaired in the text or in a quotation.
    """

    span: Span
    probable: str
    reason: str


@dataclass(frozen=True, slots=True)
class Removed:
    """Text of the source that is not part of the document: a running header, a page number, navigation."""

    what: str
    text: str
