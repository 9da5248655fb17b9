"""Text for a terminal: it fits, and a document cannot steer it."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.app.terminal import columns, shortened, visible, width, wrapped


def test_an_escape_sequence_in_a_document_is_shown_and_not_obeyed() -> None:
    assert visible("a\x1b[31mb\x07\x9b") == "a␛[31mb␇\ufffd"


def test_a_direction_override_is_written_out() -> None:
    assert visible("pay \u202e001") == "pay ⟨U+202E⟩001"


@given(st.text())
def test_no_control_character_gets_through(text: str) -> None:
    assert not set(visible(text)) & {chr(code) for code in [*range(9), *range(11, 32), *range(127, 160)]}


@given(st.text(), st.integers(2, 40))
def test_shortened_text_fits_and_begins_as_the_text_does(text: str, room: int) -> None:
    cut = shortened(text, room)
    assert width(cut) <= room
    assert cut == text or text.startswith(cut[:-1])


@given(st.text(alphabet="ab 本日é\n", max_size=200), st.integers(2, 40))
def test_wrapped_lines_fit_and_lose_nothing(text: str, room: int) -> None:
    lines = wrapped(text, room)
    assert all(width(line) <= room for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_columns_of_wide_characters_stand_under_each_other() -> None:
    lines = list(columns([("日本", "x"), ("US", "y")], room=80, indent=1))
    assert lines == [" 日本  x", " US    y"]
