"""What becomes of a bad file: a document that is sound, or one sentence, within the time."""

import time
from collections.abc import Callable

from desktop_app.document import Document, Source
from desktop_app.readers import ReadError, read_bytes
from desktop_app.readers.formats import choose
from desktop_app.readers.raw import Request
from desktop_app.readers.structure import structured

SECONDS = 10.0


def read_here(data: bytes, name: str) -> Document:
    """Read in this process, where an exception shows itself: no worker makes a sentence of it; and it is quick."""
    chosen = choose(data, name)
    return structured(chosen.load()(Request(data, name)), Source(name, chosen.name, len(data), "0" * 64))


def outcome(data: bytes, name: str, read: Callable[[bytes, str], Document] = read_bytes) -> Document | str:
    """Return the document, or the one sentence that is told; either within the time."""
    begun = time.monotonic()
    try:
        document = read(data, name)
    except ReadError as refused:
        said = str(refused)
        assert said.endswith(".")
        assert "\n" not in said
        return said
    finally:
        assert time.monotonic() - begun < SECONDS
    assert list(document.flaws()) == []
    return document
