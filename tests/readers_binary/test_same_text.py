"""The same statement in eight formats gives the same blocks, and no letter or digit is lost in any."""

import io
import zipfile
from pathlib import Path

import pytest
import typst

from desktop_app.readers import read_bytes

TITLE = "Joint Statement of the Leaders"
LONG = (
    "The leaders will invest 5 billion dollars in clean energy by 2030 and report on it every year to both parliaments."
)
MORE = (
    "They intend to open their markets to each other’s goods, and to remove 17 barriers to trade in services at once."
)
BLOCKS = [
    ("title", None, TITLE),
    ("paragraph", None, LONG),
    ("heading", None, "Climate and Energy"),
    ("paragraph", None, MORE),
    ("item", "•", "We will phase out coal by 2035."),
    ("item", "•", "We will plant one million trees."),
    ("heading", None, "Trade"),
    ("paragraph", None, LONG.replace("5", "7")),
    ("item", "1.", "Tariffs on 20 goods will end."),
    ("item", "2.", "A council will meet each year."),
]
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(parts: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def as_markdown() -> bytes:
    marks = {"title": "# ", "heading": "## ", "paragraph": ""}
    return "\n\n".join(marks.get(k, f"{label} ".replace("•", "-")) + t for k, label, t in BLOCKS).encode()


def as_text() -> bytes:
    return "\n\n".join((f"{label} " if label else "") + t for _, label, t in BLOCKS).encode()


def html() -> str:
    made = ""
    for kind, label, text in BLOCKS:
        if kind == "item":
            made += f"<ul><li>{text}</li></ul>" if label == "•" else f'<ol start="{label[:-1]}"><li>{text}</li></ol>'
        else:
            tag = {"title": "h1", "heading": "h2"}.get(kind, "p")
            made += f"<{tag}>{text}</{tag}>"
    return f"<html><head><title>{TITLE}</title></head><body>{made}</body></html>"


def as_docx() -> bytes:
    styles = "".join(
        f"<w:style w:type='paragraph' w:styleId='{k}'><w:name w:val='{n}'/></w:style>"
        for k, n in (("title", "Title"), ("heading", "heading 1"))
    )
    level = "<w:lvl w:ilvl='0'><w:numFmt w:val='{}'/><w:lvlText w:val='{}'/></w:lvl>"
    numbering = "".join(
        f"<w:abstractNum w:abstractNumId='{i}'>{level.format(*how)}</w:abstractNum>"
        for i, how in enumerate((("bullet", "•"), ("decimal", "%1.")))
    ) + "".join(f"<w:num w:numId='{i + 1}'><w:abstractNumId w:val='{i}'/></w:num>" for i in range(2))
    body = ""
    for kind, label, text in BLOCKS:
        how = f"<w:pStyle w:val='{kind}'/>"
        if label:
            how = f"<w:numPr><w:ilvl w:val='0'/><w:numId w:val='{1 if label == '•' else 2}'/></w:numPr>"
        body += f"<w:p><w:pPr>{how}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
    return packed(
        {
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
            "word/numbering.xml": f"<w:numbering {W}>{numbering}</w:numbering>",
        }
    )


def as_odt() -> bytes:
    names = " ".join(f'xmlns:{n}="urn:{n}"' for n in ("office", "text", "style"))
    lists = (
        "<text:list-style style:name='D'><text:list-level-style-bullet text:level='1' text:bullet-char='•'/></text:list-style>"
        "<text:list-style style:name='N'><text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/></text:list-style>"
    )
    body = ""
    for kind, label, text in BLOCKS:
        if label:
            style = "D" if label == "•" else "N"
            body += f"<text:list text:style-name='{style}' text:continue-numbering='true'><text:list-item><text:p>{text}</text:p></text:list-item></text:list>"
        elif kind == "paragraph":
            body += f"<text:p>{text}</text:p>"
        else:
            body += f"<text:h text:outline-level='{1 if kind == 'title' else 2}'>{text}</text:h>"
    content = (
        f"<office:document-content {names}><office:automatic-styles>{lists}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def as_epub() -> bytes:
    return packed(
        {
            "mimetype": "application/epub+zip",
            "a.opf": "<p><item id='a' href='a.html'/><itemref idref='a'/></p>",
            "a.html": html(),
        }
    )


def as_rtf() -> bytes:
    made = r"{\rtf1\ansi\ansicpg1252{\stylesheet{\s1 heading 1;}{\s2 heading 2;}}"
    for kind, label, text in BLOCKS:
        style = {"title": r"\s1", "heading": r"\s2"}.get(kind, "")
        listed = f"{{\\listtext {label}\\tab}}".replace("•", r"\'95") if label else ""
        made += rf"\pard{style} {listed}{text}\par".replace("’", r"\rquote ") + "\n"
    return (made + "}").encode("latin-1")


def as_pdf(folder: Path) -> bytes:
    marks = {"title": "", "heading": "= ", "paragraph": ""}
    made = '#set text(size: 11pt)\n#set page(numbering: "1")\n#show heading: set block(above: 2em, below: 1.2em)\n'
    for kind, label, text in BLOCKS:
        if kind == "title":
            made += f'#text(size: 20pt, weight: "bold")[{text}]\n\n'
        elif label:
            made += f"{'-' if label == '•' else '+'} {text}\n"
        else:
            made += f"{marks[kind]}{text}\n\n"
    path = folder / "a.typ"
    path.write_text(made, "utf-8")
    return typst.compile(str(path))


@pytest.mark.parametrize("name", ["md", "txt", "html", "docx", "odt", "epub", "rtf", "pdf"])
def test_the_blocks_are_those_of_the_statement(name: str, tmp_path: Path) -> None:
    data = {
        **{"md": as_markdown, "txt": as_text, "html": lambda: html().encode(), "docx": as_docx, "odt": as_odt},
        **{"epub": as_epub, "rtf": as_rtf, "pdf": lambda: as_pdf(tmp_path)},
    }[name]()
    document = read_bytes(data, f"a.{name}")
    assert list(document.flaws()) == []
    assert document.source.format == name
    found = [(b.kind.value, b.label, document.running(b.body)) for b in document.blocks]
    assert found == [(kind, label, text) for kind, label, text in BLOCKS]
    headings = {b.level for b in document.blocks if b.kind.value == "heading"}
    assert headings == {2}
    letters = "".join(c for c in document.text if c.isalnum())
    assert letters == "".join(c for _, label, text in BLOCKS for c in f"{label or ''}{text}" if c.isalnum())
