"""Printed tables, notes as large as the text, and what only looks like them."""

from collections.abc import Callable
from pathlib import Path

import pytest
import typst

from desktop_app.document import BlockKind, Document
from desktop_app.readers import read_bytes

TEXT = (
    "The Parties will contribute to the Fund in equal parts, and the Committee will look at its use each year in May."
)
LEGS = "columns: 3, stroke: none, [Party], [First years], [Next years]"
Read = Callable[[str], Document]


@pytest.fixture
def printed(tmp_path: Path) -> Read:
    def read(source: str) -> Document:
        path = tmp_path / "a.typ"
        path.write_text("#set page(width: 400pt, height: 300pt)\n#set text(size: 10pt)\n" + source, "utf-8")
        document = read_bytes(typst.compile(str(path)), "a.pdf")
        assert list(document.flaws()) == []
        return document

    return read


def rows(document: Document) -> list[list[str]]:
    return [[document.quote(cell) for cell in b.cells] for b in document.blocks if b.kind is BlockKind.ROW]


def test_lines_whose_words_line_up_are_rows(printed: Read) -> None:
    document = printed(f"{TEXT}\n\n#table({LEGS}, [Arlandia], [120 million], [140], [Dunes], [30], [])\n\n{TEXT}")
    assert rows(document) == [
        ["Party", "First years", "Next years"],
        ["Arlandia", "120 million", "140"],
        ["Dunes", "30"],
    ]
    assert [b.kind for b in document.blocks if b.kind is not BlockKind.ROW] == [BlockKind.PARAGRAPH] * 2


def test_numbers_set_right_line_up_as_well(printed: Read) -> None:
    cells = "columns: 2, stroke: none, align: (left, right), [A], [1,200,000], [B], [7], [C], [45,000]"
    assert rows(printed(f"{TEXT}\n\n#table({cells})")) == [["A", "1,200,000"], ["B", "7"], ["C", "45,000"]]


def test_a_table_goes_on_over_the_page(printed: Read) -> None:
    cells = ", ".join(f"[Port {n}], [{n} million], [by 20{n}]" for n in range(30, 50))
    assert len(rows(printed(f"{TEXT}\n\n#table({LEGS}, {cells})"))) == 21


def test_a_raised_mark_in_a_cell_stays_apart_from_its_number(printed: Read) -> None:
    document = printed(f"{TEXT}\n\n#table({LEGS}, [A], [120#footnote[In prices of 2026.]], [140], [B], [30], [50])")
    assert rows(document)[1] == ["A", "120[1]", "140"]
    assert [document.quote(b.body) for b in document.blocks if b.kind is BlockKind.FOOTNOTE] == ["In prices of 2026."]


@pytest.mark.parametrize(
    "source",
    [
        "- first one\n- second one\n- third one\n- fourth one",
        "#set enum(indent: 10pt, body-indent: 20pt)\n+ first one\n+ second one\n+ third one",
        "#grid(columns: 2, column-gutter: 40pt, row-gutter: 8pt, [For Arlandia:], [For Belmare:], [A. Holt], [I. Calder],"
        " [Minister], [Minister])",
        "#table(columns: 2, stroke: none, [one], [two], [three], [four])",
    ],
    ids=["bullets", "numbers far from their words", "two who sign", "two lines only"],
)
def test_no_table_is_seen_in(source: str, printed: Read) -> None:
    assert rows(printed(f"{TEXT}\n\n{source}\n\n{TEXT}")) == []


def test_filled_lines_are_no_rows(printed: Read) -> None:
    document = printed(f"#set par(justify: true)\n#set page(width: 230pt)\n{TEXT} {TEXT}\n\n{TEXT}")
    assert [b.kind for b in document.blocks] == [BlockKind.PARAGRAPH] * 2


def test_notes_as_large_as_the_text_are_notes_where_the_text_bears_their_mark(printed: Read) -> None:
    foot = "#place(bottom)[#super[1] Yearbook of Emissions, table 4, \\ and the notes to it.]"
    document = printed(f"{TEXT} It rose by a tenth#super[1] since.\n\n{foot}")
    notes = [document.running(b.body) for b in document.blocks if b.kind is BlockKind.FOOTNOTE]
    assert notes == ["Yearbook of Emissions, table 4, and the notes to it."]
    assert "a tenth[1] since" in document.text
    unborne = printed(f"{TEXT} It rose by a tenth since.\n\n{foot}")
    assert [b for b in unborne.blocks if b.kind is BlockKind.FOOTNOTE] == []


def test_japanese_lines_that_are_not_full_end_their_block(printed: Read) -> None:
    lines = "#align(right)[令和１０年２月２日 \\ 担当大臣会合]\n\n（１）診療所の維持 \\ 各県は、計画を策定し、公表する。 \\ 国は、費用の３分の２を補助する。"
    document = printed("#set page(width: 300pt)\n" + lines)
    assert [document.running(b.span) for b in document.blocks] == [
        "令和１０年２月２日",
        "担当大臣会合",
        "（１）診療所の維持",
        "各県は、計画を策定し、公表する。",
        "国は、費用の３分の２を補助する。",
    ]
