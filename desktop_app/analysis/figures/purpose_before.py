"""Finds the noun before a figure that it hangs on: "a total ambition of $5", "trade to $5", "in a $5 deal"."""

from __future__ import annotations

import re

from desktop_app.analysis.figures.purpose_ends import LONGEST, trimmed
from desktop_app.document import Span

_WINDOW = 220
_LINK_WIDTH = 72

_LINKING = re.compile(
    r"(?:[\s,(]+(?:which\s+(?:is|are)\s+|that\s+(?:is|are)\s+|and\s+)?(?:is\s+|are\s+|was\s+|were\s+|has\s+been\s+|been\s+|be\s+|currently\s+|now\s+|each\s+|collectively\s+|a\s+total\s+)*(?:valued\s+at|worth|total(?:l?ing|s|led)?|amount(?:ing|s|ed)?\s+to|equivalent\s+to|equal\s+to|stand(?:s|ing)\s+at|cost(?:ing|s)?|reach(?:es|ing)?|rais(?:es|ing)|set\s+at|capped\s+at|limited\s+to|consisting\s+of|comes?\s+to|estimated\s+at|of|to|at|by|is|are|was|were|be|from|for|exceed(?:s|ing)?|for\s+a\s+total\s+of)(?:\s+(?:a|an|the|some|any|another))?)+[\s:]*$",
    re.I,
)
LINKED = _LINKING
"""Words that join a noun to the figure behind it."""

IN_A = re.compile(r"\s+(?:in|under|through|via|as\s+part\s+of)\s+an?\s*$")
"""The same before a figure whose own noun says little: "aircraft in a $2.3 billion deal"."""

_BACK_STOP = frozenset(
    """will would shall should may can could must to that which who and but or is are was were be been being has have had
    includes include including invest invests purchase purchases buy provide provides provided support supports supporting
    increase increases increasing reduce reduces raise raises raising reach achieve bring bringing double plans plan announced announces
    committed commits pledged pledges agreed agrees also by with as while if for from than then not we they it he she this these those
    apply applies mobilize mobilise mobilizing make makes making create creating see ensure get keep keeping
    through during after before where when because imposing impose set sets adds add adding setting lower lowering
    welcomed noted applauded commended received signed awarded launched endorsed supported leveraged secured""".split()
)
_GIVEN = re.compile(r"(?:investments?|purchases?|commitments?|contributions?|pledges?|orders?|loans?|grants?|exports)$")
"""Nouns behind which "by" names who gives, and no doer of a passive verb."""

_VERB = re.compile(
    r"(?:(?!(?:all|both|of|in|on|for|to|with|from|into|across|and|or|at|as|over|under|than)\s)[a-z]+\s+){1,2}(?=(?:the|its|our|their|his|her|this|that|an?)\s)"
)
"""A verb and what goes with it before the article of its object: "cut our emissions", "retaining the rate"."""

_FINITE = re.compile(
    r"\s+(?:grew|rose|fell|increased|decreased|declined|expanded|dropped|reached|jumped|climbed|shrank|has|have|had)$"
)
_NO_NOUN = re.compile(
    r"^(?:[a-z]+ing|[a-z]+ly|equivalent|the\s+equivalent|so\s+far|limit|a\s+limit)$|\b(?:accounted|afloat|providing|totall?ing|reaching|including|provided|estimated|valued|amounted|represent(?:s|ing)?|met|half|thirds?|quarters?)$",
    re.I,
)
_NUMBER = re.compile(r"\d[\d.,]*\s+(?=[A-Za-z])")
_MONEY = re.compile(r"[(“\"]?(?:[$€£¥]|US\$)\d|\d[\d.,]*%")
_WORD = re.compile(r"\S+")
_ENDS = (";", ":", ".", "—", "–")
MOST_WORDS = 10
"""Words before a figure that are looked at for its noun; of a list of nouns twice as many."""


def before(text: str, figure: Span, sentence: Span, linking: re.Pattern[str] = LINKED) -> Span | None:
    """Return the noun before "valued at", "of", "to" and the like, None where the figure hangs on no such word."""
    floor = max(sentence.start, figure.start - _WINDOW)
    near = max(floor, figure.start - _LINK_WIDTH)
    link = linking.search(text[near : figure.start])
    if link is None or text.endswith((" down", " up"), floor, near + link.start()):
        return None
    words = list(_WORD.finditer(text, floor, near + link.start()))
    start = stop = near + link.start()
    for ordinal in range(len(words) - 1, max(-1, len(words) - 1 - MOST_WORDS), -1):
        word = words[ordinal]
        name = word.group()
        plain = _plain(name)
        if plain in {"during", "throughout"}:
            start = stop = word.start()
            continue
        last = words[ordinal - 1].group() if ordinal else ""
        if plain == "by" and _GIVEN.match(last):
            continue
        if plain == "and" and start < stop:
            if last[:1].isupper() and text[start].isupper():
                continue  # "Airborne Warning and Control aircraft"
            if last.endswith(",") or (ordinal > 1 and words[ordinal - 2].group().endswith(",")):
                return _head(text, words[:ordinal], stop) or _noun(text, start, stop)
        if _ends(name, plain) or (name.endswith(",") and start != stop) or stop - word.start() > LONGEST:
            break
        start = word.start()
    return _noun(text, start, stop)


def _plain(name: str) -> str:
    return name.lower().strip("“”\"'()*")


def _ends(name: str, plain: str) -> bool:
    return bool(_MONEY.match(name)) or plain in _BACK_STOP or (name.endswith(_ENDS) and name != "U.S.")


def _head(text: str, words: list[re.Match[str]], stop: int) -> Span | None:
    """Return what the list of nouns that ends behind `words` belongs to: "tariffs on automobiles, timber, and lumber"."""
    start = None
    joined = False
    for word in reversed(words[-2 * MOST_WORDS :]):
        name = word.group()
        plain = _plain(name)
        if plain not in {"and", "or"} and _ends(name, plain):
            break
        if joined and name.endswith(","):
            break
        joined = joined or plain in {"of", "on", "for", "in"}
        start = word.start() if joined and plain not in {"of", "on", "for", "in"} else start
    return None if start is None else _noun(text, start, stop)


def _noun(text: str, start: int, stop: int) -> Span | None:
    """Return the noun phrase of the words before a figure, without a verb before its article; None for a verb alone."""
    verb = _VERB.match(text, start, stop)
    start = verb.end() if verb is not None else start
    number = _NUMBER.match(text, start, stop)
    start = number.end() if number is not None else start
    span = trimmed(text, start, stop) if start < stop else None
    if span is None:
        return None
    finite = _FINITE.search(text[span.start : span.end])
    if finite is not None:
        span = Span(span.start, span.start + finite.start())
    return None if _NO_NOUN.search(text[span.start : span.end]) else span
