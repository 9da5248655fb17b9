"""Cuts the words that say what a figure is for out of the text around it, in the text's own words."""

from __future__ import annotations

import re

from desktop_app.document import Span

LONGEST = 64
"""Code points of a purpose at most: a label is for a list or beside a bar."""

_WINDOW = 220
_LINK_WIDTH = 72

_TIME = re.compile(
    r"[\s,]*(?:(?:by|before|until|through|during|over|within|in|from|between|as\s+of|since|for)\s+(?:the\s+)?(?:end\s+of\s+|next\s+|coming\s+|past\s+|last\s+|first\s+)*(?:(?:fiscal\s+year|FY)\s*)?(?:\d{4}|(?:\w+\s+){0,2}?(?:years?|months?|decades?)|[A-Z][a-z]+\s+\d{4})\b(?:\s*(?:to|and|through|-|–)\s*\d{4})?|per\s+(?:year|annum)|annually|(?:this|next|last)\s+year|so\s+far|in\s+total|already)(?=[\s,.;])",
    re.I,
)
_OPEN = re.compile(
    r"\s*(?:dollars?\s+)?(?P<prep>(?:worth\s+)?of|in\s+support\s+(?:of|for)|in(?!\s+(?:accordance|line|order|addition|total|return|exchange|any|each|part)\b)|into|for|on|toward|towards|across|at|against|to(?=\s+(?:the|its|their|our|an?|[A-Z])))\s+(?:a\s+(?:total|combined)\s+|the\s+|an?\s+)?(?=\w|[“\"])"
)
_TO = re.compile(r"\s+(?P<words>to\s+[a-z]{2,})")
_NOUN = re.compile(r"[\s-]*(?=[A-Za-z])")
_NOT_NOUN = re.compile(
    r"(?:today|now|down|up|around|two|three|four|five|six|seven|eight|nine|ten|more|less|fewer|higher|lower|faster|and|or|but|by|with|that|which|who|as|while|from|over|is|are|was|were|will|would|shall|has|have|had|may|can|could|under|than|per|each|if|when|where|since|through|during|until|before|after|so|also|it|we|they|to|not|nearing|valued|totall?ing|including|annually|among|between|below|above|then|pursuant|subject|depending|alongside|compared|relative|within|this|next|last|he|she|both|these|those|in|on|of|for|at|into|against|[a-z]+(?:ly|ed)|exported|using|supporting|creating|bringing|providing|starting|beginning)\b",
    re.I,
)
_CUT = re.compile(
    r"[,;:!?()\[\]—–]\s|[,;:!?)\]]$|[;()\[\]—]|(?<![A-Z])(?<!Corp)(?<!Inc)(?<!No)\.(?=\s|$)|\s+(?:approved|committed|using|provided|made|announced|deployed|signed|led|based|related|exported|powered|designed|aimed|needed|required)\b|\s+(?:with|that|which|who|whose|as|while|including|during|under|pursuant|subject|through|before|when|where|because|so|alongside|by|over|within|totall?ing|valued|starting|beginning|since|from|after|via|if|than|until|upon|per|according|this|will|is|are|was|were|has|have|would|should|may|can|could)\s|\s+and\s+(?:(?:to|make|makes|help|helps|create|creates|provide|provides|support|supports|[a-z]+ed|will|has|have|is|are|by|an?|up|over|more|nearly|about)\b|\$|€|£|\d|[a-z]+\s+(?:[$€£\d]|an?\s|the\s|its\s|nearly\s|about\s|over\s|up\s+to\s|more\s+than\s))|\s+(?:in|to)\s+(?:\d|accordance|order|line|support\s+of|any)|\n\s*\n|[。、，；]",
    re.I,
)
_TAIL = re.compile(
    r"(?:[\s,]+(?:and|or|of|in|on|at|to|for|the|a|an|its|their|our|into|by|with|from|across|between|toward|towards|as|be|other|new|each|any|some|including|against))+$",
    re.I,
)

