"""The window's least size: whatever is shown, no pane is cut off, and it fits a small screen."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.main_window import MainWindow

SMALL_SCREEN = (960, 516)
"""Full HD at a scale of 200 %, less a task bar and a window's frame."""


def _settle(window: MainWindow) -> None:
    """Make the window as small as it gets: what has less room says less, and then needs less."""
    for _ in range(4):
        for _ in range(5):
            QApplication.processEvents()
        window.resize(window.minimumSizeHint())


def _panes(window: MainWindow) -> list[QWidget]:
    area = window.area
    panes = [window.toolbar, window.outline, area.reading, area.second, area.page, window.charts, window.checklist]
    panes += [window.charts.panel, window.inspector, window.status_line]
    return [pane for pane in panes if pane is not None and pane.isVisible()]


def _cut_off(window: MainWindow) -> list[str]:
    """Return the panes that are smaller than they need to be, or stand out of the window."""
    bad: list[str] = []
    for pane in _panes(window):
        least, size = pane.minimumSizeHint(), pane.size()
        place = pane.mapTo(window, QPoint(0, 0))
        inside = window.rect().contains(pane.rect().translated(place))
        if size.width() < least.width() or size.height() < least.height() or not inside:
            bad.append(f"{type(pane).__name__} {size.toTuple()} of {least.toTuple()} at {place.toTuple()}")
    return bad


@pytest.mark.parametrize("shown", ["all", "no charts", "page", "second", "page and second"])
def test_no_pane_is_cut_off_in_the_smallest_window(window: MainWindow, drawn: object, qtbot: QtBot, shown: str) -> None:
    if shown == "no charts":
        window.actions_by_name["charts"].setChecked(False)
        window.charts.hide()
    else:
        drawn(window)  # type: ignore[operator]
    if "page" in shown:
        window.area.show_page(True)
    if "second" in shown:
        window.area.show_second(True)
    _settle(window)
    assert not _cut_off(window)
    width, height = window.width(), window.height()
    assert (width, height) == (window.minimumSizeHint().width(), window.minimumSizeHint().height())
    assert width <= SMALL_SCREEN[0]
    assert height <= SMALL_SCREEN[1] or shown == "page and second"


@pytest.mark.parametrize("tab", [0, 1, 2])
def test_another_tab_of_the_charts_needs_no_larger_window(
    window: MainWindow, drawn: object, qtbot: QtBot, tab: int
) -> None:
    panel = drawn(window)  # type: ignore[operator]
    _settle(window)
    before = window.size()
    panel.turn_to(tab)
    _settle(window)
    assert window.size() == before
    assert not _cut_off(window)


@pytest.mark.parametrize(("size", "least"), [((1024, 640), 400), ((1440, 900), 370)])
def test_the_page_as_printed_has_room_to_be_read(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int], least: int
) -> None:
    window.area.show_page(True)
    window.resize(*size)
    page = window.area.page
    assert page is not None
    qtbot.waitUntil(lambda: page.width() >= least)
    assert page.height() >= 150
    assert not _cut_off(window)
