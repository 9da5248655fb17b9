"""Evidence as it is typed: the shape of links and days, and an entry's list with one piece put in or taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit

from desktop_app.document import PartialDate
from desktop_app.notebook.entry import Evidence, JsonValue

_SCHEMES = frozenset({"http", "https", "ftp"})
_BARE = re.compile(r"[\w-]+(\.[\w-]+)+([/?#:].*)?")


class DayProblem(StrEnum):
    """What is wrong with a day that was typed."""

    FORM = "form"
    FUTURE = "future"


def day_problem(text: str, today: date) -> DayProblem | None:
    """Return what is wrong with an ISO day, month or year; nothing with an empty one. A month may still run."""
    if not text.strip():
        return None
    try:
        day = PartialDate.parse(text.strip())
    except ValueError:
        return DayProblem.FORM
    return DayProblem.FUTURE if day.first_day > today else None


def as_link(text: str) -> str | None:
    """Return the address as one follows it ("https://" put before a bare one), None for what has not a link's shape.

    Only the shape is looked at: nothing is fetched.
    """
    words = text.strip()
    if not words or re.search(r"[\s<>\"]", words):
        return None
    try:
        parts = urlsplit(words)
        if parts.scheme.lower() in _SCHEMES:
            return words if parts.hostname else None
    except ValueError:  # a port or a bracket that no address has
        return None
    return f"https://{words}" if _BARE.fullmatch(words) else None


def with_piece(evidence: Sequence[Evidence], piece: Evidence) -> JsonValue:
    """Return the evidence as a change stores it, with `piece` at its place, or at the end where it is new."""
    is_known = any(one.id == piece.id for one in evidence)
    after = [piece if one.id == piece.id else one for one in evidence] + ([] if is_known else [piece])
    return [asdict(one) for one in after]


def without_piece(evidence: Sequence[Evidence], piece_id: str) -> JsonValue:
    """Return the evidence as a change stores it, without the piece of this id."""
    return [asdict(one) for one in evidence if one.id != piece_id]
