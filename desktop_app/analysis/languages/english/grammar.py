"""Compiles the cue rules' notation and finds the cues of a sentence: one pass, no backtracking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.analysis.languages.english.cues import CUES, Cue
from desktop_app.analysis.languages.english.lexicon import (
    NOT_DOING,
    OFFICIALS,
    OWN_PEOPLE,
    PREPOSITIONS,
    forms,
    is_adverb,
)

_POSSESSIVES = frozenset({"our", "their", "its", "his", "her", "the", "a", "an"})
_STOP = PREPOSITIONS | {"that", "which", "and", "or", ",", ".", ";", ":", "will", "is", "are"}


@dataclass(frozen=True, slots=True)
class _Step:
    """One element of a pattern: which words it takes, and how many at least and at most."""

    takes: Callable[[str], bool]
    least: int
    most: int


class Hit(NamedTuple):
    """A cue found: its rule, and the tokens from `at` up to, not including, `end`."""

    cue: Cue
    at: int
    end: int


def _owner(word: str) -> bool:
    return word in _POSSESSIVES or word.endswith(("'s", "s'"))


def _before_noun(word: str) -> bool:
    return word not in _STOP


def _is_doing(word: str) -> bool:
    return _is_gerund(word) and word not in NOT_DOING


def _is_gerund(word: str) -> bool:
    return len(word) > 4 and word.endswith("ing")


def _inside(word: str) -> bool:
    return word not in {".", ";", ":"}


_ASIDE = _Step(_inside, 0, 0)
"""Marks `{aside}`: a comma, up to ASIDE words and a comma, or nothing."""

ASIDE = 16
TIME = 9
_TIMES = frozenset("by for in over within during before until throughout".split())
_TIME_WORDS = frozenset(
    "time year years month months week weeks decade decades term future principle full days session meeting summit".split()
)
_CLASSES: dict[str, tuple[Callable[[str], bool], int, int]] = {
    "{adverb}": (is_adverb, 0, 3),
    "{poss}": (_owner, 1, 1),
    "{adj}": (_before_noun, 0, 6),
    "{doing}": (_is_doing, 1, 1),
    "{gerund}": (_is_gerund, 1, 1),
    "{people}": (OWN_PEOPLE.__contains__, 1, 1),
    "{officials}": (OFFICIALS.__contains__, 1, 1),
    "{gap}": (_inside, 0, 10),
}


def _step(element: str) -> _Step:
    if element == "{aside}":
        return _ASIDE
    if element in _CLASSES:
        return _Step(*_CLASSES[element])
    least = 1
    if element.startswith("["):
        element, least = element[1:-1], 0
    words: set[str] = set()
    for word in element.split("|"):
        words |= forms(word[:-1]) if word.endswith("*") else {word}
    return _Step(frozenset(words).__contains__, least, 1)


def _first_words(element: str) -> frozenset[str]:
    words: set[str] = set()
    for word in element.split("|"):
        words |= forms(word[:-1]) if word.endswith("*") else {word}
    return frozenset(words)


def _compile() -> tuple[dict[str, list[tuple[Cue, list[_Step]]]], list[tuple[Cue, list[_Step]]]]:
    by_word: dict[str, list[tuple[Cue, list[_Step]]]] = {}
    owned: list[tuple[Cue, list[_Step]]] = []
    for cue in CUES:
        elements = cue.words.split()
        steps = [_step(element) for element in elements]
        if elements[0] == "{poss}":
            owned.append((cue, steps))
            continue
        for word in _first_words(elements[0]):
            by_word.setdefault(word, []).append((cue, steps))
    return by_word, owned


_BY_WORD, _OWNED = _compile()
_OWNED_NOUNS = frozenset(
    word
    for cue, _ in _OWNED
    for element in cue.words.split()[1:]
    if element[0] not in "{["
    for word in element.split("|")
) - {"to", "of", "that", "for"}
_OWNED_REACH = 8
_FIRST = frozenset(_BY_WORD)


def _match(steps: list[_Step], lower: list[str], at: int, end: int) -> int:
    """Return where the pattern ends that starts at `at`, -1 where it does not stand there.

    A run (`{adj}`) is taken as short as the rest allows, everything else as long as it goes.
    """
    for index, step in enumerate(steps):
        if step is _ASIDE:
            at = _behind_aside(lower, at, end)
            continue
        count = 0
        following = steps[index + 1] if index + 1 < len(steps) else None
        while count < step.most and at < end and step.takes(lower[at]):
            if count >= step.least and step.most > 3 and following is not None and following.takes(lower[at]):
                after = steps[index + 2] if index + 2 < len(steps) else None
                if after is None or (at + 1 < end and after.takes(lower[at + 1])):
                    break
            at += 1
            count += 1
        if count < step.least:
            return -1
    return at


def _behind_aside(lower: list[str], at: int, end: int) -> int:
    """Return the token behind an aside: words between commas, or a time ("aim by 2030 to", "agree in principle to")."""
    if at < end and lower[at] in _TIMES:
        to = next((i for i in range(at + 1, min(at + TIME, end)) if lower[i] == "to"), None)
        if to is not None and any(word in _TIME_WORDS or word[0].isdigit() for word in lower[at + 1 : to]):
            return to
        return at
    if at >= end or lower[at] != ",":
        return at
    for close in range(at + 1, min(at + ASIDE, end)):
        if lower[close] == ",":
            return close + 1
    return at


def hits(lower: list[str], start: int = 0, end: int | None = None) -> Iterator[Hit]:
    """Yield every cue that stands in the tokens, in order of its place, then of the rules."""
    end = len(lower) if end is None else end
    owners: set[int] = set()
    if not _OWNED_NOUNS.isdisjoint(lower):
        nouns = [at for at, word in enumerate(lower) if word in _OWNED_NOUNS]
        near = {at for noun in nouns for at in range(max(0, noun - _OWNED_REACH + 1), noun)}
        owners = {at for at in near if _owner(lower[at])}
    first = [at for at, word in enumerate(lower) if word in _FIRST]
    for at in sorted({*first, *owners}) if owners else first:
        if not start <= at < end:
            continue
        word = lower[at]
        if word in _FIRST:
            for cue, steps in _BY_WORD[word]:
                stop = _match(steps, lower, at, end)
                if stop > 0:
                    yield Hit(cue, at, stop)
        if at in owners:
            for cue, steps in _OWNED:
                stop = _match(steps, lower, at, end)
                if stop > 0:
                    yield Hit(cue, at, stop)
