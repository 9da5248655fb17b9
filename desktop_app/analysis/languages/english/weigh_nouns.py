"""Weighs promises that stand in nouns, announcements, instructions and operative paragraphs.

Each function returns the promise, or the ground why there is none; for the numbers see `weigh_verbs`.
"""

from __future__ import annotations

from itertools import pairwise

from desktop_app.analysis.languages.english.actors import Subject
from desktop_app.analysis.languages.english.case import Case, Taken
from desktop_app.analysis.languages.english.lexicon import (
    COLLECTIVE_NOUNS,
    DETERMINERS,
    NO_NAMES,
    OFFICIALS,
    OPENING_VERBS,
    PREPOSITIONS,
    REAFFIRMING,
    WELCOMING,
    forms,
    is_adverb,
)
from desktop_app.analysis.languages.english.mentions import bare
from desktop_app.analysis.languages.english.phrases import Who
from desktop_app.document.said import said

REACH = 12
"""Tokens looked back at most for the verb that governs a noun."""

_NEAR = 6
"""Tokens between a verb like "make" or "share" and the noun it governs at most."""

_WEAK = frozenset(
    form
    for verb in "give make have share state show demonstrate maintain uphold strengthen deepen reinforce honour honor fulfil".split()
    for form in forms(verb)
)
_COURTESY = frozenset(
    "condolences thanks gratitude sympathy appreciation congratulations greetings wishes respects".split()
)
_DEALS = frozenset(
    """deal deals agreement agreements package packages pledge pledges commitment commitments announcement announcements investment
    investments contribution contributions purchase purchases memorandum contract contracts initiative initiatives
    partnership partnerships project projects this these it""".split()
)
"""Things agreed or promised: a sum they include is part of a promise. A law or a budget only states it."""

_KEPT = frozenset("fulfilled honored honoured upheld kept met".split())
"""Verbs that tell that an older promise was kept."""

_ARTICLES = frozenset({"the", "a", "an"})
_HAVING = frozenset("has have had having".split())


def noun(case: Case) -> Taken | str:
    """Weigh "their commitment to": the verb before it says whether it is made, repeated or only spoken of."""
    lower = case.lower
    owner = _owner(case)
    verb = _governing(case)
    if verb is not None and lower[verb] in _KEPT:
        return said("Reason", "past tense: “{words}”").format(words=lower[verb])
    cue = (case.hit.at if verb is None else verb, case.hit.end)
    if verb is not None and lower[verb] in REAFFIRMING:
        if lower[verb].endswith("ing"):
            return said("Reason", "“{word}” hangs on another verb").format(word=lower[verb])
        if lower[case.hit.at] in _ARTICLES and case.hit.at - verb > 1 and case.last != "to":
            return said("Reason", "whose it is stays open")
        where, subject = case.subject_of(verb)
        if where.link in {"which", "who", "that"} and not subject.is_agent:
            return said("Reason", "“{link} …” describes, in a clause of its own").format(link=where.link)
        if not subject.is_agent and owner is None:
            operative = where.end == where.start and lower[verb].endswith("s") and case.found.words[verb][0].isupper()
            return case.take(0.85 if operative else 0.5, subject=subject, cue=cue)
        sure = 0.9 if subject.is_agent else 0.55
        return case.take(sure, subject=owner or subject, cue=cue)
    if verb is not None:
        if owner is not None:
            return case.take(0.55, subject=owner, rule="welcomed " + case.hit.cue.name, cue=cue)
        return said("Reason", "“{word}” speaks of it without making it").format(word=lower[verb])
    if case.hit.cue.name.startswith("announcement"):
        return said("Reason", "an announcement is only mentioned")
    if owner is not None and case.last == "to" and case.behind not in {"the", "a", "an", "our", ""}:
        return case.take(0.6, subject=owner)
    return said("Reason", "an older promise is referred to, not made")


def _governing(case: Case) -> int | None:
    """Return the token of the verb that governs the noun, None where the noun hangs on something else."""
    lower = case.lower
    for at in range(case.hit.at - 1, max(-1, case.hit.at - 1 - REACH), -1):
        word = lower[at]
        if (word in REAFFIRMING and word not in _HAVING) or word in WELCOMING:
            name = at > 0 and case.found.words[at][0].isupper() and not case.found.words[at].isupper()
            weak = word in _WEAK and (
                case.hit.at - at > _NEAR or not PREPOSITIONS.isdisjoint(lower[at + 1 : case.hit.at])
            )
            noun = at > 0 and lower[at - 1] in DETERMINERS
            if not (name or weak or noun):
                return at
        if word in {";", "."} or (word in PREPOSITIONS and at == case.hit.at - 1):
            return None
    return None


