"""A statement's content as a small tree that hypothesis grows, and how each format writes it down.

Every word is a number of its own ("wabhx"), spelled in letters, so that one lost, doubled or out of place shows.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import typst
from hypothesis import strategies as st

from tests.readers_binary.conftest import W


@dataclass(frozen=True)
class Node:
    """One piece: `kind` says what, `inner` what is in it; a word has its number as `n` once it is numbered."""

    kind: str
    inner: tuple[Node, ...] = ()
    n: int = 0


WORD = st.just(Node("word"))
SPOKEN = ("bold", "inserted", "link", "field", "smart", "control")
LEFT_OUT = ("deleted", "hidden", "comment", "aid")


def _inline(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    parts = st.lists(inner, min_size=1, max_size=2).map(tuple)
    return st.builds(Node, st.sampled_from(SPOKEN), parts)


INLINE = st.one_of(
    st.recursive(WORD, _inline, max_leaves=3),
    st.builds(Node, st.sampled_from(LEFT_OUT), st.just((Node("word"),))),
    st.sampled_from([Node("tab"), Node("break")]),
    st.builds(Node, st.just("note"), st.just((Node("paragraph", (Node("word"),)),))),
)
PARAGRAPH = st.builds(Node, st.just("paragraph"), st.lists(INLINE, min_size=1, max_size=4).map(tuple))


def _outer(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    blocks = st.lists(inner, min_size=1, max_size=3).map(tuple)
    cell = st.builds(Node, st.just("cell"), blocks)
    row = st.builds(Node, st.just("row"), st.lists(cell, min_size=2, max_size=2).map(tuple))
    return st.one_of(
        st.builds(Node, st.just("section"), blocks),
        st.builds(Node, st.just("list"), st.lists(PARAGRAPH, min_size=1, max_size=3).map(tuple)),
        st.builds(Node, st.just("table"), st.lists(row, min_size=1, max_size=2).map(tuple)),
        st.builds(Node, st.just("box"), blocks),
    )


BODY = st.lists(st.recursive(PARAGRAPH, _outer, max_leaves=5), min_size=1, max_size=4).map(
    lambda blocks: numbered(Node("body", tuple(blocks)))
)


def numbered(node: Node, count: Iterator[int] | None = None) -> Node:
    """Number the words in reading order."""
    count = iter(range(10_000)) if count is None else count
    inner = tuple(numbered(child, count) for child in node.inner)
    return Node(node.kind, inner, next(count) if node.kind == "word" else 0)


def words(node: Node, *, without: tuple[str, ...] = ()) -> list[str]:
    """Return the words in it in reading order, without those in nodes of some kinds."""
    if node.kind in without:
        return []
    own = [spelled(node.n)] if node.kind == "word" else []
    return own + [word for child in node.inner for word in words(child, without=without)]


def spelled(n: int) -> str:
    """Return a word that no other number has: of letters, for digits that count look like page numbers."""
    return f"w{''.join(chr(ord('a') + int(digit)) for digit in f'{n:03}')}x"


def count(node: Node, kind: str) -> int:
    """Return how many nodes of a kind there are."""
    return (node.kind == kind) + sum(count(child, kind) for child in node.inner)


def packed(parts: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


@dataclass
class Word:
    """Writes a Word document."""

    notes: list[str] = field(default_factory=list[str])
    comments: list[str] = field(default_factory=list[str])

    def document(self, body: Node) -> bytes:
        text = "".join(map(self.block, body.inner))
        parts = {"word/document.xml": f"<w:document {W}><w:body>{text}</w:body></w:document>"}
        for name, found in (("footnote", self.notes), ("comment", self.comments)):
            inner = "".join(f"<w:{name} w:id='{i}'>{content}</w:{name}>" for i, content in enumerate(found))
            parts[f"word/{name}s.xml"] = f"<w:{name}s {W}>{inner}</w:{name}s>"
        parts["word/numbering.xml"] = (
            f"<w:numbering {W}><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='•'/></w:lvl>"
            "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>"
        )
        return packed(parts)

    def block(self, node: Node, properties: str = "") -> str:
        blocks = "".join(map(self.block, node.inner)) if node.kind in ("section", "box", "cell") else ""
        match node.kind:
            case "paragraph":
                return f"<w:p>{properties}{''.join(map(self.inline, node.inner))}</w:p>"
            case "section":
                return f"<w:sdt><w:sdtPr/><w:sdtContent>{blocks}</w:sdtContent></w:sdt>"
            case "list":
                numbering = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
                return "".join(self.block(child, numbering) for child in node.inner)
            case "table":
                return f"<w:tbl>{''.join(map(self.block, node.inner))}</w:tbl>"
            case "row":
                return f"<w:tr>{''.join(map(self.block, node.inner))}</w:tr>"
            case "cell":
                return f"<w:tc>{blocks}</w:tc>"
            case _:
                return f"<w:p><w:r><w:drawing><w:txbxContent>{blocks}</w:txbxContent></w:drawing></w:r></w:p>"

    def inline(self, node: Node) -> str:
        inner = "".join(map(self.inline, node.inner)) if node.kind in SPOKEN else ""
        said = " ".join(words(node))
        match node.kind:
            case "word":
                return f"<w:r><w:t xml:space='preserve'>{said} </w:t></w:r>"
            case "tab":
                return "<w:r><w:tab/></w:r>"
            case "break":
                return "<w:r><w:br/></w:r>"
            case "bold":
                return inner.replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>")
            case "inserted":
                return f"<w:ins>{inner}</w:ins>"
            case "link":
                return f"<w:hyperlink>{inner}</w:hyperlink>"
            case "field":
                begin, middle, end = (
                    f"<w:r><w:fldChar w:fldCharType='{k}'/></w:r>" for k in ("begin", "separate", "end")
                )
                return f"{begin}<w:r><w:instrText>REF a1</w:instrText></w:r>{middle}{inner}{end}"
            case "smart":
                return f"<w:smartTag>{inner}</w:smartTag>"
            case "control":
                return f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
            case "deleted":
                return f"<w:del><w:r><w:delText>{said}</w:delText></w:r></w:del>"
            case "hidden":
                return f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{said}</w:t></w:r>"
            case "aid":
                return f"<w:r><w:ruby><w:rt><w:r><w:t>{said}</w:t></w:r></w:rt><w:rubyBase/></w:ruby></w:r>"
            case "comment":
                self.comments.append(f"<w:p><w:r><w:t>{said}</w:t></w:r></w:p>")
                return f"<w:r><w:commentReference w:id='{len(self.comments)}'/></w:r>"
            case _:
                self.notes.append("".join(map(self.block, node.inner)))
                return f"<w:r><w:footnoteReference w:id='{len(self.notes) - 1}'/></w:r>"


@dataclass
class Writer:
    """Writes an OpenDocument text."""

    deleted: list[str] = field(default_factory=list[str])

    def document(self, body: Node) -> bytes:
        names = " ".join(f'xmlns:{n}="urn:{n}"' for n in ("office", "text", "style", "table", "draw"))
        text = "".join(map(self.block, body.inner))
        changes = "".join(
            f"<text:changed-region><text:deletion><text:p>{said}</text:p></text:deletion></text:changed-region>"
            for said in self.deleted
        )
        return packed(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "content.xml": f"<office:document-content {names}><office:body><office:text>"
                f"<text:tracked-changes>{changes}</text:tracked-changes>{text}</office:text></office:body></office:document-content>",
            }
        )

    def block(self, node: Node) -> str:
        blocks = "".join(map(self.block, node.inner)) if node.kind not in ("paragraph", "list") else ""
        match node.kind:
            case "paragraph":
                return f"<text:p>{''.join(map(self.inline, node.inner))}</text:p>"
            case "section":
                return f"<text:section>{blocks}</text:section>"
            case "list":
                items = "".join(f"<text:list-item>{self.block(child)}</text:list-item>" for child in node.inner)
                return f"<text:list>{items}</text:list>"
            case "table":
                return f"<table:table>{blocks}</table:table>"
            case "row":
                return f"<table:table-row>{blocks}</table:table-row>"
            case "cell":
                return f"<table:table-cell>{blocks}</table:table-cell>"
            case _:
                return f"<text:p><draw:frame><draw:text-box>{blocks}</draw:text-box></draw:frame></text:p>"

    def inline(self, node: Node) -> str:
        inner = "".join(map(self.inline, node.inner)) if node.kind in SPOKEN else ""
        said = " ".join(words(node))
        match node.kind:
            case "word":
                return f"{said} "
            case "tab":
                return "<text:tab/>"
            case "break":
                return "<text:line-break/>"
            case "link":
                return f"<text:a>{inner}</text:a>"
            case "field":
                return f"<text:bookmark-ref>{inner}</text:bookmark-ref>"
            case "control" | "smart":
                return f"<text:meta>{inner}</text:meta>"
            case "bold" | "inserted":
                return f"<text:span>{inner}</text:span>"
            case "deleted":
                self.deleted.append(said)
                return "<text:change/>"
            case "hidden" | "comment":
                return f"<office:annotation><text:p>{said}</text:p></office:annotation>"
            case "aid":
                return f"<text:ruby><text:ruby-base/><text:ruby-text>{said}</text:ruby-text></text:ruby>"
            case _:
                body = "".join(map(self.block, node.inner))
                return f"<text:note><text:note-citation>1</text:note-citation><text:note-body>{body}</text:note-body></text:note>"


class Rich:
    """Writes Rich Text Format."""

    def document(self, body: Node) -> bytes:
        return ("{\\rtf1\\ansi " + "".join(map(self.block, body.inner)) + "}").encode("latin-1")

    def block(self, node: Node) -> str:
        blocks = "".join(map(self.block, node.inner)) if node.kind != "paragraph" else ""
        match node.kind:
            case "paragraph":
                return f"\\pard {''.join(map(self.inline, node.inner))}\\par\n"
            case "list":
                return "".join(
                    f"\\pard {{\\listtext\\'b7\\tab}}{''.join(map(self.inline, child.inner))}\\par\n"
                    for child in node.inner
                )
            case "row":
                cells = "".join(f"\\pard\\intbl {self.cell(child)}\\cell " for child in node.inner)
                return f"\\trowd {cells}\\row\\pard "
            case "table" | "section":
                return blocks
            case _:
                return f"{{\\shp{{\\*\\shpinst{{\\shptxt {blocks}}}}}}}\\par\n"

    def cell(self, node: Node) -> str:
        """A cell's paragraphs, the last of them ended by the cell itself; no table in a table."""
        paragraphs = [p for child in node.inner for p in _paragraphs(child)]
        return "\\par ".join("".join(map(self.inline, p.inner)) for p in paragraphs)

    def inline(self, node: Node) -> str:
        inner = "".join(map(self.inline, node.inner)) if node.kind in SPOKEN else ""
        said = " ".join(words(node))
        match node.kind:
            case "word":
                return f"{said} "
            case "tab":
                return "\\tab "
            case "break":
                return "\\line "
            case "link" | "field":
                return f'{{\\field{{\\*\\fldinst HYPERLINK "a1"}}{{\\fldrslt {inner}}}}}'
            case "bold":
                return f"{{\\b {inner}}}"
            case "inserted":
                return f"{{\\revised {inner}}}"
            case "control" | "smart":
                return f"{{\\i {inner}}}"
            case "deleted":
                return f"{{\\deleted {said}}}"
            case "hidden" | "aid":
                return f"{{\\v {said}}}"
            case "comment":
                return f"{{\\*\\atnid A}}{{\\*\\annotation \\pard {said}}}"
            case _:
                body = "\\par ".join("".join(map(self.inline, p.inner)) for p in node.inner)
                return f"{{\\super\\chftn{{\\footnote \\pard {body}}}}}"


