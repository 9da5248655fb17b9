"""Resolves the subject of a verb to parties by name, and says what kind of subject it is."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.analysis.languages.english.clauses import clause
from desktop_app.analysis.languages.english.lexicon import AGENT_NOUNS, ARMS, COLLECTIVE_NOUNS, FINITE, PREPOSITIONS
from desktop_app.analysis.languages.english.mentions import bare, state_names
from desktop_app.analysis.languages.english.parties import Parties
from desktop_app.analysis.languages.english.phrases import Phrases, Who, joins, name_end
from desktop_app.analysis.languages.english.tokens import Tokens

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


def _plain(name: str) -> str:
    """Return a name without a possessive ending."""
    return bare(name)[0]


_WE = frozenset("we i us we've we're we'd".split())
_MODALS = frozenset("will shall would should must can could may might".split())


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
        self._phrases = Phrases(parties)
        self._own = set(parties.we) | set(parties.pair)
        self._named = state_names() | {"European Union"}
        self._units: list[_Told] = []
        self._known: dict[
            tuple[int, int], Subject
        ] = {}  # what subjects of the present unit came to: many cues share one

    def begin(self, found: Tokens) -> None:
        """Go on to the next unit."""
        self._units = [_Told(found), *self._units[: MEMORY - 1]]
        self._known = {}

    def main(self, back: int) -> tuple[int, Subject] | None:
        """Return where the main subject of the unit `back` units ago stands, and who it is; None without one."""
        if back >= len(self._units):
            return None
        told = self._units[back]
        if not told.asked:
            told.asked = True
            tries = 0
            for at, word in enumerate(told.found.lower[:80]):
                if word in FINITE and at and told.found.lower[at - 1] != "to":
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
        known = self._known.get((start, end))
        if known is None:
            known = self._known[start, end] = self._resolve(found, start, end, 0)
        return known

    def _resolve(self, found: Tokens, start: int, end: int, back: int) -> Subject:
        lower = found.lower
        if start >= end:
            return Subject(Who.NONE, self.parties.we)
        words = found.phrase(start, end)
        if lower[start] in _WE and (end - start == 1 or lower[start + 1] == ","):
            return Subject(Who.WE, self.parties.we, words)
        if end - start == 1 and lower[start] in {"you", "one"}:
            return Subject(Who.THIRD, (), words)
        if end - start == 1 and lower[start] in {"they", "it", "he", "she"}:
            return self._pronoun(lower[start], words, start, back)
        if not _MODALS.isdisjoint(lower[start:end]):
            return Subject(Who.THING, self.parties.we, words)  # a whole clause: "it will ensure allies …"
        kinds: list[Who] = []
        actors: list[str] = []
        for low, high in self._conjuncts(found, start, end):
            who, names = self._phrases.resolve(found, low, high)
            kinds.append(who)
            actors += [name for name in map(_plain, names) if name not in actors]
        who = next((kind for kind in (Who.WE, Who.PARTY, Who.INSTRUMENT, Who.THIRD) if kind in kinds), Who.THING)
        return Subject(who, tuple(actors) or self.parties.we, words)

    def is_outsider(self, subject: Subject) -> bool:
        """Tell whether a subject is a state that does not speak in a document in which several states by name do."""
        own, full = self._own, self._named
        return (
            subject.who is Who.PARTY
            and len(own) > 1
            and own <= full
            and bool(subject.actors)
            and set(subject.actors) <= full - own
        )

    def is_arm(self, subject: Subject) -> bool:
        """Tell whether a subject is an office or agency of the one government that speaks here."""
        return (
            subject.who is Who.PARTY
            and self.parties.state is not None
            and all(ARMS & {word.lower() for word in name.split()} for name in subject.actors)
        )

    def is_state(self, subject: Subject) -> bool:
        """Tell whether a subject is nothing but states."""
        return bool(subject.actors) and set(subject.actors) <= self._named

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
        index = start
        while index < end:
            word = lower[index]
            if word in {"(", "["}:
                if depth == 0 and index > at:
                    parts.append((at, index))
                depth += 1
            elif word in {")", "]"}:
                depth = max(0, depth - 1)
                at = index + 1
            elif depth == 0 and word in {",", "and", "or", "&", "/"}:
                if word in {"and", "&"} and joins(found, at, index, end):
                    index += 1
                    continue
                if not parts and self._is_thing(found, at, index):
                    return [(start, end)]
                if index > at:
                    parts.append((at, index))
                at = index + 1
            index = max(index + 1, name_end(found, index, end))
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
