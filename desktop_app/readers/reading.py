"""Reading from a path, from bytes or from the clipboard: choose the format, read it, infer its structure."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from desktop_app.document import Document, Source
from desktop_app.document.said import said
from desktop_app.readers.encoding import tidy
from desktop_app.readers.formats import choose
from desktop_app.readers.load import load
from desktop_app.readers.plain import read_lines
from desktop_app.readers.raw import ReadError, Request, Step
from desktop_app.readers.structure import structured

LARGEST_HERE = 512 << 10
"""Bytes up to which the harmless formats are read in this process: starting another one costs more than they do."""


def read(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    password: str | None = None,
    step: Step | None = None,
) -> Document:
    """Return the document in the file at `path`. Raises ReadError or PasswordNeeded."""
    return read_bytes(load(path), Path(path).name, encoding=encoding, password=password, step=step)


def read_bytes(
    data: bytes,
    name: str,
    *,
    encoding: str | None = None,
    password: str | None = None,
    step: Step | None = None,
) -> Document:
    """Return the document in `data`, a file called `name`. Raises ReadError or PasswordNeeded."""
    if not data.strip():
        raise ReadError(said("Reading", "“{name}” is empty.").format(name=name))
    chosen = choose(data, name)
    request = Request(data, name, encoding, password, step)
    apart = chosen.apart or len(data) > LARGEST_HERE
    if apart:
        from desktop_app.readers.worker import read_apart  # with subprocess and pickle, on use: the start counts

        raw = read_apart(chosen.reader, request)
    else:
        raw = chosen.load()(request)
    source = Source(
        name=name,
        format=chosen.name,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=raw.encoding,
        url=raw.url,
        pages=raw.pages,
    )
    return structured(raw, source, step)


def read_text(text: str, name: str) -> Document:
    """Return the document in plain text, as the clipboard gives it. Raises ReadError where there is none."""
    if not text.strip():
        raise ReadError(said("Reading", "There is no text on the clipboard."))
    decoded = tidy(text)
    data = decoded.text.encode()
    source = Source(name, "txt", len(data), hashlib.sha256(data).hexdigest(), "utf-8")
    return structured(read_lines(decoded), source)
