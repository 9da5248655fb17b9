"""Judges English units in order: weighs their cues, carries lead-ins down, and decides with a ground."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.analysis.findings import POSSIBLE, Strength
from desktop_app.analysis.languages.english.actors import Resolver, Subject, Who
from desktop_app.analysis.languages.english.cues import Cue, Kind
from desktop_app.analysis.languages.english.deadlines import deadline
from desktop_app.analysis.languages.english.grammar import Hit, hits
from desktop_app.analysis.languages.english.labels import label
from desktop_app.analysis.languages.english.lexicon import RECORD, forms
from desktop_app.analysis.languages.english.parties import parties
from desktop_app.analysis.languages.english.tokens import Tokens, tokens
from desktop_app.analysis.languages.english.weigh import Taken, Weigher
from desktop_app.analysis.languages.protocol import Judgement, Promise
from desktop_app.analysis.units import Unit
from desktop_app.document import Document, Span

_RECORD_FORMS = {form: what for verb, what in RECORD.items() for form in forms(verb)}
_PAST_AUX = frozenset({"have", "has", "had", "was", "were", "did"})


class Judge:
    """Judges the units of one document in order, remembering who was named last."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._document = document
        self._parties = parties(document)
        self._resolver = Resolver(self._parties)
        self._weigher = Weigher(self._parties, self._resolver)
        self._year = document.date.year if document.date else None
        self._governing: dict[int, tuple[Taken, Tokens]] = {}

    def judgements(self, units: Sequence[Unit]) -> Iterator[Judgement]:
        """Yield the judgement on each unit, in order."""
        block = -1
        for unit in units:
            if unit.block != block:
                block = unit.block
            yield self._judge(unit)

    def _judge(self, unit: Unit) -> Judgement:
        found = tokens(self._text, unit.span.start, unit.span.end)
        if not found.words:
            return Judgement("no words", "There are no words here.")
        if found.lower[-1] == "?":
            return Judgement("question", "This is a question.")
        self._resolver.begin(found)
        taken: list[Taken] = []
        refused: list[str] = []
        for hit in hits(found.lower):
            decision = self._weigher.weigh(found, hit)
            if isinstance(decision, str):
                refused.append(decision)
            else:
                taken.append(decision)
        best = max(taken, key=lambda one: (one.confidence, -one.hit.at), default=None)
        if unit.governs:
            lead = best or self._noun_lead(found)
            if lead is not None:
                self._governing[unit.ordinal] = (lead, found)
            if best is None or not self._says_more(found, best):
                return Judgement("lead-in", "It leads into the items below, which are judged one by one.")
        if unit.lead_in is not None and unit.opens and unit.lead_in in self._governing and best is None:
            return self._governed(unit, found)
        if best is None:
            return self._refusal(found, refused)
        return self._promise(unit, found, best, taken)

    # --- lead-ins -----------------------------------------------------------------------------------------

    def _noun_lead(self, found: Tokens) -> Taken | None:
        """Return the promise that a lead-in without a verb of promise makes ("Initial activities include:")."""
        lower = found.lower
        nouns = [i for i, word in enumerate(lower) if word in _LEADING]
        if not nouns:
            return None
        cue = Cue("listed", "include", Strength.PLANNED, Kind.STATE)
        return Taken(
            Hit(cue, nouns[0], len(lower)), Strength.PLANNED, Subject(Who.WE, self._parties.we, ""), 0.7, "listed", -1
        )

    def _says_more(self, found: Tokens, best: Taken) -> bool:
        """Tell whether a lead-in promises something itself, before its colon."""
        rest = [
            word
            for word in found.lower[best.hit.end :]
            if word.isalpha() and word not in {"the", "following", "include", "to", "and", "actions", "steps", "by"}
        ]
        return len(rest) > 4

    def _governed(self, unit: Unit, found: Tokens) -> Judgement:
        assert unit.lead_in is not None
        lead, lead_tokens = self._governing[unit.lead_in]
        cue = Span(lead_tokens.starts[lead.hit.at], lead_tokens.ends[min(lead.hit.end, len(lead_tokens)) - 1])
        words = self._document.running(cue)
        promise = Promise(
            cue=cue,
            label=label(self._text, unit.span, unit.span.start),
            actors=lead.subject.actors,
            strength=lead.strength,
            confidence=max(POSSIBLE, lead.confidence - 0.1),
        )
        return Judgement(
            "lead-in: " + lead.rule, f"listed under “{words}”", self._timed(unit, promise, unit.span.start)
        )

    # --- the verdict --------------------------------------------------------------------------------------

    def _promise(self, unit: Unit, found: Tokens, best: Taken, taken: list[Taken]) -> Judgement:
        actors: list[str] = []
        for one in taken:
            if one is best or (
                one.confidence >= 0.7 and one.subject.who is Who.PARTY and best.subject.who is Who.PARTY
            ):
                actors += [name for name in one.subject.actors if name not in actors]
        cue = Span(found.starts[best.hit.at], found.ends[best.hit.end - 1])
        start = best.label_at if best.label_at >= 0 else found.starts[min(best.hit.end, len(found) - 1)]
        promise = Promise(
            cue=cue,
            label=label(self._text, unit.span, start),
            actors=tuple(actors),
            strength=best.strength,
            conditional=best.conditional,
            confidence=best.confidence,
        )
        subject = best.subject.words
        who = f" with {' '.join(subject.split())} as subject" if subject and len(subject) <= 80 else ""
        return Judgement(best.rule, f"“{self._document.running(cue)}”{who}", self._timed(unit, promise, cue.end))

    def _timed(self, unit: Unit, promise: Promise, cue_end: int) -> Promise:
        when = deadline(self._text, unit.span, cue_end, self._year)
        return promise if when is None else replace(promise, deadline=when.span, recurring=when.recurring)

    def _refusal(self, found: Tokens, refused: list[str]) -> Judgement:
        for at, word in enumerate(found.lower[:60]):
            if word in _RECORD_FORMS:
                return Judgement("record", f"{_RECORD_FORMS[word]}: “{found.words[at]}”")
            if word in _PAST_AUX:
                behind = found.words[at + 1] if at + 1 < len(found) else ""
                return Judgement(
                    "past", f"past tense or a state reached: “{found.words[at]} {behind}”".replace(" ”", "”")
                )
            if at > 25:
                break
        if refused:
            return Judgement("refused", refused[0])
        return Judgement("no cue", "No verb here promises anything.")


_LEADING = frozenset(
    "activities actions commitments measures steps priorities deliverables initiatives following pledges areas efforts plans".split()
)
