"""Finds an anchored passage again after its source has changed: by quotation, then by likeness."""

from __future__ import annotations

from desktop_app.document import Anchor, Span

LIKENESS = 80.0
"""Least likeness in percent (rapidfuzz's partial ratio) at which a changed passage still counts as the same."""


def relocate(text: str, anchor: Anchor) -> Span | None:
    """Return where the anchored passage stands in `text` now, or None where it is not found.

    Likeness is asked only of passages of 20 characters or more: shorter ones are like too much.
    """
    exact = anchor.find(text)
    if exact is not None or len(anchor.quote) < 20 or not text:
        return exact
    from rapidfuzz import fuzz  # imported on use: most texts have not changed

    found = fuzz.partial_ratio_alignment(anchor.quote, text, score_cutoff=LIKENESS)
    if found is None or found.dest_start == found.dest_end:
        return None
    return Span(found.dest_start, found.dest_end)
