"""Who speaks in a document: the names it uses, their full forms, and the parties behind "we" and "both sides"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from desktop_app.analysis.languages.english.names import BODIES, GROUPS, STATES, table
from desktop_app.analysis.languages.english.tokens import Tokens, tokens
from desktop_app.document import BlockKind, Document

OPENING = 1500
"""Code points of the text's beginning in which the parties are looked for when the title does not name them."""

_SHORT = re.compile(
    r"\((?:hereinafter |hereafter )?(?:the )?[“\"‘']?([A-Z][\w.&-]{1,14}(?: [A-Z][\w.]+)?)[”\"’']?(?: or [^()]{1,20})?\)"
)
_WE = re.compile(r"\b(?:We|WE|we)\**,?\s+the\s+([^.;:]{3,400})")
_WE_END = re.compile(
    r",?\s+(?:met|meet|gather|gathered|convened|convene|assembled|having|have|has|are|on\s+\d|reaffirm|recogni[sz]e|"
    r"commit|declare|adopt|held|come|came|today|representing|united|issue|welcome|hereby)\b|,\s+(?!and\b|[A-Z])"
)
_LEADER = re.compile(
    r"\b(President|Prime Minister|Chancellor|Premier|Emperor|King|Queen|Taoiseach|Crown Prince)\s+"
    r"((?:[A-Z][\w’'-]*\.?\s+){0,3}[A-Z][\w’'-]+)(?:\s+of\s+(?:the\s+)?((?:[A-Z][\w.’'-]*|of|and|the)(?:\s+(?:[A-Z][\w.’'-]*|of|and|the)){0,5}))?"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name found in tokens `start` to `end`; `owner` where it stands as "Japan’s" or "Japanese"."""

    start: int
    end: int
    name: str
    owner: bool = False


@dataclass
class Parties:
    """The parties of one document. `we` speak in it; `pair` are "both sides"; `leaders` maps surnames to parties."""

    we: tuple[str, ...] = ()
    pair: tuple[str, ...] = ()
    full: dict[str, str] = field(default_factory=dict[str, str])
    aliases: dict[str, str] = field(default_factory=dict[str, str])
    leaders: dict[str, str] = field(default_factory=dict[str, str])

    def mentions(self, found: Tokens, start: int = 0, end: int | None = None) -> list[Mention]:
        """Return the names of states and bodies in the tokens, longest first at each place."""
        end = len(found) if end is None else end
        result: list[Mention] = []
        at = start
        while at < end:
            mention = self._at(found, at, end)
            if mention is None:
                at += 1
            else:
                result.append(mention)
                at = mention.end
        return result

    def _at(self, found: Tokens, at: int, end: int) -> Mention | None:
        word = found.words[at]
        if not word[0].isupper():
            return None
        base, owned = _bare(word)
        for length, theirs, name in _index().get(base, ()):
            if at + length > end or (owned and length > 1):
                continue
            key = [_bare(w)[0] for w in found.words[at : at + length]]
            if " ".join(key) != name[1]:
                continue
            last_owned = _bare(found.words[at + length - 1])[1]
            return Mention(at, at + length, self.full.get(name[0], name[0]), theirs or last_owned)
        alias = self.aliases.get(base)
        return None if alias is None else Mention(at, at + 1, alias, owned)


def _bare(word: str) -> tuple[str, bool]:
    plain = word.replace("’", "'")
    if plain.endswith("'s"):
        return plain[:-2], True
    if plain.endswith("'"):
        return plain[:-1], True
    return plain, False


@cache
def _index() -> dict[str, list[tuple[int, bool, tuple[str, str]]]]:
    """First word to (number of tokens, is an adjective, (party, tokens joined)), longest first."""
    index: dict[str, list[tuple[int, bool, tuple[str, str]]]] = {}
    for name, others, theirs in table(STATES) + table(BODIES):
        for form in (name, *others, *theirs):
            words = tokens(form.replace("’", "'"), 0, len(form)).words
            entry = (len(words), form in theirs, (name, " ".join(words)))
            index.setdefault(words[0], []).append(entry)
    for entries in index.values():
        entries.sort(key=lambda entry: -entry[0])
    return index


@cache
def _forms_of() -> dict[str, tuple[str, ...]]:
    return {name: others for name, others, _ in table(STATES) + table(BODIES)}


_STATE_NAMES = frozenset(name for name, _, _ in table(STATES))


def parties(document: Document) -> Parties:
    """Read off a document who its parties are and what it calls them."""
    text = document.text
    result = Parties()
    found = tokens(text, 0, len(text))
    everything = result.mentions(found)
    count = Counter(mention.name for mention in everything)
    result.full = {name: _full(name, text) for name in count}
    result.aliases = _aliases(text)
    title = _named(result, document.name)
    opening_text = _opening(document)
    opening = _named(result, opening_text)
    we = _we(result, opening_text)
    full_count = Counter({result.full.get(name, name): number for name, number in count.items()})
    states = {result.full.get(name, name) for name in _STATE_NAMES}
    result.we = _speakers(we, title, opening, full_count, states)
    result.pair = _pair(result.we, title, full_count, states)
    result.leaders = _leaders(result, document.name + "\n" + text)
    return result


def _full(name: str, text: str) -> str:
    """Return the fullest form of a name that the text uses: the usual one if it does, else the longest."""
    plain = text.replace("’", "'")
    if name in plain:
        return name
    used = [other for other in _forms_of()[name] if other in plain and len(other) > len(name) // 2]
    best = max(used, key=len, default=name)
    return best if " " in best else name


def _aliases(text: str) -> dict[str, str]:
    """Return the short forms that the text introduces in brackets, with the words they stand for."""
    known = _index()
    aliases: dict[str, str] = {}
    for match in _SHORT.finditer(text):
        short = match.group(1)
        if short in known or short in aliases or " " in short:
            continue
        letters = [c for c in short if c.isupper()]
        if len(letters) < 2:
            continue
        words = text[max(0, match.start() - 120) : match.start()].split()
        long = _expansion(words, letters)
        if long:
            aliases[short] = long
    return aliases


def _expansion(words: list[str], letters: list[str]) -> str:
    """Return the shortest run of words at the end that begins with the first letter and holds the initials."""
    for size in range(1, min(len(words), 2 * len(letters) + 3) + 1):
        run = words[-size:]
        if not run[0][:1].isupper() or run[0][0] != letters[0]:
            continue
        initials = [c for word in run for c in (word[0], *word[1:]) if c.isupper() or c == word[0]]
        wanted = iter(c.upper() for c in initials)
        if all(any(c == letter for c in wanted) for letter in letters):
            return " ".join(run)
    return ""


def _opening(document: Document) -> str:
    parts: list[str] = []
    size = 0
    for block in document.blocks:
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            continue
        parts.append(document.quote(block.body))
        size += len(parts[-1])
        if size > OPENING:
            break
    return "\n".join(parts)[: OPENING + 1000]


def _named(known: Parties, text: str) -> list[str]:
    found = tokens(text, 0, len(text))
    names: list[str] = []
    for mention in known.mentions(found):
        if mention.name not in names:
            names.append(mention.name)
    return names


def _we(known: Parties, opening: str) -> tuple[str, ...]:
    """Return who "We, the …" says that speaks, () where the text does not."""
    match = _WE.search(opening)
    if match is None:
        return ()
    end = _WE_END.search(match.group(1))
    words = match.group(1)[: end.start() if end else None].strip(" ,*")
    named = _named(known, words)
    if named:
        groups = [name for name in named if name in GROUPS]
        return tuple(named if len(named) < 3 or not groups else groups[:1])
    plain = " ".join(words.split())
    return (plain[0].upper() + plain[1:],) if 3 <= len(plain) <= 90 else ()


def _speakers(
    we: tuple[str, ...], title: list[str], opening: list[str], count: Counter[str], states: set[str]
) -> tuple[str, ...]:
    """Decide who the parties are: those of "We, the …", of the title, of the opening, or the commonest."""
    if we:
        return we
    if any(name in GROUPS for name in title) or len(title) > 1:
        return tuple(title)
    common = [name for name, number in count.most_common(4) if name in states and number >= 3]
    if len(title) == 1:
        others = [name for name in common if name != title[0] and count[name] * 2 >= count[title[0]]]
        near = [name for name in others if name in opening]
        return (*near[:1], *title)
    groups = [name for name in opening if name in GROUPS]
    if groups:
        return tuple(groups[:1])
    named = [name for name in opening if name in states]
    if 1 < len(named) <= 8:
        return tuple(named)
    return tuple(common[:2])


def _pair(we: tuple[str, ...], title: list[str], count: Counter[str], states: set[str]) -> tuple[str, ...]:
    if len(we) == 2:
        return we
    named = [name for name in title if name in states]
    if len(named) == 2:
        return tuple(named)
    return we or tuple(name for name, _ in count.most_common(8) if name in states)[:2]


def _leaders(known: Parties, text: str) -> dict[str, str]:
    """Map each head of state or government, by surname, to the party that the text says is theirs."""
    theirs: dict[str, str] = {}
    order: list[str] = []
    for match in _LEADER.finditer(text):
        surname = match.group(2).split()[-1].replace("’", "'").removesuffix("'s")
        if surname not in order:
            order.append(surname)
        if match.group(3) and surname not in theirs:
            named = _named(known, match.group(3))
            if named:
                theirs[surname] = named[0]
                for part in match.group(2).split():
                    theirs.setdefault(part, named[0])
    open_parties = [name for name in known.pair if name not in theirs.values()]
    unknown = [surname for surname in order if surname not in theirs]
    if len(known.pair) == 2 and 0 < len(unknown) <= len(open_parties):
        theirs.update(zip(unknown, open_parties, strict=False))
    return theirs
