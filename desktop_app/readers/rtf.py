"""Rich Text Format: an own tokenizer (RTF 1.9.1) for text, look, tables, notes, printed numbers and deleted words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from desktop_app.document import BlockKind, Removed
from desktop_app.document.said import said
from desktop_app.readers.docx_styles import Look
from desktop_app.readers.docx_walk import Text, row_of
from desktop_app.readers.html_blocks import BULLET
from desktop_app.readers.raw import RawBlock, RawDocument, ReadError, Request, check_size, check_tables
from desktop_app.readers.structure.labels import label_of

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\", re.S
)
_SIGNS = {
    **{"tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’"},
    **{"ldblquote": "“", "rdblquote": "”", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005"},
}
# fmt: off
_SKIPPED = frozenset((
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "objdata", "themedata", "colorschememapping",
    "datastore", "filetbl", "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "fldinst",
    "latentstyles", "mmathPr", "pgptbl", "nonshppict", "do", "revtbl", "pntxta", "pntxtb", "template",
    "operator", "userprops", "bkmkstart", "bkmkend", "atnid", "atnauthor", "atrfstart", "atrfend", "atndate",
    "atnparent",
))
# fmt: on
_SHOWN = frozenset({"result", "dptxbxtext"})
"""What is seen of something that is skipped: of an embedded object, and the words in a drawing's box."""
_RUNNING = {"header": "page header", "footer": "page footer"}
_CHARSETS = {128: "cp932", 129: "cp949", 134: "gb18030", 136: "cp950", 161: "cp1253", 162: "cp1254"} | {
    **{177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 238: "cp1250", 0: "cp1252"}
}
_TOLD = {
    "deleted words": said("Reading", "The file holds tracked changes: deletions are left out."),
    "comment": said("Reading", "The file holds comments: they are left out."),
}
_DEEPEST = 2_000


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits: look, what becomes of its text, code page, and characters to skip behind `\\u`."""

    look: Look = field(default_factory=Look)
    into: str = "text"
    codec: str = "cp1252"
    skip: int = 1
    deleted: bool = False
    field: bool = False


@dataclass(slots=True)
class _Reader:
    """The state of reading: stack of groups, the paragraph under way, blocks, cells, notes."""

    state: _State = field(default_factory=_State)
    stack: list[tuple[_State, Text | None]] = field(default_factory=list[tuple[_State, "Text | None"]])
    text: Text = field(default_factory=Text)
    blocks: list[RawBlock] = field(default_factory=list[RawBlock])
    notes: list[RawBlock] = field(default_factory=list[RawBlock])
    cells: list[list[RawBlock]] = field(default_factory=list[list[RawBlock]])
    cell: list[RawBlock] = field(default_factory=list[RawBlock])
    gathered: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    fonts: dict[int, str] = field(default_factory=dict[int, str])
    headings: dict[int, int] = field(default_factory=dict[int, int])
    raw: bytearray = field(default_factory=bytearray)
    label: str = ""
    in_table: bool = False
    outline: int | None = None
    indent: float = 0.0
    font: int = 0
    codec: str = "cp1252"
    skipping: int = 0
    high: int = 0
    star: bool = False


def read(request: Request) -> RawDocument:
    """Return what an RTF file prints. Raises ReadError where it is nested absurdly deep."""
    source = request.data.decode("latin-1")
    check_size(
        request.name, source.count("\\par") - source.count("\\pard") + source.count("\\row") + source.count("\\cell")
    )
    check_tables(request.name, request.data.count(b"\\row"), request.data.count(b"\\cell"))
    reader = _Reader()
    _prepare(reader, source)
    at, last = 0, 0
    while (match := _TOKEN.match(source, at)) is not None:
        at = match.end()
        if at - last > 1 << 18:
            last = at
            request.progress(0.9 * at / len(source))
        word, number, code, sign, brace, plain = match.groups()
        if word == "bin" and number:
            at += max(0, int(number))
        elif code is not None:
            _byte(reader, int(code, 16))
        elif plain is not None:
            _plain(reader, plain)
        elif brace is not None:
            _brace(reader, brace, request.name)
        elif word is not None:
            _control(reader, word, None if number is None else int(number))
        elif sign is not None:
            _sign(reader, sign)
    _flush_bytes(reader)
    while reader.stack:  # the file breaks off, maybe in a note: what the paragraph around it had is still to come
        _brace(reader, "}", request.name)
    _paragraph(reader)
    _row(reader)
    removed = tuple(
        Removed(what, words) for what, parts in reader.gathered.items() if (words := "".join(parts).strip())
    )
    notes = tuple(note for what, note in _TOLD.items() if what in reader.gathered)
    return RawDocument(tuple(reader.blocks + reader.notes), removed=removed, notes=notes, encoding=reader.codec)


def _prepare(reader: _Reader, source: str) -> None:
    """Read code page, fonts' character sets and the styles that are headings before the text."""
    page = re.search(r"\\ansicpg(\d{1,5})", source[:4096])
    reader.codec = _codec(f"cp{page[1]}" if page else "cp1252")
    if page and page[1] == "65001":
        reader.codec = "utf-8"
    reader.state = _State(codec=reader.codec)
    head = source[:400_000]
    for number, charset in re.findall(r"\\f(\d{1,5})(?:\\\w+ ?)*?\\fcharset(\d{1,3})", head):
        if int(charset) in _CHARSETS and int(charset):
            reader.fonts[int(number)] = _CHARSETS[int(charset)]
    for number, level in re.findall(r"\{\\s(\d{1,5})[^{}]*?\bheading (\d)\s*;", head, re.I):
        reader.headings[int(number)] = int(level)


