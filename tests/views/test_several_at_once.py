"""Rating and ticking several rows of the checklist at once: one wish, one step of undo, and the count is said."""

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.notebook import Decision, Item, Status
from desktop_app.views.main_window import MainWindow


def _choose(window: MainWindow, keys: list[str]) -> None:
    window.session.go_to_item(keys[0])
    select = window.checklist.list.selectionModel()
    for key in keys:
        select.select(window.checklist.model.index_of(key), QItemSelectionModel.SelectionFlag.Select)
    window.checklist.list.setFocus()


def _statuses(window: MainWindow, keys: list[str]) -> list[Status]:
    return [window.session.items[key].status for key in keys]


def test_a_digit_rates_all_rows_that_are_chosen(window: MainWindow, qtbot: QtBot) -> None:
    keys = window.checklist.model.keys()[:4]
    _choose(window, keys)
    qtbot.keyClick(window.checklist.list, Qt.Key.Key_1)
    assert set(_statuses(window, keys)) == {Status.IN_THE_WORKS}
    assert {window.session.items[key].decision for key in keys} == {Decision.ACCEPTED}
    assert "4 rated “In the works”" in window.notice.words
    assert window.checklist.list.chosen == keys
    qtbot.keyClick(window.checklist.list, Qt.Key.Key_1)
    assert "already" in window.notice.words
    window.undo_action.trigger()
    assert set(_statuses(window, keys)) == {Status.NOT_RATED}


def test_space_ticks_all_rows_that_are_chosen_and_unticks_them_once_all_are_ticked(
    window: MainWindow, qtbot: QtBot
) -> None:
    keys = window.checklist.model.keys()[:3]
    window.session.rate(keys[1], Status.KEPT)
    window.session.rate(keys[2], Status.STALLED)
    _choose(window, keys)
    qtbot.keyClick(window.checklist.list, Qt.Key.Key_Space)
    assert set(_statuses(window, keys)) == {Status.KEPT}
    assert "2 ticked" in window.notice.words
    qtbot.keyClick(window.checklist.list, Qt.Key.Key_Space)
    assert _statuses(window, keys) == [Status.NOT_RATED, Status.NOT_RATED, Status.STALLED]
    assert "3 unticked" in window.notice.words
    window.undo_action.trigger()
    window.undo_action.trigger()
    assert _statuses(window, keys) == [Status.NOT_RATED, Status.KEPT, Status.STALLED]


@pytest.mark.parametrize("is_meant", [True, False])
def test_broken_before_some_deadlines_asks_once_for_all(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_meant: bool
) -> None:
    keys = window.checklist.model.keys()[:3]
    window.session.correct(keys[1], {"deadline": str(date.today().year + 3)})
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        box.buttons()[0 if is_meant else 1].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0 if is_meant else 1])
    _choose(window, keys)
    qtbot.keyClick(window.checklist.list, Qt.Key.Key_5)
    assert len(asked) == 1
    assert "1 of these 3" in asked[0]
    assert set(_statuses(window, keys)) == {Status.BROKEN if is_meant else Status.NOT_RATED}


def test_each_actor_of_all_chosen_is_rated_by_a_method_of_actors(window: MainWindow, qtbot: QtBot) -> None:
    def named(item: Item) -> int:
        return len(item.actors)

    window.session.ratings.choose("g7-research-group")
    keys = [key for key in window.checklist.model.keys() if named(window.session.items[key])][:2]  # noqa: SIM118
    _choose(window, keys)
    qtbot.keyClick(window.checklist.list, Qt.Key.Key_3)
    for key in keys:
        entry = window.session.items[key].entry
        assert entry is not None
        assert {token for _, token in entry.by_actor} == {"g7-research-group/+1"}
        assert len(entry.by_actor) == named(window.session.items[key])
