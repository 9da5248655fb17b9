"""Markdown as mirrors of statements have it: front matter, lists, broken bold, headings in capitals."""

from desktop_app.document import BlockKind, Document
from desktop_app.readers import read_bytes


def read(text: str, name: str = "a.md") -> Document:
    document = read_bytes(text.encode(), name)
    assert list(document.flaws()) == []
    return document


def kinds(document: Document) -> list[tuple[str, str | None, str]]:
    return [(b.kind.value, b.label, document.running(b.body)) for b in document.blocks]


LONG = "The two leaders reaffirmed that the alliance is the cornerstone of peace and of security in the region."


def test_front_matter_gives_title_date_and_address_and_is_listed_as_removed() -> None:
    document = read(f"---\ntitle: Statement: We act\ndate: 2021-06-31\nsource_url: https://x.org/a\n---\n\n{LONG}\n")
    assert document.name == "Statement: We act"
    assert document.date is None
    assert document.source.url == "https://x.org/a"
    assert [removed.what for removed in document.removed] == ["front matter"]


def test_bold_capitals_before_a_colon_head_the_paragraph_they_run_into() -> None:
    document = read(f"**INVESTING IN AMERICA:** {LONG}\n\n- One will act.\n")
    assert kinds(document)[0] == ("heading", None, "INVESTING IN AMERICA:")
    assert kinds(document)[1] == ("paragraph", None, LONG)


def test_broken_bold_is_read_as_it_was_meant() -> None:
    document = read(f"**SECURING BILLIONS: ** Today,President Trump acts.\n\n{LONG}\n")
    assert kinds(document)[0] == ("heading", None, "SECURING BILLIONS:")
    assert "*" not in document.text
    assert [damage.probable for damage in document.damage] == ["Today, President"]


def test_a_heading_inside_a_list_item_is_cut_off_and_the_numbering_goes_on() -> None:
    source = "".join(f"{n}.  {LONG}\n\n    **Part {chr(64 + n)} of it all**  \n     \n" for n in range(1, 4))
    document = read(source + f"4.  {LONG}\n")
    assert [label for kind, label, _ in kinds(document) if kind == "paragraph"] == ["1.", "2.", "3.", "4."]
    assert [words for kind, _, words in kinds(document) if kind == "heading"][:2] == [
        "Part A of it all",
        "Part B of it all",
    ]


def test_nested_bullets_broken_by_comments_keep_their_level() -> None:
    document = read(f"- {LONG}\n    - Japan will pay.\n\n    <!-- -->\n\n    - Japan will act.\n- {LONG}\n")
    assert [(b.kind, b.level) for b in document.blocks] == [(BlockKind.ITEM, n) for n in (1, 2, 2, 1)]


def test_escaped_numbers_are_labels() -> None:
    document = read("\n\n".join(f"{n}\\. {LONG}" for n in range(1, 5)))
    assert [b.label for b in document.blocks] == ["1.", "2.", "3.", "4."]


def test_a_line_of_no_break_spaces_parts_two_paragraphs() -> None:
    assert len(read(f"{LONG}  \n\u00a0\n{LONG}\n").blocks) == 2


def test_a_footnote_stands_apart_and_is_linked() -> None:
    document = read(f"{LONG}[^a] More of it follows.\n\n{LONG}\n\n[^a]: The note.\n")
    assert document.blocks[0].notes == (2,)
    assert document.blocks[2].kind is BlockKind.FOOTNOTE


def test_a_table_is_read_by_rows_and_cells() -> None:
    document = read(f"{LONG}\n\n| Who | What |\n|---|---|\n| Japan | $8 billion |\n")
    rows = [b for b in document.blocks if b.kind is BlockKind.ROW]
    assert [[document.quote(cell) for cell in row.cells] for row in rows] == [["Who", "What"], ["Japan", "$8 billion"]]


def test_a_bold_sentence_that_opens_a_list_is_a_lead_in_not_a_heading() -> None:
    document = read(f"{LONG}\n\n**WE HEREBY DECLARE:**\n\n- To act.\n- To pay.\n")
    assert document.blocks[1].kind is BlockKind.PARAGRAPH
    assert [b.lead_in for b in document.blocks[2:]] == [1, 1]


def test_a_lead_in_governs_parallel_paragraphs() -> None:
    document = read(
        "---\ntitle: T\n---\n\nThe Parties commit to take the following actions by May 14, 2025:\n\n"
        f"The United States will suspend it. {LONG}\n\nChina will suspend it. {LONG}\n\nAfter that, they will meet.\n"
    )
    assert [b.lead_in for b in document.blocks] == [None, 0, 0, None]


def test_a_printed_number_behind_a_bullet_is_the_items_label() -> None:
    for source in (
        "- 1) We pay.\n- 2) We build.",
        "* 1\\) We pay.\n* 2\\) We build.",
        "- **1)** We pay.\n- **2)** We build.",
        "1)We pay.\n\n2)We build.",
    ):
        document = read_bytes(source.encode(), "a.md")
        assert [(b.kind, b.level, b.label, document.quote(b.body)) for b in document.blocks] == [
            (BlockKind.ITEM, 1, "1)", "We pay."),
            (BlockKind.ITEM, 1, "2)", "We build."),
        ]
    document = read_bytes(b"1.) We pay.\n2.) We build.\n\n* (a) We join.\n* We leave.", "a.md")
    assert [b.label for b in document.blocks] == ["1.)", "2.)", "(a)", "•"]


def test_a_number_that_only_holds_another_list_is_listed_as_removed() -> None:
    document = read_bytes(b"1. (a) We pay.\n2. 1) We build.", "a.md")
    assert [b.label for b in document.blocks] == ["1.", "1)"]
    assert [(r.what, r.text) for r in document.removed] == [("number without words", "2.")]