def _codec(name: str) -> str:
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name


def _brace(reader: _Reader, brace: str, name: str) -> None:
    _flush_bytes(reader)
    reader.skipping = 0
    if brace == "{":
        if len(reader.stack) >= _DEEPEST:
            raise ReadError(
                said("Reading", "“{name}” is nested so deeply that it is no real document; it is not opened.").format(
                    name=name
                )
            )
        reader.stack.append((reader.state, None))
        return
    if not reader.stack:
        return
    before, outer = reader.stack.pop()
    if outer is not None:  # a note ends: what the paragraph around it had goes on
        _note(reader, outer)
    reader.state = before


def _control(reader: _Reader, word: str, number: int | None) -> None:
    if word == "u" and number is not None:
        _unicode(reader, number)
        return
    _flush_bytes(reader)
    reader.skipping = 0
    state, star, on = reader.state, reader.star, number != 0
    reader.star = False
    if word in _SKIPPED:
        reader.state = replace(state, into="skip")
    elif word == "annotation":
        reader.state = replace(state, into="comment")
    elif word in _SHOWN:
        reader.state = replace(state, into="text")
    elif word.rstrip("lrf") in ("header", "footer", "heade", "foote") and word[:6] in _RUNNING:
        reader.state = replace(state, into=_RUNNING[word[:6]])
    elif word in ("listtext", "pntext"):
        reader.state = replace(state, into="label") if state.into == "text" else replace(state, into="skip")
        reader.label = "" if state.into == "text" else reader.label
    elif word == "footnote" and state.into == "text" and reader.stack:
        reader.stack[-1] = (reader.stack[-1][0], reader.text)
        reader.text = Text()
    elif word == "fldrslt":  # a link is underlined, which says nothing about its words
        reader.state = replace(state, field=True)
    elif star and word not in ("shpinst", "shptxt"):
        reader.state = replace(state, into="skip")
    elif word in ("par", "sect", "page"):
        _paragraph(reader) if state.into == "text" else _put(reader, "\n")
    elif word in ("cell", "nestcell") and state.into == "text":
        _paragraph(reader, cell=True)
        reader.cells.append(reader.cell)
        reader.cell = []
    elif word in ("row", "nestrow") and state.into == "text":
        _row(reader)
    elif word in _SIGNS:
        _put(reader, _SIGNS[word])
    else:
        _look(reader, word, number, on)


def _look(reader: _Reader, word: str, number: int | None, on: bool) -> None:
    state = reader.state
    look = state.look
    match word:
        case "b":
            look = replace(look, bold=on)
        case "i":
            look = replace(look, italic=on)
        case "ul" | "ulw" | "uld" | "uldb":
            look = replace(look, underline=on)
        case "ulnone":
            look = replace(look, underline=False)
        case "fs":
            look = replace(look, size=number / 2 if number and 0 < number < 2000 else look.size)
        case "v":
            look = replace(look, hidden=on)
        case "plain":
            look, state = Look(), replace(state, deleted=False)
        case "deleted":
            state = replace(state, deleted=on)
        case "uc":
            state = replace(state, skip=min(10, max(0, number or 0)))
        case "f":
            state = replace(state, codec=reader.fonts.get(number or 0, reader.codec))
        case "pard":
            reader.in_table, reader.outline, reader.indent = False, None, 0.0
        case "intbl":
            reader.in_table = True
        case "outlinelevel":
            reader.outline = number + 1 if number is not None and 0 <= number < 9 else None
        case "s":
            reader.outline = reader.headings.get(number or 0, reader.outline)
        case "li":
            reader.indent = max(0.0, (number or 0) / 20)
        case _:
            pass
    reader.state = replace(state, look=look)


