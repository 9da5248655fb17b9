import re
from pathlib import Path

import pypdfium2
import pytest
import typst

from desktop_app.document import BlockKind, Document
from desktop_app.readers import ReadError, read_bytes
from desktop_app.readers.pdf.page_view import passage_boxes, render_page

WORDS = [
    "The",
    "Council",
    "decides",
    "to",
    "continue",
    "its",
    "consideration",
    "of",
    "implementation",
    "measures",
    "concerning",
    "international",
    "cooperation",
    "sustainable",
    "development",
    "financial",
    "contributions",
    "humanitarian",
    "assistance",
    "responsibilities",
    "and",
    "peace",
]
LOOK = '#set text(size: 10pt, lang: "en", hyphenate: true)\n#set par(justify: true)\n'


@pytest.fixture
def make_pdf(tmp_path: Path):
    def make(source: str) -> bytes:
        path = tmp_path / "a.typ"
        path.write_text(LOOK + source, "utf-8")
        return typst.compile(str(path))

    return make


def paragraphs(count: int, first: int = 1) -> list[str]:
    """Paragraphs of 60 words each, no two lines alike, each word told by its place."""
    made: list[str] = []
    for n in range(first, first + count):
        words = [WORDS[(n * 7 + i * i + i * n) % len(WORDS)].lower() for i in range(60)]
        made.append("Members " + " ".join(words) + f" by {2000 + n}.")
    return made


def said(document: Document) -> list[str]:
    assert list(document.flaws()) == []
    return [document.running(block.span) for block in document.blocks]


def squeezed(text: str) -> str:
    return re.sub(r"\W", "", text)


def test_paragraphs_are_whole_over_lines_hyphens_and_pages(make_pdf) -> None:
    wanted = paragraphs(24)
    document = read_bytes(make_pdf("\n\n".join(wanted)), "a.pdf")
    assert said(document) == wanted
    assert document.source.pages is not None
    assert document.source.pages > 1
    pages = [block.page for block in document.blocks]
    assert pages == sorted(pages)
    assert pages[-1] == document.source.pages


def test_two_columns_are_read_one_after_the_other(make_pdf) -> None:
    wanted = paragraphs(20)
    document = read_bytes(make_pdf("#set page(columns: 2)\n" + "\n\n".join(wanted)), "a.pdf")
    assert said(document) == wanted


def test_running_headers_and_page_numbers_are_removed_and_listed(make_pdf) -> None:
    wanted = paragraphs(24)
    look = '#set page(header: [A/RES/70/1], numbering: "1/1")\n'
    document = read_bytes(make_pdf(look + "\n\n".join(wanted)), "a.pdf")
    assert said(document) == wanted
    told = {(r.what, r.text) for r in document.removed}
    assert ("running header", "A/RES/70/1") in told
    assert any(what == "page number" and text.startswith("1") for what, text in told)


def test_a_footnote_stands_apart_and_is_linked(make_pdf) -> None:
    body = paragraphs(1)[0] + " "
    document = read_bytes(make_pdf(f"{body}A claim#footnote[The source of it is here.] of 2030.\n\n{body}"), "a.pdf")
    notes = [block for block in document.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [document.quote(note.body) for note in notes] == ["The source of it is here."]
    assert "A claim[1] of 2030." in document.text
    assert document.blocks[0].notes == (len(document.blocks) - 1,)


def test_headings_are_told_by_size_and_weight(make_pdf) -> None:
    text = "\n\n".join(paragraphs(2))
    document = read_bytes(
        make_pdf(
            f"#text(size: 18pt)[*Joint Statement of the Leaders*]\n\n= Climate and energy\n\n{text}\n\n= Trade\n\n{text}"
        ),
        "a.pdf",
    )
    kinds = [(b.kind.value, document.running(b.span)) for b in document.blocks if b.kind is not BlockKind.PARAGRAPH]
    assert kinds == [
        *(("title", "Joint Statement of the Leaders"), ("heading", "Climate and energy"), ("heading", "Trade")),
    ]


def test_list_items_keep_their_printed_labels(make_pdf) -> None:
    text = paragraphs(1)[0]
    document = read_bytes(make_pdf(f"{text}\n\n- {text}\n- short one\n\n+ first\n+ {text}"), "a.pdf")
    assert [b.label for b in document.blocks] == [None, "•", "•", "1.", "2."]
    assert squeezed(document.text) == squeezed(f"{text}{text}short one1first2{text}")


def test_a_page_without_text_is_told_in_one_sentence(make_pdf) -> None:
    with pytest.raises(ReadError, match=r"has no text in it: its page is a picture \(a scan\)"):
        read_bytes(make_pdf("#rect(width: 5cm)"), "a.pdf")


def test_a_page_is_drawn_and_a_passage_framed_on_it(make_pdf) -> None:
    data = make_pdf("\n\n".join(paragraphs(3)))
    picture = render_page(data, 1, 0.5)
    assert picture.stride >= 4 * picture.width
    assert len(picture.pixels) == picture.stride * picture.height
    boxes = passage_boxes(data, 1, paragraphs(3)[1])
    assert boxes
    width, height = pypdfium2.PdfDocument(data)[0].get_size()
    assert all(0 < b.left < b.left + b.width < width and 0 < b.top < height for b in boxes)
    assert passage_boxes(data, 1, "words that do not stand there at all") == ()
