"""The chart panel through the real window: figures, deadlines and progress, by mouse and keyboard, and saved."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from desktop_app.models.chart_data import Bars, History, Timeline
from desktop_app.notebook import AS_OF, DueState, Status
from desktop_app.views.chart_panel import ChartPanel
from desktop_app.views.charts.page import ChartPage
from desktop_app.views.main_window import MainWindow

# Qt lifts a tooltip above other windows, which a platform without a screen cannot do and says.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")

LEFT = Qt.MouseButton.LeftButton
OpenFile = Callable[[MainWindow, Path], None]
Drawn = Callable[[MainWindow], ChartPanel]


def _turn(panel: ChartPanel, page: ChartPage, qtbot: QtBot) -> ChartPage:
    panel.turn_to(panel.pages.index(page))
    qtbot.waitUntil(lambda: not page.is_stale and (page.plot is not None or page.shown.chart is None))
    return page


def _choose(panel: ChartPanel, page: ChartPage, value: str) -> None:
    action = next(a for a in page.source.choice.menu().actions() if a.data() == value)  # type: ignore[attr-defined]
    action.trigger()


def _click(page: ChartPage, mark: int, qtbot: QtBot) -> None:
    plot = page.plot
    assert plot is not None
    plot.viewport().repaint()
    area = plot.area_of(mark)
    assert area is not None
    qtbot.mouseClick(plot.viewport(), LEFT, pos=plot.mapFromScene(area.center()))


def _key(window_or_panel: ChartPanel, words: str) -> str:
    session = window_or_panel.page._session
    assert session.document is not None
    items = session.items.items()
    return next(k for k, item in items if item.span and words in session.document.quote(item.span))


def _bars(page: ChartPage) -> Bars:
    assert isinstance(page.shown.chart, Bars)
    return page.shown.chart


# Figures ------------------------------------------------------------------------------------------


def test_each_amount_is_a_bar_with_its_label_and_amount_and_hovering_says_its_sentence(panel: ChartPanel) -> None:
    rows = _bars(panel.figures).rows
    assert rows[0].label == "Toyota, its U.S. operations"
    assert [row.amount for row in rows] == ["~13 bn", "10 bn", "1 bn"]
    assert "Toyota recently announced that by 2021" in rows[0].segments[0].mark.tip


def test_a_click_on_a_bar_goes_to_its_sentence_and_the_place_highlights_the_bar(
    window: MainWindow, panel: ChartPanel, qtbot: QtBot
) -> None:
    _click(panel.figures, 1, qtbot)
    assert window.session.document is not None
    span = window.session.location.span
    assert span is not None
    assert "$10 billion" in window.session.document.quote(span)
    plot = panel.figures.plot
    assert plot is not None
    assert plot.current == frozenset({1})
    assert panel.figures.table.currentIndex().row() == 1

    window.session.go_to_item(_key(panel, "Toyota recently"))
    assert plot.current == frozenset({0})


def test_the_arrow_keys_walk_from_bar_to_bar_and_enter_goes_there(
    window: MainWindow, panel: ChartPanel, qtbot: QtBot
) -> None:
    plot = panel.figures.plot
    assert plot is not None
    window.session.go_to_section(1)
    before = window.session.location
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    assert window.session.location == before  # looking is not going
    assert "$10 billion" in plot.accessibleDescription()
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert plot.current == frozenset({1})
    assert window.session.location != before


def test_enter_in_the_table_goes_there_too(window: MainWindow, panel: ChartPanel, qtbot: QtBot) -> None:
    table = panel.figures.table
    table.setFocus()
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    plot = panel.figures.plot
    assert plot is not None
    assert plot.current == frozenset({2})


def test_amounts_by_stage_are_stacked_and_every_segment_leads_to_its_sentence(
    window: MainWindow, panel: ChartPanel, qtbot: QtBot
) -> None:
    _choose(panel, panel.figures, "stage")
    rows = _bars(panel.figures).rows
    assert [(row.label, row.amount) for row in rows] == [("Announced", "~14 bn"), ("No stage named", "10 bn")]
    _click(panel.figures, 1, qtbot)
    span = window.session.location.span
    assert window.session.document is not None
    assert span is not None
    assert "Uber" in window.session.document.quote(span)


def test_ranges_rates_and_a_total_that_its_parts_do_not_come_to(pledges: ChartPanel, qtbot: QtBot) -> None:
    page = pledges.figures
    amounts = {row.label: row for row in _bars(page).rows}
    assert any("≠" in row.amount for row in amounts.values())
    spread = next(row for row in amounts.values() if row.amount == "2 bn–4 bn")
    assert (spread.segments[0].low, spread.segments[0].high) == (2e9, 4e9)
    ((words, quotes),) = page.shown.notes
    assert words == "Parts sum to $550 bn, the text says $600 bn."
    assert [quote for quote, _ in quotes] == ["$600 billion", "$350 billion", "$200 billion"]
    page.notes.linkActivated.emit("0/2")
    location = page._session.location
    assert page._session.document is not None
    assert location.span is not None
    assert "teachers" in page._session.document.quote(location.span)


def test_the_same_amount_stated_twice_is_one_bar_and_leads_to_both_places(
    start: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path, open_file: OpenFile, drawn: Drawn
) -> None:
    path = tmp_path / "twice.txt"
    path.write_text(
        "Plan of 2024\n\nSchools\n\nJapan will invest $550 billion in schools.\n\n"
        "Roads\n\nJapan’s $550 billion investment will be paid soon.\n"
    )
    window = start()
    open_file(window, path)
    panel = drawn(window)
    (row,) = _bars(panel.figures).rows
    assert row.amount == "550 bn (in 2 places)"
    assert panel.figures.shown.sheet.rows[0].cells[2].text == "Schools, ¶\xa01; Roads, ¶\xa01"
    _click(panel.figures, 0, qtbot)
    first = window.session.location.span
    _click(panel.figures, 0, qtbot)
    second = window.session.location.span
    assert first is not None
    assert second is not None
    assert first.end <= second.start


def test_every_label_and_amount_stands_inside_the_plot_at_all_sizes(
    window: MainWindow, panel: ChartPanel, qtbot: QtBot
) -> None:
    for width, height in ((1440, 900), (1024, 640), (1900, 1000)):
        window.resize(width, height)
        plot = panel.figures.plot
        assert plot is not None
        qtbot.waitUntil(lambda plot=plot: plot.isVisible() and plot.width() > 100)
        plot.viewport().repaint()
        metrics = plot.metrics()
        for number, row in enumerate(_bars(panel.figures).rows):
            area = plot.area_of(number)
            assert area is not None
            assert area.right() + metrics.horizontalAdvance(row.amount) < plot.width()
            assert area.left() > 60
        largest = plot.area_of(0)
        assert largest is not None
        assert largest.width() > 0.3 * plot.width()


def test_where_there_is_no_room_beside_the_bars_the_table_takes_their_place(
    window: MainWindow, panel: ChartPanel, qtbot: QtBot
) -> None:
    window.resize(1440, 900)
    page = panel.figures
    qtbot.waitUntil(lambda: page.is_wide)
    assert page.plot is not None
    assert page.table.isVisible()
    assert page.plot.isVisible()
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: not page.is_wide)
    assert page.plot.isVisible()
    assert not page.table.isVisible()
    panel.table_switch.click()
    assert page.table.isVisible()
    assert not page.plot.isVisible()
    assert panel.focus_target is page.table


def test_a_document_without_money_says_what_would_stand_there(
    start: Callable[[], MainWindow], tmp_path: Path, open_file: OpenFile, qtbot: QtBot
) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("Notes\n\nThe weather was fine.\n")
    window = start()
    qtbot.waitUntil(lambda: window.charts.panel is not None, timeout=20000)
    charts = window.charts.panel
    assert charts is not None
    qtbot.waitUntil(lambda: "drawn here" in charts.figures.words.text(), timeout=20000)
    open_file(window, path)
    for page, words in (
        (charts.figures, "No sum of money"),
        (charts.deadlines, "by when"),
        (charts.progress, "No commitment"),
    ):
        charts.turn_to(charts.pages.index(page))
        assert page.words.isVisible()
        assert words in page.words.text()
        assert not charts.save_button.isVisible()


# Deadlines ----------------------------------------------------------------------------------------


def _timeline(page: ChartPage) -> Timeline:
    assert isinstance(page.shown.chart, Timeline)
    return page.shown.chart


def test_deadlines_stand_on_a_time_axis_counted_to_the_day_one_sets(pledges: ChartPanel, qtbot: QtBot) -> None:
    page = _turn(pledges, pledges.deadlines, qtbot)
    session = page._session
    qtbot.waitUntil(lambda: page.plot is not None)
    assert [(mark.last, mark.shape) for mark in _timeline(page).marks] == [
        (date(2025, 6, 30), DueState.OVERDUE),
        (date(2030, 12, 31), DueState.DUE),
    ]
    assert "in due course" in page.shown.sheet.rows[2].cells[0].text
    page.source.day.setDate(QDate(2031, 1, 1))  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not page.is_stale)
    assert [mark.shape for mark in _timeline(page).marks] == [DueState.OVERDUE, DueState.OVERDUE]
    assert session.notebook.document[AS_OF] == "2031-01-01"
    session.undo()
    qtbot.waitUntil(lambda: _timeline(page).marks[1].shape is DueState.DUE)
    assert AS_OF not in session.notebook.document


def test_a_rating_moves_the_mark_to_done_and_its_day_says_whether_in_time(pledges: ChartPanel, qtbot: QtBot) -> None:
    page = _turn(pledges, pledges.deadlines, qtbot)
    session = page._session
    key = _key(pledges, "500 teachers")
    session.rate(key, Status.KEPT)
    qtbot.waitUntil(lambda: _timeline(page).marks[0].shape is DueState.DONE_LATE)
    assert "Rated as kept on" in _timeline(page).marks[0].mark.tip
    session.wish(key, {"as_of": "2025-05-01"}, "Date the rating")
    qtbot.waitUntil(lambda: _timeline(page).marks[0].shape is DueState.DONE_IN_TIME)
    assert "the day given with the rating" in _timeline(page).marks[0].mark.tip


def test_a_click_on_a_mark_goes_to_its_commitment(pledges: ChartPanel, qtbot: QtBot) -> None:
    page = _turn(pledges, pledges.deadlines, qtbot)
    _click(page, 1, qtbot)
    assert page._session.location.item == _key(pledges, "ten schools")
    assert page.plot is not None
    assert page.plot.current == frozenset({1})


# Progress -----------------------------------------------------------------------------------------


def test_progress_follows_a_tick_and_a_click_on_a_segment_goes_from_one_to_the_next(
    pledges: ChartPanel, qtbot: QtBot
) -> None:
    page = _turn(pledges, pledges.progress, qtbot)
    session = page._session
    rows = _bars(page).rows
    assert [row.label for row in rows] == ["Schools", "Roads"]
    assert rows[0].amount == "0/4"
    session.tick(_key(pledges, "ten schools"))
    qtbot.waitUntil(lambda: _bars(page).rows[0].amount == "1/4")
    kept, rest = _bars(page).rows[0].segments
    assert (kept.status, kept.size, rest.status, rest.size) == (Status.KEPT, 1.0, Status.NOT_RATED, 3.0)
    _click(page, 1, qtbot)
    first = session.location.item
    _click(page, 1, qtbot)
    assert first is not None
    assert session.location.item not in (first, None)
    _choose(pledges, page, "actor")
    assert [(row.label, row.amount) for row in _bars(page).rows] == [("France", "0/3"), ("Japan", "1/3")]


def test_ratings_over_time_begin_with_the_first_one(pledges: ChartPanel, qtbot: QtBot) -> None:
    page = _turn(pledges, pledges.progress, qtbot)
    _choose(pledges, page, "time")
    assert "Nothing is rated yet" in page.words.text()
    page._session.tick(_key(pledges, "ten schools"))
    qtbot.waitUntil(lambda: isinstance(page.shown.chart, History) and page.plot is not None)
    assert isinstance(page.shown.chart, History)
    (told,) = page.shown.chart.days
    assert told.counts == ((Status.KEPT, 1), (Status.NOT_RATED, 5))
    _click(page, 0, qtbot)
    assert page._session.location.item == _key(pledges, "ten schools")


def test_typing_a_note_makes_no_chart_anew(pledges: ChartPanel, qtbot: QtBot) -> None:
    page = _turn(pledges, pledges.progress, qtbot)
    session = page._session
    session.rate(_key(pledges, "ten schools"), Status.STALLED)
    qtbot.waitUntil(lambda: not page.is_stale)
    session.wish(_key(pledges, "ten schools"), {"note": "seen"}, "Edit note")
    assert not page.is_stale