def _paragraphs(node: Node) -> Iterator[Node]:
    if node.kind == "paragraph":
        yield node
    else:
        for child in node.inner:
            yield from _paragraphs(child)


class Book:
    """Writes an EPUB book of one chapter."""

    def document(self, body: Node) -> bytes:
        self.notes: list[str] = []
        text = "".join(map(self.block, body.inner))
        page = f"<html><body>{text}{''.join(self.notes)}</body></html>"
        return packed(
            {
                "mimetype": "application/epub+zip",
                "a.opf": "<p><item id='a' href='a.html'/><itemref idref='a'/></p>",
                "a.html": page,
            }
        )

    def block(self, node: Node) -> str:
        tags = {"section": "section", "list": "ul", "table": "table", "row": "tr", "cell": "td", "box": "aside"}
        if node.kind == "paragraph":
            return f"<p>{''.join(map(self.inline, node.inner))}</p>"
        inner = "".join(self.block(c) if node.kind != "list" else f"<li>{self.block(c)}</li>" for c in node.inner)
        return f"<{tags[node.kind]}>{inner}</{tags[node.kind]}>"

    def inline(self, node: Node) -> str:
        inner = "".join(map(self.inline, node.inner)) if node.kind in SPOKEN else ""
        said = " ".join(words(node))
        tags = {"bold": "b", "inserted": "ins", "link": "a", "field": "code", "smart": "abbr", "control": "span"}
        match node.kind:
            case "word":
                return f"{said} "
            case "tab":
                return " "
            case "break":
                return "<br/>"
            case "deleted" | "hidden" | "comment" | "aid":
                return f"<ruby>{'<rt>'}{said}</rt></ruby>"
            case "note":
                self.notes.append(f"<aside id='n{len(self.notes)}' role='doc-footnote'><p>{said}</p></aside>")
                return f"<a href='#n{len(self.notes) - 1}'>{len(self.notes)}</a>"
            case _:
                return f"<{tags[node.kind]}>{inner}</{tags[node.kind]}>"


class Printed:
    """Sets a PDF of small pages with a running header and page numbers; of the inline kinds, bold ones."""

    def document(self, body: Node) -> bytes:
        text = "".join(map(self.block, body.inner))
        source = f'#set page(width: 240pt, height: 160pt, margin: 36pt, numbering: "1", header: text(7pt)[Running Head])\n#set text(10pt)\n{text}'
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "a.typ")
            path.write_text(source, "utf-8")
            return typst.compile(str(path))

    def block(self, node: Node) -> str:
        if node.kind == "paragraph":
            return f"{''.join(map(self.inline, node.inner))}\n\n"
        if node.kind == "list":
            return "".join(f"- {''.join(map(self.inline, child.inner))}\n" for child in node.inner) + "\n"
        if node.kind == "table":
            cells = "".join(f"[{''.join(map(self.block, c.inner))}]," for row in node.inner for c in row.inner)
            return f"#table(columns: 2, {cells})\n\n"
        return "".join(map(self.block, node.inner))

    def inline(self, node: Node) -> str:
        if node.kind in ("word", "tab", "break"):
            return f"{' '.join(words(node))} "
        inner = "".join(map(self.inline, node.inner)) if node.kind in SPOKEN else ""
        return f"#strong[{inner}]" if inner else ""
