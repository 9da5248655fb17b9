"""Lead-ins and what stands under them: "We commit to:", "Initial activities include:", and items without a verb."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.analysis.findings import Strength
from desktop_app.analysis.languages.english.actors import Resolver, Subject
from desktop_app.analysis.languages.english.case import Taken
from desktop_app.analysis.languages.english.clauses import clause
from desktop_app.analysis.languages.english.cues import Cue, Kind
from desktop_app.analysis.languages.english.grammar import Hit
from desktop_app.analysis.languages.english.lexicon import ACTS, FEELINGS, LINKS, PREPOSITIONS, RECORD, forms, is_adverb
from desktop_app.analysis.languages.english.phrases import Who
from desktop_app.analysis.languages.english.tokens import Tokens
from desktop_app.document import Span

LONGEST = 6
"""Tokens of a lead-in that are shown as what its items are listed under."""

_RECORDING = frozenset(form for verb in RECORD for form in forms(verb))
_LEADING = frozenset(
    """activities actions action commitments measures steps priorities deliverables initiatives pledges areas efforts
    plans outcomes undertakings targets goals emphasis focus priority""".split()
)
_CARRYING = frozenset("include includes including are is cover covers comprise comprises follows following".split())
_FILLING = frozenset("the following include to and actions steps by in that our these measures areas ways take".split())
_STRONG = frozenset("is are was were has have had will shall must should can may could would".split())
_STATING = frozenset("is are was were".split())
_REFERRING = frozenset("this these it they".split())
_JOINING = frozenset("and or but yet then".split())
_TIMES = frozenset("this next last each every today now".split())
_TIME_OPENERS = frozenset("by from in before within starting until".split())
_PRONOUNS = frozenset("we they i".split())
_ASSURING = frozenset("ensure ensuring enable enabling help helping make making see seeing demonstrate show".split())
"""Verbs whose complement has a verb of its own without "that" ("to ensure partners can develop")."""

_PREAMBLE = frozenset(
    """recognizing recognising noting recalling welcoming reaffirming emphasizing emphasising considering bearing having
    acknowledging underlining stressing highlighting being believing expressing taking affirming convinced concerned
    mindful aware guided building following including regarding according during""".split()
)


@dataclass(frozen=True, slots=True)
class Lead:
    """What a lead-in hands down to its items: the promise, its words, and its deadline."""

    taken: Taken
    cue: Span
    deadline: Span | None = None
    recurring: bool = False


def records(found: Tokens) -> bool:
    """Tell whether a lead-in only records, welcomes or calls on others ("We welcome:", "The steps already taken are:")."""
    return any(word in _RECORDING or word == "already" for word in found.lower[:12])


def says_more(found: Tokens, taken: Taken) -> bool:
    """Tell whether a lead-in promises something itself, before its colon."""
    if taken.hit.cue.name == "requests":
        return "to" in found.lower[taken.hit.end :]
    rest = [word for word in found.lower[taken.hit.end :] if word.isalpha() and word not in _FILLING]
    return len(rest) > 4


def listed(found: Tokens, before: Taken | None, resolver: Resolver) -> Taken | None:
    """Return the promise of a lead-in without a verb of promise, None where it makes none.

    "Initial activities include:" says that the parties will do what follows; "This includes:" carries on
    what was promised directly before; "… an agenda for action to:" leads into what they will do.
    """
    lower = found.lower
    if not lower or lower[-1] != ":":
        return None
    if lower[0] in _REFERRING and before is not None and any(w in _CARRYING for w in lower[1:6]):
        return _carried(found, before, min(before.confidence, 0.7))
    noun = next((i for i, word in enumerate(lower) if word in _LEADING), None)
    ends_in_to = len(lower) > 1 and lower[-2] in {"to", "by"}
    if (noun is None and not ends_in_to) or _is_record(lower, noun):
        return None
    at = noun if noun is not None else len(lower) - 2
    verb = next((i for i in range(len(lower) - 1, 0, -1) if lower[i] in _STRONG), None)
    subject = Subject(Who.WE, resolver.parties.we, "")
    if verb is not None:
        where = clause(found, verb)
        named = resolver.subject(found, where.start, where.end)
        subject = named if named.is_agent else subject
    cue = Cue("listed", lower[at], Strength.PLANNED, Kind.STATE)
    end = len(lower) - 1 if len(lower) - 1 - at <= LONGEST else at + 1
    return Taken(Hit(cue, at, at + 1), (at, end), Strength.PLANNED, subject, 0.7, "listed", found.starts[at])


def _is_record(lower: list[str], noun: int | None) -> bool:
    """Tell whether a lead-in tells what was done: "the actions that the Administration has already taken:"."""
    return noun is not None and any(
        word in {"has", "have", "had", "was", "were"} and not {"to", "be"} & set(lower[at + 1 : at + 3])
        for at, word in enumerate(lower)
        if at > noun
    )


def _carried(found: Tokens, before: Taken, confidence: float) -> Taken:
    at = next(i for i, word in enumerate(found.lower) if word in _CARRYING)
    return Taken(
        Hit(Cue("carried on", found.lower[at], before.strength, Kind.STATE), at, at + 1),
        (at, at + 1),
        before.strength,
        before.subject,
        confidence,
        "carried on",
        found.starts[min(at + 1, len(found) - 1)],
    )


def carried_on(found: Tokens, before: Taken) -> Taken | None:
    """Return the promise of a sentence that only says what the one before it takes in ("This includes reforming …")."""
    lower = found.lower
    sure = before.confidence >= 0.7 and len(lower) > 3 and lower[0] == "this"
    acts = [word for word in lower[2:8] if word.endswith(("ing", "tion", "sion", "ment"))]
    if not sure or lower[1] != "includes" or not acts:
        return None
    return _carried(found, before, 0.5)


def is_preamble(found: Tokens) -> bool:
    """Tell whether a unit is a clause of a preamble: it opens with a participle and ends in a comma or a semicolon."""
    if found.lower[-1] not in {",", ";"}:
        return False
    first = next((word for word in found.lower[:3] if word.isalpha() and not is_adverb(word)), "")
    if first in _PREAMBLE or first in FEELINGS:
        return True
    return found.lower[-1] == "," and first.endswith("ing") and len(first) > 4


def is_heading(found: Tokens) -> bool:
    """Tell whether a unit is written like a heading: its longer words are capitalised."""
    longer = [word for word in found.words if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 1 and sum(word[0].isupper() for word in longer) > 0.7 * len(longer)


def has_own_clause(found: Tokens, resolver: Resolver) -> bool:
    """Tell whether an item is a sentence of its own, with subject and verb, rather than the lead-in's object."""
    lower = found.lower
    main = resolver.main(0)
    if main is not None and main[1].is_agent and found.words[main[0]][0].isupper():
        return True
    first_verb = next((at for at, word in enumerate(lower[:40]) if at and word in _STATING), None)
    if first_verb is not None and lower[0].endswith("ing") and not clause(found, first_verb).link:
        return True
    for at, word in enumerate(lower[:60]):
        if at and (word in _STRONG or (lower[at - 1] in _PRONOUNS and word.isalpha())):
            where = clause(found, at)
            if (
                where.end > where.start
                and not where.link
                and not (_ASSURING & set(lower[where.start : where.end]))
                and not _depends(lower, where.start)
            ):
                return True
    return False


