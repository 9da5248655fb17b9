"""The chart panel's tables, saved files, names and tooltips, through the real window."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.models.chart_data import marks_of
from desktop_app.views.chart_panel import ChartPanel
from desktop_app.views.charts.page import ChartPage
from desktop_app.views.main_window import MainWindow

# Qt lifts a tooltip above other windows, which a platform without a screen cannot do and says.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")

OpenFile = Callable[[MainWindow, Path], None]
Drawn = Callable[[MainWindow], ChartPanel]


def _turn(panel: ChartPanel, page: ChartPage, qtbot: QtBot) -> ChartPage:
    panel.turn_to(panel.pages.index(page))
    qtbot.waitUntil(lambda: not page.is_stale and (page.plot is not None or page.shown.chart is None))
    return page


def _key(window_or_panel: ChartPanel, words: str) -> str:
    session = window_or_panel.page._session
    assert session.document is not None
    items = session.items.items()
    return next(k for k, item in items if item.span and words in session.document.quote(item.span))


def test_the_models_of_the_tables_are_sound(pledges: ChartPanel, qtbot: QtBot) -> None:
    for page in pledges.pages:
        QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.model)
        _turn(pledges, page, qtbot)
        assert page.model.rowCount() == len(page.shown.sheet.rows) > 0
        page._session.tick(_key(pledges, "ten schools"))
        qtbot.waitUntil(lambda page=page: not page.is_stale)


def test_every_chart_is_saved_as_picture_drawing_and_table(pledges: ChartPanel, qtbot: QtBot, tmp_path: Path) -> None:
    session = pledges.figures._session
    session.tick(_key(pledges, "ten schools"))
    for page in pledges.pages:
        _turn(pledges, page, qtbot)
        for suffix in ("png", "svg", "csv"):
            path = tmp_path / f"{page.source.stem}.{suffix}"
            pledges.saving.write(page, path, suffix)
            qtbot.waitUntil(lambda path=path: path.exists() and session.jobs.count == 0)
        picture = QImage(str(tmp_path / f"{page.source.stem}.png"))
        assert picture.width() >= 1440
        drawing = (tmp_path / f"{page.source.stem}.svg").read_text()
        assert "<svg" in drawing
        assert "Plan of Action" in drawing
        data = (tmp_path / f"{page.source.stem}.csv").read_bytes()
        head, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
        assert tuple(head) == page.shown.sheet.head
        assert len(rows) == len(page.shown.sheet.rows)
    assert [r[1] for r in _csv(tmp_path / "figures.csv") if r[1] == "600000000000"] == ["600000000000"]
    assert _csv(tmp_path / "deadlines.csv")[1][0] == "2025-06"


def _csv(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_a_saved_picture_holds_bars_that_are_scrolled_away(
    start: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path, open_file: OpenFile, drawn: Drawn
) -> None:
    path = tmp_path / "many.txt"
    path.write_text(
        "Plan of 2024\n\n" + "\n\n".join(f"Japan will invest ${n} million in item {n}." for n in range(2, 42))
    )
    window = start()
    open_file(window, path)
    panel = drawn(window)
    panel.saving.write(panel.figures, tmp_path / "many.png", "png")
    qtbot.waitUntil(lambda: (tmp_path / "many.png").exists() and window.session.jobs.count == 0)
    assert QImage(str(tmp_path / "many.png")).height() > 2 * 40 * 25


def test_a_folder_that_is_not_there_is_one_sentence_and_leaves_nothing(
    window: MainWindow, panel: ChartPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.session.problem) as told:
        panel.saving.write(panel.figures, tmp_path / "gone" / "a.svg", "svg")
    assert "that folder does not exist" in told.args[0]
    assert not (tmp_path / "gone").exists()


def test_every_part_of_the_panel_has_a_name_for_those_who_hear_it(pledges: ChartPanel, qtbot: QtBot) -> None:
    for page in pledges.pages:
        _turn(pledges, page, qtbot)
        assert page.plot is not None
        assert page.plot.accessibleName()
        assert page.table.accessibleName()
        assert pledges.save_button.accessibleName()
        assert page.shown.chart is not None
        assert all(mark.tip for mark in marks_of(page.shown.chart))


def test_hovering_shows_a_hand_over_a_mark_only(panel: ChartPanel, qtbot: QtBot) -> None:
    plot = panel.figures.plot
    assert plot is not None
    plot.viewport().repaint()
    area = plot.area_of(0)
    assert area is not None
    qtbot.mouseMove(plot.viewport(), QPoint(round(area.center().x()), round(area.center().y())))
    qtbot.waitUntil(lambda: plot.cursor().shape() is Qt.CursorShape.PointingHandCursor)
