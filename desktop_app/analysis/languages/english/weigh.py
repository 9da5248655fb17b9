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
from desktop_app.analysis.languages.english.lexicon import denies, forms, is_adverb
from desktop_app.analysis.languages.english.tokens import Tokens
from desktop_app.document.said import said

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
_OPENING = frozenset("on in at during since last earlier previously".split())
_AGO = frozenset("ago previously earlier originally formerly".split())
_RECALLING = forms("recall") | {"reads", "wrote", "remember", "remembered"}
_PAST = ("ed", "took", "ought", "wore")
NEAR = 12
"""Tokens at the start of a unit, or before a cue, in which an earlier time counts."""


def weigh(found: Tokens, hit: Hit, resolver: Resolver, year: int | None) -> Taken | str:
    """Return the promise that a cue makes, or the ground why it makes none.

    An older promise that is only told ("In 2009, the parties committed to …"), recalled or quoted ("we recall
    that we pledged to …") is a reference: it is kept, below the threshold of what counts.
    """
    case = Case(found, hit, resolver)
    denial = _denial(found.lower, hit)
    if denial:
        return said("Reason", "“{denial} {word}” denies it").format(denial=denial, word=found.lower[hit.at])
    taken = _RULES[hit.cue.kind](case)
    if isinstance(taken, Taken):
        ground = _older(case, year)
        if ground:
            remark = said("Reason", "a reference to an older promise: “{ground}”").format(ground=ground)
            return replace(taken, confidence=min(taken.confidence, 0.4), rule="older: " + taken.rule, remark=remark)
    return taken


_AFFIRMED = frozenset({Kind.MODAL, Kind.OPERATIVE, Kind.INCLUDES, Kind.ANNOUNCED_BY})
"""Kinds that a denial does not undo: "we will not raise taxes" is a promise."""


def _denial(lower: list[str], hit: Hit) -> str:
    """Return the word that denies the cue's verb ("did not pledge to", "are not committed to"), "" where none does."""
    if hit.cue.kind in _AFFIRMED:
        return ""
    for at in range(hit.at, hit.end):
        if denies(lower, at):
            return lower[at]
    at = hit.at - 1
    while at >= 0 and (is_adverb(lower[at]) or denies(lower, at)):
        if denies(lower, at):
            return lower[at]
        at -= 1
    return ""


def _older(case: Case, year: int | None) -> str:
    """Return the words that show that a promise is an older one, "" where nothing does."""
    lower, at = case.lower, case.hit.at
    if case.where.link == "that" and case.where.head in _RECALLING:
        return case.where.head
    quote = _quoted_from(lower, at)
    if quote is not None:
        recalled = next((word for word in lower[max(0, quote - NEAR) : quote] if word in _RECALLING), "")
        if recalled:
            return recalled
    if not lower[at].endswith(_PAST):
        return ""
    before = lower[max(0, at - NEAR) : at]
    ago = next((word for word in before if word in _AGO), "")
    if ago and not case.where.link:
        return ago
    if lower[0] not in _OPENING:
        return ""
    if lower[0] == "last":
        return " ".join(lower[:2])
    years = [int(word) for word in lower[: min(at, NEAR)] if _YEAR.fullmatch(word)]
    return str(max(years)) if years and (year is None or max(years) < year) else ""


def _quoted_from(lower: list[str], at: int) -> int | None:
    """Return the token of the quotation mark that opened before `at` and is not closed, None where none did."""
    for index in range(at - 1, max(-1, at - 60), -1):
        if lower[index] == "”":
            return None
        if lower[index] == "“":
            return index
    return None
