"""Document -> Findings: sentences, commitments, actors, deadlines, figures. A pure function, no Qt."""

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
    from desktop_app.analysis import pipeline  # on use: the window shows a text before it is analysed

    return pipeline.analyse(document, step)
