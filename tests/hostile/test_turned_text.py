"""Characters that turn the direction of writing can hide what a text says: they are told in every format, and shown."""

import pytest
from PySide6.QtGui import QColor, QFont

from desktop_app.document import Document, Span
from desktop_app.models.reading_text import ReadingText
from tests.hostile.made import docx, epub, odt, p
from tests.hostile.outcomes import outcome, read_here

TURNED = "We will \u202eyap\u202c for all of it."


MADE: dict[str, bytes] = {
    "a.txt": TURNED.encode(),
    "a.md": TURNED.encode(),
    "a.html": f"<p>{TURNED}</p>".encode(),
    "a.docx": docx(p(TURNED)),
    "a.odt": odt(f"<text:p>{TURNED}</text:p>"),
    "a.epub": epub(f"<html><body><p>{TURNED}</p></body></html>"),
    "a.rtf": rb"{\rtf1 We will \u8238?yap\u8236? for all of it.}",
}


@pytest.mark.parametrize("name", MADE)
def test_they_are_kept_and_told(name: str) -> None:
    document = outcome(MADE[name], name, read_here)
    assert isinstance(document, Document)
    assert document.text == TURNED
    assert any("turning the direction" in note for note in document.notes)


@pytest.mark.usefixtures("qapp")
def test_the_reading_pane_writes_them_out_and_knows_where_they_stand() -> None:
    document = read_here(TURNED.encode(), "a.txt")
    text = ReadingText(document, QFont(), QColor("grey"), 0, len(document.blocks))
    assert text.qt.toPlainText() == "We will [U+202E]yap[U+202C] for all of it."
    hidden = Span(TURNED.index("yap"), TURNED.index("yap") + 3)
    assert text.ranges(hidden) == [(16, 19)]
    assert text.span_of(8, 27) == Span(8, 13)
    assert document.quote(text.span_of(0, 42)) == TURNED