def _sign(reader: _Reader, sign: str) -> None:
    _flush_bytes(reader)
    if sign == "*":
        reader.star = True
    elif sign in "\r\n":
        _control(reader, "par", None)
    else:
        words = {"~": "\u00a0", "_": "\u2011", "-": "", "{": "{", "}": "}", "\\": "\\"}.get(sign, "")
        _put(reader, words)


def _byte(reader: _Reader, code: int) -> None:
    if reader.skipping:
        reader.skipping -= 1
    else:
        reader.raw.append(code)


def _plain(reader: _Reader, words: str) -> None:
    drop = min(reader.skipping, len(words))
    reader.skipping -= drop
    words = words[drop:]
    if words:
        reader.raw += words.encode("latin-1")  # a double-byte character may end in a plain letter


def _flush_bytes(reader: _Reader) -> None:
    if reader.raw:
        words = bytes(reader.raw).decode(reader.state.codec, "replace")
        reader.raw.clear()
        _put(reader, words)


def _unicode(reader: _Reader, number: int) -> None:
    _flush_bytes(reader)
    code = number & 0xFFFF if number < 0 else number
    reader.skipping = reader.state.skip
    if 0xD800 <= code < 0xDC00:
        _put(reader, "")
        reader.high = code
        return
    if 0xDC00 <= code < 0xE000:
        code = 0x10000 + ((reader.high - 0xD800) << 10) + (code - 0xDC00) if reader.high else 0xFFFD
        reader.high = 0
    _put(reader, chr(code) if 0 < code < 0x110000 else "\ufffd")


def _put(reader: _Reader, words: str) -> None:
    """Send words where the group's text goes: the paragraph, a label, or what is left out."""
    state = reader.state
    words = words.replace("\0", "")
    if reader.high:  # half a character, whose other half did not come
        reader.high, words = 0, "\ufffd" + words
    if state.into == "skip" or not words:
        return
    if state.into == "label":
        reader.label += words
    elif state.into != "text":
        reader.gathered.setdefault(state.into, []).append(words)
    elif state.deleted or state.look.hidden:
        reader.gathered.setdefault("deleted words" if state.deleted else "hidden words", []).append(words)
    else:
        reader.text.add(words, replace(state.look, underline=False) if state.field else state.look)


def _paragraph(reader: _Reader, *, cell: bool = False) -> None:
    _put(reader, "")
    text, reader.text = reader.text, Text()
    label, reader.label = reader.label.strip(), ""
    words = "".join(text.parts)
    in_note = any(outer is not None for _, outer in reader.stack)
    if in_note:
        text.add("\n", reader.state.look)
        reader.text = text
        return
    if not words.strip():
        return
    block = RawBlock(words, runs=tuple(text.runs), indent=reader.indent, refers=tuple(text.refers))
    if label:
        block = _labelled(block, {"\u00b7": BULLET, "\uf0b7": BULLET}.get(label, label))
    if reader.outline is not None:
        block = replace(block, kind=BlockKind.HEADING, level=reader.outline)
    elif label and not (cell or reader.in_table):
        block = replace(block, kind=BlockKind.ITEM)
    if cell or reader.in_table:
        reader.cell.append(replace(block, kind=None, level=0))
    else:
        _row(reader)
        reader.blocks.append(block)


def _labelled(block: RawBlock, label: str) -> RawBlock:
    words = block.text.lstrip()
    if not any(c.isalnum() for c in label) and label_of(words) is not None:
        return block
    shift = len(label) + 1 - (len(block.text) - len(words))
    runs = tuple(replace(r, start=max(0, r.start + shift), end=max(0, r.end + shift)) for r in block.runs)
    return replace(block, text=f"{label} {words}", label=label, runs=runs)


def _row(reader: _Reader) -> None:
    """End a table row; one of a single cell only lays out the page."""
    cells = [*reader.cells, *([reader.cell] if reader.cell else [])]
    reader.cells, reader.cell = [], []
    if len(cells) > 1:
        made = row_of(cells)
        reader.blocks += [made] if made is not None else []
    else:
        reader.blocks += [block for cell in cells for block in cell]


def _note(reader: _Reader, outer: Text) -> None:
    words, runs = "".join(reader.text.parts), tuple(reader.text.runs)
    reader.text = outer
    if not words.strip():
        return
    key = f"note {len(reader.notes) + 1}"
    reader.notes.append(RawBlock(words, BlockKind.FOOTNOTE, runs=runs, key=key))
    outer.add(f"[{len(reader.notes)}]", Look())
    outer.refers.append(key)
