"""Bombs, loops and outer entities in the packed formats: told in one sentence, before anything is unpacked."""

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.document import Document
from desktop_app.readers.zip_limits import LARGEST_PART, MOST_PARTS
from tests.hostile.made import ODF, ODT, docx, epub, odt, p, packed
from tests.hostile.outcomes import outcome, read_here

LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ha'>" + "".join(f"<!ENTITY b{i} '{f'&b{i - 1};' * 9}'>" for i in range(1, 9)) + "]>"
OUTER = "<!DOCTYPE x [<!ENTITY b8 SYSTEM 'file://%s'>]>"
SECRET = "the words of another file"
MAKERS: dict[str, Callable[..., bytes]] = {
    "docx": lambda words, before: docx(p(words), before),
    "docx, its styles": lambda words, before: docx(p("x"), parts={"word/styles.xml": f"{before}<a>{words}</a>"}),
    "docx, its notes": lambda words, before: docx(p("x"), parts={"word/footnotes.xml": f"{before}<a>{words}</a>"}),
    "docx, its relations": lambda words, before: docx(p("x"), parts={"_rels/.rels": f"{before}<a>{words}</a>"}),
    "odt": lambda words, before: odt(f"<text:p>{words}</text:p>", before),
    "odt, its styles": lambda words, before: odt("<text:p>x</text:p>", parts={"styles.xml": f"{before}<a>{words}</a>"}),
    "epub": lambda words, before: epub(f"{before}<html><body><p>{words}</p></body></html>"),
    "epub, its package": lambda words, before: epub("<p>x</p>", f"{before}<a>{words}</a>"),
    "epub, its container": lambda words, before: epub(
        "<p>x</p>", parts={"META-INF/container.xml": f"{before}<a>{words}</a>"}
    ),
}


def named(what: str) -> str:
    return f"a.{what.split(',')[0]}"


@pytest.mark.parametrize("what", MAKERS)
def test_a_billion_laughs_are_refused_for_their_document_type(what: str) -> None:
    said = outcome(MAKERS[what]("&b8;", LAUGHS), named(what), read_here)
    assert isinstance(said, str)
    assert "declares" in said


@pytest.mark.parametrize("what", MAKERS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_outer_entity_is_refused_and_never_read(what: str, encoding: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET, "utf-8")
    mark_up = MAKERS[what]("&b8;", OUTER % secret)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as again, zipfile.ZipFile(_file(tmp_path, mark_up)) as first:
        for part in first.namelist():
            content = first.read(part)
            again.writestr(part, content.decode().encode(encoding) if b"ENTITY" in content else content)
    said = outcome((tmp_path / "a.zip").read_bytes(), named(what), read_here)
    assert isinstance(said, str)
    assert "declares" in said
    assert SECRET not in said


def _file(folder: Path, data: bytes) -> Path:
    path = folder / "first.zip"
    path.write_bytes(data)
    return path


DEEP: dict[str, Callable[[], bytes]] = {
    "a.docx": lambda: docx("<w:sdt><w:sdtContent>" * 50_000),
    "a.odt": lambda: odt("<text:section>" * 100_000),
    "a.epub": lambda: epub("<html><body>" + "<div>" * 100_000 + "We will pay."),
}


@pytest.mark.parametrize("name", DEEP)
def test_elements_100_000_deep_are_told_for_what_they_are(name: str) -> None:
    said = outcome(DEEP[name](), name, read_here)
    assert isinstance(said, str)
    assert "nested" in said


LIMIT = LARGEST_PART + 1
BOMBS: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "docx, too big": (lambda: _claiming(docx(p("x")), "word/document.xml", LIMIT), "a.docx", "would unpack to 64 MB"),
    "odt, too big": (lambda: _claiming(odt("<text:p/>"), "content.xml", LIMIT), "a.odt", "would unpack to 64 MB"),
    "epub, too big": (lambda: _claiming(epub("<p>x</p>"), "a.html", LIMIT), "a.epub", "more than 64 MB"),
    "docx, too tight": (lambda: docx("<w:p/>" * 1_000_000), "a.docx", "times its size"),
    "odt, too tight": (lambda: odt("<text:p/>" * 700_000), "a.odt", "times its size"),
    "epub, too tight": (lambda: epub("<p>" * 1_500_000), "a.epub", "times its size"),
    "bigger than it says": (lambda: _claiming(docx(p("x" * 9_000)), "word/document.xml", 20), "a.docx", "damaged"),
    "bzip2": (lambda: docx(p("x"), how=zipfile.ZIP_BZIP2), "a.docx", "packed in a way"),
    "lzma": (lambda: docx(p("x"), how=zipfile.ZIP_LZMA), "a.docx", "packed in a way"),
    "odt, 1,300,000 rows": (
        lambda: packed({"mimetype": ODT, "content.xml": f"<o {ODF}>{'<table:table-row/>' * 2_600_000}</o>"}, 0),
        "a.odt",
        "data, not a document",
    ),
    "docx, 50 MB on one line": (lambda: docx(p("We will pay. " * 3_900_000), how=0), "a.docx", "without a break"),
    "odt, 50 MB on one line": (
        lambda: odt(f"<text:p>{'We will pay. ' * 3_900_000}</text:p>", how=0),
        "a.odt",
        "without a break",
    ),
}


