"""Resolves one phrase to parties: "the two leaders", "Korean Air", "Japanese astronauts", "this initiative"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.analysis.languages.english.lexicon import (
    ADVERBS,
    AGENT_NOUNS,
    COLLECTIVE_NOUNS,
    COUNTED,
    DEVICES,
    HEADS,
    INSTRUMENTS,
    NO_NAMES,
    ORGANS,
    OWN_PEOPLE,
    POLITICAL,
    PREPOSITIONS,
    SINGLE_NOUNS,
    THIRD_NOUNS,
    TITLES,
)
from desktop_app.analysis.languages.english.mentions import Mention, bare, mention_at, state_names
from desktop_app.analysis.languages.english.parties import Parties
from desktop_app.analysis.languages.english.tokens import Tokens


class Who(Enum):
    """What kind of subject a verb has."""

    WE = auto()  # we, both sides, our ministers: the parties themselves
    PARTY = auto()  # a state, body, company or office by name
    INSTRUMENT = auto()  # this initiative: the parties act through it
    THIRD = auto()  # others: people, nations, growth
    THING = auto()  # anything else
    NONE = auto()  # no subject


_ARTICLES = frozenset("the a an and also then together only".split())
_ALL = frozenset("both all each".split())
_EACH = frozenset("each either neither".split())
_STATES = frozenset("nations countries states partners economies institutions governments".split())
_FIRMS = frozenset("companies company businesses business firms institutions scientists".split())
_BODY_ENDS = frozenset("corporation company group council service ministers administration airlines industries".split())
_NAMING = frozenset("of for on".split())
_AGENCIES = frozenset("programme program fund".split())
"""Last words of names that are agencies behind "United Nations" ("United Nations Development Programme")."""
Phrase = tuple[Who, tuple[str, ...]]


def name_end(found: Tokens, at: int, end: int) -> int:
    """Return where a name ends that an organ’s word begins ("Department of Health and Human Services"); `at` if none does."""
    begins = found.lower[at] in ORGANS and found.words[at][0].isupper()
    if not begins or at + 1 >= end or found.lower[at + 1] not in _NAMING:
        return at
    index = at + 1
    while index < end:
        word = found.words[index]
        following = found.words[index + 1] if index + 1 < end else ""
        beyond = found.words[index + 2] if index + 2 < end else ""
        if word[0].isupper() and not (word.lower() in ORGANS and following in _NAMING):
            index += 1
            if bare(word)[1]:
                break
        elif word in _NAMING and (following[:1].isupper() or (following == "the" and beyond[:1].isupper())):
            index += 2 if following == "the" else 1
        elif (
            word in {"and", "&", ","} and following[:1].isupper() and following.lower() not in ORGANS and index > at + 1
        ):
            index += 1
        else:
            break
    return index if index > at + 1 else at


def joins(found: Tokens, start: int, at: int, end: int) -> bool:
    """Tell whether the "and" at `at` joins words of one name ("National Oceanic and Atmospheric Administration").

    It does where both sides are capitalised, only the whole ends in the word for a body or a device, and no
    article stands behind it.
    """
    if not (found.words[at - 1][0].isupper() and at + 1 < end and found.words[at + 1][0].isupper()):
        return False
    last = at + 1
    while last + 1 < end and found.words[last + 1][0].isupper():
        last += 1
    heads = ORGANS | DEVICES | INSTRUMENTS | _BODY_ENDS
    before = bare(found.words[at - 1])[0].lower()
    return (
        last > at + 1
        and bare(found.words[last])[0].lower() in heads
        and before not in heads
        and mention_at(found, at - 1, at) is None
        and mention_at(found, at + 1, end) is None
    )


@dataclass(frozen=True, slots=True)
class Phrases:
    """Resolves phrases of one document."""

    parties: Parties

    def resolve(self, found: Tokens, start: int, end: int) -> Phrase:
        """Return what the phrase in the tokens from `start` to `end` comes to, and the parties it names.

        Where a political party speaks, what it says of others is no promise of theirs.
        """
        who, names = self._resolve(found, start, end)
        rival = self.parties.partisan and set(names).isdisjoint(self.parties.we)
        if rival and who is Who.PARTY and not POLITICAL.isdisjoint(found.lower[start:end]):
            return Who.THIRD, ()
        return who, names

    def _resolve(self, found: Tokens, start: int, end: int) -> Phrase:
        lower, words = found.lower, found.words
        first = start
        while start < end and (lower[start] in _ARTICLES or lower[start] in _ALL or lower[start] in ADVERBS):
            start += 1
        known = self.parties.mentions(found, start, min(end, start + 8))[:1]
        inner = known[0].end if known and known[0].start == start else start
        organ = next((i for i in range(start, min(end, start + 4)) if name_end(found, i, end) > i), start)
        named = name_end(found, organ, end) if organ < end else start
        stop = next(
            (i for i in range(max(start + 1, named, inner), end) if lower[i] in PREPOSITIONS or lower[i] == "("), end
        )
        if start >= end or (stop == start + 1 and lower[start] in {"this", "these", "that", "those", "there"}):
            return (Who.WE, self._both([])) if first < end and lower[first] in _ALL else (Who.THING, ())
        head = lower[stop - 1]
        mentions = self.parties.mentions(found, start, stop)
        if named == stop and not (mentions and mentions[-1].end == stop and mentions[-1].start == start):
            return Who.PARTY, (found.phrase(start if words[start][0].isupper() else organ, stop),)
        tail = tuple(dict.fromkeys(m.name for m in self.parties.mentions(found, stop, end)))
        collective = self._collective(found, first, start, stop, mentions, tail)
        if collective is not None:
            return collective
        whole = bool(mentions) and mentions[0].start == start and mentions[-1].end == stop and not mentions[-1].owner
        if not whole and (
            any(word.lower() in TITLES for word in words[start:stop]) or (head == "administration" and not mentions)
        ):
            leader = self._leader(found, start, stop, end, tail)
            if leader is not None:
                return leader
        if mentions:
            return self._named(found, start, stop, mentions)
        if tail and lower[stop] == "of" and (head in AGENT_NOUNS or head in OWN_PEOPLE):
            return Who.PARTY, tail
        if words[start][0].isupper() or words[stop - 1][0].isupper():
            return self._capital(found, start, stop)
        return self._plain(found, start, stop)

    def _collective(
        self, found: Tokens, first: int, start: int, stop: int, mentions: list[Mention], tail: tuple[str, ...]
    ) -> Phrase | None:
        """Resolve "both countries", "the two leaders", "our ministers", "the Parties"; None for anything else."""
        lower = found.lower
        head = lower[stop - 1]
        if head in SINGLE_NOUNS and not mentions and (lower[start] in _EACH or _EACH & set(lower[first:start])):
            return Who.WE, self._both([])
        if head not in COLLECTIVE_NOUNS and head not in OWN_PEOPLE:
            return None
        everybody = any(word in _ALL for word in lower[first:start])
        if not mentions and (lower[start] in COUNTED or (everybody and head in COLLECTIVE_NOUNS)):
            if everybody and "both" not in lower[first:start] and head in _STATES:
                return Who.THIRD, ()
            return Who.WE, self._both(lower[start:stop])
        if mentions or stop - start > 1 or head not in COLLECTIVE_NOUNS:
            return None
        if head in _STATES:
            return (Who.WE, self._both([])) if first < start else (Who.THIRD, tail)
        return (Who.PARTY, tail) if tail else (Who.WE, self._both([]))

    def _both(self, words: list[str]) -> tuple[str, ...]:
        pair = "two" in words or len(self.parties.we) == 2
        return self.parties.pair if pair else self.parties.we or self.parties.pair

    def _named(self, found: Tokens, start: int, stop: int, mentions: list[Mention]) -> Phrase:
        """Resolve a phrase that holds a known name: the name itself, what is theirs, or a longer name with it."""
        words = found.words
        head = found.lower[stop - 1]
        last = mentions[-1]
        names = tuple(dict.fromkeys(mention.name for mention in mentions))
        if last.derived and any(word.casefold() in DEVICES for word in last.name.split()):
            return Who.INSTRUMENT, ()
        if last.end == stop and not last.owner:
            if last.start > start and words[start][0].isupper() and mentions[0].start != start:
                return Who.PARTY, (found.phrase(start, stop),) if last.derived else (last.name,)
            return Who.PARTY, names if len(names) > 1 and not mentions[0].owner else (last.name,)
        rest = words[last.end : stop]
        possessive = found.lower[last.end - 1].endswith(("'s", "'"))
        if last.name == "United Nations" and head in _AGENCIES and rest[-1][0].isupper():
            return Who.PARTY, (found.phrase(last.start, stop),)
        if rest and rest[-1][0].isupper() and not rest[-1].isupper() | (len(rest) > 3 and rest[-1].isdigit()):
            if head in DEVICES:
                return Who.INSTRUMENT, names if possessive else ()
            if len(rest) == 1 and head in OWN_PEOPLE:
                return Who.PARTY, (last.name,)
            return Who.PARTY, (found.phrase(last.end if possessive else start, stop),)
        if head in COLLECTIVE_NOUNS or (head in OWN_PEOPLE and head not in _FIRMS):
            return Who.PARTY, names
        if head in AGENT_NOUNS:
            return Who.PARTY, (found.phrase(start, stop),)
        if head in INSTRUMENTS:
            return Who.INSTRUMENT, names if last.owner else ()
        if head in THIRD_NOUNS:
            return Who.THIRD, names
        if rest and rest[-1][0].isupper():
            return Who.PARTY, (found.phrase(last.end if possessive else start, stop),)
        return Who.THING, names if last.owner else ()

    def _leader(self, found: Tokens, start: int, stop: int, end: int, tail: tuple[str, ...]) -> Phrase | None:
        """Resolve "President Lee", "the Prime Minister of India", "the President", "the Biden Administration"."""
        for word in found.words[start:stop]:
            name = self.parties.leaders.get(bare(word)[0])
            if name is not None:
                return Who.PARTY, (name,)
        owner = next(iter(self.parties.mentions(found, start, stop)), None)
        if owner is not None and owner.start == start and " ".join(found.lower[owner.end : stop]) in HEADS:
            return Who.PARTY, (owner.name,)  # "Canada’s Prime Minister"
        if tail:
            office = found.words[start][0].isupper() and found.lower[stop] == "of" and tail[0] not in state_names()
            return Who.PARTY, ((found.phrase(start, end),) if office and end - start <= 9 else tail[:1])
        alone = " ".join(found.lower[start:stop])
        if (alone in HEADS or alone == "administration") and self.parties.state is not None:
            return Who.PARTY, self.parties.we
        capital = [index for index in range(start, stop) if found.words[index][0].isupper()]
        if len(capital) > 1:
            return Who.PARTY, (bare(found.phrase(capital[0], capital[-1] + 1))[0],)
        return None

    def _capital(self, found: Tokens, start: int, stop: int) -> Phrase:
        """Resolve a name that no table knows: a company, an agency, a programme, or what is theirs."""
        words = found.words
        head = found.lower[stop - 1]
        if bare(found.lower[start])[0] in NO_NAMES:
            return self._plain(found, start, stop)
        owner = next((i for i in range(start, stop - 1) if words[i][0].isupper() and bare(words[i])[1]), None)
        if owner is not None:
            if words[stop - 1][0].isupper() and head not in DEVICES:
                return Who.PARTY, (found.phrase(owner + 1, stop),)
            name = " ".join([*words[start:owner], bare(words[owner])[0]])
            if head in AGENT_NOUNS and head not in DEVICES:
                return Who.PARTY, (found.phrase(start, stop),)
            return (Who.INSTRUMENT if head in INSTRUMENTS or head in DEVICES else Who.THING), (name,)
        if (
            head in DEVICES
            or head.removesuffix("s") in DEVICES
            or head in INSTRUMENTS
            or self._working_group(found, stop)
        ):
            return Who.INSTRUMENT, ()
        if words[stop - 1][0].isupper():
            low = stop
            while low > start and (words[low - 1][0].isupper() or words[low - 1] in {"&", "-", "of", "’"}):
                low -= 1
            if (
                stop - low == 1
                and low == start
                and start == 0
                and head not in AGENT_NOUNS
                and not words[low][1:2].isupper()
            ):
                return self._single(found, start)
            return Who.PARTY, (found.phrase(low, stop).lstrip("- "),)
        return self._plain(found, start, stop)

    def _single(self, found: Tokens, at: int) -> Phrase:
        """Resolve one capitalised word at the start of a sentence: a name, or a common noun."""
        word = found.lower[at]
        passive = found.lower[at + 1 : at + 3] in (["will", "be"], ["shall", "be"])
        if word in NO_NAMES or passive:  # "Progress will be reviewed" by those who speak
            return Who.THING, ()
        if word in INSTRUMENTS or word in DEVICES:
            return Who.INSTRUMENT, ()
        if word in THIRD_NOUNS:
            return Who.THIRD, ()
        if word.endswith(
            ("tion", "ment", "ness", "ity", "ing", "ance", "ence", "ture", "ship", "ies", "ions", "ments")
        ):
            return Who.THING, ()
        return (Who.THING, ()) if word in self.parties.common else (Who.PARTY, (found.words[at],))

    def _plain(self, found: Tokens, start: int, stop: int) -> Phrase:
        """Resolve common nouns: "this initiative", "the ministers of Japan", "farmers"."""
        head = found.lower[stop - 1]
        ours = found.lower[start] in {"this", "these"} and head in AGENT_NOUNS and head not in _FIRMS
        if ours or head in INSTRUMENTS or head in DEVICES or self._working_group(found, stop):
            return Who.INSTRUMENT, ()
        if head in THIRD_NOUNS:
            return Who.THIRD, ()
        if head == "government" and self.parties.state is not None:
            return Who.PARTY, self.parties.we
        if head in AGENT_NOUNS:
            return Who.PARTY, (found.phrase(start, stop),)
        return Who.THING, ()

    def _working_group(self, found: Tokens, stop: int) -> bool:
        """Tell a working group, through which parties act, from the LS Group, which acts."""
        return found.lower[stop - 1] in {"group", "groups"} and found.lower[stop - 2 : stop - 1] in (
            ["working"],
            ["expert"],
            ["steering"],
            ["contact"],
            ["study"],
        )
