"""Parts Japanese text into sentences: 。！？ end one outside of brackets and quotation marks, an empty line always does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document import Span

PAIRS = {
    "「": "」", "『": "』", "（": "）", "(": ")", "【": "】", "〔": "〕", "［": "］", "[": "]", "〈": "〉", "《": "》", "“": "”",
    "｢": "｣",
}  # fmt: skip
"""Opening brackets and quotation marks, with what closes them."""

_MARKS = re.compile("[" + re.escape("".join(PAIRS) + "".join(PAIRS.values())) + "。．｡！？!?\n]")
_OPENS = frozenset(PAIRS)
_CLOSES = {close: start for start, close in PAIRS.items()}
_ENDS = frozenset("。．｡！？!?")
_BREAK = re.compile(r"\n[ \t\u3000]*\n")
_KANA_OR_HAN = re.compile(r"[ぁ-んァ-ヶ一-龥]")
_REMARK = 60
_REMARKS = frozenset("（(【〔［[〈《")
"""What a remark behind the full stop begins with; a quotation there begins the next sentence."""
_SPACE = " \t\r\n\u3000"


def sentences(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences of `span`, without the white space between them.

    A bracket that nothing closes, or that holds the whole span, does not keep its inside together.
    """
    start = span.start
    for gap in [*_BREAK.finditer(text, span.start, span.end), None]:
        end = gap.start() if gap else span.end
        yield from _within(text, start, end)
        start = gap.end() if gap else end


def closed_brackets(text: str, start: int, end: int) -> dict[int, int]:
    """Return where each bracket that is opened and closed between `start` and `end` opens, with where it closes."""
    waiting: dict[str, list[int]] = {mark: [] for mark in PAIRS}
    closed: dict[int, int] = {}
    for found in _MARKS.finditer(text, start, end):
        mark = found.group()
        if mark in _OPENS:
            waiting[mark].append(found.start())
        elif mark in _CLOSES and waiting[_CLOSES[mark]]:
            closed[waiting[_CLOSES[mark]].pop()] = found.start()
    return closed


def _within(text: str, start: int, end: int) -> Iterator[Span]:
    closed = closed_brackets(text, start, end)
    closed.pop(_around_all(text, start, end, closed), None)
    begin, inside = start, start
    for found in _MARKS.finditer(text, start, end):
        at, mark = found.start(), found.group()
        if at < inside:
            continue
        if mark in _OPENS:
            inside = closed.get(at, at)
        elif mark in _ENDS and _ends(text, mark, at, end):
            stop = at + 1
            while stop < end and (text[stop] in _ENDS or text[stop] in _CLOSES):
                stop += 1
            behind = closed.get(stop, stop)
            if stop < behind < stop + _REMARK and text[stop] in _REMARKS and "。" not in text[stop:behind]:
                stop = behind + 1  # a remark that belongs to the sentence: "…を推進する。（環境省）"
            yield from _trimmed(text, begin, stop)
            begin = stop
    yield from _trimmed(text, begin, end)


def _around_all(text: str, start: int, end: int, closed: dict[int, int]) -> int:
    """Return the place of the bracket that holds all of the text, -1 where none does."""
    first, last = start, end - 1
    while first < end and text[first] in _SPACE:
        first += 1
    while last > first and text[last] in _SPACE:
        last -= 1
    return first if closed.get(first) == last else -1


def _ends(text: str, mark: str, at: int, end: int) -> bool:
    """Tell whether a mark ends a sentence: "．" behind a number ("１．") does not, nor "!" inside a name."""
    if mark == "．" and at:
        if text[at - 1].isdigit():
            return False
        if _KANA_OR_HAN.match(text[at - 1]):
            return True
    if mark in "．!?":
        return at + 1 >= end or text[at + 1] in _SPACE or (mark != "．" and text[at + 1] > "\u3000")
    return True


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start] in _SPACE:
        start += 1
    while end > start and text[end - 1] in _SPACE:
        end -= 1
    if start < end:
        yield Span(start, end)
