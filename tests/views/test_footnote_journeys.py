"""Following a footnote to its words and back, by mouse and keyboard; and where one is, in the status line."""

from collections.abc import Callable
from pathlib import Path

import pytest
import typst
from PySide6.QtCore import QPoint, QRectF, Qt
from pytestqt.qtbot import QtBot

from desktop_app.document import Document
from desktop_app.views.main_window import MainWindow
from desktop_app.views.reading_view import ReadingView

LEFT = Qt.MouseButton.LeftButton
FILLER = "The parties recall their statement of last year and all that they said in it on rivers.\n\n" * 60
SOURCE = f"# Rivers\n\nJapan will build ten bridges[^1].\n\n{FILLER}\n\n[^1]: At prices of 2024.\n"


@pytest.fixture
def noted(start: Callable[[], MainWindow], open_file: Callable[[MainWindow, Path], None], tmp_path: Path) -> MainWindow:
    path = tmp_path / "noted.md"
    path.write_text(SOURCE, "utf-8")
    window = start()
    open_file(window, path)
    return window


def document_of(window: MainWindow) -> Document:
    assert window.session.document is not None
    return window.session.document


def chosen(window: MainWindow) -> str:
    span = window.session.location.span
    return "" if span is None else document_of(window).quote(span)


def place_of(view: ReadingView, box: QRectF) -> QPoint:
    return QPoint(round(box.center().x()), round(box.center().y()) - view.verticalScrollBar().value())


def test_a_mark_leads_to_its_note_and_the_note_back(noted: MainWindow, qtbot: QtBot) -> None:
    view = noted.reading.view
    view.viewport().repaint()
    ((box, link),) = view.notes.boxes
    assert view.notes.words(box.center()) == "At prices of 2024."
    qtbot.mouseClick(view.viewport(), LEFT, pos=place_of(view, box))
    assert chosen(noted) == "At prices of 2024."
    assert noted.status_line.place.text() == "note"
    assert view.shows(link.target)

    view.viewport().repaint()
    ((box, link),) = view.notes.boxes
    assert view.notes.words(box.center()) == "Back to where this note belongs"
    qtbot.mouseClick(view.viewport(), LEFT, pos=place_of(view, box))
    assert chosen(noted) == "Japan will build ten bridges[1]."
    assert view.shows(link.target)

    noted.session.back()
    assert chosen(noted) == "At prices of 2024."


def test_enter_follows_the_mark_at_the_text_cursor(noted: MainWindow, qtbot: QtBot) -> None:
    view, document = noted.reading.view, document_of(noted)
    assert view.text is not None
    unit = view.text.unit_of(document.text.index("[1]") + 1)
    assert unit is not None
    cursor = view.textCursor()
    cursor.setPosition(unit)
    view.setTextCursor(cursor)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen(noted) == "At prices of 2024."


def test_the_status_line_says_paragraph_and_page_of_the_current_passage(
    start: Callable[[], MainWindow], open_file: Callable[[MainWindow, Path], None], tmp_path: Path
) -> None:
    source = tmp_path / "made.typ"
    pages = [f"= On {what}\n\nThe parties will build the {what} of the north.\n\n" for what in ("roads", "ports")]
    source.write_text("#pagebreak()\n".join(pages), "utf-8")
    path = tmp_path / "made.pdf"
    path.write_bytes(typst.compile(str(source)))
    window = start()
    assert window.status_line.place.text() == ""
    open_file(window, path)
    text = document_of(window).text
    window.session.go_to_position(text.index("the ports"))
    assert window.status_line.place.text() == "¶ 1 · p. 2"
    window.session.go_to_section(0)
    assert window.status_line.place.text() == "p. 1"
