"""A real window on a library of its own, with the fact sheet open."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app.paths import resources
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.store import Library
from desktop_app.views.chart_panel import ChartPanel
from desktop_app.views.main_window import MainWindow

Start = Callable[[], MainWindow]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Return what starts the program anew on the same library and settings; all windows are closed at the end."""
    running: list[tuple[MainWindow, Library]] = []

    def begin() -> MainWindow:
        library = Library.open(tmp_path / "library", lambda sentence: pytest.fail(sentence))
        settings = Settings(tmp_path / "settings.ini")
        settings.set("appearance", "light")
        session = Session(library, "tester")
        window = MainWindow(session, settings, resources(), tmp_path, [("Pledgebook", "0")])
        session.setParent(window)
        settings.setParent(window)
        running.append((window, library))
        window.resize(1440, 900)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield begin
    for window, library in running:
        window.close()
        library.close()
        window.deleteLater()


@pytest.fixture
def window(start: Start, qtbot: QtBot, fact_sheet_path: Path) -> MainWindow:
    """Return the window with the fact sheet open."""
    window = start()
    open_in(window, fact_sheet_path, qtbot)
    return window


def open_in(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.document_opened, timeout=20000):
        window.opening.open_path(path)
    qtbot.waitUntil(lambda: window.right.desk_if_made is not None and window.session.jobs.count == 0, timeout=20000)


@pytest.fixture
def open_file(qtbot: QtBot) -> Callable[[MainWindow, Path], None]:
    """Return what opens a file in a window and waits until it is shown."""
    return lambda window, path: open_in(window, path, qtbot)


PLEDGES = """# Plan of Action

March 1, 2024

## Schools

Japan will provide $600 billion, consisting of $350 billion for schools and $200 billion for teachers.

Japan will build ten schools by 2030. France will train 500 teachers by June 2025.
Japan will build two clinics in due course.

## Roads

France will invest between $2 billion and $4 billion in roads. France will pay nearly $1 billion for rail each year.
"""


@pytest.fixture
def panel(window: MainWindow, drawn: Callable[[MainWindow], ChartPanel]) -> ChartPanel:
    """Return the chart panel on the fact sheet, drawn."""
    return drawn(window)


@pytest.fixture
def drawn(qtbot: QtBot) -> Callable[[MainWindow], ChartPanel]:
    """Return what waits until a window's chart is drawn and returns the panel."""

    def wait(window: MainWindow) -> ChartPanel:
        window.charts.show()
        qtbot.waitUntil(lambda: window.charts.panel is not None, timeout=20000)
        panel = window.charts.panel
        assert panel is not None
        qtbot.waitUntil(lambda: panel.page.plot is not None, timeout=20000)
        return panel

    return wait


@pytest.fixture
def pledges(
    start: Start,
    tmp_path: Path,
    open_file: Callable[[MainWindow, Path], None],
    drawn: Callable[[MainWindow], ChartPanel],
) -> ChartPanel:
    """Return the chart panel on a text with deadlines, a total and its parts, a range and a rate."""
    path = tmp_path / "pledges.md"
    path.write_text(PLEDGES)
    window = start()
    open_file(window, path)
    return drawn(window)
