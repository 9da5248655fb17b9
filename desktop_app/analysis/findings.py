"""What analysis proposes: commitments, figures and dates, each with its place and its ground."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.document import PartialDate, Span


class Strength(StrEnum):
    """How binding the governing verb is, strongest first."""

    FIRM = "firm"
    PLANNED = "planned"
    ONGOING = "ongoing"
    ASPIRATIONAL = "aspirational"


class Ladder(StrEnum):
    """How far a stated amount has come (the words of the IATI standard)."""

    ANNOUNCED = "announced"
    COMMITTED = "committed"
    SIGNED = "signed"
    DISBURSED = "disbursed"


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when, or how often: the words of the text, and the last day they come to.

    `date` is None where the words give none ("in due course"); `recurring` marks "at least once a year".
    """

    span: Span
    date: PartialDate | None = None
    recurring: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A stated quantity.

    `value` is in whole units of `unit` (13_000_000_000 with "USD"), None for a range or a vague amount;
    `low` and `high` bound a range. `unit` is an ISO 4217 code, "%", "jobs", "GW", …, with "/year" for a rate.
    `approx` is the qualifier as written ("nearly"). `label` says who and what for, in the text's own words.
    `givers` are the parties that give or promise it. `of_what` is what a percentage is a share of.
    `part_of` is the index of the figure that this one is a part of.
    """

    span: Span
    block: int
    value: float | None
    unit: str
    low: float | None = None
    high: float | None = None
    approx: str | None = None
    label: str = ""
    givers: tuple[str, ...] = ()
    of_what: str | None = None
    part_of: int | None = None
    ladder: Ladder | None = None

    @property
    def currency(self) -> str | None:
        """The ISO 4217 code of a sum of money, None for any other quantity."""
        code = self.unit.partition("/")[0]
        return code if len(code) == 3 and code.isalpha() and code.isupper() else None

    @property
    def size(self) -> float | None:
        """One number to draw: the value, else the middle of the range, else the one bound there is."""
        if self.value is not None:
            return self.value
        bounds = [bound for bound in (self.low, self.high) if bound is not None]
        return sum(bounds) / len(bounds) if bounds else None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date that the text states, as precisely as it states it."""

    span: Span
    date: PartialDate


@dataclass(frozen=True, slots=True)
class Testability:
    """What a commitment states of what one needs to check it (the TRACK questions of the ONE Campaign)."""

    actor: bool
    target: bool
    deadline: bool
    means: bool
    baseline: bool


@dataclass(frozen=True, slots=True)
class Commitment:
    """A publicly expressed statement of intent to take future action (G7 Research Group).

    `span` is the sentence, item or numbered paragraph; `label` a part of it, fit for a list.
    `actors` are the parties that promise, by the names the document gives in full. `cue` is the
    governing verb as it stands (in the sentence, or in the lead-in that governs it). `figures` are
    indexes into `Findings.figures`. `rule` names the rule, `reason` says the same to a reader.
    `confidence` is below `POSSIBLE` for what is offered as "possible" only.
    """

    span: Span
    label: Span
    block: int
    actors: tuple[str, ...]
    strength: Strength
    cue: Span
    rule: str
    reason: str
    deadline: Deadline | None = None
    figures: tuple[int, ...] = ()
    testability: Testability = Testability(False, False, False, False, False)
    beneficiaries: tuple[str, ...] = ()
    conditional: bool = False
    confidence: float = 1.0


POSSIBLE = 0.5
"""Below this confidence a commitment is offered as "possible" and counted apart."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why a unit of analysis (a sentence, item or numbered paragraph) was flagged or not.

    `commitment` is the index of the commitment it gave, None where it was not flagged.
    """

    span: Span
    block: int
    rule: str
    reason: str
    commitment: int | None = None


@dataclass(frozen=True)
class Findings:
    """All that analysis has to say of one document, in text order.

    `note` is one sentence, set where detection does not speak the document's language.
    """

    commitments: tuple[Commitment, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    verdicts: tuple[Verdict, ...] = field(default=(), repr=False)
    note: str | None = None
