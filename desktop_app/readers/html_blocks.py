"""Walks the tree of an HTML page and makes raw blocks of it, without recursion."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop_app.document import BlockKind, Removed
from desktop_app.readers.html_tables import is_data_table, rows_of
from desktop_app.readers.html_tree import BLOCKS, Element, page
from desktop_app.readers.inline import Inline
from desktop_app.readers.raw import RawBlock
from desktop_app.readers.structure.labels import label_of

BULLET = "•"
_SPACE = re.compile(r"[ \t\n\r\f]+")
_WIDE_BREAK = re.compile(r"(?<=[\u3001-\u9fff\uff00-\uffef])[ \t]*[\n\r][ \t\n\r]*(?=[\u3001-\u9fff\uff00-\uffef])")
_UNSEEN = frozenset(
    {
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "title",
        "svg",
        "rt",
        "rp",
        "audio",
        "video",
        "canvas",
        "object",
    }
)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|bolder|[6-9]00)", re.I)
_PLAIN_WEIGHT = re.compile(r"font-weight\s*:\s*(?:normal|[1-4]00)", re.I)
_UNDERLINED = re.compile(r"text-decoration[^;]*:\s*[^;]*underline", re.I)
_ITALIC = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.I)
_NO_MARK = re.compile(r"list-style(?:-type)?\s*:\s*none", re.I)
_NOTE_ID = re.compile(r"^_?(?:ftn|fn|note|footnote|endnote|edn|cite_note)[-_:]?\w*", re.I)
_BACK = re.compile(r"[\s\[\]()↩⤴↑⇑^\ufe0e]*")
_MARK = re.compile(r"\[?\(?([0-9]{1,3}|[*†‡]{1,3}|[a-z])\)?\]?\.?")


@dataclass(slots=True)
class _List:
    ordered: bool
    kind: str
    number: int
    marked: bool


@dataclass(slots=True)
class Walk:
    """Where the walk stands, and what it has found."""

    out: Mapping[int, str] = field(default_factory=dict[int, str])
    keys: frozenset[str] = frozenset()
    blocks: list[RawBlock] = field(default_factory=list[RawBlock])
    removed: list[Removed] = field(default_factory=list[Removed])
    pictures: int = 0
    inline: Inline = field(default_factory=Inline)
    lists: list[_List] = field(default_factory=list[_List])
    label: str | None = None
    heading: int = 0
    quotes: int = 0
    pre: int = 0
    note: str | None = None
    note_label: str | None = None


def blocks_of(markup: str) -> tuple[RawBlock, ...]:
    """Return the blocks of a piece of HTML that stands in another format. Raises ReadError where it is too deep."""
    walk = Walk()
    walk_element(page(markup), walk)
    return tuple(walk.blocks)


def walk_element(root: Element, walk: Walk) -> None:
    """Add the blocks in `root` to the walk's."""
    stack: list[tuple[Element | str, bool]] = [(root, False)]
    while stack:
        node, closing = stack.pop()
        if isinstance(node, str):
            _text(node, walk)
        elif closing:
            _close(node, walk)
        elif id(node) in walk.out:
            _remove(node, walk.out[id(node)], walk)
        elif node.tag in _UNSEEN:
            if node.tag == "rt" and node.text:
                walk.removed.append(Removed("reading aid", node.text))
        elif node.tag == "table" and is_data_table(node):
            _flush(walk)
            walk.blocks += rows_of(node, walk.keys)
            walk.removed += (Removed("reading aid", e.text) for e in node.elements() if e.tag == "rt" and e.text)
        elif node.tag == "a" and _footnote_link(node, walk):
            pass
        else:
            _open(node, walk)
            stack.append((node, True))
            stack.extend((child, False) for child in reversed(node.children))
    _flush(walk)


