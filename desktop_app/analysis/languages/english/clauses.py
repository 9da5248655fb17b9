"""Finds the subject of a verb and how its clause hangs on the sentence, looking back a bounded way."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.analysis.languages.english.lexicon import (
    AUXILIARIES,
    COMMISSIVE_HEADS,
    DETERMINERS,
    FINITE,
    LINKS,
    PREPOSITIONS,
    PRONOUNS,
    is_adverb,
)
from desktop_app.analysis.languages.english.tokens import Tokens

FAR = 90
"""Tokens looked back at most: a subject stands nearer, and the time stays linear."""

_DEICTIC = frozenset("this that these those all each some".split())
_JOINTS = frozenset({"and", "but", "yet", "—", "–"})
_TEMPORAL = frozenset("if when where while unless because although though until whenever whereas once as so".split())
_DESCRIBING = frozenset("which who whom whose where".split())
_PERFECT = frozenset("has have had is are am was were been not".split())
_WITH_WE = PREPOSITIONS | DETERMINERS | LINKS | _JOINTS
_CLOSERS = frozenset({")", "]"})
_OPENERS = frozenset({"(", "["})


class Clause(NamedTuple):
    """Where the subject of a verb stands, and the word that ties its clause to the sentence ("" for a main clause).

    `head` is the word before the tie: the verb that "that …" belongs to, or the noun a relative clause describes.
    """

    start: int
    end: int
    link: str = ""
    head: str = ""


def clause(found: Tokens, verb: int, depth: int = 0) -> Clause:
    """Return the clause whose verb stands at token `verb`; each is worked out once, so that time stays linear."""
    known = found.clauses.get((verb, depth))
    if known is None:
        result = _clause(found, verb, depth)
        found.clauses[verb, depth] = (result.start, result.end, result.link, result.head)
        return result
    return Clause(*known)


def _clause(found: Tokens, verb: int, depth: int) -> Clause:
    lower = found.lower
    low = max(0, verb - FAR)
    at = verb - 1
    while at >= low and (is_adverb(lower[at]) or lower[at] in _PERFECT):
        at -= 1
    subject_end = at + 1
    if at >= low and lower[at] in {"and", "or", "but", ",", "nor"}:
        return _shared(found, verb, at, low, depth)
    if at >= low and lower[at] in PRONOUNS and lower[at] not in {"that", "who", "this", "these", "those"}:
        link, head = _link(found, at - 1, low)
        return Clause(at, subject_end, link, head)
    start, link, head = _boundary(found, subject_end, low)
    return _subject(found, start, subject_end, link, head)


def _boundary(found: Tokens, end: int, low: int) -> tuple[int, str, str]:
    """Walk back from `end` to where the clause starts; return that token, its link and the link's head."""
    lower = found.lower
    at = end - 1
    while at >= low:
        word = lower[at]
        if word in _CLOSERS:
            at = _opening(lower, at, low) - 1
            continue
        if word in {";", ":", "“", "”"} and not (
            word in "“”" and at + 1 < end and lower[at - 1 : at] not in ([","], [":"])
        ):
            return at + 1, "", ""
        if word in LINKS and not _is_plain_that(found, at):
            return at + 1, word, lower[at - 1] if at else ""
        if word in _JOINTS and at + 1 < end and _may_start(found, at + 1) and _has_verb(found, at, low):
            return at + 1, "", ""
        if at < end - 1 and _is_verb(found, at) and _may_start(found, at + 1):
            return at + 1, "that" if word in _SAYS else "", word
        at -= 1
    return low, "", ""


_SAYS = frozenset("said says noted stated announced".split())


def _is_plain_that(found: Tokens, at: int) -> bool:
    """Tell whether "that" is a determiner ("that agreement") or "so" an adverb."""
    return found.lower[at] == "so" and found.lower[at + 1 : at + 2] != ["that"]


def _opening(lower: list[str], at: int, low: int) -> int:
    depth = 0
    while at > low:
        if lower[at] in _CLOSERS:
            depth += 1
        elif lower[at] in _OPENERS:
            depth -= 1
            if depth == 0:
                return at
        at -= 1
    return low


def _is_verb(found: Tokens, at: int) -> bool:
    """Tell whether a word that may be a verb is one here: not behind "to", a preposition or a determiner, nor in a name."""
    lower = found.lower
    word = lower[at]
    if at and lower[at - 1] == "we" and word.isalpha() and not is_adverb(word) and word not in _WITH_WE:
        return True  # whatever verb it is: "we understand that …, and are committed to …"
    if word not in FINITE or _in_name(found, at):
        return False
    back = at - 1
    while back >= 0 and is_adverb(lower[back]):
        back -= 1
    before = lower[back] if back >= 0 else ""
    if word in AUXILIARIES:
        return before != "to"
    return not (
        before == "to"
        or before in PREPOSITIONS
        or (before in DETERMINERS and before not in _DEICTIC)
        or before.endswith("'s")
    )


def _in_name(found: Tokens, at: int) -> bool:
    """Tell whether a word is the end of a name ("the Paris Call") by its capital and that of the word before it."""
    word = found.words[at]
    return word[0].isupper() and at > 0 and found.words[at - 1][0].isupper() and not word.isupper()


def _may_start(found: Tokens, at: int) -> bool:
    """Tell whether a subject may begin at this token."""
    word = found.lower[at]
    return word in DETERMINERS or word in PRONOUNS or found.words[at][0].isupper()


def _has_verb(found: Tokens, at: int, low: int) -> bool:
    """Tell whether a verb stands before the joint at `at`; before a bare "and", only as far as the last comma."""
    lower = found.lower
    bare = lower[at] == "and" and lower[at - 1 : at] != [","]
    for back in range(at - 1, max(low, at - 60) - 1, -1):
        if lower[back] == ";" or (bare and lower[back] == ","):
            return False
        if _is_verb(found, back):
            return True
    return False


