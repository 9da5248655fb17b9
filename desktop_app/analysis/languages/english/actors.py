"""Resolves the subject of a promise to parties by name, and says what kind of subject it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.analysis.languages.english.lexicon import (
    AGENT_NOUNS,
    COLLECTIVE_NOUNS,
    DETERMINERS,
    INSTRUMENTS,
    OWN_PEOPLE,
    PREPOSITIONS,
    THIRD_NOUNS,
)
from desktop_app.analysis.languages.english.parties import Mention, Parties
from desktop_app.analysis.languages.english.tokens import Tokens


class Who(Enum):
    """What kind of subject a verb has."""

    WE = auto()  # we, both sides, our ministers: the parties themselves
    PARTY = auto()  # a state, body, company or office by name
    INSTRUMENT = auto()  # this initiative: the parties act through it
    THIRD = auto()  # others: people, nations, growth
    THING = auto()  # anything else
    NONE = auto()  # no subject


@dataclass(frozen=True, slots=True)
class Subject:
    """A resolved subject: its kind, the parties it comes to, and its words."""

    who: Who
    actors: tuple[str, ...]
    words: str = ""


_COUNTED = frozenset("two three four five seven our participating contracting respective".split())
_TITLES = frozenset("president prime minister chancellor premier king queen emperor secretary leader".split())
_DEVICES = frozenset(
    """initiative partnership agreement fund dialogue summit group act plan mission program programme framework strategy
    treaty convention declaration compact roadmap project alliance forum accord mechanism memorandum conference network
    platform communique statement resolution agenda facility center centre hub taskforce force""".split()
)


@dataclass
class Resolver:
    """Resolves the subjects of one document. `last` are the parties named last, for "it" and "they"."""

    parties: Parties
    last: tuple[str, ...] = ()

    def subject(self, found: Tokens, start: int, end: int) -> Subject:
        """Return what the tokens from `start` to `end` come to as a subject."""
        words = " ".join(found.words[start:end])
        if start >= end:
            return Subject(Who.NONE, self.parties.we)
        lower = found.lower
        if end - start == 1 and lower[start] in {"we", "i", "us"}:
            return Subject(Who.WE, self.parties.we, words)
        if end - start == 1 and lower[start] in {"they", "it", "he", "she"}:
            return Subject(Who.PARTY if self.last else Who.THING, self.last or self.parties.we, words)
        kinds: list[Who] = []
        actors: list[str] = []
        for low, high in self._conjuncts(found, start, end):
            who, names = self._phrase(found, low, high)
            kinds.append(who)
            actors += [name for name in names if name not in actors]
        who = next((kind for kind in (Who.WE, Who.PARTY, Who.INSTRUMENT, Who.THIRD) if kind in kinds), Who.THING)
        return Subject(who, tuple(actors) or self.parties.we, words)

    def _conjuncts(self, found: Tokens, start: int, end: int) -> list[tuple[int, int]]:
        """Part "A, B and C" at its commas and "and"; not inside a phrase that begins with a preposition."""
        parts: list[tuple[int, int]] = []
        at = start
        for index in range(start, end):
            word = found.lower[index]
            if word in {",", "and", "or", "&", "/"} or (
                word == "as" and found.lower[index + 1 : index + 2] == ["well"]
            ):
                if index > at:
                    parts.append((at, index))
                at = index + 1
        if end > at:
            parts.append((at, end))
        return parts

    def _phrase(self, found: Tokens, start: int, end: int) -> tuple[Who, tuple[str, ...]]:
        lower, words = found.lower, found.words
        while start < end and lower[start] in {
            "the",
            "a",
            "an",
            "both",
            "all",
            "each",
            "and",
            "also",
            "then",
            "together",
        }:
            if lower[start] in {"both", "all", "each"}:
                rest = lower[start + 1 : end]
                if not rest or rest[-1] in COLLECTIVE_NOUNS or rest[0] in {"of", "the"}:
                    return Who.WE, self._both(rest)
            start += 1
        if start >= end:
            return Who.THING, ()
        head_end = next((i for i in range(start, end) if lower[i] in PREPOSITIONS and i > start), end)
        head = lower[head_end - 1]
        mentions = self.parties.mentions(found, start, head_end)
        tail = self.parties.mentions(found, head_end, end)
        if lower[start] in _COUNTED and (head in COLLECTIVE_NOUNS or head in OWN_PEOPLE):
            return Who.WE, self._both(lower[start:head_end])
        if head in COLLECTIVE_NOUNS and not mentions and head_end - start == 1:
            tail_names = tuple(m.name for m in tail)
            if head in {"nations", "countries", "states", "partners", "economies", "institutions", "governments"}:
                return (Who.WE, self._both([])) if start and lower[start - 1] == "the" else (Who.THIRD, tail_names)
            return (Who.PARTY, tail_names) if tail_names else (Who.WE, self._both([]))
        if words[start].lower() in _TITLES:
            who = self._leader(found, start, end, tail)
            if who is not None:
                return who
        if mentions:
            return self._named(found, start, head_end, head, mentions)
        if any(word.lower() in _TITLES for word in words[start:head_end]):
            who = self._leader(found, start, end, tail)
            if who is not None:
                return who
        if words[start][0].isupper() or "'" in words[start]:
            name = self._name(found, start, head_end)
            if name:
                device = words[head_end - 1].casefold() in _DEVICES
                if words[head_end - 1][0].isupper() and not device:
                    return Who.PARTY, (name,)
                if device or head in INSTRUMENTS:
                    return Who.INSTRUMENT, ()
                if head in AGENT_NOUNS:
                    return Who.PARTY, (name,)
        if head in INSTRUMENTS:
            return Who.INSTRUMENT, tuple(m.name for m in tail if m.owner)
        if head in THIRD_NOUNS:
            return Who.THIRD, ()
        if head in AGENT_NOUNS:
            if tail and lower[head_end] == "of":
                return Who.PARTY, tuple(m.name for m in tail)
            text = " ".join(words[start:head_end])
            return Who.PARTY, (text,)
        return Who.THING, ()

    def _both(self, rest: list[str]) -> tuple[str, ...]:
        return self.parties.pair if "two" in rest or len(self.parties.we) == 2 else self.parties.we or self.parties.pair

    def _named(
        self, found: Tokens, start: int, head_end: int, head: str, mentions: list[Mention]
    ) -> tuple[Who, tuple[str, ...]]:
        last = mentions[-1]
        names = tuple(dict.fromkeys(mention.name for mention in mentions))
        if last.end == head_end and not last.owner:
            return Who.PARTY, (last.name,) if len(mentions) == 1 or mentions[0].owner else names
        rest = found.words[last.end : head_end]
        if rest and rest[-1][0].isupper():
            if rest[-1].casefold() in _DEVICES:
                return Who.INSTRUMENT, ()
            if rest[-1].casefold() in AGENT_NOUNS and last.owner and len(rest) == 1:
                return Who.PARTY, (last.name,)
            first = last.end if found.lower[last.end - 1].endswith(("'s", "'")) else start
            if found.lower[last.end - 1].endswith(("'s", "'")) and head in INSTRUMENTS:
                return Who.INSTRUMENT, (last.name,)
            return Who.PARTY, (" ".join(found.words[first:head_end]),)
        if head in OWN_PEOPLE and head not in {"companies", "businesses", "institutions"}:
            return Who.PARTY, names
        if head in AGENT_NOUNS:
            return Who.PARTY, (" ".join(found.words[start:head_end]),)
        if head in INSTRUMENTS:
            return Who.INSTRUMENT, names if last.owner else ()
        if head in THIRD_NOUNS:
            return Who.THIRD, names
        return Who.THING, names if last.owner else ()

    def _leader(self, found: Tokens, start: int, end: int, tail: list[Mention]) -> tuple[Who, tuple[str, ...]] | None:
        for word in found.words[start:end]:
            plain = word.replace("’", "'").removesuffix("'s")
            if plain in self.parties.leaders:
                return Who.PARTY, (self.parties.leaders[plain],)
        if tail:
            return Who.PARTY, (tail[0].name,)
        capital = [word for word in found.words[start:end] if word[0].isupper()]
        return (Who.PARTY, (" ".join(capital),)) if len(capital) > 1 else None

    def _name(self, found: Tokens, start: int, end: int) -> str:
        """Return the capitalised words at the start, without an owner before them ("America’s ReElement …")."""
        low = start
        while low < end - 1 and found.words[low].replace("’", "'").endswith("'s") and found.words[low + 1][0].isupper():
            low += 1
        words = found.words[low:end]
        if words and words[0].lower() in DETERMINERS:
            return ""
        first, last = found.starts[low] if low < end else 0, found.ends[end - 1]
        return " ".join(words) if last > first else ""
