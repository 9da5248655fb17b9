"""Rules of structure that show in any format, tried on Markdown and plain text: what is and is not a heading."""

import pytest

from desktop_app.document import BlockKind, Document
from desktop_app.readers import read_bytes

LONG = (
    "The Parties will establish four corridors between their main ports by the end of 2029, and will report each year."
)
LONG_JA = "関係閣僚会議は、毎年６月に本計画の進捗を点検し、必要な見直しを行うとともに、その結果を公表する。"


def read(*lines: str, name: str = "a.txt") -> Document:
    document = read_bytes("\n".join(lines).encode(), name)
    assert list(document.flaws()) == []
    return document


def of_kind(document: Document, kind: BlockKind) -> list[str]:
    return [document.running(b.span) for b in document.blocks if b.kind is kind]


TOP = ("Declaration on Clean Shipping", "", "14 June 2027", "")


def test_a_roman_one_numbers_a_heading_where_a_two_does_so_as_well() -> None:
    document = read(*TOP, "I. Corridors", "", LONG, "", "II. Money", "", LONG)
    assert [(b.label, b.level) for b in document.blocks if b.kind is BlockKind.HEADING] == [("I.", 2), ("II.", 2)]
    alone = read(*TOP, LONG, "", "I. Calder", "", LONG)
    assert [b.label for b in alone.blocks if b.label] == []


def test_an_annex_behind_the_signatures_is_none() -> None:
    signed = ("For the Government of Arlandia:", "", "Maren Holt, Minister of Transport", "")
    document = read(
        *TOP, LONG, "", LONG, "", *signed, "Annex: Ports of the First Corridor", "", "- Port Ellery", "", "- Corvia"
    )
    assert of_kind(document, BlockKind.HEADING) == ["Annex: Ports of the First Corridor"]
    assert of_kind(document, BlockKind.SIGNATURE) == [
        "For the Government of Arlandia:",
        "Maren Holt, Minister of Transport",
    ]


def test_japanese_notes_are_footnotes_where_the_text_refers_to_them() -> None:
    document = read("推進計画", "", f"{LONG_JA}（注１）", "", "（注１）令和９年度分は、令和１１年３月までに公表する。")
    notes = [b for b in document.blocks if b.kind is BlockKind.FOOTNOTE]
    assert [(b.label, document.running(b.body)) for b in notes] == [
        ("（注１）", "令和９年度分は、令和１１年３月までに公表する。")
    ]
    assert document.blocks[1].notes == (2,)
    lone = read("推進計画", "", LONG_JA, "", "（注１）令和９年度分は、令和１１年３月までに公表する。")
    assert of_kind(lone, BlockKind.FOOTNOTE) == []


def test_an_annex_heads_the_table_below_it() -> None:
    document = read(
        "推進計画", "", LONG_JA, "", "別表　対象港湾", "", "港湾名\t所在地", "青浜港\t青浜県", "白崎港\t白崎県"
    )
    assert of_kind(document, BlockKind.HEADING) == ["別表 対象港湾"]


@pytest.mark.parametrize("second", ["We will also invest $7", "Belmare will pay"])
def test_lines_below_the_first_word_of_an_item_belong_to_it(second: str) -> None:
    document = read(
        *TOP, LONG, "", "* Ports: Arlandia will build two new ports by 2030.", f"  {second}", "  Billion in the end."
    )
    assert of_kind(document, BlockKind.ITEM) == [
        f"* Ports: Arlandia will build two new ports by 2030. {second} Billion in the end."
    ]
    short = read(*TOP, LONG, "", "* Ports", "  Arlandia will build two.", name="a.txt")
    assert "Arlandia will build two." in of_kind(short, BlockKind.PARAGRAPH)


def test_a_sentence_that_breaks_off_heads_nothing() -> None:
    document = read(*TOP, LONG, "", "We will also invest $7", "", LONG, "", "What we will do", "", LONG)
    assert of_kind(document, BlockKind.HEADING) == ["What we will do"]


def test_the_last_item_of_a_list_is_no_heading_though_long_text_follows() -> None:
    document = read("推進計画", "", LONG_JA, "", "①　霧沢市", "②　岩根町", "③　上川原村", "", LONG_JA)
    assert [b.label for b in document.blocks if b.kind is BlockKind.ITEM] == ["①", "②", "③"]


def test_a_line_below_the_title_that_ends_in_a_date_is_a_date_line() -> None:
    line = "Joint paper of the Ministries of Transport of Alpenau and Tarnia, 12 October 2027"
    document = read("# Roadmap for Railways", "", line, "", LONG, name="a.md")
    assert of_kind(document, BlockKind.DATELINE) == [line]
    sentence = "We met in Joch and agreed on it all on 12 October 2027"
    assert of_kind(read("# Roadmap", "", sentence, "", LONG, name="a.md"), BlockKind.DATELINE) == []


def test_a_list_in_a_numbered_paragraph_starts_at_the_first_level() -> None:
    numbered = [f"{n}. {LONG}" for n in (1, 2, 3)]
    document = read(
        *TOP[:1], "", *numbered, "   - the first port;", "   - the last port.", "", "## End", "", LONG, name="a.md"
    )
    assert [b.level for b in document.blocks if b.kind is BlockKind.ITEM] == [1, 1]
