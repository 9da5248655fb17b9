"""Search: case, width and white space do not count, and every place found is a place of the text."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.document import Document
from desktop_app.readers import read_bytes
from desktop_app.session.search import Folded, Search


def _document(text: str) -> Document:
    return read_bytes(text.encode(), "a.txt")


def _found(text: str, words: str) -> list[str]:
    document = _document(text)
    return [document.quote(hit.span) for hit in Search(document).find((), words)]


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


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60), st.data())
def test_whatever_letter_stands_in_a_text_is_found_there(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    folded = Folded(text)
    letter = unicodedata.normalize("NFKD", text[at]).casefold()
    if letter and text.isascii() is False:
        places = [folded.place(i) for i in range(len(folded.text)) if folded.text.startswith(letter, i)]
        assert at in places
