"""Measures the analysis, by hand: `python tests/bench/analysis.py`. Processor time of one core, the best of three.

Prints megabytes of text a second on the corpus, the share of each part, and for each hostile shape the time of
twice the text over that of once; exits with 1 where twice the text takes more than three times as long.
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop_app.analysis import analyse  # noqa: E402
from desktop_app.analysis.dates import find_dates  # noqa: E402
from desktop_app.analysis.figures import find_figures  # noqa: E402
from desktop_app.analysis.languages import language  # noqa: E402
from desktop_app.analysis.units import units  # noqa: E402
from desktop_app.document import Document  # noqa: E402
from desktop_app.readers import read, read_text  # noqa: E402
from tests.hostile.shapes import BROKEN, ENDLESS, repeated  # noqa: E402

WANTED = 1.0
"""Megabytes (a million code points) a second."""

MOST = 3.0
"""Time of twice the text over that of once, at most: linear is two."""

SIZE = 100_000


def best_of_three(work: Callable[[], object]) -> float:
    taken: list[float] = []
    for _ in range(3):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)


def corpus() -> Document:
    """Return the statements of the corpus, one behind the other, up to a million code points."""
    texts = [read(path).text for path in sorted((ROOT / "tests" / "corpus" / "docs").glob("*.md"))]
    return read_text(("\n\n".join(texts) * 10)[:1_000_000], "corpus.txt")


def speed() -> None:
    document = corpus()
    size = len(document.text) / 1e6
    whole = best_of_three(lambda: analyse(document))
    english = language("en")
    assert english is not None
    found = units(document, lambda _, text, span: english.sentences(text, span))
    parts = {
        "judging": best_of_three(lambda: list(english.judgements(document, found))),
        "figures": best_of_three(lambda: find_figures(document)),
        "dates": best_of_three(lambda: find_dates(document)),
    }
    print(f"{size / whole:.2f} MB/s (wanted {WANTED}); {whole:.2f} s for {size:.1f} MB, {len(found)} units")
    print("  of which " + ", ".join(f"{name} {taken:.2f} s" for name, taken in parts.items()))


def japanese() -> None:
    """Print the megabytes of UTF-8 a second on the Japanese texts of the corpus, each many times over."""
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "tests/corpus/japanese/docs").glob("*.txt"))]
    documents = [read_text("\n\n".join([text] * 40), "japanese.txt") for text in texts]
    size = sum(len(document.text.encode()) for document in documents) / 1e6
    taken = best_of_three(lambda: [analyse(document) for document in documents])
    print(f"Japanese: {size / taken:.2f} MB/s of UTF-8; {taken:.2f} s for {size:.2f} MB")


def growth() -> bool:
    fine = True
    for name, piece in (ENDLESS | BROKEN).items():
        short, long = (read_text("Title\n\n" + repeated(piece, size), "x.txt") for size in (SIZE, 2 * SIZE))
        once, twice = best_of_three(partial(analyse, short)), best_of_three(partial(analyse, long))
        ratio = twice / max(once, 0.001)
        fine = fine and ratio < MOST
        print(f"{name:34} {once:.2f} s, {twice:.2f} s, ratio {ratio:.1f}")
    return fine


if __name__ == "__main__":
    speed()
    japanese()
    sys.exit(0 if growth() else 1)
