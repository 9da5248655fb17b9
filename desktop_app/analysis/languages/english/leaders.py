"""Heads of state and government by name, and the party each of them stands for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from desktop_app.analysis.languages.english.mentions import bare, mention_at
from desktop_app.analysis.languages.english.tokens import tokens

Named = Callable[[str], list[str]]
"""From words to the parties they name, by their full forms."""

_TITLE = (
    # each branch begins with its letter, so that the engine looks for one of six letters first
    r"(?:P(?<=\bP)(?:resident|rime Minister|remier)|C(?<=\bC)(?:hancellor|rown Prince)|E(?<=\bE)mperor|K(?<=\bK)ing|"
    r"Q(?<=\bQ)ueen|T(?<=\bT)aoiseach)"
)
_HEAD = r"(?:P(?<=\bP)(?:resident|rime Minister|remier)|C(?<=\bC)hancellor)"
_LEADER = re.compile(
    rf"{_TITLE}\s+"
    r"((?:[A-Z](?:\.|[\w’'-]*)\s+){0,3}[A-Z][\w’'-]+)(?:\s+of\s+(?:the\s+)?([A-Z][^.,;:()]{2,40}))?"
)
_OFFICE = re.compile(
    rf"{_HEAD}"
    r"\s+of\s+(?:the\s+)?([A-Z][\w.’' -]{2,40}?),\s+"
    r"((?:(?:His|Her|The|Shri|Mr|Ms|Dr|H\.E|Honorable|Excellency)\.?,?\s+)*(?:[A-Z][\w.’'-]*\s+){0,3}[A-Z][\w’'-]+)"
)
_SUFFIXES = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III"})
_OFFICES = frozenset(
    "president prime minister chancellor premier emperor king queen taoiseach crown prince the".split()
)
BEHIND = 40
"""Code points before an office in which the party it belongs to may stand ("Egypt’s President …")."""


def leaders(named: Named, text: str) -> tuple[dict[str, str], list[str]]:
    """Map heads of state and government, by surname, to the party the text says is theirs; and list the others.

    A party stands behind the office ("the President of France, Emmanuel Macron"), behind the name ("President
    Lee of the Republic of Korea") or before the office ("Egypt’s President Sisi"). Nothing is guessed.
    """
    theirs: dict[str, str] = {}
    order: list[str] = []
    for match in _OFFICE.finditer(text):
        surname = _surname(match.group(2))
        for name in named(match.group(1))[:1]:
            if surname and not named(surname):
                theirs.setdefault(surname, name)
    for match in _LEADER.finditer(text):
        words = _name(match.group(1))
        if not words:
            continue
        first, surname = bare(words[0])[0], bare(words[-1])[0]
        if surname not in order and first not in order:
            order.append(surname)
        parties = named(match.group(2))[:1] if match.group(2) else []
        for name in parties or _before(named, text, match.start()):
            for word in (surname, first):  # some family names stand first: "President Lee Jae Myung", then "Lee"
                theirs.setdefault(word, name)
    return theirs, [surname for surname in order if surname not in theirs]


def shared_out(unknown: Sequence[str], title: str, parties: Sequence[str]) -> dict[str, str]:
    """Give the leaders that the title names, in its order, the parties nobody stands for yet; none where it does not fit."""
    office = r"(?:President|Prime Minister|Chancellor|Premier|Emperor|King|Queen|Taoiseach)"
    places = {name: re.search(rf"\b{office}\s+(?:\S+\s+){{0,3}}{re.escape(name)}\b", title) for name in unknown}
    told = sorted((place.start(), name) for name, place in places.items() if place is not None)
    if not told or len(told) != len(parties):
        return {}
    return {surname: party for (_, surname), party in zip(told, parties, strict=True)}


def _name(words: str) -> list[str]:
    """Return the words of a person's name: up to a possessive, without what follows a family name."""
    name: list[str] = []
    for word in words.split():
        if word in _SUFFIXES:
            break
        if bare(word)[0].casefold() not in _OFFICES:
            name.append(word)
        if bare(word)[1]:
            break
    return name


def _surname(words: str) -> str:
    name = _name(words)
    return bare(name[-1])[0] if name else ""


def _before(named: Named, text: str, end: int) -> list[str]:
    """Return the party that stands directly before an office: "Egypt’s", "Russian", "U.S."."""
    found = tokens(text, max(0, end - BEHIND), end)
    for at in range(max(0, len(found) - 5), len(found)):
        mention = mention_at(found, at, len(found))
        if mention is not None and mention.end == len(found):
            return named(text[found.starts[at] : found.ends[-1]])[:1] or [mention.name]
    return []