def _shared(found: Tokens, verb: int, at: int, low: int, depth: int) -> Clause:
    """Return the subject that a second verb shares with the one before it ("… reaffirmed X and pledged Y")."""
    lower = found.lower
    if lower[at] == ",":
        start, link, head = _boundary(found, at, low)
        if not any(_is_verb(found, back) for back in range(start, at)):
            return _subject(found, start, at, link, head)  # the comma closes an aside: "the bank, in turn, agreed"
    first: Clause | None = None
    for back in range(at - 1, low - 1, -1):
        if lower[back] == ";":
            break
        if lower[back] not in {"being", "been"} and _is_verb(found, back):
            if back and lower[back - 1] in AUXILIARIES:
                continue
            if depth >= 3:
                break
            inner = clause(found, back, depth + 1)
            if inner.end > inner.start and (not inner.link or inner.link in _DESCRIBING):
                return inner
            first = first or inner
    if first is not None:
        return first
    return Clause(verb, verb)


def _link(found: Tokens, at: int, low: int) -> tuple[str, str]:
    """Return the link before a pronoun subject, stepping over one short adverbial ("that by 2021 it")."""
    lower = found.lower
    steps = 0
    while at >= low and steps < 14:
        word = lower[at]
        if word in LINKS and word != "so":
            if steps and "," in lower[at + 1 : at + 1 + steps] and word not in {"that"}:
                return "", ""
            between = lower[at + 1 : at + 1 + steps]
            if between and between[0] not in PREPOSITIONS and between[0] != ",":
                return "", ""
            return word, lower[at - 1] if at else ""
        if not steps and word in COMMISSIVE_HEADS:
            return "that", word  # "Japan said it would"
        if word in {";", ":"} or (steps and _is_verb(found, at)):
            break
        at -= 1
        steps += 1
    return "", ""


def _subject(found: Tokens, start: int, end: int, link: str, head: str) -> Clause:
    """Drop what stands before the subject ("To this end, …") and between it and its verb (", in turn,")."""
    pieces = _pieces(found, start, end)
    if not pieces:
        return Clause(end, end, link, head)
    kept = [piece for piece in pieces if not _adverbial(found, piece)]
    if not kept:
        return _last_name(found, pieces[-1], link, head)
    closed = link in _TEMPORAL or kept[0] == pieces[0]
    if link in _TEMPORAL and len(kept) > 1 and _verbs(found, kept[0]) and not _verbs(found, kept[-1]):
        return Clause(*kept[-1])  # "When services are bought, companies will be …"
    if link and closed and len(kept) > 1 and _may_start(found, kept[-1][0]) and not _listed(found, kept):
        return Clause(*kept[-1])
    if link in _TEMPORAL and len(pieces) > 1 and len(kept) == 1 and kept[0] != pieces[0]:
        return Clause(*kept[0])
    if not link and len(kept) > 1 and not _listed(found, kept):
        return Clause(*kept[-1], link, head) if _may_start(found, kept[-1][0]) else Clause(*kept[0], link, head)
    return Clause(kept[0][0], kept[-1][1], link, head)


def _verbs(found: Tokens, piece: tuple[int, int]) -> bool:
    """Tell whether a piece holds a verb."""
    return any(_is_verb(found, at) for at in range(*piece))


def _pieces(found: Tokens, start: int, end: int) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    depth = 0
    at = start
    for index in range(start, end):
        word = found.lower[index]
        if word in _OPENERS:
            depth += 1
        elif word in _CLOSERS:
            depth -= 1
        elif depth <= 0 and word in {",", "—", "–"}:
            if index > at:
                pieces.append((at, index))
            at = index + 1
    if end > at:
        pieces.append((at, end))
    return pieces


def _adverbial(found: Tokens, piece: tuple[int, int]) -> bool:
    word = found.lower[piece[0]]
    if word in {"and", "or"} and piece[1] - piece[0] > 1:
        return False
    if word == "both":
        return False
    return (
        word in PREPOSITIONS
        or (word == "united" and found.lower[piece[0] + 1 : piece[0] + 2] in (["in"], ["by"], ["as"]))
        or is_adverb(word)
        or (
            word.endswith("ing")
            and found.words[piece[0]][0].islower() | (piece[0] == 0 or found.lower[piece[0] - 1] in {".", ","})
        )
        or word in LINKS
        or word.isdigit()
        or word in {"first", "second", "third", "finally", "today", "whether"}
    )


def _listed(found: Tokens, kept: list[tuple[int, int]]) -> bool:
    """Tell whether the pieces are one list: the last begins with "and", or is joined by it."""
    last = kept[-1]
    return found.lower[last[0]] in {"and", "or"} or (
        "and" in found.lower[last[0] : last[1]]
        and all(found.words[a][0].isupper() or found.lower[a] == "the" for a, _ in kept)
    )


def _last_name(found: Tokens, piece: tuple[int, int], link: str, head: str) -> Clause:
    """Return the last noun phrase of an adverbial without a comma behind it ("In 2026 the EU")."""
    for at in range(piece[1] - 1, piece[0], -1):
        if found.lower[at] in DETERMINERS and found.lower[at - 1] not in PREPOSITIONS:
            return Clause(at, piece[1], link, head)
    at = piece[1]
    while at > piece[0] and found.words[at - 1][0].isupper():
        at -= 1
    if at < piece[1] and found.lower[at - 1] not in PREPOSITIONS:
        return Clause(at, piece[1], link, head)
    return Clause(piece[0], piece[1], link, head)
