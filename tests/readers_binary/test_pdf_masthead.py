"""Official papers as PDF: a masthead above the title, job numbers and drawn lines at the foot, notes referred to again."""

from collections.abc import Callable
from pathlib import Path

import pytest
import typst

from desktop_app.document import BlockKind, Document
from desktop_app.readers import read_bytes
from desktop_app.readers.pdf.chars import Segment
from desktop_app.readers.pdf.flow import reads_on
from desktop_app.readers.pdf.hyphens import Hyphens
from desktop_app.readers.pdf.lines import Line, lines_of
from desktop_app.readers.raw import Run

TITLE = "73/8. Necessity of ending the embargo imposed against one of the Members"
WORDS = "the Assembly recalls its earlier resolutions and the measures that were adopted by all of its Members in good order "
FIRST = (
    """
#set page(width: 612pt, height: 792pt, margin: 90pt)
#set text(size: 10pt, lang: "en", hyphenate: false)
#set par(leading: 0.5em, spacing: 1.4em)
#grid(columns: (1fr, 1fr), text(size: 14pt)[United Nations], align(right)[A/RES/73/8])
#v(1em)
#grid(columns: (1fr, 1fr), text(size: 20pt)[*General Assembly*], align(right)[Distr.: General])

5 November 2018

#text(size: 14pt)[*Resolution adopted by the General Assembly on 1 November 2018*]

#text(size: 12pt)[*TITLE*]

_The General Assembly,_

Recalling its resolution on cooperation#super[1] in full, WORDS

WORDS WORDS WORDS and so on to
#place(bottom, dy: -36pt)[\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_]
#place(bottom, dy: -20pt)[#text(size: 8pt)[#super[1] Resolution 70/1.]]
#place(bottom, dy: 30pt)[18-18418 (E) 071118]
#place(bottom, dy: 44pt)[\\*1818418\\*]
#pagebreak()
#place(top, dy: -60pt)[#text(size: 8pt)[*A/RES/73/8  Necessity of ending the embargo*]]
""".replace("TITLE", TITLE)
    .replace("WORDS", WORDS)
    .strip()
)
SECOND = """
the end of the sentence on the goals#super[1] of all its Members.

1. Takes note of the report of the Secretary-General on it, and of all that was said there at length and with care;

2. Decides to come back to it at its next session, and to have a new report on all of it by the first of May of that year.

#align(right)[_30th plenary meeting_ \\
_1 November 2018_]
#place(bottom, dy: 30pt)[2/2 #h(1fr) 18-18418]
"""


@pytest.fixture(scope="module")
def resolution(tmp_path_factory: pytest.TempPathFactory) -> Document:
    path: Path = tmp_path_factory.mktemp("made") / "a.typ"
    path.write_text(FIRST + "\n\n" + SECOND, "utf-8")
    document = read_bytes(typst.compile(str(path)), "a.pdf")
    assert list(document.flaws()) == []
    return document


@pytest.fixture(scope="module")
def kind(resolution: Document) -> Callable[[BlockKind], list[str]]:
    return lambda wanted: [resolution.running(b.span) for b in resolution.blocks if b.kind is wanted]


def test_the_title_is_the_act_and_not_the_name_of_the_body(resolution: Document) -> None:
    assert resolution.name == TITLE
    title = next(block for block in resolution.blocks if block.kind is BlockKind.TITLE)
    assert title.reason == "title: set largest below the masthead, 12 pt over 10 pt"


def test_nothing_above_the_title_is_a_heading_nor_who_resolves(kind: Callable[[BlockKind], list[str]]) -> None:
    assert kind(BlockKind.HEADING) == []
    assert "General Assembly" in kind(BlockKind.PARAGRAPH)


def test_words_far_apart_in_the_masthead_are_lines_of_their_own(kind: Callable[[BlockKind], list[str]]) -> None:
    lines = kind(BlockKind.PARAGRAPH)
    assert {"United Nations", "Distr.: General"} <= set(lines)


def test_a_sentence_goes_on_over_the_notes_and_numbers_at_the_foot(resolution: Document) -> None:
    assert "and so on to the end of the sentence" in resolution.text


def test_what_stands_at_the_edges_is_removed_and_listed(resolution: Document) -> None:
    told = {(r.what, r.text) for r in resolution.removed}
    assert {
        ("page footer", "18-18418 (E) 071118"),
        ("page footer", "*1818418*"),
        ("page footer", "2/2 18-18418"),
        ("drawn line", "__________"),
        ("running header", "A/RES/73/8 Necessity of ending the embargo"),
    } <= told


