"""Properties of spans, anchors and outlines, with characters outside the Basic Multilingual Plane among them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.document import Anchor, Block, BlockKind, Document, Source, Span, outline

TEXT = st.text(st.sampled_from("abc 。\n🚀𠮷é\u200b"), max_size=60)


@st.composite
def placed(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(TEXT.filter(bool))
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


def spans() -> st.SearchStrategy[Span]:
    return st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: Span(min(pair), max(pair)))


@given(spans(), spans())
def test_two_spans_overlap_when_a_position_is_in_both(one: Span, other: Span) -> None:
    both = [position for position in range(31) if position in one and position in other]
    if len(one) and len(other):
        assert one.overlaps(other) == other.overlaps(one) == bool(both)
        assert one.covers(other) == all(position in one for position in range(other.start, other.end))


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 3)])
def test_a_span_that_ends_before_it_starts_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(placed())
def test_an_anchor_finds_its_own_place_in_an_unchanged_text(place: tuple[str, Span]) -> None:
    text, span = place
    assert Anchor.of(text, span).find(text) == span


@given(placed(), TEXT)
def test_an_anchor_moves_with_what_is_put_before_the_text(place: tuple[str, Span], before: str) -> None:
    text, span = place
    found = Anchor.of(text, span).find(before + text)
    assert found is not None
    assert (before + text)[found.start : found.end] == text[span.start : span.end]


@given(placed(), TEXT)
def test_an_anchor_never_finds_other_words_than_its_quotation(place: tuple[str, Span], other: str) -> None:
    anchor = Anchor.of(*place)
    found = anchor.find(other)
    assert (found is None) == (anchor.quote not in other)
    assert found is None or other[found.start : found.end] == anchor.quote


def test_of_two_equal_quotations_the_one_with_its_neighbours_is_found() -> None:
    text = "France 🚀 will pay. Japan 𠮷 will pay."
    at = text.index("will pay", 12)
    anchor = Anchor.of(text, Span(at, at + 8))
    assert anchor.find("New. " * 20 + text) == Span(at + 100, at + 108)
    swapped = "Japan 𠮷 will pay. France 🚀 will pay."
    assert anchor.find(swapped) == Span(8, 16)


def test_an_empty_quotation_is_nowhere() -> None:
    assert Anchor("", "a", "b", 0).find("ab") is None


@given(st.lists(st.integers(0, 5), max_size=25))
def test_every_section_lies_in_its_parent_and_siblings_do_not_overlap(levels: list[int]) -> None:
    """Level 0 stands for a paragraph, 1 for the title, above it for headings."""
    kinds = {0: BlockKind.PARAGRAPH, 1: BlockKind.TITLE}
    blocks = [
        Block(Span(i, i + 1), Span(i, i + 1), kinds.get(level, BlockKind.HEADING), level)
        for i, level in enumerate(levels)
    ]
    sections = outline(blocks)
    assert [section.ordinal for section in sections] == list(range(len(sections)))
    assert (sections[0].first, sections[0].end, sections[0].parent) == (0, len(blocks), None)
    for section in sections[1:]:
        parent = sections[section.parent or 0]
        assert parent.level < section.level
        assert parent.first <= section.first < section.end <= parent.end
        for sibling in sections[section.ordinal + 1 :]:
            if sibling.parent == section.parent:
                assert section.end <= sibling.first


def _document(text: str, *blocks: Block) -> Document:
    return Document(text, blocks, outline(blocks), Source("a.txt", "txt", len(text), ""))


def test_the_flaws_of_a_document_are_named() -> None:
    paragraph = BlockKind.PARAGRAPH
    whole = Block(Span(0, 2), Span(0, 2), paragraph)
    assert list(_document("ab", whole).flaws()) == []
    assert "belongs to no block: 'b'" in next(_document("ab", Block(Span(0, 1), Span(0, 1), paragraph)).flaws())
    assert "overlaps" in next(_document("ab", whole, Block(Span(1, 2), Span(1, 2), paragraph)).flaws())
    assert "hold its body" in next(_document("ab", Block(Span(0, 2), Span(0, 3), paragraph)).flaws())
    assert "lead-in" in next(_document("ab", Block(Span(0, 2), Span(0, 2), paragraph, lead_in=0)).flaws())
    assert "behind the text" in next(_document("a", whole).flaws())
    assert "hold its cells" in next(
        _document("ab", Block(Span(0, 2), Span(0, 2), paragraph, cells=(Span(1, 3),))).flaws()
    )
