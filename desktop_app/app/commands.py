"""The verbs of the command line: each reads one document, prints or writes, and returns its exit code. No Qt."""

from __future__ import annotations

import argparse
import getpass
import json
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from desktop_app.app.arguments import Exit
from desktop_app.app.terminal import visible
from desktop_app.document import Document
from desktop_app.readers import PasswordNeeded, load, read_bytes


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
        except PasswordNeeded:
            if asked.file == "-" or not sys.stdin.isatty():
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