def _text(words: str, walk: Walk) -> None:
    if walk.pre:
        walk.inline.add(words.replace("\r\n", "\n").replace("\r", "\n"))
        return
    words = _SPACE.sub(" ", _WIDE_BREAK.sub("", words))
    ended = not walk.inline.length or walk.inline.parts[-1].endswith((" ", "\n"))
    walk.inline.add(words.lstrip(" ") if ended else words)


def _remove(element: Element, what: str, walk: Walk) -> None:
    words = element.text
    if words:
        walk.removed.append(Removed(what, words))


def _open(element: Element, walk: Walk) -> None:
    tag = element.tag
    if tag in BLOCKS:
        _flush(walk)
    match tag:
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
            walk.heading = int(tag[1])
        case "ul" | "ol" | "menu" | "dir":
            walk.lists.append(_list(element))
        case "li":
            walk.label = _label(element, walk)
        case "blockquote":
            walk.quotes += 1
        case "pre":
            walk.pre += 1
        case "br":
            _break(walk)
        case "img":
            walk.pictures += bool(element.attributes.get("alt", "").strip())
        case _:
            pass
    _begin_note(element, walk)
    _look(element, walk.inline, 1)


def _close(element: Element, walk: Walk) -> None:
    tag = element.tag
    if tag in BLOCKS:
        _flush(walk)
    _look(element, walk.inline, -1)
    match tag:
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
            walk.heading = 0
        case "ul" | "ol" | "menu" | "dir":
            if walk.lists:
                walk.lists.pop()
        case "li":
            walk.label = None
        case "blockquote":
            walk.quotes -= 1
        case "pre":
            walk.pre -= 1
        case _:
            pass
    if walk.note is not None and tag in BLOCKS and element.attributes.get("id") == walk.note:
        walk.note = None


def _look(element: Element, inline: Inline, change: int) -> None:
    """Switch bold, italic and underlined on (1) or off (-1) as the tag or its style says."""
    tag = element.tag
    style = element.attributes.get("style", "")
    if (tag in ("b", "strong") and not _PLAIN_WEIGHT.search(style)) or (style and _BOLD.search(style)):
        inline.bold += change
    if tag in ("i", "em", "cite", "dfn") or (style and _ITALIC.search(style)):
        inline.italic += change
    if tag in ("u", "ins") or (style and tag != "a" and _UNDERLINED.search(style)):
        inline.underline += change


def _list(element: Element) -> _List:
    start = element.attributes.get("start", "1")
    number = int(start) if start.lstrip("-").isdecimal() and len(start) < 7 else 1
    marked = not _NO_MARK.search(element.attributes.get("style", ""))
    return _List(element.tag == "ol", element.attributes.get("type", "1"), number, marked)


def _label(element: Element, walk: Walk) -> str:
    """Return the number or bullet that a browser prints before an item; "" where it prints none."""
    if not walk.lists:
        return BULLET
    inside = walk.lists[-1]
    if not inside.marked or _NO_MARK.search(element.attributes.get("style", "")):
        return ""
    if not inside.ordered:
        return BULLET
    value = element.attributes.get("value", "")
    if value.isdecimal() and len(value) < 7:
        inside.number = int(value)
    number, inside.number = inside.number, inside.number + 1
    return f"{counted(number, inside.kind)}."


def counted(number: int, kind: str) -> str:
    """Return a list number as HTML's `type` prints it: 1, a, A, i or I."""
    if kind in ("a", "A") and number >= 1:
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord(kind) + rest) + letters
        return letters
    if kind in ("i", "I") and 1 <= number < 4000:
        parts: list[str] = []
        for value, sign in _ROMAN:
            count, number = divmod(number, value)
            parts.append(sign * count)
        return "".join(parts) if kind == "i" else "".join(parts).upper()
    return str(number)


_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


def _break(walk: Walk) -> None:
    """End a line; two breaks in a row end the block, as their author saw it."""
    tail = "".join(walk.inline.parts[-2:])
    if walk.inline.length and tail.rstrip(" \u00a0").endswith("\n") and not walk.pre:
        _flush(walk)
    else:
        walk.inline.add("\n")


