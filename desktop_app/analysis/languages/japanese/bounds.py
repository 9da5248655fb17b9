"""The core of a Japanese unit: from its first word to its last, without end marks and the brackets that follow it."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop_app.document import Span

_MARKS = " 　\t\n。．｡.！!：:；;、，"
_NOTES = re.compile(r"(?:[※＊*†]\d{0,3}|[※注][0-9０-９]{1,3}|\[\d{1,3}\]|\d{1,2}(?<=[。）]\d)|[」』”])$")
_CLOSING = {"）": "（", ")": "(", "】": "【", "〕": "〔", "］": "［", "]": "[", "〉": "〈", "》": "《"}
_BRACKET = 120
"""Code points of a bracket behind a sentence at most."""

_OPENING = re.compile(r"[\s　「『“・○●◎◆■□▪➢✓*\-–—―]+")
_CONNECTIVE = re.compile(
    r"(?:また|さらに|更に|加えて|併せて|あわせて|その際|このため|そのため|これにより|具体的には|特に|なお|まず|次に|そして|同時に|一方で?|他方で?|このほか|このうち|これを受け|これらを踏まえ|こうした中|その上で|そのうえで|今後|引き続き|ただし|しかし|したがって|従って|すなわち|以上を踏まえ|以上)、"
)


class Core(NamedTuple):
    """Where a unit's words begin and end; `opening` is where they begin behind a connective ("また、").

    `brackets` holds the words of the brackets behind them ("環境省、経済産業省").
    """

    start: int
    end: int
    opening: int
    brackets: tuple[str, ...] = ()
    asks: bool = False


_COMMA = re.compile(r"[，､](?:(?<![0-9０-９][，､])|(?![0-9０-９]))")


def plain_commas(text: str) -> str:
    """Return `text` with every comma that parts clauses as "、", place by place: many official papers write "，"."""
    return _COMMA.sub("、", text) if "，" in text or "､" in text else text


def core(text: str, span: Span) -> Core:
    """Return the core of the unit at `span`; empty where it holds no words."""
    start, end = span.start, span.end
    found = _OPENING.match(text, start, end)
    start = found.end() if found else start
    brackets: list[str] = []
    asks = False
    while end > start:
        last = text[end - 1]
        if last in _MARKS:
            end -= 1
        elif last in "？?":
            asks, end = True, end - 1
        elif last in _CLOSING:
            opening = text.rfind(_CLOSING[last], max(start, end - _BRACKET), end)
            if opening <= start:
                break
            brackets.append(text[opening + 1 : end - 1])
            end = opening
        else:
            note = _NOTES.search(text, max(start, end - 5), end)
            if note is None:
                break
            end = note.start()
    asks = asks or (text.startswith("か", end - 1) and end < span.end and text[end] in "。！")
    connective = _CONNECTIVE.match(text, start, end)
    return Core(start, end, connective.end() if connective else start, tuple(brackets), asks)
