"""The figures of one bench run: each with its goal, and its ratio to something measured in the same run."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@dataclass(frozen=True)
class Figure:
    """What was measured; `goal` is the most that it may be; `beside` is what it is compared with."""

    name: str
    value: float
    unit: str
    goal: float | None
    beside: float | None
    beside_name: str

    def cells(self) -> tuple[str, ...]:
        goal = "" if self.goal is None else f"≤ {_number(self.goal)}"
        held = "" if self.goal is None else "held" if self.value <= self.goal else "MISSED"
        ratio = f"{self.value / self.beside:.2f} × {self.beside_name} ({_number(self.beside)})" if self.beside else ""
        return self.name, f"{_number(self.value)} {self.unit}", goal, held, ratio


@dataclass
class Figures:
    """All that a run told."""

    told: list[Figure] = field(default_factory=list[Figure])

    def tell(
        self,
        name: str,
        value: float,
        goal: float | None = None,
        unit: str = "ms",
        beside: float | None = None,
        beside_name: str = "",
    ) -> None:
        """Put a figure into the table, whether or not it reaches its goal; without `beside` milliseconds stand
        beside a fixed piece of work in Python."""
        if beside is None and unit == "ms":
            beside, beside_name = fixed_work(), "fixed work"
        self.told.append(Figure(name, value, unit, goal, beside, beside_name))

    def table(self) -> list[str]:
        """Return the lines of the table."""
        rows = [("figure", "measured", "goal", "", "in the same run"), *(figure.cells() for figure in self.told)]
        widths = [max(len(row[column]) for row in rows) for column in range(5)]
        return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2g}"


@cache
def fixed_work() -> float:
    """Return what a fixed piece of work in Python takes on this machine, in milliseconds, the best of nine."""
    taken: list[float] = []
    for _ in range(9):
        begun = time.thread_time()
        words = [f"{number * 7919 % 10007} word" for number in range(20_000)]
        sorted(" ".join(words).upper().split(), key=str.casefold)
        taken.append((time.thread_time() - begun) * 1000)
    return min(taken)


def run(program: str, words: Sequence[str | Path], home: Path, timeout: float = 300) -> dict[str, float]:
    """Run a program beside this file with settings of its own, and return the figures that it prints as JSON."""
    env = {**os.environ, "XDG_CONFIG_HOME": str(home), "XDG_STATE_HOME": str(home), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, HERE / program, *words]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=timeout, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def best(runs: Sequence[dict[str, float]]) -> dict[str, float]:
    """Return the best of some runs, figure by figure: what disturbs a run from outside is not the reader's."""
    return {name: min(run[name] for run in runs) for name in runs[0]}