def test_a_note_is_linked_from_its_place_and_from_a_later_page(resolution: Document) -> None:
    note = len(resolution.blocks) - 1
    assert resolution.blocks[note].kind is BlockKind.FOOTNOTE
    linked = [block for block in resolution.blocks if block.notes == (note,)]
    assert len(linked) == 2
    assert "goals[1] of all" in resolution.text


def test_the_closing_date_is_a_date_line(kind: Callable[[BlockKind], list[str]]) -> None:
    assert kind(BlockKind.DATELINE) == ["5 November 2018", "30th plenary meeting 1 November 2018"]


PLAIN = [
    "It is drug-",
    "resistant, and 25 people wrote to the",
    "twenty-",
    "first session about it",
    *["and more"] * 100,
]
BROKEN = ["It is of the gover\u0002", "nment and imple\u0002", "mentation of the", "work by the government", "is long"]


@pytest.mark.parametrize(
    ("lines", "first", "second", "tied"),
    [
        (PLAIN, "drug-", "resistant", "drug-resistant"),
        (PLAIN, "twenty\u0002", "first", "twenty-first"),
        (PLAIN, "govern\u0002", "ment", "government"),
        (BROKEN, "imple\u0002", "mentation", "implementation"),
        (BROKEN, "work\u0002", "long", "work-long"),
        (PLAIN, "2030\u0002", "2035", "2030-2035"),
        (PLAIN, "one –", "two", "one – two"),
        (PLAIN, "日本は", "協力", "日本は協力"),
    ],
)
def test_a_hyphen_at_a_lines_end_is_dropped_only_where_it_breaks_a_word(
    lines: list[str], first: str, second: str, tied: str
) -> None:
    assert Hyphens(lines).tied(first, second) + second == tied


LEFT, RIGHT = 72.0, 472.0


def line(text: str, bottom: float, *, left: float = LEFT, right: float = RIGHT, bold: str = "", page: int = 1) -> Line:
    """A line of 10 pt; `bold` are its words in bold."""
    segment = Segment(text, left, right, bottom, bottom + 9, 10.0, bottom)
    at = text.find(bold)
    parts = [(0, at, False), (at, at + len(bold), True), (at + len(bold), len(text), False)] if bold else []
    segment.runs = [Run(a, b, bold=heavy) for a, b, heavy in parts or [(0, len(text), False)] if a < b]
    return Line(segment, page, LEFT, RIGHT)


GOES_ON = {
    "bold words at a line's start": (
        line("the leaders launched an initiative", 700),
        line("TRUST and", 688, bold="TRUST"),
    ),
    "a bold line within a sentence": (
        line("They launched", 700),
        line("the U.S. Initiative", 688, bold="the U.S. Initiative"),
    ),
    "a dash that was wrapped": (line("a new alliance", 700), line("– to scale up production", 688)),
    "a sentence over a page": (line("and they will", 100), line("pay for it", 700, page=2)),
}
BEGINS_ANEW = {
    "a bold heading": (line("Trade", 700, right=120, bold="Trade"), line("The two sides will", 688)),
    "a short line before a word that had room": (
        line("3 March 2026", 700, right=140),
        line("The Council of the Party", 688),
    ),
    "a sentence that ends, then a dash": (line("They will pay.", 700), line("– first of all", 688)),
    "a sentence that ends with the page": (line("They will pay.", 100, right=400), line("It is due", 700, page=2)),
}


@pytest.mark.parametrize("what", GOES_ON)
def test_a_line_goes_on_with(what: str) -> None:
    above, below = GOES_ON[what]
    assert reads_on([above], below, 12.0, 10.0)


@pytest.mark.parametrize("what", BEGINS_ANEW)
def test_a_line_begins_anew_behind(what: str) -> None:
    above, below = BEGINS_ANEW[what]
    assert not reads_on([above], below, 12.0, 10.0)


def test_a_line_that_is_full_goes_on_over_the_page_though_a_sentence_ends() -> None:
    block = [line("The first line of it", 112), line("and the second ends here.", 100)]
    assert reads_on(block, line("The next sentence", 700, page=2), 12.0, 10.0)
    assert not reads_on(block, line("A paragraph set in", 700, left=LEFT + 20, page=2), 12.0, 10.0)


def test_a_page_foot_across_the_columns_is_no_third_column() -> None:
    left = [Segment(f"left {n} and some words", 72, 290, 700 - 12 * n, 709 - 12 * n, 10) for n in range(12)]
    right = [Segment(f"right {n} and some words", 307, 530, 700 - 12 * n, 709 - 12 * n, 10) for n in range(6)]
    marks = [Segment("###", 307, 321, 600, 609, 10), Segment("Page 4 of 4", 277, 317, 35, 44, 9)]
    said = [found.text for found in lines_of([*left, *right, *marks], 1)]
    assert said == [s.text for s in [*left, *right, *marks]]
