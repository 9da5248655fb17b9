"""The text comes first: the checklist and the inspector are made behind it, or when somebody needs them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from desktop_app.views.desk_slot import PLAIN, SWITCHES
from desktop_app.views.main_window import MainWindow

Start = Callable[[], MainWindow]


class Watch(QObject):
    """Notes whether the desk was there when the text was painted for the first time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.desk_at_first_painting: bool | None = None
        self._window = window
        window.reading.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        view = self._window.reading.view
        if event.type() == QEvent.Type.Paint and view.text is not None and self.desk_at_first_painting is None:
            self.desk_at_first_painting = self._window.right.desk_if_made is not None
        return False


def test_the_text_is_painted_before_the_desk_is_made(start: Start, qtbot: QtBot, fact_sheet_path: Path) -> None:
    window = start()
    watch = Watch(window)
    window.opening.open_path(fact_sheet_path)
    qtbot.waitUntil(lambda: window.right.desk_if_made is not None, timeout=20000)
    assert watch.desk_at_first_painting is False
    qtbot.waitUntil(lambda: window.session.document is not None, timeout=20000)
    assert window.checklist.model.count == len([item for item in window.session.items.values() if item.counts])


def test_without_a_document_the_desk_comes_by_itself(start: Start, qtbot: QtBot) -> None:
    window = start()
    assert window.right.desk_if_made is None
    qtbot.waitUntil(lambda: window.right.desk_if_made is not None, timeout=20000)
    assert window.inspector.isVisible()


def test_what_is_wished_before_the_desk_is_there_is_done(start: Start, qtbot: QtBot) -> None:
    window = start()
    assert window.right.desk_if_made is None
    window.actions_by_name["next_pane"].trigger()
    assert window.right.desk_if_made is not None
    assert window.isAncestorOf(window.checklist)


def test_triage_can_begin_the_moment_a_document_is_open(start: Start, qtbot: QtBot, fact_sheet_path: Path) -> None:
    window = start()
    made = window.right.desk_if_made
    window.session.document_opened.connect(lambda: window.actions_by_name["triage"].trigger())
    window.opening.open_path(fact_sheet_path)
    qtbot.waitUntil(lambda: window.session.document is not None, timeout=20000)
    assert made is None
    assert window.checklist.triage.isVisibleTo(window.checklist)


def test_every_action_of_the_desk_is_offered_before_it_is_there(window: MainWindow) -> None:
    assert set(window.desk.calls()) == {*PLAIN, *SWITCHES}


def test_the_sizes_of_the_column_outlive_a_window_that_closed_before_its_desk_was_made(
    start: Start, qtbot: QtBot
) -> None:
    window = start()
    qtbot.waitUntil(lambda: window.right.desk_if_made is not None, timeout=20000)
    window.right.setSizes([300, 500])
    sizes = window.right.sizes()
    window.close()
    start().close()
    third = start()
    assert third.desk is not None
    qtbot.waitUntil(lambda: third.right.sizes() == pytest.approx(sizes, abs=2), timeout=5000)


def test_the_keys_that_rate_are_among_the_shortcuts_one_can_change(window: MainWindow) -> None:
    assert window.desk.workbench.actions is not None
    assert set(window.desk.workbench.actions.by_name) <= set(window.shortcuts.actions)


def test_a_desk_made_later_stands_at_the_commitment_that_is_chosen(
    start: Start, qtbot: QtBot, fact_sheet_path: Path
) -> None:
    window = start()
    session = window.session
    with qtbot.waitSignal(session.document_opened, timeout=20000):
        window.opening.open_path(fact_sheet_path)
    assert window.right.desk_if_made is None
    key = list(session.items)[-2]
    session.go_to_item(key)
    qtbot.waitUntil(lambda: window.right.desk_if_made is not None, timeout=20000)
    row = window.checklist.list.currentIndex()
    assert row == window.checklist.model.index_of(key)
    qtbot.waitUntil(
        lambda: window.checklist.list.viewport().rect().contains(window.checklist.list.visualRect(row)), timeout=5000
    )
    assert window.inspector.shown_key == key
