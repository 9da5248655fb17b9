"""A statement with nested items, a table, a quotation and a note, in eight formats: the differences are all listed."""

from collections.abc import Callable
from pathlib import Path

import pytest
import typst

from desktop_app.readers import read_bytes
from tests.readers_binary.conftest import W, packed

Found = tuple[str, int, str | None, str]
TITLE = "Joint Statement of the Two Governments"
FIRST = "The two Governments will invest 5 billion dollars in clean energy by 2030, as they promised in spring"
THEN = "They will do so in three steps, and report on each of them to both parliaments within a year of its end."
QUOTE = "Nobody will be asked to wait for the light of another, and nobody will be left behind in the dark again."
NOTE = "Joint Statement of 3 May 2021, paragraph 4."
BLOCKS: list[Found] = [
    ("title", 0, None, TITLE),
    ("paragraph", 0, None, f"{FIRST}[1]."),
    ("heading", 2, None, "Climate and Energy"),
    ("paragraph", 0, None, THEN),
    ("item", 1, "1.", "We will close the old plants."),
    ("item", 2, "(a)", "First those that burn coal,"),
    ("item", 2, "(b)", "then those that burn oil."),
    ("item", 1, "2.", "We will open the grid to all."),
    ("quote", 0, None, QUOTE),
    ("heading", 2, None, "Money"),
    ("row", 0, None, "Party Share"),
    ("row", 0, None, "Arlandia 60"),
    ("row", 0, None, "Belmare 40"),
    ("paragraph", 0, None, "両国は、毎年その進捗を公表する。"),
    ("footnote", 0, None, NOTE),
]
DIFFERENCES: dict[str, dict[int, Found]] = {
    "md": {  # CommonMark has no list of letters: (a) and (b) are paragraphs of the item they stand in
        5: ("item", 1, "(a)", BLOCKS[5][3]),
        6: ("item", 1, "(b)", BLOCKS[6][3]),
    },
    "txt": {
        8: ("quote", 0, None, f"“{QUOTE}”"),  # the marks are all that tells it
        9: ("paragraph", 0, None, "Money"),  # one word above a table may be its caption
        14: ("footnote", 0, "[1]", NOTE),  # the mark is printed before the note
    },
    "rtf": {8: ("quote", 0, None, f"“{QUOTE}”")},  # as in plain text
    "pdf": {
        8: ("paragraph", 0, None, QUOTE),  # it is only set in, without marks
        14: ("footnote", 0, "1", NOTE),  # the mark is printed before the note
    },
}
"""By format and place in BLOCKS: what is found there instead, and why."""


TABLE = (("Party", "Share"), ("Arlandia", "60"), ("Belmare", "40"))


def markdown() -> bytes:
    rows = "| Party | Share |\n|---|---|\n| Arlandia | 60 |\n| Belmare | 40 |"
    items = "1. We will close the old plants.\n\n    (a) First those that burn coal,\n\n    (b) then those that burn oil.\n\n2. We will open the grid to all."
    parts = [f"# {TITLE}", f"{FIRST}[^1].", "## Climate and Energy", THEN, items, f"> {QUOTE}", "## Money", rows]
    return "\n\n".join([*parts, BLOCKS[13][3], f"[^1]: {NOTE}"]).encode()


def text() -> bytes:
    rows = "Party\tShare\nArlandia\t60\nBelmare\t40"
    items = "1. We will close the old plants.\n  (a) First those that burn coal,\n  (b) then those that burn oil.\n2. We will open the grid to all."
    parts = [TITLE, f"{FIRST}[1].", "Climate and Energy", THEN, items, f"“{QUOTE}”", "Money", rows, BLOCKS[13][3]]
    return "\n\n".join([*parts, f"[1] {NOTE}"]).encode()


def page() -> str:
    inner = "<ol style='list-style:none'><li>(a) First those that burn coal,</li><li>(b) then those that burn oil.</li></ol>"
    items = f"<ol><li>We will close the old plants.{inner}</li><li>We will open the grid to all.</li></ol>"
    rows = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in TABLE)
    return (
        f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><p>{FIRST}<a href='#fn1'>[1]</a>.</p><h2>Climate and Energy</h2><p>{THEN}</p>{items}"
        f"<blockquote><p>{QUOTE}</p></blockquote><h2>Money</h2><table>{rows}</table><p>{BLOCKS[13][3]}</p><p id='fn1'>{NOTE}</p></body></html>"
    )


def word() -> bytes:
    def p(words: str, style: str = "", level: int = -1) -> str:
        number = f"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='1'/></w:numPr>" if level >= 0 else ""
        return f"<w:p><w:pPr><w:pStyle w:val='{style}'/>{number}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"

    levels = "".join(
        f"<w:lvl w:ilvl='{i}'><w:numFmt w:val='{form}'/><w:lvlText w:val='{shown}'/></w:lvl>"
        for i, (form, shown) in enumerate((("decimal", "%1."), ("lowerLetter", "(%2)")))
    )
    styles = "".join(
        f"<w:style w:type='paragraph' w:styleId='{k}'><w:name w:val='{n}'/></w:style>"
        for k, n in (("T", "Title"), ("H", "heading 1"), ("Q", "Quote"))
    )
    rows = "".join(f"<w:tr><w:tc>{p(a)}</w:tc><w:tc>{p(b)}</w:tc></w:tr>" for a, b in TABLE)
    first = f"<w:p><w:r><w:t>{FIRST}</w:t><w:footnoteReference w:id='2'/><w:t>.</w:t></w:r></w:p>"
    items = "".join(p(b[3], level=b[1] - 1) for b in BLOCKS[4:8])
    body = f"{p(TITLE, 'T')}{first}{p('Climate and Energy', 'H')}{p(THEN)}{items}{p(QUOTE, 'Q')}{p('Money', 'H')}<w:tbl>{rows}</w:tbl>{p(BLOCKS[13][3])}"
    return packed(
        {
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
            "word/numbering.xml": f"<w:numbering {W}><w:abstractNum w:abstractNumId='0'>{levels}</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>",
            "word/footnotes.xml": f"<w:footnotes {W}><w:footnote w:id='2'>{p(NOTE)}</w:footnote></w:footnotes>",
        }
    )