def _claiming(data: bytes, part: str, size: int) -> bytes:
    """The archive with another unpacked size of a part in its list."""
    name = part.encode()
    entry = next(at for at in _entries(data) if data[at + 46 : at + 46 + len(name)] == name)
    return data[: entry + 24] + struct.pack("<L", size) + data[entry + 28 :]


def _entries(data: bytes) -> list[int]:
    return [at for at in range(len(data) - 3) if data[at : at + 4] == b"PK\x01\x02"]


@pytest.mark.parametrize("what", BOMBS)
def test_a_bomb_is_refused(what: str) -> None:
    make, name, words = BOMBS[what]
    said = outcome(make(), name, read_here)
    assert isinstance(said, str)
    assert words in said


def test_a_bomb_of_chapters_each_within_the_limits_is_refused() -> None:
    page = f"<html><body><p>{'We will pay. ' * 300_000}</p></body></html>"
    items = "".join(f"<item id='c{i}' href='{i}.html'/><itemref idref='c{i}'/>" for i in range(20))
    said = outcome(epub("", f"<p>{items}</p>", {f"{i}.html": page for i in range(20)}), "a.epub", read_here)
    assert isinstance(said, str)
    assert "MB of text" in said


def test_a_list_of_too_many_parts_is_counted_and_never_built(monkeypatch: pytest.MonkeyPatch) -> None:
    data, count = docx(p("We will pay.")), MOST_PARTS + 1
    at, end = data.index(b"PK\x01\x02"), data.index(b"PK\x05\x06")
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\x01\x02", 20, 3, 20, *(0,) * 8, 1, *(0,) * 6) + b"a"
    listed = data[at:end] + entry * (count - 1)
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(listed), at, 0)

    def build(_file: object) -> None:
        raise AssertionError("a million entries would take seconds and half a gigabyte")

    monkeypatch.setattr(zipfile, "ZipFile", build)
    said = outcome(data[:at] + listed + tail, "a.docx", read_here)
    assert isinstance(said, str)
    assert f"holds {count:,} packed files" in said


CIRCLES: dict[str, tuple[str, dict[str, str | bytes]]] = {
    "a chapter named twice": ("<p><item id='a' href='a.html'/>" + "<itemref idref='a'/>" * 9 + "</p>", {}),
    "two names of one chapter": (
        "<p><item id='a' href='a.html'/><item id='b' href='./x/../a.html'/><itemref idref='a'/><itemref idref='b'/></p>",
        {},
    ),
    "the package among its chapters": (
        "<p><item id='o' href='a.opf'/><item id='a' href='a.html'/><itemref idref='o'/><itemref idref='a'/></p>",
        {},
    ),
    "contents that link to themselves": (
        "<p><item id='n' href='n.html' properties='nav'/><item id='a' href='a.html'/><itemref idref='n'/><itemref idref='a'/></p>",
        {
            "n.html": "<html><body><nav><ol><li><a href='n.html'>Contents</a><ol><li><a href='n.html#x'>Contents</a></li></ol></li></ol></nav></body></html>"
        },
    ),
    "a fallback of itself": (
        "<p><item id='a' href='a.html' fallback='a'/><itemref idref='a'/><spine toc='a'/></p>",
        {},
    ),
}


@pytest.mark.parametrize("what", CIRCLES)
def test_a_book_that_runs_in_a_circle_is_read_once(what: str) -> None:
    package, parts = CIRCLES[what]
    page = "<html><body><p>We will pay. <a href='a.html'>Here</a>, <a href='#x'>there</a>.</p></body></html>"
    document = outcome(epub(page, package, parts), "a.epub", read_here)
    assert isinstance(document, Document)
    assert document.text == "We will pay. Here, there."


def test_a_container_that_names_itself_or_nothing_is_told() -> None:
    for path in ("META-INF/container.xml", "../../a.opf", "/etc/passwd", ""):
        table = f"<c><rootfile full-path='{path}'/></c>"
        said = outcome(packed({"META-INF/container.xml": table}), "a.epub", read_here)
        assert isinstance(said, str)


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.epub"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_told(name: str, share: float) -> None:
    words = "We will pay for all of it. " * 99
    whole = {
        "a.docx": lambda: docx(p(words)),
        "a.odt": lambda: odt(f"<text:p>{words}</text:p>"),
        "a.epub": lambda: epub(f"<p>{words}</p>"),
    }[name]()
    said = outcome(whole[: int(len(whole) * share)], name, read_here)
    assert isinstance(said, str)
    assert "damaged" in said or "zip archive" in said
