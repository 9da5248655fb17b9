"""Parts English text into sentences: a mark that ends one, unless what stands around it says otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document import Span

_END = re.compile(
    # the mark stands first in the pattern, so that the engine looks for one of four characters
    r"[.!?…](?:[.!?…]*[\"'”’)\]»*_]*(?=\s)|(?<=[.!?])[.!?]*[”’\"]+(?=[A-Z])|(?<=[a-z0-9)]\.)\d{1,3}(?=\s+[A-Z“\"]))"
)
_NEXT = re.compile(r"\s+([\"'“‘(\[«*_–—•-]*)(\S{0,24})")
_WORD_BEFORE = re.compile(r"[^\s(“\"‘\[—–]*$")
_MARKS_BEHIND = re.compile(r"\W+$")
_NUMBER = re.compile(r"[A-Z]{1,3}\d{1,3}(?:bis|ter|[a-z])?")
_BREAK = re.compile(r"\n[ \t]*\n")

ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof hon sr jr st rev gen col lt capt sgt adm gov sen rep amb pres messrs mme vs cf
    art arts para paras sec secs ch fig figs vol vols pp ed eds approx est al
    jan feb mar apr jun jul aug sept sep oct nov dec mt ft dept univ assn bros""".split()
)
"""Abbreviations after which a capital letter does not begin a sentence."""

CLOSING = frozenset("etc inc ltd corp co plc llc a.m p.m al".split())
"""Abbreviations that may end a sentence: they do before a word that commonly begins one."""

NUMBERING = frozenset("no nos art para p pp sec vol ch fig res doc".split())
"""Abbreviations that a number follows."""

NUMBERED = frozenset(
    """action article section chapter part step goal target pillar objective annex item phase priority principle
    commitment recommendation point paragraph""".split()
)
"""Words that carry a number before a sentence begins: "Action 4. We will …"."""

STARTERS = frozenset(
    """the this these those we they it he she i our their its his both in on at to for from with under by as
    through during after before since while when where if although however moreover furthermore further also
    additionally finally today together building recognizing recognising noting a an all each any no not
    some such there here what who how why that and but or so as yet nor meanwhile similarly likewise
    following given while should once every many most""".split()
)
"""Words that commonly begin a sentence: after "U.S." only these do."""

_ACRONYM = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]?\.?$")


def sentences(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences of `span`, without the white space between them. An empty line always ends one."""
    start = span.start
    for gap in [*_BREAK.finditer(text, span.start, span.end), None]:
        end = gap.start() if gap else span.end
        yield from _within(text, start, end)
        start = gap.end() if gap else end


def _within(text: str, start: int, end: int) -> Iterator[Span]:
    for mark in _END.finditer(text, start, end):
        if mark.end() < end and _ends(text, start, mark, end):
            yield from _trimmed(text, start, mark.end())
            start = mark.end()
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def _ends(text: str, start: int, mark: re.Match[str], end: int) -> bool:
    """Tell whether the mark ends a sentence."""
    follow = _NEXT.match(text, mark.end(), end)
    if follow is None:
        return text[mark.end() : mark.end() + 1].isupper()
    opening, word = follow.group(1), follow.group(2)
    if not word:
        return True
    first = word[0]
    if first.islower():
        return False
    if mark.group()[0] != ".":
        return True
    before = text[max(start, mark.start() - 24) : mark.start()]
    found = _WORD_BEFORE.search(before)
    last = found.group() if found else ""
    bare = last.casefold().rstrip(".")
    if mark.start() - len(last) <= start and (
        last.isdigit() or (len(last) == 1 and last.isalpha()) or _NUMBER.fullmatch(last)
    ):
        return False  # the number of a paragraph, "26. We", "OP3. Strengthen", or a letter, "a. To"
    if last.isdigit() and text[start : mark.start() - len(last)].strip("* _\n").casefold() in NUMBERED:
        return False  # "Action 4. We will"
    if bare in NUMBERING and first.isdigit():
        return False
    if bare in ABBREVIATIONS and not opening:
        return False
    if len(last) == 1 and last.isupper() and last != "I":
        return False  # an initial: "Donald J. Trump"
    if bare in CLOSING or ("." in last and _ACRONYM.search(last + ".")):
        return _MARKS_BEHIND.sub("", word).casefold() in STARTERS
    return True
