"""Weighs the end of a Japanese clause: the rule it fits, the subject it has, and what the two come to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.analysis.findings import Strength
from desktop_app.analysis.languages.japanese.bounds import Core
from desktop_app.analysis.languages.japanese.grammar import Ending, final, middle, middles
from desktop_app.analysis.languages.japanese.headings import Tone
from desktop_app.analysis.languages.japanese.lexicon import ACTIONS, LONGEST_ACTION, PERSONAL, REVISES, TAKES_OBJECT
from desktop_app.analysis.languages.japanese.parties import Genre
from desktop_app.analysis.languages.japanese.rules import OWN_CALLS, OWN_CHECKS, Kind
from desktop_app.analysis.languages.japanese.subjects import Resolver, Subject, Who
from desktop_app.analysis.languages.japanese.verbs import Form, form, forms, intends
from desktop_app.document import Span
from desktop_app.document.said import said


@dataclass(frozen=True, slots=True)
class Taken:
    """A promise found: its rule, the cue, where what is promised ends, who promises and how binding it is."""

    rule: str
    cue: Span
    content: int
    subject: Subject
    strength: Strength
    confidence: float


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a clause promises nothing: the rule's name and the ground as a reader is told it."""

    rule: str
    ground: str


_STILL = re.compile(r"引き?続き|今後も|今後とも|継続的に|これからも|引続いて")
_AHEAD = re.compile(
    r"今後|これから|年度中|までに|以内に|引き?続き|ていく|でいく|てまいり|来年|向けて|向け、|本計画に基づき|このため、|そのため、"
)
_BY_ITSELF = re.compile(
    r"(?<!な)が(?!ら)(?![^をがはも、]{0,40}(?:[るたうすむつぬぶな][一-龥ァ-ヶ]|よう|ため))[^をがはも、]{0,40}$"
)
_HAPPENS = tuple(
    "増加 減少 縮小 向上 低下 上昇 下落 進展 発展 普及 成長 完成 成立 消滅 発生 終了 失効 到来 拡大 悪化 改善 回復 加速 集中 増大 高騰".split()
)
"""Verbal nouns of what happens by itself where nobody does it."""

_ALSO_BY_ITSELF = re.compile(
    rf"(?<![でにとへ])も(?=[^をがはも、]{{0,12}}(?:{'|'.join(_HAPPENS)})(?:する|します|していく|していきます)$)"
)
"""投資も拡大する, without an object."""

_PAST_YEAR = re.compile(r"(?<![0-9０-９])([12１２][0-9０-９]{3})年")
_WIDEST_CUE = 16
_ANY_ACTION = re.compile(r"(?<=を)[一-龥]{2,4}$|[一-龥ァ-ヶー]{2,8}化$")
"""A noun right behind its object, or one that says what something is made into, is an action whatever it means."""
_GROUNDS = {
    Form.PAST: ("past", said("Reason", "tells what was done")),
    Form.IS: ("description", said("Reason", "describes what is")),
    Form.STATE: (
        "description",
        said("Reason", "says what is or comes about by itself"),
    ),
    Form.PASSIVE: (
        "passive",
        said("Reason", "says what is done without saying who will do it"),
    ),
    Form.CAN: ("ability", said("Reason", "says what becomes possible")),
    Form.LETS: ("appeal", said("Reason", "appeals to others or guesses")),
    Form.CONTINUES: ("continues", said("Reason", "tells what is under way")),
    Form.NOT: ("negated", said("Reason", "is negated")),
}
_CANNOT = re.compile(
    r"(?:でき|出来|言え|いえ|得|見え|足り|至ら|変わら|なら|分から|わから|知ら|及ば|限ら|異なら)(?:ない|ません)$"
)
"""Negations that say what cannot be or is not so; nobody promises by them."""

_ASKS = re.compile(r"(?:お願い(?:いた)?し|(?:て|を|に)(?:いただき|頂き|もらい|ほし))(?:てまいり|ていき)?(?:たい|い$)")
"""Wishes that others do something: お願いしたい, 御理解をいただきたい."""

_AGENTS = (Who.WE, Who.PARTY, Who.NONE)
_MATTER = re.compile(r"(?:については|に関しては|に対しては|に当たっては|に当たり、)")
"""What begins another theme, so that the first topic is no subject."""

