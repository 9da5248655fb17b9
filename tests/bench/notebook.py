"""Measures joining and counting the work list after a tick, by hand: `python tests/bench/notebook.py`.

Prints milliseconds, the best of five, and the ratio to joining from nothing; exits with 1 where a limit is passed.
"""

import sys
import time
import tracemalloc
from collections.abc import Callable

from desktop_app.analysis import analyse
from desktop_app.document import Anchor
from desktop_app.notebook import CREATED, Change, Entry, Joiner, Notebook, progress, settle, to_json
from desktop_app.notebook.worklist import worklist
from desktop_app.readers import read_text

LIMITS = {1_000: 5.0, 10_000: 30.0}
"""Milliseconds for join and count after a tick, by number of entries."""


def best_of_five(work: Callable[[], object]) -> float:
    taken: list[float] = []
    for _ in range(5):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return min(taken)


def measure(count: int) -> bool:
    lines = (f"The United States will invest ${i} million in schools of district {i} by 2030." for i in range(count))
    document = read_text("Title\n\n" + "\n\n".join(lines) + "\n", "bench")
    findings = analyse(document)
    spans = [commitment.span for commitment in findings.commitments]
    tracemalloc.start()
    entries = [Entry(f"e{i}", Anchor.of(document.text, span)) for i, span in enumerate(spans)]
    changes = [Change.now("bench", entry.id, CREATED, None, to_json(entry)) for entry in entries]
    del entries
    notebook = Notebook(changes)
    size = tracemalloc.get_traced_memory()[0] / 1024 / count
    tracemalloc.stop()
    joiner = Joiner(document, findings)
    joiner.join(notebook)

    def tick() -> None:
        before = notebook.value("e5", "status")
        notebook.apply(Change.now("bench", "e5", "status", before, "kept" if before != "kept" else "broken"))
        progress(joiner.join(notebook))

    from_nothing = best_of_five(lambda: progress(worklist(document, findings, notebook)))
    ticked = best_of_five(tick)
    settled = best_of_five(lambda: settle(changes))
    print(
        f"{count} entries: after a tick {ticked:.1f} ms (limit {LIMITS[count]:.0f}), from nothing "
        f"{from_nothing:.1f} ms, ratio {ticked / from_nothing:.2f};"
    )
    print(f"  settling the journal {settled:.0f} ms; {size:.1f} KiB an entry with its change")
    return ticked <= LIMITS[count] and len(spans) == count


if __name__ == "__main__":
    results = [measure(count) for count in LIMITS]  # each is measured, also after one that failed
    sys.exit(0 if all(results) else 1)
