"""Says why a unit promises nothing: by the first verb that tells what the unit does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.analysis.languages.english.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FEELINGS,
    PASTS,
    PREPOSITIONS,
    RECORD,
    WEIGHTY,
    forms,
    is_adverb,
)
from desktop_app.analysis.languages.english.tokens import Tokens
from desktop_app.analysis.languages.protocol import Judgement
from desktop_app.document.said import said

_RECORD_FORMS = {form: what for verb, what in RECORD.items() for form in forms(verb)}
_PERFECT = frozenset("have has had".split())
_WAS = frozenset("was were did".split())
_NEEDED = frozenset("should must ought need needs".split())
_MAYBE = frozenset("may might can could".split())
_IS = frozenset("is are remain remains stands".split())
_FORMS_OF_BE = frozenset("be is are was were been being".split())
REACH = 60
"""Tokens of a unit that are looked at."""


def refusal(found: Tokens, refused: Sequence[tuple[int, str]]) -> Judgement:
    """Return why a unit without a promise has none.

    `refused` are the cues that were weighed and not taken, with their tokens and the grounds. Whichever stands
    first tells: such a cue, or a verb that records, reports, describes or wishes.
    """
    grounds = dict(reversed(refused))
    for at in range(min(len(found), REACH)):
        if at in grounds:
            return Judgement("refused", grounds[at])
        judgement = _by_verb(found, at)
        if judgement is not None:
            return judgement
    if refused:
        return Judgement("refused", refused[0][1])
    if not any(word in AUXILIARIES or word.endswith(("ed", "s")) for word in found.lower):
        return Judgement("no cue", said("Reason", "there is no verb here that promises anything"))
    return Judgement("no cue", said("Reason", "no verb here promises anything"))


def _by_verb(found: Tokens, at: int) -> Judgement | None:
    lower = found.lower
    word = lower[at]
    if word in _RECORD_FORMS and _is_verb(lower, at):
        return Judgement(
            "record", said("Reason", "{what}: “{words}”").format(what=_RECORD_FORMS[word], words=_with_aid(found, at))
        )
    if not at and word not in _MAYBE:
        return None
    if word in _PERFECT and _is_participle(_behind(lower, at)):
        return Judgement(
            "past",
            said("Reason", "past tense or a state reached: “{words}”").format(
                words=_through(found, at, _is_participle)
            ),
        )
    if word in _WAS:
        return Judgement(
            "past", said("Reason", "past tense: “{words}”").format(words=found.phrase(at, min(at + 2, len(found))))
        )
    if word in _NEEDED and _is_verb(lower, at):
        return Judgement(
            "needed",
            said("Reason", "what is needed or expected is no promise: “{words}”").format(words=found.words[at]),
        )
    if word in _MAYBE and not (word == "may" and found.words[at][0].isupper()):
        return Judgement(
            "maybe",
            said("Reason", "what can or may be is no promise: “{words}”").format(
                words=found.phrase(at, min(at + 2, len(found)))
            ),
        )
    if word in _IS:
        behind = _behind(lower, at)
        if behind in FEELINGS:
            return Judgement(
                "feeling",
                said("Reason", "a feeling or a concern: “{words}”").format(
                    words=_through(found, at, FEELINGS.__contains__)
                ),
            )
        if behind in WEIGHTY:
            return Judgement(
                "emphasis",
                said("Reason", "an emphasis: “{words}”").format(words=_through(found, at, WEIGHTY.__contains__)),
            )
        return Judgement(
            "fact",
            said("Reason", "a statement of fact: “{words}”").format(words=found.phrase(at, min(at + 2, len(found)))),
        )
    if word in PASTS and _is_verb(lower, at):
        return Judgement("past", said("Reason", "past tense: “{words}”").format(words=found.words[at]))
    if (
        word.endswith("ed")
        and len(word) > 4
        and found.words[at].islower()
        and _is_verb(lower, at)
        and _stands_alone(found, at)
    ):
        return Judgement("past", said("Reason", "past tense: “{words}”").format(words=found.words[at]))
    return None


def _is_verb(lower: list[str], at: int) -> bool:
    """Tell whether a word may be the verb of its clause: not behind "to", a modal, a preposition or a determiner."""
    back = at - 1
    while back >= 0 and is_adverb(lower[back]):
        back -= 1
    if back < 0:
        return True
    before = lower[back]
    if lower[at].endswith("ing"):
        return before in _FORMS_OF_BE or before in {",", ";", ":", "—", "–"}
    return not (
        before in {"to", "would", "could", "can", "may", "might", "not"}
        or before in PREPOSITIONS
        or before in DETERMINERS
        or before.endswith(("'s", "s'"))
    )


def _stands_alone(found: Tokens, at: int) -> bool:
    """Tell whether an "-ed" form is a past tense rather than a participle: a noun or name before it, an object behind it."""
    before = found.words[at - 1]
    following = found.lower[at + 1] if at + 1 < len(found) else ""
    if not (before[0].isalnum() or before in {"—", "–", ",", ")"}) or found.lower[at - 1] in AUXILIARIES:
        return False
    return (
        following in DETERMINERS
        or following[:1].isdigit()
        or following in {"that", "$", "€", "£", "¥", "to", "with"}
        or (at + 1 < len(found) and found.words[at + 1][0].isupper())
    )


def _is_participle(word: str) -> bool:
    return word.endswith(("ed", "en")) or word in PASTS or word in {"been", "had", "done", "gone", "come", "become"}


def _behind(lower: list[str], at: int) -> str:
    """Return the word behind a verb, adverbs skipped."""
    index = at + 1
    while index < len(lower) and is_adverb(lower[index]):
        index += 1
    return lower[index] if index < len(lower) else ""


def _through(found: Tokens, at: int, wanted: Callable[[str], bool]) -> str:
    """Return the words from a verb to the one that completes it."""
    end = at + 1
    while end < len(found) and end < at + 5 and not wanted(found.lower[end]):
        end += 1
    return found.phrase(at, min(end + 1, len(found)))


def _with_aid(found: Tokens, at: int) -> str:
    """Return a verb with the auxiliary before it ("is calling")."""
    start = at - 1 if at and found.lower[at - 1] in AUXILIARIES else at
    return found.phrase(start, at + 1)
