"""What becomes of a bad file: a document that is sound, or one sentence, within the time."""

import time

from desktop_app.document import Document
from desktop_app.readers import ReadError, read_bytes

SECONDS = 10.0


def outcome(data: bytes, name: str) -> Document | str:
    """Return the document, or the one sentence that is told; either within the time."""
    begun = time.monotonic()
    try:
        document = read_bytes(data, name)
    except ReadError as refused:
        said = str(refused)
        assert said.endswith(".")
        assert "\n" not in said
        return said
    finally:
        assert time.monotonic() - begun < SECONDS
    assert list(document.flaws()) == []
    return document
