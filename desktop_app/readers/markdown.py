"""Markdown (CommonMark with tables, footnotes and strike-through): tokens of markdown-it-py into raw blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from desktop_app.document import BlockKind, Removed
from desktop_app.readers.broken_marks import mend
from desktop_app.readers.encoding import decode
from desktop_app.readers.front_matter import front_matter
from desktop_app.readers.inline import Inline
from desktop_app.readers.raw import (
    MOST_BLOCKS,
    MOST_CELLS,
    MOST_ROWS,
    RawBlock,
    RawDocument,
    Request,
    check_size,
    check_tables,
)
from desktop_app.readers.structure.labels import label_of

if TYPE_CHECKING:
    from markdown_it.token import Token

BULLET = "•"
"""How a bullet of a list is shown, whatever sign the source has for it."""

_NESTING = 200
_LISTED = re.compile(
    r"[①-⑳❶-❿⑴-⒇・○●◎■□◆◇✓✔➢➤▶►]|\d{1,3}\.\)\s|[（(][0-9０-９一二三四五六七八九十]{1,3}[）)]\s*[\u3040-\u9fff]"
)
_WIDE = re.compile(r"[\u3001-\u30ff\u3400-\u9fff\uff00-\uffef]")
_SHORT = 24
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b[^>]*>")
_BLANK = re.compile(r"^[^\S\n]+$", re.M)
"""A line of blanks: one with a no-break space in it ends a paragraph too, as its author saw it."""

_STARTS = re.compile(r"^[ \t]*(?:[-*+|>#]|\d{1,9}[.)])|(?<=\n)\n(?=[^\n])", re.M)
"""Where rows, items, headings and paragraphs begin, more or less: counted before a huge file is parsed."""

_ROW = re.compile(r"^[ \t]*\|.*", re.M)
_RULED = re.compile(r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|", re.M)
"""The line below a table's head: without one, bars are text."""
_PIECE = 400_000
_LONGEST_INLINE = 60_000
_MOST_MARKS = 2_000
"""Emphasis is not looked for in a paragraph with more: broken marks cost the parser the square of their number."""

_MARKS = re.compile(r"\*\*|__|(?<=\n)[ \t]+")


@dataclass(slots=True)
class _List:
    ordered: bool
    number: int
    mark: str
    last: int = -1
    bare: bool = False
    """It begins an item that has no words of its own: "- 1) We will" is one item."""


@dataclass(slots=True)
class _Walk:
    """Where the walk through the tokens stands."""

    blocks: list[RawBlock] = field(default_factory=list[RawBlock])
    removed: list[Removed] = field(default_factory=list[Removed])
    lists: list[_List] = field(default_factory=list[_List])
    label: str | None = None
    quotes: int = 0
    heading: int = 0
    footnote: str | None = None
    row: list[Inline] | None = None


def read(request: Request) -> RawDocument:
    """Return the blocks of a Markdown file. Raises ReadError for binary data."""
    decoded = decode(request.data, request.name, request.encoding)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    head = front_matter(text)
    if text.count("\n") > MOST_BLOCKS:
        check_size(request.name, len(_STARTS.findall(text)))
    many = text.count("\n|") > MOST_ROWS or text.count("|") > MOST_CELLS
    rows = _ROW.findall(text) if many and _RULED.search(text) else ()
    check_tables(request.name, len(rows), sum(row.count("|") for row in rows))
    walk = _Walk()
    if head.words:
        walk.removed.append(Removed("front matter", head.words))
    body = _BLANK.sub("", text[head.end :])
    first_line = text.count("\n", 0, head.end)
    parts = _parts(body)
    for i, part in enumerate(parts):
        _walk(_tokens(part), walk, first_line)
        first_line += part.count("\n")
        request.progress((i + 1) / len(parts))
    return RawDocument(
        blocks=tuple(walk.blocks),
        title=head.title,
        date=head.date,
        language=head.language,
        url=head.url,
        encoding=decoded.encoding,
        removed=tuple(walk.removed),
        notes=decoded.notes,
    )


def _parts(body: str) -> list[str]:
    """Cut a huge text where no list or quotation is open, so that cancelling need not wait for all of it."""
    if len(body) <= _PIECE:
        return [body]
    parts: list[str] = []
    at = 0
    for match in re.finditer(r"\n\n(?=[^\s\-*+>|<`~\d])", body):
        if match.end() - at >= _PIECE:
            parts.append(body[at : match.end()])
            at = match.end()
    return [*parts, body[at:]]


