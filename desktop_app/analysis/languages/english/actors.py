"""Resolves the subject of a verb to parties by name, and says what kind of subject it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.analysis.languages.english.clauses import clause
from desktop_app.analysis.languages.english.lexicon import (
    ADVERBS,
    AGENT_NOUNS,
    COLLECTIVE_NOUNS,
    COUNTED,
    DEVICES,
    FINITE,
    INSTRUMENTS,
    OWN_PEOPLE,
    PREPOSITIONS,
    SINGLE_NOUNS,
    THIRD_NOUNS,
    TITLES,
)
from desktop_app.analysis.languages.english.mentions import Mention, bare
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


MEMORY = 3
"""Units looked at for what "it" and "they" stand for, the present one included."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A resolved subject: its kind, the parties it comes to, and its words."""

    who: Who
    actors: tuple[str, ...]
    words: str = ""

    @property
    def is_agent(self) -> bool:
        """Whether it is somebody who can promise."""
        return self.who in (Who.WE, Who.PARTY)


_ARTICLES = frozenset("the a an and also then together".split())
_ALL = frozenset("both all each".split())
_EACH = frozenset("each either neither".split())
_STATES = frozenset("nations countries states partners economies institutions governments".split())
_FIRMS = frozenset("companies company businesses business firms institutions scientists".split())
_Phrase = tuple[Who, tuple[str, ...]]


@dataclass(slots=True)
class _Told:
    """A unit, and its main subject once somebody asked for it."""

    found: Tokens
    asked: bool = False
    subject: tuple[int, Subject] | None = None


