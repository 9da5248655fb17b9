"""Weighs verbs of promise: will, commit to, intend to, continue to, are deepening.

Each function returns the promise, or the ground why there is none. The numbers are confidences, set by hand:
.95 for what annotators agree on, .5 to .7 for what they call borderline, below .5 for what they leave out.
"""

from __future__ import annotations

from desktop_app.analysis.findings import Strength
from desktop_app.analysis.languages.english.actors import Subject
from desktop_app.analysis.languages.english.case import Case, Taken
from desktop_app.analysis.languages.english.lexicon import (
    COMMISSIVE_HEADS,
    DETERMINERS,
    FINITE,
    OWN_PEOPLE,
    STATIVE,
    WEAK_VERBS,
    WEIGHING,
    is_adverb,
    speaks,
)
from desktop_app.analysis.languages.english.phrases import Who
from desktop_app.document.said import said

_MODALS = frozenset("to will shall would could should may must can might".split())
_BE = frozenset("is are be was were been being remain remains".split())
_KEEPING = frozenset("continue remain maintain keep uphold sustain".split())
_TRYING = frozenset("seek strive endeavour endeavor aim try attempt consider explore examine".split())
_BACKING = frozenset("while whereas so where which that whereby wherein and".split())
_FINAL = frozenset("so because as since although though until".split())
_PARTICIPLES = frozenset("committed determined resolved dedicated pledged agreed decided promised".split())
_TOGETHER = frozenset("both all each".split())
_UNSURE = {
    "expect to": 0.6,
    "anticipate doing": 0.6,
    "want to": 0.6,
    "look forward to going on": 0.5,
    "look forward to": 0.4,
}
_MORE_THAN = frozenset("more less no than at least most nearly almost over up further".split())
"""Words between a modal and its verb that only say how much: "will more than double"."""

_NOBODY = frozenset("nothing nobody none neither".split())
_BELIEVING = frozenset(
    "confident optimistic hopeful believe believes believed hope hopes hoped convinced trust".split()
)
_CONTENTS = frozenset(
    "principle principles goal goals aim aims objective objectives priority priorities pillar pillars area areas task tasks".split()
)
_EFFECTS = WEAK_VERBS | {"be", "play", "impact", "affect"}
_PASSING_ON = frozenset("welcome welcomes welcomed applaud applauds applauded appreciate appreciated".split())
_GOING_ON = frozenset("to its our their efforts work working".split())
_PLAIN_FACTS = frozenset("is are was were has have had".split())


def modal(case: Case) -> Taken | str:
    """Weigh "will" and "shall": the subject decides, and whether the clause stands on its own."""
    lower, where = case.lower, case.where
    verb_at = case.hit.end
    while verb_at < len(lower) and (
        lower[verb_at] == "not" or lower[verb_at] in _MORE_THAN or is_adverb(lower[verb_at])
    ):
        verb_at += 1
    verb = lower[verb_at] if verb_at < len(lower) else ""
    after = case.found.words[verb_at + 1] if verb_at + 1 < len(lower) else ""
    if verb == "to":
        return said("Reason", "“{word}” is a noun here").format(word=case.word)
    strength = _strength(case, verb)
    ended = verb_at >= len(lower) or not lower[verb_at][0].isalpha()
    cue = (case.hit.at, case.hit.at + 1 if ended or lower[case.hit.at + 1] == "," else verb_at + 1)
    if case.word in {"we'll", "i'll"}:
        return case.take(0.95, subject=Subject(Who.WE, case.resolver.parties.we, "we"), strength=strength, cue=cue)
    promised = where.link == "that" and where.head in COMMISSIVE_HEADS and where.end > where.start
    if promised and case.subject.who is not Who.THIRD:
        subject = _head_subject(case) if verb == "be" else case.subject
        return case.take(0.8, subject=subject, strength=strength, label=_label(case, verb_at), cue=cue)
    if where.link == "that" and where.head in _BELIEVING:
        return said("Reason", "“{head} that …” tells what is believed, not what is promised").format(head=where.head)
    if case.word == "would":
        return said("Reason", "“would” tells what might be, not what is promised")
    backed = case.subject.is_agent and where.link in _BACKING
    if where.link and where.link != "whereby" and not backed:
        return said("Reason", "“{link} … {word}” describes, in a clause of its own").format(
            link=where.link, word=case.word
        )
    if where.link == "that" and where.head in _PASSING_ON and case.subject.who is Who.PARTY and case.word != "would":
        return case.take(0.55, rule="welcomed will", strength=strength, label=_label(case, verb_at), cue=cue)
    if where.link in {"that", "which", "where"} and case.subject.who is not Who.WE:
        return said("Reason", "“{link} … {word}” tells what is thought or described, not what is promised").format(
            link=where.link, word=case.word
        )
    if verb == "be" and after == "to" and not case.where.link:
        return case.take(0.7, subject=_parties(case), label=verb_at, cue=cue)  # "our priority will be to …"
    if verb == "be" and case.subject.who is not Who.WE and _describes(after):
        return said("Reason", "“{word} be {after}” describes a state").format(word=case.word, after=after)
    first = lower[where.start] if where.end > where.start else ""
    if first == "neither" and case.subject.who is Who.WE:
        return case.take(0.95, label=where.start, cue=cue)  # "Neither Party shall impose tariffs"
    if case.subject.who is Who.THIRD or first in _NOBODY:
        return said("Reason", "“{word}” speaks of others (“{words}”)").format(word=case.word, words=case.subject.words)
    return case.take(_sureness(case, verb, verb_at), strength=strength, label=_label(case, verb_at), cue=cue)


