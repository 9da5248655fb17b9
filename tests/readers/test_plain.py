"""Plain text: wrapped lines, numbering, tables, signatures, footnotes, and the text kept character by character."""

import pytest

from desktop_app.document import BlockKind, Document
from desktop_app.readers import ReadError, read_bytes, read_text

COMMUNIQUE = """FOR IMMEDIATE RELEASE
May 9, 2024

JOINT STATEMENT OF THE MINISTERS OF ENERGY
OF THE NORTHERN STATES

Oslo, 9 May 2024

1. We, the Ministers of Energy of the Northern States, met in Oslo on
9 May 2024 to discuss the security of supply in our region. We recall the
commitments made at our meeting in August
25. Notably, we underline that the grids of the region have been
interconnected since 1990.

2. We agree on the following steps to be taken by all of the Parties to
the Agreement:

   (a) to increase the capacity of the interconnectors between our grids
       by 20 per cent by 2030;

   (b) to share data on storage levels each month; and

   (c) to hold a joint exercise every year:

       (i) in winter, with all operators; and

       (ii) in summer, with the ministries only.

I. SECURITY OF SUPPLY

3. We will establish a joint reserve of natural gas by the end of 2026,
with a volume of at least two billion cubic metres, and invite other
States to join it [1].

Financing of the reserve
------------------------

4. Norway will contribute EUR 200 million, and Denmark will contribute
EUR 100 million in the years 2025 to 2027.

II. CLEAN ENERGY

5. We commit to double the capacity of offshore wind by 2035. The
Secretariat will report on progress each year.

Country\tTarget 2030\tTarget 2035
Norway\t3 GW\t8 GW

Done at Oslo, on 9 May 2024.

For the Government of Norway:
Kari Nordmann

[1] The volume was agreed in the Protocol of 2023.
"""


def read(text: str) -> Document:
    document = read_bytes(text.encode(), "a.txt")
    assert list(document.flaws()) == []
    assert document.text == text
    return document


@pytest.fixture(scope="module")
def communique() -> Document:
    return read(COMMUNIQUE)


def of_kind(document: Document, kind: BlockKind) -> list[str]:
    return [document.running(b.body) for b in document.blocks if b.kind is kind]


def test_a_title_over_two_lines_is_one_title(communique: Document) -> None:
    assert communique.name == "JOINT STATEMENT OF THE MINISTERS OF ENERGY OF THE NORTHERN STATES"
    assert of_kind(communique, BlockKind.DATELINE) == ["FOR IMMEDIATE RELEASE", "May 9, 2024", "Oslo, 9 May 2024"]


def test_a_date_wrapped_before_its_day_is_no_list_item(communique: Document) -> None:
    assert [b.label for b in communique.blocks if b.kind is BlockKind.PARAGRAPH and b.label] == [
        "1.",
        "2.",
        "3.",
        "4.",
        "5.",
    ]


def test_letters_and_roman_numbers_nest(communique: Document) -> None:
    items = [(b.label, b.level) for b in communique.blocks if b.kind is BlockKind.ITEM]
    assert items == [("(a)", 1), ("(b)", 1), ("(c)", 1), ("(i)", 2), ("(ii)", 2)]


def test_numbered_headings_stand_above_the_drawn_line(communique: Document) -> None:
    headings = [(communique.running(b.body), b.level) for b in communique.blocks if b.kind is BlockKind.HEADING]
    assert headings == [("SECURITY OF SUPPLY", 2), ("Financing of the reserve", 3), ("CLEAN ENERGY", 2)]


def test_lines_with_tabs_are_rows(communique: Document) -> None:
    rows = [[communique.quote(c) for c in b.cells] for b in communique.blocks if b.kind is BlockKind.ROW]
    assert rows == [["Country", "Target 2030", "Target 2035"], ["Norway", "3 GW", "8 GW"]]


def test_signatures_and_footnotes_close_it(communique: Document) -> None:
    assert of_kind(communique, BlockKind.SIGNATURE) == [
        "Done at Oslo, on 9 May 2024.",
        "For the Government of Norway:",
        "Kari Nordmann",
    ]
    assert of_kind(communique, BlockKind.FOOTNOTE) == ["The volume was agreed in the Protocol of 2023."]
    assert [b.label for b in communique.blocks if b.notes] == ["3."]


def test_every_inference_has_its_reason(communique: Document) -> None:
    assert all(b.reason.startswith(f"{'list item' if b.kind is BlockKind.ITEM else ''}") for b in communique.blocks)
    assert all(": " in b.reason for b in communique.blocks)


def test_a_transcripts_speakers_are_no_headings() -> None:
    turns = "THE PRESIDENT: We will invest in water.\n\nSECRETARY BLINKEN: Thank you very much indeed.\n\n"
    document = read("Remarks at a Press Conference\n\n" + turns * 3)
    assert of_kind(document, BlockKind.HEADING) == []


def test_the_clipboard_is_read_like_a_file() -> None:
    document = read_text("A Title\n\nThe leaders met today and agreed on much.\n\ud800", "Clipboard")
    assert document.name == "A Title"
    assert "\ufffd" in document.text
    with pytest.raises(ReadError):
        read_text("  \n", "Clipboard")


def test_characters_that_turn_the_text_are_told() -> None:
    document = read("Statement\n\nWe will \u202epay\u202c ten dollars to everybody who asks for it.\0")
    assert any("direction" in note for note in document.notes)
    assert any("NUL" in note for note in document.notes)


def test_windows_and_old_mac_line_ends_are_kept() -> None:
    for end in ("\r\n", "\r"):
        document = read("Statement of Today\n\nThe leaders met.\n- One.\n- Two.\n".replace("\n", end))
        assert [b.kind for b in document.blocks][-2:] == [BlockKind.ITEM, BlockKind.ITEM]
