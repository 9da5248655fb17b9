"""Says of each figure what it is for, who gives it, what it is part of and how far it has come."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.analysis.figures.measures import MEASURED
from desktop_app.analysis.figures.parts import join_parts
from desktop_app.analysis.figures.purpose import purpose
from desktop_app.analysis.figures.purpose_japanese import is_japanese, purpose_japanese, share_of
from desktop_app.analysis.findings import Commitment, Figure, Ladder
from desktop_app.analysis.units import Unit
from desktop_app.document import Document, Span

_LADDER = (
    (Ladder.DISBURSED, r"(?:is\s+|are\s+)?disburs\w+|paid\s+out|(?:has|have)\s+(?:already\s+)?(?:provided|delivered|spent|invested)|支出済み?|拠出した|供与した"),
    (Ladder.SIGNED, r"(?:has\s+|have\s+)?signed|signing\s+of|(?:was\s+|were\s+|been\s+)?awarded|署名(?:した|済み?|され)?|締結した"),
    (Ladder.COMMITTED, r"commit(?:s|ted|ting|ments?)?(?=[\s,.;:])|pledg(?:e|es|ed|ing)(?=[\s,.;:])|コミット\w*|表明した"),
    (Ladder.ANNOUNCED, r"announc(?:e|es|ed|ing|ements?)|unveil\w*|発表した"),
)  # fmt: skip
_STEPS = re.compile("|".join(rf"(?P<{step.value}>{words})" for step, words in _LADDER), re.I)
_STEMS = tuple(
    "disburs,paid,provided,delivered,spent,invested,sign,award,commit,pledg,announc,unveil,"
    "支出,拠出した,供与した,署名,締結した,コミット,表明した,発表した".split(",")
)
"""One of these stands in whatever the pattern takes; to look for them first saves most of the searches."""
_OWNER = re.compile(
    r"(?P<owner>(?:[A-Z][\w.&-]*\s+){0,3}[A-Z][\w.&-]*)[’']s?\s+(?:(?:historic|new|recent|initial|planned|proposed|own|additional|total)\s+)*$"
)
_FROM = re.compile(
    r"\s+(?:in\s+[\w-]+\s+)?from\s+(?:the\s+)?(?P<giver>[A-Z][\w.&’-]*+(?:\s+(?:(?:of|for|de|and)\s+)?[A-Z][\w.&’-]*+){0,6}+)(?!\s+(?!(?:and|for|to|in|on|as|over|by|with|at|through|that|which|who|under|or)\b)[a-z])"
)
_NAME = r"(?:[A-Z][\w.&’-]*+)(?:\s+(?:(?:of|for|and|the|on)\s+){0,2}[A-Z][\w.&’-]*+){0,7}"
_DOES = re.compile(
    rf"(?:^|(?<=[\s(]))(?:[Tt]he\s+)?(?P<who>{_NAME})(?:\s+\([A-Z&.]{{2,9}}\))?\s+(?:also\s+|recently\s+|today\s+|has\s+|have\s+|already\s+){{0,3}}"
    r"(?:announce[sd]?|provide[sd]?|award(?:s|ed)?|invest(?:s|ed)?|commit(?:s|ted)?|pledge[sd]?|gives?|gave|given|offer(?:s|ed)?|contribute[sd]?|grant(?:s|ed)?|dedicate[sd]?|deliver(?:s|ed)?|allocate[sd]?|mobili[sz]e[sd]?|signed|approved|spent|spends?|launched)"
    r"\s+(?:(?:an?|the|its|their|new|availability\s+of)\s+){0,3}\Z"
)
"""A party by its name as the subject of the verb whose object the amount is: "The Bank awarded a $5 million grant"."""

_OF_WHAT = re.compile(
    r"\s+of\s+(?:the\s+|its\s+|their\s+|our\s+|all\s+)?(?P<what>[\w.’'-]+(?:\s+(?!(?:by|in|on|to|as|and|with|for|from|at|or|over|is|are|will|than|that|through|within|during|until)\b)[\w.’'-]+){0,5})"
)


_WE = re.compile(
    r"\bwe\b(?!\s+(?:also\s+|further\s+|strongly\s+)?(?:welcome|note|recogni[sz]e|support|endorse|urge|call|look|acknowledge|thank|commend|applaud|encourage|invite)\b)",
    re.I,
)
"""The speakers as those who act, and not as those who welcome what others do."""
_OWNS = re.compile(r"^[’']?s?\s+(?:of\s+)?")

_RELATIVE = re.compile(
    r"(?:\s+\w+)?\s+(?:(?:that|which)\s+)?(?:(?:it|they|we|he|she)\s+)?(?:had|has|have|was|were|been|is|are|already|previously|first|\s)+"
)
"""Words between an amount and what was done with it: "$10 million it had pledged"."""

_NOBODY = frozenset(
    {
        "It",
        "They",
        "We",
        "This",
        "That",
        "These",
        "Which",
        "He",
        "She",
        "I",
        "Who",
        "Today",
        "Act",
        "Law",
        "Plan",
        "Program",
        "Fund",
    }
)
_NEAR = 140
_BEFORE, _BEHIND = 300, 160
"""Code points within which a word of the ladder belongs to an amount."""

SHARES = frozenset({"%", "percentage points", "basis points"})
"""Units that are a share of something."""


def describe(
    document: Document, figures: Sequence[Figure], units: Sequence[Unit], commitments: Sequence[Commitment]
) -> tuple[Figure, ...]:
    """Return the figures with label, givers, ladder, the whole a share is of, and what each is part of."""
    starts = [unit.span.start for unit in units]
    promised = {commitment.span: commitment for commitment in commitments}
    found: list[Figure] = []
    groups: dict[int, list[int]] = {}
    ladder = _Ladder(document.text)
    speakers = _speakers(commitments)
    for figure in figures:
        at = bisect_right(starts, figure.span.start) - 1
        sentence = figure.span
        if at >= 0 and units[at].span.covers(figure.span):
            sentence = units[at].span
            groups.setdefault(at, []).append(len(found))
        found.append(_described(document, figure, sentence, promised.get(sentence), ladder, speakers))
    join_parts(document, units, groups, found)
    return tuple(found)


def _speakers(commitments: Sequence[Commitment]) -> tuple[str, ...]:
    """Return the parties that make most of the commitments together: those who say "we"; empty where none do."""
    counts = Counter(commitment.actors for commitment in commitments)
    actors, number = counts.most_common(1)[0] if counts else ((), 0)
    return actors if 2 * number > len(commitments) else ()


def _described(
    document: Document,
    figure: Figure,
    sentence: Span,
    promise: Commitment | None,
    ladder: _Ladder,
    speakers: tuple[str, ...],
) -> Figure:
    text = document.text
    japanese = is_japanese(text, figure.span)
    if japanese:
        words = purpose_japanese(text, figure.span, sentence)
    else:
        thing = figure.currency is None and figure.unit.partition("/")[0] not in MEASURED
        words = purpose(text, figure.span, sentence, share=figure.unit in SHARES, thing=thing)
    what = "" if words is None else document.running(words)
    givers = _givers(text, figure.span, sentence)
    if not givers and promise is not None:
        givers = promise.actors
    if not givers and figure.currency is not None:
        givers = _subject(text, figure.span, sentence)
    if not givers and promise is None and figure.currency is not None:
        near = max(sentence.start, figure.span.start - _BEFORE), min(sentence.end, figure.span.end + _BEHIND)
        givers = speakers if _WE.search(text, *near) else ()
    for giver in givers:
        what = _without(what, giver)
    who = ", ".join(givers[:3]) if len(givers) <= 3 else f"{givers[0]} and {len(givers) - 1} more"
    of_what = None
    if figure.unit in SHARES and japanese:
        whole = share_of(text, figure.span, sentence)
        of_what = None if whole is None else document.running(whole)
    elif figure.unit in SHARES:
        share = _OF_WHAT.match(text, figure.span.end, min(sentence.end, figure.span.end + 100))
        of_what = None if share is None else " ".join(share["what"].split()).rstrip(".,")
    return replace(
        figure,
        label=", ".join(part for part in (who, what) if part),
        givers=givers,
        of_what=of_what,
        ladder=ladder.of(figure.span, sentence) if figure.currency is not None else None,
    )


def _subject(text: str, figure: Span, sentence: Span) -> tuple[str, ...]:
    """Return the party whose giving the sentence tells: "Canada gave $5 million"."""
    found = _DOES.search(text[max(sentence.start, figure.start - _NEAR) : figure.start])
    name = "" if found is None else " ".join(found["who"].split()).removeprefix("The ")
    return () if name in _NOBODY or not name else (name,)


def _without(what: str, giver: str) -> str:
    """Return the purpose without the giver that it begins with: "ROK companies of direct investments"."""
    if not what.startswith(giver):
        return what
    rest = what[len(giver) :]
    return _OWNS.sub("", rest) if not rest[:1].isalnum() else what


def _givers(text: str, figure: Span, sentence: Span) -> tuple[str, ...]:
    """Return the party named right at the figure: "Japan’s $10 billion", "$35 million from the Bank"."""
    owner = _OWNER.search(text[max(sentence.start, figure.start - 80) : figure.start])
    if owner is not None:
        return (" ".join(owner["owner"].split()),)
    giver = _FROM.match(text, figure.end, min(sentence.end, figure.end + 140))
    if giver is not None:
        name = " ".join(giver["giver"].split())
        return (name if name.endswith(("U.S.", "U.K.", "Inc.")) else name.rstrip(".’"),)
    return ()


class _Ladder:
    """Finds how far an amount has come; the words of a sentence are looked for once, however many amounts it has."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._sentence: Span | None = None
        self._starts: list[int] = []
        self._steps: list[Ladder] = []

    def of(self, figure: Span, sentence: Span) -> Ladder | None:
        """Return the step of the nearest word before the amount in its sentence, else of the first behind it."""
        if sentence != self._sentence:
            lower = self._text[sentence.start : sentence.end].lower()
            stepped = any(map(lower.__contains__, _STEMS))
            found = _STEPS.finditer(self._text, sentence.start, sentence.end) if stepped else ()
            words = [word for word in found if word.lastgroup]
            self._sentence = sentence
            self._starts = [word.start() for word in words]
            self._steps = [Ladder(word.lastgroup) for word in words if word.lastgroup]
        at = bisect_right(self._starts, figure.start)
        if at < len(self._starts) and _RELATIVE.fullmatch(self._text, figure.end, self._starts[at]):
            return self._steps[at]
        if at and figure.start - self._starts[at - 1] <= _BEFORE:
            return self._steps[at - 1]
        if at < len(self._starts) and self._starts[at] - figure.end <= _BEHIND:
            return self._steps[at]
        return None
