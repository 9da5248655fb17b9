"""One table at the end of a bench run: every figure with its goal."""

import pytest

from tests.bench.figures import Figures

_FIGURES = pytest.StashKey[Figures]()


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
