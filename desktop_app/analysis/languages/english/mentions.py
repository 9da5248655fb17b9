"""Finds the names of states and bodies in a text, by any of their forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from desktop_app.analysis.languages.english.names import BODIES, STATES, table
from desktop_app.analysis.languages.english.tokens import Tokens, tokens

_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][\w’'.]*")
_NEW = frozenset({"Mexico", "Britain", "England", "Guinea", "Caledonia"})
"""Words that name another place behind "New"."""

_FORMS_OF_STATE = frozenset(
    """Republic Kingdom State States Commonwealth Federation Sultanate Principality Federal Federated Islamic Democratic
    Socialist Hashemite Independent United Union Co-operative Cooperative Oriental Arab""".split()
)
"""Words that stand before "of" and the name of a state."""

_GOES_ON = ("'", "’", "-", "&")
"""Marks behind which a word goes on, or is possessive."""

_REACH = 72
"""Code points behind a first word in which the rest of the longest name stands."""


class Mention(NamedTuple):
    """A name in tokens `start` to `end`; `owner` where it stands as "Japan’s" or "Japanese".

    `name` is the name by which it is known here; `derived` where the document itself introduced the short form.
    """

    start: int
    end: int
    name: str
    owner: bool = False
    derived: bool = False


@dataclass(frozen=True, slots=True)
class _Form:
    """One form of a name: how many tokens it has, whether it is an adjective, whose it is, and its words."""

    size: int
    adjective: bool
    name: str
    words: str


def bare(word: str) -> tuple[str, bool]:
    """Return a word without its possessive ending, and whether it had one."""
    if "’" not in word and "'" not in word:
        return word, False
    plain = word.replace("’", "'")
    if plain.endswith("'s"):
        return plain[:-2], True
    if plain.endswith("'"):
        return plain[:-1], True
    return plain, False


@cache
def _index() -> dict[str, list[_Form]]:
    """First word to the forms that begin with it, longest first."""
    index: dict[str, list[_Form]] = {}
    for name, others, theirs in table(STATES) + table(BODIES):
        for form in (name, *others, *theirs):
            words = tokens(form, 0, len(form)).words
            index.setdefault(words[0], []).append(_Form(len(words), form in theirs, name, " ".join(words)))
    for entries in index.values():
        entries.sort(key=lambda form: -form.size)
    return index


@cache
def other_names() -> dict[str, tuple[str, ...]]:
    """Return for each party its other names."""
    return {name: others for name, others, _ in table(STATES) + table(BODIES)}


@cache
def states() -> frozenset[str]:
    """Return the names of the states."""
    return frozenset(name for name, _, _ in table(STATES))


@cache
def state_names() -> frozenset[str]:
    """Return every name of the states, the long and the short ones."""
    return frozenset(form for name, others, _ in table(STATES) for form in (name, *others))


def known(word: str) -> bool:
    """Tell whether `word` alone is a form of a name."""
    return any(form.size == 1 for form in _index().get(word, ()))


def mention_at(found: Tokens, at: int, end: int) -> Mention | None:
    """Return the longest name that begins at token `at`, by the name of the table; None where none does."""
    word = found.words[at]
    if not word[0].isupper():
        return None
    return _tabled(found, at, end) or _realm(found, at, end)


def _realm(found: Tokens, at: int, end: int) -> Mention | None:
    """Return a state named by its form of government: "Republic of Indonesia", "Kingdom of Norway"."""
    index = at
    while index < min(end, at + 3) and found.words[index] in _FORMS_OF_STATE:
        index += 1
    if index == at or index + 1 >= end or found.lower[index] != "of":
        return None
    index += 2 if found.lower[index + 1] == "the" else 1
    inner = _tabled(found, index, end) if index < end and found.words[index][0].isupper() else None
    return None if inner is None else Mention(at, inner.end, inner.name, inner.owner)


def _tabled(found: Tokens, at: int, end: int) -> Mention | None:
    word = found.words[at]
    first, owned = bare(word)
    if at and found.lower[at - 1] == "new" and first in _NEW:
        return None
    for form in _index().get(first, ()):
        if at + form.size > end or (owned and form.size > 1):
            continue
        if form.size > 1:
            last, owned_last = bare(found.words[at + form.size - 1])
            if " ".join([*(bare(w)[0] for w in found.words[at : at + form.size - 1]), last]) != form.words:
                continue
            return Mention(at, at + form.size, form.name, form.adjective or owned_last)
        return Mention(at, at + 1, form.name, form.adjective or owned)
    return None


def names_in(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the table's name for each mention in `text`, in order, and whether it stands as "Russian" for "Russia"."""
    index = _index()
    done = 0
    for match in _CAPITAL.finditer(text):
        if match.start() < done:
            continue
        word = match.group()
        forms = index.get(word)
        if forms is None:
            plain = bare(word)[0]
            forms = index.get(plain) if plain != word else None
            if forms is None and "." in plain:
                forms = index.get(plain.rstrip(".")) or index.get(plain + ".")
            if forms is None:
                continue
        elif len(forms) == 1 and forms[0].size == 1 and not text.startswith(_GOES_ON, match.end()):
            before = text[max(0, match.start() - 4) : match.start()]
            if word in _NEW and before.lower() == "new ":
                continue
            yield forms[0].name, forms[0].adjective
            continue
        found = tokens(text, match.start(), min(len(text), match.start() + _REACH))
        mention = mention_at(found, 0, len(found)) if found.words else None
        if mention is not None:
            done = found.ends[mention.end - 1]
            yield mention.name, mention.owner and not bare(found.words[mention.end - 1])[1]
