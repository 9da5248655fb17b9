"""The corpus, format by format: letters and digits that another parser sees are those of the text and of what was removed."""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from lxml import etree
from lxml import html as lxml_html

from desktop_app.document import Document
from tests.hostile.outcomes import read_here

CORPUS = Path(__file__).resolve().parents[1] / "corpus"


def files(suffix: str) -> list[Path]:
    """The files of a format in the structure corpus, those kept apart included."""
    return sorted(path for folder in CORPUS.glob("structure*") for path in folder.glob(f"*{suffix}"))


def squeezed(words: str) -> str:
    return "".join(c for c in words if c.isalnum())


def assert_conserved(document: Document, shown: str) -> None:
    """Nothing that is shown is missing; what the text has more are printed labels and the marks of notes."""
    mine = Counter(squeezed(document.text)) + Counter(squeezed("".join(r.text for r in document.removed)))
    seen = Counter(squeezed(shown))
    assert seen - mine == Counter()
    labels = Counter(squeezed("".join(b.label or "" for b in document.blocks)))
    marks = Counter(squeezed("".join(re.findall(r"\[\d+\]", document.text))))
    assert (mine - seen) - labels - marks == Counter()


def texts(root: Any, *tags: str) -> Iterator[str]:
    for element in root.iter():
        if isinstance(element.tag, str) and etree.QName(element).localname in tags:
            yield element.text or ""


@pytest.mark.parametrize("path", files(".docx"), ids=lambda p: p.name)
def test_word(path: Path) -> None:
    parts = zipfile.ZipFile(path)
    said = [
        word
        for name in parts.namelist()
        if re.fullmatch(r"word/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml", name)
        for word in texts(etree.fromstring(parts.read(name)), "t", "delText")
    ]
    assert_conserved(read_here(path.read_bytes(), path.name), "".join(said))


@pytest.mark.parametrize("path", files(".odt"), ids=lambda p: p.name)
def test_open_document(path: Path) -> None:
    parts = zipfile.ZipFile(path)
    root, styles = (etree.fromstring(parts.read(name)) for name in ("content.xml", "styles.xml"))
    for mark in root.iter("{*}note-citation"):
        mark.text = ""
    shown = [next(root.iter("{*}text")), *styles.iter("{*}header", "{*}footer")]
    assert_conserved(read_here(path.read_bytes(), path.name), "".join(word for e in shown for word in e.itertext()))


@pytest.mark.parametrize("path", files(".epub"), ids=lambda p: p.name)
def test_book(path: Path) -> None:
    parts = zipfile.ZipFile(io.BytesIO(path.read_bytes()))
    package = next(name for name in parts.namelist() if name.endswith(".opf"))
    root = etree.fromstring(parts.read(package))
    target = {item.get("id"): item.get("href") for item in root.iter("{*}item")}
    said = ""
    for item in root.iter("{*}itemref"):
        page = parts.read(f"{package.rpartition('/')[0]}/{target[item.get('idref')]}".lstrip("/"))
        said += lxml_html.fromstring(page).find("body").text_content()
    assert_conserved(read_here(path.read_bytes(), path.name), said)


@pytest.mark.parametrize("path", files(".html"), ids=lambda p: p.name)
def test_page(path: Path) -> None:
    body = lxml_html.fromstring(path.read_bytes().decode("utf-8")).find("body")
    for unseen in list(body.iter("script", "style", "template", "noscript")):
        unseen.drop_tree()
    assert_conserved(read_here(path.read_bytes(), path.name), body.text_content())


@pytest.mark.parametrize("path", files(".pdf"), ids=lambda p: p.name)
def test_printed(path: Path) -> None:
    """Line by line, for a running header is listed once and printed on each page."""
    data = path.read_bytes()
    document = read_here(data, path.name)
    mine, removed = squeezed(document.text), {squeezed(r.text) for r in document.removed}
    printed = pypdfium2.PdfDocument(data)
    pages = [page.get_textpage().get_text_range() for page in printed]
    printed.close()
    lines = [line for page in pages for line in map(squeezed, re.split(r"[\r\n]+", page)) if line]
    ends = {line: next((r for r in removed if line.endswith(r)), "") for line in lines}  # a foot may be glued on
    assert [line for line, end in ends.items() if line not in mine and line.removesuffix(end) not in mine] == []
    assert Counter(mine) - Counter("".join(lines)) == Counter()
