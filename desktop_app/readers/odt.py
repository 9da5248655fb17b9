"""OpenDocument text (.odt): what is printed, with list numbers, notes apart, and tracked deletions left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from desktop_app.document import BlockKind, Removed
from desktop_app.document.said import said
from desktop_app.readers import remarks
from desktop_app.readers.docx_numbering import printed
from desktop_app.readers.docx_styles import Look
from desktop_app.readers.docx_walk import Text, row_of
from desktop_app.readers.html_blocks import BULLET
from desktop_app.readers.odf_crypt import unlocked
from desktop_app.readers.raw import RawBlock, RawDocument, ReadError, Request, check_tables
from desktop_app.readers.structure.labels import label_of
from desktop_app.readers.zip_limits import Archive, parse

_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none"}
_ROW, _CELL = (re.compile(rb"<(?:\w+:)?table-%s[\s>/]" % tag) for tag in (b"row", b"cell"))
_DEEPEST = 40
_LONGEST_CELL = 700
_MOST_REPEATED = 1_000


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a list style: a number format with what stands around it, or a sign."""

    form: str = "bullet"
    before: str = ""
    behind: str = ""
    start: int = 1
    shown: int = 1


@dataclass(slots=True)
class _Counter:
    """A list on its way: its style and the count of each level."""

    style: str
    counts: dict[int, int] = field(default_factory=dict[int, int])


@dataclass(slots=True)
class _Walk:
    """The blocks found so far, and what the styles say."""

    styles: dict[str, Any]
    lists: dict[str, dict[int, _Level]]
    blocks: list[RawBlock] = field(default_factory=list[RawBlock])
    notes: list[RawBlock] = field(default_factory=list[RawBlock])
    removed: list[Removed] = field(default_factory=list[Removed])
    counters: dict[str, _Counter] = field(default_factory=dict[str, _Counter])
    looks: dict[str, Look] = field(default_factory=dict[str, Look])
    pictures: int = 0
    deletions: int = 0
    note_count: int = 0


def read(request: Request) -> RawDocument:
    """Return what an OpenDocument text prints. Raises ReadError, and PasswordNeeded where it is encrypted."""
    archive = unlocked(request.data, Archive(request.data, request.name), request.password)
    if "content.xml" not in archive:
        raise ReadError(
            said("Reading", "“{name}” has no text part; it is damaged or no OpenDocument text.").format(
                name=request.name
            )
        )
    content = archive.read("content.xml")
    check_tables(request.name, len(_ROW.findall(content)), len(_CELL.findall(content)))
    root = parse(content, "content.xml", request.name)
    shared = archive.xml("styles.xml") if "styles.xml" in archive else None
    request.progress(0.3)
    walk = _Walk(*_styles(root, shared))
    body = next((e for e in root if _tag(e) == "body"), None)
    for text in body if body is not None else ():
        _container(text, walk, walk.blocks, ())
    _headers(shared, walk)
    notes: list[str] = []
    if walk.deletions:
        notes.append(remarks.deletions(0))
    if walk.pictures:
        notes.append(remarks.pictures(walk.pictures))
    return RawDocument(tuple(walk.blocks + walk.notes), removed=tuple(walk.removed), notes=tuple(notes))


def _styles(*roots: Any | None) -> tuple[dict[str, Any], dict[str, dict[int, _Level]]]:
    styles: dict[str, Any] = {}
    lists: dict[str, dict[int, _Level]] = {}
    for root in roots:
        for element in root.iter() if root is not None else ():
            tag = _tag(element)
            if tag == "style" and _get(element, "family") in ("paragraph", "text"):
                styles.setdefault(f"{_get(element, 'family')} {_get(element, 'name')}", element)
            elif tag == "list-style":
                lists.setdefault(_get(element, "name"), _levels(element))
            elif tag == "outline-style":
                lists.setdefault("", _levels(element))
    return styles, lists


def _levels(element: Any) -> dict[int, _Level]:
    levels: dict[int, _Level] = {}
    for child in element:
        tag = _tag(child)
        at = _number(child, "level", 1)
        if tag in ("list-level-style-number", "outline-level-style"):
            form = _FORMS.get(_get(child, "num-format"), "decimal")
            start, shown = _number(child, "start-value", 1), _number(child, "display-levels", 1)
            levels[at] = _Level(form, _get(child, "num-prefix"), _get(child, "num-suffix"), start, shown)
        elif tag.startswith("list-level-style"):
            sign = _get(child, "bullet-char") or BULLET
            levels[at] = _Level(before=sign) if sign.strip() else _Level("none")  # a blank only sets a paragraph in
    return levels


def _container(element: Any, walk: _Walk, blocks: list[RawBlock], lists: tuple[_Counter, ...]) -> None:
    first = True
    for child in element:
        tag = _tag(child)
        if tag in ("p", "h"):
            blocks += _paragraph(child, walk, lists if first or tag == "h" else (), inside=len(lists))
            first = False
        elif tag == "list":
            _list(child, walk, blocks, lists)
        elif tag == "table":
            blocks += _table(child, walk)
        elif tag == "tracked-changes":
            _deleted(child, walk)
        elif tag in ("section", "index-body", "table-of-content", "text-box", "text", "frame", "a", "note-body"):
            _container(child, walk, blocks, ())


