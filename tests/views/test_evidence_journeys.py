"""Journeys with evidence: by drag and drop, by the dialog, files that are gone, ratings to review."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.notebook import Decision, Evidence, ReviewGround, Status, new_id
from desktop_app.store import FileState
from desktop_app.views.evidence_dialog import EvidenceDialog
from desktop_app.views.main_window import MainWindow
from tests.views.going import go_to

LEFT = Qt.MouseButton.LeftButton
LATER = (date.today() + timedelta(days=400)).isoformat()


def _drop(widget: QWidget, data: QMimeData, place: QPoint) -> QDropEvent:
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, LEFT, keys)
    QApplication.sendEvent(widget, enter)
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, LEFT, keys, QDropEvent.Type.Drop)
    QApplication.sendEvent(widget, event)
    return event


def _row(window: MainWindow, key: str) -> QPoint:
    return window.checklist.list.visualRect(window.checklist.model.index_of(key)).center()


def test_a_file_dropped_on_a_row_is_copied_hashed_and_told_when_it_is_gone_or_altered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session = window.session
    key = go_to(window, "Toyota recently announced")
    (tmp_path / "report 2024.txt").write_text("five plants", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "report 2024.txt"))])
    assert _drop(window.checklist.list.viewport(), data, _row(window, key)).isAccepted()
    qtbot.waitUntil(lambda: len(session.shelf.of(key)) == 1 and session.jobs.count == 0, timeout=5000)
    (piece,) = session.shelf.of(key)
    assert (piece.kind, piece.title, piece.address) == ("file", "report 2024", "report 2024.txt")
    kept = session.shelf.path_of(piece)
    assert kept is not None
    assert kept.read_text("utf-8") == "five plants"
    assert "report 2024" in window.inspector.evidence.words[0]

    kept.write_text("six plants", "utf-8")
    session.shelf.check([piece])
    qtbot.waitUntil(lambda: session.shelf.state(piece) is FileState.CHANGED, timeout=5000)
    assert "altered" in window.inspector.evidence.words[0]
    kept.unlink()
    session.shelf.check([piece])
    qtbot.waitUntil(lambda: session.shelf.state(piece) is FileState.GONE, timeout=5000)
    assert "gone" in window.inspector.evidence.words[0]
    qtbot.waitUntil(lambda: session.jobs.count == 0)


def test_a_link_dropped_from_a_browser_and_selected_text_become_evidence_and_undo_takes_them_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    key = go_to(window, "Toyota recently announced")
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/plants?year=2024")])
    link.setData("text/x-moz-url", "https://example.org/plants?year=2024\nPlants opened".encode("utf-16-le"))
    assert _drop(window.inspector.viewport(), link, QPoint(40, 40)).isAccepted()
    words = QMimeData()
    words.setText("Three plants have opened.")
    assert _drop(window.checklist.list.viewport(), words, _row(window, key)).isAccepted()
    one, two = window.session.shelf.of(key)
    assert (one.kind, one.title, one.address) == ("link", "Plants opened", "https://example.org/plants?year=2024")
    assert (two.kind, two.quote) == ("quotation", "Three plants have opened.")
    assert two.accessed == date.today().isoformat()
    window.undo_action.trigger()
    window.undo_action.trigger()
    assert window.session.shelf.of(key) == ()


def test_a_file_dropped_beside_every_row_is_opened_and_text_is_refused(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.checklist.filter.setText("no such words")
    qtbot.waitUntil(lambda: window.checklist.model.count == 0)
    data = QMimeData()
    data.setText("some words")
    window.checklist.list.show()
    assert not _drop(window.checklist.list.viewport(), data, QPoint(10, 10)).isAccepted()
    (tmp_path / "other.txt").write_text("Plan\n\nJapan will build schools.\n", "utf-8")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "other.txt"))])
    with qtbot.waitSignal(window.session.document_opened, timeout=10000):
        _drop(window.checklist.list.viewport(), data, QPoint(10, 10))
    qtbot.waitUntil(lambda: window.session.jobs.count == 0)


def test_the_evidence_dialog_tells_what_cannot_stand_and_keeps_what_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    dialog = EvidenceDialog("link", None, window)
    qtbot.addWidget(dialog)
    dialog.title.setText("Report")
    for address, published, word in (
        ("", "", "Give the address"),
        ("not an address", "", "form of a web address"),
        ("example.org/a", LATER, "still to come"),
        ("example.org/a", "soon", "No day"),
    ):
        dialog.address.setText(address)
        dialog.published.show_day(published)
        dialog.accept()
        assert word in dialog.message.text()
        assert word in dialog.address.accessibleDescription() + dialog.published.edit.accessibleDescription()
        assert dialog.result() == 0
    dialog.published.show_day("2024-05")
    dialog.accept()
    assert dialog.result() == 1
    assert (dialog.piece.address, dialog.piece.title, dialog.piece.published) == (
        "https://example.org/a",
        "Report",
        "2024-05",
    )


def test_evidence_after_the_rating_marks_it_until_the_person_says_that_it_holds(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    key = go_to(window, "Toyota recently announced")
    qtbot.mouseClick(window.inspector.rating.buttons.buttons[2], LEFT)
    session.ratings.date(key, "2024-01-31")
    session.shelf.put(key, Evidence(new_id(), "link", "Annual report", "https://example.org", published="2024-06"))
    assert [review.ground for review in session.items[key].to_review] == [ReviewGround.LATER_EVIDENCE]
    assert window.inspector.rating.review.isVisible()
    assert "Annual report" in window.inspector.rating.review_words.text()
    QApplication.processEvents()  # the button has just got its place
    qtbot.mouseClick(window.inspector.rating.confirm, LEFT)
    assert session.items[key].to_review == ()
    assert not window.inspector.rating.review.isVisible()
    window.undo_action.trigger()
    assert window.inspector.rating.review.isVisible()


def test_a_link_keeps_its_exact_address_and_each_of_several_its_title(window: MainWindow) -> None:
    key = go_to(window, "Toyota recently announced")
    links = ["https://example.org/annual%20report.pdf?q=%22plants%22", "https://example.org/%E7%B4%84%E6%9D%9F"]
    data = QMimeData()
    data.setUrls([QUrl(link) for link in links])
    lines = f"{links[0]}\nAnnual report\n{links[1]}\n"
    data.setData("text/x-moz-url", lines.encode("utf-16"))
    _drop(window.inspector.viewport(), data, QPoint(40, 40))
    pieces = window.session.shelf.of(key)
    assert [piece.address for piece in pieces] == links
    assert [piece.title for piece in pieces] == ["Annual report", "example.org/約束"]


def test_words_that_come_as_html_alone_become_a_quotation(window: MainWindow) -> None:
    key = go_to(window, "Toyota recently announced")
    data = QMimeData()
    data.setHtml("<p>Three <b>plants</b> have opened.</p><script>alert(1)</script>")
    assert _drop(window.checklist.list.viewport(), data, _row(window, key)).isAccepted()
    (piece,) = window.session.shelf.of(key)
    assert (piece.kind, piece.quote) == ("quotation", "Three plants have opened.")


def test_what_is_too_long_for_a_quotation_is_told_and_control_characters_are_signs(window: MainWindow) -> None:
    key = go_to(window, "Toyota recently announced")
    data = QMimeData()
    data.setText("x" * 10_000_000)
    _drop(window.inspector.viewport(), data, QPoint(40, 40))
    assert window.session.shelf.of(key) == ()
    assert "not taken" in window.notice.words
    data.setText("five\x00 plants\x1b[0m")
    _drop(window.inspector.viewport(), data, QPoint(40, 40))
    assert [piece.quote for piece in window.session.shelf.of(key)] == ["five␀ plants␛[0m"]


def test_ten_megabytes_are_not_pasted_into_the_evidence_dialog_either(window: MainWindow, qtbot: QtBot) -> None:
    dialog = EvidenceDialog("quotation", None, window)
    qtbot.addWidget(dialog)
    data = QMimeData()
    data.setText("x" * 10_000_000)
    for edit in (dialog.quote, dialog.note):
        dialog.message.clear()
        edit.insertFromMimeData(data)
        assert edit.toPlainText() == ""
        assert "not pasted" in dialog.message.text()


def test_tab_goes_through_the_evidence_dialog_as_it_is_read(window: MainWindow, qtbot: QtBot) -> None:
    for kind, first in (("link", "address"), ("file", "address"), ("quotation", "quote")):
        dialog = EvidenceDialog(kind, None, window)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(getattr(dialog, first).hasFocus)
        places: list[tuple[int, int]] = []
        for _ in range(12):
            stop = QApplication.focusWidget()
            centre = stop.mapTo(dialog, stop.rect().center())
            places.append((round(centre.y() / 16), centre.x()))
            qtbot.keyClick(stop, Qt.Key.Key_Tab)
            if getattr(dialog, first).hasFocus():
                break
        assert places == sorted(places)
        assert len(places) >= 9
        dialog.reject()


def test_another_wording_of_the_source_marks_the_rating_with_the_words_that_were_rated(
    window: MainWindow,
    start: Callable[[], MainWindow],
    tmp_path: Path,
    open_file: Callable[[MainWindow, Path], None],
) -> None:
    path = tmp_path / "plan.txt"
    path.write_text("Plan\n\nJapan will build ten schools by 2030.\n\nFrance will train 500 teachers.\n", "utf-8")
    open_file(window, path)
    window.session.ratings.rate(go_to(window, "ten schools"), window.session.ratings.method.values[2])
    window.close()
    path.write_text("Plan\n\nJapan will build twenty schools by 2031.\n\nFrance will train 500 teachers.\n", "utf-8")
    again = start()
    open_file(again, path)
    key = go_to(again, "twenty schools")
    assert again.session.items[key].status is Status.KEPT
    assert again.inspector.rating.review.isVisible()
    assert "“Japan will build ten schools by 2030.”" in again.inspector.rating.review_words.text()
    again.inspector.rating.confirm.click()
    assert again.session.items[key].to_review == ()
    again.session.undo()
    assert [review.ground for review in again.session.items[key].to_review] == [ReviewGround.OTHER_WORDING]


def test_evidence_on_a_sentence_that_is_no_entry_says_what_to_do(window: MainWindow) -> None:
    document = window.session.document
    assert document is not None
    window.session.go_to_position(document.text.index("historic visit"))
    window.actions_by_name["add_link"].trigger()
    assert "mark this sentence" in window.notice.words
    assert QApplication.activeModalWidget() is None


def test_delete_on_a_piece_of_evidence_takes_that_away_and_not_the_commitment(window: MainWindow, qtbot: QtBot) -> None:
    key = go_to(window, "Toyota recently announced")
    for number in (1, 2):
        window.session.shelf.put(key, Evidence(str(number), "link", f"Report {number}", "https://example.org"))
    line = window.inspector.evidence.lines[0]
    line.title.setFocus()
    qtbot.keyClick(line.title, Qt.Key.Key_Delete)
    assert [piece.id for piece in window.session.shelf.of(key)] == ["2"]
    assert window.session.items[key].decision is Decision.UNDECIDED
    window.session.undo()
    assert [piece.id for piece in window.session.shelf.of(key)] == ["1", "2"]


def _in_text(window: MainWindow, words: str) -> QPoint:
    """Return a point on these words in the text, in view."""
    document, view = window.session.document, window.reading.view
    assert document is not None
    start = document.text.index(words)
    window.session.go_to_position(start)
    view.put_cursor(start + len(words) // 2)
    return view.cursorRect().center()


def test_what_is_dropped_on_a_marked_commitment_in_the_text_is_evidence_of_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session, target = window.session, window.reading.view.viewport()
    key, place = go_to(window, "Toyota recently announced"), _in_text(window, "Toyota recently announced")
    window.session.go_to_section(1)  # it need not be chosen
    window.session.go_to_item(key)
    words = QMimeData()
    words.setText("Three plants have opened.")
    assert _drop(target, words, place).isAccepted()
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/plants")])
    assert _drop(target, link, place).isAccepted()
    (tmp_path / "report.txt").write_text("five plants", "utf-8")
    file = QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "report.txt"))])
    assert _drop(target, file, place).isAccepted()
    qtbot.waitUntil(lambda: len(session.shelf.of(key)) == 3 and session.jobs.count == 0, timeout=5000)
    assert [piece.kind for piece in session.shelf.of(key)] == ["quotation", "link", "file"]


def test_on_unmarked_text_a_file_is_opened_and_words_are_refused(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    target, place = window.reading.view.viewport(), _in_text(window, "historic visit")
    data = QMimeData()
    data.setText("some words")
    assert not _drop(target, data, place).isAccepted()
    (tmp_path / "other.txt").write_text("Plan\n\nJapan will build schools.\n", "utf-8")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "other.txt"))])
    with qtbot.waitSignal(window.session.document_opened, timeout=10000):
        _drop(target, data, place)
    qtbot.waitUntil(lambda: window.session.jobs.count == 0)


def test_a_dismissed_commitment_is_not_marked_and_takes_no_evidence_in_the_text(window: MainWindow) -> None:
    key, place = go_to(window, "Toyota recently announced"), _in_text(window, "Toyota recently announced")
    window.session.decide(key, Decision.DISMISSED)
    data = QMimeData()
    data.setText("some words")
    assert not _drop(window.reading.view.viewport(), data, place).isAccepted()
    assert window.session.shelf.of(key) == ()
