"""Bringing documents in: dropped, chosen, given on the command line, pasted, encrypted; through the real window."""

import hashlib
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QInputDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.document import Span
from desktop_app.views.main_window import MainWindow

Open = Callable[[MainWindow, Path], None]

STATEMENT = "Joint Statement of {name}\n\nThe parties will build a bridge by 2030.\n"


@pytest.fixture
def papers(tmp_path: Path) -> list[Path]:
    """Three short statements as files."""
    made = []
    for name in ("Oslo", "Lima", "Rome"):
        path = tmp_path / f"{name}.txt"
        path.write_text(STATEMENT.format(name=name), encoding="utf-8")
        made.append(path)
    return made


@pytest.fixture
def make_locked_odt() -> Callable[[], bytes]:
    def make() -> bytes:
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
            archive.writestr("content.xml", b"\x93" * 200)
            archive.writestr("META-INF/manifest.xml", "<m:manifest xmlns:m='urn:x'><m:encryption-data/></m:manifest>")
        return made.getvalue()

    return make


def _settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.jobs.count == 0, timeout=20000)


def _drop(target: QWidget, paths: list[Path]) -> bool:
    """Drag files over a widget and let go of them; tell whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, buttons, keys)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(5, 5), copy, data, buttons, keys, QEvent.Type.Drop)
    QApplication.sendEvent(target, drop)
    return drop.isAccepted()


def _name(window: MainWindow) -> str:
    assert window.session.document is not None
    return window.session.document.source.name


def _recent(window: MainWindow) -> dict[str, QAction]:
    window.recent_menu.aboutToShow.emit()
    return {action.text(): action for action in window.recent_menu.actions() if not action.isSeparator()}


def _scramble(key: bytes, data: bytes) -> bytes:
    """RC4, as PDF 1.3 uses it."""
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def _locked_pdf(password: str) -> bytes:
    """One page, encrypted as PDF 32000-1:2008, 7.6.3 says for revision 2."""
    filling = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    user = (password.encode() + filling)[:32]
    owner = _scramble(hashlib.md5(user).digest()[:5], user)
    key = hashlib.md5(user + owner + (-4 & 0xFFFFFFFF).to_bytes(4, "little") + b"0123456789abcdef").digest()[:5]
    inner = hashlib.md5(key + (4).to_bytes(3, "little") + b"\0\0").digest()[:10]
    page = _scramble(inner, b"BT /F 12 Tf 72 700 Td (The parties will build a bridge by 2030.) Tj ET")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(page), page),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>"
        % (owner.hex().encode(), _scramble(key, filling).hex().encode()),
    ]
    whole, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(whole))
        whole += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    ending = b"<</Size 7/Root 1 0 R/Encrypt 6 0 R/ID[<%s><%s>]>>" % ((b"0123456789abcdef".hex().encode(),) * 2)
    return whole + b"xref\n0 7\n0000000000 65535 f \n%strailer\n%s\nstartxref\n%d\n%%%%EOF" % (
        rows,
        ending,
        len(whole),
    )


def _answer(answers: list[str | None]) -> list[str]:
    """Answer the password dialogs to come (None: Cancel); the list that is returned gets what each of them said."""
    said: list[str] = []
    waiting = list(answers)

    def look() -> None:
        shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, QInputDialog) and w.isVisible())
        dialog = next(shown, None)
        if dialog is not None:
            said.append(dialog.labelText())
            answer = waiting.pop(0)
            dialog.setTextValue(answer or "")
            dialog.done(answer is not None)
        if waiting:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    return said


@pytest.mark.parametrize("pane", ["reading", "outline", "checklist"])
def test_files_dropped_on_a_pane_open_the_first_and_keep_the_others(
    window: MainWindow, papers: list[Path], qtbot: QtBot, pane: str
) -> None:
    target = {
        "reading": window.reading.view,
        "outline": window.outline.tree,
        "checklist": window.checklist.list,
    }[pane].viewport()
    assert _drop(target, papers)
    _settled(window, qtbot)
    assert _name(window) == "Oslo.txt"
    assert {"Joint Statement of Lima", "Joint Statement of Rome"} <= set(_recent(window))
    assert "2 documents" in window.notice.words


def test_a_file_dropped_on_the_note_is_evidence_and_is_not_written_into_it(
    window: MainWindow, papers: list[Path], qtbot: QtBot
) -> None:
    key = next(iter(window.session.items))
    window.session.go_to_item(key)
    assert _drop(window.inspector.note.viewport(), papers[:1])
    assert window.session.items[key].note == ""
    before = _name(window)
    _settled(window, qtbot)
    assert [piece.address for piece in window.session.shelf.of(key)] == ["Oslo.txt"]
    assert _name(window) == before


def test_what_is_no_file_is_not_taken_by_the_window(window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.pdf")])
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_bad_files_among_several_are_told_and_the_others_are_taken(
    window: MainWindow, papers: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    window.opening.open_paths([papers[0], tmp_path / "empty.txt", papers[1], tmp_path / "missing.txt"])
    _settled(window, qtbot)
    assert _name(window) == "Oslo.txt"
    assert "“empty.txt” is empty" in window.notice.words
    assert "missing.txt" in window.notice.words
    assert "Joint Statement of Lima" in _recent(window)


def test_of_many_bad_files_every_name_is_told(
    window: MainWindow, papers: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    bad = [tmp_path / f"bad{n}.txt" for n in range(8)]
    window.opening.open_paths([papers[0], *bad, papers[1]])
    _settled(window, qtbot)
    assert len(window.notice.words.splitlines()) == 3
    assert all(path.name in window.notice.words for path in bad)
    assert "One more document" in window.notice.words


def test_what_one_reads_is_the_latest_of_the_recent_ones(window: MainWindow, papers: list[Path], qtbot: QtBot) -> None:
    window.opening.open_paths(papers)
    _settled(window, qtbot)
    window.session.library.flush()
    assert next(iter(_recent(window))) == "Joint Statement of Oslo"


def test_a_relative_path_is_found_again_from_any_folder(
    window: MainWindow, papers: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(papers[0].parent)
    with qtbot.waitSignal(window.session.document_opened, timeout=20000):
        window.opening.open_paths([Path("..", papers[0].parent.name, "Oslo.txt")])
    _settled(window, qtbot)
    assert window.session.opened is not None
    assert window.session.opened.path == str(papers[0])


def test_a_recent_document_whose_file_is_gone_says_so_and_opens_from_the_library(
    window: MainWindow, papers: list[Path], qtbot: QtBot, open_file: Open, fact_sheet_path: Path
) -> None:
    open_file(window, papers[0])
    key = next(iter(window.session.items))
    window.session.tick(key)
    open_file(window, fact_sheet_path)
    papers[0].unlink()
    with qtbot.waitSignal(window.session.opening_failed, timeout=20000):
        _recent(window)["Joint Statement of Oslo"].trigger()
    assert _name(window) == fact_sheet_path.name
    assert "moved or renamed" in window.notice.words
    assert window.notice.button.isVisible()
    with qtbot.waitSignal(window.session.document_opened, timeout=20000):
        qtbot.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
    _settled(window, qtbot)
    assert _name(window) == "Oslo.txt"
    assert window.session.progress.kept == 1
    assert not window.notice.isVisible()


@pytest.mark.parametrize("is_html", [True, False])
def test_the_clipboard_becomes_a_document_that_recent_ones_open_again(
    window: MainWindow, qtbot: QtBot, open_file: Open, fact_sheet_path: Path, is_html: bool
) -> None:
    data = QMimeData()
    data.setText("Pasted Statement\n\nWe will build a bridge by 2030. 😀")
    if is_html:
        data.setHtml("<h1>Pasted Statement</h1><p>We <b>will</b> build a bridge by 2030. 😀</p>")
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.session.document_opened, timeout=20000):
        window.actions_by_name["paste"].trigger()
    document = window.session.document
    assert document is not None
    assert document.name == "Pasted Statement"
    assert "We will build a bridge by 2030. 😀" in document.running(Span(0, len(document.text)))
    open_file(window, fact_sheet_path)
    with qtbot.waitSignal(window.session.document_opened, timeout=20000):
        _recent(window)["Pasted Statement"].trigger()
    _settled(window, qtbot)
    assert window.session.document is not None
    assert window.session.document.name == "Pasted Statement"


def test_an_empty_clipboard_says_so_and_leaves_the_document(window: MainWindow) -> None:
    before = window.session.document
    QGuiApplication.clipboard().clear()
    window.actions_by_name["paste"].trigger()
    assert "no text" in window.notice.words
    assert window.session.document is before


def test_an_encrypted_file_asks_says_when_the_password_is_wrong_and_stores_none(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "locked.pdf"
    path.write_bytes(_locked_pdf("Sesame77"))
    said = _answer(["Wrong88", "Sesame77"])
    with qtbot.waitSignal(window.session.document_opened, timeout=30000):
        window.opening.open_path(path)
    _settled(window, qtbot)
    assert "is encrypted" in said[0]
    assert "not the password" in said[1]
    assert window.session.document is not None
    assert "build a bridge by 2030" in window.session.document.text
    assert len(window.session.items) == 1
    window.session.library.flush()
    window.settings.save()
    stored = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert any(file.suffix == ".sqlite" or "library" in file.parts[-2] for file in stored)
    assert not any(word in file.read_bytes() for file in stored for word in (b"Sesame77", b"Wrong88"))


def test_the_pages_of_an_encrypted_pdf_are_drawn_with_the_password_that_opened_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "locked.pdf"
    path.write_bytes(_locked_pdf("Sesame77"))
    _answer(["Sesame77"])
    with qtbot.waitSignal(window.session.document_opened, timeout=30000):
        window.opening.open_path(path)
    window.actions_by_name["page"].trigger()
    page = window.area.page
    assert page is not None
    qtbot.waitUntil(lambda: page.sheet.drawn is not None, timeout=20000)
    assert page.told == ""
    _settled(window, qtbot)


def test_a_password_that_is_not_given_leaves_the_document_and_the_next_time_asks_afresh(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    before = window.session.document
    path = tmp_path / "locked.pdf"
    path.write_bytes(_locked_pdf("Sesame77"))
    for _ in range(2):
        said = _answer([None])
        with qtbot.waitSignal(window.session.opening_failed, timeout=30000):
            window.opening.open_path(path)
        _settled(window, qtbot)
        assert "is encrypted" in said[0]
    assert window.session.document is before


def test_a_file_whose_encryption_is_not_known_is_told_without_asking(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, make_locked_odt: Callable[[], bytes]
) -> None:
    path = tmp_path / "locked.odt"
    path.write_bytes(make_locked_odt())
    with qtbot.waitSignal(window.session.opening_failed, timeout=30000):
        window.opening.open_path(path)
    assert "without a password" in window.notice.words
    _settled(window, qtbot)


def test_opening_can_be_cancelled_and_leaves_what_is_open(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before = window.session.document
    path = tmp_path / "long.txt"
    path.write_text("The parties will build a bridge by 2030 for $5 million.\n\n" * 100_000, encoding="utf-8")
    window.opening.open_path(path)
    cancel = next(b for b in window.status_line.findChildren(QToolButton) if b.text() == "Cancel")
    qtbot.waitUntil(cancel.isVisible, timeout=20000)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    _settled(window, qtbot)
    assert window.session.document is before
    assert not cancel.isVisible()
    assert not window.notice.isVisible()


BIDI = "Joint Statement\n\nWe will \u202eyap\u202c for the bridge by 2030.\n"


def test_what_a_reader_should_know_is_told_at_the_first_opening_and_stays_in_the_status_line(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, open_file: Open, papers: list[Path]
) -> None:
    path = tmp_path / "bidi.txt"
    path.write_text(BIDI, encoding="utf-8")
    open_file(window, path)
    document = window.session.document
    assert document is not None
    assert document.notes[0] in window.notice.words
    assert window.notice.button.text() == "Details…"
    assert window.status_line.remarks.isVisible()
    open_file(window, papers[0])
    assert not window.status_line.remarks.isVisible()
    open_file(window, path)
    assert not window.notice.isVisible()
    assert window.status_line.remarks.isVisible()


def test_a_new_structure_does_not_tell_the_remarks_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, open_file: Open
) -> None:
    path = tmp_path / "bidi.txt"
    path.write_text(BIDI, encoding="utf-8")
    open_file(window, path)
    window.notice.clear()
    with qtbot.waitSignal(window.session.document_opened, timeout=20000):
        window.session.structure.describe("Another title", None, "en")
    _settled(window, qtbot)
    assert not window.notice.isVisible()
