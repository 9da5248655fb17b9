"""The reading text: set bit by bit it is the same as set at once, and every place is found in it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextCursor

from desktop_app.document import BlockKind, Document
from desktop_app.models.reading_text import PART, WHOLE_UP_TO, ReadingText, part_around
from desktop_app.readers import read_bytes

pytestmark = pytest.mark.usefixtures("qapp")

BLOCKS = (
    "## A heading",
    "We will invest in rail 🌉 and\nin roads.",
    "1. Japan will act.\n2. Korea will act.",
    "- a bullet\n  - a bullet below\n- another",
    "| a | b |\n| --- | --- |\n| c | d |",
    "> A quotation.",
)


def _document(parts: list[str]) -> Document:
    return read_bytes("\n\n".join(["# Title", *parts]).encode(), "a.md")


def _set(document: Document, first: int, end: int) -> ReadingText:
    return ReadingText(document, QFont(), QColor("grey"), first, end)


def _whole(document: Document) -> ReadingText:
    return _set(document, 0, len(document.blocks))


def _paragraphs(text: ReadingText) -> list[tuple[object, ...]]:
    """Return what each paragraph says and how it is set."""
    told: list[tuple[object, ...]] = []
    block: QTextBlock = text.qt.begin()
    while block.isValid():
        form, items = block.blockFormat(), block.textList()
        style = (items.format().style(), items.format().indent()) if items is not None else None
        where = QTextCursor(block).currentTable() is not None
        told.append((block.text(), form.topMargin(), form.leftMargin(), form.headingLevel(), style, where))
        block = block.next()
    return told


@settings(max_examples=60)
@given(
    parts=st.lists(st.sampled_from(BLOCKS), max_size=12),
    begin=st.integers(0, 20),
    steps=st.lists(st.integers(-5, 5), max_size=8),
)
def test_a_text_set_bit_by_bit_is_the_text_set_at_once(parts: list[str], begin: int, steps: list[int]) -> None:
    document = _document(parts)
    whole, total = _whole(document), len(document.blocks)
    first = min(begin, total - 1)
    while first and document.blocks[first - 1].kind is BlockKind.ROW:
        first -= 1  # as `part_around` does: a part does not begin behind a table's row
    text = _set(document, first, first + 1)
    for step in (*steps, -total, total):
        text.append(step) if step > 0 else text.prepend(-step)
    assert text.is_whole
    assert _paragraphs(text) == _paragraphs(whole)
    for position in range(len(document.text)):
        unit = whole.unit_of(position)
        assert text.unit_of(position) == unit
        assert unit is not None
        assert text.position_of(unit) == whole.position_of(unit)


def test_cursors_stay_at_their_letters_as_a_text_grows_before_them() -> None:
    document = _document([f"Japan will build school {n}." for n in range(50)])
    text = _set(document, 30, 40)
    cursor = QTextCursor(text.qt)
    start = document.text.index("school 33")
    cursor.setPosition(text.unit_of(start) or 0)
    cursor.setPosition(text.unit_of(start + 9) or 0, QTextCursor.MoveMode.KeepAnchor)
    text.prepend(20)
    text.append(5)
    assert cursor.selectedText() == "school 33"


def test_a_place_outside_of_the_part_that_is_set_has_none_in_it() -> None:
    document = _document([f"Japan will build school {n}." for n in range(50)])
    text = _set(document, 20, 30)
    assert text.unit_of(0) is None
    assert text.unit_of(document.text.index("school 45")) is None
    assert text.unit_of(document.text.index("school 25")) is not None


@pytest.mark.parametrize("around", [0, 250, 600, 1499])
def test_a_part_of_a_long_text_cuts_no_table(around: int) -> None:
    rows = "\n".join(f"| row {n} | {n} |" for n in range(200))
    parts = [*(f"Paragraph {n}." for n in range(WHOLE_UP_TO)), f"| a | b |\n| --- | --- |\n{rows}", "Behind it."] * 2
    document = _document(parts)
    first, end = part_around(document, around)
    assert first <= around < end
    assert end - first >= PART
    for seam in (first, end):
        assert seam in (0, len(document.blocks)) or document.blocks[seam - 1].kind is not BlockKind.ROW


def test_a_table_longer_than_any_part_is_shown_whole() -> None:
    rows = "\n".join(f"| row {n} | {n} |" for n in range(1500))
    document = _document([f"| a | b |\n| --- | --- |\n{rows}", "Behind it."])
    first, end = part_around(document, 800)
    text = _set(document, first, end)
    while not text.is_whole:
        text.prepend(60)
        text.append(60)
    said = [words for words, *_ in _paragraphs(text) if words]
    assert said == [words for words, *_ in _paragraphs(_whole(document)) if words]
    assert text.unit_of(document.text.index("row 7")) is not None
