"""Finds which rule the end of a clause fits: the longest verb first, then what stands before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from desktop_app.analysis.languages.japanese.rules import ADVERBS, CALLING, PROMISING, REFUSING, Kind, Rule
from desktop_app.analysis.languages.japanese.verbs import forms, intends
from desktop_app.document.said import said

DO = "{do}"
NOUN = "<noun>"
_VERB_ENDS = ("う", "く", "ぐ", "す", "つ", "ぬ", "ぶ", "む", "る")
_COPULAS = frozenset("である だ です であります でございます".split())
_NOT_VERBS = ("である", "である。", "ものだ", "という", "だろう", "であろう", "れる")


@dataclass(frozen=True, slots=True)
class _Row:
    """One rule under one form of its verb and one of the words that may stand before it.

    `weight` is the length of those words as the table has them (a clause of action, `acts`, counts too); of rows of one
    weight the first, by `order`, applies.
    """

    rule: Rule
    tense: str
    weight: int
    acts: bool
    order: int


_TAIL = 3


def _sizes(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return the lengths of the words that a text may end with, longest first, by its last characters (three at most)."""
    found: dict[str, set[int]] = {}
    for word in words:
        found.setdefault(word[-_TAIL:], set()).add(len(word))
    for tail in sorted(found, key=len):
        for size in range(len(tail)):
            found[tail] |= found.get(tail[len(tail) - size :], set())
    return {tail: tuple(sorted(sizes, reverse=True)) for tail, sizes in found.items()}


def _ending(sizes: dict[str, tuple[int, ...]], text: str, start: int, end: int) -> tuple[int, ...]:
    """Return the lengths of the words that may stand before `end`, longest first."""
    for size in range(min(_TAIL, end - start), -1, -1):
        found = sizes.get(text[end - size : end])
        if found is not None:
            return found
    return ()


class _Verb:
    """The rows of one form of a verb, by the words that stand before it."""

    def __init__(self) -> None:
        self.rows: dict[str, tuple[_Row, ...]] = {}
        self._order = 0

    def enter(self, rule: Rule, before: tuple[str, ...], tense: str) -> None:
        """Add a rule with each of its words before the verb."""
        for words in before:
            bare = words.removeprefix(DO)
            row = _Row(rule, tense, len(words), bare != words, self._order)
            self.rows[bare] = (*self.rows.get(bare, ()), row)
        self._order += 1

    @cached_property
    def sizes(self) -> dict[str, tuple[int, ...]]:
        """The lengths of the words before it."""
        return _sizes(self.rows)


@dataclass(frozen=True, slots=True)
class Ending:
    """A rule that a clause's end fits.

    What is promised ends at `content`, where the cue begins; the verb begins at `verb` and ends at `end`. `tense`
    is the name of its form ("past", "going", …), "" for an ending that has none.
    """

    rule: Rule
    content: int
    verb: int
    end: int
    tense: str


def _compile() -> tuple[dict[str, _Verb], dict[str, _Verb]]:
    finals: dict[str, _Verb] = {}
    middles: dict[str, _Verb] = {}

    def enter(rule: Rule, before: tuple[str, ...], verb: str) -> None:
        if verb == NOUN:
            finals.setdefault("", _Verb()).enter(rule, before, "")
            return
        if verb in _COPULAS or not verb.endswith(_VERB_ENDS) or verb.endswith(_NOT_VERBS):
            finals.setdefault(verb, _Verb()).enter(rule, before, "")
            return
        for name, words in forms(verb).items():
            for word in words:
                table = middles if name == "middle" else finals
                table.setdefault(word, _Verb()).enter(rule, before, name)

    for kind, strength, confidence, rows in PROMISING:
        for name, before, verbs in rows:
            rule = Rule(name, kind, strength, confidence=confidence)
            words = tuple(sorted(before.split(), key=len, reverse=True)) or ("",)
            for verb in verbs.split():
                enter(rule, words, verb)
    for name, ground, endings in REFUSING:
        rule = Rule(name, Kind.REFUSED, ground=ground)
        for verb in endings.split():
            enter(rule, ("",), verb)
    calls = Rule("call", Kind.CALLS, ground=said("Reason", "calls on others"))
    for verb in CALLING.split():
        enter(calls, ("",), verb)
    return finals, middles


_FINALS, _MIDDLES = _compile()
_LAST = frozenset(word[-1] for word in _MIDDLES)


_FINAL_SIZES, _MIDDLE_SIZES = _sizes(_FINALS), _sizes(_MIDDLES)
_ADVERBS = frozenset(ADVERBS.split())
_ADVERB_SIZES = _sizes(_ADVERBS)


def final(text: str, start: int, end: int) -> Ending | None:
    """Return the rule that the sentence's end fits, None where no row knows it."""
    return _longest(_FINALS, _FINAL_SIZES, text, start, end)


def middle(text: str, start: int, end: int) -> Ending | None:
    """Return the rule that the clause fits whose verb before a comma ends at `end`, None where no row knows it."""
    return _longest(_MIDDLES, _MIDDLE_SIZES, text, start, end)


def middles(text: str, start: int, end: int) -> Iterator[Ending]:
    """Yield the rules that clauses before a comma fit: "…することで一致し、"."""
    at = text.find("、", start, end)
    while at >= 0:
        if text[at - 1] in _LAST:
            found = middle(text, start, at)
            if found is not None and found.rule.kind in (Kind.REPORTS, Kind.PLEDGES):
                yield found
        at = text.find("、", at + 1, end)


def _longest(
    table: dict[str, _Verb], sizes: dict[str, tuple[int, ...]], text: str, start: int, end: int
) -> Ending | None:
    """Return what the longest verb of `table` that ends at `end` and fits comes to; of no verb ("") last."""
    room = end - start
    for size in _ending(sizes, text, start, end):
        verb = table.get(text[end - size : end]) if size <= room else None
        found = None if verb is None else _fitting(verb, text, start, end - size, end)
        if found is not None:
            return found
    return None


def _fitting(verb: _Verb, text: str, start: int, at: int, end: int) -> Ending | None:
    """Return the rule whose words before the verb, which begins at `at`, weigh most of those that stand there."""
    found = _before(verb, text, start, at)
    if found is None or found[0].weight == 0:
        place = _without_adverb(text, start, at)
        nearer = _before(verb, text, start, place) if place != at else None
        if nearer is not None and (found is None or nearer[0].weight > 0):
            found = nearer
    return None if found is None else Ending(found[0].rule, found[1], at, end, found[0].tense)


def _before(verb: _Verb, text: str, start: int, place: int) -> tuple[_Row, int] | None:
    """Return the row that weighs most of those whose words end at `place`, and where these begin."""
    best: tuple[_Row, int] | None = None
    for size in _ending(verb.sizes, text, start, place):
        rows = verb.rows.get(text[place - size : place]) if size <= place - start else None
        if rows is None:
            continue
        acts: bool | None = None
        for row in rows:
            if best is not None and (row.weight, -row.order) <= (best[0].weight, -best[0].order):
                continue
            if row.acts:
                acts = intends(text, start, place - size) if acts is None else acts
                if not acts:
                    continue
            best = row, place - size
    return best


def _without_adverb(text: str, start: int, at: int) -> int:
    for size in _ending(_ADVERB_SIZES, text, start, at):
        if size <= at - start and text[at - size : at] in _ADVERBS:
            return at - size
    return at