class Resolver:
    """Resolves the subjects of one document, unit by unit; it remembers two units for "it" and "they"."""

    def __init__(self, parties: Parties) -> None:
        self.parties = parties
        self._units: list[_Told] = []

    def begin(self, found: Tokens) -> None:
        """Go on to the next unit."""
        self._units = [_Told(found), *self._units[: MEMORY - 1]]

    def main(self, back: int) -> tuple[int, Subject] | None:
        """Return where the main subject of the unit `back` units ago stands, and who it is; None without one."""
        if back >= len(self._units):
            return None
        told = self._units[back]
        if not told.asked:
            told.asked = True
            tries = 0
            for at, word in enumerate(told.found.lower[:80]):
                if word in FINITE and at:
                    where = clause(told.found, at)
                    if where.end > where.start and not where.link:
                        told.subject = (where.start, self._resolve(told.found, where.start, where.end, back))
                        break
                    tries += 1
                    if tries == 4:
                        break
        return told.subject

    def subject(self, found: Tokens, start: int, end: int) -> Subject:
        """Return what the tokens from `start` to `end` of the present unit come to as a subject."""
        return self._resolve(found, start, end, 0)

    def _resolve(self, found: Tokens, start: int, end: int, back: int) -> Subject:
        lower = found.lower
        if start >= end:
            return Subject(Who.NONE, self.parties.we)
        words = found.phrase(start, end)
        if end - start == 1 and lower[start] in {"we", "i", "us"}:
            return Subject(Who.WE, self.parties.we, words)
        if end - start == 1 and lower[start] in {"they", "it", "he", "she"}:
            return self._pronoun(lower[start], words, start, back)
        kinds: list[Who] = []
        actors: list[str] = []
        for low, high in self._conjuncts(found, start, end):
            who, names = self._phrase(found, low, high)
            kinds.append(who)
            actors += [name for name in names if name not in actors]
        who = next((kind for kind in (Who.WE, Who.PARTY, Who.INSTRUMENT, Who.THIRD) if kind in kinds), Who.THING)
        return Subject(who, tuple(actors) or self.parties.we, words)

    def _pronoun(self, word: str, words: str, at: int, back: int) -> Subject:
        """Resolve "it" to the one named before, "they" to those named before, else to the parties."""
        for unit in range(back, MEMORY):
            told = self.main(unit)
            if told is None or (unit == back and told[0] >= at):
                continue
            before = told[1]
            if word == "they" and before.who is not Who.WE and len(before.actors) < 2:
                continue
            if word != "they" and (before.who is Who.WE or len(before.actors) > 1) and before.who is not Who.INSTRUMENT:
                continue
            return Subject(before.who if before.who is not Who.THIRD else Who.THING, before.actors, words)
        return Subject(Who.WE if word == "they" else Who.THING, self.parties.we, words)

    def _conjuncts(self, found: Tokens, start: int, end: int) -> list[tuple[int, int]]:
        """Part "A, B and C" at its commas and "and", brackets left out.

        A phrase that goes on with a preposition after a word that is no agent is kept whole: in "trade
        deals with Canada and Japan" nobody but the deals is the subject.
        """
        lower = found.lower
        parts: list[tuple[int, int]] = []
        at = start
        depth = 0
        for index in range(start, end):
            word = lower[index]
            if word in {"(", "["}:
                if depth == 0 and index > at:
                    parts.append((at, index))
                depth += 1
            elif word in {")", "]"}:
                depth = max(0, depth - 1)
                at = index + 1
            elif depth == 0 and word in {",", "and", "or", "&", "/"}:
                if not parts and self._is_thing(found, at, index):
                    return [(start, end)]
                if index > at:
                    parts.append((at, index))
                at = index + 1
        if end > at and depth == 0:
            parts.append((at, end))
        return parts

    def _is_thing(self, found: Tokens, start: int, end: int) -> bool:
        for index in range(start + 1, end):
            if found.lower[index] in PREPOSITIONS:
                head = found.lower[index - 1]
                return (
                    head not in AGENT_NOUNS
                    and head not in COLLECTIVE_NOUNS
                    and not self.parties.mentions(found, index - 1, index)
                )
        return False

    def _phrase(self, found: Tokens, start: int, end: int) -> _Phrase:
        """Resolve one phrase: "the two leaders", "Korean Air", "Japanese astronauts", "this initiative"."""
        lower, words = found.lower, found.words
        first = start
        while start < end and (lower[start] in _ARTICLES or lower[start] in _ALL or lower[start] in ADVERBS):
            start += 1
        stop = next((i for i in range(start + 1, end) if lower[i] in PREPOSITIONS or lower[i] == "("), end)
        if start >= end or (stop == start + 1 and lower[start] in {"this", "these", "that", "those", "there"}):
            return (Who.WE, self._both([])) if first < end and lower[first] in _ALL else (Who.THING, ())
        head = lower[stop - 1]
        mentions = self.parties.mentions(found, start, stop)
        tail = tuple(dict.fromkeys(m.name for m in self.parties.mentions(found, stop, end)))
        collective = self._collective(found, first, start, stop, mentions, tail)
        if collective is not None:
            return collective
        if any(word.lower() in TITLES for word in words[start:stop]) or (head == "administration" and not mentions):
            leader = self._leader(found, start, stop, tail)
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
    ) -> _Phrase | None:
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

    def _named(self, found: Tokens, start: int, stop: int, mentions: list[Mention]) -> _Phrase:
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

    def _leader(self, found: Tokens, start: int, stop: int, tail: tuple[str, ...]) -> _Phrase | None:
        """Resolve "President Lee", "the Prime Minister of India", "the Biden Administration"."""
        for word in found.words[start:stop]:
            name = self.parties.leaders.get(bare(word)[0])
            if name is not None:
                return Who.PARTY, (name,)
        if tail:
            return Who.PARTY, tail[:1]
        capital = [word for word in found.words[start:stop] if word[0].isupper()]
        if len(capital) > 1:
            return Who.PARTY, (" ".join(capital),)
        return None

    def _capital(self, found: Tokens, start: int, stop: int) -> _Phrase:
        """Resolve a name that no table knows: a company, an agency, a programme, or what is theirs."""
        words = found.words
        head = found.lower[stop - 1]
        owner = next((i for i in range(start, stop - 1) if words[i][0].isupper() and bare(words[i])[1]), None)
        if owner is not None:
            if words[stop - 1][0].isupper() and head not in DEVICES:
                return Who.PARTY, (found.phrase(owner + 1, stop),)
            name = " ".join([*words[start:owner], bare(words[owner])[0]])
            if head in AGENT_NOUNS and head not in DEVICES:
                return Who.PARTY, (found.phrase(start, stop),)
            return (Who.INSTRUMENT if head in INSTRUMENTS or head in DEVICES else Who.THING), (name,)
        if head in DEVICES or head in INSTRUMENTS or self._working_group(found, stop):
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

    def _single(self, found: Tokens, at: int) -> _Phrase:
        """Resolve one capitalised word at the start of a sentence: a name, or a common noun."""
        word = found.lower[at]
        if word in INSTRUMENTS or word in DEVICES:
            return Who.INSTRUMENT, ()
        if word in THIRD_NOUNS:
            return Who.THIRD, ()
        if word.endswith(
            ("tion", "ment", "ness", "ity", "ing", "ance", "ence", "ture", "ship", "ies", "ions", "ments")
        ):
            return Who.THING, ()
        return Who.PARTY, (found.words[at],)

    def _plain(self, found: Tokens, start: int, stop: int) -> _Phrase:
        """Resolve common nouns: "this initiative", "the ministers of Japan", "farmers"."""
        head = found.lower[stop - 1]
        if head in INSTRUMENTS or head in DEVICES or self._working_group(found, stop):
            return Who.INSTRUMENT, ()
        if head in THIRD_NOUNS:
            return Who.THIRD, ()
        if head in AGENT_NOUNS:
            return Who.PARTY, (" ".join(found.words[start:stop]),)
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
