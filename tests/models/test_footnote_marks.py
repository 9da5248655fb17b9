"""Which mark in the text belongs to which footnote, in the ways that formats have them."""

import pytest

from desktop_app.document import Document
from desktop_app.models.footnote_marks import FootnoteMarks
from desktop_app.readers import read_bytes


def pairs(document: Document) -> list[tuple[str, str]]:
    links = FootnoteMarks(document).touching(document.blocks[0].span)
    return [(document.quote(link.source), document.quote(link.target)) for link in links if link.is_mark]


@pytest.mark.parametrize(
    ("name", "source", "wanted"),
    [
        ("a.md", "We pay[^1] and[^b].\n\n[^1]: In euros.\n[^b]: By 2030.", [("[1]", "In euros."), ("[b]", "By 2030.")]),
        ("a.txt", "We pay[1] and².\n\nMore.\n\n[1] Euros.\n² By 2030.", [("[1]", "Euros."), ("²", "By 2030.")]),
        ("a.md", "We pay[^1], build[^2], go[^1].\n\n[^1]: A.\n[^2]: B.", [("[1]", "A."), ("[2]", "B."), ("[1]", "A.")]),
        ("a.md", "We pay[^1] what they [sic] want[^2].\n\n[^1]: A.\n[^2]: B.", [("[1]", "A."), ("[2]", "B.")]),
        ("a.md", "We pay [sic] for it [1].", []),
    ],
)  # fmt: skip
def test_marks_lead_to_their_notes(name: str, source: str, wanted: list[tuple[str, str]]) -> None:
    assert pairs(read_bytes(source.encode(), name)) == wanted


def test_a_note_leads_back_to_its_first_mark_by_its_number_or_by_a_name() -> None:
    printed = read_bytes(b"We pay[1].\n\nAgain[1].\n\n[1] In euros.", "a.txt")
    marks = FootnoteMarks(printed)
    at = printed.text.rindex("[1]")
    link = marks.at(at)
    assert link is not None
    assert (link.target.start, link.name) == (printed.text.index("[1]"), "")
    assert marks.at(at + 4) is None
    named = read_bytes(b"We pay[^1].\n\n[^1]: In euros.", "a.md")
    link = FootnoteMarks(named).at(named.text.index("In euros"))
    assert link is not None
    assert (link.target.start, link.name) == (named.text.index("[1]"), "[1]")
