"""What becomes of a bad file: a document that is sound, or one sentence, within the time."""

import os
import time
from collections.abc import Callable

from desktop_app.document import Document, Source
from desktop_app.readers import ReadError, read_bytes
from desktop_app.readers.formats import choose
from desktop_app.readers.raw import Request
from desktop_app.readers.structure import structured

SECONDS = 10.0
"""Processor time that a bad file may cost, the process that reads it counted in: others may share the machine."""
LONGEST = 60.0
"""Seconds on the clock after which something waits that nobody waits for."""


def read_here(data: bytes, name: str) -> Document:
    """Read in this process, where an exception shows itself: no worker makes a sentence of it; and it is quick."""
    chosen = choose(data, name)
    return structured(chosen.load()(Request(data, name)), Source(name, chosen.name, len(data), "0" * 64))


def outcome(data: bytes, name: str, read: Callable[[bytes, str], Document] = read_bytes) -> Document | str:
    """Return the document, or the one sentence that is told; either within the time."""
    begun, spent = time.monotonic(), _processor_time()
    try:
        document = read(data, name)
    except ReadError as refused:
        said = str(refused)
        assert said.endswith(".")
        assert "\n" not in said
        return said
    finally:
        assert _processor_time() - spent < SECONDS
        assert time.monotonic() - begun < LONGEST
    assert list(document.flaws()) == []
    return document


def _processor_time() -> float:
    """Seconds of this process and of the reading processes that have ended (on Windows, of this one)."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
