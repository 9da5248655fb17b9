"""The real window in each of its languages: no word left in the other, and one letter for one entry of a menu."""

import importlib.util
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)  # fmt: skip
from pytestqt.qtbot import QtBot

from desktop_app.models.action_model import unmarked
from desktop_app.views.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
JAPANESE = ROOT / "resources" / "translations" / "pledgebook_ja.ts"
TEXT = """首脳共同声明

2024年4月10日

防衛

日本は、2027年度までに防衛費を3兆円に増額することを約束した。両首脳は協力を強化することで一致した。日本は歓迎した。

経済

米国は、今後5年間で約130億ドルを投資する予定である。日本は、2030年までに学校を建設する。
"""


@pytest.fixture
def japanese(qapp: QCoreApplication, tmp_path: Path) -> Iterator[None]:
    """Let what is made from here on speak Japanese."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    translations = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(translations)
    compiled = tmp_path / "pledgebook_ja.qm"
    translations.compile_one(Path(sys.executable), JAPANESE, compiled)
    ours, qt = QTranslator(), QTranslator()
    assert ours.load(str(compiled))
    assert qt.load("qtbase_ja", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    before = QLocale()
    QLocale.setDefault(QLocale("ja_JP"))
    for translator in (qt, ours):
        qapp.installTranslator(translator)
    yield
    for translator in (ours, qt):
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def opened(
    start: Callable[[], MainWindow], open_file: Callable[[MainWindow, Path], None], tmp_path: Path
) -> Callable[[], MainWindow]:
    """Return what opens the text in a window that speaks the language of the moment."""

    def make() -> MainWindow:
        file = tmp_path / "声明.txt"
        file.write_text(TEXT, encoding="utf-8")
        window = start()
        open_file(window, file)
        return window

    return make


def english() -> list[re.Pattern[str]]:
    """Return what the English words look like, those that are the same in Japanese aside."""
    found: list[re.Pattern[str]] = []
    for message in ElementTree.parse(JAPANESE).iter("message"):
        source, translation = message.findtext("source") or "", message.findtext("translation")
        words = unmarked(source).strip(" …\n")
        if source != translation and re.search(r"[A-Za-z]{2}", re.sub(r"\{[^}]*\}", "", words)):
            parts = [re.escape(part) for part in re.split(r"\{[^}]*\}", words)]
            found.append(re.compile(".+".join(parts), re.DOTALL))
    return found


def words_of(root: QWidget) -> Iterator[str]:
    """Yield what is to be read and heard of a widget and of all that is shown in it, its menus included."""
    for widget in (root, *(child for child in root.findChildren(QWidget) if child.isVisibleTo(root))):
        yield from words_of_actions(widget.actions())
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
        match widget:
            case QAbstractButton() | QLabel():
                yield widget.text()
            case QLineEdit() | QPlainTextEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(number) for number in range(widget.count()))
            case QTabBar():
                yield from (widget.tabText(number) for number in range(widget.count()))
            case QHeaderView() if (model := widget.model()) is not None:
                for section in range(widget.count()):
                    yield str(model.headerData(section, widget.orientation()) or "")
            case _:
                pass


def words_of_actions(actions: Iterable[QAction]) -> Iterator[str]:
    for action in actions:
        yield from (action.text(), action.toolTip())
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from words_of_actions(menu.actions())


def left_english(root: QWidget) -> list[str]:
    shapes = english()
    shown = {unmarked(words).strip(" …\n") for words in words_of(root)}
    return sorted(words for words in shown if any(shape.fullmatch(words) for shape in shapes))


def dialogs(window: MainWindow) -> Iterator[QDialog]:
    """Yield the dialogs of the program, made on the open document."""
    from desktop_app.notebook import Item
    from desktop_app.views.command_palette import CommandPalette
    from desktop_app.views.dialogs import AboutDialog, CorrectDialog
    from desktop_app.views.document_dialog import DocumentDialog
    from desktop_app.views.evidence_dialog import EvidenceDialog
    from desktop_app.views.export_dialog import ExportDialog
    from desktop_app.views.history_dialog import HistoryDialog
    from desktop_app.views.matrix_dialog import MatrixDialog
    from desktop_app.views.settings_dialog import SettingsDialog
    from desktop_app.views.shortcut_sheet import ShortcutSheet

    session = window.session
    item: Item = next(iter(session.items.values()))
    assert session.opened is not None
    menus = [action.menu() for action in window.menuBar().actions()]
    yield AboutDialog([("Pledgebook", "0")], window)
    yield CommandPalette(window.shortcuts.actions, window)
    yield CorrectDialog(item, window)
    yield DocumentDialog(session.opened, window)
    for kind in ("link", "file", "quotation"):
        yield EvidenceDialog(kind, parent=window)
    yield ExportDialog(session, window.settings, window.resources, window)
    yield HistoryDialog(session, parent=window)
    yield MatrixDialog(session, parent=window)
    yield SettingsDialog(window.settings, window.shortcuts, window)
    yield ShortcutSheet([menu for menu in menus if isinstance(menu, QMenu)], window)


def test_the_japanese_window_has_no_english_word(
    japanese: None, opened: Callable[[], MainWindow], drawn: Callable[[MainWindow], object]
) -> None:
    window = opened()
    drawn(window)
    window.actions_by_name["triage"].trigger()
    assert left_english(window) == []
    for key in window.session.items:
        window.session.go_to_item(key)
        assert left_english(window.inspector) == []


def test_japanese_dialogs_have_no_english_word(japanese: None, opened: Callable[[], MainWindow]) -> None:
    for dialog in dialogs(opened()):
        assert left_english(dialog) == [], type(dialog).__name__
        dialog.close()


def test_the_walk_finds_english_words_where_there_are_some(opened: Callable[[], MainWindow]) -> None:
    assert {"Open", "Mark commitment", "Commitments"} <= set(left_english(opened()))


def letters(menu: QMenu) -> Iterator[tuple[str, list[str]]]:
    """Yield the letters of a menu and of each below it."""
    texts = [action.text().replace("&&", "") for action in menu.actions() if not action.isSeparator()]
    yield menu.title(), [text[text.index("&") + 1].upper() for text in texts if "&" in text]
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from letters(below)


def told_twice(window: MainWindow) -> list[tuple[str, list[str]]]:
    bar = window.menuBar().actions()
    top = ("", [action.text()[action.text().index("&") + 1] for action in bar])
    menus = [menu for action in bar if isinstance(menu := action.menu(), QMenu)]
    context = [window.menus.reading, window.menus.checklist]
    found = [top, *(each for menu in (*menus, *context) for each in letters(menu))]
    assert len(found) > 8
    doubled = [(title, [letter for letter, times in Counter(marks).items() if times > 1]) for title, marks in found]
    return [(title, marks) for title, marks in doubled if marks]


def test_no_letter_stands_for_two_entries_of_a_menu(opened: Callable[[], MainWindow]) -> None:
    assert told_twice(opened()) == []


def test_no_letter_stands_for_two_entries_of_a_japanese_menu(japanese: None, opened: Callable[[], MainWindow]) -> None:
    assert told_twice(opened()) == []


def test_no_letter_stands_for_two_fields_of_a_dialog(opened: Callable[[], MainWindow], qtbot: QtBot) -> None:
    for dialog in dialogs(opened()):
        dialog.show()
        qtbot.wait(1)
        texts = [
            part.text().replace("&&", "")
            for part in dialog.findChildren(QWidget)
            if isinstance(part, (QLabel, QAbstractButton)) and part.isVisible()
        ]
        marks = Counter(text[text.index("&") + 1].upper() for text in texts if "&" in text and not text.endswith("&"))
        assert [mark for mark, times in marks.items() if times > 1] == [], type(dialog).__name__
        dialog.close()
