"""Fiscal years by country: the month in which they end, and whether they are named by their first or last year."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.document import PartialDate

_APRIL_TO_MARCH = frozenset({"japan", "india", "united kingdom", "canada", "singapore", "hong kong", "south africa"})
_JULY_TO_JUNE = frozenset({"australia", "new zealand", "pakistan", "bangladesh", "egypt"})
_OCTOBER_TO_SEPTEMBER = frozenset({"united states", "thailand"})


def fiscal_end(year: int, second: int | None, parties: Sequence[str]) -> PartialDate:
    """Return the end of the fiscal year named `year` ("2025", or "2025-26" with `second` 2026), as `parties` count.

    Japan, India, the United Kingdom and Canada name it by the year of its April; Australia and New Zealand by the year
    of its June; the United States by the year of its September. Where the parties do not agree, the year itself.
    """
    names = {party.casefold().removeprefix("the ").removeprefix("government of ") for party in parties}
    if names and names <= _APRIL_TO_MARCH:
        return PartialDate(second or year + 1, 3, 31)
    if names and names <= _JULY_TO_JUNE:
        return PartialDate(second or year, 6, 30)
    if names and names <= _OCTOBER_TO_SEPTEMBER:
        return PartialDate(second or year, 9, 30)
    return PartialDate(second or year)
