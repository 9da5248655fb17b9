"""The text once more beside itself: a view that stays at its own place, and says where that is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.document import Span
from desktop_app.models.reading_text import WHOLE_UP_TO
from desktop_app.views.main_window import MainWindow


def test_a_second_view_stays_where_it_is(window: MainWindow) -> None:
    window.actions_by_name["second"].trigger()
    second = window.area.second
    assert second is not None
    assert second.isVisible()
    assert second.view.toPlainText() == window.reading.view.toPlainText()
    place = second.view.verticalScrollBar().value()
    document = window.session.document
    assert document is not None
    window.session.go_to_section(len(document.sections) - 1)
    assert second.view.verticalScrollBar().value() == place
    assert window.reading.view.verticalScrollBar().value() > 0
    window.actions_by_name["second"].trigger()
    assert not second.isVisible()


def test_the_line_above_each_view_says_where_that_view_is(window: MainWindow) -> None:
    document = window.session.document
    assert document is not None
    last = len(document.sections) - 1
    window.session.go_to_section(last)
    window.actions_by_name["second"].trigger()
    second = window.area.second
    assert second is not None
    assert second.place_in_words == window.reading.place_in_words  # it begins where one reads
    window.session.go_to_section(1)
    assert f"1 of {last}" in window.reading.place_in_words
    assert f"{last} of {last}" in second.place_in_words
    window.reading.view.verticalScrollBar().setValue(0)
    before = window.session.location
    second.view.verticalScrollBar().setValue(second.view.verticalScrollBar().maximum() // 2)
    assert f"{last} of {last}" not in second.place_in_words
    assert " of " in second.place_in_words
    assert window.session.location == before


def test_a_second_view_of_a_very_long_text_stays_where_it_is_in_another_size(
    window: MainWindow, open_file: Callable[[MainWindow, Path], None], tmp_path: Path
) -> None:
    path = tmp_path / "long.md"
    path.write_text("# Plan\n\n" + "\n\n".join(f"Japan will build school {n}." for n in range(WHOLE_UP_TO + 500)))
    open_file(window, path)
    document = window.session.document
    assert document is not None
    last = document.text.index(f"school {WHOLE_UP_TO + 400}.")
    window.session.go_to_position(last)
    window.actions_by_name["second"].trigger()
    second = window.area.second
    assert second is not None
    window.session.go_to_section(0)
    for _ in range(2):
        assert second.view.shows(Span(last, last))
        window.settings.set("text_size", window.settings.get("text_size") + 1)


def test_the_second_view_has_the_menu_of_the_first_and_it_acts_there(window: MainWindow, qtbot: QtBot) -> None:
    session, document = window.session, window.session.document
    assert document is not None
    window.actions_by_name["second"].trigger()
    second = window.area.second
    assert second is not None
    start = document.text.index("historic visit")
    second.view.select(Span(start, start + len("historic visit")))
    assert not window.actions_by_name["mark"].isEnabled()
    second.view.menu_requested.emit(second.view.mapToGlobal(second.view.rect().center()))
    qtbot.waitUntil(window.menus.reading.isVisible)
    window.menus.reading.close()
    assert window.actions_by_name["mark"].isEnabled()
    window.actions_by_name["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "historic visit"
    window.actions_by_name["mark"].trigger()
    assert session.items[session.location.item or ""].span == Span(start, start + len("historic visit"))


def test_what_is_done_to_the_text_is_done_where_the_keyboard_was_last(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["second"].trigger()
    second = window.area.second
    assert second is not None
    for view in (second.view, window.reading.view, second.view):
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        window.checklist.list.setFocus()
        assert window.area.active is view
    window.actions_by_name["second"].trigger()
    assert window.area.active is window.reading.view
