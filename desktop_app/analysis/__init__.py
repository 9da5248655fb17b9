"""Document -> Findings: sentences, commitments, actors, deadlines, figures. A pure function, no Qt.

The facts come with their first use: the window shows a text before it is analysed, and the start counts.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.analysis.findings import (
        POSSIBLE,
        Commitment,
        DateMention,
        Deadline,
        Figure,
        Findings,
        Ladder,
        Strength,
        Testability,
        Verdict,
    )
    from desktop_app.document import Document

__all__ = [
    "POSSIBLE",
    "Commitment",
    "DateMention",
    "Deadline",
    "Figure",
    "Findings",
    "Ladder",
    "Strength",
    "Testability",
    "Verdict",
    "analyse",
]


def analyse(document: Document, step: Callable[[float], None] | None = None) -> Findings:
    """Return what analysis proposes for `document`.

    `step` is called with the part done and may raise to cancel; its exception passes through.
    """
    from desktop_app.analysis import pipeline

    return pipeline.analyse(document, step)


def __getattr__(name: str) -> object:
    """Fetch the facts on their first use (PEP 562)."""
    if name in __all__:
        return getattr(import_module("desktop_app.analysis.findings"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