def _list(element: Any, walk: _Walk, blocks: list[RawBlock], lists: tuple[_Counter, ...]) -> None:
    style = _get(element, "style-name") or (lists[0].style if lists else "")
    if lists:
        counter = lists[0]
        counter.counts = {level: count for level, count in counter.counts.items() if level <= len(lists)}
    else:
        goes_on = _get(element, "continue-numbering") == "true" or _get(element, "continue-list")
        counter = walk.counters.get(style) if goes_on else None
        counter = walk.counters[style] = counter or _Counter(style)
    inside = (counter, *lists[1:], replace(counter, style=style)) if lists else (counter,)
    for child in element:
        if _tag(child) in ("list-item", "list-header"):
            first = _get(child, "start-value")
            if first.isdecimal():
                counter.counts[len(inside)] = int(first[:6]) - 1
            _container(child, walk, blocks, inside if _tag(child) == "list-item" else ())


def _label(counter: _Counter, depth: int, style: str, walk: _Walk) -> str:
    levels = walk.lists.get(style, {})
    level = levels.get(depth, _Level(before=BULLET))
    if level.form == "bullet":
        return level.before
    counts = counter.counts
    counts[depth] = counts.get(depth, level.start - 1) + 1
    numbers = [
        printed(counts.get(at, 1), levels.get(at, level).form)
        for at in range(max(1, depth - level.shown + 1), depth + 1)
    ]
    words = ".".join(number for number in numbers if number)
    return f"{level.before}{words}{level.behind}".strip() if words else ""


def _paragraph(element: Any, walk: _Walk, lists: tuple[_Counter, ...], inside: int) -> list[RawBlock]:
    text = Text()
    style = _get(element, "style-name")
    look = _look(f"paragraph {style}", walk)
    _inline(element, walk, text, look)
    words = "".join(text.parts)
    blocks: list[RawBlock] = []
    if words.strip():
        block = RawBlock(words, runs=tuple(text.runs), indent=look.indent, refers=tuple(text.refers))
        if lists:
            block = _item(block, lists, walk)
        if _tag(element) == "h":
            block = replace(block, kind=BlockKind.HEADING, level=max(1, min(9, _number(element, "outline-level", 1))))
        elif look.name == "title":
            block = replace(block, kind=BlockKind.TITLE, level=1)
        elif look.name in ("quotations", "quote", "blockquote") and not inside:
            block = replace(block, kind=BlockKind.QUOTE)
        blocks.append(block)
    for box in text.boxes:
        _container(box, walk, blocks, ())
    return blocks


def _item(block: RawBlock, lists: tuple[_Counter, ...], walk: _Walk) -> RawBlock:
    depth = len(lists)
    label = _label(lists[0], depth, lists[-1].style, walk)
    words = block.text.lstrip()
    if not label:
        return block  # nothing is printed before it: a paragraph that the list only sets in
    block = replace(block, kind=BlockKind.ITEM, level=depth)
    if not any(c.isalnum() for c in label) and label_of(words) is not None:
        return block
    shift = len(label) + 1 - (len(block.text) - len(words))
    runs = tuple(replace(r, start=max(0, r.start + shift), end=max(0, r.end + shift)) for r in block.runs)
    return replace(block, text=f"{label} {words}", label=label, runs=runs)


def _inline(element: Any, walk: _Walk, text: Text, look: Look) -> None:
    text.add(_flat(element.text), look)
    for child in element:
        tag = _tag(child)
        if tag == "s":
            text.add(" " * min(_MOST_REPEATED, _number(child, "c", 1)), look)
        elif tag == "tab":
            text.add("\t", look)
        elif tag == "line-break":
            text.add("\n", look)
        elif tag == "span":
            _inline(child, walk, text, _look(f"text {_get(child, 'style-name')}", walk, look))
        elif tag == "note":
            _note(child, walk, text, look)
        elif tag == "annotation":
            walk.removed.append(Removed("comment", " ".join("".join(child.itertext()).split())))
        elif tag == "ruby":
            base = [e for e in child if _tag(e) == "ruby-base"]
            for part in base:
                _inline(part, walk, text, look)
            walk.removed += [Removed("reading aid", "".join(e.itertext())) for e in child if _tag(e) == "ruby-text"]
        elif tag in ("frame", "custom-shape"):
            boxes = [e for e in child.iter() if _tag(e) == "text-box"]
            text.boxes += boxes[:1]
            walk.pictures += not boxes
        elif tag and tag not in ("annotation-end", "tracked-changes"):
            _inline(child, walk, text, look)
        text.add(_flat(child.tail), look)


