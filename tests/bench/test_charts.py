"""The charts of 1,000 commitments: the first turn to each, making it anew after a tick, painting it."""

import pytest

from tests.bench.figures import Figures, best, run

COUNT = 1_000
GOALS = {"first turn": 50.0, "made anew": 16.0, "painted": 16.0}
"""Milliseconds of the main thread."""
TABS = ("figures", "deadlines", "progress")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    """What the panel told, the best of two runs."""
    homes = [tmp_path_factory.mktemp("home") for _ in range(2)]
    return best([run("charts.py", [str(COUNT), home], home) for home in homes])


@pytest.mark.parametrize("doing", GOALS)
@pytest.mark.parametrize("tab", TABS)
def test_a_chart_takes_no_longer_than_its_goal(told: dict[str, float], figures: Figures, tab: str, doing: str) -> None:
    value = told[f"{tab} {doing}"]
    if value:
        figures.tell(f"{tab} of {COUNT:,}: {doing}", value, GOALS[doing], "ms", told["bare"], "bare step")
    assert value <= GOALS[doing]
