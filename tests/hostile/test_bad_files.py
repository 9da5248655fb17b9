"""Bad input: each file is told in one sentence, or read, within ten seconds; nothing is fetched or executed."""

import io
import os
import socket
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import typst

from desktop_app.document import Document
from desktop_app.readers import PasswordNeeded, read, read_bytes
from tests.hostile.made import pdf_of
from tests.hostile.outcomes import outcome

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(parts: dict[str, str | bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def docx(body: str, before: str = "") -> bytes:
    return packed({"word/document.xml": f"{before}<w:document {W}><w:body>{body}</w:body></w:document>"})


def p(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def pdf(tmp_path: Path, source: str = "We will pay for all of it by 2030.") -> bytes:
    path = tmp_path / "made.typ"
    path.write_text(source, "utf-8")
    return typst.compile(str(path))


BOMB = "<!DOCTYPE x [<!ENTITY a 'ha'>" + "".join(f"<!ENTITY b{i} '{f'&b{i - 1};' * 9}'>" for i in range(1, 9)) + "]>"
REFUSED: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "three million empty paragraphs": (lambda: docx("<w:p/>" * 3_000_000), "a.docx", "times its size"),
    "a part of 70 MB": (lambda: docx("<w:p/>" + os.urandom(1000).hex() * 35_000), "a.docx", "unpack to"),
    "a million rows": (
        lambda: docx("<w:tbl>" + "".join(f"<w:tr>{i * 7919}</w:tr>" for i in range(1_300_000)) + "</w:tbl>"),
        "a.docx",
        "holds tables of",
    ),
    "100,000 deep": (lambda: docx("<w:sdt><w:sdtContent>" * 50_000), "a.docx", "nested|not well-formed"),
    "billion laughs": (lambda: docx(p("&b8;"), BOMB), "a.docx", "document type"),
    "an outer entity": (
        lambda: docx(p("&x;"), "<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"),
        "a.docx",
        "document type",
    ),
    "not well-formed": (lambda: packed({"word/document.xml": "<a><b></a>"}), "a.docx", "not well-formed"),
    "cut off": (lambda: docx(p("We will pay."))[:-30], "a.docx", "damaged or not complete"),
    "no text part": (lambda: packed({"word/styles.xml": "<a/>"}), "a.docx", "no text part"),
    "only a zip": (lambda: packed({"a.txt": "words"}), "a.docx", "zip archive"),
    "odt without content": (
        lambda: packed({"mimetype": "application/vnd.oasis.opendocument.text", "x": "y"}),
        "a.odt",
        "no text part",
    ),
    "epub without a table": (lambda: packed({"mimetype": "application/epub+zip"}), "a.epub", "no table of its parts"),
    "epub with entities": (
        lambda: packed(
            {
                "mimetype": "application/epub+zip",
                "a.opf": "<p><item id='a' href='a.html'/><itemref idref='a'/></p>",
                "a.html": f"{BOMB}<html><body>&b8;</body></html>",
            }
        ),
        "a.epub",
        "entities",
    ),
    "rtf 100,000 deep": (lambda: b"{\\rtf1 " + b"{" * 100_000 + b"x", "a.rtf", "nested"),
    "an empty pdf": (lambda: b"%PDF-1.7\n%%EOF", "a.pdf", "damaged or not complete"),
    "old word": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, "a.doc", "old Word"),
    "encrypted word, without its parts": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
        "a.docx",
        "damaged or not complete",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_it_is_refused_in_one_sentence(what: str) -> None:
    make, name, words = REFUSED[what]
    said = outcome(make(), name)
    assert isinstance(said, str)
    assert any(word in said for word in words.split("|")), said


def test_a_pdf_cut_off_or_with_a_broken_table_is_read_or_told(tmp_path: Path) -> None:
    whole = pdf(tmp_path)
    for part in (whole[: len(whole) // 2], whole[:-40], whole.replace(b"startxref", b"startxxxx")):
        outcome(part, "a.pdf")


def small_pdf(pages: bytes, box: bytes = b"[0 0 300 300]") -> bytes:
    stream = b"BT /F1 12 Tf 20 200 Td (We will pay for it all.) Tj ET"
    return pdf_of(
        [
            b"<</Type /Catalog /Pages 2 0 R /Outlines 6 0 R>>",
            pages,
            b"<</Type /Page /Parent 2 0 R /MediaBox %s /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>" % box,
            b"<</Length %d>>\nstream\n%s\nendstream" % (len(stream), stream),
            b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
            b"<</First 7 0 R /Last 7 0 R /Count 1>>",
            b"<</Title (a) /Parent 6 0 R /Next 7 0 R /First 7 0 R>>",
        ]
    )


def test_a_loop_in_the_outline_does_no_harm() -> None:
    read_back = outcome(small_pdf(b"<</Type /Pages /Kids [3 0 R] /Count 1>>"), "a.pdf")
    assert isinstance(read_back, Document)
    assert read_back.text == "We will pay for it all."


def test_a_loop_of_pages_ends() -> None:
    outcome(small_pdf(b"<</Type /Pages /Kids [2 0 R 3 0 R] /Count 9>>"), "a.pdf")


def test_a_page_of_absurd_size_is_read_and_drawn_small() -> None:
    from desktop_app.readers.pdf.page_view import MOST_PIXELS, render_page

    data = small_pdf(b"<</Type /Pages /Kids [3 0 R] /Count 1>>", b"[0 0 20000000 20000000]")
    assert isinstance(outcome(data, "a.pdf"), Document)
    picture = render_page(data, 1, 4.0)
    assert picture.width * picture.height <= MOST_PIXELS * 1.01


def test_wrong_suffixes_do_not_matter(tmp_path: Path) -> None:
    for data, name in ((pdf(tmp_path), "a.docx"), (docx(p("We will pay.")), "a.pdf"), (docx(p("We pay.")), "a.txt")):
        assert isinstance(outcome(data, name), Document)


def test_an_encrypted_part_asks_for_a_password() -> None:
    data = bytearray(docx(p("We will pay.")))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(PasswordNeeded):
        read_bytes(bytes(data), "a.docx")


def test_hidden_and_odd_characters_are_told(tmp_path: Path) -> None:
    read_back = outcome(docx(p("We will \u202eyap\u202c it.")), "a.docx")
    assert isinstance(read_back, Document)
    assert read_back.notes


def test_nothing_is_fetched_from_a_listening_port() -> None:
    asked: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/x"

        def listen() -> None:
            try:
                connection, _ = server.accept()
            except TimeoutError:
                return
            asked.append(connection)
            connection.close()

        link = f"<Relationships><Relationship Id='a' Type='x/image' Target='{address}' TargetMode='External'/></Relationships>"
        files = [
            (
                packed(
                    {
                        "word/document.xml": f"<w:document {W}><w:body>{p('Words.')}</w:body></w:document>",
                        "word/_rels/document.xml.rels": link,
                    }
                ),
                "a.docx",
            ),
            (
                packed(
                    {
                        "mimetype": "application/epub+zip",
                        "a.opf": "<p><item id='a' href='a.html'/><itemref idref='a'/></p>",
                        "a.html": f"<html><head><link rel='stylesheet' href='{address}'/></head><body><img src='{address}'/>Words.</body></html>",
                    }
                ),
                "a.epub",
            ),
            (f"{{\\rtf1 {{\\field{{\\*\\fldinst INCLUDEPICTURE {address}}}{{\\fldrslt Words.}}}}}}".encode(), "a.rtf"),
        ]
        for data, name in files:
            watcher = threading.Thread(target=listen)
            watcher.start()
            assert isinstance(outcome(data, name), Document)
            watcher.join()
    assert asked == []


def test_reading_a_file_leaves_it_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx(p("We will pay.")))
    before = path.read_bytes()
    assert read(path).text == "We will pay."
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.docx"]