def _label(case: Case, verb_at: int) -> int:
    """Return where the label begins: at the verb, before a "not", or at a subject that is no doer."""
    if (
        not case.subject.is_agent
        and case.where.end > case.where.start
        and case.subject.words.casefold() not in {"it", "this"}
    ):
        return case.where.start
    return case.hit.at if "not" in case.lower[case.hit.at : verb_at] else verb_at


def _strength(case: Case, verb: str) -> Strength:
    if verb in _KEEPING:
        return Strength.ONGOING
    return Strength.ASPIRATIONAL if verb in _TRYING else case.hit.cue.strength


def _parties(case: Case) -> Subject:
    return Subject(Who.WE, case.resolver.parties.we, case.subject.words)


def _describes(after: str) -> bool:
    word = after.lower()
    return (
        word in STATIVE
        or word in {"a", "an", "the", "of", "in", "without", "subject", "consistent"}
        or (after[:1].isupper() and word != "i")
    )


def _sureness(case: Case, verb: str, verb_at: int) -> float:
    """Return how sure "will" is a promise: fully with somebody who acts, less with a thing acted through.

    What somebody will say is no promise of an act, and what a state that does not speak here will do is a forecast.
    """
    if case.subject.is_agent:
        if speaks(case.lower, verb_at):
            return 0.45
        return 0.45 if case.resolver.is_outsider(case.subject) else 0.95
    if case.subject.who is Who.INSTRUMENT:
        after = case.lower[verb_at + 1 : verb_at + 3]
        goes_on = verb == "continue" and bool(after) and after[0] in _GOING_ON and after[-1] not in _EFFECTS
        if goes_on or (verb == "bring" and after[:1] == ["together"]):
            return 0.55
        return 0.4 if verb in WEAK_VERBS else 0.7
    if case.subject.who is Who.NONE:
        return 0.55
    if verb in WEAK_VERBS:
        return 0.4
    return 0.6 if verb == "be" else 0.45


def _head_subject(case: Case) -> Subject:
    """Return who agreed, where what is agreed has no doer ("the nations agree that no fee shall be charged")."""
    for at in range(case.where.start - 1, max(-1, case.where.start - 12), -1):
        if case.lower[at] == case.where.head:
            _, subject = case.subject_of(at)
            return subject if subject.is_agent else case.subject
    return case.subject


def _is_noun(case: Case) -> bool:
    """Tell whether the cue's first word is a noun or a name here: "their offer to", "the Pledge to"."""
    before = case.lower[case.hit.at - 1] if case.hit.at else ""
    return (before in DETERMINERS and before not in _TOGETHER) or before.endswith(("'s", "s'"))


def pledge(case: Case) -> Taken | str:
    """Weigh "commit to", "pledge to", "agree to": a promise in the present as well as reported in the past."""
    word, before = case.word, case.before
    if word.endswith("ing") and before not in {"are", "is", "am", "be"}:
        return said("Reason", "“{word}” hangs on another verb").format(word=word)
    if _is_noun(case):
        return said("Reason", "“{word}” is a noun here").format(word=word)
    if before in _MODALS:
        return said("Reason", "“{before} {word}” is judged with its own verb").format(before=before, word=word)
    if case.behind == "by" and case.last == "to":
        return said("Reason", "“{word} to by” tells whose promise something is").format(word=word)
    if before in _BE:
        if before in {"is", "are", "remain", "remains"} and not case.relative:
            view = case.hit.cue.name == "agree that"
            return case.take(0.55 if view else 0.9)
        return said("Reason", "it is said of something that was agreed")
    if word == "agreed" and before in {"", "an", "the", "as"}:
        return said("Reason", "“agreed” describes something")
    if word in _PARTICIPLES and _has_other_verb(case):
        return said("Reason", "“{word}” describes who acts, and another verb governs").format(word=word)
    if case.relative and not case.subject.is_agent:
        return said("Reason", "“{link} …” describes, in a clause of its own").format(link=case.where.link)
    if word.endswith("s") and not case.subject.is_agent:
        return said("Reason", "“{word}” is a noun here").format(word=word)
    if word.endswith("s") and case.subject.who is Who.WE and case.subject.words.casefold() in {"we", "they"}:
        return said("Reason", "“{word}” is a noun here").format(word=word)
    if case.hit.cue.name == "agree that" and not _subjunctive(case):
        if _must(case):
            return case.take(0.6)
        return said("Reason", "what is agreed is a view, not an action")
    label = case.hit.end - 1 if case.hit.cue.name == "commit an amount" else None  # at the "$"
    if case.hit.cue.name == "commit an amount" and "since" in case.lower:
        return case.take(0.45)
    if case.where.link in {"if", "unless"}:
        return said("Reason", "it stands in a condition")
    if not case.subject.is_agent and case.subject.words.casefold() == "they":
        return case.take(0.85, subject=Subject(Who.WE, case.resolver.parties.we, case.subject.words), label=label)
    if not case.subject.is_agent:
        if word in _PARTICIPLES and case.subject.who in (Who.THING, Who.THIRD):
            return said("Reason", "“{word}” describes “{words}”").format(word=word, words=case.subject.words)
        return case.take(0.55, label=label)
    return case.take(0.95, label=label)


