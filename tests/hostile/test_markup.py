"""Pages and texts whose mark-up would cost a parser minutes or gigabytes, or would swallow words."""

from collections.abc import Callable

import pytest

from desktop_app.document import Document
from tests.hostile.made import epub
from tests.hostile.outcomes import outcome, read_here

BOLD = "".join(f"<b a={i}>" for i in range(1_000))
REFUSED: dict[str, tuple[Callable[[], str], str]] = {
    "tags left open, opened anew in each paragraph": (lambda: f"<html><p>{BOLD}{'<p>x' * 20_000}", "tags open"),
    "tags left open in a table": (lambda: f"<html><table>{BOLD}{'<tr><td>x' * 20_000}", "tags open"),
    "100,000 attributes": (lambda: f"<html><p {' '.join(f'a{i}=1' for i in range(100_000))}>x", "attributes"),
    "tags never closed": (lambda: "<html>" + "<foo a='>'>" * 80_000 + "We will pay.", "nested"),
    "an end tag between them that ends nothing": (
        lambda: "<html>" + "<div></span>" * 80_000 + "We will pay.",
        "nested",
    ),
    "what seems to be a text field": (lambda: "<html><![CDATA[<textarea>" + "<div>" * 80_000 + "x", "nested"),
    "deep in many places": (lambda: "<html>" + "<div>" * 1_900 + "<i></i>" * 20_000 + "x", "so many places"),
    "tags in another case": (lambda: "<HTML>" + "<DiV>" * 80_000 + "We will pay.", "nested"),
}


@pytest.mark.parametrize("what", REFUSED)
@pytest.mark.parametrize("name", ["a.html", "a.epub"])
def test_it_is_refused_before_it_is_parsed(what: str, name: str) -> None:
    make, words = REFUSED[what]
    data = make().encode() if name == "a.html" else epub(make())
    said = outcome(data, name, read_here)
    assert isinstance(said, str)
    assert words in said


def test_tags_that_close_themselves_only_in_xml_are_open_in_html() -> None:
    data = ("<html>" + "<div/>" * 80_000 + "We will pay.").encode()
    said = outcome(data, "a.html", read_here)
    assert isinstance(said, str)
    assert "nested 80,00" in said


READ: dict[str, str] = {
    "one tag around a long text": "<b><i>" + "<div>We will pay.</div>" * 5_000 + "</i></b>",
    "tags all alike, never closed": "<p><font color=red>We will pay.</p>" * 1_500,
    "a long description": f'<p title="{"a b " * 9_000}">We will pay.</p>',
    "readings that end by themselves": "<p>We will pay.</p>" + "<p><ruby>両国<rt>りょうこく</ruby></p>" * 3_000,
    "a drawing": "<p>We will pay.</p><svg>" + "<path d='M0 0'/>" * 5_000 + "</svg>",
    "a program": "<script>" + "if (a<b) x = '<div>'; " * 5_000 + "</script><p>We will pay.</p>",
    "what is commented out": "<!--" + "<div>" * 5_000 + "--><p>We will pay.</p>",
}


@pytest.mark.parametrize("what", READ)
def test_odd_but_real_pages_are_read(what: str) -> None:
    document = outcome(READ[what].encode(), "a.html", read_here)
    assert isinstance(document, Document)
    assert document.text.startswith("We will pay.")


NESTED: dict[str, str] = {
    "quotations": "> " * 100_000 + "We will pay.",
    "list items on one line": "- " * 1_000 + "We will pay.",
    "numbers on one line": "1. " * 1_000 + "We will pay.",
    "list items set in": "\n".join(f"{'  ' * i}- item {i}" for i in range(400)) + "\n\nWe will pay.",
    "quotations in code": "    " + "> " * 1_000 + "We will pay.",
    "links": "[" * 100_000 + "We will pay." + "](x)" * 100_000,
    "emphasis": "*a " * 2_000 + "We will pay.",
}


@pytest.mark.parametrize("what", NESTED)
def test_markdown_nested_beyond_measure_loses_no_word(what: str) -> None:
    document = outcome(NESTED[what].encode(), "a.md", read_here)
    assert isinstance(document, Document)
    assert "We will pay." in document.text
    assert what != "list items set in" or all(f"item {i}\n" in document.text for i in range(400))


def test_blanks_without_end_are_read_in_time() -> None:
    assert isinstance(outcome(b"We pay" + b" " * 20_000_000 + b"it.", "a.txt", read_here), Document)


def test_thousands_of_broken_marks_in_one_paragraph_are_read_in_time() -> None:
    document = outcome(("```\nx\n" + "1. `**x|y\n" * 12_000).encode(), "a.md", read_here)
    assert isinstance(document, Document)


HALVES: dict[str, tuple[bytes, str]] = {
    "first half": (rb"{\rtf1 We pay \u-10179? it.}", "We pay \ufffd it."),
    "second half": (rb"{\rtf1 We pay \u-8704? it.}", "We pay \ufffd it."),
    "both turned round": (rb"{\rtf1 We pay \u-8704?\u-10179? it.}", "We pay \ufffd\ufffd it."),
    "at the end": (rb"{\rtf1 We pay it \u-10179?}", "We pay it \ufffd"),
    "whole": (rb"{\rtf1 We pay \u-10179?\u-8704? it.}", "We pay \U0001f600 it."),
}


@pytest.mark.parametrize("what", HALVES)
def test_half_characters_in_rich_text_are_marked(what: str) -> None:
    data, text = HALVES[what]
    document = outcome(data, "a.rtf", read_here)
    assert isinstance(document, Document)
    assert document.text == text


def test_rich_text_that_breaks_off_in_a_note_keeps_the_paragraph_around_it() -> None:
    document = outcome(rb"{\rtf1 We will pay{\footnote by the end of 20", "a.rtf", read_here)
    assert isinstance(document, Document)
    assert document.text == "We will pay[1]\nby the end of 20"