def _tokens(body: str, *, flat: bool = False) -> list[Token]:
    """Parse a text. One nested beyond the parser's limit is read `flat`, or what stands deeper would be lost."""
    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark", {"maxNesting": _NESTING}).enable(["table", "strikethrough"])
    parser.use(footnote_plugin, inline=False)
    parser.disable(["inline", "footnote_tail", *(["blockquote", "list"] if flat else [])])
    env: dict[str, Any] = {}
    tokens = parser.parse(body, env)
    if not flat and any(token.level >= _NESTING - 1 for token in tokens):
        return _tokens(body, flat=True)
    for token in tokens:
        if token.type == "inline":
            token.children = []
            marks = sum(token.content.count(mark) for mark in "*_[~")
            if len(token.content) <= _LONGEST_INLINE and marks <= _MOST_MARKS:
                parser.inline.parse(token.content, parser, env, token.children)
            else:
                token.children.append(Token("text", "", 0, content=_MARKS.sub("", token.content)))
    return tokens


def _walk(tokens: Sequence[Token], walk: _Walk, line: int) -> None:
    for token in tokens:
        at = line + token.map[0] + 1 if token.map else None
        match token.type:
            case "bullet_list_open":
                walk.lists.append(_List(False, 0, token.markup, bare=_is_bare(walk)))
            case "ordered_list_open":
                walk.lists.append(_List(True, int(token.attrGet("start") or 1), token.markup, bare=_is_bare(walk)))
            case "bullet_list_close" | "ordered_list_close":
                walk.lists.pop()
            case "list_item_open":
                walk.label = _label(walk.lists[-1], token.info)
            case "list_item_close":
                if walk.label is not None:  # an item with no words
                    if walk.lists[-1].ordered:
                        walk.removed.append(Removed("number without words", walk.label))
                    walk.label = None
            case "blockquote_open":
                walk.quotes += 1
            case "blockquote_close":
                walk.quotes -= 1
            case "heading_open":
                walk.heading = int(token.tag[1:])
            case "heading_close":
                walk.heading = 0
            case "footnote_reference_open":
                walk.footnote = str(token.meta.get("label"))
            case "footnote_reference_close":
                walk.footnote = None
            case "tr_open":
                walk.row = []
            case "tr_close":
                _close_row(walk, at)
            case "inline":
                inline = _inline(token.children or [], walk)
                if walk.row is not None:
                    walk.row.append(inline)
                else:
                    _block(walk, inline, at)
            case "code_block" | "fence":
                _code(walk, token, line)
            case "html_block":
                _html(walk, token.content, at)
            case _:
                pass


def _is_bare(walk: _Walk) -> bool:
    """Tell whether a list begins where words of the item around it were to come; that item's number is then listed."""
    if walk.label is None:
        return False
    if walk.lists[-1].ordered:
        walk.removed.append(Removed("number without words", walk.label))
    walk.label = None
    return True


def _label(inside: _List, number: str) -> str:
    """Return an item's label: the number that stands in the source, counted up where it is always the same."""
    if not inside.ordered:
        return BULLET
    said = int(number) if number.isdecimal() else inside.number
    inside.number = inside.number + 1 if inside.last == said else said
    inside.last = said
    return f"{inside.number}{inside.mark}"


def _block(walk: _Walk, inline: Inline, line: int | None) -> None:
    text, runs = mend(inline.text, inline.runs)
    if not text.strip():
        return
    refers = tuple(inline.refers)
    if walk.footnote is not None:
        walk.blocks.append(
            RawBlock(text, BlockKind.FOOTNOTE, runs=runs, line=line, key=f"fn{walk.footnote}", refers=refers)
        )
        return
    depth = sum(not inside.bare for inside in walk.lists)
    if walk.label is not None:
        label, walk.label = walk.label, None
        if label == BULLET and label_of(text.lstrip()) is not None:  # "- (a) We will": the text's own label counts
            walk.blocks.append(RawBlock(text, BlockKind.ITEM, depth, None, runs, 2.0 * depth, line=line, refers=refers))
            return
        shift = len(label) + 1
        moved = tuple(replace(run, start=run.start + shift, end=run.end + shift) for run in runs)
        walk.blocks.append(
            RawBlock(
                f"{label} {text.lstrip()}", BlockKind.ITEM, depth, label, moved, 2.0 * depth, line=line, refers=refers
            )
        )
        return
    kind, level = None, 0
    if walk.heading:
        kind, level = BlockKind.HEADING, walk.heading
    elif walk.quotes:
        kind = BlockKind.QUOTE
    walk.blocks.append(RawBlock(text, kind, level, runs=runs, indent=2.0 * depth, line=line, refers=refers))


