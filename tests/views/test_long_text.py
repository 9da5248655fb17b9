"""A text too long to be set at once: a part is there at once, the rest comes unseen, and every place can be reached."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.app.paths import resources
from desktop_app.document import Span
from desktop_app.models.reading_text import WHOLE_UP_TO
from desktop_app.session.location import Location
from desktop_app.session.session import Session
from desktop_app.store import Library
from desktop_app.views.reading_look import ReadingLook
from desktop_app.views.reading_view import ReadingView
from desktop_app.views.theme import Theme

COUNT = WHOLE_UP_TO + 300
CONTROL = Qt.KeyboardModifier.ControlModifier
PLEDGES = (3, 640, 1290)
"""Paragraphs that hold a commitment."""


def _paragraph(number: int) -> str:
    if number in PLEDGES:
        return f"Japan will build ten schools in district {number} by 2030."
    return f"This is paragraph {number}, " + "which goes on for a while. " * (number % 7)


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """Return a session that has a long text open."""
    library = Library.open(tmp_path / "library", lambda sentence: pytest.fail(sentence))
    session = Session(library, "tester")
    with qtbot.waitSignal(session.document_opened, timeout=20000):
        session.open_bytes("\n\n".join(map(_paragraph, range(COUNT))).encode(), "long.txt")
    yield session
    session.close()
    library.close()
    session.deleteLater()


@pytest.fixture
def view(session: Session, qtbot: QtBot) -> ReadingView:
    """Return a view that has just begun to show that text."""
    view = ReadingView(session, Theme.load(resources(), "light"), ReadingLook("sans", 12.0, 66))
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    document = session.document
    assert document is not None
    view.show_text(document)
    return view


def _is_whole(view: ReadingView) -> bool:
    return view.text is not None and view.text.is_whole


@pytest.fixture
def wait(view: ReadingView, qtbot: QtBot) -> Callable[[], None]:
    """Return what waits until nothing of the text is missing."""
    return lambda: qtbot.waitUntil(lambda: _is_whole(view), timeout=20000)


def _span(view: ReadingView, words: str) -> Span:
    assert view.text is not None
    start = view.text.document.text.index(words)
    return Span(start, start + len(words))


def _jump(view: ReadingView, session: Session, words: str) -> Span:
    span = _span(view, words)
    assert session.document is not None
    session.go(Location(session.document.section_at(span.start).ordinal, span))
    return span


def _seen(view: ReadingView) -> tuple[str, int]:
    """Return the words at the top of the pane and how many pixels below its edge they stand."""
    cursor = view.cursorForPosition(QPoint(view.viewport().width() // 2, 4))
    return cursor.block().text()[:30], view.cursorRect(cursor).top()


PLACES = [0, 160, 700, COUNT - 1]


@pytest.mark.parametrize("number", PLACES)
def test_a_jump_shows_its_place_at_once(view: ReadingView, session: Session, number: int) -> None:
    span = _jump(view, session, f"This is paragraph {number},")
    assert not _is_whole(view)
    assert view.shows(span)


@pytest.mark.parametrize("number", PLACES)
def test_after_a_jump_one_can_scroll_to_both_ends(
    view: ReadingView, session: Session, wait: Callable[[], None], number: int
) -> None:
    _jump(view, session, f"This is paragraph {number},")
    wait()
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert view.shows(_span(view, f"This is paragraph {COUNT - 1},"))
    bar.setValue(0)
    assert view.shows(_span(view, "This is paragraph 0,"))


@pytest.mark.parametrize("seed", range(6))
def test_what_is_in_sight_stays_there_as_the_text_grows(
    view: ReadingView, session: Session, qtbot: QtBot, seed: int
) -> None:
    chance = random.Random(seed)
    bar = view.verticalScrollBar()
    assert view.text is not None
    for _ in range(12):
        if chance.random() < 0.4:
            number = chance.choice([n for n in range(COUNT) if n not in PLEDGES])
            _jump(view, session, f"This is paragraph {number},")
        else:
            bar.setValue(bar.value() + chance.randint(-3000, 3000))
        words, top = _seen(view)
        before = (view.text.first, view.text.end)
        qtbot.waitUntil(lambda b=before: _is_whole(view) or (view.text and (view.text.first, view.text.end)) != b)
        now, there = _seen(view)
        assert now == words
        assert abs(there - top) <= 1


def test_a_place_jumped_to_is_still_there_when_the_text_is_whole(
    view: ReadingView, session: Session, wait: Callable[[], None]
) -> None:
    _jump(view, session, "This is paragraph 700,")
    words, top = _seen(view)
    wait()
    now, there = _seen(view)
    assert now == words
    assert abs(there - top) <= 1


def test_nothing_is_set_above_while_the_scroll_bar_is_held(
    view: ReadingView, session: Session, qtbot: QtBot, wait: Callable[[], None]
) -> None:
    _jump(view, session, "This is paragraph 700,")
    assert view.text is not None
    first = view.text.first
    view.verticalScrollBar().setSliderDown(True)
    qtbot.waitUntil(lambda: view.text is not None and view.text.end == COUNT)
    assert view.text.first == first
    view.verticalScrollBar().setSliderDown(False)
    wait()


@pytest.mark.parametrize(("key", "number"), [(Qt.Key.Key_End, COUNT - 1), (Qt.Key.Key_Home, 0)])
def test_a_key_goes_to_the_end_of_a_text_that_is_not_yet_whole(
    view: ReadingView, session: Session, qtbot: QtBot, key: Qt.Key, number: int
) -> None:
    _jump(view, session, "This is paragraph 700,")
    qtbot.keyClick(view, key, CONTROL)
    assert view.shows(_span(view, f"This is paragraph {number},"))


def test_all_is_selected_and_copied_of_a_text_that_is_not_yet_whole(
    view: ReadingView, session: Session, qtbot: QtBot
) -> None:
    _jump(view, session, "This is paragraph 700,")
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    view.copy()
    assert session.document is not None
    assert QGuiApplication.clipboard().text().split() == session.document.text.split()


def test_a_selection_stays_when_the_text_is_set_anew(view: ReadingView, session: Session) -> None:
    view.select(_span(view, "This is paragraph 11,"))
    _jump(view, session, f"This is paragraph {COUNT - 1},")
    view.set_look(ReadingLook("sans", 15.0, 66))
    selected = view.selected_span()
    assert selected is not None
    assert session.document is not None
    assert session.document.quote(selected) == "This is paragraph 11,"


def test_the_place_stays_when_the_pane_gets_narrower(
    view: ReadingView, session: Session, wait: Callable[[], None]
) -> None:
    wait()
    _jump(view, session, "This is paragraph 700,")
    words, _ = _seen(view)
    view.resize(520, 500)
    assert _seen(view)[0] == words
    wait()
    assert _seen(view)[0] == words


@pytest.mark.parametrize("number", PLEDGES)
def test_a_tick_box_stands_beside_its_commitment_at_every_moment(
    view: ReadingView, session: Session, wait: Callable[[], None], number: int
) -> None:
    span = _jump(view, session, f"Japan will build ten schools in district {number} by")
    for _ in range(2):
        view.viewport().repaint()
        key = session.item_at(span.start)
        box = next(box for box, owner in view.boxes if owner == key)
        assert view.text is not None
        cursor = view.textCursor()
        cursor.setPosition(view.text.unit_of(span.start) or 0)
        line = view.cursorRect(cursor).translated(0, view.verticalScrollBar().value())
        assert line.top() - 2 <= box.center().y() <= line.bottom() + 2
        wait()
