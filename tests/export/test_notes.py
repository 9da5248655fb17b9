from hypothesis import given
from hypothesis import strategies as st

from desktop_app.export.notes import note_blocks
from desktop_app.export.report import NoteBlock, Run


def test_an_empty_note_has_no_blocks() -> None:
    assert note_blocks(" \n\t") == ()


def test_emphasis_and_line_breaks_are_kept() -> None:
    assert note_blocks("a *b* **c**\nd") == (
        NoteBlock((Run("a "), Run("b", "emph"), Run(" "), Run("c", "strong"), Run("\n"), Run("d"))),
    )


def test_lists_keep_their_levels_and_printed_numbers() -> None:
    blocks = note_blocks("- one\n  - two\n\n7. seven\n8. eight")
    assert [(block.level, block.label) for block in blocks] == [(1, "•"), (2, "•"), (1, "7."), (1, "8.")]


def test_a_bare_address_and_a_link_can_be_followed() -> None:
    (block,) = note_blocks("see https://example.org/a_b_c, or [this](https://example.org/x).")
    assert [(run.text, run.link) for run in block.runs if run.link] == [
        ("https://example.org/a_b_c", "https://example.org/a_b_c"),
        ("this", "https://example.org/x"),
        ("", "https://example.org/x"),
    ]


def test_the_address_of_a_link_is_said_for_those_on_paper() -> None:
    (block,) = note_blocks("[this](https://example.org/x), [](https://example.org/y) and [that](word)")
    assert block.runs == (
        Run("this", "", "https://example.org/x"),
        Run("", "address", "https://example.org/x"),
        Run(", "),
        Run("https://example.org/y", "", "https://example.org/y"),
        Run(" and "),
        Run("that"),
        Run(" (word)"),
    )


def test_an_address_with_other_letters_stands_as_typed_and_leads_there() -> None:
    (block,) = note_blocks("https://example.org/日本 <https://example.org/é>")
    assert [run for run in block.runs if run.link] == [
        Run("https://example.org/日本", "", "https://example.org/%E6%97%A5%E6%9C%AC"),
        Run("https://example.org/é", "", "https://example.org/%C3%A9"),
    ]


def test_half_a_character_in_an_address_does_no_harm() -> None:
    (block,) = note_blocks("https://example.org/\ud800/a")
    assert block.runs == (Run("https://example.org/\ud800/a", "", "https://example.org/?/a"),)


def test_only_web_and_mail_addresses_are_links() -> None:
    for address in ("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"):
        assert not any(run.link for block in note_blocks(f"[x]({address})") for run in block.runs)


def test_what_is_no_emphasis_list_or_link_stands_as_typed() -> None:
    text = "# 1 \\* &amp; <b>x</b> `c` | a | [r]: x ![i](j) snake_case_name 2*3"
    (block,) = note_blocks(text)
    assert "".join(run.text for run in block.runs) == text.replace("![i](j)", "!i (j)")


@given(st.text(max_size=200))
def test_no_letter_or_digit_of_a_note_is_lost(text: str) -> None:
    # addresses of links and numbers of lists are kept beside the text
    kept = "".join(block.label + "".join(run.text + run.link for run in block.runs) for block in note_blocks(text))
    for character in text:
        assert not character.isalnum() or character in kept


@given(st.lists(st.sampled_from(["*", "**", "_", "- ", "1. ", "[", "](", ")", "\n", "  ", "word", "x", "`", ">", "#"])))
def test_words_between_any_marks_survive_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    kept = "".join(run.text + run.link for block in note_blocks(text) for run in block.runs)
    assert [c for c in kept if c.isalpha()] == [c for c in text if c.isalpha()]
