"""PDF files that are broken or run in a circle: read as far as they can be, else told in one sentence."""

import zlib
from collections.abc import Callable

import pytest

from desktop_app.document import Document
from desktop_app.readers.pdf.page_view import MOST_PIXELS, draw_apart
from desktop_app.readers.raw import Request
from tests.hostile.made import pdf_of
from tests.hostile.outcomes import outcome, read_here

WORDS = "We will pay for it all."
SHOW = b"BT /F1 12 Tf 20 200 Td (We will pay for it all.) Tj ET"


def pdf(
    *,
    catalog: bytes = b"",
    pages: bytes = b"/Kids [3 0 R] /Count 1",
    page: bytes = b"",
    box: bytes = b"[0 0 300 300]",
    content: bytes = b"<</Length %d>>\nstream\n%s\nendstream" % (len(SHOW), SHOW),
    more: tuple[bytes, ...] = (),
) -> bytes:
    """One page with one line; each part can be replaced. Objects from 6 on are `more`."""
    return pdf_of(
        [
            b"<</Type /Catalog /Pages 2 0 R %s>>" % catalog,
            b"<</Type /Pages %s>>" % pages,
            b"<</Type /Page /Parent 2 0 R /MediaBox %s /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>> %s>>"
            % (box, page),
            content,
            b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
            *more,
        ]
    )


WHOLE = pdf()
SECOND = b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>"
READ: dict[str, Callable[[], bytes]] = {
    "whole": lambda: WHOLE,
    "no cross-reference": lambda: WHOLE[: WHOLE.index(b"xref\n0")] + b"trailer <</Size 6 /Root 1 0 R>>\n%%EOF",
    "a cross-reference elsewhere": lambda: WHOLE.replace(b"startxref\n", b"startxref\n9"),
    "a cross-reference of nonsense": lambda: WHOLE.replace(b" 00000 n", b" 0000x n"),
    "places that are wrong": lambda: WHOLE.replace(b"00000 n", b"00000 n").replace(b"\n00000000", b"\n00000001"),
    "a cross-reference that refers to itself": lambda: WHOLE.replace(
        b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % WHOLE.rindex(b"xref\n0")
    ),
    "words before and behind it": lambda: b"MIME: x\r\n\r\n" + WHOLE + b"\0" * 500,
    "a loop in the outline": lambda: pdf(
        catalog=b"/Outlines 6 0 R",
        more=(b"<</First 7 0 R /Last 7 0 R /Count 1>>", b"<</Title (a) /Parent 6 0 R /Next 7 0 R /First 7 0 R>>"),
    ),
    "a loop in the names": lambda: pdf(catalog=b"/Names <</Dests 6 0 R>>", more=(b"<</Kids [6 0 R]>>",)),
    "a loop in the tags": lambda: pdf(
        catalog=b"/MarkInfo <</Marked true>> /StructTreeRoot 6 0 R",
        more=(b"<</Type /StructTreeRoot /K 7 0 R>>", b"<</Type /StructElem /S /P /P 6 0 R /K [7 0 R]>>"),
    ),
    "a length that is its own stream": lambda: pdf(content=b"<</Length 4 0 R>>\nstream\n%s\nendstream" % SHOW),
    "nested 100,000 deep": lambda: pdf(catalog=b"/X " + b"[" * 100_000),
    "a length that is wrong": lambda: pdf(content=b"<</Length 999999999>>\nstream\n%s\nendstream" % SHOW),
}


@pytest.mark.parametrize("what", READ)
def test_a_broken_file_is_read_where_its_words_are_still_there(what: str) -> None:
    document = outcome(READ[what](), "a.pdf")
    assert isinstance(document, Document), document
    assert document.text == WORDS


TOLD: dict[str, Callable[[], bytes]] = {
    "half of it": lambda: WHOLE[: len(WHOLE) // 3],
    "no pages": lambda: pdf(pages=b"/Kids [] /Count 0"),
    "pages of pages": lambda: pdf(pages=b"/Kids [2 0 R] /Count 1"),
    "a drawing of itself": lambda: pdf(
        content=b"<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X 4 0 R>>>> /Length 5>>\nstream\n/X Do\nendstream"
    ),
    "a root that is a page": lambda: WHOLE.replace(b"/Root 1 0 R", b"/Root 3 0 R"),
}


@pytest.mark.parametrize("what", TOLD)
def test_a_file_without_words_left_is_told(what: str) -> None:
    assert isinstance(outcome(TOLD[what](), "a.pdf"), str)


def test_a_bomb_of_drawing_commands_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = zlib.compress(zlib.compress(b"q Q " * 12_000_000))  # 48 MB in some hundred bytes
    monkeypatch.setattr("desktop_app.readers.worker.SILENCE", 0.5)
    data = pdf(
        content=b"<</Filter [/FlateDecode /FlateDecode] /Length %d>>\nstream\n%s\nendstream" % (len(packed), packed)
    )
    said = outcome(data, "a.pdf")
    assert isinstance(said, str)
    assert "took longer" in said


@pytest.mark.parametrize("side", [b"20000000", b"0.0001", b"-300", b"1e38", b"0"])
def test_a_page_of_absurd_size_is_read_or_told_and_drawn_small(side: bytes) -> None:
    data = pdf(box=b"[0 0 %s %s]" % (side, side))
    outcome(data, "a.pdf")
    drawn = draw_apart(Request(data, "a.pdf"), 1, 4.0, WORDS)
    assert drawn.picture is not None
    assert 0 < drawn.picture.width * drawn.picture.height <= MOST_PIXELS * 1.01


@pytest.mark.parametrize("half", ["D83D", "DE00"])
def test_half_a_character_is_marked(half: str) -> None:
    table = f"1 beginbfchar <70> <{half}> endbfchar".encode()
    font = b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R>>"
    cmap = b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange %s endcmap end"
    objects = pdf(more=(b"<</Length %d>>\nstream\n%s\nendstream" % (len(cmap % table), cmap % table),))
    data = objects.replace(b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>", font)
    document = outcome(data, "a.pdf")
    assert isinstance(document, Document)
    assert document.text == "We will \ufffday for it all."


def test_pages_that_all_say_the_same_are_read() -> None:
    document = outcome(pdf(pages=b"/Kids [3 0 R 6 0 R] /Count 2", more=(SECOND,)), "a.pdf", read_here)
    assert isinstance(document, Document)
    assert document.text == f"{WORDS}\n{WORDS}"


def test_half_a_character_in_the_metadata_is_no_harm() -> None:
    data = pdf(more=(b"<</Title <FEFFD83D00410042> /Author <FEFFDE00>>>",)).replace(
        b"/Root 1 0 R", b"/Root 1 0 R /Info 6 0 R"
    )
    document = outcome(data, "a.pdf", read_here)
    assert isinstance(document, Document)
    assert document.text == WORDS