_AIMS = frozenset({"aim", "set as a goal"})
"""What a topic that is a thing may have: "税率は、引下げを目指す" is an aim of the authors for it."""
MOST_MIDDLES = 40


class Scales:
    """Weighs the clauses of one document's units."""

    def __init__(self, resolver: Resolver, year: int | None) -> None:
        self._resolver = resolver
        self._genre = resolver.parties.genre
        self._year = year

    def sentence(self, text: str, core: Core, tone: Tone) -> Taken | Refused:
        """Weigh the end of a sentence, and where that promises nothing, its clauses before commas."""
        kind = form(text, core.start, core.end)
        ending = None if kind is Form.WANTS else final(text, core.start, core.end)
        last = self._ruled(text, core, ending) if ending is not None else None
        if last is None:
            last = self._plain(text, core, tone, kind)
        if isinstance(last, Taken):
            return last
        for count, clause in enumerate(middles(text, core.start, core.end)):
            taken = self._ruled(text, core, clause)
            if isinstance(taken, Taken) and not self._is_older(text, core, clause):
                return taken
            if count == MOST_MIDDLES:
                break
        return last

    def others(self, text: str, core: Core, best: Taken) -> tuple[str, ...]:
        """Return who else promises in clauses before the one that was taken."""
        names: list[str] = []
        for count, clause in enumerate(middles(text, core.start, best.content)):
            taken = self._ruled(text, core, clause)
            if isinstance(taken, Taken) and taken.subject.who is Who.PARTY:
                names += taken.subject.actors
            if count == MOST_MIDDLES:
                break
        if best.subject.words is not None and best.rule == "does":
            names += self._before(text, core, best.subject.words)
        return tuple(dict.fromkeys(names))

    def _before(self, text: str, core: Core, words: Span) -> tuple[str, ...]:
        """Return the party of the clause before: "米国は配備を強化し、日本は…を果たす" promises for both."""
        if not text.endswith("し、", core.start, words.start) or text.find("を", core.start, words.start) < 0:
            return ()
        if middle(text, core.start, words.start - 1) is not None:
            return ()
        subject = self._resolver.subject(text, core.start, words.start - 2)
        return subject.actors if subject.who is Who.PARTY else ()

    # --- endings that a row of the table knows -------------------------------------------------------------

    def _ruled(self, text: str, core: Core, ending: Ending) -> Taken | Refused | None:
        """Weigh an ending by its rule; None where the rule leaves it to the form of the verb."""
        rule = ending.rule
        cue = Span(ending.content, ending.end)
        words = text[cue.start : cue.end]
        subject = self._resolver.subject(text, core.start, ending.content)
        if rule.kind is Kind.REFUSED:
            if self._genre != Genre.STATEMENT and ending.tense in {"present", "going"} and _is_own(words, OWN_CHECKS):
                return None
            return Refused(rule.name, _joined(words, rule.ground))
        if rule.kind is Kind.CALLS:
            return self._call(text, core, ending, subject)
        if subject.who is Who.THIRD:
            return Refused(
                "others",
                said("Reason", "“{words}” are others than the parties").format(
                    words=text[subject.words.start : subject.words.end] if subject.words else ""
                ),
            )
        if ending.tense == "past" and rule.kind in (Kind.HOLDS, Kind.ACTS):
            return Refused("past", _joined(words, _GROUNDS[Form.PAST][1]))
        if rule.name == "stay committed":
            subject = self._resolver.owner(text, core.start, ending.content) or subject
        confidence = rule.confidence
        if rule.kind is Kind.ACTS:
            refused = self._acts(text, core, ending, subject, words)
            if refused is not None:
                return refused
        if not subject.is_agent and subject.who is not Who.NONE:
            confidence = min(confidence, 0.6)
            subject = Subject(Who.NONE, self._resolver.parties.we)
        if self._is_older(text, core, ending):
            return Taken("older: " + rule.name, cue, ending.content, subject, rule.strength, 0.4)
        strength = Strength.ONGOING if rule.strength is Strength.FIRM and _still(text, core) else rule.strength
        content = ending.content if intends(text, core.start, ending.content) else ending.end
        return Taken(rule.name, self._cue(text, core, ending), content, subject, strength, confidence)

    def _acts(self, text: str, core: Core, ending: Ending, subject: Subject, words: str) -> Refused | None:
        """Refuse 努める, 目指す and their like where a thing is their subject or where they tell what is under way."""
        aims = ending.rule.name in _AIMS
        if ending.tense == "continuing" and not aims and not (subject.who is Who.WE and self._genre == Genre.STATEMENT):
            return Refused("continues", _joined(words, _GROUNDS[Form.CONTINUES][1]))
        aims = aims and subject.who is Who.THING
        if subject.who in (Who.THING, Who.INSTRUMENT) and not aims and _has_object(text, _end(subject), ending.end):
            return Refused("description", _joined(words, _GROUNDS[Form.STATE][1]))
        if self._happens(text, core, ending.verb):
            return Refused("happens", _joined(words, _GROUNDS[Form.STATE][1]))
        return None

    def _call(self, text: str, core: Core, ending: Ending, subject: Subject) -> Taken | Refused:
        words = text[ending.content : ending.end]
        own = (
            self._genre == Genre.PLAN
            and ending.tense in {"present", "going"}
            and _is_own(words, OWN_CALLS)
            and subject.who in _AGENTS
        )
        if not own:
            return Refused("call", _joined(words, ending.rule.ground))
        return Taken("call of one's own", self._cue(text, core, ending), ending.end, subject, Strength.PLANNED, 0.6)

    # --- endings that only their form tells ----------------------------------------------------------------

    def _plain(self, text: str, core: Core, tone: Tone, kind: Form) -> Taken | Refused:
        cue = Span(cue_start(text, core.start, core.end), core.end)
        words = text[cue.start : cue.end]
        if kind is Form.NOUN:
            return Refused("noun", said("Reason", "“{words}” names a thing and no action").format(words=words))
        subject = self._resolver.subject(text, core.start, cue.start)
        if kind is Form.CONTINUES and self._genre == Genre.STATEMENT and subject.is_agent:
            return Taken("are doing", cue, core.end, subject, Strength.ONGOING, 0.6 if subject.who is Who.WE else 0.45)
        if kind is Form.WANTS and _ASKS.search(text, max(core.start, core.end - _WIDEST_CUE), core.end):
            return Refused("appeal", said("Reason", "“{words}” asks others").format(words=words))
        if kind is Form.WANTS and subject.who in _AGENTS:
            return Taken("want to", cue, core.end, subject, Strength.ASPIRATIONAL, 0.7)
        if (
            kind is Form.NOT
            and subject.is_agent
            and not _CANNOT.search(words)
            and _has_object(text, _end(subject), core.end)
        ):
            return Taken("will not", cue, core.end, subject, Strength.FIRM, 0.6)
        if kind is not Form.DOES:
            name, ground = _GROUNDS.get(kind, _GROUNDS[Form.IS])
            return Refused(name, _joined(words, ground))
        return self._does(text, core, cue, subject, tone)

    def _does(self, text: str, core: Core, cue: Span, subject: Subject, tone: Tone) -> Taken | Refused:
        """Weigh a plain verb of action: who does it decides."""
        words = text[cue.start : cue.end]
        named = text[subject.words.start : subject.words.end] if subject.words else ""
        if subject.who is Who.THIRD:
            return Refused(
                "others",
                said("Reason", "“{named}” are others than the parties: what they do is expected, not promised").format(
                    named=named
                ),
            )
        if self._happens(text, core, core.end):
            return Refused("happens", _joined(words, _GROUNDS[Form.STATE][1]))
        confidence = 0.9
        if subject.who is Who.NONE:
            confidence = 0.8
            if tone is Tone.TELLS and self._genre != Genre.SPEECH:
                ahead = _AHEAD.search(text, core.start, core.end) is not None
                confidence = 0.7 if ahead else 0.55 if _has_object(text, core.start, core.end) else 0.45
        elif subject.who is Who.PAPER:
            if not words.endswith(REVISES) and not text[: core.end].endswith(REVISES):
                return Refused("paper", said("Reason", "“{named}” speaks of itself").format(named=named))
            confidence = 0.8
        elif not subject.is_agent:
            theme = subject.who is Who.THING and (
                _needs_a_person(words) or _MATTER.search(text, _end(subject), core.end) is not None
            )
            if not theme and (_has_object(text, _end(subject), core.end) or not _takes_object(words)):
                return Refused(
                    "description",
                    said("Reason", "“{words}” with {subject} as subject describes what a thing does").format(
                        words=words, subject=named or said("Reason", "a thing")
                    ),
                )
            confidence = 0.7
        if not subject.is_agent:
            subject = Subject(Who.NONE, self._resolver.parties.we)
        strength = Strength.ONGOING if _still(text, core) else Strength.FIRM
        return Taken("does", cue, core.end, subject, strength, confidence)

    # --- small questions --------------------------------------------------------------------------------

    def _happens(self, text: str, core: Core, end: int) -> bool:
        """Tell whether the last clause has a thing before が as subject and no object: "需要が増加する"."""
        low = max(core.start, text.rfind("、", core.start, end) + 1, end - 80)
        found = _BY_ITSELF.search(text, low, end) or _ALSO_BY_ITSELF.search(text, low, end)
        return found is not None and not self._resolver.is_party(text, low, found.start())

    def _cue(self, text: str, core: Core, ending: Ending) -> Span:
        """Return the cue, with the verb that it reports before it ("強化することで一致した")."""
        reports = intends(text, core.start, ending.content)
        return Span(cue_start(text, core.start, ending.content) if reports else ending.content, ending.end)

    def _is_older(self, text: str, core: Core, ending: Ending) -> bool:
        """Tell whether a promise told in the past is dated before the document's own year."""
        if ending.tense != "past" or self._year is None:
            return False
        years = [int(year) for year in _PAST_YEAR.findall(text, core.start, min(core.end, core.start + 30))]
        return bool(years) and max(years) < self._year


