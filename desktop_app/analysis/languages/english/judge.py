"""Judges English units in order: weighs their cues, carries lead-ins down, and decides with a ground."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from desktop_app.analysis.findings import POSSIBLE, Strength
from desktop_app.analysis.languages.english import checks, lead_ins
from desktop_app.analysis.languages.english.actors import Resolver
from desktop_app.analysis.languages.english.case import Taken
from desktop_app.analysis.languages.english.cues import Kind
from desktop_app.analysis.languages.english.deadlines import deadline
from desktop_app.analysis.languages.english.grammar import hits
from desktop_app.analysis.languages.english.labels import label
from desktop_app.analysis.languages.english.lead_ins import Lead
from desktop_app.analysis.languages.english.parties import parties
from desktop_app.analysis.languages.english.phrases import Who
from desktop_app.analysis.languages.english.refusals import refusal
from desktop_app.analysis.languages.english.tokens import Tokens, tokens
from desktop_app.analysis.languages.english.weigh import weigh
from desktop_app.analysis.languages.protocol import Judgement, Promise
from desktop_app.analysis.units import Unit
from desktop_app.document import BlockKind, Document, Span
from desktop_app.document.said import said

_BREAKS = frozenset({".", ":", "—", "–", "-", "•", "“", '"', ")", "*"})
"""Marks behind which a capital letter begins a sentence or an item, not a name."""


MOST = 300
"""Cues of one unit that are weighed: a sentence has fewer than fifty, and a text without sentence ends is none."""

_STAND_INS = frozenset({"it", "they", "he", "she", "who", "which", "this", "these", "both"})
"""Subjects that say nobody's name."""


