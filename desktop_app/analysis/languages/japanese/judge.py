"""Judges Japanese units in order: weighs how each ends, carries lead-ins down, and decides with a ground."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.analysis.figures.numerals import fold
from desktop_app.analysis.findings import POSSIBLE, Strength
from desktop_app.analysis.languages.japanese import checks, leads
from desktop_app.analysis.languages.japanese.bounds import Core, core, plain_commas
from desktop_app.analysis.languages.japanese.deadlines import deadline
from desktop_app.analysis.languages.japanese.headings import Headings, Tone
from desktop_app.analysis.languages.japanese.labels import label
from desktop_app.analysis.languages.japanese.leads import Lead
from desktop_app.analysis.languages.japanese.parties import Genre, parties
from desktop_app.analysis.languages.japanese.subjects import Resolver, Subject, Who
from desktop_app.analysis.languages.japanese.verbs import intends
from desktop_app.analysis.languages.japanese.weigh import Refused, Scales, Taken, action_at_end
from desktop_app.analysis.languages.protocol import Judgement, Promise
from desktop_app.analysis.units import Unit
from desktop_app.document import BlockKind, Document, Span
from desktop_app.document.said import said

SHORTEST_ITEM = 4
"""Code points of an item at least that names an activity: "推進" alone does not."""
_LISTS = frozenset({BlockKind.ITEM, BlockKind.ROW})
_BEHIND = re.compile(r"(?:等|など|ほか|の?上|中)$")
_TWO_NOUNS = re.compile(r"[一-龥ァ-ヶー]{1,12}と[一-龥ァ-ヶー]{1,12}")
_PARTICLE = re.compile(r"(?:としては|として|においては|において|にて|では|から|より|は|も|が)、?")
_VERBAL = "をにへでらとくり"
_PAST_TIME = re.compile(r"(?<![0-9０-９])([12１２][0-9０-９]{3})年(?:度)?(?:[0-9０-９]{1,2}月)?に")
_WORD = re.compile(r"[一-龥ぁ-んァ-ヶA-Za-z]")
_OWN_GROUND = frozenset(
    {"past", "welcome", "concern", "recognition", "need", "forecast", "call", "others", "expectation"}
)


class Judge:
    """Judges the units of one document in order."""

    def __init__(self, document: Document) -> None:
        self._text = plain_commas(document.text)
        self._folded = fold(self._text)
        self._document = document
        self._parties = parties(document, self._text)
        self._resolver = Resolver(self._parties)
        self._year = document.date.year if document.date else None
        self._scales = Scales(self._resolver, self._year)
        self._headings = Headings(document)
        self._leads: dict[int, Lead | None] = {}
        self._before: tuple[int, Subject] | None = None

    def judgements(self, units: Sequence[Unit]) -> Iterator[Judgement]:
        """Yield the judgement on each unit, in order."""
        for unit in units:
            yield self._judge(unit)

    def _judge(self, unit: Unit) -> Judgement:
        here = core(self._text, unit.span)
        if here.end <= here.start or not _WORD.search(self._text, here.start, here.end):
            return Judgement("no words", said("Reason", "there are no words here"))
        if here.asks:
            return Judgement("question", said("Reason", "this is a question"))
        tone = self._headings.tone(unit.block)
        weighed = self._scales.sentence(self._text, here, tone)
        if unit.governs:
            self._leads[unit.ordinal] = self._lead(unit, here, weighed, tone)
            if not isinstance(weighed, Taken) or leads.only_leads(self._text, here, weighed):
                return Judgement(
                    "lead-in", said("Reason", "it leads into what stands below, which is judged item by item")
                )
        elif isinstance(weighed, Taken) and leads.only_leads(self._text, here, weighed):
            return Judgement("lead-in", said("Reason", "it says only that something follows"))
        if isinstance(weighed, Refused):
            return self._without_verb(unit, here, weighed, tone)
        return self._promise(unit, here, self._with_actors(unit, here, weighed))

    # --- lead-ins, and items without a verb -----------------------------------------------------------------

    def _lead(self, unit: Unit, here: Core, weighed: Taken | Refused, tone: Tone) -> Lead | None:
        taken = weighed if isinstance(weighed, Taken) else None
        if taken is None or taken.confidence < POSSIBLE:
            taken = (
                leads.listed(self._text, here, weighed, self._resolver, tone) if isinstance(weighed, Refused) else None
            )
            above = self._leads.get(unit.lead_in) if unit.lead_in is not None else None
            if taken is None and isinstance(weighed, Refused) and weighed.rule == "noun":
                return above
        if taken is None:
            return None
        when = deadline(self._folded, unit.span, self._document.date)
        return Lead(taken, when.span if when else None, when.recurring if when else False)

    def _without_verb(self, unit: Unit, here: Core, weighed: Refused, tone: Tone) -> Judgement:
        """Judge a unit whose end makes no promise of its own by what governs it and by what its last noun names."""
        refusal = Judgement(weighed.rule, weighed.ground)
        if weighed.rule in _OWN_GROUND:
            return refusal
        text, end = self._text, here.end
        orders = text.endswith("こと", here.start, end) and intends(text, here.start, end - 2)
        behind = _BEHIND.search(text, max(here.start, end - 3), end)
        stop = behind.start() if behind and action_at_end(text, here.start, end) is None else end
        at = action_at_end(text, here.start, stop)
        if unit.lead_in is not None and unit.opens and unit.lead_in in self._leads:
            lead = self._leads[unit.lead_in]
            if lead is not None and (
                at is not None or orders or (weighed.rule == "noun" and lead.taken.rule != "listed")
            ):
                return self._governed(unit, here, lead, at if at is not None else here.end - 1)
            if lead is None and weighed.rule == "noun":
                return Judgement(
                    "lead-in records", said("Reason", "what stands above it welcomes, recalls or calls on others")
                )
        if weighed.rule != "noun" or (at is None and not orders):
            return refusal
        return self._bare(unit, here, Span(at if at is not None else end - 2, end), tone, refusal)

    def _bare(self, unit: Unit, here: Core, noun: Span, tone: Tone, refusal: Judgement) -> Judgement:
        """Judge an item that ends in a noun of action ("〜を創設", "〜の整備") by that noun, its particle and its heading."""
        text = self._text
        words = text[noun.start : noun.end]
        verbal = noun.start > here.start and text[noun.start - 1] in _VERBAL
        if verbal and text[noun.start - 1] == "と":  # "決断と実行" says nothing of who does what
            verbal = _TWO_NOUNS.fullmatch(text, here.opening, noun.end) is None
        in_list = self._document.blocks[unit.block].kind in _LISTS
        years = [int(year) for year in _PAST_TIME.findall(text[here.start : noun.start])]
        if years and self._year is not None and max(years) < self._year:
            return Judgement(
                "past", said("Reason", "“{words}” with a year that is over tells what was done").format(words=words)
            )
        if verbal:
            confidence = 0.75 if tone is not Tone.TELLS else 0.4
        elif not in_list or noun.end - here.start < SHORTEST_ITEM:
            return Judgement(
                "noun",
                said("Reason", "“{words}” names an activity, and nothing here says that it will be done").format(
                    words=words
                ),
            )
        else:
            confidence = {Tone.PROMISES: 0.7, Tone.NEITHER: 0.45, Tone.TELLS: 0.0}[tone]
        if not confidence:
            return Judgement(
                "told", said("Reason", "“{words}” stands under a heading that tells how things are").format(words=words)
            )
        subject = self._resolver.subject(text, here.start, noun.start)
        if subject.who is Who.THIRD and not verbal:
            subject = Subject(Who.NONE, self._parties.we)
        taken = Taken(
            "verb left out" if verbal else "activity under a heading",
            noun,
            here.end,
            subject,
            Strength.PLANNED,
            confidence,
        )
        if subject.who is Who.THIRD:
            return refusal
        return self._promise(unit, here, self._with_actors(unit, here, taken))

    def _governed(self, unit: Unit, here: Core, lead: Lead, noun: int) -> Judgement:
        taken = lead.taken
        named = self._named(here)
        promise = self._stated(
            unit,
            taken,
            lead,
            label(self._text, here.start, here.end),
            named or taken.subject.actors,
            max(POSSIBLE, taken.confidence - 0.1),
        )
        words = self._document.running(taken.cue)
        reason = said("Reason", "listed under “{words}”{whose}").format(words=words, whose=self._whose(taken.subject))
        return Judgement("lead-in: " + taken.rule, reason, promise)

    # --- the verdict --------------------------------------------------------------------------------------

    def _named(self, here: Core) -> tuple[str, ...]:
        """Return the parties that brackets behind the sentence name: "【環境省、経済産業省】"."""
        return next((names for words in here.brackets if (names := self._resolver.named(words))), ())

    def _with_actors(self, unit: Unit, here: Core, taken: Taken) -> Taken:
        """Give a promise without a subject its actors: those in brackets, of the lead-in, or named before in the paragraph."""
        subject = taken.subject
        named = self._named(here)
        if named:
            subject = Subject(Who.PARTY, named, subject.words)
        elif subject.who is Who.NONE:
            lead = self._leads.get(unit.lead_in) if unit.lead_in is not None else None
            if lead is not None:
                subject = Subject(Who.NONE, lead.taken.subject.actors)
            elif self._parties.genre == Genre.STATEMENT and self._before and self._before[0] == unit.block:
                subject = Subject(Who.NONE, self._before[1].actors)
        elif subject.who is Who.PARTY:
            more = self._scales.others(self._text, here, taken)
            actors = tuple(dict.fromkeys((*more, *subject.actors)))
            self._before = (unit.block, subject)
            subject = Subject(subject.who, actors, subject.words)
        elif subject.who is Who.WE:
            self._before = (unit.block, subject)
        if subject is taken.subject:
            return taken
        return Taken(taken.rule, taken.cue, taken.content, subject, taken.strength, taken.confidence)

    def _promise(self, unit: Unit, here: Core, taken: Taken) -> Judgement:
        start = here.opening
        words = taken.subject.words
        if words is not None and start <= words.end < taken.content - 4:
            start = words.end
            particle = _PARTICLE.match(self._text, start, taken.content)
            start = particle.end() if particle else start
        lead = self._leads.get(unit.lead_in) if unit.lead_in is not None else None
        cut = label(self._text, start, taken.content if taken.content - start > 3 else here.end)
        promise = self._stated(unit, taken, lead, cut, taken.subject.actors, taken.confidence)
        words = self._document.running(taken.cue)
        reason = said("Reason", "“{words}”{whose}").format(words=words, whose=self._whose(taken.subject))
        return Judgement(taken.rule, reason, promise)

    def _stated(
        self, unit: Unit, taken: Taken, lead: Lead | None, label: Span, actors: tuple[str, ...], confidence: float
    ) -> Promise:
        """Return the promise with all that its unit states: deadline (else the lead-in's), target, means, for whom."""
        text, span = self._text, unit.span
        when = deadline(self._folded, span, self._document.date)
        return Promise(
            cue=taken.cue,
            label=label,
            actors=actors,
            strength=taken.strength,
            deadline=when.span if when else lead.deadline if lead else None,
            recurring=when.recurring if when else lead.recurring if lead else False,
            beneficiaries=checks.beneficiaries(text, span, actors),
            conditional=checks.conditional(text, span),
            confidence=confidence,
            target=checks.target(text, span),
            means=checks.means(text, span),
            baseline=checks.baseline(text, span),
        )

    def _whose(self, subject: Subject) -> str:
        if subject.words is None:
            return ""
        words = self._document.running(subject.words)
        return said("Reason", " with {subject} as subject").format(subject=words) if words and len(words) <= 40 else ""
