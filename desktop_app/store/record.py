"""What the library knows of one document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Record:
    """One document of the library. Times are ISO 8601, UTC.

    `first_seen` is when this very content was first read; `previous_sha256` is set where the source
    had another content before. `path` is empty for what came from the clipboard.
    """

    id: str
    title: str
    name: str
    path: str
    format: str
    language: str
    sha256: str
    first_seen: str
    opened_at: str
    previous_sha256: str | None
