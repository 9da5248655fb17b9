"""Ends the words that say what a figure is for: at the end of their clause, at a width fit for a list, never behind a preposition."""

from __future__ import annotations

import re

from desktop_app.document import Span

LONGEST = 64
"""Code points of a purpose at most: a label is for a list or beside a bar."""

SHORT = 22
"""Code points that must be left where a phrase too long is cut at a joint."""

_CUT = re.compile(
    r"[,;:!?()\[\]—–]\s|[,;:!?)\]]$|[;()\[\]—]|(?<![A-Z])(?<!Corp)(?<!Inc)(?<!No)\.(?=\s|$)|(?<!ly)\s+(?:approved|committed|using|provided|made|announced|deployed|signed|led|based|related|exported|powered|designed|aimed|needed|required|compared|intended|laid|divided|enacted|associated|received)\b|\s+and\s+(?:continues|remains|includes|seeks)\b|\s+in\s+(?:the\s+(?:first|second|next|coming|past)\b|(?:fiscal|calendar)\s+year|FY)|\s+(?:with|that|which|who|whose|as|while|including|during|under|pursuant|subject|through|before|when|where|because|so|alongside|by|over|within|totall?ing|valued|starting|beginning|since|from|after|via|if|than|until|upon|per|according|this|will|is|are|was|were|has|have|would|should|may|can|could)\s|\s+(?:we|they|it|he|she|you|I)\s|\s+(?-i:[a-z]{3,}ing)\s+(?=(?:the|its|their|our|an?)\b)|\s+for\s+(?:an?\s+)?(?:initial\s+)?(?:period\b|term\b|\d+\s|(?:\w+\s+){0,2}?(?:years?|months?)\b)|\s+and\s+(?:(?:to|make|makes|help|helps|create|creates|provide|provides|support|supports|[a-z]+ed|will|has|have|is|are|by|an?|up|at|over|more|less|nearly|almost|about|around|approximately)\b|\$|€|£|\d|[a-z]+\s+(?:[$€£\d]|an?\s|the\s|its\s|nearly\s|about\s|over\s|up\s+to\s|more\s+than\s))|\s+(?:up\s+to|more\s+than|at\s+least|less\s+than)\s|\s+in\s+(?:(?:early|late|mid)[\s-]+)?(?-i:January|February|March|April|May|June|July|August|September|October|November|December)\b|\s+(?:in|to|from|of)\s+(?:[$€£¥]|\d|accordance|order|line|support\s+of|any)|\n\s*\n|[。、，；]",
    re.I,
)
_BEYOND = 16
"""Code points behind the longest purpose in which its end may be seen."""

_TAIL = re.compile(
    r"(?:[\s,]+(?:and|or|of|in|on|at|to|for|the|a|an|its|their|our|into|by|with|from|across|between|toward|towards|as|be|other|new|each|any|some|including|against))+$",
    re.I,
)
_BARE_VERB = re.compile(
    r"\s+to\s+(?:mobili[sz]e|support|help|renovate|construct|decarboni[sz]e|create|build|buy|purchase|provide|develop|expand|strengthen|finance|fund|address|enhance|reduce|increase|improve|accelerate|adopt|launch|conserve|restore|protect|advance|train|meet|assist|invest)(?:\s+(?:and|or)\s+[a-z]+)?$"
)
"""An infinitive whose object was cut off."""

_JOINT = re.compile(r"(?<!-)\s+(?:in|on|of|for|to|into|from|towards?|across|at|and|or|as|through)\s", re.I)
_EMPTY = re.compile(
    r"(?:the|an?|its|their|our|this|that|these|those|it|them|total|the\s+total|part|a\s+part|(?:the\s+)?availability|available|to\s+[a-z]+)",
    re.I,
)
_AMOUNT = re.compile(r"(?:(?:the|an?|its|their|our|every|each)\s+)?(?:[$€£¥]|\d)")


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return what is left of the words from `start` to `end`, None where they name nothing."""
    cut = _CUT.search(text, start, min(end, start + LONGEST + _BEYOND))
    if cut is not None:
        end = cut.start()
    if end - start > LONGEST:
        end = _shortened(text, start)
        if end <= start:
            return None
    for tail in (_TAIL, _BARE_VERB, _TAIL):
        found = tail.search(text[start:end])
        if found is not None:
            end = start + found.start()
    quoted = "“" in text[start : start + 1] and "”" in text[start:end]
    while not quoted and start < end and text[start] in " \n\t“\"'(":
        start += 1
    while end > start and text[end - 1] in (" \n\t',;:." if quoted else " \n\t”\"',;:."):
        end -= 1
    if end - start < 2 or _EMPTY.fullmatch(text, start, end) or _AMOUNT.match(text, start, end):
        return None
    return Span(start, end)


def _shortened(text: str, start: int) -> int:
    """Return where to end what is too long: before its last phrase ("in the Indian Ocean Region"), else at a space."""
    at = text.rfind(" ", start, start + LONGEST + 1)
    joints = [joint.start() for joint in _JOINT.finditer(text, start, at + 1)] if at > start else []
    return next((joint for joint in reversed(joints) if joint - start >= SHORT), at)
