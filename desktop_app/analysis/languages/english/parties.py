"""Who speaks in a document: the names it uses, their full forms, and the parties behind "we" and "both sides"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import partial

from desktop_app.analysis.languages.english import speakers
from desktop_app.analysis.languages.english.aliases import aliases
from desktop_app.analysis.languages.english.leaders import leaders, shared_out
from desktop_app.analysis.languages.english.mentions import (
    Mention,
    bare,
    known,
    mention_at,
    names_in,
    other_names,
    state_names,
)
from desktop_app.analysis.languages.english.tokens import Tokens
from desktop_app.document import BlockKind, Document

_LOWER = re.compile(r"\b[a-z]{3,}\b")
SAMPLE = 200_000
"""Code points of a document in which its parties are looked for: who speaks shows there, however long it is."""

OPENING = 1500
"""Code points of the text's beginning in which the parties are looked for when the title does not name them."""


@dataclass
class Parties:
    """The parties of one document.

    `we` speak in it; `pair` are "both sides". `text` is the document's, with straight apostrophes; `full` remembers
    the fullest form of the table's names that it uses, `short` the short forms the text introduces to their long ones, `leaders` surnames to parties. `partisan` is
    set where a political party speaks: what it says of other parties is no promise of theirs. `common` are the
    words that the text writes in lower case somewhere.
    """

    text: str = ""
    we: tuple[str, ...] = ()
    pair: tuple[str, ...] = ()
    full: dict[str, str] = field(default_factory=dict[str, str])
    short: dict[str, str] = field(default_factory=dict[str, str])
    leaders: dict[str, str] = field(default_factory=dict[str, str])
    partisan: bool = False
    common: frozenset[str] = frozenset()

    @property
    def state(self) -> str | None:
        """The one state that speaks, None where several do or none does."""
        return self.we[0] if len(self.we) == 1 and self.we[0] in state_names() else None

    def called(self, name: str) -> str:
        """Return the fullest form of a table's name that the text uses: the usual one if it does, else the longest."""
        if name not in self.full:
            used = [other for other in other_names()[name] if " " in other]
            if name not in self.text:
                used = [other for other in used if other in self.text]
                self.full[name] = max(used, key=len, default=name)
            else:
                self.full[name] = name
        return self.full[name]

    def mentions(self, found: Tokens, start: int = 0, end: int | None = None) -> list[Mention]:
        """Return the names in the tokens, the longest at each place, by their full forms."""
        end = len(found) if end is None else min(end, len(found))
        result: list[Mention] = []
        at = start
        while at < end:
            mention = mention_at(found, at, end)
            if mention is not None:
                name = self.called(mention.name)
                result.append(Mention(mention.start, mention.end, name, mention.owner))
                at = mention.end
                continue
            word, owned = bare(found.words[at])
            if word in self.short:
                result.append(Mention(at, at + 1, self.short[word], owned, derived=True))
            at += 1
        return result


def parties(document: Document) -> Parties:
    """Read off a document who its parties are and what it calls them."""
    text = document.text
    result = Parties(text.replace("’", "'"))
    names = list(names_in(text[:SAMPLE]))
    result.short = {short: long for short, long in aliases(text).items() if not known(short)}
    count = Counter(result.called(name) for name, adjective in names if not adjective)
    countries = set(state_names())
    named = partial(_named, result)
    writer = speakers.author(document)
    title = [writer] if writer else speakers.titled(named, document.name)
    about = set(named(document.name)) - set(title)
    own = Counter({name: number for name, number in count.items() if name not in about})
    opening = speakers.opening(document, OPENING)
    theirs, unknown = leaders(named, _running(document))
    main = speakers.dominant(own, countries)
    if len(unknown) == 1 and main and not (theirs or writer):
        theirs[unknown.pop()] = main
    title = list(dict.fromkeys([*title, *(theirs[name] for name in theirs if _says(document.name, name))]))
    result.we = (
        ((writer,) if writer else ())
        or speakers.organ(named, document)
        or speakers.undersigned(named, opening)
        or speakers.speakers(title, document.name, named(opening), own, countries)
    )
    result.pair = speakers.pair(result.we, title, count, countries)
    open_parties = [name for name in result.pair if name in countries and name not in theirs.values()]
    theirs.update(shared_out(unknown, document.name, open_parties))
    result.leaders = theirs
    result.common = frozenset(_LOWER.findall(" ".join(set(text.split()))))
    if writer:
        result.partisan = True
        for word in writer.split()[:-1]:
            result.short.setdefault(word, writer)
    return result


def _running(document: Document) -> str:
    """Return the text that runs: headings write names of things like names of people."""
    kinds = (BlockKind.TITLE, BlockKind.HEADING)
    return "\n".join(document.quote(block.body) for block in document.blocks if block.kind not in kinds)


def _says(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None


def _named(parties: Parties, text: str) -> list[str]:
    """Return the parties that `text` names, each once, by their full forms; words like "Russian" only if alone."""
    found = list(names_in(text))
    nouns = [name for name, adjective in found if not adjective]
    return list(dict.fromkeys(parties.called(name) for name in nouns or [name for name, _ in found]))
