"""From a file to what the session holds: read, analyse, remember. Runs in a job."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.analysis import analyse
from desktop_app.document import Document, Span
from desktop_app.notebook import Notebook
from desktop_app.readers import ReadError, load, read_bytes
from desktop_app.session.decided import ENCODING, as_decided
from desktop_app.session.jobs import Step
from desktop_app.session.location import Location
from desktop_app.session.spoken import spoken
from desktop_app.store import Library, Record

if TYPE_CHECKING:
    from desktop_app.analysis import Findings


@dataclass(frozen=True, slots=True)
class Opened:
    """One open document with its findings and its notebook.

    `read` is the document as it was read, before a person's edits of its structure, and `encoding` what a person
    chose for that (None: it was told from the bytes). `password` opened an encrypted one; it is kept only here, as
    long as the document is open.
    """

    document: Document
    findings: Findings
    notebook: Notebook
    record: Record
    path: str
    place: str | None
    read: Document
    encoding: str | None = None
    password: str | None = field(default=None, repr=False)

    @property
    def first_place(self) -> Location:
        """Where it was left, else its beginning."""
        if self.place is None or not self.place.isdecimal() or int(self.place) >= len(self.document.text):
            return Location()
        at = int(self.place)
        return Location(self.document.section_at(at).ordinal, Span(at, at))


Shown = Callable[[Document], None]
"""Called with a document that is read and not yet analysed; returns when its text has been shown."""


def open_file(
    library: Library,
    path: Path,
    step: Step,
    encoding: str | None = None,
    password: str | None = None,
    shown: Shown | None = None,
) -> Opened:
    """Read and analyse a file and fetch its notebook.

    Raises ReadError for a file that cannot be read and LibraryError for a library that cannot; both
    say what happened in one sentence.
    """
    step(0.0)
    return open_data(library, load(path), path.name, str(path), step, encoding, password, shown)


def open_data(
    library: Library,
    data: bytes,
    name: str,
    path: str,
    step: Step,
    encoding: str | None = None,
    password: str | None = None,
    shown: Shown | None = None,
) -> Opened:
    """Read and analyse the bytes of a document and fetch its notebook; `path` is empty for what is no file."""
    known = library.find(hashlib.sha256(data).hexdigest(), path)
    notebook = Notebook(library.changes(known.id) if known is not None else ())
    encoding = encoding or notebook.document.get(ENCODING)
    read = read_bytes(data, name, encoding=encoding, password=password, step=lambda part: step(0.5 * part))
    document = as_decided(read, notebook.document)
    if shown is not None:
        shown(document)
    findings = analyse(document, step=lambda part: step(0.5 + 0.45 * part))
    step(0.95)
    record = library.remember(document, data, path, known)
    return Opened(document, findings, notebook, record, path, library.place(record.id), read, encoding, password)


def read_as(library: Library, opened: Opened, encoding: str | None, step: Step) -> Document:
    """Read the bytes of an open document anew, in another encoding; None tells it from the bytes.

    Raises ReadError where they cannot be read so.
    """
    data = library.source(opened.record.id)
    return read_bytes(data, opened.read.source.name, encoding=encoding, step=step)


def open_again(library: Library, opened: Opened, decided: Mapping[str, Any], step: Step) -> Opened:
    """Return an open document as was `decided` in its notebook. Raises ReadError where it cannot be read so."""
    read, encoding = opened.read, decided.get(ENCODING)
    if encoding != opened.encoding:
        read = read_as(library, opened, encoding, lambda part: step(0.4 * part))
    document = as_decided(read, decided)
    findings = analyse(document, step=lambda part: step(0.4 + 0.6 * part))
    return replace(opened, document=document, findings=findings, read=read, encoding=encoding)


def open_kept(library: Library, record: Record, step: Step, password: str | None = None) -> Opened:
    """Open the bytes that the library keeps of a document; its file is not touched. Raises as `open_file` does."""
    step(0.0)
    return open_data(library, library.source(record.id), record.name, record.path, step, password=password)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """How many files were read into the library, and of each that was not its name and one sentence."""

    count: int
    problems: tuple[tuple[str, str], ...]


def take_in(library: Library, paths: Sequence[Path], step: Step) -> TakenIn:
    """Read files into the library, one after the other; those that cannot be read are told and passed over."""
    problems: list[tuple[str, str]] = []
    for number, path in enumerate(paths):

        def part(done: float, number: int = number) -> None:
            step((number + done) / len(paths))

        part(0.0)
        try:
            data = load(path)
            library.remember(read_bytes(data, path.name, step=part), data, str(path))
        except ReadError as error:
            problems.append((path.name, spoken(str(error))))
    return TakenIn(len(paths) - len(problems), tuple(problems))
