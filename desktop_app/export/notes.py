"""A note as it was typed -> paragraphs, lists, emphasis and links. No letter or digit of it is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from desktop_app.export.report import NoteBlock, Run

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_ADDRESS = re.compile(r"https?://[^\s<>\"“”„«»]+[^\s<>\"“”„«».,;:!?)\]}、。）」』]")
_SCHEMES = ("https://", "http://", "mailto:")


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # imported on use: only an export needs it

    # Of Markdown only what cannot swallow text: no HTML, references, entities, escapes, headings or tables.
    parser = MarkdownIt("zero", {"maxNesting": 20}).enable(["list", "emphasis", "link", "autolink", "newline"])
    parser.normalizeLink = lambda url: url  # addresses stay as typed; `_followed` encodes them
    parser.normalizeLinkText = lambda link: link
    return parser


def note_blocks(text: str) -> tuple[NoteBlock, ...]:
    """Return the blocks of a note: `*emphasis*`, `**strong**`, lists and links of Markdown, every line break kept.

    What is not one of these stands as it was typed.
    """
    if not text.strip():
        return ()
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "␀")  # Markdown has no NUL
    return tuple(_blocks(_parser().parse(lines)))


def _blocks(tokens: list[Token]) -> Iterator[NoteBlock]:
    lists: list[str] = []  # "•", or the number that the next item has
    label = ""
    for token in tokens:
        if token.type == "bullet_list_open":
            lists.append("•")
        elif token.type == "ordered_list_open":
            lists.append("1")
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "list_item_open":
            label = f"{token.info}{token.markup}" if token.info else "•"
        elif token.type == "inline":
            yield NoteBlock(tuple(_runs(token.children or [])), len(lists), label)
            label = ""


def _runs(tokens: list[Token]) -> Iterator[Run]:
    strong = emph = 0
    link, said, title = "", "", ""
    for token in tokens:
        if token.type == "link_open":
            link, said, title = str(token.attrs.get("href", "")), "", str(token.attrs.get("title", ""))
        elif token.type == "link_close":
            yield from _link_end(link, said, title)
            link = ""
        elif token.type in ("strong_open", "strong_close"):
            strong += 1 if token.type == "strong_open" else -1
        elif token.type in ("em_open", "em_close"):
            emph += 1 if token.type == "em_open" else -1
        else:
            words = "\n" if token.type in ("softbreak", "hardbreak") else token.content
            style = "strong" if strong else "emph" if emph else ""
            if link:
                said += words
                yield Run(words, style, _followed(link))
            else:
                yield from _with_addresses(words, style)


def _link_end(link: str, said: str, title: str) -> Iterator[Run]:
    """Add what the words of a link do not say: its title, and its address for those who read on paper."""
    if title:
        yield Run(f" ({title})")
    if said in (link, link.removeprefix("mailto:")):
        return
    if said and _followed(link):
        yield Run("", "address", _followed(link))
    else:
        yield Run(f" ({link})" if said else link, "", _followed(link))


def _followed(link: str) -> str:
    """Return the address as RFC 3986 has it written, "" where it is none to be followed."""
    return quote(link, safe="%/:?#[]@!$&'()*+,;=~", errors="replace") if link.startswith(_SCHEMES) else ""


def _with_addresses(words: str, style: str) -> Iterator[Run]:
    """Split off the web addresses that were typed bare."""
    end = 0
    for found in _ADDRESS.finditer(words):
        if found.start() > end:
            yield Run(words[end : found.start()], style)
        yield Run(found.group(), style, _followed(found.group()))
        end = found.end()
    if end < len(words):
        yield Run(words[end:], style)
