"""The verbs of the command line: each reads one document, prints or writes, and returns its exit code. No Qt."""

from __future__ import annotations

import argparse
import getpass
import json
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.app.arguments import Exit
from desktop_app.app.terminal import visible
from desktop_app.document import Document
from desktop_app.readers import Locked, PasswordNeeded, load, read_bytes

if TYPE_CHECKING:
    from desktop_app.export import Report
    from desktop_app.notebook import Notebook


class NotWritten(Exception):
    """The output or the library cannot be written or read; the message is one sentence."""


def scan(asked: argparse.Namespace) -> int:
    """Print what is found in `asked.file`. Raises ReadError."""
    from desktop_app.analysis import analyse
    from desktop_app.app.scan import explanation, scan_object, scan_table

    document = _document(asked)
    findings = analyse(document)
    if asked.json:
        _print_json(scan_object(document, findings, explain=asked.explain))
    elif asked.explain:
        _print_lines(explanation(document, findings, room=_room()))
    else:
        _print_lines(scan_table(document, findings, room=_room()))
    return Exit.DONE


def read(asked: argparse.Namespace) -> int:
    """Print the structure of `asked.file`. Raises ReadError."""
    from desktop_app.app.read import read_object, read_text

    document = _document(asked)
    if asked.json:
        _print_json(read_object(document))
    else:
        _print_lines(read_text(document, room=_room()))
    return Exit.DONE


def export(asked: argparse.Namespace) -> int:
    """Write the notes on `asked.file` to a PDF. Raises ReadError and NotWritten."""
    from desktop_app.app.paths import resources
    from desktop_app.export import ExportError, write_pdf

    if asked.file != "-" and asked.to.exists() and asked.to.samefile(asked.file):
        raise NotWritten("The PDF would overwrite the document itself; name another file with --to.")
    report = _report(asked, _document(asked))
    try:
        written = write_pdf(report, asked.to, resources())
    except ExportError as error:
        raise NotWritten(str(error)) from error
    for notice in written.notices:
        print(notice, file=sys.stderr)
    if written.missing:
        print(f"No font has these characters, which stand as numbers: {', '.join(written.missing)}.", file=sys.stderr)
    return Exit.DONE


def _report(asked: argparse.Namespace, document: Document) -> Report:
    from desktop_app.analysis import analyse
    from desktop_app.app.paths import resources
    from desktop_app.export import Paper, ReportOptions, Which, build_report
    from desktop_app.notebook import read_methods

    notebook = _notebook(asked.library, document, "" if asked.file == "-" else str(Path(asked.file).absolute()))
    options = ReportOptions(Which(asked.which), Paper(asked.paper), author=asked.author, language=asked.language)
    methods, problems = read_methods(resources() / "methods", asked.library / "methods")
    for problem in problems:
        print(problem, file=sys.stderr)
    return build_report(document, analyse(document), notebook, options, methods)


def _notebook(folder: Path, document: Document, path: str) -> Notebook:
    """Return the notebook of `document` in the library at `folder`, an empty one where there is none."""
    from desktop_app.notebook import Notebook
    from desktop_app.store import Library, LibraryError

    record = None
    notebook = Notebook()
    if folder.is_dir():  # opening would make it
        try:
            library = Library.open(folder)
            try:
                record = library.find(document.source.sha256, path)
                notebook = notebook if record is None else Notebook(library.changes(record.id))
            finally:
                library.close()
        except LibraryError as error:
            raise NotWritten(str(error)) from error
    if record is None:
        print(f"There are no notes on this document in {folder}: the PDF has what was found only.", file=sys.stderr)
    return notebook


def _document(asked: argparse.Namespace) -> Document:
    """Read the document, asking for its password where it has one and somebody is there to answer."""
    if asked.file == "-":
        data, name = sys.stdin.buffer.read(), "standard input"
    else:
        data, name = load(asked.file), Path(asked.file).name
    password: str | None = None
    while True:
        try:
            return read_bytes(data, name, encoding=asked.encoding, password=password)
        except PasswordNeeded as error:
            if isinstance(error, Locked) or asked.file == "-" or not sys.stdin.isatty():
                raise
            password = getpass.getpass(f"Password of “{name}” (it is not kept): ", stream=sys.stderr)
            if not password:
                raise


def _print_json(told: dict[str, Any]) -> None:
    json.dump(told, sys.stdout, ensure_ascii=False, indent=1)
    print()


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        print(visible(line))


def _room() -> int:
    """Return the terminal's width, and a readable one where the output goes to a file."""
    return max(60, min(shutil.get_terminal_size((120, 24)).columns, 160))
