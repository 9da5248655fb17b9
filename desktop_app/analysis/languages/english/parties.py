"""Who speaks in a document: the names it uses, their full forms, and the parties behind "we" and "both sides"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.analysis.languages.english.aliases import aliases
from desktop_app.analysis.languages.english.mentions import (
    Mention,
    bare,
    known,
    mention_at,
    names_in,
    other_names,
    states,
)
from desktop_app.analysis.languages.english.names import GROUPS
from desktop_app.analysis.languages.english.tokens import Tokens
from desktop_app.document import BlockKind, Document

OPENING = 1500
"""Code points of the text's beginning in which the parties are looked for when the title does not name them."""

_WE = re.compile(r"\b(?:We|WE|we)\**(?:,?\s+the|,)\s+([^.;:]{3,400})")
_ORGAN = re.compile(r"The\s+([A-Z][\w’'-]+(?:\s+(?:[A-Z][\w’'-]+|of|the|and|on|to)){0,9}),")
_WE_END = re.compile(
    r",?\s+(?:met|meet|gather|gathered|convened|convene|assembled|having|have|has|are|on\s+\d|reaffirm|recogni[sz]e|"
    r"commit|declare|adopt|held|come|came|today|representing|united|issue|welcome|hereby|participating|attending)\b"
    r"|,\s+(?!and\b|[A-Z])"
)
_LEADER = re.compile(
    r"\b(?:President|Prime Minister|Chancellor|Premier|Emperor|King|Queen|Taoiseach|Crown Prince)\s+"
    r"((?:[A-Z][\w’'-]*\.?\s+){0,3}[A-Z][\w’'-]+)(?:\s+of\s+(?:the\s+)?([A-Z][^.,;:()]{2,40}))?"
)
_OFFICE = re.compile(
    r"\b(?:President|Prime Minister|Chancellor|Premier)\s+of\s+(?:the\s+)?([A-Z][\w.’' -]{2,40}?),\s+"
    r"((?:(?:His|Her|The|Shri|Mr|Ms|Dr|H\.E|Honorable|Excellency)\.?,?\s+)*(?:[A-Z][\w.’'-]*\s+){0,3}[A-Z][\w’'-]+)"
)


@dataclass
class Parties:
    """The parties of one document.

    `we` speak in it; `pair` are "both sides". `full` maps the table's names to the fullest form the text uses,
    `short` the short forms the text introduces to their long ones, `leaders` surnames to parties.
    """

    we: tuple[str, ...] = ()
    pair: tuple[str, ...] = ()
    full: dict[str, str] = field(default_factory=dict[str, str])
    short: dict[str, str] = field(default_factory=dict[str, str])
    leaders: dict[str, str] = field(default_factory=dict[str, str])

    def mentions(self, found: Tokens, start: int = 0, end: int | None = None) -> list[Mention]:
        """Return the names in the tokens, the longest at each place, by their full forms."""
        end = len(found) if end is None else end
        result: list[Mention] = []
        at = start
        while at < end:
            mention = mention_at(found, at, end)
            if mention is not None:
                name = self.full.get(mention.name, mention.name)
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
    result = Parties()
    count = Counter(names_in(text))
    result.full = {name: _full(name, text) for name in count}
    result.short = {short: long for short, long in aliases(text).items() if not known(short)}
    count = Counter({result.full[name]: number for name, number in count.items()})
    countries = {result.full.get(name, name) for name in states()}
    title = _named(result, document.name)
    opening = _opening(document)
    leaders, unknown = _leaders(result, text[document.title.end if document.title else 0 :])
    main = _dominant(count, countries)
    if len(unknown) == 1 and main and not leaders:
        leaders[unknown.pop()] = main
    title = list(dict.fromkeys([*title, *(leaders[name] for name in leaders if _says(document.name, name))]))
    result.we = (
        _organ(result, document) or _we(result, opening) or _speakers(title, _named(result, opening), count, countries)
    )
    result.pair = _pair(result.we, title, count, countries)
    open_parties = [name for name in result.pair if name not in leaders.values()]
    if len(result.pair) == 2 and 0 < len(unknown) <= len(open_parties):
        leaders.update(zip(unknown, open_parties, strict=False))
    result.leaders = leaders
    return result


