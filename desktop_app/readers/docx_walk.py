"""Walks the body of a Word document: what is printed becomes raw blocks, in reading order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any

from desktop_app.document import BlockKind, Removed
from desktop_app.readers.docx_numbering import Numbering
from desktop_app.readers.docx_styles import Look, Styles, W, is_on, value, with_paragraph, with_run
from desktop_app.readers.html_blocks import BULLET
from desktop_app.readers.raw import RawBlock, Run
from desktop_app.readers.structure.labels import label_of

_INSIDE = frozenset({"ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo", "sdtContent"})
"""Elements that only wrap what is printed."""
_LONGEST_CELL = 700
_QUOTES = frozenset({"quote", "intense quote", "block text"})
_DELETED = frozenset({"del", "moveFrom"})


@dataclass(slots=True)
class Text:
    """One paragraph's text as it grows, with how it is set and the notes it refers to."""

    parts: list[str] = field(default_factory=list[str])
    runs: list[Run] = field(default_factory=list[Run])
    refers: list[str] = field(default_factory=list[str])
    boxes: list[Any] = field(default_factory=list[Any])
    length: int = 0

    def add(self, words: str, look: Look) -> None:
        """Append printed words."""
        if words:
            start, end = self.length, self.length + len(words)
            last = self.runs[-1] if self.runs else None
            if last is not None and (last.end, last.bold, last.italic, last.underline, last.size) == (
                *(start, look.bold, look.italic, look.underline),
                look.size,
            ):
                start = last.start
                self.runs.pop()
            self.runs.append(Run(start, end, look.bold, look.italic, look.underline, look.size))
            self.parts.append(words)
            self.length += len(words)


