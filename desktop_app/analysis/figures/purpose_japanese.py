"""Finds the words that say what a Japanese figure is for: the noun it is joined to by の behind it, or the one before it."""

from __future__ import annotations

import re

from desktop_app.document import Span

LONGEST = 24
"""Code points of a purpose at most."""

_NOUN = r"[一-龥ァ-ヴーA-Za-z々・&＆]"
_BEHIND = re.compile(
    rf"(?:(?:規模|程度|以上|超)?の|(?<=[超え上回]る))(?P<what>{_NOUN}(?:(?!の(?:うち|ため|とおり))(?:{_NOUN}|の)){{1,{LONGEST}}}?)(?=[をがにへはもでと、。（(]|$)"
)
_SPENT = re.compile(rf"を(?:投じ|投資し|かけ|充て)て?、?(?P<what>{_NOUN}{{2,{LONGEST}}}?)を")
_ACTION = re.compile(
    r"(?:獲得|達成|実現|増加|増額|増|減少|減額|減|削減|引上げ|引き上げ|引下げ|向上|拡大|確保|上昇|低下|水準|目標)$"
)
"""Nouns of an action: what is acted on stands before the figure."""

_BEFORE = re.compile(
    rf"(?<![0-9])(?P<what>(?:{_NOUN}|の(?!は|が)){{2,{LONGEST}}})(?P<particle>を|について|に対し(?:て)?|向けに|に向け(?:て)?|のため(?:に)?|は|が|に|で)"
)
_NEAR = re.compile(rf"(?<![0-9])(?P<what>(?:{_NOUN}|の){{2,{LONGEST}}})(?P<particle>に|へ)?(?:の|約|およそ|おおむね)?$")
_TIME = re.compile(
    r"^(?:今後|毎|昨|本年|当面|期間|世界|全国|全体)$|(?:年度?|月|末|頃|年間|か月|週間|時点|以上|現在|今後|当面)$"
)
_SHARE = re.compile(rf"(?P<what>(?:{_NOUN}|の){{2,{LONGEST}}})の(?:約|およそ|おおむね)?$")
_STRONG = frozenset({"を", "は", "が", "のために", "のため", "向けに"})
_WINDOW = 60
_JAPANESE = re.compile(r"[ぁ-ん]")


def is_japanese(text: str, figure: Span) -> bool:
    """Tell whether the words at a figure are Japanese."""
    return _JAPANESE.search(text, max(0, figure.start - 8), figure.end + 8) is not None


def purpose_japanese(text: str, figure: Span, sentence: Span) -> Span | None:
    """Return the words that say what the figure is for ("3兆円規模の支援": 支援), None where none do."""
    at = figure.end
    spent = _SPENT.match(text, at, min(sentence.end, at + _WINDOW))
    if spent is not None:
        return _trimmed(text, Span(*spent.span("what")))
    behind = _BEHIND.match(text, at, min(sentence.end, at + _WINDOW))
    if behind is not None:
        action = _ACTION.search(behind["what"])
        span = Span(
            behind.start("what"), behind.end("what") if action is None else behind.start("what") + action.start()
        )
        if action is None or len(span) > 1:
            return _trimmed(text, span)
    floor = max(sentence.start, figure.start - _WINDOW)
    near = _NEAR.search(text[floor : figure.start])
    if near is not None and (near["particle"] or behind is not None):
        span = _trimmed(text, Span(floor + near.start("what"), floor + near.end("what")))
        if span is not None and not _TIME.search(text[span.start : span.end]):
            return span
    best: Span | None = None
    rank = -1
    for found in _BEFORE.finditer(text, floor, figure.start):
        weight = 1 if found["particle"] in _STRONG else 0
        span = _trimmed(text, Span(*found.span("what")))
        if span is None or _TIME.search(text[span.start : span.end]):
            continue
        if weight >= rank:
            best, rank = span, weight
    if best is not None:
        return best
    if near is not None:
        span = _trimmed(text, Span(floor + near.start("what"), floor + near.end("what")))
        return None if span is None or _TIME.search(text[span.start : span.end]) else span
    return None


def share_of(text: str, figure: Span, sentence: Span) -> Span | None:
    """Return what a percentage is a share of: of 国内総生産の２％ the words 国内総生産."""
    floor = max(sentence.start, figure.start - _WINDOW)
    share = _SHARE.search(text[floor : figure.start])
    if share is None:
        return None
    span = _trimmed(text, Span(floor + share.start("what"), floor + share.end("what")))
    return None if span is None or _TIME.search(text[span.start : span.end]) else span


def _trimmed(text: str, span: Span) -> Span | None:
    start, end = span.start, span.end
    while start < end and text[start] in "の・":
        start += 1
    while end > start and text[end - 1] in "の・":
        end -= 1
    return Span(start, end) if end - start >= 2 else None
