"""The chart panel on many commitments; prints what it costs the main thread, in milliseconds, as JSON.

charts.py COUNT FOLDER    for each tab: the longest wait as one first turns to it, the worst of ten times that it is
                          made anew after a tick, and of painting it
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.app.paths import resources
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.store import Library
from desktop_app.views.chart_panel import ChartPanel
from desktop_app.views.theme import Theme
from tests.bench.yardstick import bare_step

ROUNDS = 40
"""Rounds of the event loop after which all that a turn brings about is done."""


def wait(application: QApplication, until: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not until():
        if time.monotonic() > end:
            raise TimeoutError("what was waited for did not come")
        application.processEvents()


def cost(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1000


def main(count: int, home: Path) -> dict[str, float]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    lines = [
        f"The United States will invest ${i + 2} million in district {i} by 20{30 + i % 20}." for i in range(count)
    ]
    path = home / "many.txt"
    path.write_text("Plan of May 2024\n\n" + "\n\n".join(lines) + "\n")
    library = Library.open(home / "library", print)
    session = Session(library, "bench")
    panel = ChartPanel(session, Settings(home / "settings.ini"), Theme.load(resources(), "light"), resources())
    panel.resize(770, 260)
    panel.show()
    session.open(path)
    wait(application, lambda: panel.page.plot is not None and session.jobs.count == 0)
    for _ in range(ROUNDS):
        application.processEvents()
    told: dict[str, float] = {}
    for number, page in enumerate(panel.pages):
        name = page.source.stem
        turn = cost(lambda number=number: panel.turn_to(number))
        told[f"{name} first turn"] = max(turn, *(cost(application.processEvents) for _ in range(ROUNDS)))
        anew, painted = measure(application, session, panel)
        told[f"{name} made anew"], told[f"{name} painted"] = anew, painted
    told["bare"] = bare_step(lines)
    session.close()
    library.close()
    panel.deleteLater()
    return told


def measure(application: QApplication, session: Session, panel: ChartPanel) -> tuple[float, float]:
    """Return the milliseconds for making the page in sight anew after a tick, and for painting it, the worst of ten."""
    wait(application, lambda: not panel.page.is_stale)
    anew: list[float] = []
    painted: list[float] = []
    for key in list(session.items)[:10]:
        session.tick(key)
        # the amounts are never stale: no rating alters them
        anew.append(cost(panel.page.refresh) if panel.page.is_stale else 0.0)
        painted.append(cost(panel.repaint))
        application.processEvents()
    return max(anew), max(painted)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    print(json.dumps(main(int(sys.argv[1]), Path(sys.argv[2]))), flush=True)
