"""Weighs one cue: whether the words around it make it a promise, how sure that is, and why not where it is none."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.analysis.findings import Strength
from desktop_app.analysis.languages.english.actors import Resolver, Subject, Who
from desktop_app.analysis.languages.english.clauses import Clause, clause
from desktop_app.analysis.languages.english.cues import Kind
from desktop_app.analysis.languages.english.grammar import Hit
from desktop_app.analysis.languages.english.lexicon import (
    COMMISSIVE_HEADS,
    PREPOSITIONS,
    REAFFIRMING,
    STATIVE,
    WEAK_VERBS,
    WELCOMING,
    is_adverb,
)
from desktop_app.analysis.languages.english.parties import Parties
from desktop_app.analysis.languages.english.tokens import Tokens

_CONDITIONS = ("if", "should", "provided", "unless", "subject", "in the event")


@dataclass(frozen=True, slots=True)
class Taken:
    """A cue that was taken for a promise. `label_at` is where its label begins, -1 for behind the cue."""

    hit: Hit
    strength: Strength
    subject: Subject
    confidence: float
    rule: str
    label_at: int
    conditional: bool = False


class Weigher:
    """Weighs the cues of one document."""

    def __init__(self, parties: Parties, resolver: Resolver) -> None:
        self._parties = parties
        self._resolver = resolver

    def weigh(self, found: Tokens, hit: Hit) -> Taken | str:
        """Return the promise that a cue makes, or the ground why it makes none."""
        kind = hit.cue.kind
        if kind is Kind.OPERATIVE:
            return self._operative(found, hit)
        where = clause(found, hit.at)
        if kind is Kind.NOUN:
            return self._noun(found, hit)
        subject = self._resolver.subject(found, where.start, where.end)
        if kind is Kind.MODAL:
            return self._modal(found, hit, where, subject)
        if kind is Kind.PLEDGE:
            return self._pledge(found, hit, where, subject)
        if kind is Kind.STATE:
            return self._plain(hit, where, subject, 0.95)
        if kind is Kind.PLAN:
            return self._plan(found, hit, where, subject)
        if kind is Kind.ONGOING:
            return self._ongoing(found, hit, where, subject)
        if kind is Kind.ANNOUNCE:
            return self._announce(found, hit, where, subject)
        if kind is Kind.PERFORM:
            return self._perform(found, hit, where, subject)
        return self._instruct(found, hit, where, subject)

    def _modal(self, found: Tokens, hit: Hit, where: Clause, subject: Subject) -> Taken | str:
        lower = found.lower
        word = lower[hit.at]
        verb_at = hit.end
        if verb_at < len(lower) and lower[verb_at] == "not":
            verb_at += 1
        while verb_at < len(lower) and is_adverb(lower[verb_at]):
            verb_at += 1
        verb = lower[verb_at] if verb_at < len(lower) else ""
        after = lower[verb_at + 1] if verb_at + 1 < len(lower) else ""
        if word == "we'll":
            subject, where = Subject(Who.WE, self._parties.we, "we"), replace(where, link="")
        if word == "would" and not (where.link == "that" and where.head in COMMISSIVE_HEADS):
            return "“would” tells what might be, not what is promised"
        agent = subject.who in (Who.WE, Who.PARTY)
        if where.link == "that" and where.head in COMMISSIVE_HEADS and where.end > where.start:
            if verb == "be":
                subject = self._head_subject(found, where, subject)
            return self._take(
                hit,
                hit.cue.strength,
                subject,
                0.8,
                hit.cue.name,
                found.starts[verb_at] if verb_at < len(lower) else found.starts[hit.at],
            )
        if (
            where.link
            and where.link not in {"whereby", "if", "and", "wherein"}
            and not (agent and where.link in {"while", "whereas", "so", "where", "which", "that"} and subject.words)
        ):
            return f"“{where.link} … {word}” describes, in a clause of its own"
        if where.link == "if":
            return "“if … will” is a condition"
        if where.link in {"that", "which"} and where.head not in COMMISSIVE_HEADS and subject.who is not Who.WE:
            return f"“{where.link} … {word}” tells what is thought or described, not what is promised"
        if verb == "be" and (after in STATIVE or after in {"a", "an", "the"}) and subject.who is not Who.WE:
            return f"“{word} be {after}” describes a state"
        if subject.who is Who.THIRD:
            return f"“{word}” speaks of others ({subject.words})"
        confidence = 0.95 if agent else 0.7
        if not agent and subject.who is not Who.INSTRUMENT:
            passive = verb == "be"
            confidence = 0.6 if passive else 0.45
            if subject.who is Who.NONE:
                confidence = 0.55
        if not agent and verb in WEAK_VERBS:
            confidence = min(confidence, 0.4)
        strength = hit.cue.strength
        if verb in {"continue", "remain", "maintain", "keep"}:
            strength = Strength.ONGOING
        elif verb in {"seek", "strive", "endeavour", "endeavor", "aim", "try", "consider", "explore"}:
            strength = Strength.ASPIRATIONAL
        at = found.starts[verb_at] if verb_at < len(lower) else found.starts[hit.at]
        return self._take(hit, strength, subject, confidence, hit.cue.name, at, conditional=self._conditional(found))

    def _head_subject(self, found: Tokens, where: Clause, fallback: Subject) -> Subject:
        """Return the subject of the verb that the "that" clause belongs to ("the nations agree that …")."""
        lower = found.lower
        for at in range(where.start - 1, max(-1, where.start - 12), -1):
            if lower[at] == where.head:
                outer = clause(found, at)
                subject = self._resolver.subject(found, outer.start, outer.end)
                return subject if subject.who in (Who.WE, Who.PARTY) else fallback
        return fallback

    def _pledge(self, found: Tokens, hit: Hit, where: Clause, subject: Subject) -> Taken | str:
        lower = found.lower
        before = lower[hit.at - 1] if hit.at else ""
        if lower[hit.at].endswith("ing") and before not in {"are", "is", "am", "be"}:
            return f"“{lower[hit.at]}” hangs on another verb"
        back = hit.at - 1
        while back >= 0 and is_adverb(lower[back]):
            back -= 1
        before = lower[back] if back >= 0 else ""
        if before == "not" or lower[back : back + 1] == ["n't"]:
            return "it is denied"
        if (
            before in {"to", "will", "shall", "would", "could", "should", "may", "must", "can", "might"}
            and hit.cue.name != "will"
        ):
            return f"“{before} {lower[hit.at]}” is judged with its own verb"
        if before in {"is", "are", "be", "was", "were", "been", "being", "remain"} and hit.cue.name not in {
            "be committed to"
        }:
            if before in {"is", "are", "remain"}:
                return self._plain(hit, where, subject, 0.9)
            return "it is said of something that was agreed"
        if lower[hit.at] == "agreed" and (back < 0 or before in {"an", "the", "as", "was"}):
            return "“agreed” describes something"
        if where.link in {"which", "that", "who"} and subject.who not in (Who.WE, Who.PARTY):
            return f"“{where.link} …” describes, in a clause of its own"
        if subject.who is Who.THIRD:
            return self._take(hit, hit.cue.strength, subject, 0.55, hit.cue.name, found.ends[hit.end - 1])
        if subject.who in (Who.THING, Who.INSTRUMENT):
            return self._take(hit, hit.cue.strength, subject, 0.55, hit.cue.name, found.starts[hit.at])
        return self._take(hit, hit.cue.strength, subject, 0.95, hit.cue.name, self._behind(found, hit))

    def _plain(self, hit: Hit, where: Clause, subject: Subject, confidence: float) -> Taken | str:
        if where.link in {"which", "that", "who"} and subject.who is not Who.WE:
            return f"“{where.link} …” describes, in a clause of its own"
        if subject.who is Who.THING:
            confidence = 0.5
        return self._take(hit, hit.cue.strength, subject, confidence, hit.cue.name, -1)

    def _plan(self, found: Tokens, hit: Hit, where: Clause, subject: Subject) -> Taken | str:
        lower = found.lower
        word = lower[hit.at]
        back = hit.at - 1
        while back >= 0 and is_adverb(lower[back]):
            back -= 1
        before = lower[back] if back >= 0 else ""
        if before in {"will", "shall"}:
            return "it is judged with “will”"
        if word.endswith("ing") and before not in {"are", "is", "am"}:
            return f"“{word}” hangs on another verb"
        if word.endswith(("ed", "ought")) or word == "strove":
            if before not in {"is", "are"}:
                return f"past tense: “{word}”"
            return "it tells what something is meant for"
        if before in {"to", "not", "should", "must", "would", "could", "may", "can"}:
            return f"“{before} {word}” is no plan of the parties"
        if where.link in {"which", "that", "who"}:
            return f"“{where.link} … {word}” describes, in a clause of its own"
        if word in {"plans", "aim", "aims", "plan"} and subject.who is Who.NONE:
            return "“plan” is a noun here"
        if subject.who in (Who.WE, Who.PARTY):
            return self._take(hit, hit.cue.strength, subject, 0.85, hit.cue.name, self._behind(found, hit))
        if "our goal" in hit.cue.name:
            return self._take(hit, hit.cue.strength, subject, 0.7, hit.cue.name, self._behind(found, hit))
        return self._take(hit, hit.cue.strength, subject, 0.45, hit.cue.name, found.starts[hit.at])

    def _noun(self, found: Tokens, hit: Hit) -> Taken | str:
        """Judge "their commitment to": the verb before it says whether it is made, repeated or only spoken of."""
        lower = found.lower
        owner = self._owner(found, hit) if "'" in lower[hit.at] else None
        back = hit.at - 1
        steps = 0
        while back >= 0 and steps < 12:
            word = lower[back]
            if word in REAFFIRMING and word not in {"has", "have", "had", "having"}:
                break
            if word in WELCOMING:
                break
            if (word in PREPOSITIONS and steps == 0) or word in {";", "."}:
                back = -1
                break
            back -= 1
            steps += 1
        else:
            back = -1
        named = owner is not None and owner.who is Who.PARTY
        if back >= 0 and lower[back] in REAFFIRMING:
            word = lower[back]
            if word.endswith("ing"):
                return f"“{word}” hangs on another verb"
            if lower[hit.at] in {"the", "a", "an"} and hit.cue.name != "ambition to" and steps > 0:
                return "whose it is stays open"
            outer = clause(found, back)
            subject = self._resolver.subject(found, outer.start, outer.end)
            if outer.link in {"which", "who", "that"} and subject.who not in (Who.WE, Who.PARTY):
                return f"“{outer.link} …” describes, in a clause of its own"
            if named and owner is not None:
                subject = self._owner(found, hit)
            return self._take(hit, hit.cue.strength, subject, 0.9, hit.cue.name, self._behind(found, hit))
        if back >= 0:
            if "'" in lower[hit.at]:
                return self._take(
                    hit,
                    hit.cue.strength,
                    self._owner(found, hit),
                    0.55,
                    "welcomed " + hit.cue.name,
                    self._behind(found, hit),
                )
            return f"“{lower[back]}” speaks of it without making it"
        if (
            named
            and lower[hit.end - 1] == "to"
            and hit.end < len(lower)
            and lower[hit.end] not in {"the", "a", "an", "our"}
        ):
            return self._take(
                hit, hit.cue.strength, self._owner(found, hit), 0.6, hit.cue.name, self._behind(found, hit)
            )
        return "an older promise is referred to, not made"

    def _owner(self, found: Tokens, hit: Hit) -> Subject:
        low = hit.at
        while low > 0 and found.words[low - 1][:1].isupper():
            low -= 1
        named = self._parties.mentions(found, low, hit.at + 1)
        if named:
            return Subject(Who.PARTY, (named[-1].name,), " ".join(found.words[low : hit.at + 1]))
        return Subject(Who.WE, self._parties.we, found.words[hit.at])

    def _ongoing(self, found: Tokens, hit: Hit, where: Clause, subject: Subject) -> Taken | str:
        lower = found.lower
        if where.link:
            return f"“{where.link} …” describes, in a clause of its own"
        if hit.cue.name == "continue to":
            if subject.who in (Who.WE, Who.PARTY):
                return self._take(hit, hit.cue.strength, subject, 0.7, hit.cue.name, self._behind(found, hit))
            return "what continues by itself is a fact"
        verb = lower[hit.end - 1]
        if subject.who is Who.WE or (
            subject.who is Who.PARTY and set(subject.actors) <= set(self._parties.we + self._parties.pair)
        ):
            return self._take(hit, hit.cue.strength, subject, 0.75, hit.cue.name, found.starts[hit.end - 1])
        if subject.who is Who.INSTRUMENT:
            return self._take(hit, hit.cue.strength, subject, 0.55, hit.cue.name, found.starts[hit.end - 1])
        return f"“is {verb}” tells what {subject.words or 'something'} does"

    def _announce(self, found: Tokens, hit: Hit, where: Clause, subject: Subject) -> Taken | str:
        lower = found.lower
        before = lower[hit.at - 1] if hit.at else ""
        if lower[hit.at].endswith("ing") or (
            before in {"recently", "newly", "the", "previously"} and subject.who is Who.NONE
        ):
            return "“announced” describes something"
        if before in {"was", "were", "be", "been"} or where.link in {"which", "that", "who"}:
            return "“announced” describes something"
        confidence = 0.8 if hit.cue.name == "announce a venture" else 0.6
        if subject.who not in (Who.WE, Who.PARTY):
            return "nobody announces it here"
        return self._take(hit, hit.cue.strength, subject, confidence, hit.cue.name, found.starts[hit.end - 1])

    def _perform(self, found: Tokens, hit: Hit, where: Clause, subject: Subject) -> Taken | str:
        before = found.lower[hit.at - 1] if hit.at else ""
        if subject.who is not Who.WE or where.link or where.end < hit.at - 2 or before in {"to", "and", ","}:
            return "the verb is not said of “we”"
        return self._take(hit, hit.cue.strength, subject, 0.7, hit.cue.name, found.starts[hit.at])

    def _instruct(self, found: Tokens, hit: Hit, where: Clause, subject: Subject) -> Taken | str:
        lower = found.lower
        near = lower[hit.end : hit.end + 12]
        if "to" not in near or subject.who not in (Who.WE, Who.PARTY) or where.link:
            return "nobody is told to do it"
        return self._take(hit, hit.cue.strength, subject, 0.8, hit.cue.name, self._behind(found, hit))

    def _operative(self, found: Tokens, hit: Hit) -> Taken | str:
        lower = found.lower
        first = next((i for i, word in enumerate(lower) if word.isalpha() and len(word) > 2), 0)
        if hit.at != first or not found.words[hit.at][0].isupper():
            return "it is not the verb of an operative paragraph"
        if hit.cue.name == "requests":
            to = next((i for i in range(hit.end, min(hit.end + 25, len(lower))) if lower[i] in {"to", ","}), len(lower))
            subject = self._resolver.subject(found, hit.end, to)
            return self._take(hit, hit.cue.strength, subject, 0.8, hit.cue.name, found.starts[min(to, len(lower) - 1)])
        return self._take(
            hit, hit.cue.strength, Subject(Who.WE, self._parties.we, ""), 0.85, hit.cue.name, found.starts[hit.at]
        )

    def _behind(self, found: Tokens, hit: Hit) -> int:
        return found.starts[hit.end] if hit.end < len(found) else found.starts[hit.at]

    def _take(
        self,
        hit: Hit,
        strength: Strength,
        subject: Subject,
        confidence: float,
        rule: str,
        at: int,
        conditional: bool = False,
    ) -> Taken:
        return Taken(hit, strength, subject, confidence, rule, at, conditional)

    def _conditional(self, found: Tokens) -> bool:
        lower = found.lower
        opening = " ".join(lower[:6])
        return opening.startswith(_CONDITIONS) or "if" in lower[:40] or "provided" in lower