def _note(element: Any, walk: _Walk, text: Text, look: Look) -> None:
    walk.note_count += 1
    key = f"note {walk.note_count}"
    text.add(f"[{walk.note_count}]", look)
    text.refers.append(key)
    blocks: list[RawBlock] = []
    for child in element:
        if _tag(child) == "note-body":
            _container(child, walk, blocks, ())
    for i, block in enumerate(blocks):
        made = replace(block, kind=BlockKind.FOOTNOTE, level=0, label=None, cells=(), key=None if i else key)
        walk.notes.append(made)


def _table(element: Any, walk: _Walk) -> list[RawBlock]:
    rows: list[list[list[RawBlock]]] = []
    for row in (e for e in element.iter() if _tag(e) == "table-row" and _owner(e) is element):
        cells: list[list[RawBlock]] = []
        for cell in row:
            blocks: list[RawBlock] = []
            if _tag(cell) == "table-cell":
                _container(cell, walk, blocks, ())
            if _tag(cell) in ("table-cell", "covered-table-cell"):
                cells.append(blocks)
        rows.append(cells)
    told = (BlockKind.ITEM, BlockKind.HEADING, BlockKind.ROW, BlockKind.TITLE)
    cells_all = [cell for row in rows for cell in row]
    wide = max((len(row) for row in rows), default=0) > 1
    if not wide or any(
        sum(len(b.text) for b in c) > _LONGEST_CELL or any(b.kind in told for b in c) for c in cells_all
    ):
        return [block for cell in cells_all for block in cell]
    return [made for row in rows if (made := row_of(row)) is not None]


def _owner(row: Any) -> Any:
    parent = row.getparent()
    while parent is not None and _tag(parent) != "table":
        parent = parent.getparent()
    return parent


def _deleted(element: Any, walk: _Walk) -> None:
    for change in element.iter():
        if _tag(change) == "deletion":
            words = "".join(
                "".join(e.itertext()) for e in change if isinstance(e.tag, str) and _tag(e) != "change-info"
            ).strip()
            if words:
                walk.deletions += 1
                walk.removed.append(Removed("deleted words", words))


def _headers(shared: Any | None, walk: _Walk) -> None:
    told: set[str] = set()
    for element in shared.iter() if shared is not None else ():
        tag = _tag(element)
        if tag in ("header", "footer", "header-left", "footer-left", "header-first", "footer-first"):
            words = " ".join("".join(element.itertext()).split())
            if words and words not in told:
                told.add(words)
                walk.removed.append(Removed(f"page {tag[:6]}", words))


def _look(key: str, walk: _Walk, base: Look | None = None) -> Look:
    """Return how a style looks, its parents' share included, upon the look around it."""
    chain: list[Any] = []
    at, family = key, key.split(" ")[0]
    while at in walk.styles and len(chain) < _DEEPEST:  # a style may be its own parent
        chain.append(walk.styles[at])
        at = f"{family} {_get(chain[-1], 'parent-style-name')}"
    look = base or Look()
    for style in reversed(chain):
        look = replace(look, name=_get(style, "name").replace("_20_", " ").lower())
        if style is not chain[0] and look.name in ("standard", "text body"):
            look = replace(look, name="")
        look = _styled(look, style)
    names = {_get(style, "name").lower() for style in chain}
    return replace(look, name=next((n for n in ("title", "quotations", "quote", "blockquote") if n in names), ""))


def _styled(look: Look, style: Any) -> Look:
    for properties in style:
        tag = _tag(properties)
        if tag == "text-properties":
            weight, slant = _get(properties, "font-weight"), _get(properties, "font-style")
            line, size = (
                _get(properties, "text-underline-style"),
                re.match(r"([\d.]{1,6})pt", _get(properties, "font-size")),
            )
            look = replace(
                look,
                bold=weight in ("bold", "600", "700", "800", "900") if weight else look.bold,
                italic=slant in ("italic", "oblique") if slant else look.italic,
                underline=line != "none" if line else look.underline,
                size=_points(size[1], look.size) if size else look.size,
            )
        elif tag == "paragraph-properties":
            margin = re.match(r"([\d.]{1,6})(cm|in|pt|mm)", _get(properties, "margin-left"))
            if margin:
                unit = {"cm": 28.35, "mm": 2.835, "in": 72.0, "pt": 1.0}[margin[2]]
                look = replace(look, indent=unit * (_points(margin[1], 0.0) or 0.0))
    return look


def _points(words: str, otherwise: float | None) -> float | None:
    try:
        return float(words)
    except ValueError:
        return otherwise


def _flat(words: str | None) -> str:
    return re.sub(r"[ \t\r\n]+", " ", words) if words else ""


def _tag(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _get(element: Any, name: str) -> str:
    """Return an attribute by its local name, whatever its namespace; "" where there is none."""
    for key, found in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return found
    return ""


def _number(element: Any, name: str, otherwise: int) -> int:
    found = _get(element, name)
    return int(found) if re.fullmatch(r"\d{1,6}", found) else otherwise