def writer() -> bytes:
    names = " ".join(f'xmlns:{n}="urn:{n}"' for n in ("office", "text", "style", "table"))
    lists = (
        "<text:list-style style:name='N'><text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
        "<text:list-level-style-number text:level='2' style:num-format='a' style:num-prefix='(' style:num-suffix=')'/></text:list-style>"
        "<style:style style:name='Quotations' style:family='paragraph'/>"
    )
    note = f"<text:note text:id='f'><text:note-citation>1</text:note-citation><text:note-body><text:p>{NOTE}</text:p></text:note-body></text:note>"
    one, a, b, two = (f"<text:p>{block[3]}</text:p>" for block in BLOCKS[4:8])
    inner = f"<text:list><text:list-item>{a}</text:list-item><text:list-item>{b}</text:list-item></text:list>"
    items = f"<text:list text:style-name='N'><text:list-item>{one}{inner}</text:list-item><text:list-item>{two}</text:list-item></text:list>"
    rows = "".join(
        f"<table:table-row><table:table-cell><text:p>{a}</text:p></table:table-cell><table:table-cell><text:p>{b}</text:p></table:table-cell></table:table-row>"
        for a, b in TABLE
    )
    body = (
        f"<text:h text:outline-level='1'>{TITLE}</text:h><text:p>{FIRST}{note}.</text:p><text:h text:outline-level='2'>Climate and Energy</text:h><text:p>{THEN}</text:p>{items}"
        f"<text:p text:style-name='Quotations'>{QUOTE}</text:p><text:h text:outline-level='2'>Money</text:h><table:table>{rows}</table:table><text:p>{BLOCKS[13][3]}</text:p>"
    )
    content = f"<office:document-content {names}><office:automatic-styles>{lists}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def rich() -> bytes:
    def u(words: str) -> str:
        return "".join(c if ord(c) < 128 else rf"\u{ord(c)}?" for c in words)

    items = "".join(rf"\pard\li{360 * b[1]}{{\listtext {b[2]}\tab}}{b[3]}\par" + "\n" for b in BLOCKS[4:8])
    rows = "".join(rf"\trowd\pard\intbl {a}\cell {b}\cell\row" + "\n" for a, b in TABLE)
    return (
        (
            r"{\rtf1\ansi{\stylesheet{\s1 heading 1;}{\s2 heading 2;}}"
            rf"\pard\s1 {TITLE}\par\pard {FIRST}{{\super\chftn{{\footnote\pard {NOTE}}}}}.\par\pard\s2 Climate and Energy\par\pard {THEN}\par{items}"
            rf"\pard\li720 “{QUOTE}”\par\pard\s2 Money\par{rows}\pard {u(BLOCKS[13][3])}\par}}"
        )
        .replace("“", r"\ldblquote ")
        .replace("”", r"\rdblquote ")
        .encode("latin-1")
    )


def book() -> bytes:
    return packed(
        {
            "mimetype": "application/epub+zip",
            "a.opf": "<p><item id='a' href='a.html'/><itemref idref='a'/></p>",
            "a.html": page(),
        }
    )


def printed(folder: Path) -> bytes:
    items = '1. We will close the old plants.\n  #set enum(numbering: "(a)")\n  + First those that burn coal,\n  + then those that burn oil.\n'
    source = (
        '#set text(size: 11pt, font: ("Libertinus Serif", "Noto Sans CJK JP"))\n#set page(numbering: "1")\n#set enum(full: false)\n#show heading: set block(above: 2em, below: 1.2em)\n'
        f'#text(size: 20pt, weight: "bold")[{TITLE}]\n\n{FIRST}#footnote[{NOTE}].\n\n= Climate and Energy\n{THEN}\n\n{items}2. We will open the grid to all.\n\n'
        f"#quote(block: true)[{QUOTE}]\n\n= Money\n#table(columns: 2, [Party], [Share], [Arlandia], [60], [Belmare], [40])\n\n{BLOCKS[13][3]}\n"
    )
    path = folder / "a.typ"
    path.write_text(source, "utf-8")
    return typst.compile(str(path), font_paths=[str(Path(__file__).parents[2] / "resources" / "fonts")])


MADE: dict[str, Callable[[Path], bytes]] = {
    "md": lambda _: markdown(),
    "txt": lambda _: text(),
    "html": lambda _: page().encode(),
    "docx": lambda _: word(),
    "odt": lambda _: writer(),
    "epub": lambda _: book(),
    "rtf": lambda _: rich(),
    "pdf": printed,
}


@pytest.mark.parametrize("name", MADE)
def test_the_blocks_are_the_same_but_for_what_is_listed(name: str, tmp_path: Path) -> None:
    document = read_bytes(MADE[name](tmp_path), f"a.{name}")
    assert list(document.flaws()) == []
    assert document.source.format == name
    nested = ("heading", "item")
    found = [
        (b.kind.value, b.level if b.kind.value in nested else 0, b.label, document.running(b.body))
        for b in document.blocks
    ]
    assert found == [DIFFERENCES.get(name, {}).get(i, block) for i, block in enumerate(BLOCKS)]
    linked = [document.blocks[note].kind.value for block in document.blocks for note in block.notes]
    assert linked == ["footnote"]