def _close_row(walk: _Walk, line: int | None) -> None:
    cells: list[tuple[int, int]] = []
    parts: list[str] = []
    refers: list[str] = []
    at = 0
    for inline in walk.row or []:
        text, _ = mend(inline.text, inline.runs)
        text = text.strip().replace("\t", " ")
        cells.append((at, at + len(text)))
        parts.append(text)
        refers += inline.refers
        at += len(text) + 1
    walk.row = None
    if any(parts):
        walk.blocks.append(
            RawBlock("\t".join(parts), BlockKind.ROW, line=line, cells=tuple(cells), refers=tuple(refers))
        )


def _code(walk: _Walk, token: Token, line: int) -> None:
    """Read indented text as text: statements hold no code, but many are indented by four blanks."""
    if token.type == "fence":
        at = line + token.map[0] + 1 if token.map else None
        for part in token.content.split("\n\n"):
            inline = Inline()
            inline.add(part.strip("\n"))
            _block(walk, inline, at)
        return
    inner = "\n".join(row.lstrip() for row in token.content.split("\n"))
    _walk(_tokens(inner), walk, line + (token.map[0] if token.map else 0))


def _html(walk: _Walk, content: str, line: int | None) -> None:
    visible = re.sub(r"<!--.*?(?:-->|\Z)", "", content, flags=re.S)
    if not visible.strip():
        return
    from desktop_app.readers.html_blocks import blocks_of

    walk.blocks += (replace(block, line=line) for block in blocks_of(visible))


def _inline(children: Sequence[Token], walk: _Walk) -> Inline:
    """Return the visible text of inline tokens with its runs; a soft line break is a blank, a hard one a line break."""
    out = Inline()
    for i, child in enumerate(children):
        match child.type:
            case "text":
                out.add(child.content)
            case "text_special" | "code_inline":
                out.add(child.content.replace("*", "\ue000"))  # an asterisk that is meant: kept from `mend`
            case "softbreak":
                out.add(_break(out, children[i + 1 :]))
            case "hardbreak":
                out.add("\n")
            case "strong_open" | "strong_close":
                out.bold += 1 if child.nesting > 0 else -1
            case "em_open" | "em_close":
                out.italic += 1 if child.nesting > 0 else -1
            case "footnote_ref":
                out.refers.append(f"fn{child.meta.get('label')}")
                out.add(f"[{child.meta.get('label')}]")
            case "image":
                if child.content.strip():
                    walk.removed.append(Removed("description of a picture", child.content))
            case "html_inline":
                _tag(child.content, out)
            case _:
                pass
    return out


def _break(out: Inline, following: Sequence[Token]) -> str:
    """Return what a line's end in the source is: a blank, nothing between Japanese letters, or a new line of a list.

    "①", "（１）" and "1.)" are no list for Markdown, but each begins a line for whoever reads them.
    """
    behind = following[0].content if following and following[0].type == "text" else ""
    if _LISTED.match(behind):
        return "\n"
    if not (out.length and _WIDE.match(out.parts[-1][-1:] or " ") and _WIDE.match(behind)):
        return " "
    return "" if len(out.parts[-1]) > _SHORT else "\n"  # a line that breaks off early was meant to


def _tag(content: str, out: Inline) -> None:
    match = _TAG.match(content)
    if match is None:
        return
    change = -1 if match[1] else 1
    name = match[2].lower()
    if name in ("b", "strong"):
        out.bold = max(0, out.bold + change)
    elif name in ("i", "em"):
        out.italic = max(0, out.italic + change)
    elif name in ("u", "ins"):
        out.underline = max(0, out.underline + change)
    elif name == "br":
        out.add("\n")
