"""Document -> Findings: sentences, commitments, actors, deadlines, figures. A pure function, no Qt."""

from desktop_app.analysis.analyse import analyse
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
