"""One table at the end of a bench run: every figure with its goal. Nothing is measured but by hand."""

import os

import pytest

from tests.bench.figures import Figures

_FIGURES = pytest.StashKey[Figures]()


@pytest.fixture(scope="session", autouse=True)
def _by_hand() -> None:
    """Measure nothing in a run of tests: others share the machine, and a figure would fail or pass by chance."""
    if not os.environ.get("PLEDGEBOOK_BENCH"):
        pytest.skip("measured by hand: python3 packaging/tasks.py bench")


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Figures:
    """Return where a bench tells what it measured."""
    return request.config.stash.setdefault(_FIGURES, Figures())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print the table."""
    told = config.stash.get(_FIGURES, Figures())
    if told.told:
        terminalreporter.section("figures")
        for line in told.table():
            terminalreporter.write_line(line, red="MISSED" in line)
