"""What a notebook says of its ratings as a whole: the method it uses, and the actors whom a method by actor rates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from desktop_app.notebook.methods import Method

METHOD = "method"
"""The document's field that names the method; none: the first there is, our own."""
MEMBERS = "members"
"""The document's field that lists the actors whom a method by actor rates; none: those the commitments name."""
PLAIN = "pledgebook"
"""The key of our own method: its values are the statuses themselves."""


def method_in_use(methods: Sequence[Method], facts: Mapping[str, Any]) -> Method | None:
    """Return the method that a notebook's document names; where that is not there, the first; None without any."""
    wanted = facts.get(METHOD)
    return next((method for method in methods if method.key == wanted), methods[0] if methods else None)


def listed_members(facts: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the actors whom a person listed to be rated, none where nobody did."""
    listed = facts.get(MEMBERS)
    return tuple(str(name) for name in cast(list[Any], listed)) if isinstance(listed, list) else ()
