"""Treaties and annexes: articles, a preamble beside them, signatures in the middle, lettered headings, chapters."""

from desktop_app.document import BlockKind, Document
from desktop_app.readers import read_bytes

TREATY = """**Preamble**

The Parties, underscoring their shared commitment to security, have agreed on all of what follows here:

**Article I:  Principles**

The Parties will cooperate on the basis of full respect for each other, and consult at least once a year.

**Article II:  Entry into force**

This Agreement enters into force on the day on which both Parties have signed it, and runs for ten years.

FOR THE UNITED STATES OF AMERICA:     FOR CANADA:

\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_

JANE DOE

President of the United States of America

**Annex to the Agreement**

**A.  Accountability**

The Parties will publish a report on the use of all funds, and have it audited by somebody who is independent.

**B.  Use of Funds**

Source: the Parties

The funds will be used for what Article I says, and for nothing else, from the first day of the Agreement on.
"""


def read(text: str, name: str = "a.md") -> Document:
    document = read_bytes(text.encode(), name)
    assert list(document.flaws()) == []
    return document


def headings(document: Document) -> list[tuple[int, str | None, str]]:
    return [(b.level, b.label, document.quote(b.body)) for b in document.blocks if b.kind is BlockKind.HEADING]


def test_a_preamble_is_of_one_level_with_the_articles_and_letters_are_below() -> None:
    assert headings(read("---\ntitle: Agreement on Security\n---\n" + TREATY)) == [
        (2, None, "Preamble"),
        (2, "Article I:", "Principles"),
        (2, "Article II:", "Entry into force"),
        (2, None, "Annex to the Agreement"),
        (3, "A.", "Accountability"),
        (3, "B.", "Use of Funds"),
    ]


def test_signatures_are_found_before_an_annex() -> None:
    document = read(TREATY)
    signed = [document.running(b.span) for b in document.blocks if b.kind is BlockKind.SIGNATURE]
    assert signed == [
        "FOR THE UNITED STATES OF AMERICA: FOR CANADA:",
        "__________",
        "JANE DOE",
        "President of the United States of America",
    ]


def test_a_sentence_behind_the_signatures_is_none() -> None:
    text = (
        "We will act on it together.\n\nSigned,\n\nJane Doe\n\nMinister of Trade\n\nThe full text can be found here.\n"
    )
    document = read(text)
    assert [b.kind for b in document.blocks][-4:] == [BlockKind.SIGNATURE] * 3 + [BlockKind.PARAGRAPH]


def test_chapters_and_their_sections_have_levels_of_their_own() -> None:
    lines = (
        "計画",
        "第１章　総論",
        "政府は計画を進める。",
        "第１節　目的",
        "目的は次のとおりである。",
        "第２章　体制",
        "体制を整える。",
    )
    text = "\n\n".join(lines)
    assert [(level, label) for level, label, _ in headings(read(text, "a.txt"))] == [
        (2, "第１章"),
        (3, "第１節"),
        (2, "第２章"),
    ]


def test_a_single_initial_is_no_label() -> None:
    document = read("Joint Statement of All\n\nWe will act on it together, and soon.\n\nJ. Smith\n", "a.txt")
    assert document.blocks[-1].label is None


def test_a_page_of_pictures_is_its_title() -> None:
    document = read("---\ntitle: Memorandum\n---\n\n![](a.png)\n\n<figure><img src='b.png'></figure>\n")
    assert (document.text, document.blocks[0].kind) == ("Memorandum", BlockKind.TITLE)
    assert document.notes == ("The file has no words besides its title; pictures are not shown.",)


def test_the_number_of_an_item_without_words_is_listed() -> None:
    document = read("Some words stand here.\n\n1. \n\nMore of them stand here.\n")
    assert [(r.what, r.text) for r in document.removed] == [("number without words", "1.")]