def _depends(lower: list[str], start: int) -> bool:
    """Tell whether a clause hangs on what stands before it without a comma: "so they reflect", "the help we have given"."""
    if not start:
        return False
    before = lower[start - 1]
    if before in LINKS:
        return True
    opens_with_time = lower[0] in PREPOSITIONS or lower[0] in LINKS or lower[0] in _TIMES
    return lower[start] in _PRONOUNS and before.isalpha() and before not in _JOINING and not opens_with_time


def told(found: Tokens) -> int | None:
    """Return the token of the verb where a unit tells what is to be done ("By 2030, end hunger"), None where it does not."""
    lower = found.lower
    first = next((at for at, word in enumerate(lower[:6]) if word.isalpha() and len(word) > 1), None)
    if first is not None and lower[first] in _TIME_OPENERS:
        comma = next((at for at in range(first + 1, min(first + 8, len(lower))) if lower[at] == ","), None)
        first = None if comma is None else comma + 1
    while first is not None and first < len(lower) and is_adverb(lower[first]):
        first += 1
    if first is None or first + 2 >= len(lower) or lower[first] not in ACTS or lower[first + 1] in _STRONG:
        return None
    return first


def is_gerund(found: Tokens, resolver: Resolver) -> bool:
    """Tell whether a unit is an activity without a verb of its own ("Promoting free and open media.")."""
    first = next((word for word in found.lower[:3] if word.isalpha()), "")
    return (
        len(first) > 4
        and first.endswith("ing")
        and first not in _PREAMBLE
        and len(found) > 3
        and not has_own_clause(found, resolver)
    )
