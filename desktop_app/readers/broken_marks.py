"""Broken bold in Markdown ("** Today", "TRADE**:"): the asterisks are mark-up that did not work, not text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from desktop_app.readers.raw import Run

KEPT = "\ue000"
"""Stands for an asterisk that the author escaped: it is text."""

_MARK = re.compile(r"\*{1,3}")


def mend(text: str, runs: Sequence[Run]) -> tuple[str, tuple[Run, ...]]:
    """Return `text` without asterisks left over from broken emphasis, and the runs with the emphasis they meant.

    Two asterisks always go. A single one goes only with a partner, for alone it may mark a footnote.
    """
    if "*" not in text:
        return text.replace(KEPT, "*"), tuple(runs)
    marks = list(_MARK.finditer(text))
    single = [m for m in marks if len(m.group()) == 1]
    kept = {single[-1].start()} if len(single) % 2 else set[int]()
    doomed = [m for m in marks if m.start() not in kept]
    parts: list[str] = []
    cuts: list[tuple[int, int]] = []  # (position in the old text, length taken out)
    meant: list[tuple[int, int]] = []
    opened: int | None = None
    at = 0
    for mark in doomed:
        parts.append(text[at : mark.start()])
        at = mark.end()
        cuts.append((mark.start(), len(mark.group())))
        if len(mark.group()) >= 2:
            if opened is None:
                opened = mark.end()
            else:
                meant.append((opened, mark.start()))
                opened = None
    parts.append(text[at:])
    if opened is not None and len([m for m in doomed if len(m.group()) >= 2]) == 1:
        start = text.rfind("\n", 0, opened) + 1
        if opened - start <= 160:  # "TRADE**: …": the line's start was meant to be bold
            meant.append((start, opened))
    starts = [at for at, _ in cuts]
    before = [0, *accumulate(length for _, length in cuts)]

    def moved_to(position: int) -> int:
        """Return where a position of the old text is now: what was taken out before it does not count."""
        index = bisect_left(starts, position)
        over = max(0, starts[index - 1] + cuts[index - 1][1] - position) if index else 0
        return position - before[index] + over

    moved = [replace(run, start=moved_to(run.start), end=moved_to(run.end)) for run in runs]
    moved += [Run(moved_to(a), moved_to(b), bold=True) for a, b in meant]
    runs_left = tuple(sorted((run for run in moved if run.start < run.end), key=lambda run: (run.start, run.end)))
    return "".join(parts).replace(KEPT, "*"), runs_left
