"""Finds who a Japanese clause is about: the last agent before は, a body before において or として, or nobody."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

from desktop_app.analysis.languages.japanese.lexicon import (
    HEADS,
    INSTRUMENTS,
    NOT_ORGANS,
    ORGANS,
    OWN_STATE,
    PAPERS,
    SMALL_BODIES,
    THIRD,
    WE,
)
from desktop_app.analysis.languages.japanese.names import KNOWN, LETTERS, NOUN, SIDES
from desktop_app.analysis.languages.japanese.parties import OFFICE, Genre, Parties, named, state_before
from desktop_app.document import Span


class Who(Enum):
    """What kind of subject a clause has."""

    WE = auto()  # 両首脳, 我々: the parties themselves
    PARTY = auto()  # a state, a body, a company by name
    THIRD = auto()  # 企業, 国民: others
    PAPER = auto()  # 本計画
    INSTRUMENT = auto()  # この枠組み
    THING = auto()  # anything else
    NONE = auto()  # no subject


_SOMEBODY = (Who.WE, Who.PARTY, Who.THIRD)


class Subject(NamedTuple):
    """A subject: its kind, the parties it comes to, where its words stand; `end` is where they stop."""

    who: Who
    actors: tuple[str, ...] = ()
    words: Span | None = None

    @property
    def is_agent(self) -> bool:
        """Whether it is somebody who can promise."""
        return self.who in (Who.WE, Who.PARTY)


_NOUN = re.compile(NOUN)
_PARTICLE = re.compile(
    # every alternative begins with a sign of its own: so the engine looks for one of these signs
    r"は|も(?=、)|が(?=、|[^、。]{0,80}$)|から(?=[はも]?、)|より(?=[はも]?、)|において(?=[はも]?、)|として(?=[はも]?、)|にて(?=[はも]?、)"
    r"|では(?=[はも]?、)|としては(?=[はも]?、)|においては(?=[はも]?、)"
)
_JOINTS = ("並びに", "ならびに", "及び", "および", "または", "又は", "そして", "、", "，", "と", "や")
_BEHIND = re.compile(r"(?:等|など|ら|ほか)$")
_WHEN = re.compile(
    r"^(?:今後|本日|現在|今年|昨年|来年|本年|今般|今回|特に|一方|当面|従来|近年|[0-9０-９]{1,4}年度?)(?=.)"
)
_LOCAL_ONLY = ("において", "にて", "では", "においては")
_NEVER = re.compile(r"[てでにとへのずくりばらまきしいうっ]$")
_PAIR_SIDES = (
    "両国政府",
    "両国首脳",
    "両国",
    "両首脳",
    "両政府",
    "双方",
    "首脳",
    "両外相",
    "両大臣",
    "両閣僚",
    "両者",
    "三か国",
    "三カ国",
    "３か国",
    "3か国",
    "政府",
    "四か国",
    "各国",
    "4か国",
    "４か国",
)
_PAIRS = ("両", "双方")
_NAMED_BEFORE = 400
"""Code points before 両首脳 in which the other state is looked for."""

_UNKNOWN = 16
"""Code points shown of a topic that is no name."""
_WITH_KANA = ("枠組み", "取り組み", "取組み", "仕組み", "全ての国", "国々", "人々")
WINDOW = 600
"""Code points before a predicate in which its subject is looked for."""
LONGEST = 60
"""Code points of a name at most."""


class Resolver:
    """Resolves the subjects of one document; it remembers the body named last for 同省 and the like."""

    def __init__(self, parties: Parties) -> None:
        self.parties = parties
        self._last: tuple[str, ...] = ()
        self._known: dict[str, tuple[Who, tuple[str, ...]] | None] = {}

    def subject(self, text: str, start: int, end: int) -> Subject:
        """Return the subject of the predicate that stands behind `end`, in the sentence that begins at `start`.

        The last agent wins ("Aは…し、Bは…する"), else the first other topic.
        """
        marks = [m for m in _PARTICLE.finditer(text, max(start, end - WINDOW), end) if m.start() > start]
        found: list[Subject] = []
        for mark in reversed(marks):
            phrase = self._phrase(text, start, mark.start())
            if phrase.who is Who.WE and self.parties.genre == Genre.SPEECH and phrase.words is not None:
                phrase = self._both(text, phrase, phrase.words)
            if (phrase.is_agent or phrase.who is Who.THIRD) and not _is_aside(text, mark, phrase, end):
                if phrase.who is Who.PARTY:
                    self._last = phrase.actors
                return phrase
            found.append(phrase)
        topic = next(
            (phrase for mark, phrase in zip(marks, reversed(found), strict=True) if _leads(text, mark, phrase, end)),
            None,
        )
        if topic is not None and topic.words is not None and _CLAUSE_ENDS.search(text, topic.words.end, end):
            topic = None
        return topic or Subject(Who.NONE, self.parties.we)

    def named(self, words: str) -> tuple[str, ...]:
        """Return the parties that a list in brackets names: "【環境省、経済産業省】"."""
        names: list[str] = []
        for part in re.split(r"[、，・,／/\s　]|及び|並びに", words):
            found = self._run(part)
            if found is None or found[0] not in (Who.PARTY, Who.THIRD):
                return ()
            names += found[1] if found[0] is Who.PARTY else (part,)
        return tuple(dict.fromkeys(names))

    def owner(self, text: str, start: int, end: int) -> Subject | None:
        """Return the party whose commitment ends at `end` ("日本の防衛に対する米国の"), None where none is named."""
        if not text.endswith("の", start, end):
            return None
        found = self._phrase(text, start, end - 1)
        return found if found.is_agent else None

    def _both(self, text: str, subject: Subject, words: Span) -> Subject:
        """Resolve 両首脳 in a speech, whose speaker is one of them, to Japan and the state that was named last."""
        if not text.startswith(_PAIRS, words.start):
            return subject
        before = named(text[max(0, words.start - _NAMED_BEFORE) : words.start])
        other = next((name for name in reversed(before) if name != "日本"), None)
        if other is None:
            return subject
        return Subject(Who.PARTY, (self.parties.state("日本"), self.parties.state(other)), words)

    def is_party(self, text: str, start: int, end: int) -> bool:
        """Tell whether the words that end at `end` name somebody who can promise."""
        return self._phrase(text, start, end).is_agent

    def _phrase(self, text: str, start: int, end: int) -> Subject:
        """Resolve "A、B及びC", which ends at `end`, from its end to its beginning."""
        low, words = _run_before(text, max(start, end - LONGEST), end)
        found = self._run(words) if words else None
        if found is None:
            low = max(text.rfind("、", start, end) + 1, end - _UNKNOWN, start)
            return Subject(Who.THING, self.parties.we, Span(low, end))
        who, names = found
        actors = () if who is Who.THIRD else names
        if who not in _SOMEBODY or not text.endswith(_JOINTS, start, low):
            return Subject(who, actors or self.parties.we, Span(low, end))
        kinds, begin = {who}, low
        while text.endswith(_JOINTS, start, begin):
            joint = next(joint for joint in _JOINTS if text.endswith(joint, start, begin))
            at = begin - len(joint)
            low, words = _run_before(text, max(start, at - LONGEST), at)
            found = self._run(words) if words else None
            if found is None or found[0] not in _SOMEBODY:
                break
            kinds.add(found[0])
            names = () if found[0] is Who.THIRD else found[1]
            actors = (*names, *(name for name in actors if name not in names))
            begin = low
        who = next(kind for kind in (Who.WE, Who.PARTY, Who.THIRD) if kind in kinds)
        return Subject(who, actors or self.parties.we, Span(begin, end))

    def _run(self, run: str) -> tuple[Who, tuple[str, ...]] | None:
        """Resolve one name; None where there is none. The same name comes to the same, 同省 apart."""
        if run in self._known:
            return self._known[run]
        found = self._resolved(run)
        if "同" not in run:
            self._known[run] = found
        return found

    def _resolved(self, run: str) -> tuple[Who, tuple[str, ...]] | None:
        run = _WHEN.sub("", _BEHIND.sub("", run)) or run
        ours = self.parties
        if not run:
            return None
        if run in ours.aliases:
            return Who.PARTY, (ours.aliases[run],)
        if run in WE:
            return Who.WE, ours.we
        if run in OWN_STATE:
            return (
                (Who.PARTY, (ours.state("日本"),))
                if "日本" in ours.full or ours.genre != Genre.PLAN
                else (Who.WE, ours.we)
            )
        state = self._state(run)
        if state:
            return Who.PARTY, state
        if run in SMALL_BODIES:
            return Who.PARTY, (run,)
        if run in PAPERS:
            return Who.PAPER, ours.we
        if run[0] == "同" and self._last and run[1:].endswith(ORGANS):
            return Who.PARTY, self._last
        parts = [self._run(part) for part in run.split("・")] if "・" in run else []
        if parts and all(part is not None and part[0] is Who.PARTY for part in parts):
            return Who.PARTY, tuple(name for part in parts if part is not None for name in part[1])
        return self._by_ending(run)

    def _state(self, run: str) -> tuple[str, ...]:
        """Return the states that a run names: by name, by letters, by side, by leader."""
        ours = self.parties
        if run in KNOWN:
            return (ours.state(run),)
        for side in _PAIR_SIDES:
            letters = run.removesuffix(side)
            if letters != run and letters and re.fullmatch(r"(?:EU|ASEAN|・|[" + "".join(LETTERS) + "])+", letters):
                return ours.of_letters(letters)
            if letters in KNOWN and letters != run:
                return (ours.state(letters),)
        for side in SIDES:
            name = run.removesuffix(side)
            if name != run and (name in KNOWN or name in LETTERS):
                return (ours.state(name),)
        office = OFFICE.search(run)
        if office is None or (office.group() not in HEADS and not (ours.genre == Genre.STATEMENT and office.start())):
            return ()
        head, name = office.group(), run[: office.start()]
        state = ours.leaders.get(name) or state_before(ours, name)
        if state is None:
            state = next(
                (
                    theirs
                    for known, theirs in ours.leaders.items()
                    if name and (known.startswith(name) or known.endswith(name) or name.endswith("・" + known))
                ),
                None,
            )
        if state is None and ours.genre == Genre.STATEMENT and "総理" in head:
            state = ours.state("日本")
        if state is None and head not in HEADS:
            return ()
        if state is None:
            return ours.we if not name and len(ours.we) == 1 else (run,)
        return (state,)

    def _by_ending(self, run: str) -> tuple[Who, tuple[str, ...]]:
        """Tell bodies, others and things by the longest ending that is known."""
        for size in range(min(_LONGEST_ENDING, len(run)), 0, -1):
            who = _ENDINGS.get(run[-size:])
            if who is not None and (size > 1 or len(run) > 2):
                return who, (run,) if who is Who.PARTY else self.parties.we
        return Who.THING, self.parties.we


def _endings() -> dict[str, Who]:
    """Return what each known ending of a name comes to; where two lists hold one, it is others', not a body."""
    found: dict[str, Who] = dict.fromkeys(INSTRUMENTS, Who.INSTRUMENT)
    found.update(dict.fromkeys(ORGANS, Who.PARTY))
    found.update(dict.fromkeys(NOT_ORGANS, Who.THING))
    found.update(dict.fromkeys(THIRD, Who.THIRD))
    return found


