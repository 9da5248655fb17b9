"""How long reading takes: 100 kB of text in each format 60 ms, 10 PDF pages 400 ms, growing no more than linearly.

Told twice for the formats that are read in a process of their own: the reading itself, and the whole with the process.
The goals are for the processor time of the reading itself, the best of some rounds, for others may share the machine.
"""

import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import typst

from desktop_app.document import Document, Source
from desktop_app.readers import read_bytes
from desktop_app.readers.formats import choose
from desktop_app.readers.raw import Request
from desktop_app.readers.structure import structured
from tests.bench.figures import Figures

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "text", "style"))


def sentence(number: int) -> str:
    """A sentence like no other, so that nothing packs it away."""
    return f"The Council decides to continue item {number * 7919 % 10007} of its measures on cooperation {number} by {2000 + number % 60}."


def sections(size: int) -> list[tuple[str, list[str], list[str]]]:
    """Sections of a heading, paragraphs and items, `size` characters in all."""
    made: list[tuple[str, list[str], list[str]]] = []
    length = at = 0
    while length < size:
        said = [sentence(at + n) for n in range(22)]
        made.append((f"Part {len(made) + 1} of it", [" ".join(said[n : n + 5]) for n in (0, 5, 10, 15)], said[20:]))
        length, at = length + sum(map(len, said)) + 30, at + 22
    return made


def markdown(size: int) -> bytes:
    parts = [f"## {head}\n\n" + "\n\n".join([*ps, *(f"- {i}" for i in items)]) for head, ps, items in sections(size)]
    return ("# A Statement\n\n" + "\n\n".join(parts)).encode()


def plain(size: int) -> bytes:
    parts = [f"{head}\n\n" + "\n\n".join([*ps, *(f"• {i}" for i in items)]) for head, ps, items in sections(size)]
    return ("A Statement of All\n\n" + "\n\n".join(parts)).encode()


def html(size: int) -> bytes:
    parts = (
        f"<h2>{head}</h2>{''.join(f'<p>{p}</p>' for p in ps)}<ul>{''.join(f'<li>{i}</li>' for i in items)}</ul>"
        for head, ps, items in sections(size)
    )
    return f"<html><body><main><h1>A Statement</h1>{''.join(parts)}</main></body></html>".encode()


def packed(parts: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def docx(size: int) -> bytes:
    def p(words: str, style: str = "") -> str:
        return f"<w:p><w:pPr>{style}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"

    body = "".join(
        p(head, "<w:outlineLvl w:val='1'/>") + "".join(map(p, ps)) + "".join(p(f"• {i}") for i in items)
        for head, ps, items in sections(size)
    )
    return packed({"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"})


def odt(size: int) -> bytes:
    body = "".join(
        f"<text:h text:outline-level='2'>{head}</text:h>"
        + "".join(f"<text:p>{p}</text:p>" for p in [*ps, *(f"• {i}" for i in items)])
        for head, ps, items in sections(size)
    )
    content = f"<office:document-content {ODF}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def rtf(size: int) -> bytes:
    parts = (
        rf"{{\b {head}\par}}" + "".join(rf"{p}\par " for p in [*ps, *(rf"\bullet  {i}" for i in items)])
        for head, ps, items in sections(size)
    )
    return (r"{\rtf1\ansi " + "".join(parts) + "}").encode()


def pdf(folder: Path) -> bytes:
    path = folder / "a.typ"
    body = "\n\n".join(" ".join(sentence(5 * i + j) for j in range(5)) for i in range(80))
    path.write_text(f'#set text(size: 10pt)\n#set page(numbering: "1")\n{body}', "utf-8")
    return typst.compile(str(path))


def here(data: bytes, name: str) -> Document:
    chosen = choose(data, name)
    return structured(chosen.load()(Request(data, name)), Source(name, chosen.name, len(data), "0"))


def best(call: Callable[[], object], rounds: int = 9, clock: Callable[[], float] = time.process_time) -> float:
    """Return the shortest of some rounds in milliseconds."""
    times: list[float] = []
    for _ in range(rounds):
        begun = clock()
        call()
        times.append(clock() - begun)
    return 1000 * min(times)


MAKE = {"a.md": markdown, "a.html": html, "a.docx": docx, "a.odt": odt, "a.txt": plain, "a.rtf": rtf}


@pytest.mark.parametrize("name", MAKE)
def test_100_kilobytes_of_text(name: str, figures: Figures) -> None:
    data = MAKE[name](100_000)
    document = here(data, name)
    assert 95_000 < len(document.text) < 110_000
    inside, whole = best(lambda: here(data, name)), best(lambda: read_bytes(data, name), 3, time.perf_counter)
    figures.tell(f"reading 100 kB: {name}", inside, 60)
    figures.tell("  the same with its process", whole)
    assert inside <= 60


def test_10_pages_of_pdf(tmp_path: Path, figures: Figures) -> None:
    data = pdf(tmp_path)
    document = here(data, "a.pdf")
    pages = document.source.pages or here(data, "a.pdf").blocks[-1].page or 0
    inside, whole = best(lambda: here(data, "a.pdf"), 5), best(lambda: read_bytes(data, "a.pdf"), 3, time.perf_counter)
    figures.tell("reading 10 pages of PDF", inside * 10 / pages, 400)
    figures.tell("  the same with its process", whole)
    assert inside * 10 / pages <= 400


@pytest.mark.parametrize("name", MAKE)
def test_growth_up_to_10_megabytes_is_linear(name: str, figures: Figures) -> None:
    small, large = MAKE[name](1_000_000), MAKE[name](10_000_000)
    one, ten = best(lambda: here(small, name), 3), best(lambda: here(large, name), 1)
    figures.tell(f"reading 10 MB: {name}", ten, 15 * one, beside=one, beside_name="1 MB")
    assert ten <= 15 * one
