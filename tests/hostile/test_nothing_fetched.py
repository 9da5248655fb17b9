"""Nothing in a document is ever fetched or run: the network is closed, a port listens, the neighbouring file is watched."""

import ctypes
import os
import select
import socket
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app.paths import resources
from desktop_app.document import Document
from desktop_app.export import ReportOptions, build_report, write_pdf
from desktop_app.readers import read_bytes
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.store import Library
from desktop_app.views.main_window import MainWindow
from tests.hostile.outcomes import outcome, read_here
from tests.hostile.remote import SAID, every_format

FORMATS = ["a.txt", "a.md", "a.html", "a.docx", "a.odt", "a.epub", "a.rtf", "a.pdf"]
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000000020001e221bc330000000049454e44ae426082"
)
IN_OPEN = 0x20


class Outside:
    """What a document could reach: a port that listens and a file beside it. Tells what was asked for."""

    def __init__(self, folder: Path) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.remote = f"http://127.0.0.1:{self._server.getsockname()[1]}/x"
        folder.mkdir()
        (folder / "beside.png").write_bytes(PICTURE)
        self.beside = (folder / "beside.png").as_uri()
        self._watch = -1
        if sys.platform == "linux":  # elsewhere only the port is watched
            libc = ctypes.CDLL(None, use_errno=True)
            self._watch = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
            assert libc.inotify_add_watch(self._watch, os.fsencode(folder), IN_OPEN) >= 0

    @property
    def asked(self) -> list[str]:
        """What came to the port, and which files of the folder were opened, until now."""
        found: list[str] = []
        while select.select([self._server], [], [], 0)[0]:
            self._server.accept()[0].close()
            found.append("the port")
        if self._watch >= 0 and select.select([self._watch], [], [], 0)[0]:
            events = os.read(self._watch, 1 << 16)
            _, mask, _, length = struct.unpack_from("iIII", events)
            found.append(events[16 : 16 + length].rstrip(b"\0").decode() or f"{mask:x}")
        return found

    def close(self) -> None:
        self._server.close()
        if self._watch >= 0:
            os.close(self._watch)


@pytest.fixture
def outside(tmp_path: Path) -> Iterator[Outside]:
    made = Outside(tmp_path / "outside")
    yield made
    made.close()


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Close the network for Python's own libraries: to look up a name or to connect is an error."""

    def refuse(*words: object) -> None:
        raise AssertionError(f"the network is closed: {words}")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refuse)
    monkeypatch.setattr(os, "system", refuse)


@pytest.mark.usefixtures("qapp")
def test_the_watch_sees_what_is_asked_for(outside: Outside) -> None:
    assert outside.asked == []
    socket.create_connection(("127.0.0.1", int(outside.remote.split(":")[2][:-2]))).close()
    assert outside.asked == ["the port"]
    if sys.platform == "linux":
        QTextDocument().resource(QTextDocument.ResourceType.ImageResource, QUrl(outside.beside))
        assert outside.asked == ["beside.png"]


@pytest.mark.usefixtures("closed")
@pytest.mark.parametrize("name", FORMATS)
def test_reading_fetches_nothing(name: str, outside: Outside) -> None:
    document = outcome(every_format(outside.remote, outside.beside)[name], name, read_here)
    assert isinstance(document, Document)
    assert SAID in document.text
    assert outside.asked == []


def test_the_process_that_reads_fetches_nothing(outside: Outside) -> None:
    for name in ("a.docx", "a.odt", "a.epub", "a.pdf"):
        assert SAID in read_bytes(every_format(outside.remote, outside.beside)[name], name).text
    assert outside.asked == []


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    library = Library.open(tmp_path / "library", lambda sentence: pytest.fail(sentence))
    settings = Settings(tmp_path / "settings.ini")
    session = Session(library, "tester")
    made = MainWindow(session, settings, resources(), tmp_path, [("Pledgebook", "0")])
    session.setParent(made)
    settings.setParent(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    library.close()
    made.deleteLater()


def show(window: MainWindow, path: Path, qtbot: QtBot) -> Document:
    with qtbot.waitSignal(window.session.document_opened, timeout=20_000):
        window.opening.open_path(path)
    qtbot.waitUntil(lambda: window.session.jobs.count == 0, timeout=20_000)
    assert window.session.document is not None
    return window.session.document


def test_showing_and_printing_fetch_nothing(window: MainWindow, qtbot: QtBot, tmp_path: Path, outside: Outside) -> None:
    for name, data in every_format(outside.remote, outside.beside).items():
        path = tmp_path / name
        path.write_bytes(data)
        document = show(window, path, qtbot)
        assert SAID in document.text
        window.grab()
        opened = window.session.opened
        assert opened is not None
        report = build_report(document, opened.findings, opened.notebook, ReportOptions())
        write_pdf(report, tmp_path / "notes.pdf", resources())
        assert outside.asked == [], name


RICH = "<img src='{beside}'> <b>We will pay</b> <img src='{remote}'> for all of it by 2030."


def test_words_that_look_like_mark_up_are_shown_as_words(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, outside: Outside
) -> None:
    words = RICH.format(beside=outside.beside, remote=outside.remote)
    path = tmp_path / "<img src=x>.txt"
    path.write_text(f"<b>{words[:60]}\n\n{words}\n\n<i>SECTION {words[:70]}</i>\n\n• {words}\n", "utf-8")
    show(window, path, qtbot)
    window.grab()
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QLabel) and "<img" in widget.text() and is_rich(widget):
            found.append(f"{type(widget).__name__} {widget.objectName()}: {widget.text()[:80]}")
        if Qt.mightBeRichText(widget.toolTip()) and "<img" in widget.toolTip():
            found.append(f"tip of {type(widget).__name__} {widget.objectName()}: {widget.toolTip()[:80]}")
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += [
                f"tip in {type(widget).__name__}: {tip[:80]}"
                for tip in tips(widget)
                if Qt.mightBeRichText(tip) and "<img" in tip
            ]
    assert found == []
    assert outside.asked == []


def is_rich(label: QLabel) -> bool:
    told = label.textFormat()
    return told is Qt.TextFormat.RichText or (told is Qt.TextFormat.AutoText and Qt.mightBeRichText(label.text()))


def tips(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    todo = [view.rootIndex()]
    while todo:
        parent = todo.pop()
        for row in range(model.rowCount(parent)):
            for column in (0, 1, 2):
                index = model.index(row, column, parent)
                if index.isValid():
                    yield str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")
                    todo += [index] if column == 0 and model.rowCount(index) else []
