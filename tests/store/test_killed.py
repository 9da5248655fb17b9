"""A program killed at any moment loses at most what was typed in the last 300 milliseconds."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.notebook import Change, Notebook
from desktop_app.store import Library, Record

ROOT = Path(__file__).resolve().parents[2]
TYPIST = Path(__file__).with_name("typist.py")
ALLOWED_SECONDS = 0.3


def test_killed_twenty_times_at_random_moments_the_library_opens_cleanly_with_all_that_is_older(
    folder: Path, remember: Callable[..., Record], made: Callable[..., tuple[Change, ...]]
) -> None:
    library = Library.open(folder)
    record = remember(library)
    making = made()
    library.append(record.id, making)
    assert library.close()
    entry = making[0].entry
    chance = random.Random(20191)
    typed_before, note = 0, ""
    for _ in range(20):
        command = [sys.executable, str(TYPIST), str(folder), record.id, entry, note]
        with subprocess.Popen(command, cwd=ROOT, env=_environment(), stdout=subprocess.PIPE, text=True) as typist:
            assert typist.stdout is not None
            assert typist.stdout.readline() == "ready\n"
            time.sleep(chance.uniform(0, 0.5))
            killed_at = time.monotonic()
            typist.kill()
            lines = [line.split() for line in typist.stdout.read().splitlines() if line.count(" ") == 1]
        library = Library.open(folder)
        journal = library.changes(record.id)
        assert library.notices == ()
        assert library.verify() == []
        assert library.close()
        there = {change.id for change in journal}
        lost = [line for line in lines if len(line[1]) == 36 and line[1] not in there]
        assert all(float(typed_at) > killed_at - ALLOWED_SECONDS for typed_at, _ in lost)
        assert len(journal) > typed_before  # nothing that was there is gone
        typed_before = len(journal) - 1
        note = Notebook(journal).entries[entry].note
    assert typed_before > 200


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}
