"""What runs through a PDF is told from short pages of text that are nearly alike."""

from pathlib import Path

import pytest
import typst

from desktop_app.document import Document
from desktop_app.readers import read_bytes

PAGES = range(1, 5)
SHORT = {
    "pages that differ only in numbers": "Target {n}: by 203{n} we will cut emissions by {n}0 percent.",
    "sentences that count with the pages": "We will build bridge {n} of the new road to the harbour.",
    "a heading and a sentence": "= Target {n}\n\nWe will build all the bridges of the year 203{n}.",
    "pages that are quite alike": "The parties agree on all of it.",
}


@pytest.fixture
def make_document(tmp_path: Path):
    def make(pages: list[str], look: str = "") -> Document:
        path = tmp_path / "made.typ"
        path.write_text(look + "#pagebreak()\n".join(f"{page}\n\n" for page in pages), "utf-8")
        document = read_bytes(typst.compile(str(path)), "a.pdf")
        assert list(document.flaws()) == []
        return document

    return make


def words(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


@pytest.mark.parametrize("what", SHORT)
def test_short_pages_that_are_nearly_alike_are_text(make_document, what: str) -> None:
    pages = [SHORT[what].format(n=n) for n in PAGES]
    document = make_document(pages)
    assert words(document.text) == words("".join(pages))
    assert document.removed == ()


def test_a_header_and_a_count_run_above_and_below_short_pages(make_document) -> None:
    pages = [f"Target {n}: by 203{n} we will cut emissions by {n}0 percent." for n in PAGES]
    look = '#set page(header: [Targets of the Parties], numbering: "1/1")\n'
    document = make_document(pages, look)
    assert words(document.text) == words("".join(pages))
    assert {(r.what, r.text.replace(" ", "")) for r in document.removed} == {
        ("running header", "TargetsoftheParties"),
        *(("page number", f"{n}/4") for n in PAGES),
    }


def test_a_header_that_counts_the_pages_runs(make_document) -> None:
    pages = [f"Ministers met {city} and agreed on the budget." for city in ("in Bonn", "at Oslo", "near Rome")]
    document = make_document(pages, "#set page(header: context [Targets 2030, sheet #counter(page).display() of 3])\n")
    assert words(document.text) == words("".join(pages))
    assert [r.text for r in document.removed] == [f"Targets 2030, sheet {n} of 3" for n in (1, 2, 3)]


def test_lines_in_the_middle_of_the_page_do_not_run(make_document) -> None:
    pages = [f"Ministers met {city}.\n#v(8cm)\nAnnex" for city in ("in Bonn", "at Oslo", "near Rome")]
    document = make_document(pages)
    assert document.text.count("Annex") == 3


def test_a_title_set_again_on_each_page_stays_where_it_stands_first(make_document) -> None:
    title = "#place(top, dy: -30pt)[#text(size: 18pt)[Joint Statement]]\n"
    pages = [f"{title}\nMinisters met {city} and agreed on the budget." for city in ("in Bonn", "at Oslo", "near Rome")]
    document = make_document(pages)
    assert document.text.count("Joint Statement") == 1
    assert [(r.what, r.text) for r in document.removed] == [("running header", "Joint Statement")]
