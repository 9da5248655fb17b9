"""A person's last word over the structure, encodings, pages and paragraph numbers, through the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.document import BlockKind, PartialDate, Span
from desktop_app.models.citation import citation
from desktop_app.models.numbers import block_of_number
from desktop_app.notebook import Status
from desktop_app.views.document_dialog import DocumentDialog
from desktop_app.views.main_window import MainWindow

Open = Callable[[MainWindow, Path], None]

STATEMENT = """Joint Statement

The parties met in Tokyo.

1. The parties will build a bridge by 2030.

2. Trade and growth

The parties will double trade.
"""


@pytest.fixture
def statement(tmp_path: Path) -> Path:
    path = tmp_path / "statement.txt"
    path.write_text(STATEMENT, encoding="utf-8")
    return path


def _settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.jobs.count == 0, timeout=20000)


def _put_cursor(window: MainWindow, words: str) -> int:
    """Put the text cursor before some words; return their place in the document."""
    document, view = window.session.document, window.reading.view
    assert document is not None
    at = document.text.index(words)
    view.select(Span(at, at + 1))
    cursor = view.textCursor()
    cursor.setPosition(cursor.selectionStart())
    view.setTextCursor(cursor)
    assert view.cursor_position == at
    return at


def _kinds(window: MainWindow) -> dict[str, BlockKind]:
    document = window.session.document
    assert document is not None
    return {document.running(block.span): block.kind for block in document.blocks}


def test_a_block_becomes_a_heading_the_tree_follows_and_undo_takes_it_back(
    window: MainWindow, statement: Path, open_file: Open, qtbot: QtBot
) -> None:
    open_file(window, statement)
    before = window.session.document
    assert before is not None
    sections = len(before.sections)
    _put_cursor(window, "The parties met")
    window.actions_by_name["block_heading"].trigger()
    _settled(window, qtbot)
    assert _kinds(window)["The parties met in Tokyo."] is BlockKind.HEADING
    assert window.session.document is not None
    assert window.session.document.text == before.text
    assert len(window.session.document.sections) == sections + 1
    assert window.session.undo_stack.undoText() == "Change kind of block"
    window.undo_action.trigger()
    _settled(window, qtbot)
    assert window.session.document.blocks == before.blocks


def test_what_was_rated_stays_rated_when_the_structure_changes(
    window: MainWindow, statement: Path, open_file: Open, qtbot: QtBot
) -> None:
    open_file(window, statement)
    session = window.session
    document = session.document
    assert document is not None
    key = next(k for k, i in session.items.items() if i.span and "bridge" in document.quote(i.span))
    session.rate(key, Status.IN_THE_WORKS)
    _put_cursor(window, "The parties met")
    window.actions_by_name["block_join"].trigger()
    _settled(window, qtbot)
    rated = [i for i in session.items.values() if i.status is Status.IN_THE_WORKS]
    assert len(rated) == 1
    assert rated[0].commitment is not None


def test_the_structure_is_there_again_after_a_restart_and_as_read_at_a_wish(
    window: MainWindow, start: Callable[[], MainWindow], statement: Path, open_file: Open, qtbot: QtBot
) -> None:
    open_file(window, statement)
    at = _put_cursor(window, "double trade")
    window.actions_by_name["block_split"].trigger()
    _settled(window, qtbot)
    window.close()
    again = start()
    open_file(again, statement)
    document = again.session.document
    assert document is not None
    assert any(block.span.start == at for block in document.blocks)
    again.actions_by_name["structure_as_read"].trigger()
    _settled(again, qtbot)
    assert again.session.document is not None
    assert not any(block.span.start == at for block in again.session.document.blocks)


def test_title_date_and_language_are_one_step_of_undo(
    window: MainWindow, statement: Path, open_file: Open, qtbot: QtBot
) -> None:
    open_file(window, statement)
    session = window.session
    session.structure.describe("Bridge Statement", PartialDate(2024, 5, 1), "en")
    _settled(window, qtbot)
    assert session.document is not None
    assert (session.document.name, str(session.document.date)) == ("Bridge Statement", "2024-05-01")
    assert "Bridge Statement" in window.windowTitle()
    session.undo()
    _settled(window, qtbot)
    assert session.document.name == "Joint Statement"


def test_the_document_dialog_refuses_what_is_no_date(window: MainWindow) -> None:
    assert window.session.opened is not None
    dialog = DocumentDialog(window.session.opened, window)
    dialog.date.setText("next May")
    with pytest.raises(ValueError):
        _ = dialog.wanted_date
    assert "no date" in dialog._told.text()
    dialog.date.setText("2019-05")
    assert dialog.wanted_date == PartialDate(2019, 5)
    dialog.deleteLater()


def test_a_wrong_encoding_is_set_right_and_undone(
    window: MainWindow, tmp_path: Path, open_file: Open, qtbot: QtBot
) -> None:
    path = tmp_path / "cp1251.txt"
    path.write_bytes("Заявление\n\nСтороны построят мост.\n".encode("cp1251"))
    window.session.open(path, encoding="cp1252")
    qtbot.waitSignal(window.session.document_opened, timeout=20000).wait()
    _settled(window, qtbot)
    session = window.session
    assert session.document is not None
    assert "мост" not in session.document.text
    session.structure.set_encoding("cp1251")
    _settled(window, qtbot)
    assert "мост" in session.document.text
    assert window.status_line.encoding.text() == "CP1251"
    window.close()


def test_an_encoding_that_does_not_fit_changes_nothing_and_says_so(
    window: MainWindow, statement: Path, open_file: Open, qtbot: QtBot
) -> None:
    open_file(window, statement)
    before = window.session.undo_stack.count()
    window.session.structure.set_encoding("no-such-encoding")
    _settled(window, qtbot)
    assert window.session.undo_stack.count() == before
    assert "no text encoding" in window.notice.words


def test_the_context_menu_is_about_the_block_under_the_mouse(
    window: MainWindow, statement: Path, open_file: Open, qtbot: QtBot
) -> None:
    open_file(window, statement)
    view = window.reading.view
    assert view.text is not None
    unit = view.text.unit_of(STATEMENT.index("double"))
    assert unit is not None
    point = view.cursorRect(view._cursor_at(unit)).center()
    with qtbot.waitSignal(view.menu_requested):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
        QApplication.sendEvent(view.viewport(), event)
    menu = window.menus.reading
    assert menu.isVisible()
    menu.close()
    document = window.session.document
    assert document is not None
    assert view.cursor_position is not None
    block = document.block_at(view.cursor_position)
    assert block is not None
    assert "double trade" in document.quote(document.blocks[block].span)


def test_every_block_says_why_it_was_read_so(window: MainWindow) -> None:
    document = window.session.document
    assert document is not None
    assert all(block.reason for block in document.blocks)


@pytest.mark.parametrize(("wanted", "words"), [("1", "bridge"), ("¶ 2", "Trade and growth"), ("9", None), ("x", None)])
def test_a_printed_number_leads_to_its_paragraph(
    window: MainWindow, statement: Path, open_file: Open, wanted: str, words: str | None
) -> None:
    open_file(window, statement)
    document = window.session.document
    assert document is not None
    block = block_of_number(document, wanted)
    assert (
        (block is None)
        if words is None
        else (block is not None and words in document.quote(document.blocks[block].span))
    )


def test_a_document_without_pages_says_so_in_the_page_view(window: MainWindow) -> None:
    window.actions_by_name["page"].trigger()
    page = window.area.page
    assert page is not None
    assert page.isVisible()
    assert "no pages" in page.told
    window.actions_by_name["page"].trigger()
    assert not page.isVisible()


def test_the_page_of_a_pdf_is_drawn_with_the_passage_framed(
    window: MainWindow, tmp_path: Path, open_file: Open, qtbot: QtBot
) -> None:
    from desktop_app.export import ReportOptions, build_report, write_pdf

    assert window.session.opened is not None
    opened = window.session.opened
    path = tmp_path / "notes.pdf"
    report = build_report(opened.document, opened.findings, opened.notebook, ReportOptions())
    write_pdf(report, path, window.resources)
    open_file(window, path)
    window.actions_by_name["page"].trigger()
    page = window.area.page
    assert page is not None
    qtbot.waitUntil(lambda: page.sheet.drawn is not None, timeout=20000)
    document = window.session.document
    assert document is not None
    block = next(b for b in document.blocks if b.page == 2 and len(b.span) > 60 and b.kind is BlockKind.PARAGRAPH)
    window.session.go_to_span(block.span)
    qtbot.waitUntil(lambda: page.sheet.drawn.number == 2 and bool(page.sheet.drawn.boxes), timeout=20000)
    page.area.verticalScrollBar().setValue(0)
    qtbot.keyClick(page.area, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: page.sheet.drawn.number == 1, timeout=20000)
    _settled(window, qtbot)


def _pdf(path: Path, pages: int) -> Path:
    import typst

    source = path.with_suffix(".typ")
    subjects = ("Rivers", "Harbours and coasts", "Old towns of the north", "What comes next")[:pages]
    lines = [  # no two alike: what stands on every page is taken for a running line
        f'#text(weight: "bold", size: 16pt)[{subject}]\n\n'
        + f"On {subject.lower()} the parties agree. " * n
        + f"They will build bridge number {n} by 20{30 + n}."
        for n, subject in enumerate(subjects, 1)
    ]
    source.write_text("#set page(height: 400pt)\n" + "\n#pagebreak()\n".join(lines), encoding="utf-8")
    path.write_bytes(typst.compile(str(source)))
    return path


def test_a_page_view_that_was_there_before_the_document_shows_its_page_as_wide_as_it_is(
    start: Callable[[], MainWindow], tmp_path: Path, open_file: Open, qtbot: QtBot
) -> None:
    window = start()
    window.actions_by_name["page"].trigger()
    open_file(window, _pdf(tmp_path / "two.pdf", 2))
    page = window.area.page
    assert page is not None
    qtbot.waitUntil(lambda: page.sheet.drawn is not None, timeout=20000)
    _settled(window, qtbot)
    assert page.sheet.width() > page.width() * 0.9


@pytest.fixture
def paged(window: MainWindow, tmp_path: Path, open_file: Open, qtbot: QtBot) -> MainWindow:
    """The window with a PDF of four pages, and its page view."""
    open_file(window, _pdf(tmp_path / "four.pdf", 4))
    window.actions_by_name["page"].trigger()
    page = window.area.page
    assert page is not None
    qtbot.waitUntil(lambda: page.sheet.drawn is not None, timeout=20000)
    _settled(window, qtbot)
    return window


def _go_to(window: MainWindow, words: str) -> Span:
    document = window.session.document
    assert document is not None
    at = document.text.index(words)
    span = Span(at, at + len(words))
    window.session.go_to_span(span)
    return span


def test_the_page_one_is_at_stands_above_the_text_and_in_the_citation(paged: MainWindow, qtbot: QtBot) -> None:
    span = _go_to(paged, "bridge number 3")
    document = paged.session.document
    assert document is not None
    assert paged.reading.place_in_words.endswith("p. 3")
    assert "p. 3" in citation(document, span)[0]
    _settled(paged, qtbot)


def test_a_page_one_turned_to_stays_while_the_passage_is_the_same(paged: MainWindow, qtbot: QtBot) -> None:
    page = paged.area.page
    assert page is not None
    _go_to(paged, "bridge number 2")
    assert page.page == 2
    qtbot.keyClick(page.area, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: page.page == 3, timeout=20000)
    paged.session.location_changed.emit(paged.session.location)
    assert page.page == 3
    _go_to(paged, "bridge number 4")
    assert page.page == 4
    _settled(paged, qtbot)


def test_scrolling_the_text_turns_the_pages(paged: MainWindow, qtbot: QtBot) -> None:
    page, document = paged.area.page, paged.session.document
    assert page is not None
    assert document is not None
    at = document.text.index("bridge number 4")
    paged.session.read_on(document.section_at(at).ordinal, at)
    assert page.page == 4
    assert paged.reading.place_in_words.endswith("p. 4")
    qtbot.waitUntil(lambda: page.sheet.drawn is not None and page.sheet.drawn.number == 4, timeout=20000)
    _settled(paged, qtbot)


def test_a_page_whose_drawing_crashes_is_told_and_the_others_can_still_be_turned_to(
    paged: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "crasher.py").write_text("import os\ndef draw(request, **wanted):\n    os.abort()\n", encoding="utf-8")
    page = paged.area.page
    assert page is not None
    with monkeypatch.context() as patch:
        patch.syspath_prepend(tmp_path)
        patch.setattr("desktop_app.readers.pdf.page_view.DRAW", "crasher:draw")
        page.turn(1)
        qtbot.waitUntil(lambda: "Page 2 cannot be drawn" in page.told, timeout=20000)
    _settled(paged, qtbot)
    page.turn(1)
    qtbot.waitUntil(lambda: page.sheet.drawn is not None and page.sheet.drawn.number == 3, timeout=20000)
    assert page.told == ""
    _settled(paged, qtbot)
