"""The window on a document of very many commitments: every wish, a frame of scrolling, and what it takes of memory."""

import pytest

from tests.bench.figures import Figures, best, run

GOALS = {1_000: 16.0, 10_000: 50.0}
"""Milliseconds of the main thread for a wish, by number of commitments."""
FRAME = 16.6
RUNS = 2
WISHES = ("tick", "filter", "group", "sort", "jump", "early_jump", "search")
EARLY = 50.0
"""Milliseconds for a jump to where the text is not yet set."""


@pytest.fixture(scope="module", params=GOALS)
def told(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    """What the window told for a number of commitments, the best of two runs."""
    homes = [tmp_path_factory.mktemp("home") for _ in range(RUNS)]
    return best([run("many_window.py", [str(request.param), home], home) for home in homes])


def _count(told: dict[str, float]) -> int:
    return int(told["commitments"])


@pytest.mark.parametrize("wish", WISHES)
def test_a_wish_takes_no_longer_than_its_goal(told: dict[str, float], figures: Figures, wish: str) -> None:
    goal = EARLY if wish == "early_jump" else GOALS[_count(told)]
    words = wish.replace("_", " ")
    figures.tell(f"{_count(told):,} commitments: {words}", told[wish], goal, "ms", told["bare"], "bare step")
    assert told[wish] <= goal


def test_the_checklist_scrolls_at_60_frames_a_second(told: dict[str, float], figures: Figures) -> None:
    name = f"{_count(told):,} commitments: the longest frame of scrolling"
    figures.tell(name, told["worst_frame"], FRAME, "ms", told["bare"], "bare step")
    assert told["worst_frame"] <= FRAME


def test_memory_is_told(told: dict[str, float], figures: Figures) -> None:
    count = f"{_count(told):,} commitments"
    figures.tell(f"{count}: memory per 1,000, with their text", told["memory"], unit="MB")
    figures.tell(f"{count}: memory per 1,000 entries", told["entries"], unit="MB")
    assert _count(told) in GOALS
