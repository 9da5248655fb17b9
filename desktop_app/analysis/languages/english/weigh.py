"""Weighs one cue: looks up what its kind asks for, and marks what only repeats an older promise."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from desktop_app.analysis.languages.english import weigh_nouns, weigh_verbs
from desktop_app.analysis.languages.english.actors import Resolver
from desktop_app.analysis.languages.english.case import Case, Taken
from desktop_app.analysis.languages.english.cues import Kind
from desktop_app.analysis.languages.english.grammar import Hit
from desktop_app.analysis.languages.english.tokens import Tokens

_RULES: dict[Kind, Callable[[Case], Taken | str]] = {
    Kind.MODAL: weigh_verbs.modal,
    Kind.PLEDGE: weigh_verbs.pledge,
    Kind.STATE: weigh_verbs.state,
    Kind.PLAN: weigh_verbs.plan,
    Kind.ONGOING: weigh_verbs.ongoing,
    Kind.NOUN: weigh_nouns.noun,
    Kind.ANNOUNCE: weigh_nouns.announce,
    Kind.ANNOUNCED_BY: weigh_nouns.announced_by,
    Kind.INCLUDES: weigh_nouns.includes,
    Kind.PERFORM: weigh_nouns.perform,
    Kind.IMPERSONAL: weigh_verbs.impersonal,
    Kind.BE_TO: weigh_verbs.be_to,
    Kind.INSTRUCT: weigh_nouns.instruct,
    Kind.OPERATIVE: weigh_nouns.operative,
}
_YEAR = re.compile(r"(?:19|20)\d\d")
_OPENING = frozenset("on in at during since".split())


def weigh(found: Tokens, hit: Hit, resolver: Resolver, year: int | None) -> Taken | str:
    """Return the promise that a cue makes, or the ground why it makes none.

    A promise told in the past and dated before the document's `year` ("In 2009, the parties committed to …")
    is a reference to an older one: it is kept, below the threshold of what counts.
    """
    taken = _RULES[hit.cue.kind](Case(found, hit, resolver))
    if isinstance(taken, Taken) and _is_older(found, hit, year):
        return replace(taken, confidence=min(taken.confidence, 0.4), rule="older: " + taken.rule)
    return taken


def _is_older(found: Tokens, hit: Hit, year: int | None) -> bool:
    lower = found.lower
    if lower[0] not in _OPENING or not lower[hit.at].endswith(("ed", "took", "ought")):
        return False
    years = [int(word) for word in lower[: min(hit.at, 12)] if _YEAR.fullmatch(word)]
    return bool(years) and (year is None or max(years) < year)
