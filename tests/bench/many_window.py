"""The real window on a document of many commitments; prints what each wish costs the main thread, as JSON.

many_window.py COUNT FOLDER [charts]    milliseconds (the worst of several) to tick, filter, group, sort, jump, search
                                        and draw a frame of scrolling; MB that 1,000 commitments take, and 1,000 entries
"""

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.app.paths import resources
from desktop_app.notebook import Grouping, Order
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.store import Library
from desktop_app.views.main_window import MainWindow
from tests.bench.yardstick import bare_step

GIVERS = ("The United States", "Japan", "The Republic of Korea", "Canada")
FRAMES = 120


def text(count: int) -> str:
    """Return a document of so many one-sentence promises, twenty a section."""
    parts = ["Joint Statement on Many Things\n"]
    for number in range(count):
        if number % 20 == 0:
            parts.append(f"## Section {number // 20 + 1}\n")
        giver = GIVERS[number % len(GIVERS)]
        parts.append(f"{giver} will invest ${number + 1} million in schools of district {number + 1} by 2030.\n")
    return "\n".join(parts)


def resident() -> float:
    """Return the resident memory in MB; 0 where the system does not say it so."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def idle(seconds: float = 0.0) -> None:
    """Let the event loop do all that waits, for at least so long."""
    end = time.perf_counter() + seconds
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    while time.perf_counter() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def cost(work: Callable[[], object]) -> float:
    """Return the main thread's milliseconds for a wish, what it draws included."""
    began = time.thread_time()
    work()
    QApplication.processEvents()
    return (time.thread_time() - began) * 1000


def worst(works: list[Callable[[], object]]) -> float:
    """Return the most that one of the wishes cost, each done after a rest; the first one warms up and is left out."""
    spent: list[float] = []
    for work in works:
        idle(0.12)
        spent.append(cost(work))
    return max(spent[1:])


def _is_whole(window: MainWindow) -> bool:
    return window.reading.view.text is not None and window.reading.view.text.is_whole


def entries_take(session: Session) -> float:
    """Rate everything in one wish and return the MB that the entries take with their changes and what undoes them."""
    before = resident()
    wanted = [change for key in session.items for change in session.changes_for(key, {"status": "broken"})]
    session.do(wanted, "bench")
    idle(1.0)
    return resident() - before


def _search(window: MainWindow, words: str) -> None:
    window.search.setText(words)
    window.search.look()


def open_document(window: MainWindow, path: Path) -> None:
    """Open a file and wait until all that it brings about is done."""
    opened: list[int] = []
    window.session.document_opened.connect(lambda: opened.append(1))
    window.opening.open_path(path)
    while not opened or window.session.jobs.count:
        idle(0.02)
    idle(1.0)


def measure(count: int, folder: Path, with_charts: bool) -> dict[str, float]:
    """Open the document and do everything; KeyError where it has fewer commitments than it should."""
    library = Library.open(folder / "library", print)
    settings = Settings(folder / "settings.ini")
    settings.set("show_chart", with_charts)
    session = Session(library, "bench")
    window = MainWindow(session, settings, resources(), folder, [])
    session.setParent(window)
    window.resize(1440, 900)
    window.show()
    idle(0.5)
    path = folder / "many.md"
    path.write_text(text(count), encoding="utf-8")
    before = resident()
    open_document(window, path)
    told = {"commitments": float(session.progress.total), "memory": (resident() - before) / count * 1000}
    keys = list(session.items)
    model, rows = window.checklist.model, window.checklist.list
    told["tick"] = worst([lambda key=key: session.tick(key) for key in keys[:12]])
    session.go_to_item(keys[0])  # what is made for the first item is not the jump's
    idle(0.2)
    settings.set("text_size", settings.get("text_size") + 1)  # the text is set anew, and is not yet whole
    QApplication.processEvents()
    told["early_jump"] = cost(lambda: session.go_to_item(keys[count * 2 // 3]))
    idle(0.2)
    while not _is_whole(window):
        idle(0.05)
    told["jump"] = worst([lambda key=key: session.go_to_item(key) for key in keys[:: max(1, count // 12)]])
    told["filter"] = worst(
        [lambda words=words: model.set_filter(replace(model.filter, words=words)) for words in ("a", "japan", "7", "")]
    )
    told["group"] = worst(
        [lambda by=by: model.set_grouping(by) for by in (Grouping.NONE, Grouping.ACTOR, Grouping.SECTION)]
    )
    told["sort"] = worst([lambda by=by: model.set_order(by) for by in (Order.AMOUNT, Order.DEADLINE, Order.PLACE)])
    told["search"] = worst(
        [lambda words=words: _search(window, words) for words in ("a", "invest", "７", "district 9")]
    )
    bar = rows.verticalScrollBar()
    idle(0.5)
    frames = [cost(lambda at=at: bar.setValue(bar.maximum() * at // FRAMES)) for at in range(FRAMES)]
    told["frame"] = sorted(frames)[int(FRAMES * 0.95)]
    told["worst_frame"] = max(frames)
    told["bare"] = bare_step(path.read_text(encoding="utf-8").splitlines())
    told["entries"] = entries_take(session) / count * 1000
    window.close()
    library.close()
    return told


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    print(json.dumps(measure(int(sys.argv[1]), Path(sys.argv[2]), "charts" in sys.argv[3:])), flush=True)