def action_at_end(text: str, start: int, end: int) -> int | None:
    """Return where the noun of action begins that ends at `end`, None where none does."""
    for size in range(min(LONGEST_ACTION, end - start), 0, -1):
        if text[end - size : end] in ACTIONS:
            return end - size
    found = _ANY_ACTION.search(text, max(start, end - _WIDEST_CUE), end)
    return found.start() if found else None


def cue_start(text: str, start: int, end: int) -> int:
    """Return where the verb begins that ends at `end`: behind its object or adverb."""
    floor = max(start, end - _WIDEST_CUE)
    for at in range(end - 2, floor, -1):
        before = text[at - 1]
        if before in "をにがはもへ、" or (before == "で" and text[at] not in "いまお" and text[at - 2] not in "ん"):
            return at
    return floor if floor == start else end - 8


_JOINED = re.compile(r"(?:て(?![いおまゆ])|つつ|ながら|上で|ため|、)[一-龥ぁ-んァ-ヶ]")


def _has_object(text: str, start: int, end: int) -> bool:
    """Tell whether the last verb has an object of its own before を: "意見を踏まえて策定する" has none."""
    at = text.rfind("を", start, end)
    return at >= 0 and _JOINED.search(text, at, end) is None


def _end(subject: Subject) -> int:
    return subject.words.end if subject.words else 0


