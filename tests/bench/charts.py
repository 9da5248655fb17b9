"""Measures the charts' answer to a tick on 1,000 commitments, by hand: `python tests/bench/charts.py`.

Prints the main thread's milliseconds for making a page anew and for painting it, the worst of ten; exits with 1 where
making it anew takes longer than the limit.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop_app.app.paths import resources
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.store import Library
from desktop_app.views.chart_panel import ChartPanel
from desktop_app.views.theme import Theme

COUNT = 1_000
LIMIT = 16.0
"""Milliseconds of the main thread."""


def wait(application: QApplication, until: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not until():
        if time.monotonic() > end:
            raise TimeoutError("what was waited for did not come")
        application.processEvents()


def main() -> int:
    application = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        lines = (
            f"The United States will invest ${i + 2} million in district {i} by 20{30 + i % 20}." for i in range(COUNT)
        )
        path = Path(home, "many.txt")
        path.write_text("Plan of May 2024\n\n" + "\n\n".join(lines) + "\n")
        library = Library.open(Path(home, "library"), print)
        session = Session(library, "bench")
        panel = ChartPanel(session, Settings(Path(home, "settings.ini")), Theme.load(resources(), "light"), resources())
        panel.resize(770, 260)
        panel.show()
        session.open(path)
        wait(application, lambda: panel.page.plot is not None and session.jobs.count == 0)
        worst = max(measure(application, session, panel, number) for number in range(len(panel.pages)))
        session.close()
        library.close()
        panel.deleteLater()
    return 0 if worst <= LIMIT else 1


def measure(application: QApplication, session: Session, panel: ChartPanel, number: int) -> float:
    panel.turn_to(number)
    wait(application, lambda: not panel.page.is_stale)
    anew: list[float] = []
    painted: list[float] = []
    for key in list(session.items)[:10]:
        session.tick(key)
        begun = time.thread_time()
        if panel.page.is_stale:  # the amounts never are: no rating alters them
            panel.page.refresh()
        made = time.thread_time()
        panel.repaint()
        painted.append((time.thread_time() - made) * 1000)
        anew.append((made - begun) * 1000)
        application.processEvents()
    print(
        f"{panel.page.source.title}: made anew in {max(anew):.1f} ms (≤ {LIMIT:.0f}), painted in {max(painted):.1f} ms"
    )
    return max(anew)


if __name__ == "__main__":
    sys.exit(main())
