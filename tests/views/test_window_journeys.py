"""The command palette, the settings, the shortcuts and reading alone, through the real window."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.models.action_model import NAME, ActionModel
from desktop_app.views.command_palette import CommandPalette
from desktop_app.views.main_window import MainWindow
from desktop_app.views.reading_look import ReadingLook
from desktop_app.views.settings_dialog import SettingsDialog
from desktop_app.views.shortcut_sheet import ShortcutSheet


def _in_dialog(kind: type[QDialog], do: Callable[[QDialog], None]) -> list[bool]:
    """Do something in the next dialog of a kind, once it is shown; the list tells whether that happened."""
    done: list[bool] = []

    def look() -> None:
        dialog = next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)
        if dialog is None:
            QTimer.singleShot(10, look)
            return
        do(dialog)
        done.append(True)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, look)
    return done


def test_the_palette_does_what_is_chosen_by_a_few_letters(window: MainWindow, qtbot: QtBot) -> None:
    before = window.settings.get("text_size")

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, CommandPalette)
        qtbot.keyClicks(dialog.field, "larg")
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    done = _in_dialog(CommandPalette, choose)
    window.actions_by_name["palette"].trigger()
    assert done
    assert window.settings.get("text_size") == before + 1


def test_the_palette_left_with_escape_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.undo_stack.count()
    done = _in_dialog(CommandPalette, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    window.actions_by_name["palette"].trigger()
    assert done
    assert window.session.undo_stack.count() == before


def test_the_palette_offers_only_what_can_be_done_now(window: MainWindow) -> None:
    model = ActionModel(window.shortcuts.actions)
    model.look_for("", only_enabled=True)
    offered = {model.index(row, 0).data(NAME) for row in range(model.rowCount())}
    assert "copy" not in offered  # nothing is selected
    assert "export" in offered


def test_every_action_of_the_menus_is_in_the_palette(window: MainWindow) -> None:
    named = set(window.shortcuts.actions.values())
    for menu in window.menuBar().actions():
        for action in menu.menu().actions():
            assert action.isSeparator() or action.menu() is not None or action in named, action.text()


def test_the_action_model_is_sound(window: MainWindow) -> None:
    model = ActionModel(window.shortcuts.actions)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for words in ("", "e", "note", "nothing of this kind"):
        model.look_for(words)
    assert model.rowCount() == 0


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    owners: dict[str, str] = {}
    for name, action in window.shortcuts.actions.items():
        for keys in action.shortcuts():
            assert owners.setdefault(keys.toString(), name) == name, keys.toString()


def test_a_changed_shortcut_holds_is_shown_and_survives_a_restart(
    window: MainWindow, start: Callable[[], MainWindow]
) -> None:
    assert window.shortcuts.change("mark", QKeySequence("Ctrl+Alt+M")) is None
    assert window.actions_by_name["mark"].shortcut() == QKeySequence("Ctrl+Alt+M")
    assert "Ctrl+Alt+M" in window.actions_by_name["mark"].toolTip()
    window.close()
    assert start().actions_by_name["mark"].shortcut() == QKeySequence("Ctrl+Alt+M")


def test_keys_that_belong_to_another_action_are_refused_and_named(window: MainWindow) -> None:
    before = window.actions_by_name["mark"].shortcuts()
    assert window.shortcuts.change("mark", QKeySequence("Ctrl+E")) == "export"
    assert window.actions_by_name["mark"].shortcuts() == before


@pytest.mark.parametrize("words", ["no JSON", "[]", json.dumps({"mark": 5, "nothing": "Ctrl+1"})])
def test_shortcuts_edited_by_hand_into_nonsense_leave_those_of_the_table(window: MainWindow, words: str) -> None:
    before = window.actions_by_name["mark"].shortcuts()
    window.settings.set("shortcuts", words)
    assert window.actions_by_name["mark"].shortcuts() == before


def test_all_shortcuts_go_back_to_those_of_the_table(window: MainWindow) -> None:
    before = window.actions_by_name["mark"].shortcuts()
    window.shortcuts.change("mark", QKeySequence("Ctrl+Alt+M"))
    window.shortcuts.reset()
    assert window.actions_by_name["mark"].shortcuts() == before


def test_settings_apply_at_once(window: MainWindow, qtbot: QtBot) -> None:
    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        box = next(box for box in dialog.findChildren(QComboBox) if box.findData("contrast-dark") >= 0)
        box.setCurrentIndex(box.findData("contrast-dark"))
        assert window.appearance.theme.key == "contrast-dark"

    done = _in_dialog(SettingsDialog, choose)
    window.actions_by_name["settings"].trigger()
    assert done
    assert window.settings.get("appearance") == "contrast-dark"


def test_the_sheet_names_the_keys_of_every_menu(window: MainWindow) -> None:
    shown: list[str] = []
    done = _in_dialog(ShortcutSheet, lambda dialog: shown.append(dialog.page.toPlainText()))  # type: ignore[attr-defined]
    window.actions_by_name["shortcuts"].trigger()
    assert done
    for words in ("Export notes", "Ctrl+E", "Mark commitment", "Ctrl+M", "Space"):
        assert words in shown[0]


def test_reading_alone_hides_what_stands_beside_the_text_and_shows_it_again(window: MainWindow) -> None:
    action = window.actions_by_name["focus"]
    action.trigger()
    assert not window.outline.isVisible()
    assert not window.checklist.isVisible()
    assert window.reading.isVisible()
    action.trigger()
    assert window.outline.isVisible()
    assert window.checklist.isVisible()


def test_a_narrower_line_breaks_the_text_sooner_and_keeps_the_place(window: MainWindow) -> None:
    view = window.reading.view
    before = view.document().size().height()
    window.settings.set("reading_width", 45)
    assert view.document().size().height() > before
    assert ReadingLook.of(window.settings).width == 45