def _owner(case: Case) -> Subject | None:
    """Return the party that the noun is said to be of by name ("Japan’s commitment"), None where none is named."""
    found, at = case.found, case.hit.at
    if not found.lower[at].endswith(("'s", "s'")) or bare(found.lower[at])[0] in NO_NAMES:
        return None
    low = at
    while low > 0 and found.words[low - 1][:1].isupper():
        low -= 1
    subject = case.resolver.subject(found, low, at + 1)
    words = " ".join(found.words[low : at + 1])
    named = case.resolver.parties.mentions(found, low, at + 1)
    if named:
        return Subject(Who.PARTY, (named[-1].name,), words)
    if found.words[at][0].isupper() and subject.who is not Who.INSTRUMENT:
        name = words.replace("’", "'").removesuffix("'s").removesuffix("'")
        return Subject(Who.PARTY, (name,), words)
    return None


def announce(case: Case) -> Taken | str:
    """Weigh "announced a $1 billion investment", "launched a new initiative"."""
    before = case.before
    going_on = before in {"is", "are", "am"}
    if case.word.endswith("ing") and going_on and case.subject.is_agent and not case.relative:
        return case.take(0.8 if case.hit.cue.name == "announce a venture" else 0.6, label=case.hit.at + 1)
    if case.word in {"announcing", "unveiling"} and before == ",":
        main = case.resolver.main(0)
        if main is not None and main[1].is_agent and main[0] < case.hit.at:
            return case.take(0.5, subject=main[1], label=case.hit.at)
    if case.word.endswith("ing") or before in {"was", "were", "be", "been", "newly", "previously", "the", "to"}:
        return said("Reason", "“{word}” describes something").format(word=case.word)
    if case.where.link in {"since", "when", "after", "before", "as", "once"} or case.lower[0] in {"since", "when"}:
        return said("Reason", "“{word}” tells when something was").format(word=case.word)
    if case.relative or not case.subject.is_agent:
        return said("Reason", "nobody says “{word}” of an act of his own here").format(word=case.word)
    if case.word.startswith("launch"):
        if case.before in {"have", "has", "had", "will", "shall"}:
            return said("Reason", "past tense, or judged with its own verb")
        return case.take(0.5, label=case.hit.at)
    return case.take(0.8 if case.hit.cue.name == "announce a venture" else 0.6, label=case.hit.at + 1)


def announced_by(case: Case) -> Taken | str:
    """Weigh "welcomed the announcement by Korean Air of a purchase": another's promise, passed on."""
    lower = case.lower
    if _governing(case) is None:
        return said("Reason", "an announcement is only mentioned")
    by = next((i for i in range(case.hit.at, min(case.hit.at + 6, len(lower))) if lower[i] == "by"), None)
    if by is None:
        return said("Reason", "whose announcement it is stays open")
    end = next((i for i in range(by + 1, min(by + 9, len(lower))) if lower[i] in PREPOSITIONS or lower[i] == "("), None)
    if end is None:
        return said("Reason", "whose announcement it is stays open")
    return case.take(0.55, subject=case.resolver.subject(case.found, by + 1, end), label=case.hit.at)


def includes(case: Case) -> Taken | str:
    """Weigh "This deal includes $150 billion of Korean investment": a sum inside what was agreed."""
    head = case.subject.words.casefold().split()[-1:] or [""]
    if case.subject.who is not Who.INSTRUMENT or case.where.link or head[0] not in _DEALS:
        return said("Reason", "it tells what something contains")
    named = case.resolver.parties.mentions(case.found, case.hit.end, min(len(case.found), case.hit.end + 10))
    givers = tuple(mention.name for mention in named if mention.owner)[:1]
    subject = Subject(Who.PARTY, givers, "") if givers else case.subject
    return case.take(0.55, subject=subject, label=case.hit.at)


