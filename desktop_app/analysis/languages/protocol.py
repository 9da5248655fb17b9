"""What a language must offer so that analysis can speak it. A new language is one package that does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.analysis.findings import Strength
from desktop_app.analysis.units import Unit
from desktop_app.document import Document, Span


@dataclass(frozen=True, slots=True)
class Promise:
    """What a language found in one unit, before dates and figures are joined to it.

    `cue` is the governing verb as it stands, in the unit or in the lead-in that governs it; `label`
    is the part of the unit that is fit for a list. `deadline` are the words that say by when or how
    often. `target`, `means` and `baseline` tell whether the unit states a result one can check without a
    number, a means, and a starting point.
    """

    cue: Span
    label: Span
    actors: tuple[str, ...]
    strength: Strength
    deadline: Span | None = None
    recurring: bool = False
    beneficiaries: tuple[str, ...] = ()
    conditional: bool = False
    confidence: float = 1.0
    target: bool = False
    means: bool = False
    baseline: bool = False


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on one unit: the name of the rule, what it says to a reader, and the promise if there is one."""

    rule: str
    reason: str
    promise: Promise | None = None


class Language(Protocol):
    """One language: how it parts text into sentences, and how it judges them.

    Both are pure and linear in the length of the text.
    """

    @property
    def code(self) -> str:
        """The language's ISO 639-1 code."""
        ...

    def sentences(self, text: str, span: Span) -> Iterator[Span]:
        """Yield the sentences of `span` in order, without the white space between them."""
        ...

    def judgements(self, document: Document, units: Sequence[Unit]) -> Iterator[Judgement]:
        """Yield one judgement per unit, in order. `units` are all units of the document in this language."""
        ...
