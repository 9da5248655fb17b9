"""An anchored passage after its source has changed: exact quotation first, then likeness, else detached and kept."""

from desktop_app.analysis import analyse
from desktop_app.document import Anchor, Span
from desktop_app.notebook import CREATED, Change, Entry, Notebook, Status, to_json
from desktop_app.notebook.relocate import relocate
from desktop_app.notebook.worklist import worklist
from desktop_app.readers import read_text

PLEDGE = "The United States will invest $50 billion in rural broadband by 2030"
TEXT = f"🚀 Fact sheet 𠮷\n\n{PLEDGE}.\n\nBoth sides met in spring.\n"


def _anchor(text: str, quote: str) -> Anchor:
    start = text.index(quote)
    return Anchor.of(text, Span(start, start + len(quote)))


def test_an_exact_quotation_wins_over_a_like_one() -> None:
    anchor = _anchor(TEXT, PLEDGE)
    changed = TEXT.replace(PLEDGE, PLEDGE.replace("50", "55")) + PLEDGE
    found = relocate(changed, anchor)
    assert found is not None
    assert changed[found.start : found.end] == PLEDGE
    assert found.start == len(changed) - len(PLEDGE)


def test_a_passage_whose_words_were_touched_is_found_by_likeness() -> None:
    changed = "New head 🚀\n\n" + TEXT.replace("$50 billion", "$55 billion")
    found = relocate(changed, _anchor(TEXT, PLEDGE))
    assert found is not None
    assert "will invest $55 billion in rural" in changed[found.start : found.end]


def test_a_passage_that_is_gone_is_not_found_in_another() -> None:
    assert relocate("Both sides met in spring. Ministers spoke of fishing.", _anchor(TEXT, PLEDGE)) is None


def test_a_short_quotation_is_found_exactly_or_not_at_all() -> None:
    anchor = _anchor(TEXT, "in spring")
    assert relocate("met in sprint", anchor) is None
    assert relocate("met in spring", anchor) == Span(4, 13)


def test_a_text_shorter_than_the_quotation_gives_a_span_inside_it() -> None:
    found = relocate(PLEDGE[:30], _anchor(TEXT, PLEDGE))
    assert found is None or found.end <= 30


def test_a_rating_follows_its_passage_or_stands_detached_at_the_end() -> None:
    entry = Entry("e1", _anchor(TEXT, PLEDGE), status=Status.KEPT, note="paid")
    notebook = Notebook([Change.now("Ann", "e1", CREATED, None, to_json(entry))])
    moved = read_text("A new first paragraph.\n\n" + TEXT, "sheet")
    followed = [item for item in worklist(moved, analyse(moved), notebook) if item.entry is not None]
    assert [item.span and moved.quote(item.span) for item in followed] == [PLEDGE + "."]  # it takes up the proposal
    assert all(item.commitment is not None for item in followed)
    gone = read_text("Something else\n\nBoth sides met in spring.\n", "sheet")
    last = worklist(gone, analyse(gone), notebook)[-1]
    assert (last.span, last.note, last.status, last.label) == (None, "paid", Status.KEPT, PLEDGE)
