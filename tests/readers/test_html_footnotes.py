"""Footnotes of web pages as they are written most: their marks are no figures, arrows back are no text."""

import pytest

from desktop_app.document import BlockKind, Document
from desktop_app.readers import read_bytes

FILLER = "<p>The parties recall what they said of it at length in the year before this one.</p>"


def page(mark: str, notes: str) -> Document:
    source = f"<main><p>Japan will build ten bridges by 2031{mark} in the north.</p>{FILLER}{notes}</main>"
    document = read_bytes(source.encode(), "a.html")
    assert list(document.flaws()) == []
    return document


PANDOC = page(
    "<a href='#fn1' class='footnote-ref' id='fnref1' role='doc-noteref'><sup>1</sup></a>",
    "<section class='footnotes'><ol><li id='fn1'><p>At prices of 2024."
    "<a href='#fnref1' role='doc-backlink'>↩︎</a></p></li></ol></section>",
)
WORD = page(
    "<a href='#_ftn1' name='_ftnref1'>[1]</a>",
    "<div id='ftn1'><p><a href='#_ftnref1' name='_ftn1'>[1]</a> At prices of 2024.</p></div>"
    "<div id='ftn2'><p><a href='#_ftnref2' name='_ftn2'>[2]</a> Another.</p></div><a href='#_ftn2'></a>",
)
WIKI = page(
    "<sup id='cite_ref-1'><a href='#cite_note-1'>[1]</a></sup>",
    "<ol class='references'><li id='cite_note-1'><a href='#cite_ref-1'>^</a> <span>At prices of 2024.</span></li></ol>",
)


@pytest.mark.parametrize("document", [PANDOC, WORD, WIKI], ids=["pandoc", "word", "wiki"])
def test_a_mark_stands_in_brackets_and_its_note_apart(document: Document) -> None:
    first = document.blocks[0]
    assert document.quote(first.body) == "Japan will build ten bridges by 2031[1] in the north."
    (note,) = (document.blocks[n] for n in first.notes)
    assert note.kind is BlockKind.FOOTNOTE
    assert document.quote(note.body) == "At prices of 2024."


def test_the_number_that_a_note_prints_is_its_label() -> None:
    notes = [block for block in WORD.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [(note.label, WORD.quote(note.body)) for note in notes] == [
        ("[1]", "At prices of 2024."),
        ("[2]", "Another."),
    ]


def test_an_arrow_back_is_listed_as_removed() -> None:
    assert [(r.what, r.text) for r in PANDOC.removed] == [("link back to the text", "↩︎")]
    assert [(r.what, r.text) for r in WIKI.removed] == [("link back to the text", "^")]


def test_a_link_to_a_note_by_its_words_stays_as_it_is() -> None:
    document = page(
        " (<a href='#note-prices'>see the note on prices</a>)", "<p id='note-prices'>At prices of 2024.</p>"
    )
    assert document.quote(document.blocks[0].body).endswith("by 2031 (see the note on prices) in the north.")
    assert document.blocks[0].notes
