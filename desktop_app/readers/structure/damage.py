"""Places where the source seems damaged, and characters that hide or turn its text: noticed, never repaired."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from desktop_app.document import Damage, Span
from desktop_app.document.said import said
from desktop_app.readers.structure.piece import Piece

_LOST_U = re.compile(r"(?<![\w.])(?P<letter>[SKN])\.(?P<tail>-[A-Z]\w+|\s+(?:and\s+[A-Z]\w+|[a-z]\w*|[A-Z]\w+))")
_WORD = re.compile(r"[A-Za-z]{5,}")
_GLUED = re.compile(r"(?<=[a-z]{2}),(?=[A-Z][a-z]{2})")
_LETTERS = frozenset("ltghmckpf")
_MOST = 400_000
"""Code points that are looked through: damage is a help for reading, not worth minutes on a huge file."""

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def find_damage(text: str, pieces: list[Piece]) -> tuple[Damage, ...]:
    """Return the damaged places in reading order."""
    sample = text[:_MOST]
    found = [*_lost_u(sample, pieces), *_lost_letter(sample), *_glued(sample)]
    return tuple(sorted(found, key=lambda damage: damage.span))


def _lost_u(text: str, pieces: list[Piece]) -> list[Damage]:
    """Find "S.-Japan" for "U.S.-Japan": only where a sentence starts, for a person's initial stands elsewhere."""
    starts = {piece.body for piece in pieces}
    found: list[Damage] = []
    for match in _LOST_U.finditer(text):
        if match.start() not in starts and not re.search(
            r"[.!?”\"]\s+$", text[max(0, match.start() - 4) : match.start()]
        ):
            continue
        full = f"U.{match['letter']}."
        tail = match["tail"]
        named = tail.strip()[:1].isupper() and not tail.startswith("-")
        if full not in text or (named and f"{full} {tail.strip()}" not in text):
            continue
        shown = match.group().split(" and ")[0] if " and " in match.group() else match.group()
        probable = "U." + shown
        found.append(
            Damage(
                Span(match.start(), match.start() + len(shown)),
                probable,
                said(
                    "Reading", "a “U.” seems lost at the start of the sentence: {words} stands elsewhere in the text"
                ).format(words=full),
            )
        )
    return found


def _lost_letter(text: str) -> list[Damage]:
    """Find "private capita" where "private capital" stands elsewhere: a word short of its last letter, met once."""
    words = [(m.group().lower(), m.start(), m.end()) for m in _WORD.finditer(text)]
    counts = Counter(word for word, _, _ in words)
    longer = {w[:-1]: w for w in counts if w[-1] in _LETTERS and len(w) > 5}
    suspects = {w for w in longer if counts[w] == 1 and counts[longer[w]] >= 1}
    pairs: set[tuple[str, str]] = set()
    if suspects:
        pairs = {(before[0], word[0]) for before, word in pairwise(words)}
    found: list[Damage] = []
    for before, (word, start, end) in pairwise(words):
        if word in suspects and (before[0], longer[word]) in pairs and text[before[2] : start].strip() == "":
            found.append(
                Damage(
                    Span(start, end),
                    text[start:end] + longer[word][-1],
                    said("Reading", "a letter seems lost: “{words}” stands elsewhere in the text").format(
                        words=f"{before[0]} {longer[word]}"
                    ),
                )
            )
    return found


def _glued(text: str) -> list[Damage]:
    """Find "Today,President": a comma with no space behind it."""
    found: list[Damage] = []
    for match in _GLUED.finditer(text):
        left = re.search(r"[^\W\d_]+$", text[max(0, match.start() - 40) : match.start()])
        right = re.match(r"[^\W\d_]+", text[match.end() : match.end() + 40])
        if left and right:
            start, end = match.start() - len(left.group()), match.end() + len(right.group())
            found.append(
                Damage(
                    Span(start, end),
                    f"{left.group()}, {right.group()}",
                    said("Reading", "a space seems lost behind the comma"),
                )
            )
    return found


def hidden_characters(text: str) -> tuple[str, ...]:
    """Return a note for each kind of character that can hide text or turn its direction."""
    notes: list[str] = []
    turning = len(_TURNING.findall(text))
    if turning:
        notes.append(_turning(turning))
    nul = text.count("\0")
    if nul:
        notes.append(_nul(nul))
    return tuple(notes)


def _turning(number: int) -> str:
    if number == 1:
        return said(
            "Reading",
            "The text holds 1 invisible character for turning the direction of writing: "
            "what is shown may stand in another order.",
        )
    return said(
        "Reading",
        "The text holds {n} invisible characters for turning the direction of writing: "
        "what is shown may stand in another order.",
    ).format(n=number)


def _nul(number: int) -> str:
    if number == 1:
        return said("Reading", "The text holds 1 NUL character, which cannot be shown.")
    return said("Reading", "The text holds {n} NUL characters, which cannot be shown.").format(n=number)
