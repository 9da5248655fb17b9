"""Looks at a page's mark-up before it is parsed: what would cost the parser seconds or gigabytes is refused."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from desktop_app.document.said import said
from desktop_app.readers.raw import ReadError, check_tables

DEEPEST = 2_000
"""Elements may be nested this deep: the parser's time grows with the square of the depth (20,000: 0.5 s)."""
MOST_TAGS = 1_000_000
"""A page may have so many tags: a million take some five seconds."""
MOST_ATTRIBUTES = 5_000
"""One tag may have so many: the parser compares each with all before it (16,000: 0.4 s)."""
MOST_BELOW = 20_000_000
"""The sum of all elements' depths, which is that of all that stands below them: what looks through each one's own
elements takes so many steps."""
MOST_COPIES = 300_000
"""The parser opens `<b>` and the like, left open in one paragraph, anew in each that follows: so many at most."""

_ROW, _CELL = re.compile(r"<tr[\s>/]", re.I), re.compile(r"<t[dh][\s>/]", re.I)
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<[!?][^>]*|</(?![a-zA-Z])[^>]*"
    r"|<(?P<raw>script|style|textarea|title|xmp)\b.*?(?:</(?P=raw)|\Z)"
    r"|<(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*+)"
    r"(?P<rest>(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)",
    re.S | re.I,
)
_VALUE = re.compile(r"\"[^\"]*\"|'[^']*'")
_ATTRIBUTE = re.compile(r"[^\s/]+")
_CLOSE_THEMSELVES = """
area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option rb rp rt rtc
"""
_SELF_CLOSING = frozenset(_CLOSE_THEMSELVES.split())
_OPENED_ANEW = """
a b big code em font i nobr s small strike strong tt u
"""
_FORMATTING = frozenset(_OPENED_ANEW.split())
_FOREIGN = frozenset({"svg", "math"})
_ALIKE = 3
"""Of formatting elements that are all alike no more than three are opened anew (HTML standard, "Noah's Ark clause")."""


def check_markup(markup: str) -> None:
    """Raise ReadError for a page with more tags, depth or attributes than any page to read has."""
    if markup.count("<") > MOST_TAGS:
        raise ReadError(
            said("Reading", "The page has {count:,} tags, which no page to read has; it was not read.").format(
                count=markup.count("<")
            )
        )
    check_tables("", len(_ROW.findall(markup)), len(_CELL.findall(markup)))
    depth = most = below = copies = attributes = foreign = 0
    nested: Counter[str] = Counter()
    opened: defaultdict[str, list[str]] = defaultdict(list)
    alike: Counter[str] = Counter()
    for match in _MARKUP.finditer(markup):
        name = (match["name"] or "").lower()
        if not name:
            continue
        rest = match["rest"]
        if len(rest) > MOST_ATTRIBUTES:
            attributes = max(attributes, len(_ATTRIBUTE.findall(_VALUE.sub("", rest))))
        if name in _FOREIGN:
            foreign = max(0, foreign + (-1 if match["end"] else 1))
        if match["end"]:
            if nested[name]:  # else it ends nothing
                nested[name] -= 1
                depth -= 1
            if opened[name]:
                alike[opened[name].pop()] -= 1
            continue
        below += depth
        if name in _FORMATTING:
            key = match.group()
            if alike[key] < _ALIKE:
                alike[key] += 1
                opened[name].append(key)
        else:
            copies += sum(map(len, opened.values())) if opened else 0
        if name not in _SELF_CLOSING and not (foreign and rest.endswith("/")):  # outside, "<div/>" closes nothing
            nested[name] += 1
            depth += 1
            most = max(most, depth)
    if most > DEEPEST:
        raise ReadError(
            said(
                "Reading", "The page is nested {most:,} elements deep, which no real page is; it was not read."
            ).format(most=most)
        )
    if attributes > MOST_ATTRIBUTES:
        raise ReadError(
            said(
                "Reading", "The page has a tag with {attributes:,} attributes, as no real page has; it was not read."
            ).format(attributes=attributes)
        )
    if copies > MOST_COPIES:
        raise ReadError(said("Reading", "The page leaves so many tags open that it is no real page; it was not read."))
    if below > MOST_BELOW:
        raise ReadError(
            said(
                "Reading",
                "The page is nested so deeply in so many places that it is no real page; it was not read.",
            )
        )
