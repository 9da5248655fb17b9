"""A note as it was typed -> paragraphs, lists, emphasis and links. No letter or digit of it is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

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
    return MarkdownIt("zero", {"maxNesting": 20}).enable(["list", "emphasis", "link", "autolink", "newline"])


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
    link = said = ""
    for token in tokens:
        if token.type == "link_open":
            link, said = str(token.attrs.get("href", "")), ""
            title = str(token.attrs.get("title", ""))
            said = f" ({title})" if title else ""
        elif token.type == "link_close":
            if said:
                yield Run(said)
            link = ""
        elif token.type in ("strong_open", "strong_close"):
            strong += 1 if token.type == "strong_open" else -1
        elif token.type in ("em_open", "em_close"):
            emph += 1 if token.type == "em_open" else -1
        else:
            words = "\n" if token.type in ("softbreak", "hardbreak") else token.content
            style = "strong" if strong else "emph" if emph else ""
            if link:
                yield Run(words, style, link if link.startswith(_SCHEMES) else "")
            else:
                yield from _with_addresses(words, style)


def _with_addresses(words: str, style: str) -> Iterator[Run]:
    """Split off the web addresses that were typed bare."""
    end = 0
    for found in _ADDRESS.finditer(words):
        if found.start() > end:
            yield Run(words[end : found.start()], style)
        yield Run(found.group(), style, found.group())
        end = found.end()
    if end < len(words):
        yield Run(words[end:], style)