_LINKING = re.compile(
    r"(?:[\s,(]+(?:which\s+(?:is|are)\s+|that\s+(?:is|are)\s+|and\s+)?(?:is\s+|are\s+|was\s+|were\s+|has\s+been\s+|been\s+|be\s+|currently\s+|now\s+|each\s+|collectively\s+|a\s+total\s+)*(?:valued\s+at|worth|total(?:l?ing|s|led)?|amount(?:ing|s|ed)?\s+to|equivalent\s+to|equal\s+to|stand(?:s|ing)\s+at|cost(?:ing|s)?|reach(?:es|ing)?|rais(?:es|ing)|set\s+at|capped\s+at|limited\s+to|consisting\s+of|comes?\s+to|estimated\s+at|of|to|at|by|is|are|was|were|be|from|for|exceed(?:s|ing)?|for\s+a\s+total\s+of)(?:\s+(?:a|an|the|some|any|another))?)+[\s:]*$",
    re.I,
)
_BACK_STOP = frozenset(
    """will would shall should may can could must to that which who and but or is are was were be been being has have had
    includes include including invest invests purchase purchases buy provide provides provided support supports supporting
    increase increases increasing reduce reduces raise raises raising reach achieve bring bringing double plans plan announced announces
    committed commits pledged pledges agreed agrees also by with as while if for from than then not we they it he she this these those
    apply applies mobilize mobilise mobilizing make makes making create creating see ensure get keep keeping
    through during after before where when because imposing impose set sets adds add adding setting lower lowering""".split()
)
_EMPTY = re.compile(r"(?:the|an?|its|their|our|this|that|these|those|it|them|total|the\s+total)", re.I)
_AMOUNT = re.compile(r"(?:(?:the|an?|its|their|our)\s+)?[$€£¥\d]")
_WORD = re.compile(r"\S+")
_ADJECTIVE = re.compile(
    r"\s+(?!(?:of|in|on|to|for|by|from|with|and|or|at|as|than|per|over|into|this|next|last)\b)[a-z]{3,}"
)


def purpose(text: str, figure: Span, sentence: Span, *, share: bool = False, thing: bool = False) -> Span | None:
    """Return the words that say what the figure is for: those behind it, else those it is joined to before it.

    Of a `share` ("3.5% of GDP") the words behind say what it is a share of: those before it come first. A figure that
    names the `thing` it counts ("24 libraries") is only said more of behind a preposition.
    """
    if share and not _ADJECTIVE.match(text, figure.end):
        return before(text, figure, sentence) or behind(text, figure, sentence)
    return behind(text, figure, sentence, noun=not thing) or before(text, figure, sentence)


def behind(text: str, figure: Span, sentence: Span, *, noun: bool = True) -> Span | None:
    """Return the words behind the figure that say what it is for, None where the clause ends there."""
    at, end = figure.end, min(sentence.end, figure.end + _WINDOW)
    while (time := _TIME.match(text, at, end)) is not None:
        at = time.end()
    opening = _OPEN.match(text, at, end)
    to = _TO.match(text, at, end)
    if opening is not None:
        return _trimmed(text, opening.end(), end)
    if to is not None:
        return _trimmed(text, to.start("words"), end)
    found = _NOUN.match(text, at, end) if noun else None
    if found is None or found.end() == at or _NOT_NOUN.match(text, found.end(), end):
        return None
    return _trimmed(text, found.end(), end)


def before(text: str, figure: Span, sentence: Span) -> Span | None:
    """Return the noun before "valued at", "of", "to" and the like, None where the figure hangs on no such word."""
    floor = max(sentence.start, figure.start - _WINDOW)
    near = max(floor, figure.start - _LINK_WIDTH)
    link = _LINKING.search(text[near : figure.start])
    if link is None or text.endswith((" down", " up"), floor, near + link.start()):
        return None
    stop = near + link.start()
    words = list(_WORD.finditer(text, floor, stop))
    start = stop
    for word in reversed(words[-9:]):
        name = word.group()
        if name.lower() in {"during", "throughout"}:
            stop = word.start()
            start = stop
            continue
        if (
            _AMOUNT.match(name)
            or name.lower().strip("“”\"'") in _BACK_STOP
            or (name.endswith((";", ":", ".", "—", "–")) and name not in {"U.S."})
        ):
            break
        if name.endswith(",") and start != stop:
            break
        if stop - word.start() > LONGEST:
            break
        start = word.start()
    return _trimmed(text, start, stop) if start < stop else None


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """Cut a purpose at the end of its clause, at a width fit for a list, and never behind a preposition."""
    cut = _CUT.search(text, start, end)
    if cut is not None:
        end = cut.start()
    if end - start > LONGEST:
        end = text.rfind(" ", start, start + LONGEST + 1)
        if end <= start:
            return None
    tail = _TAIL.search(text[start:end])
    if tail is not None:
        end = start + tail.start()
    while start < end and text[start] in " \n\t“\"'(":
        start += 1
    while end > start and text[end - 1] in " \n\t”\"',;:.":
        end -= 1
    if end - start < 2 or _EMPTY.fullmatch(text, start, end) or _AMOUNT.match(text, start, end):
        return None
    return Span(start, end)
