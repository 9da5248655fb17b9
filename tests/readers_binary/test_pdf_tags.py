"""Tags of a PDF say which lines are headings and what is no text, where they agree with what is printed."""

from pathlib import Path

import pytest
import typst

from desktop_app.analysis import analyse
from desktop_app.document import BlockKind, Document
from desktop_app.export import ReportOptions, build_report, write_pdf
from desktop_app.notebook import Notebook
from desktop_app.readers import read, read_bytes

LOOK = (
    '#set document(title: [Targets])\n#set page(height: 12cm)\n#show heading: set text(size: 11pt, weight: "regular")\n'
)
TEXT = "The parties will build the bridges of the north by 2031, and they will report on all of it in every year.\n\n"
SMALL = "#text(size: 8pt)[Bonn and Oslo · firm · 3]\n\n"


@pytest.fixture
def make_document(tmp_path: Path):
    def make(source: str) -> Document:
        path = tmp_path / "made.typ"
        path.write_text(LOOK + source, "utf-8")
        document = read_bytes(typst.compile(str(path)), "a.pdf")
        assert list(document.flaws()) == []
        return document

    return make


def headings(document: Document) -> list[str]:
    return [document.quote(block.body) for block in document.blocks if block.kind is BlockKind.HEADING]


def test_only_what_is_tagged_is_a_heading_where_the_tags_are_sound(make_document) -> None:
    document = make_document(f"{TEXT}= On rivers\n\n{TEXT}{SMALL}{TEXT}= On harbours\n\n{TEXT}{SMALL}{TEXT}")
    assert headings(document) == ["On rivers", "On harbours"]
    reasons = [block.reason for block in document.blocks if block.kind is BlockKind.HEADING]
    assert reasons == ["heading: the file's tags say so, 2 words"] * 2


def test_a_file_that_tags_all_as_paragraphs_is_read_by_its_look(make_document) -> None:
    document = make_document(f"{TEXT}*On rivers*\n\n{TEXT}*On harbours*\n\n{TEXT}")
    assert headings(document) == ["On rivers", "On harbours"]


def test_tags_on_few_of_the_lines_that_look_like_headings_are_not_trusted(make_document) -> None:
    bold = "".join(f"*Chapter on {what}*\n\n{TEXT}" for what in ("rivers", "roads", "ports", "rails", "wires"))
    document = make_document(f"{TEXT}= On harbours\n\n{TEXT}= On coasts\n\n{TEXT}{bold}")
    assert "Chapter on roads" in headings(document)


def test_a_footer_that_alters_from_page_to_page_is_told_by_having_no_tag(make_document) -> None:
    footer = '#set page(footer: context [Section #numbering("A", counter(page).get().first()) of the book])\n'
    document = make_document(footer + f"= Rivers\n\n{TEXT * 9}= Harbours\n\n{TEXT * 9}")
    assert "of the book" not in document.text
    assert {r.what for r in document.removed} == {"running footer"}


def test_the_notes_that_are_exported_are_read_with_their_sections(tmp_path: Path, fact_sheet_path: Path) -> None:
    document = read(fact_sheet_path)
    report = build_report(document, analyse(document), Notebook(()), ReportOptions())
    write_pdf(report, tmp_path / "notes.pdf", Path(__file__).resolve().parents[2] / "resources")
    found = headings(read(tmp_path / "notes.pdf"))
    assert "Where things stand" in found
    assert "Strategic Energy Partners" in found
    assert not any("·" in heading or "$" in heading for heading in found)
