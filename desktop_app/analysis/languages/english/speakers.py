"""Who "we" and "both sides" are: the organ, the undersigned, the author, or the parties of the title or the opening."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from desktop_app.analysis.languages.english.mentions import Mention, mention_at
from desktop_app.analysis.languages.english.names import GROUPS
from desktop_app.analysis.languages.english.tokens import Tokens, tokens
from desktop_app.document import BlockKind, Document

Named = Callable[[str], list[str]]
"""From words to the parties they name, by their full forms; without the words for what is theirs, if others are there."""

_WE = re.compile(
    r"\b(?:We|WE)\**(?:,?\s+the|,(?=\s+[A-Z]))\s+((?:[^.;:]|(?<=\b[A-Z])\.|(?<=\b(?:Jr|Dr|Mr|St))\.){3,400})"
)
_ORGAN = re.compile(r"The\s+([A-Z][\w’'-]+(?:\s+(?:[A-Z][\w’'-]+|of|the|and|on|to|for|this|present|its|their)){0,12}),")
_WE_END = re.compile(
    r",?\s+(?:met|meet|gather|gathered|convened|convene|assembled|having|have|has|are|on\s+\d|reaffirm|recogni[sz]e|"
    r"commit|declare|adopt|held|come|came|today|representing|united|issue|welcome|hereby|participating|attending|will|shall|"
    r"pledge|resolve|affirm|stand|share|believe|support|condemn|agree|announce)\b"
    r"|,\s+(?!and\b|[A-Z])"
)
_MANIFESTO = re.compile(r"\b(?:manifesto|platform|our plan|contract with)\b", re.IGNORECASE)
_PARTY = re.compile(r"\b((?:[A-Z][\w’'&-]+\s+){1,4}Party)\b(?![’']s? (?:of|to|conference))")
_JOINT = re.compile(
    r"\b(?:joint|communiqu|declaration|between|bilateral|trilateral|agreement|framework|partnership|treaty|memorandum|"
    r"compact|pact|accord|dialogue|talks|visit|meeting|deal)",
    re.IGNORECASE,
)
_OBJECT = frozenset("on against in at into over toward towards to about regarding concerning for amid under".split())
_SPEECH = frozenset("statement message communique communiqué declaration remarks letter release announcement".split())
_JOINS = frozenset({",", "and", "&", "-", "–", "the", "/"})


def organ(named: Named, document: Document) -> tuple[str, ...]:
    """Return the organ whose resolution this is: the one that stands alone in a line, "The General Assembly,"."""
    for block in document.blocks[:60]:
        words = document.running(block.body).strip("*_ ") if len(block.body) < 140 else ""
        match = _ORGAN.fullmatch(words)
        if match is not None:
            return tuple(named(match.group(1))[-1:]) or (match.group(1),)
    return ()


def undersigned(named: Named, opening: str) -> tuple[str, ...]:
    """Return who "We, the …" says that speaks, () where the text does not."""
    match = _WE.search(opening)
    if match is None:
        return ()
    end = _WE_END.search(match.group(1))
    words = match.group(1)[: end.start() if end else None].strip(" ,*")
    known = named(words)
    if known:
        groups = [name for name in known if name in GROUPS]
        return tuple(groups[:1] if groups and len(known) > 2 else known)
    plain = " ".join(words.split())
    return (plain[0].upper() + plain[1:],) if 3 <= len(plain) <= 90 and end is not None else ()


def author(document: Document) -> str | None:
    """Return the political party whose manifesto this is, None where it is none."""
    title = " ".join(document.name.split())
    match = _PARTY.search(title)
    if match is not None:
        return _bare_party(match.group(1))
    if not _MANIFESTO.search(title):
        return None
    found = Counter(_bare_party(" ".join(m.group(1).split())) for m in _PARTY.finditer(document.text))
    return found.most_common(1)[0][0] if found else None


def _bare_party(name: str) -> str:
    words = name.split()
    while words[0].lower() in {"the", "a", "our", "this"}:
        words = words[1:]
    return " ".join(words)


def titled(named: Named, title: str) -> list[str]:
    """Return the parties that a title names as its own, without those that it is only about ("tariffs on Russia").

    Where nothing would be left of a joint one ("Joint Statement on the Japan-Canada Meeting") all of them are the parties.
    """
    found = tokens(title, 0, len(title))
    mentions: list[Mention] = []
    at = 0
    while at < len(found):
        mention = mention_at(found, at, len(found))
        if mention is not None:
            mentions.append(mention)
        at = mention.end if mention is not None else at + 1
    own: list[Mention] = []
    aside = False
    for index, mention in enumerate(mentions):
        joined = index > 0 and all(word in _JOINS for word in found.lower[mentions[index - 1].end : mention.start])
        aside = aside if joined else _is_object(found, mention.start)
        if not aside:
            own.append(mention)
    kept = {mention.name for mention in own if not _is_adjective(found, mention)} or {m.name for m in own}
    words = [title[found.starts[m.start] : found.ends[m.end - 1]] for m in mentions if m.name in kept]
    names = list(dict.fromkeys(name for one in words for name in named(one)))
    return names or (named(title) if is_joint(title) else [])


def is_joint(title: str) -> bool:
    """Tell whether a title speaks of something that several parties do together."""
    return _JOINT.search(title) is not None


def _is_object(found: Tokens, at: int) -> bool:
    """Tell whether a name stands behind a preposition that makes it what the title is about."""
    at -= 1
    while at >= 0 and found.lower[at] == "the":
        at -= 1
    if at < 0:
        return False
    if found.lower[at] == "from":
        return not _SPEECH & set(found.lower[max(0, at - 3) : at])
    return found.lower[at] in _OBJECT


def _is_adjective(found: Tokens, mention: Mention) -> bool:
    """Tell whether a name stands as "Russian", not as "Russia" or "Russia’s"."""
    return mention.owner and not found.lower[mention.end - 1].endswith(("'s", "'"))


def opening(document: Document, size: int) -> str:
    """Return about `size` code points of running text from the document's beginning."""
    parts: list[str] = []
    taken = 0
    for block in document.blocks:
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            continue
        parts.append(document.quote(block.body)[: size + 1000])
        taken += len(parts[-1])
        if taken > size:
            break
    return "\n".join(parts)[: size + 1000]