_ENDINGS = _endings()
_LONGEST_ENDING = max(map(len, _ENDINGS))


_WHOLE = (
    *OWN_STATE,
    *"われわれ 私たち わたしたち わたくしたち 我ら 我が党 わが党 我が社 わが社 我が内閣 この内閣 私ども 全ての国".split(),
)
"""Names with hiragana in them, which a run of other signs would cut."""


def _run_before(text: str, floor: int, end: int) -> tuple[int, str]:
    """Return where the name that ends at `end` begins, and the name, without a bracket behind it."""
    stop = end
    if stop > floor and text[stop - 1] in "）)":
        opening = max(text.rfind("（", floor, stop), text.rfind("(", floor, stop))
        if opening > floor:
            stop = opening
    if text.endswith(_WHOLE, floor, stop):
        word = next(word for word in _WHOLE if text.endswith(word, floor, stop))
        return stop - len(word), word
    low = stop
    while low > floor and _NOUN.match(text[low - 1]):
        low -= 1
    if text.startswith("株式会社", max(low, stop - 4)) or text[low:stop].endswith("株式会社"):
        while low > floor and text[low - 1] not in "、。，\n　 はがをにの":
            low -= 1
    return low, text[low:stop]


_MODIFIES = re.compile(r"(?:[るたうくすむつぬぶない]|よう|ため)(?=[一-龥ァ-ヶ、])|、")
"""A verb before a noun: what stands before it belongs to that noun, "企業が投資しやすい環境を作る"."""


