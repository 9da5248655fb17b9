"""How quickly the running reader answers: ticking, and the longest stall while it opens, types and exports."""

import pytest

from tests.bench.figures import ROOT, Figures, best, run


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    """The best of three runs, figure by figure."""
    fact_sheet = ROOT / "seeds" / "us-japan-global-partnership-2019.txt"
    homes = [tmp_path_factory.mktemp("home") for _ in range(3)]
    return best([run("reader_window.py", [fact_sheet, home / "library", "response"], home) for home in homes])


def test_a_tick_takes_at_most_16_ms_of_the_main_thread(told: dict[str, float], figures: Figures) -> None:
    figures.tell("tick in the fact sheet", told["tick"])
    figures.tell("the longest of twenty", told["worst_tick"], 16)
    assert told["worst_tick"] <= 16


@pytest.mark.parametrize("doing", ["opening", "after_opening", "typing", "exporting"])
def test_no_stall_is_longer_than_50_ms(told: dict[str, float], figures: Figures, doing: str) -> None:
    figures.tell(f"longest stall {doing.replace('_', ' ')}", told[doing], 50)
    assert told[doing] <= 50
