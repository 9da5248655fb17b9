"""The checklist's rows: chips that fit, counts that follow, long lists that are laid out bit by bit."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop_app.models.outline_model import COUNTS, OutlineModel
from desktop_app.notebook import Decision
from desktop_app.session.session import MANY
from desktop_app.views.checklist_delegate import Measures, fitting
from desktop_app.views.main_window import MainWindow


def test_chips_that_all_fit_are_all_shown() -> None:
    assert fitting([30, 40, 30], 100, 20) == 3


def test_where_not_all_chips_fit_there_is_room_for_how_many_more_there_are() -> None:
    assert fitting([30, 40, 31], 100, 20) == 2
    assert fitting([30, 51, 31], 100, 20) == 1
    assert fitting([90], 20, 20) == 0


@given(st.lists(st.integers(1, 200)), st.integers(0, 600), st.integers(1, 40))
def test_chips_never_overflow(widths: list[int], room: int, rest: int) -> None:
    shown = fitting(widths, room, rest)
    assert 0 <= shown <= len(widths)
    assert shown == 0 or sum(widths[:shown]) + (rest if shown < len(widths) else 0) <= room


def test_words_that_fit_into_one_line_get_one_and_longer_ones_two(window: MainWindow) -> None:
    measures = Measures.of(window.checklist.list.font())
    width = round(measures.metrics.horizontalAdvance("spend more on schools")) + 1
    assert measures.lines("spend more on schools", width) == 1
    assert measures.lines("spend more on schools and roads", width) == 2
    assert measures.lines("spend more on schools " * 50, width) == 2


def _many(tmp_path: Path, count: int) -> Path:
    path = tmp_path / "many.md"
    lines = (f"Japan will invest ${number + 1} million in schools by 2030.\n" for number in range(count))
    path.write_text("# Many things\n\n## Schools\n\n" + "\n".join(lines), encoding="utf-8")
    return path


def _root_counts(window: MainWindow) -> tuple[int, int]:
    model = window.outline.tree.model()
    return model.index(0, 0).data(COUNTS)


def test_the_tree_counts_what_was_decided_on_many_at_once(
    window: MainWindow, tmp_path: Path, open_file: Callable[[MainWindow, Path], None]
) -> None:
    open_file(window, _many(tmp_path, MANY))
    session = window.session
    assert _root_counts(window) == (0, MANY)
    session.triage.decide_all(list(session.items), Decision.DISMISSED, "test")
    assert _root_counts(window) == (0, 0)
    session.undo()
    assert _root_counts(window) == (0, MANY)


def test_what_the_tree_counts_tick_by_tick_is_what_counting_all_anew_gives(window: MainWindow) -> None:
    session = window.session
    keys = list(session.items)
    for key in keys[::3]:
        session.tick(key)
    session.decide(keys[0], Decision.DISMISSED)
    session.decide(keys[1], Decision.DISMISSED)
    session.tick(keys[3])
    session.undo()
    tree, anew = window.outline.tree.model(), OutlineModel(session)
    assert isinstance(tree, OutlineModel)
    for section in range(len(session.document.sections if session.document else ())):
        assert tree.index_of(section).data(COUNTS) == anew.index_of(section).data(COUNTS)
    assert _root_counts(window)[0] == session.progress.kept


def test_a_row_far_down_a_long_list_is_scrolled_to_once_it_is_laid_out(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, open_file: Callable[[MainWindow, Path], None]
) -> None:
    open_file(window, _many(tmp_path, 700))
    last = list(window.session.items)[-1]
    window.checklist.model.refresh()  # the list begins to lay out anew
    window.session.go_to_section(0)
    window.session.go_to_item(last)
    rows = window.checklist.list
    index = window.checklist.model.index_of(last)
    qtbot.waitUntil(lambda: rows.viewport().rect().intersects(rows.visualRect(index)), timeout=3000)


def test_one_wish_of_several_changes_counts_once(window: MainWindow, qtbot: QtBot) -> None:
    joined: list[object] = []
    window.session.notebook_changed.connect(lambda _change: joined.append(window.session.items))
    window.session.tick(next(iter(window.session.items)))
    assert len(joined) > 1
    assert all(items is joined[0] for items in joined)
