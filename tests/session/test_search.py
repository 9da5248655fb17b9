"""Search: case, width and white space do not count, and every place found is a place of the text."""

import unicodedata
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.document import Anchor, Document, Span
from desktop_app.notebook import Entry, EntryKind, Evidence, Item
from desktop_app.readers import read_bytes
from desktop_app.session.folding import Folded, fold
from desktop_app.session.hits import Where
from desktop_app.session.search import Search


def _document(text: str, name: str = "a.txt") -> Document:
    return read_bytes(text.encode(), name)


def _found(text: str, words: str) -> list[str]:
    document = _document(text)
    return [document.quote(hit.span) for hit in Search(document).find((), words) if hit.span is not None]


def test_case_does_not_count() -> None:
    assert _found("The Parties will act. THE PARTIES agree.", "the parties") == ["The Parties", "THE PARTIES"]


def test_width_does_not_count_in_japanese() -> None:
    assert _found("２０３０年までにＧＤＰ比１％とする。", "2030年") == ["２０３０年"]
    assert _found("ｶﾞｽの削減に取り組む。", "ガス") == ["ｶﾞｽ"]


def test_a_phrase_is_found_across_the_end_of_a_line() -> None:
    assert _found("They will invest\nheavily in rail.", "invest heavily") == ["invest\nheavily"]


def test_places_are_right_behind_letters_that_fold_into_several() -> None:
    assert _found("ﬁrst ﬂoor ㍿ and the bridge 🌉 bridge", "bridge") == ["bridge", "bridge"]
    assert _found("ﬁrst place", "first") == ["ﬁrst"]


def test_nothing_is_looked_for_where_no_words_are() -> None:
    assert _found("Some text.", "   ") == []


TEXT = "## Rail\n\nJapan will invest in rail.\n\n## Schools\n\nKorea will build schools by rail."


def _item(document: Document, words: str, **values: object) -> Item:
    """Return the item of an entry on these words of the text, which has these values."""
    start = document.text.index(words)
    span = Span(start, start + len(words))
    entry = replace(Entry(f"id-{start}", Anchor.of(document.text, span)), **values)  # type: ignore[arg-type]
    return Item(f"own-{start}", span, None, entry, 0, words, (), "", "", None, ())


def test_every_place_says_where_it_stands() -> None:
    document = _document(TEXT, "a.md")
    link = Evidence("e1", "link", "Report on rail", "https://example.org")
    item = _item(document, "Korea will build", note="Nothing on rail yet.", tags=("Rail",), evidence=(link,))
    section = Entry("s", None, EntryKind.SECTION, note="See the rail plan.")
    hits = Search(document).find([item], "rail", {1: section})
    assert [hit.where for hit in hits] == [
        Where.TEXT, Where.NOTE, Where.TEXT, Where.NOTE, Where.TAG, Where.EVIDENCE, Where.TEXT,
    ]  # fmt: skip
    assert hits.counts == {Where.TEXT: 3, Where.NOTE: 2, Where.TAG: 1, Where.EVIDENCE: 1}
    of_item = [hit for hit in hits if hit.item == item.key]
    assert [hit.evidence for hit in of_item] == ["", "", "e1"]
    assert of_item[0].words == Span(11, 15)


def test_a_note_is_found_whose_passage_is_no_longer_in_the_source() -> None:
    document = _document(TEXT)
    lost = replace(_item(document, "Korea", note="A word on bridges."), span=None)
    (hit,) = Search(document).find([lost], "bridges")
    assert hit.span is None
    assert hit.item == lost.key


def test_a_note_that_was_written_since_is_found() -> None:
    document = _document(TEXT)
    search, item = Search(document), _item(document, "Korea", note="A word.")
    assert len(search.find([item], "bridges")) == 0
    assert item.entry is not None
    again = replace(item, entry=replace(item.entry, note="A word on bridges."))
    assert len(search.find([again], "bridges")) == 1


def test_going_on_begins_behind_the_place_where_one_is() -> None:
    hits = Search(_document("rail and rail and rail")).find((), "rail")
    assert hits.first_behind(0) == 0
    assert hits.first_behind(1) == 1
    assert hits.first_behind(20) == 0


@given(st.text(alphabet="ab ﬁ㍿が", max_size=80), st.text(alphabet="abfi株が", min_size=1, max_size=2), st.data())
def test_what_is_in_sight_is_what_was_found_there(text: str, words: str, data: st.DataObject) -> None:
    hits = Search(_document("x " + text + " x")).find((), words)
    begin = data.draw(st.integers(0, len(text) + 4))
    end = data.draw(st.integers(begin, len(text) + 4))
    all_spans = [hit.span for hit in hits if hit.span is not None]
    assert list(hits.touching(begin, end)) == [span for span in all_spans if span.start < end and span.end > begin]


@given(st.text(max_size=60))
def test_a_folded_text_is_its_letters_folded_and_its_places_never_fall_back(text: str) -> None:
    folded = Folded(text)
    if not text.isascii():
        assert folded.text == fold(text)
    places = [folded.place(at) for at in range(len(folded.text) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
    for at, letter in enumerate(folded.text):
        assert letter in fold(text[places[at]])


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60), st.data())
def test_whatever_letter_stands_in_a_text_is_found_there(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    folded = Folded(text)
    letter = unicodedata.normalize("NFKD", text[at]).casefold()
    if letter and text.isascii() is False:
        places = [folded.place(i) for i in range(len(folded.text)) if folded.text.startswith(letter, i)]
        assert at in places