def _footnote_link(element: Element, walk: Walk) -> bool:
    """Read a link to a note, or from one back to the text; tell whether all of it is read.

    A mark is set in brackets, so that "2031¹" is not read as a figure; in a note it is the label. An arrow back goes.
    """
    _begin_note(element, walk)
    target, words = element.attributes.get("href", ""), element.text.strip()
    if not target.startswith("#"):
        return False
    mark = _MARK.fullmatch(words)
    if walk.note is None:
        if target[1:] not in walk.keys:
            return False
        walk.inline.refers.append(target[1:])
        if mark is not None:
            _text(f"[{mark[1]}]", walk)
        return mark is not None
    if mark is not None and not walk.inline.text.strip():
        walk.note_label = words
    elif words and (_BACK.fullmatch(words) or element.attributes.get("role") == "doc-backlink"):
        walk.removed.append(Removed("link back to the text", words))
        return True
    return False


def _begin_note(element: Element, walk: Walk) -> None:
    name = element.attributes.get("id") or element.attributes.get("name") or ""
    if name in walk.keys and name != walk.note and (walk.note is None or element.tag == "a"):
        _flush(walk)
        walk.note = name


def note_keys(root: Element) -> frozenset[str]:
    """Return the ids of footnotes: what links in the text point to and what is called or marked as a note."""
    targets = {
        e.attributes["href"][1:]
        for e in root.elements()
        if e.tag == "a" and e.attributes.get("href", "").startswith("#")
    }
    return frozenset(
        name
        for e in root.elements()
        for name in (e.attributes.get("id", ""), e.attributes.get("name", "") if e.tag == "a" else "")
        if name in targets
        and not re.match(r"_?(?:ftn|fn|note|footnote|edn|cite_)-?_?ref", name, re.I)
        and (_NOTE_ID.match(name) or e.attributes.get("role") in ("doc-footnote", "doc-endnote"))
    )


def _flush(walk: Walk) -> None:
    """End the block: what stands in `inline` becomes one."""
    inline = walk.inline
    fresh = Inline(bold=inline.bold, italic=inline.italic, underline=inline.underline)
    walk.inline = fresh
    text = inline.text
    if not text.strip():
        return
    wide = len(text) - len(text.lstrip())
    indent = 2.0 * text[:wide].count("\u3000") + 2.0 * len(walk.lists)
    block = RawBlock(text, runs=tuple(inline.runs), indent=indent, refers=tuple(inline.refers))
    if walk.note is not None:
        known = any(b.key == walk.note for b in walk.blocks)
        label, walk.note_label = walk.note_label, None
        block = replace(block, kind=BlockKind.FOOTNOTE, label=label, key=None if known else walk.note, refers=())
    elif walk.heading:
        block = replace(block, kind=BlockKind.HEADING, level=walk.heading)
    elif walk.label is not None:
        block = _item(block, walk)
    elif walk.quotes:
        block = replace(block, kind=BlockKind.QUOTE)
    walk.blocks.append(block)


def _item(block: RawBlock, walk: Walk) -> RawBlock:
    label, walk.label = walk.label or "", None
    words = block.text.lstrip()
    printed = label_of(words)
    depth = max(1, len(walk.lists))
    if not label and printed is None:
        return replace(block, kind=BlockKind.ITEM, level=depth)
    if not label or (label == BULLET and printed is not None):  # "• (i) The Council": the text's own label counts
        return replace(block, kind=BlockKind.ITEM, level=depth, label=None)
    shift = len(label) + 1 - (len(block.text) - len(words))
    runs = tuple(replace(r, start=max(0, r.start + shift), end=max(0, r.end + shift)) for r in block.runs)
    return replace(block, text=f"{label} {words}", kind=BlockKind.ITEM, level=depth, label=label, runs=runs)
