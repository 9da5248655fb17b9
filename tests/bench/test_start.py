"""How long the reader takes from start to a shown document, against a bare window in the same run; its memory."""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bench.figures import Figures

HERE = Path(__file__).parent
ROUNDS = 9


def _start(program: str, *words: str | Path, home: Path) -> dict[str, float]:
    """Run a program until its window is shown; `shown` becomes the seconds since it was started."""
    env = {**os.environ, "XDG_CONFIG_HOME": str(home), "XDG_STATE_HOME": str(home), "PYTHONPATH": str(HERE.parents[1])}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's Python keeps what it has compiled
    began = time.time()
    command = [sys.executable, HERE / program, *words]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    return {**told, "shown": told["shown"] - began}


def test_start_to_a_shown_document_against_a_bare_window(
    fact_sheet_path: Path, tmp_path: Path, figures: Figures
) -> None:
    library = tmp_path / "library"
    bare: list[float] = []
    reader: list[float] = []
    for _ in range(ROUNDS + 1):  # the first round warms the caches and makes the library
        bare.append(_start("bare_window.py", fact_sheet_path, home=tmp_path)["shown"])
        reader.append(_start("reader_window.py", fact_sheet_path, library, "start", home=tmp_path)["shown"])
    bare_ms, reader_ms = (statistics.median(times[1:]) * 1000 for times in (bare, reader))
    figures.tell("start to a shown document", reader_ms, 1.8 * bare_ms, beside=bare_ms, beside_name="bare window")
    assert reader_ms / bare_ms <= 1.8


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="resident memory is read from /proc")
def test_memory_without_the_chart(fact_sheet_path: Path, tmp_path: Path, figures: Figures) -> None:
    settings = tmp_path / "pledgebook" / "settings.ini"
    settings.parent.mkdir()
    settings.write_text("[General]\nshow_chart=false\n")
    told = _start("reader_window.py", fact_sheet_path, tmp_path / "library", "start", home=tmp_path)
    figures.tell("memory without the chart", told["memory"], 130, "MB")
    assert told["memory"] <= 130