def _still(text: str, core: Core) -> bool:
    return _STILL.search(text, core.start, core.end) is not None


def _is_own(words: str, verbs: tuple[str, ...]) -> bool:
    return any(verb in words for verb in verbs)


_OBJECTED = frozenset(spoken for verb in TAKES_OBJECT for spoken in forms(verb)["present"] + forms(verb)["going"])


_OBJECTS = tuple(_OBJECTED)
_BY_PERSONS = tuple(
    form + end
    for form in PERSONAL
    for end in ("する", "します", "いたします", "していく", "していきます", "してまいります")
)


def _needs_a_person(words: str) -> bool:
    """Tell whether only somebody can do this: "給食費は、半額を公費で負担します" is about the speakers' act."""
    return words.endswith(_BY_PERSONS)


_DOING = re.compile(r"(?:する|します|いたします|していく|していきます|してまいります)$")


def _takes_object(words: str) -> bool:
    """Tell whether a verb has an object, which may stand first as the topic."""
    if words in _OBJECTED or words.endswith(_OBJECTS):
        return True
    stem = _DOING.sub("", words)
    noun = action_at_end(stem, 0, len(stem)) if stem != words else None
    return noun is not None and not stem.endswith(_HAPPENS)


def _joined(words: str, ground: str) -> str:
    """Return a ground with the words that it is said of."""
    return said("Reason", "“{words}” {ground}").format(words=words, ground=ground)
