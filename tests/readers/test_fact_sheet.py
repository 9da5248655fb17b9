"""The shipped fact sheet reads well: title, lead, headings without mark-up, bullets, lead-in, damage."""

from pathlib import Path

import pytest

from desktop_app.document import BlockKind, Document
from desktop_app.readers import read


@pytest.fixture(scope="module")
def sheet(fact_sheet_path: Path) -> Document:
    return read(fact_sheet_path)


def test_the_text_is_the_file_exactly(sheet: Document, fact_sheet_path: Path) -> None:
    assert sheet.text.encode() == fact_sheet_path.read_bytes()
    assert list(sheet.flaws()) == []


def test_the_title_stands_without_place_and_full_stop(sheet: Document) -> None:
    assert sheet.name == (
        "President Donald J. Trump and Prime Minister Shinzo Abe Advance "
        "the United States’ and Japan’s Global Partnership"
    )
    assert sheet.blocks[0].kind is BlockKind.DATELINE
    assert sheet.quote(sheet.blocks[0].span) == "Tokyo, Japan -"


def test_headings_are_found_without_mark_up(sheet: Document) -> None:
    assert [sheet.heading(section) for section in sheet.sections[1:]] == [
        "True Global Partnership",
        "Robust Security Alliance",
        "Space, Technology, and Science Leadership",
        "Strategic Energy Partners",
        "Fostering the Digital Economy",
        "Advancing Prosperity Together",
        "Championing Free and Open Societies",
    ]
    assert all("heading: " in b.reason for b in sheet.blocks if b.kind is BlockKind.HEADING)


def test_a_lead_in_governs_the_bullets_after_it_although_they_are_its_siblings(sheet: Document) -> None:
    lead = next(i for i, b in enumerate(sheet.blocks) if sheet.quote(b.body) == "Initial activities include:")
    governed = [i for i, b in enumerate(sheet.blocks) if b.lead_in is not None]
    assert governed == list(range(lead + 1, lead + 7))
    assert {sheet.blocks[i].lead_in for i in governed} == {lead}
    assert {sheet.blocks[i].level for i in [lead, *governed]} == {1}


def test_damage_is_noticed_and_not_repaired(sheet: Document) -> None:
    assert [(sheet.quote(d.span), d.probable) for d in sheet.damage] == [
        ("S.-Japan", "U.S.-Japan"),
        ("capita", "capital"),
        ("S.", "U.S."),
    ]


def test_the_date_is_put_together_and_said_to_be(sheet: Document) -> None:
    assert str(sheet.date) == "2019-05-28"
    assert "May 25–28" in sheet.date_reason
    assert sheet.date_reason in sheet.remarks
    assert sheet.language == "en"