class Judge:
    """Judges the units of one document in order, remembering who was named last."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._document = document
        self._parties = parties(document)
        self._resolver = Resolver(self._parties)
        self._year = document.date.year if document.date else None
        self._leads: dict[int, Lead | None] = {}
        self._before: Taken | None = None

    def judgements(self, units: Sequence[Unit]) -> Iterator[Judgement]:
        """Yield the judgement on each unit, in order."""
        for unit in units:
            yield self._judge(unit)

    def _judge(self, unit: Unit) -> Judgement:
        found = tokens(self._text, unit.span.start, unit.span.end)
        if not any(word[0].isalpha() for word in found.words):
            return Judgement("no words", said("Reason", "there are no words here"))
        if found.lower[-1] == "?":
            return Judgement("question", said("Reason", "this is a question"))
        self._resolver.begin(found)
        taken: list[Taken] = []
        refused: list[tuple[int, str]] = []
        for hit in islice(hits(found.lower), MOST):
            if _is_title(found, hit.at):
                continue
            weighed = weigh(found, hit, self._resolver, self._year)
            if isinstance(weighed, str):
                if weighed:
                    refused.append((hit.at, weighed))
            else:
                taken.append(weighed)
        if lead_ins.is_preamble(found):
            return Judgement(
                "preamble",
                said("Reason", "a clause of the preamble: “{words}”").format(words=found.phrase(0, min(2, len(found)))),
            )
        best = max(taken, key=lambda one: (one.confidence, -one.hit.at), default=None)
        if unit.governs:
            self._leads[unit.ordinal] = self._lead(unit, found, best)
            if best is None or not lead_ins.says_more(found, best):
                return Judgement(
                    "lead-in", said("Reason", "it leads into what stands below, which is judged item by item")
                )
        before, self._before = self._before, best
        if best is None or best.confidence < POSSIBLE:
            other = self._without_cue(unit, found, before)
            if other is not None:
                return other
        if best is None:
            return refusal(found, refused)
        return self._promise(unit, found, best, taken)

    # --- what stands under a lead-in, and what has no verb ------------------------------------------------

    def _lead(self, unit: Unit, found: Tokens, best: Taken | None) -> Lead | None:
        """Return what a lead-in hands down; None where its items are only recorded, welcomed or called for."""
        taken = best
        if taken is None or taken.confidence < POSSIBLE:
            above = self._leads.get(unit.lead_in) if unit.lead_in is not None else None
            if above is not None and not lead_ins.has_own_clause(found, self._resolver):
                return above
            if lead_ins.records(found):
                return None
            taken = lead_ins.listed(found, self._before, self._resolver)
        if taken is None:
            return None
        cue = _span(found, taken)
        # a lead-in without a verb of promise is about its items as a whole, and so is every time in it
        from_here = unit.span.start if taken.rule == "listed" else cue.end
        when = deadline(self._text, unit.span, from_here, self._document.date)
        return Lead(taken, cue, when.span if when else None, when.recurring if when else False)

    def _without_cue(self, unit: Unit, found: Tokens, before: Taken | None) -> Judgement | None:
        """Judge a unit without a verb of promise of its own by what governs it, or None."""
        if unit.lead_in is not None and unit.opens and unit.lead_in in self._leads:
            lead = self._leads[unit.lead_in]
            own = lead_ins.has_own_clause(found, self._resolver)
            if lead is None and not own:
                return Judgement(
                    "lead-in records", said("Reason", "what stands above it welcomes, recalls or calls on others")
                )
            if lead is not None and not own:
                self._before = lead.taken
                return self._governed(unit, found, lead)
        kind = self._document.blocks[unit.block].kind
        if unit.opens and kind is BlockKind.ITEM and lead_ins.is_gerund(found, self._resolver):
            cue = Span(found.starts[0], found.ends[0])
            promise = Promise(
                cue=cue,
                label=label(self._text, unit.span, unit.span.start),
                actors=self._parties.we,
                strength=Strength.ONGOING,
                confidence=0.45 if lead_ins.is_heading(found) else 0.55,
            )
            reason = said(
                "Reason", "“{words}” names an activity of the parties, without a verb that promises it"
            ).format(words=found.words[0])
            return Judgement("gerund item", reason, self._checked(unit, found, promise, cue.end))
        told = lead_ins.told(found) if unit.opens else None
        if told is not None:
            cue = Span(found.starts[told], found.ends[told])
            when = deadline(self._text, unit.span, cue.end, self._document.date)
            if (self._parties.partisan and kind is BlockKind.ITEM) or (when is not None and not when.recurring):
                promise = Promise(
                    cue=cue,
                    label=label(self._text, unit.span, cue.start),
                    actors=self._parties.we,
                    strength=Strength.PLANNED,
                    confidence=0.55,
                )
                reason = said("Reason", "“{words}” tells what is to be done").format(words=found.words[told])
                return Judgement("imperative", reason, self._checked(unit, found, promise, cue.end))
        carried = lead_ins.carried_on(found, before) if before is not None and not unit.opens else None
        if carried is not None:
            self._before = carried
            return self._promise(unit, found, carried, [carried])
        return None

    def _governed(self, unit: Unit, found: Tokens, lead: Lead) -> Judgement:
        promise = Promise(
            cue=lead.cue,
            label=label(self._text, unit.span, unit.span.start),
            actors=lead.taken.subject.actors,
            strength=lead.taken.strength,
            confidence=max(POSSIBLE, lead.taken.confidence - 0.1),
            deadline=lead.deadline,
            recurring=lead.recurring,
            conditional=lead.taken.conditional,
        )
        words = self._document.running(lead.cue)
        reason = said("Reason", "listed under “{words}”{whose}").format(words=words, whose=_whose(lead.taken))
        return Judgement("lead-in: " + lead.taken.rule, reason, self._checked(unit, found, promise, unit.span.start))

    # --- the verdict --------------------------------------------------------------------------------------

    def _promise(self, unit: Unit, found: Tokens, best: Taken, taken: Sequence[Taken]) -> Judgement:
        actors = list(best.subject.actors)
        for one in taken:
            if one.confidence >= 0.7 and one.subject.who is Who.PARTY and best.subject.who is Who.PARTY:
                actors += [name for name in one.subject.actors if name not in actors]
        cue = _span(found, best)
        promise = Promise(
            cue=cue,
            label=label(self._text, unit.span, best.label_at),
            actors=tuple(actors),
            strength=best.strength,
            conditional=best.conditional,
            confidence=best.confidence,
        )
        lead = self._leads.get(unit.lead_in) if unit.lead_in is not None and unit.opens else None
        if lead is not None and lead.deadline is not None:
            promise = replace(promise, deadline=lead.deadline, recurring=lead.recurring)
        words = self._document.running(cue)
        reason = said("Reason", "“{words}”{whose}").format(words=words, whose=_whose(best))
        if best.hit.cue.kind is Kind.OPERATIVE and not best.subject.words and best.subject.actors:
            reason = said("Reason", "{reason}, decided by {actor}").format(reason=reason, actor=best.subject.actors[0])
        if best.remark:
            reason = said("Reason", "{reason}; {remark}").format(reason=reason, remark=best.remark)
        return Judgement(best.rule, reason, self._checked(unit, found, promise, cue.end))

    def _checked(self, unit: Unit, found: Tokens, promise: Promise, cue_end: int) -> Promise:
        """Return the promise with what else the unit states: deadline (else the lead-in's), target, means, for whom."""
        when = deadline(self._text, unit.span, cue_end, self._document.date)
        words = checks.plain_words(self._text, unit.span)
        return Promise(
            cue=promise.cue,
            label=promise.label,
            actors=promise.actors,
            strength=promise.strength,
            deadline=when.span if when else promise.deadline,
            recurring=when.recurring if when else promise.recurring,
            beneficiaries=checks.beneficiaries(found, cue_end, self._parties, promise.actors),
            conditional=promise.conditional,
            confidence=promise.confidence,
            target=checks.target(words),
            means=checks.means(words),
            baseline=checks.baseline(words),
        )


def _is_title(found: Tokens, at: int) -> bool:
    """Tell whether a cue's first word is part of a name ("the Plan to …", "a Task Group") rather than a verb.

    It is where it alone is capitalised: not at the start, not in a text of capitals, not as "Japan’s commitment".
    """
    word = found.words[at]
    if not at or not word[0].isupper() or word.isupper() or word.endswith(("’s", "'s", "s’")):
        return False
    before = found.words[at - 1]
    return before not in _BREAKS and not before.isdigit() and found.lower[at] not in {"i'll", "we'll"}


def _span(found: Tokens, taken: Taken) -> Span:
    """Return where the governing verb of a promise stands, unless its lead-in stands in another unit."""
    first, end = taken.cue
    return Span(found.starts[first], found.ends[max(first, min(end, len(found)) - 1)])


def _whose(taken: Taken) -> str:
    """Return the words for the subject; of "it" and "they" also for whom they stand."""
    words, actors = " ".join(taken.subject.words.split()), taken.subject.actors
    if not words or len(words) > 80:
        return ""
    if words.casefold() in _STAND_INS and actors:
        return said("Reason", " with {subject} ({actors}) as subject").format(subject=words, actors=", ".join(actors))
    return said("Reason", " with {subject} as subject").format(subject=words)