def _is_aside(text: str, mark: re.Match[str], phrase: Subject, end: int) -> bool:
    """Tell whether an agent's particle does not make it the subject: a place before では, others in an inner clause."""
    if mark.group() in _LOCAL_ONLY and not _is_body(text, mark.start()):
        return True
    return mark.group() == "が" and phrase.who is Who.THIRD and _MODIFIES.search(text, mark.end(), end) is not None


def _leads(text: str, mark: re.Match[str], phrase: Subject, end: int) -> bool:
    """Tell whether a phrase that is no agent is the sentence's topic."""
    if phrase.is_agent or phrase.who is Who.THIRD:
        return False
    if mark.group() == "は":
        return _is_topic(text, mark.start(), end)
    return mark.group() == "では" and phrase.who is Who.PAPER


def _is_body(text: str, at: int) -> bool:
    """Tell whether a name before において is a body, not a place."""
    return text.endswith((*ORGANS, "国"), max(0, at - LONGEST), at)


_CLAUSE_ENDS = re.compile(r"(?:とし|であり|であるが|ており|だが|るが|たが|いが|ますが|ですが|ものの)、")
"""Ends of a clause that has said what its topic is; what follows is about the speakers again."""
_TIME = re.compile(
    r"(?:年度?|月|時|今後|当面|将来|現在|現時点|以降|際|場合|中|後|前|ため|上|うち|第一|当初|今回|今般|これまで|従来|近年)$"
)


def _is_topic(text: str, at: int, end: int) -> bool:
    """Tell whether は marks a topic here: behind a noun that is no time, before a comma or another word."""
    if _TIME.search(text, max(0, at - 6), at):
        return False
    if _NEVER.search(text[at - 1 : at]):
        return text[at - 1] in "りみい" and text.startswith("、", at + 1)
    following = text[at + 1 : at + 2]
    return following == "、" or _NOUN.match(following) is not None
