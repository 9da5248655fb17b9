"""What a screen reader is told: the accessible tree of the real window, walked as AT-SPI or UI Automation walk it."""

from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.notebook import EVIDENCE_KINDS, Evidence
from desktop_app.views.dialogs import CorrectDialog
from desktop_app.views.document_dialog import DocumentDialog
from desktop_app.views.evidence_dialog import EvidenceDialog
from desktop_app.views.export_dialog import ExportDialog
from desktop_app.views.history_dialog import HistoryDialog
from desktop_app.views.main_window import MainWindow
from desktop_app.views.matrix_dialog import MatrixDialog

ROLES = QAccessible.Role
OPERATED = {
    ROLES.Button, ROLES.ButtonMenu, ROLES.ButtonDropDown, ROLES.CheckBox, ROLES.RadioButton, ROLES.ComboBox,
    ROLES.EditableText, ROLES.SpinBox, ROLES.Slider, ROLES.List, ROLES.Tree, ROLES.Table, ROLES.Document,
    ROLES.PageTab, ROLES.MenuItem, ROLES.ProgressBar, ROLES.Graphic, ROLES.Canvas, ROLES.Chart,
}  # fmt: skip
"""Roles of what one operates or reads; they need a name. Panes, separators and scroll bars need none."""
MOST = 4000


def walk(interface: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """Yield an interface and all below it that is shown; of a list or tree its first rows do."""
    yield interface
    if depth > 30:
        return
    for number in range(min(interface.childCount(), 60)):
        child = interface.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walk(child, depth + 1)


def _tree(window: MainWindow) -> list[QAccessibleInterface]:
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    found = list(walk(root))
    assert 40 < len(found) < MOST
    return found


@pytest.mark.parametrize("size", [(1440, 900), (1024, 640)])
def test_whatever_one_operates_has_a_name(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.session.go_to_item(next(iter(window.session.items)))
    qtbot.wait(50)
    assert _nameless(_tree(window)) == []


def _nameless(parts: Iterable[QAccessibleInterface]) -> list[str]:
    return [
        f"{part.role().name} {part.object().objectName() if part.object() else ''} in {_owner(part)}"
        for part in parts
        if part.role() in OPERATED and not part.text(QAccessible.Text.Name).strip()
    ]


def _owner(part: QAccessibleInterface) -> str:
    parent = part.parent()
    while parent is not None and parent.object() is None:
        parent = parent.parent()
    return type(parent.object()).__name__ if parent is not None else "?"


def test_a_tick_is_told_as_a_state_and_a_status_as_words(window: MainWindow) -> None:
    session = window.session
    key = next(key for key, item in session.items.items() if item.counts)
    session.tick(key)
    rows = QAccessible.queryAccessibleInterface(window.checklist.list)
    row = next(
        child
        for number in range(rows.childCount())
        if (child := rows.child(number)) is not None and child.state().checkable
    )
    assert row.state().checked
    assert "Kept" in row.text(QAccessible.Text.Name)
    session.tick(key)
    assert not row.state().checked


def test_the_text_of_the_document_can_be_read_by_a_screen_reader(window: MainWindow) -> None:
    interface = QAccessible.queryAccessibleInterface(window.reading.view)
    words = interface.textInterface()
    assert "Toyota recently announced" in words.text(0, words.characterCount())


def test_whatever_one_operates_in_the_dialogs_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.ratings.choose("g7-research-group")
    key = next(iter(session.items))
    session.tick(key)
    session.past.freeze("March")
    opened = session.opened
    assert opened is not None
    for dialog in (
        *(EvidenceDialog(kind, None, window) for kind in EVIDENCE_KINDS),
        HistoryDialog(session, None, window),
        MatrixDialog(session, key, window),
        CorrectDialog(session.items[key], window),
        DocumentDialog(opened, window),
        ExportDialog(session, window.settings, window.resources, window),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        root = QAccessible.queryAccessibleInterface(dialog)
        assert root is not None
        assert _nameless(walk(root)) == []
        dialog.reject()


@pytest.mark.parametrize("method", ["pledgebook", "g7-research-group"])
def test_tab_goes_through_the_inspector_from_top_to_bottom(window: MainWindow, qtbot: QtBot, method: str) -> None:
    session = window.session
    session.ratings.choose(method)
    key = next(key for key, item in session.items.items() if item.counts)
    session.go_to_item(key)
    session.ratings.rate(key, session.ratings.method.values[-1])
    for number in (1, 2):
        session.shelf.put(key, Evidence(str(number), "link", f"Report {number}", "https://example.org"))
    window.checklist.list.setFocus()
    inner = window.inspector.widget()
    places: list[int] = []
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stop = QApplication.focusWidget()
        if inner.isAncestorOf(stop):
            places.append(stop.mapTo(inner, stop.rect().center()).y())
        elif places:
            break
    assert len(places) >= 10
    assert places == sorted(places)
    assert window.inspector.dismiss.mapTo(inner, window.inspector.dismiss.rect().center()).y() == places[-1]


def test_tab_comes_to_the_triage_buttons_before_the_list(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["triage"].trigger()
    buttons = window.checklist.triage._buttons.buttons
    qtbot.waitUntil(buttons[0].isVisible)
    window.session.go_to_item(next(iter(window.session.items)))
    window.checklist.bar.group.setFocus()
    wanted = [button for button in buttons if button.isEnabled()]
    for stop in (*wanted, window.checklist.list):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop
