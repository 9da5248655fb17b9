"""A bad file, of whatever kind, costs one sentence in the window: the open document and what was typed stay."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.views.main_window import MainWindow
from tests.hostile.made import docx, epub, p


def fifo(path: Path) -> None:
    os.mkfifo(path)


def gone(path: Path) -> None:
    path.write_bytes(b"We will pay.")
    path.unlink()


def loop(path: Path) -> None:
    path.symlink_to(path)


BAD: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "empty": ("a.txt", lambda path: path.touch(), "is empty"),
    "binary": ("a.txt", lambda path: path.write_bytes(bytes(range(256)) * 20), "binary"),
    "truncated": ("a.docx", lambda path: path.write_bytes(docx(p("We will pay."))[:-30]), "damaged"),
    "a bomb": ("a.docx", lambda path: path.write_bytes(docx("<w:p/>" * 1_000_000)), "times its size"),
    "packed oddly": ("a.docx", lambda path: path.write_bytes(docx(p("x"), how=zipfile.ZIP_LZMA)), "packed in a way"),
    "a tangle": ("a.html", lambda path: path.write_bytes(b"<html>" + b"<div>" * 5_000 + b"x"), "nested"),
    "nested in a book": ("a.epub", lambda path: path.write_bytes(epub("<div>" * 9_000 + "x")), "nested"),
    "gone": ("a.txt", gone, "no file"),
    "a pipe": ("a.txt", fifo, "a pipe or a device"),
    "a folder": ("a.txt", lambda path: path.mkdir(), "is a folder"),
    "a link to itself": ("a.txt", loop, "cannot be opened"),
}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only POSIX has pipes with a name")
def test_each_is_told_in_one_sentence_and_nothing_else_alters(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    session = window.session
    before, opened = session.document, session.opened
    assert opened is not None
    written = len(opened.notebook.journal)
    for what, (name, make, words) in BAD.items():
        folder = tmp_path / what
        folder.mkdir()
        make(folder / name)
        window.notice.clear()
        window.opening.open_path(folder / name)
        qtbot.waitUntil(lambda: session.jobs.count == 0 and bool(window.notice.words), timeout=20_000)
        assert words in window.notice.words, what
        assert window.notice.words.endswith("."), what
        assert window.notice.words.count("\n") == 0, what
        assert session.document is before, what
    assert session.opened is opened
    assert len(opened.notebook.journal) == written
