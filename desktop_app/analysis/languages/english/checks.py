"""What a promise states of what one needs to check it: a means or budget, a starting point, and for whom it is.

The questions are those of TRACK, the ONE Campaign's standard for promises: transparent, results-based, with clear
conditions, and accountable.
"""

from __future__ import annotations

import re

from desktop_app.analysis.languages.english.lexicon import DETERMINERS, PREPOSITIONS
from desktop_app.analysis.languages.english.mentions import Mention, bare
from desktop_app.analysis.languages.english.parties import Parties
from desktop_app.analysis.languages.english.tokens import Tokens
from desktop_app.document import Span

_MEANS = re.compile(
    r"\b(?:through|via|using|by means of|by (?!the\b|a\b|an\b|\d)[a-z]+ing|funded|financed|budget\w*|funding|financing|"
    r"grants?|loans?|investment program\w*|working group|task ?force|mechanism)\b"
)
_BASELINE = re.compile(
    r"\b(?:compared (?:to|with)|relative to|baseline|(?:below|above|from|over|against) (?:\w+ )?(?:19|20)\d\d levels?|"
    r"(?:19|20)\d\d levels?|pre-(?:crisis|pandemic|industrial) levels?|currently at|up from|down from)\b"
)
_TARGET = re.compile(
    r"\b(?:net[- ]zero|zero (?:hunger|tolerance|emissions?)|double|doubling|triple|tripling|halve|halving|eliminate|eradicate|"
    r"universal (?:access|coverage)|full(?:y)? implement\w*|all \w+ by (?:19|20)\d\d|ratif(?:y|ying)|accede|phase[- ]out|phasing out)\b"
)
_MEANS_SIGNS = tuple(
    "through,via,using,by means,fund,financ,budget,grant,loan,investment program,group,task,mechanism".split(",")
)
_BASELINE_SIGNS = tuple("compared,relative,baseline,level,currently,up from,down from".split(","))
_TARGET_SIGNS = tuple("zero,doubl,tripl,halv,eliminat,eradicat,universal,implement,all ,ratif,accede,phas".split(","))
"""One of these stands in whatever the pattern takes; to look for them first saves most of the searches."""
_FOR_WHOM = frozenset(
    """countries women girls children communities workers farmers refugees people peoples citizens households families
    businesses companies enterprises students consumers patients youth smes msmes states victims migrants economies
    partners nations producers exporters investors researchers""".split()
)
_LEADING_TO = frozenset("for to help support supporting assist".split())
REACH = 7
"""Tokens from "for" or "to" to the noun that names a beneficiary."""


def plain_words(text: str, span: Span) -> str:
    """Return the words in lower case, as the questions below are asked of them."""
    return text[span.start : span.end].lower()


def means(words: str) -> bool:
    """Tell whether the words, in lower case, name a means: through what, by what, with what money."""
    signs = any(map(words.__contains__, _MEANS_SIGNS)) or ("by " in words and "ing" in words)
    return signs and _MEANS.search(words) is not None


def baseline(words: str) -> bool:
    """Tell whether the words, in lower case, name a starting point to measure from."""
    return any(map(words.__contains__, _BASELINE_SIGNS)) and _BASELINE.search(words) is not None


def target(words: str) -> bool:
    """Tell whether the words, in lower case, name a result one can check without a number ("net zero", "ratify")."""
    return any(map(words.__contains__, _TARGET_SIGNS)) and _TARGET.search(words) is not None


def beneficiaries(found: Tokens, cue_end: int, parties: Parties, actors: tuple[str, ...]) -> tuple[str, ...]:
    """Return for whom a promise is, where it says so behind "for", "to" or "help": parties by name, others as written."""
    names: list[str] = []
    lower = found.lower
    starts = found.starts
    for at in [at for at, word in enumerate(lower[:-1]) if word in _LEADING_TO]:
        if starts[at] < cue_end:
            continue
        first = at + 2 if lower[at + 1] in DETERMINERS else at + 1
        named = first < len(found) and (found.words[first][0].isupper() or bare(found.words[first])[0] in parties.short)
        mention = next(iter(parties.mentions(found, first, min(len(found), first + 4))), None) if named else None
        if mention is not None and mention.start == first and not _goes_on(found, mention):
            if mention.name not in actors:
                names.append(mention.name)
            continue
        stop = next((i for i in range(at + 1, min(len(found), at + 1 + REACH)) if lower[i] in _FOR_WHOM), None)
        if stop is not None and all(_plain(word) for word in lower[at + 1 : stop]):
            low = at + 1
            while low < stop and lower[low] in DETERMINERS:
                low += 1
            if not _verbal(lower[at + 1 : stop], lower[at]):
                names.append(found.phrase(low, stop + 1))
    return tuple(dict.fromkeys(names))


def _verbal(words: list[str], before: str) -> bool:
    """Tell whether "to" begins an infinitive here ("to protect the workers") rather than naming whom something goes to."""
    return (
        before == "to" and bool(words) and words[0] not in DETERMINERS and not words[0].endswith(("ing", "ed", "able"))
    )


def _goes_on(found: Tokens, mention: Mention) -> bool:
    """Tell whether a name is only the beginning of something else: "Japan’s market", "U.S.-based"."""
    following = found.words[mention.end] if mention.end < len(found) else ""
    return mention.owner or following == "-" or following[:1].isupper()


def _plain(word: str) -> bool:
    return (word.isalpha() or "-" in word) and word not in PREPOSITIONS