def perform(case: Case) -> Taken | str:
    """Weigh "we launch", "we establish": said in the present of "we", the saying is the act."""
    if (
        case.subject.who is not Who.WE
        or case.subject.words.casefold() == "they"
        or case.where.link
        or case.where.end < case.hit.at - 2
    ):
        return ""
    if case.before in {"to", "and", ",", "will", "shall", "can", "must", "should", "have"}:
        return ""
    if not _COURTESY.isdisjoint(case.lower[case.hit.end : case.hit.end + 6]):
        return said("Reason", "“{word}” is a courtesy here").format(word=case.word)
    return case.take(0.7, label=case.hit.at)


def instruct(case: Case) -> Taken | str:
    """Weigh "we task our ministers to": what one's own people are told to do."""
    ahead = case.lower[case.hit.end - 1 : case.hit.end + 12]
    told = "to" in ahead or any(word == "with" and after.endswith("ing") for word, after in pairwise(ahead))
    if not told or not case.subject.is_agent or case.where.link:
        return ""
    if case.before in {"to", "will", "shall", "would", "may", "should"}:
        return said("Reason", "it is judged with its own verb")
    if case.hit.cue.name == "ask them":
        named = not OFFICIALS.isdisjoint(case.lower[: case.hit.at])
        return case.take(0.6) if named else said("Reason", "whom it is asked of stays open")
    owners = [m.name for m in case.resolver.parties.mentions(case.found, case.hit.at + 1, case.hit.end + 4)]
    if any(name not in case.resolver.parties.we for name in owners):
        return _asked_of_office(case)
    return case.take(0.8)


def _asked_of_office(case: Case) -> Taken | str:
    """Weigh "we request the Secretary-General to": binding where those speak whom the office serves, and no states by name."""
    lower, end = case.lower, case.hit.end
    office = lower[end - 1] == "general" or lower[end - 1].endswith("-general")
    states = case.resolver.is_state(Subject(Who.PARTY, case.resolver.parties.we))
    asks = case.word.startswith(("request", "ask", "task", "instruct", "mandate", "invite"))
    if not office or states or not asks or case.behind == "of":
        return said("Reason", "it is asked of others")
    first = next(at for at in range(end - 1, case.hit.at, -1) if at == case.hit.at + 1 or lower[at - 1] in DETERMINERS)
    return case.take(0.75, subject=case.resolver.subject(case.found, first, end))


def operative(case: Case) -> Taken | str:
    """Weigh "Decides to …", "Requests the Secretary-General to …" at the start of a paragraph, or joined to one."""
    lower = case.lower
    first = next((i for i, word in enumerate(lower[:8]) if word.isalpha() and len(word) > 2), 0)
    verb = next((i for i in range(first, min(first + 4, len(lower))) if not is_adverb(lower[i])), first)
    joined = _joint(case) in {"and", ",", ";"} and lower[verb] in OPENING_VERBS
    if not case.found.words[first][0].isupper() or (case.hit.at != verb and not joined):
        return ""
    if case.hit.cue.name not in {"requests", "repeats a request"}:
        to = case.last in {"to", "that"}
        label = case.hit.end if to and case.hit.end < len(lower) else case.hit.at
        return case.take(0.85, subject=Subject(Who.WE, case.resolver.parties.we, ""), label=label)
    stop = min(case.hit.end + 25, len(lower))
    end = next((i for i in range(case.hit.end, stop) if lower[i] in {"to", ",", ":"}), stop)
    asked = case.resolver.subject(case.found, case.hit.end, end)
    others = asked.is_agent and asked.words.casefold().rpartition(" ")[2] in COLLECTIVE_NOUNS
    if not asked.is_agent or others or case.resolver.is_state(asked):
        return said("Reason", "it is asked of others (“{words}”)").format(words=asked.words)
    to = next((i for i in range(end, min(end + 40, len(lower) - 1)) if lower[i] == "to"), None)
    return case.take(0.8, subject=asked, label=end if to is None else to + 1)


_IN_PASSING = frozenset(
    "in this regard,in that regard,in this context,in that context,in this respect,to this end,to that end,"
    "in this connection,in that connection".split(",")
)


def _joint(case: Case) -> str:
    """Return the word before a verb, "in this regard" and the like skipped: what joins it to the verb before."""
    at = case.hit.at
    while at >= 3 and " ".join(case.lower[at - 3 : at]) in _IN_PASSING:
        at -= 3
    return case.before if at == case.hit.at else case.lower[at - 1] if at else ""
