"""The words before an amount that say how exact it is: "nearly", "up to", 約."""

from __future__ import annotations

import re

_QUALIFIERS = r"""
    (?:(?:well|far|slightly|just|a little|significantly|considerably|somewhere|even) )?(?:more than|less than|fewer than|greater than|higher than|lower than|over|under|above|below|around|about|in excess of)
    no (?:more|less|fewer|greater|higher|lower|later) than
    not (?:more|less|fewer|greater|exceeding)(?: than)?
    up to
    upwards? of
    at least
    at most
    as (?:much|many|little|few|low|high) as
    close to
    nearly
    almost
    approximately
    approx\.?
    roughly
    some
    circa
    in the (?:order|region|range) of
    on the order of
    an? (?:estimated|average of|expected)
    estimated
    an? (?:additional|further|initial|extra|combined|total|minimum|maximum|overall)
    an? (?:minimum|maximum|estimated total|combined total|total|overall total) of
    additional
    another
    equal to or (?:greater|less) than
    equivalent to(?: (?:roughly|about|approximately))?
    minimum
    maximum
"""
_QUALIFIER = "|".join(line.strip().replace(" ", r"\s+") for line in _QUALIFIERS.strip().splitlines())
QUALIFIER = re.compile(
    rf"(?:(?<![\w-])(?P<words>(?:{_QUALIFIER})(?:\s+(?:{_QUALIFIER}))?|[~≈><≥≤])\s*"
    r"|(?P<japanese>(?:(?:約|およそ|おおよそ|おおむね|概ね|ほぼ|最大で?|最低で?も?|少なくとも|総額で?|合計で?|累計で?|延べ|計)\s?){1,2}))$",
    re.I,
)
"""What may stand before an amount and say how exact it is."""

QUALIFIER_WIDTH = 36

_EXACT = re.compile(
    r"^(?:(?:an?\s+(?:additional|further|initial|extra|combined\s+total|overall\s+total|combined|total|overall)(?:\s+of)?|additional|another|総額で?|合計で?|累計で?|延べ|計)(?:\s+|$|(?=[^a-z])))+",
    re.I,
)
"""Words before an amount that belong to it and do not make it less exact."""


def qualifier(text: str, start: int, floor: int) -> tuple[int, str | None]:
    """Return where the qualifier before an amount begins, and its words where they make the amount less exact."""
    low = max(floor, start - QUALIFIER_WIDTH)
    before = QUALIFIER.search(text[low:start])
    if before is None:
        return start, None
    words = " ".join((before["words"] or before["japanese"] or before.group()).split())
    words = _EXACT.sub("", words).strip()
    return low + before.start(), words or None
