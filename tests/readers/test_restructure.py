"""A person's last word over the structure: the text stays, the blocks follow."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.document import BlockKind, Document, PartialDate
from desktop_app.readers import Edit, read_bytes, restructure
from desktop_app.readers.restructure import (
    join_with_previous,
    set_date,
    set_kind,
    set_language,
    set_level,
    set_title,
    split_at,
)

SOURCE = """Joint Statement on Everything

The two leaders met today in Tokyo and reaffirmed their cooperation in all fields. They will:

- build grids by 2030;
- train people.

Trade and Investment

The leaders committed to double trade. A second sentence follows here for good measure.
"""


@pytest.fixture
def document() -> Document:
    return read_bytes(SOURCE.encode(), "a.txt")


def at(document: Document, words: str) -> int:
    return next(i for i, b in enumerate(document.blocks) if words in document.quote(b.span))


def test_a_block_set_to_heading_opens_a_section(document: Document) -> None:
    edited = restructure(document, [set_kind(document, at(document, "train"), BlockKind.HEADING, 3)])
    assert edited.text == document.text
    assert "train people." in [edited.heading(section) for section in edited.sections]
    assert list(edited.flaws()) == []


def test_a_split_makes_two_blocks_and_a_join_takes_it_back(document: Document) -> None:
    cut = restructure(document, [split_at(document, document.text.index("A second sentence"))])
    assert len(cut.blocks) == len(document.blocks) + 1
    second = at(cut, "A second sentence")
    joined = restructure(cut, [join_with_previous(cut, second)])
    assert [b.span for b in joined.blocks] == [b.span for b in document.blocks]


def test_lead_ins_follow_the_new_structure(document: Document) -> None:
    lead = at(document, "They will:")
    assert document.blocks[at(document, "grids")].lead_in == lead
    edited = restructure(document, [split_at(document, document.text.index("They will:"))])
    assert edited.blocks[at(edited, "grids")].lead_in == at(edited, "They will:")


def test_title_date_language_and_level_are_set(document: Document) -> None:
    heading = at(document, "Trade and")
    edits = [set_title(document, heading), set_date(PartialDate(2024, 5, 3)), set_language("ja")]
    edited = restructure(document, edits)
    assert (edited.name, str(edited.date), edited.language) == ("Trade and Investment", "2024-05-03", "ja")
    assert edited.blocks[0].kind is BlockKind.PARAGRAPH
    assert restructure(document, [set_title(document, "In my words")]).name == "In my words"
    assert restructure(document, [set_level(document, heading, 4)]).blocks[heading].level == 4


def test_an_edit_that_no_longer_fits_is_left_out_and_said_to_be(document: Document) -> None:
    other = read_bytes(b"Something else\n\nstands here now and reads on.", "b.txt")
    edited = restructure(other, [set_kind(document, 1, BlockKind.QUOTE)])
    assert edited.blocks == other.blocks
    assert "no longer fits" in edited.notes[-1]


def test_edits_survive_as_json(document: Document) -> None:
    for edit in (set_kind(document, 1, BlockKind.QUOTE), set_date(None), set_level(document, 2, 2)):
        assert Edit.from_json(json.loads(json.dumps(edit.to_json()))) == edit
    with pytest.raises(ValueError):
        Edit.from_json({"kind": "paint"})


ACTIONS = st.sampled_from(["kind", "level", "split", "join", "title"])


def some_edit(document: Document, data: st.DataObject) -> Edit:
    block = data.draw(st.integers(0, len(document.blocks) - 1))
    span = document.blocks[block].span
    match data.draw(ACTIONS):
        case "kind":
            return set_kind(document, block, data.draw(st.sampled_from(BlockKind)))
        case "level":
            return set_level(document, block, data.draw(st.integers(1, 6)))
        case "split":
            return split_at(document, data.draw(st.integers(span.start, span.end - 1)))
        case "join":
            return join_with_previous(document, block)
        case _:
            return set_title(document, block)


@given(st.data())
def test_any_edits_keep_the_invariants(data: st.DataObject) -> None:
    document = read_bytes(SOURCE.encode(), "a.txt")
    for _ in range(data.draw(st.integers(1, 6))):
        try:
            edit = some_edit(document, data)
        except ValueError:
            continue  # a cut before the first word, a join of the first block
        document = restructure(document, [edit])
        assert list(document.flaws()) == []
        assert document.text == SOURCE
