"""One cue in its sentence: its clause, its subject, and what stands around it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from desktop_app.analysis.findings import Strength
from desktop_app.analysis.languages.english.actors import Resolver, Subject
from desktop_app.analysis.languages.english.clauses import Clause, clause
from desktop_app.analysis.languages.english.grammar import Hit
from desktop_app.analysis.languages.english.lexicon import DETERMINERS, is_adverb
from desktop_app.analysis.languages.english.tokens import Tokens

_CONDITIONS = tuple(
    f" {words} "
    for words in (
        "if,unless,provided that,subject to,contingent on,contingent upon,conditional on,conditional upon,"
        "in the event,on condition,where necessary,once conditions"
    ).split(",")
)
_CONDITIONAL = frozenset(
    "if unless provided subject contingent conditional event condition necessary conditions".split()
)
"""One of these words stands in each condition."""
_FAR = 120
"""Tokens of a sentence in which a condition is looked for."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A cue that was taken for a promise.

    `cue` are the first token of the governing verb and the one behind it, with what it governs directly
    ("will invest", "reaffirm our commitment to"). `label_at` is the code point where the label begins. `remark`
    is what a reader should know besides: that an older promise is only referred to.
    """

    hit: Hit
    cue: tuple[int, int]
    strength: Strength
    subject: Subject
    confidence: float
    rule: str
    label_at: int
    conditional: bool = False
    remark: str = ""


@dataclass
class Case:
    """A cue to be weighed."""

    found: Tokens
    hit: Hit
    resolver: Resolver

    @property
    def lower(self) -> list[str]:
        """The unit's tokens in lower case."""
        return self.found.lower

    @property
    def word(self) -> str:
        """The cue's first word in lower case."""
        return self.found.lower[self.hit.at]

    @property
    def last(self) -> str:
        """The cue's last word in lower case."""
        return self.found.lower[self.hit.end - 1]

    @property
    def behind(self) -> str:
        """The word behind the cue, "" at the end."""
        return self.found.lower[self.hit.end] if self.hit.end < len(self.found) else ""

    @cached_property
    def before(self) -> str:
        """The word before the cue, adverbs skipped, "" at the start."""
        at = self.hit.at - 1
        while at >= 0 and is_adverb(self.lower[at]):
            at -= 1
        return self.lower[at] if at >= 0 else ""

    @cached_property
    def where(self) -> Clause:
        """The clause whose verb the cue is."""
        return clause(self.found, self.hit.at)

    @cached_property
    def subject(self) -> Subject:
        """Who or what the cue is said of."""
        return self.resolver.subject(self.found, self.where.start, self.where.end)

    def subject_of(self, verb: int) -> tuple[Clause, Subject]:
        """Return the clause and the subject of another verb of the sentence."""
        where = clause(self.found, verb)
        return where, self.resolver.subject(self.found, where.start, where.end)

    @property
    def relative(self) -> bool:
        """Whether the cue stands in a clause that describes ("which …", "that …", "who …")."""
        return self.where.link in {"which", "that", "who", "whose", "whom"}

    @property
    def is_conditional(self) -> bool:
        """Whether the sentence names a condition."""
        lower = self.lower[:_FAR]
        if lower[0] == "should" and len(lower) > 1:
            return True
        if _CONDITIONAL.isdisjoint(lower):
            return False
        words = f" {' '.join(lower)} "
        return any(map(words.__contains__, _CONDITIONS))

    def start_of(self, token: int) -> int:
        """Return the code point where a token starts; of one behind the end, where the cue starts."""
        starts = self.found.starts
        return starts[token] if token < len(starts) else starts[self.hit.at]

    def take(
        self,
        confidence: float,
        *,
        subject: Subject | None = None,
        strength: Strength | None = None,
        rule: str | None = None,
        label: int | None = None,
        cue: tuple[int, int] | None = None,
    ) -> Taken:
        """Take the cue for a promise.

        The label begins at the token `label`; else behind the cue where a verb stands there, and with the cue's
        own noun or verb where a thing does ("commitment to a partnership", "agreed to a framework").
        """
        if label is None and self.behind in DETERMINERS and self.last in {"to", "of"}:
            label = max(self.hit.at, self.hit.end - 2)
        return Taken(
            self.hit,
            cue or (self.hit.at, self.hit.end),
            strength or self.hit.cue.strength,
            subject or self.subject,
            confidence,
            rule or self.hit.cue.name,
            self.start_of(self.hit.end if label is None else label),
            self.is_conditional,
        )