def _has_other_verb(case: Case) -> bool:
    """Tell whether the clause has its verb already before this participle ("met in Rome determined to")."""
    between = case.lower[case.where.end : case.hit.at] or case.lower[case.where.start : case.hit.at]
    joined = any(word in {"and", "but", ",", "also"} for word in case.lower[max(0, case.hit.at - 2) : case.hit.at])
    return not joined and any(word in FINITE for word in between) and not (set(between) & _PLAIN_FACTS)


def _must(case: Case) -> bool:
    """Tell whether "decided that the two countries must expand trade" names what the parties themselves are to do."""
    at = next(
        (i for i in range(case.hit.end, min(case.hit.end + 12, len(case.lower))) if case.lower[i] == "must"), None
    )
    if at is None:
        return False
    subject = case.resolver.subject(case.found, case.hit.end, at)
    own = set(case.resolver.parties.we + case.resolver.parties.pair)
    return subject.who is Who.WE or (subject.who is Who.PARTY and set(subject.actors) <= own)


def _subjunctive(case: Case) -> bool:
    """Tell whether "agree that their governments redouble efforts" names an act of one's own people."""
    lower = case.lower
    for at in range(case.hit.end, min(case.hit.end + 6, len(lower) - 1)):
        if lower[at] in OWN_PEOPLE:
            following = lower[at + 1]
            return (
                following not in _PLAIN_FACTS | _MODALS and following.isalpha() and not following.endswith(("s", "ed"))
            )
        if lower[at] in {",", "."}:
            return False
    return False


def state(case: Case) -> Taken | str:
    """Weigh "are committed to", "stand ready to"."""
    if case.before in _MODALS:
        return said("Reason", "“{before} {word}” is judged with its own verb").format(
            before=case.before, word=case.word
        )
    if case.hit.cue.name == "be pleased to":
        return (
            case.take(0.5, label=case.hit.end - 1)
            if case.subject.is_agent
            else said("Reason", "it is said of no party here")
        )
    if case.relative and case.subject.who is not Who.WE:
        return said("Reason", "“{link} …” describes, in a clause of its own").format(link=case.where.link)
    if case.behind == "by" and case.last == "to":
        return said("Reason", "it tells whose promise something is")
    if case.where.link in {"if", "unless"}:
        return said("Reason", "it stands in a condition")
    return case.take(0.95 if case.subject.who is not Who.THING else 0.5)


def plan(case: Case) -> Taken | str:
    """Weigh "intend to", "aim to", "expect to": plans of the parties, in the present only."""
    word, before = case.word, case.before
    if before in {"will", "shall"}:
        return said("Reason", "it is judged with “{before}”").format(before=before)
    if word.endswith("ing") and before not in {"are", "is", "am"}:
        return said("Reason", "“{word}” hangs on another verb").format(word=word)
    if word.endswith(("ed", "ought")) or word == "strove":
        if before in {"is", "are"}:
            return said("Reason", "it tells what something is meant for")
        return said("Reason", "past tense: “{words}”").format(words=word)
    if before in _MODALS:
        return said("Reason", "“{before} {word}” is no plan of the parties").format(before=before, word=word)
    if case.hit.cue.name.endswith("our goal is to"):
        return case.take(0.7, subject=Subject(Who.WE, case.resolver.parties.we, case.word))
    if case.hit.cue.name == "it is our goal to":
        return case.take(0.7, subject=Subject(Who.WE, case.resolver.parties.we, ""))
    if _is_noun(case):
        return said("Reason", "“{word}” is a noun here").format(word=word)
    if case.relative:
        return said("Reason", "“{link} … {word}” describes, in a clause of its own").format(
            link=case.where.link, word=word
        )
    if case.where.link in {"if", "unless"}:
        return said("Reason", "it stands in a condition")
    if case.subject.who is Who.NONE:
        return said("Reason", "“{word}” is a noun here").format(word=word)
    if speaks(case.lower, case.hit.end):
        return said("Reason", "“{word} to {behind}” says something and promises no act").format(
            word=word, behind=case.behind
        )
    if case.subject.who is Who.WE and word.endswith("s") and case.subject.words.casefold() == "we":
        return said("Reason", "“{word}” is a noun here").format(word=word)
    if case.hit.cue.name in _UNSURE:
        if not case.subject.is_agent:
            return said("Reason", "“{word}” is said of no party here").format(word=word)
        return case.take(_UNSURE[case.hit.cue.name])
    if case.subject.is_agent:
        return case.take(0.85)
    return case.take(0.5 if case.subject.who is Who.INSTRUMENT else 0.45, label=case.hit.at)