def _says(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None


def _full(name: str, text: str) -> str:
    """Return the fullest form of a name that the text uses: the usual one if it does, else the longest."""
    plain = text.replace("’", "'")
    if name in plain:
        return name
    used = [other for other in other_names()[name] if " " in other and other in plain]
    return max(used, key=len, default=name)


def _opening(document: Document) -> str:
    parts: list[str] = []
    size = 0
    for block in document.blocks:
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            continue
        parts.append(document.quote(block.body)[: OPENING + 1000])
        size += len(parts[-1])
        if size > OPENING:
            break
    return "\n".join(parts)[: OPENING + 1000]


def _named(parties: Parties, text: str) -> list[str]:
    """Return the parties that `text` names, each once, by their full forms."""
    return list(dict.fromkeys(parties.full.get(name, name) for name in names_in(text)))


def _organ(parties: Parties, document: Document) -> tuple[str, ...]:
    """Return the organ whose resolution this is: the one that stands alone in a line, "The General Assembly,"."""
    for block in document.blocks[:40]:
        match = _ORGAN.fullmatch(document.running(block.body)) if len(block.body) < 90 else None
        if match is not None:
            return tuple(_named(parties, match.group(1))[-1:]) or (match.group(1),)
    return ()


def _we(parties: Parties, opening: str) -> tuple[str, ...]:
    """Return who "We, the …" says that speaks, () where the text does not."""
    match = _WE.search(opening)
    if match is None:
        return ()
    end = _WE_END.search(match.group(1))
    words = match.group(1)[: end.start() if end else None].strip(" ,*")
    named = _named(parties, words)
    if named:
        groups = [name for name in named if name in GROUPS]
        return tuple(groups[:1] if groups and len(named) > 2 else named)
    plain = " ".join(words.split())
    return (plain[0].upper() + plain[1:],) if 3 <= len(plain) <= 90 else ()


def _dominant(count: Counter[str], countries: set[str]) -> str | None:
    """Return the state named most, where it is named at least twice as often as the next."""
    ranks = [(number, name) for name, number in count.most_common() if name in countries]
    if not ranks or (len(ranks) > 1 and ranks[0][0] < 2 * ranks[1][0]):
        return None
    return ranks[0][1]


def _speakers(
    title: Sequence[str], opening: Sequence[str], count: Counter[str], countries: set[str]
) -> tuple[str, ...]:
    """Decide who the parties are: those of the title, of the opening, or the states named most."""
    if any(name in GROUPS for name in title) or len(title) > 1:
        return tuple(title)
    common = [name for name, number in count.most_common(6) if name in countries and number >= 3]
    if len(title) == 1:
        others = [name for name in common if name != title[0] and count[name] * 2 >= count[title[0]]]
        near = [name for name in others if name in opening]
        return (*near[:1], *title)
    groups = [name for name in opening if name in GROUPS]
    if groups:
        return tuple(groups[:1])
    named = [name for name in opening if name in countries]
    if 1 < len(named) <= 8:
        return tuple(named)
    return tuple(common[:2])


def _pair(we: tuple[str, ...], title: Sequence[str], count: Counter[str], countries: set[str]) -> tuple[str, ...]:
    if len(we) == 2:
        return we
    named = [name for name in title if name in countries]
    if len(named) == 2:
        return tuple(named)
    return we or tuple(name for name, _ in count.most_common(8) if name in countries)[:2]


def _surname(name: str) -> str:
    return bare(name.split()[-1])[0]


def _leaders(parties: Parties, text: str) -> tuple[dict[str, str], list[str]]:
    """Map heads of state and government, by surname, to the party the text says is theirs; and list the others."""
    theirs: dict[str, str] = {}
    order: list[str] = []
    for match in _OFFICE.finditer(text):
        for name in _named(parties, match.group(1))[:1]:
            theirs.setdefault(_surname(match.group(2)), name)
    for match in _LEADER.finditer(text):
        first, surname = match.group(1).split()[0], _surname(match.group(1))
        if surname not in order and first not in order:
            order.append(surname)
        if match.group(2):
            for name in _named(parties, match.group(2))[:1]:
                theirs.setdefault(surname, name)
                theirs.setdefault(first, name)
    for surname in order:  # "President Lee" after "President Lee Jae Myung of …"
        if surname not in theirs:
            full = re.search(rf"\b{re.escape(surname)}\s+([A-Z]\w+\s+)?([A-Z]\w+)\b", text)
            if full and full.group(2) in theirs:
                theirs[surname] = theirs[full.group(2)]
    return theirs, [surname for surname in order if surname not in theirs]
