"""Cuts the words that say what a figure is for out of the text around it, in the text's own words."""

from __future__ import annotations

import re

from desktop_app.analysis.figures.purpose_before import IN_A, before
from desktop_app.analysis.figures.purpose_ends import trimmed
from desktop_app.document import Span

_WINDOW = 220

_TIME = re.compile(
    r"[\s,]*(?:(?:by|before|until|through|during|over|within|in|from|between|as\s+of|since|for)\s+(?:the\s+)?(?:end\s+of\s+|next\s+|coming\s+|past\s+|last\s+|first\s+)*(?:(?:fiscal\s+year|FY)\s*)?(?:\d{4}|(?:\w+\s+){0,2}?(?:years?|months?|decades?)|[A-Z][a-z]+\s+\d{4})\b(?:\s*(?:to|and|through|-|–)\s*\d{4})?|per\s+(?:year|annum)|annually|(?:this|next|last)\s+year|so\s+far|in\s+total|already)(?=[\s,.;])",
    re.I,
)
_OPEN = re.compile(
    r"\s*(?:dollars?\s+)?(?:(?:available|going|globally|directly)\s+)?(?P<prep>(?:worth\s+)?of|in\s+support\s+(?:of|for)|in(?!\s+(?:accordance|line|order|addition|total|return|exchange|any|each|part)\b)|into|for|on|toward|towards|across|at|against|to(?=\s+(?:(?:the|its|their|our|an?)\b|[A-Z]|[a-z-]+[^su\W]s\b)))\s+(?:a\s+(?:total|combined)\s+|the\s+|an?\s+)?(?=\w|[“\"])"
)
_TO = re.compile(r"\s+(?:available\s+)?(?P<words>to\s+[a-z]{2,})")
_NOUN = re.compile(r"[\s-]*(?=[A-Za-z])")
_NOT_NOUN = re.compile(
    r"(?:today|now|down|up|around|two|three|four|five|six|seven|eight|nine|ten|more|less|fewer|higher|lower|faster|and|or|but|by|with|that|which|who|as|while|from|over|is|are|was|were|will|would|shall|has|have|had|may|can|could|under|than|per|each|if|when|where|since|through|during|until|before|after|so|also|it|we|they|to|not|nearing|valued|totall?ing|including|annually|among|between|below|above|then|pursuant|subject|depending|alongside|compared|relative|within|this|next|last|he|she|both|these|those|in|on|of|for|at|into|against|(?-i:[a-z]+(?:ly|ed))|available|going|exported|using|supporting|creating|bringing|providing|starting|beginning)\b",
    re.I,
)
_INCLUDING = re.compile(r"\s*,?\s+including\s+(?=[a-z“])")
_ADJECTIVE = re.compile(
    r"\s+(?!(?:of|in|on|to|for|by|from|with|and|or|at|as|than|per|over|into|this|next|last)\b)[a-z]{3,}"
)
_SAYS_LITTLE = re.compile(
    r"(?:deal|agreement|contract|package|order|project|plan|program(?:me)?|investment|funding|financing|support|(?:new\s+)?funds)",
    re.I,
)
_FOR_WHAT = re.compile(r",?\s+(?=to\s+[a-z]+\s)")


def purpose(text: str, figure: Span, sentence: Span, *, share: bool = False, thing: bool = False) -> Span | None:
    """Return the words that say what the figure is for: those behind it, else those it is joined to before it.

    Of a `share` ("3.5% of GDP") the words behind say what it is a share of: those before it come first. A figure that
    names the `thing` it counts ("24 libraries") is only said more of behind a preposition.
    """
    if share and not _ADJECTIVE.match(text, figure.end):
        return before(text, figure, sentence) or behind(text, figure, sentence)
    found = behind(text, figure, sentence, noun=not thing)
    if found is not None and _SAYS_LITTLE.fullmatch(text, found.start, found.end):
        return _more(text, figure, sentence, found)
    return found or before(text, figure, sentence) or _included(text, figure, sentence)


def _more(text: str, figure: Span, sentence: Span, found: Span) -> Span:
    """Return what "contract" or "deal" is for: the words behind it, else those before the figure."""
    what = _FOR_WHAT.match(text, found.end, sentence.end)
    goal = None if what is None else trimmed(text, what.end(), min(sentence.end, figure.end + _WINDOW))
    if goal is not None:
        return Span(found.start, goal.end)
    return behind(text, found, sentence, noun=False) or before(text, figure, sentence, IN_A) or found


def _included(text: str, figure: Span, sentence: Span) -> Span | None:
    """Return what the amount includes, where nothing else says what it is for."""
    found = _INCLUDING.match(text, figure.end, sentence.end)
    return None if found is None else trimmed(text, found.end(), min(sentence.end, figure.end + _WINDOW))


def behind(text: str, figure: Span, sentence: Span, *, noun: bool = True) -> Span | None:
    """Return the words behind the figure that say what it is for, None where the clause ends there."""
    at, end = figure.end, min(sentence.end, figure.end + _WINDOW)
    while (time := _TIME.match(text, at, end)) is not None:
        at = time.end()
    opening = _OPEN.match(text, at, end)
    to = _TO.match(text, at, end)
    if opening is not None:
        return trimmed(text, opening.end(), end)
    if to is not None:
        return trimmed(text, to.start("words"), end)
    found = _NOUN.match(text, at, end) if noun else None
    if found is None or found.end() == at or _NOT_NOUN.match(text, found.end(), end):
        return None
    return trimmed(text, found.end(), end)
