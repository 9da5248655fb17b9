"""Finds which rule the end of a clause fits: the longest verb first, then what stands before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.analysis.languages.japanese.rules import ADVERBS, CALLING, PROMISING, REFUSING, Kind, Rule
from desktop_app.analysis.languages.japanese.verbs import forms, intends

DO = "{do}"
NOUN = "<noun>"
_VERB_ENDS = ("う", "く", "ぐ", "す", "つ", "ぬ", "ぶ", "む", "る")
_COPULAS = frozenset("である だ です であります でございます".split())
_NOT_VERBS = ("である", "である。", "ものだ", "という", "だろう", "であろう", "れる")


@dataclass(frozen=True, slots=True)
class _Entry:
    """One rule under one form of its verb, with the words that must stand before it, longest first."""

    rule: Rule
    before: tuple[str, ...]
    tense: str = ""


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


def _compile() -> tuple[dict[str, list[_Entry]], dict[str, list[_Entry]]]:
    finals: dict[str, list[_Entry]] = {}
    middles: dict[str, list[_Entry]] = {}

    def enter(rule: Rule, before: tuple[str, ...], verb: str) -> None:
        if verb == NOUN:
            finals.setdefault("", []).append(_Entry(rule, before))
            return
        if verb in _COPULAS or not verb.endswith(_VERB_ENDS) or verb.endswith(_NOT_VERBS):
            finals.setdefault(verb, []).append(_Entry(rule, before))
            return
        for name, words in forms(verb).items():
            for word in words:
                table = middles if name == "middle" else finals
                table.setdefault(word, []).append(_Entry(rule, before, name))

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
    calls = Rule("call", Kind.CALLS, ground="calls on others")
    for verb in CALLING.split():
        enter(calls, ("",), verb)
    return finals, middles


_FINALS, _MIDDLES = _compile()
_LONGEST = max(map(len, (*_FINALS, *_MIDDLES)))
_LAST = frozenset(word[-1] for word in _MIDDLES)
_ADVERBS = tuple(sorted(ADVERBS.split(), key=len, reverse=True))


def final(text: str, start: int, end: int) -> Ending | None:
    """Return the rule that the sentence's end fits, None where no row knows it."""
    return _longest(_FINALS, text, start, end)


def middles(text: str, start: int, end: int) -> Iterator[Ending]:
    """Yield the rules that clauses before a comma fit: "…することで一致し、"."""
    at = text.find("、", start, end)
    while at >= 0:
        if text[at - 1] in _LAST:
            found = _longest(_MIDDLES, text, start, at)
            if found is not None and found.rule.kind in (Kind.REPORTS, Kind.PLEDGES):
                yield found
        at = text.find("、", at + 1, end)


def _longest(table: dict[str, list[_Entry]], text: str, start: int, end: int) -> Ending | None:
    for size in range(min(_LONGEST, end - start), -1, -1):
        entries = table.get(text[end - size : end])
        if entries is None:
            continue
        found = _fitting(entries, text, start, end - size, end)
        if found is not None:
            return found
    return None


def _fitting(entries: list[_Entry], text: str, start: int, at: int, end: int) -> Ending | None:
    """Return the entry whose words before the verb, which begins at `at`, are the longest of those that stand there."""
    best: tuple[int, _Entry, int] | None = None
    for place in (at, _without_adverb(text, start, at)):
        for entry in entries:
            for words in entry.before:
                bare = words.removeprefix(DO)
                if not text.endswith(bare, start, place):
                    continue
                if words != bare and not intends(text, start, place - len(bare)):
                    continue
                if best is None or len(words) > best[0]:
                    best = (len(words), entry, place - len(bare))
                break
        if best is not None and best[0] > 0:
            break
    if best is None:
        return None
    _, entry, content = best
    return Ending(entry.rule, content, at, end, entry.tense)


def _without_adverb(text: str, start: int, at: int) -> int:
    for adverb in _ADVERBS:
        if text.endswith(adverb, start, at):
            return at - len(adverb)
    return at
