"""Letters and digits are conserved: what a source shows is the document's text plus what was removed, and no more."""

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from desktop_app.readers import ReadError, read_bytes

PARTS = [
    "# Heading",
    "## Second *heading*",
    "**Bold line of its own**",
    "**INVESTING IN AMERICA:** The two sides will invest.",
    "Plain words with **bold ** and *odd* marks, 5 * 3 = 15.",
    "- one\n- two\n    - deeper\n\n    <!-- -->\n\n    - again",
    "1. first\n2. second\n\n   more of it",
    "1\\. escaped",
    "> quoted words",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "    set in by four",
    "line one  \nline two",
    "<u>under</u> <b>bold</b> text",
    "両首脳は、協力する。",
    "Initial activities include:",
    "See [the link](https://x.org/a1) there.",
    "***",
]


def squeezed(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def shown_by_markdown(source: str) -> str:
    """The visible text by another road: rendered to HTML, its lists numbered, read by another parser."""
    rendered = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(source)
    tree = lxml_html.fromstring(f"<div>{rendered}</div>")
    for ordered in tree.iter("ol"):
        for number, item in enumerate(ordered.findall("li"), start=int(ordered.get("start", "1"))):
            item.text = f"{number} {item.text or ''}"
    return squeezed(tree.text_content())


@given(st.lists(st.sampled_from([p for p in PARTS if "set in" not in p]), min_size=1, max_size=12, unique=True))
def test_markdown_loses_and_adds_no_letter(parts: list[str]) -> None:
    source = "\n\n".join(parts)
    wanted = shown_by_markdown(source)
    if not wanted:
        return
    document = read_bytes(source.encode(), "a.md")
    assert list(document.flaws()) == []
    assert squeezed(document.text) == wanted


def test_the_labelled_statements_survive_letter_by_letter(corpus_documents: list[Path]) -> None:
    for path in corpus_documents:
        source = path.read_text("utf-8")
        document = read_bytes(path.read_bytes(), path.name)
        assert list(document.flaws()) == []
        if path.suffix == ".md":
            body = re.sub(r"\A---\n.*?\n---\n", "", source, flags=re.S)
            body = re.sub(r"(?m)^[^\S\n]+$", "", body)  # a line of no-break spaces ends a paragraph here
            assert squeezed(document.text) == shown_by_markdown(body), path.name
        else:
            assert document.text == source


TAGS = st.sampled_from(["p", "div", "h2", "li", "ul", "b", "td", "tr", "table", "nav", "aside", "span", "blockquote"])


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Odd but harmless pages: any nesting, any order, some parts that are no article."""
    parts: list[str] = []
    for number in range(draw(st.integers(1, 14))):
        tag = draw(TAGS)
        words = draw(
            st.sampled_from(["Word", "The leaders met today in Tokyo and agreed to act", "両国は協力する。", "Share"])
        )
        inner = f"<b>{words}</b> {number}" if draw(st.booleans()) else f"{words} {number}"
        parts.append(f"<{tag} class='{draw(st.sampled_from(['', 'menu', 'share', 'content']))}'>{inner}")
        if draw(st.booleans()):
            parts.append(f"</{tag}>")
    return "<html><body>" + "".join(parts) + "</body></html>"


@given(pages())
def test_html_keeps_every_letter_in_the_document_or_in_what_was_removed(page: str) -> None:
    try:
        document = read_bytes(page.encode(), "a.html")
    except ReadError:
        assert not squeezed(lxml_html.fromstring(page).text_content())
        return
    assert list(document.flaws()) == []
    kept = squeezed(document.text) + squeezed("".join(removed.text for removed in document.removed))
    assert Counter(kept) == Counter(squeezed(lxml_html.fromstring(page).text_content()))


@given(st.text(min_size=1, max_size=400))
def test_any_plain_text_is_kept_exactly_and_holds_the_invariants(text: str) -> None:
    if not text.strip() or "\ufeff" in text[:1]:
        return
    try:
        document = read_bytes(text.encode(), "a.txt")
    except ReadError:  # control characters make it binary
        assert any(ord(c) < 32 or ord(c) == 127 for c in text) or not text.strip()
        return
    if document.source.encoding == "utf-8" and document.source.format == "txt":
        assert document.text == text
    assert list(document.flaws()) == []


@given(
    st.lists(
        st.sampled_from([*PARTS, "", "  ", "FOR THE GOVERNMENT OF X:", "3 May 2024", "(a) one", "II. PART"]),
        max_size=20,
    )
)
def test_any_order_of_usual_lines_holds_the_invariants(lines: list[str]) -> None:
    text = "\n".join(lines)
    for name in ("a.txt", "a.md"):
        try:
            document = read_bytes(text.encode(), name)
        except ReadError:
            assert not squeezed(text) or not shown_by_markdown(text)
            continue
        assert list(document.flaws()) == []
        levels = [section.level for section in document.sections]
        assert all(1 <= level <= 6 for level in levels)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@given(data=st.binary(max_size=300))
def test_any_bytes_give_a_document_or_one_sentence(name: str, data: bytes) -> None:
    try:
        document = read_bytes(data, name)
    except ReadError as refused:
        said = str(refused)
    else:
        said = "."
        assert list(document.flaws()) == []
    assert (said[-1], said.count("\n")) == (".", 0)