def ongoing(case: Case) -> Taken | str:
    """Weigh "continue to" and "are deepening": what the parties do and mean to go on doing."""
    if case.where.link:
        return said("Reason", "“{link} …” describes, in a clause of its own").format(link=case.where.link)
    if case.hit.cue.name == "continue to":
        if case.before in _MODALS:
            return said("Reason", "“{before} {word}” is judged with its own verb").format(
                before=case.before, word=case.word
            )
        if case.word == "continues" and case.subject.who is Who.WE:
            return said("Reason", "what continues by itself is a fact")
        if case.last == "to" and speaks(case.lower, case.hit.end):
            return said("Reason", "“continue to {behind}” repeats what is said and promises no act").format(
                behind=case.behind
            )
        return case.take(0.7) if case.subject.is_agent else said("Reason", "what continues by itself is a fact")
    label = case.hit.end - 1
    if case.last in {"announcing", "unveiling"}:
        return said("Reason", "it is judged as an announcement")
    if speaks(case.lower, case.hit.end - 1):
        return said("Reason", "“{last}” says something and promises no act").format(last=case.last)
    if case.subject.words.casefold().split()[-1:] and case.subject.words.casefold().split()[-1] in _CONTENTS:
        return said("Reason", "“{word} {last}” tells what “{words}” consist of").format(
            word=case.lower[case.hit.at], last=case.last, words=case.subject.words
        )
    weighing = case.last in WEIGHING
    own = set(case.resolver.parties.we + case.resolver.parties.pair)
    if case.subject.who is Who.WE or (case.subject.who is Who.PARTY and set(case.subject.actors) <= own):
        return case.take(0.5 if weighing else 0.75, label=label)
    if case.subject.who is Who.INSTRUMENT or case.resolver.is_arm(case.subject):
        return case.take(0.45 if weighing else 0.55, label=label)
    if case.subject.who is Who.PARTY and not case.resolver.is_outsider(case.subject):
        return case.take(0.45, label=label)
    what = f"“{case.lower[case.hit.at]} {case.last}”"
    return (
        said("Reason", "{what} tells what “{words}” does").format(what=what, words=case.subject.words)
        if case.subject.words
        else said("Reason", "{what} tells what others do").format(what=what)
    )


def impersonal(case: Case) -> Taken | str:
    """Weigh "it was agreed to": the parties agreed, whoever the grammar names."""
    if case.where.link:
        return said("Reason", "it stands in a clause that describes")
    ahead = case.lower[case.hit.end : case.hit.end + 30]
    if case.last == "that" and not _MODALS & set(ahead) and not _is_subjunctive(ahead):
        return said("Reason", "what is agreed is a view, not an action")
    return case.take(0.85, subject=Subject(Who.WE, case.resolver.parties.we, ""))


def _is_subjunctive(ahead: list[str]) -> bool:
    """Tell whether what was decided is to be done: "that a committee be set up", not "that it is to be set up"."""
    at = ahead.index("be") if "be" in ahead else 0
    return at > 0 and ahead[at - 1] not in {"to", "not"} and not _PLAIN_FACTS & set(ahead[:at])


def be_to(case: Case) -> Taken | str:
    """Weigh "are to sign a contract": a plan, where somebody is to act or something is to be done."""
    if case.where.link:
        return said("Reason", "“{link} …” describes, in a clause of its own").format(link=case.where.link)
    if case.behind in DETERMINERS:
        return said("Reason", "“is to” tells what something amounts to")
    if case.subject.is_agent:
        return case.take(0.8)
    if case.behind == "be" and case.subject.who in (Who.INSTRUMENT, Who.THING):
        return case.take(0.55)
    return said("Reason", "“is to” tells what something amounts to")
