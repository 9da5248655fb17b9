"""Journeys of the tracker: rating under each method, evidence, going back in history, notes on sections."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.notebook import Decision, Evidence, Status, new_id
from desktop_app.notebook.section_notes import section_key
from desktop_app.views.history_dialog import HistoryDialog
from desktop_app.views.main_window import MainWindow
from desktop_app.views.matrix_dialog import MatrixDialog
from desktop_app.views.plain_edit import MOST
from tests.views.going import go_to

LEFT = Qt.MouseButton.LeftButton
LATER = (date.today() + timedelta(days=400)).isoformat()


def _press(window: MainWindow, qtbot: QtBot, number: int) -> None:
    qtbot.mouseClick(window.inspector.rating.buttons.buttons[number], LEFT)


def _answer(monkeypatch: pytest.MonkeyPatch, role: QMessageBox.ButtonRole) -> list[str]:
    """Answer every question with the button of a role; return the questions."""
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        button = next(button for button in box.buttons() if box.buttonRole(button) is role)
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return asked


# Methods -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "key", "label", "status"),
    [
        ("pledgebook", Qt.Key.Key_3, "Kept in part", Status.KEPT_IN_PART),
        ("politifact", Qt.Key.Key_3, "Compromise", Status.KEPT_IN_PART),
        ("polimetre", Qt.Key.Key_2, "Kept in part or in the works", Status.KEPT_IN_PART),
        ("g7-research-group", Qt.Key.Key_3, "+1 full compliance", Status.KEPT),
    ],
)
def test_a_digit_rates_by_the_method_in_use(
    window: MainWindow, qtbot: QtBot, method: str, key: Qt.Key, label: str, status: Status
) -> None:
    session = window.session
    session.ratings.choose(method)
    item = go_to(window, "Toyota recently announced")
    window.checklist.list.setFocus()
    qtbot.keyClick(window, key)
    assert session.items[item].status is status
    value = session.ratings.value(session.items[item])
    assert value is not None
    assert value.label() == label
    checked = [button for button in window.inspector.rating.buttons.buttons if button.isChecked()]
    assert [button.accessibleName() for button in checked] == [label]
    assert label in window.inspector.rating.rule.text()
    assert value.rule() in window.inspector.rating.rule.text()
    qtbot.keyClick(window, Qt.Key.Key_0)
    assert session.items[item].status is Status.NOT_RATED


def test_the_menus_show_the_method_and_undo_brings_the_former_one_back(window: MainWindow, qtbot: QtBot) -> None:
    methods = window.menus.methods.actions()
    next(action for action in methods if "PolitiFact" in action.text()).trigger()
    shown = [action.text() for action in window.menus.status.actions() if action.isVisible()]
    assert shown[3] == "Compromise"
    assert len(window.inspector.rating.buttons.buttons) == 6
    window.session.ratings.choose("polimetre")
    assert len([action for action in window.menus.status.actions() if action.isVisible()]) == 4
    window.undo_action.trigger()
    window.undo_action.trigger()
    assert window.session.ratings.method.key == "pledgebook"
    assert next(action for action in methods if action.isChecked()).text() == "Pledgebook"


def test_a_broken_method_file_is_told_and_the_others_are_there(
    start: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "library" / "methods"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text("values = 3", "utf-8")
    window = start()
    qtbot.waitUntil(lambda: "mine.toml" in window.notice.words, timeout=20000)
    assert len(window.session.ratings.methods) == 4


def test_each_actor_is_rated_in_the_matrix_and_the_means_are_in_percent(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.ratings.choose("g7-research-group")
    session.ratings.list_members(["Canada", "France", "Japan", "Italy"])
    key = go_to(window, "Toyota recently announced")
    dialog = MatrixDialog(session, key, window)
    qtbot.addWidget(dialog)
    dialog.rate_requested.connect(window.desk.workbench.rating.rate_actor)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    dialog.table.setFocus()
    for digit in (Qt.Key.Key_3, Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_1):
        qtbot.keyClick(dialog.table, digit)
        qtbot.keyClick(dialog.table, Qt.Key.Key_Right)
    row = dialog.model.row_of(key)
    assert [dialog.model.index(row, column).data() for column in range(5)] == ["+1", "+1", "0", "−1", "62 %"]
    last = dialog.model.rowCount() - 1
    assert [dialog.model.index(last, column).data() for column in range(5)] == ["100 %", "100 %", "50 %", "0 %", "62 %"]
    assert session.items[key].status is Status.KEPT_IN_PART
    assert "4 of 4 rated: 62 %" in window.inspector.rating.actors.text()
    dialog.table.setCurrentIndex(dialog.model.index(row, 3))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert dialog.model.index(row, 4).data() == "83 %"
    session.undo()
    assert dialog.model.index(row, 4).data() == "62 %"
    dialog.close()


def test_actors_are_not_rated_by_a_method_that_rates_a_commitment_as_a_whole(window: MainWindow) -> None:
    go_to(window, "Toyota recently announced")
    window.actions_by_name["matrix"].trigger()
    assert "G7 Research Group" in window.notice.words
    assert QApplication.activeModalWidget() is None


# Dates and questions -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("role", "after"),
    [(QMessageBox.ButtonRole.RejectRole, Status.NOT_RATED), (QMessageBox.ButtonRole.AcceptRole, Status.BROKEN)],
)
def test_broken_before_the_deadline_asks_whether_it_is_meant(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, role: QMessageBox.ButtonRole, after: Status
) -> None:
    asked = _answer(monkeypatch, role)
    key = go_to(window, "Toyota recently announced")
    _press(window, qtbot, 5)
    assert asked == []  # 2021 has passed
    window.undo_action.trigger()
    window.session.correct(key, {"deadline": LATER})
    journal = len(window.session.notebook.journal)
    _press(window, qtbot, 5)
    assert len(asked) == 1
    assert LATER in asked[0]
    assert window.session.items[key].status is after
    checked = [button.isChecked() for button in window.inspector.rating.buttons.buttons]
    assert checked == [status is after for status in Status]
    assert (len(window.session.notebook.journal) > journal) == (after is Status.BROKEN)


def test_a_rating_takes_a_day_and_a_rationale_and_a_day_to_come_is_told(window: MainWindow, qtbot: QtBot) -> None:
    key = go_to(window, "Toyota recently announced")
    _press(window, qtbot, 1)
    field = window.inspector.grounds.day
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, LATER)
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert "still to come" in field.message.text()
    assert field.edit.text() == LATER
    entry = window.session.items[key].entry
    assert entry is not None
    assert entry.as_of == ""
    field.edit.clear()
    qtbot.keyClicks(field.edit, "2024-12-31")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.message.text() == ""
    qtbot.keyClicks(window.inspector.grounds.rationale, "three of five plants")
    window.session.end_typing()
    entry = window.session.items[key].entry
    assert entry is not None
    assert (entry.as_of, entry.rationale) == ("2024-12-31", "three of five plants")


# History -------------------------------------------------------------------------------------------


def test_history_says_what_changed_and_one_click_goes_back_which_undo_undoes(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    key = go_to(window, "Toyota recently announced")
    _press(window, qtbot, 1)
    session.type(key, "note", "plants are being built")
    session.end_typing()
    _press(window, qtbot, 2)
    lines = window.inspector.history.lines
    assert "In the works → Kept" in lines[0].words.text()
    assert "Note: – → plants are being built" in lines[1].words.text()
    assert "tester" in lines[0].words.toolTip()
    assert not lines[0].back.isVisible()
    qtbot.mouseClick(lines[2].back, LEFT)
    item = session.items[key]
    assert (item.status, item.note, item.decision) == (Status.IN_THE_WORKS, "", Decision.ACCEPTED)
    window.undo_action.trigger()
    assert (session.items[key].status, session.items[key].note) == (Status.KEPT, "plants are being built")


def test_the_history_dialog_lists_the_ratings_of_the_notebook_and_goes_to_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    first = go_to(window, "astronauts will strive")
    _press(window, qtbot, 4)
    session.type(first, "note", "no date yet")
    go_to(window, "Toyota recently announced")
    _press(window, qtbot, 2)
    dialog = HistoryDialog(session, None, window)
    qtbot.addWidget(dialog)
    changes = [dialog.model.index(row, 3).data() for row in range(dialog.model.rowCount())]
    assert changes == ["Not rated → Kept", "Not rated → Stalled"]
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    dialog.go.click()
    assert session.location.item == first
    dialog.scope.setCurrentIndex(dialog.scope.findData("all"))
    assert dialog.model.rowCount() == 3


def test_a_frozen_state_stays_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    key = go_to(window, "Toyota recently announced")
    _press(window, qtbot, 1)
    session.past.freeze("interim report March")
    _press(window, qtbot, 2)
    (state,) = session.past.states
    then = session.past.notebook_at(state)
    entry = session.entry_of(key)
    assert entry is not None
    assert then.entries[entry.id].status is Status.IN_THE_WORKS
    assert entry.status is Status.KEPT
    session.past.let_go("interim report March")
    assert session.past.states == ()
    window.undo_action.trigger()
    assert session.past.states == (state,)


# Notes ---------------------------------------------------------------------------------------------


def test_notes_on_a_section_and_on_the_document_are_kept_and_shown(
    start: Callable[[], MainWindow],
    window: MainWindow,
    qtbot: QtBot,
    fact_sheet_path: Path,
    open_file: Callable[[MainWindow, Path], None],
) -> None:
    window.desk.workbench.note_on(3)
    assert window.inspector.note.hasFocus()
    qtbot.keyClicks(window.inspector.note, "weak section")
    window.actions_by_name["note_document"].trigger()
    qtbot.keyClicks(window.inspector.note, "on the whole")
    window.close()
    again = start()
    open_file(again, fact_sheet_path)
    for section, words in ((3, "weak section"), (0, "on the whole")):
        again.session.go_to_section(section)
        assert again.inspector.note.toPlainText() == words
        entry = again.session.entry_of(section_key(section))
        assert entry is not None
        assert entry.note == words
    again.session.go_to_section(2)
    assert again.inspector.note.toPlainText() == ""


def test_ten_megabytes_are_not_pasted_into_a_note_and_the_person_is_told(window: MainWindow, qtbot: QtBot) -> None:
    key = go_to(window, "Toyota recently announced")
    qtbot.keyClicks(window.inspector.note, "mine")
    data = QMimeData()
    data.setText("x" * 10_000_000)
    window.inspector.note.insertFromMimeData(data)
    window.session.end_typing()
    assert window.session.items[key].note == "mine"
    assert "not pasted" in window.notice.words
    data.setText("y" * (MOST - 10))
    window.inspector.note.insertFromMimeData(data)
    window.session.end_typing()
    assert len(window.session.items[key].note) == MOST - 6


def test_control_characters_in_a_note_stand_as_signs_and_none_is_lost(window: MainWindow, qtbot: QtBot) -> None:
    key = go_to(window, "Toyota recently announced")
    data = QMimeData()
    data.setText("a\x00b\x1b[31m\tc\nd\x7f")
    window.inspector.note.insertFromMimeData(data)
    window.session.end_typing()
    assert window.session.items[key].note == "a␀b␛[31m\tc\nd␡"
    assert "3 control characters" in window.notice.words


# Corrections ---------------------------------------------------------------------------------------


def test_the_inspector_shows_corrections_and_what_a_commitment_states_and_lacks(
    window: MainWindow, qtbot: QtBot
) -> None:
    key = go_to(window, "astronauts will strive")
    before = dict(window.inspector.facts.words)
    assert "deadline" in before["Missing"]
    window.session.correct(key, {"deadline": "2030-12-31", "actors": ["NASA"]})
    after = dict(window.inspector.facts.words)
    assert "deadline" in after["States"]
    assert after["Actors"] == "NASA · corrected"
    assert "Why flagged" in after


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_inspector_needs_no_more_width_than_the_smallest_window_gives(window: MainWindow, appearance: str) -> None:
    window.settings.set("appearance", appearance)
    window.resize(1024, 640)
    key = go_to(window, "Toyota recently announced")
    window.session.shelf.put(
        key, Evidence(new_id(), "link", "A very long title " * 12, "https://example.org/" + "a" * 200)
    )
    window.session.ratings.rate(key, window.session.ratings.method.values[2])
    QApplication.processEvents()
    inner = window.inspector.widget()
    assert inner.minimumSizeHint().width() <= window.inspector.viewport().width()


def test_a_day_that_is_being_typed_stays_and_one_left_unfinished_is_told(window: MainWindow, qtbot: QtBot) -> None:
    key = go_to(window, "Toyota recently announced")
    _press(window, qtbot, 2)
    field = window.inspector.grounds.day
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "2024")
    window.session.shelf.put(key, Evidence(new_id(), "link", "Report", "https://example.org"))  # as a job may bring it
    assert field.edit.text() == "2024"
    qtbot.keyClicks(field.edit, "-xx")
    go_to(window, "astronauts will strive")
    _press(window, qtbot, 2)
    assert "“2024-xx” was not taken" in window.notice.words
    assert field.edit.text() == ""


def test_the_triage_buttons_fold_where_their_words_need_the_room(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["triage"].trigger()
    row = window.checklist.triage._buttons
    needed = sum(button.sizeHint().width() for button in row.buttons)
    for width, rows in ((needed + 40, 1), (needed - 10, 2)):
        row.setFixedWidth(width)
        qtbot.waitUntil(lambda rows=rows: len({button.y() for button in row.buttons}) == rows)
        assert all(button.width() >= button.sizeHint().width() for button in row.buttons)


def test_all_rules_of_the_method_are_read_by_the_keyboard_where_one_rates(window: MainWindow, qtbot: QtBot) -> None:
    go_to(window, "Toyota recently announced")
    rules = window.inspector.rating.rules
    assert not rules.rules.isVisible()
    assert rules.button in window.inspector.rating.stops
    rules.button.setFocus()
    qtbot.keyClick(rules.button, Qt.Key.Key_Space)
    assert rules.rules.isVisible()
    window.session.ratings.choose("g7-research-group")
    for value in window.session.ratings.method.values:
        assert any(value.rule() == words for _, words in rules.rules.words)
    assert "Compliance Coding Manual" in rules.rules.words[-1][1]
    qtbot.keyClick(rules.button, Qt.Key.Key_Space)
    assert not rules.rules.isVisible()