def dominant(count: Counter[str], countries: set[str]) -> str | None:
    """Return the state named most, where it is named at least twice as often as the next."""
    ranks = [(number, name) for name, number in count.most_common() if name in countries]
    if not ranks or (len(ranks) > 1 and ranks[0][0] < 2 * ranks[1][0]):
        return None
    return ranks[0][1]


def speakers(
    title: Sequence[str], name: str, opening: Sequence[str], count: Counter[str], countries: set[str]
) -> tuple[str, ...]:
    """Decide who the parties are: those of the title, of the opening, or the states named most.

    Only a title that speaks of several parties ("joint", "summit", "agreement") lets a second one be found.
    """
    joint = is_joint(name)
    if any(one in GROUPS for one in title) or len(title) > 1:
        return tuple(title)
    common = [one for one, number in count.most_common(6) if one in countries and number >= 3]
    if len(title) == 1:
        others = [one for one in common if one != title[0] and count[one] * 2 >= count[title[0]]]
        near = [one for one in others if one in opening]
        return (*near[:1], *title) if joint else tuple(title)
    groups = [one for one in opening if one in GROUPS]
    if groups and joint:
        return tuple(groups[:1])
    named = [one for one in opening if one in countries]
    if joint and 1 < len(named) <= 8:
        return tuple(named)
    main = dominant(count, countries)
    return tuple(common[:2]) if joint else tuple(one for one in common if one == main)


def pair(we: tuple[str, ...], title: Sequence[str], count: Counter[str], countries: set[str]) -> tuple[str, ...]:
    """Decide who "both sides" are."""
    if len(we) == 2:
        return we
    named = [name for name in title if name in countries]
    if len(named) == 2:
        return tuple(named)
    return we or tuple(name for name, _ in count.most_common(8) if name in countries)[:2]