class Walk:
    """Collects the blocks of the body, then those of its notes; counts what is left out."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self.styles = styles
        self.numbering = numbering
        self.blocks: list[RawBlock] = []
        self.removed: list[Removed] = []
        self.counts: Counter[str] = Counter()
        self.notes: dict[str, int] = {}
        self._carried: Text | None = None
        self._fields: list[bool] = []

    def container(self, element: Any, keep: list[RawBlock] | None = None) -> None:
        """Add the blocks in a body, cell, text box or note to `keep` (the document's own where None)."""
        blocks = self.blocks if keep is None else keep
        for child in element:
            tag = _tag(child)
            if tag == "p":
                blocks += self._paragraph(child)
            elif tag == "tbl":
                blocks += self._table(child)
            elif tag in ("sdt", *_INSIDE):
                inner = child.find(W + "sdtContent") if tag == "sdt" else child
                if inner is not None:
                    self.container(inner, blocks)
            elif tag in _DELETED:
                self._deleted(child)
            elif tag == "AlternateContent":
                self.container(_choice(child), blocks)
            elif tag in ("altChunk", "subDoc"):
                self.counts["embedded document"] += 1

    def _paragraph(self, element: Any) -> list[RawBlock]:
        properties = element.find(W + "pPr")
        style = value(properties.find(W + "pStyle")) if properties is not None else None
        look = with_paragraph(self.styles.look(style or self.styles.usual), properties)
        text = self._carried or Text()
        self._carried = None
        self._inline(element, text, look)
        mark = None if properties is None else properties.find(W + "rPr")
        if mark is not None and (mark.find(W + "del") is not None or mark.find(W + "moveFrom") is not None):
            self._carried = text  # the end of this paragraph is deleted: the next one reads on
            return []
        printed = "".join(text.parts)
        blocks = [self._block(printed, text, look, style)] if printed.strip() or text.refers else []
        for box in text.boxes:
            self.container(box, blocks)
        return blocks

    def _block(self, printed: str, text: Text, look: Look, style: str | None) -> RawBlock:
        block = RawBlock(printed, runs=tuple(text.runs), indent=max(0.0, look.indent), refers=tuple(text.refers))
        label = depth = None
        if look.num and look.num != "0":
            depth = self.numbering.level_of(look.num, look.ilvl, style)
            label = self.numbering.label(look.num, depth)
        if label:
            block = _labelled(block, label)
        name = look.name.lower()
        if name == "title":
            return replace(block, kind=BlockKind.TITLE, level=1)
        if look.outline is not None:
            return replace(block, kind=BlockKind.HEADING, level=look.outline)
        if label is not None and depth is not None:
            return replace(block, kind=BlockKind.ITEM, level=depth + 1)
        if name in _QUOTES:
            return replace(block, kind=BlockKind.QUOTE)
        return block

    def _inline(self, element: Any, text: Text, look: Look) -> None:
        for child in element:
            tag = _tag(child)
            if tag == "r":
                self._run(child, text, look)
            elif tag in _DELETED:
                self._deleted(child)
            elif tag == "sdt":
                inner = child.find(W + "sdtContent")
                if inner is not None:
                    self._inline(inner, text, look)
            elif tag in _INSIDE:
                self._inline(child, text, look)
            elif tag == "AlternateContent":
                self._inline(_choice(child), text, look)
            elif tag in ("oMath", "oMathPara"):
                text.add("".join(t.text or "" for t in child.iter() if _tag(t) == "t"), look)

    def _run(self, element: Any, text: Text, look: Look) -> None:
        properties = element.find(W + "rPr")
        if properties is not None:
            style = value(properties.find(W + "rStyle"))
            if style:
                own = self.styles.look(style)
                look = replace(look, bold=look.bold or own.bold, italic=look.italic or own.italic)
            look = with_run(look, properties)
        if look.hidden:
            words = "".join(t.text or "" for t in element.iter(W + "t"))
            if words.strip():
                self.removed.append(Removed("hidden words", words))
            return
        self._printed(element, text, look)

    def _printed(self, element: Any, text: Text, look: Look) -> None:
        for child in element:
            tag = _tag(child)
            if tag == "fldChar":
                self._field(child.get(W + "fldCharType"))
            elif any(self._fields):  # a field's code: only its result is printed
                if tag == "t" and (child.text or "").strip():
                    self.removed.append(Removed("code of a field", child.text))
            elif tag == "t":
                text.add(child.text or "", look)
            elif tag in ("tab", "ptab"):
                text.add("\t", look)
            elif tag in ("br", "cr"):
                text.add("\n", look)
            elif tag == "noBreakHyphen":
                text.add("\u2011", look)
            elif tag == "sym":
                text.add(_symbol(child.get(W + "char") or ""), look)
            elif tag in ("footnoteReference", "endnoteReference"):
                self._reference(child, tag, text, look)
            elif tag == "ruby":
                self._ruby(child, text, look)
            elif tag == "AlternateContent":
                self._printed(_choice(child), text, look)
            elif tag in ("drawing", "pict", "object"):
                boxes = [box for box in child.iter(W + "txbxContent") if not _in_box(box, child)]
                text.boxes += boxes
                self.counts["picture"] += not boxes

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def _reference(self, element: Any, tag: str, text: Text, look: Look) -> None:
        key = f"{tag[:3]}{element.get(W + 'id')}"
        text.refers.append(key)
        shown = self.notes.setdefault(key, len(self.notes) + 1)
        if not is_on(element.get(W + "customMarkFollows", "0")):
            text.add(f"[{shown}]", look)

    def _ruby(self, element: Any, text: Text, look: Look) -> None:
        base, aid = element.find(W + "rubyBase"), element.find(W + "rt")
        if base is not None:
            self._inline(base, text, look)
        if aid is not None:
            self.removed.append(Removed("reading aid", "".join(t.text or "" for t in aid.iter(W + "t"))))

    def _deleted(self, element: Any) -> None:
        words = "".join(t.text or "" for t in element.iter(W + "delText", W + "t"))
        if words.strip():
            self.counts["deletion"] += 1
            self.removed.append(Removed("deleted words", words))

    def _table(self, element: Any) -> list[RawBlock]:
        """Return a table's rows; of one that only lays out the page (one column, tables inside), its paragraphs."""
        rows: list[list[list[RawBlock]]] = []
        for row in _through(element, "tr"):
            deleted = row.find(f"{W}trPr/{W}del") is not None
            if deleted:
                self._deleted(row)
                continue
            rows.append([self._cell(cell) for cell in _through(row, "tc")])
        wide = max((len(row) for row in rows), default=0) > 1
        plain = all(_is_plain(cell) for row in rows for cell in row)
        if not wide or not plain:
            return [block for row in rows for cell in row for block in cell]
        return [made for row in rows if (made := row_of(row)) is not None]

    def _cell(self, element: Any) -> list[RawBlock]:
        merged = element.find(f"{W}tcPr/{W}vMerge")
        blocks: list[RawBlock] = []
        self.container(element, blocks)
        if merged is not None and value(merged) != "restart":
            if blocks:  # Word shows nothing of a cell that goes on from the one above it
                self.removed.append(Removed("words under a merged cell", " ".join(b.text for b in blocks)))
            return []
        return blocks


def row_of(cells: list[list[RawBlock]]) -> RawBlock | None:
    """Return one row's block from its cells' blocks; None where all cells are empty."""
    parts: list[str] = []
    ranges: list[tuple[int, int]] = []
    runs: list[Run] = []
    refers: list[str] = []
    at = 0
    for cell in cells:
        words = ""
        for block in cell:
            shift = at + len(words) + (1 if words else 0)
            own = block.text.replace("\t", " ")
            words += ("\n" if words else "") + own
            runs += [replace(run, start=run.start + shift, end=run.end + shift) for run in block.runs]
            refers += block.refers
        parts.append(words)
        ranges.append((at, at + len(words)))
        at += len(words) + 1
    if not any(part.strip() for part in parts):
        return None
    return RawBlock("\t".join(parts), BlockKind.ROW, runs=tuple(runs), cells=tuple(ranges), refers=tuple(refers))


def _is_plain(cell: list[RawBlock]) -> bool:
    told = (BlockKind.ITEM, BlockKind.HEADING, BlockKind.ROW, BlockKind.TITLE)
    return sum(len(block.text) for block in cell) <= _LONGEST_CELL and not any(b.kind in told for b in cell)


def _labelled(block: RawBlock, label: str) -> RawBlock:
    """Put the automatic label before the text, unless it is a bullet before a number that was typed."""
    words = block.text.lstrip()
    if not any(c.isalnum() for c in label) and label_of(words) is not None:
        return block
    shift = len(label) + 1 - (len(block.text) - len(words))
    runs = tuple(replace(r, start=max(0, r.start + shift), end=max(0, r.end + shift)) for r in block.runs)
    return replace(block, text=f"{label} {words}", label=label, runs=runs)


def _through(element: Any, wanted: str) -> list[Any]:
    """Return the rows of a table or the cells of a row, also those inside content controls."""
    found: list[Any] = []
    for child in element:
        tag = _tag(child)
        if tag == wanted:
            found.append(child)
        elif tag == "sdt" and child.find(W + "sdtContent") is not None:
            found += _through(child.find(W + "sdtContent"), wanted)
        elif tag in ("ins", "customXml"):
            found += _through(child, wanted)
    return found


def _tag(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _choice(element: Any) -> Any:
    """Return the first of the alternatives: Word itself shows it, the others say the same for older programs."""
    return element[0] if len(element) else element


def _in_box(box: Any, top: Any) -> bool:
    """Tell whether a text box stands in another box or in the fallback of an alternative."""
    parent = box.getparent()
    while parent is not None and parent is not top:
        if _tag(parent) in ("txbxContent", "Fallback"):
            return True
        parent = parent.getparent()
    return False


def _symbol(code: str) -> str:
    try:
        sign = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return BULLET if sign == "\uf0b7" else "\ufffd" if "\ud800" <= sign <= "\udfff" else sign
