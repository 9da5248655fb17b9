"""Triage, filters, marks and search through the real window, mostly by the keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.document import Span
from desktop_app.notebook import Decision, EntryKind, Evidence, Filter, Grouping, Order, Status, decided
from desktop_app.views.main_window import MainWindow
from tests.views.going import key_of


def _keys(window: MainWindow) -> list[str]:
    return window.checklist.model.keys()


def _decision(window: MainWindow, key: str) -> Decision:
    return window.session.items[key].decision


def _begin(window: MainWindow) -> None:
    window.session.go_to_item(_keys(window)[0])
    window.actions_by_name["triage"].trigger()


def test_letters_decide_and_go_on_to_the_next(window: MainWindow, qtbot: QtBot) -> None:
    first, second, *_ = _keys(window)
    _begin(window)
    qtbot.keyClick(window.checklist.list, Qt.Key.Key_A)
    assert _decision(window, first) is Decision.ACCEPTED
    assert window.session.location.item == second
    come = decided(window.session.items.values())
    assert f"{come.decided} of {come.total}" in window.checklist.triage.told.text()
    window.undo_action.trigger()
    assert _decision(window, first) is Decision.UNDECIDED


def test_outside_triage_letters_decide_nothing(window: MainWindow, qtbot: QtBot) -> None:
    first = _keys(window)[0]
    window.session.go_to_item(first)
    window.checklist.list.setFocus()
    qtbot.keyClick(window.checklist.list, Qt.Key.Key_A)
    assert _decision(window, first) is Decision.UNDECIDED


def test_letters_typed_into_a_note_are_words(window: MainWindow, qtbot: QtBot) -> None:
    first = _keys(window)[0]
    _begin(window)
    window.actions_by_name["note"].trigger()
    qtbot.keyClicks(window.inspector.note, "a sad d")
    window.session.flush_typing()
    assert window.session.items[first].note == "a sad d"
    assert _decision(window, first) is Decision.UNDECIDED


def _choose_ground(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key in the menu of grounds as soon as it stands there."""

    def press() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        qtbot.keyClick(menu, key)

    QTimer.singleShot(100, press)


@pytest.mark.parametrize("is_triage", [True, False])
def test_a_dismissal_takes_a_ground_by_its_number(window: MainWindow, qtbot: QtBot, is_triage: bool) -> None:
    first = _keys(window)[0]
    window.session.go_to_item(first)
    if is_triage:
        _begin(window)
    window.checklist.list.setFocus()
    _choose_ground(qtbot, Qt.Key.Key_2)
    qtbot.keyClick(window.checklist.list, Qt.Key.Key_D if is_triage else Qt.Key.Key_Delete)
    item = window.session.items[first]
    assert item.decision is Decision.DISMISSED
    assert item.entry is not None
    assert item.entry.ground == "A record of the past"
    assert not item.counts


def test_a_ground_of_ones_own_and_none_at_all(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _keys(window)[0]
    window.session.go_to_item(first)
    _choose_ground(qtbot, Qt.Key.Key_Escape)
    window.inspector.dismiss.click()
    assert _decision(window, first) is Decision.UNDECIDED
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("said by the press", True))
    _choose_ground(qtbot, Qt.Key.Key_O)
    window.inspector.dismiss.click()
    entry = window.session.items[first].entry
    assert entry is not None
    assert (entry.decision, entry.ground) == (Decision.DISMISSED, "said by the press")
    window.inspector.dismiss.click()  # now it says “Take up again”
    assert _decision(window, first) is Decision.UNDECIDED


def test_many_chosen_are_accepted_at_once_and_one_undo_takes_it_back(window: MainWindow) -> None:
    keys = _keys(window)[:5]
    window.session.go_to_item(keys[0])
    select = window.checklist.list.selectionModel()
    for key in keys:
        select.select(window.checklist.model.index_of(key), QItemSelectionModel.SelectionFlag.Select)
    window.actions_by_name["accept"].trigger()
    assert {_decision(window, key) for key in keys} == {Decision.ACCEPTED}
    assert "5 accepted" in window.notice.words
    window.desk.triage.accept()
    assert "already" in window.notice.words
    window.undo_action.trigger()
    assert {_decision(window, key) for key in keys} == {Decision.UNDECIDED}


def test_all_that_the_filter_shows_is_dismissed_after_a_question_with_the_count(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.checklist.bar.take(Filter(words="toyota"))
    shown = _keys(window)
    assert 0 < len(shown) < len(window.session.items)
    asked: list[str] = []

    def answer(_parent: object, _title: str, words: str) -> QMessageBox.StandardButton:
        asked.append(words)
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", answer)
    window.actions_by_name["dismiss_shown"].trigger()
    assert str(len(shown)) in asked[0]
    assert {_decision(window, key) for key in shown} == {Decision.DISMISSED}
    others = [key for key in window.session.items if key not in shown]
    assert Decision.DISMISSED not in {_decision(window, key) for key in others}


def test_a_decision_can_be_forgotten(window: MainWindow) -> None:
    first = _keys(window)[0]
    window.session.go_to_item(first)
    window.actions_by_name["accept"].trigger()
    window.session.go_to_item(first)
    window.actions_by_name["forget_decision"].trigger()
    assert _decision(window, first) is Decision.UNDECIDED


def test_a_commitment_is_cut_in_two_and_undo_makes_it_whole(window: MainWindow) -> None:
    document, session = window.session.document, window.session
    assert document is not None
    key = next(k for k, i in session.items.items() if i.span and "Toyota recently" in document.quote(i.span))
    span = session.items[key].span
    assert span is not None
    at = document.text.index("with plans to add")
    halves = session.triage.split(key, at)
    quotes = [document.quote(session.items[half].span or Span(0, 0)) for half in halves]
    assert " ".join(quotes) == document.quote(span)
    assert session.items[key].decision is Decision.DISMISSED
    session.undo()
    assert session.items[key].decision is Decision.UNDECIDED
    assert not any(half in session.items for half in halves)


def _said(window: MainWindow, key: str, words: str) -> None:
    """Rate, annotate, tag and support a commitment by evidence."""
    session = window.session
    session.ratings.rate(key, session.ratings.method.values[1])
    session.ratings.date(key, "2024-01-31")
    session.wish(key, {"note": words, "rationale": f"why {words}", "tags": [words, "shared"]}, "")
    session.shelf.put(key, Evidence(words, "quotation", words, quote=words))


@pytest.mark.parametrize("is_own", [False, True])
def test_what_was_said_of_the_whole_stands_with_each_half(window: MainWindow, is_own: bool) -> None:
    session, document = window.session, window.session.document
    assert document is not None
    whole = session.items[key_of(window, "Toyota recently")]
    assert whole.span is not None
    key = session.mark(Span(whole.span.start, whole.span.end - 1), EntryKind.COMMITMENT) if is_own else whole.key
    assert key is not None
    _said(window, key, "mine")
    before = dict(session.items)
    halves = [session.items[half] for half in session.triage.split(key, document.text.index("with plans to add"))]
    assert len(halves) == 2
    for half in halves:
        entry = half.entry
        assert entry is not None
        assert (entry.status, entry.as_of, entry.note, entry.rationale) == (
            Status.IN_THE_WORKS,
            "2024-01-31",
            "mine",
            "why mine",
        )
        assert entry.tags == ("mine", "shared")
        assert [piece.quote for piece in entry.evidence] == ["mine"]
    if not is_own:
        assert [half.deadline_text for half in halves] == ["by 2021", "by 2021"]
    assert [[document.quote(figure.span) for figure in half.figures] for half in halves] == [
        ["nearly $13 billion"],
        ["nearly 600 new jobs"],
    ]
    session.undo()
    assert session.items == before


def test_joined_commitments_keep_what_was_said_of_both(window: MainWindow) -> None:
    session = window.session
    first, second, *_ = _keys(window)
    _said(window, first, "one")
    _said(window, second, "two")
    before = dict(session.items)
    made = session.triage.join(first, second)
    assert made is not None
    entry = session.items[made].entry
    assert entry is not None
    assert (entry.note, entry.rationale) == ("one\n\ntwo", "why one\n\nwhy two")
    assert entry.tags == ("one", "shared", "two")
    assert [piece.quote for piece in entry.evidence] == ["one", "two"]
    session.undo()
    assert session.items == before


def test_a_mark_of_ones_own_is_no_proposal_to_decide_on(window: MainWindow) -> None:
    key = window.session.mark(Span(0, 40), EntryKind.COMMITMENT)
    assert key is not None
    for decision in Decision:
        assert window.session.triage.decide_all([key], decision) == 0
    assert _decision(window, key) is Decision.OWN


def test_a_mark_of_ones_own_can_be_cut_and_the_end_of_the_undecided_is_told(window: MainWindow, qtbot: QtBot) -> None:
    whole = window.session.items[key_of(window, "Toyota recently")].span
    assert whole is not None
    key = window.session.mark(Span(whole.start, whole.end - 1), EntryKind.COMMITMENT)
    assert key is not None
    window.session.go_to_item(key)
    assert window.actions_by_name["split_item"].isEnabled()
    window.session.triage.decide_all(_keys(window), Decision.ACCEPTED)
    window.actions_by_name["triage"].trigger()
    window.notice.clear()
    qtbot.keyClick(window.checklist.list, Qt.Key.Key_J)
    assert "Nothing undecided" in window.notice.words


def test_a_commitment_is_cut_without_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    session, document = window.session, window.session.document
    assert document is not None
    key = key_of(window, "Toyota recently")
    window.actions_by_name["triage"].trigger()
    session.go_to_item(key)
    view = window.reading.view
    qtbot.keyClick(window.checklist.list, Qt.Key.Key_S)
    assert "text cursor" in window.notice.words  # it stands at the beginning
    assert view.hasFocus()
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_S)
    halves = [item for item in session.items.values() if item.decision is Decision.OWN]
    assert len(halves) == 2
    assert session.items[key].decision is Decision.DISMISSED
    assert session.location.item == halves[0].key


def test_a_cut_outside_the_commitment_says_what_to_do(window: MainWindow) -> None:
    window.session.go_to_item(_keys(window)[0])
    window.actions_by_name["split_item"].trigger()
    assert "text cursor" in window.notice.words


def test_two_are_joined_with_the_notes_of_both(window: MainWindow) -> None:
    session = window.session
    first, second, *_ = _keys(window)
    session.type(first, "note", "one")
    session.type(second, "note", "two")
    session.flush_typing()
    session.go_to_item(first)
    window.actions_by_name["join_item"].trigger()
    made = session.items[session.location.item or ""]
    assert made.decision is Decision.OWN
    assert made.note == "one\n\ntwo"
    session.undo()
    assert (session.items[first].note, session.items[second].note) == ("one", "two")


def test_a_note_survives_the_dismissal_of_its_commitment(window: MainWindow) -> None:
    first = _keys(window)[0]
    window.session.type(first, "note", "mine")
    window.session.flush_typing()
    window.session.triage.decide_all([first], Decision.DISMISSED)
    assert window.session.items[first].note == "mine"


def test_tags_are_given_and_filtered_by(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    first = _keys(window)[0]
    window.session.go_to_item(first)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("rail, energy, rail", True))
    window.actions_by_name["tags"].trigger()
    item = window.session.items[first]
    assert item.entry is not None
    assert item.entry.tags == ("rail", "energy")
    window.checklist.bar.take(Filter(tags=frozenset({"rail"})))
    assert _keys(window) == [first]


@pytest.mark.parametrize("grouping", list(Grouping))
@pytest.mark.parametrize("order", list(Order))
def test_every_grouping_and_order_shows_every_commitment_once(
    window: MainWindow, grouping: Grouping, order: Order
) -> None:
    before = set(_keys(window))
    window.checklist.model.set_grouping(grouping)
    window.checklist.model.set_order(order)
    assert sorted(_keys(window)) == sorted(before)


def test_what_is_filtered_is_said_and_cleared_by_one_click(window: MainWindow, qtbot: QtBot) -> None:
    total = len(_keys(window))
    window.checklist.bar.take(Filter(statuses=frozenset({Status.KEPT}), to_review=True))
    assert window.checklist.model.count == 0
    assert f"0 of {total}" in window.checklist.bar._told.text()
    qtbot.mouseClick(window.checklist.bar.back, Qt.MouseButton.LeftButton)
    assert len(_keys(window)) == total


def test_a_kept_filter_is_there_after_a_restart(window: MainWindow, start: Callable[[], MainWindow]) -> None:
    wanted = Filter(words="energy", strengths=frozenset({"ongoing"}))
    window.checklist.bar.saved.keep("Energy", wanted)
    window.close()
    again = start()
    assert again.checklist.bar.saved.kept() == {"Energy": wanted}
    again.checklist.bar.saved.forget("Energy")
    assert again.checklist.bar.saved.kept() == {}


def test_kept_filters_edited_into_nonsense_are_none(window: MainWindow) -> None:
    for words in ("no JSON", "[1]", '{"a": {"colour": 1}}'):
        window.settings.set("filters", words)
        assert window.checklist.bar.saved.kept() == {}


def test_marks_may_overlap_and_are_taken_away_again(window: MainWindow) -> None:
    session = window.session
    document = session.document
    assert document is not None
    at = document.text.index("Toyota recently")
    one = session.mark(Span(at, at + 40), EntryKind.COMMITMENT)
    other = session.mark(Span(at + 20, at + 60), EntryKind.PASSAGE)
    assert one is not None
    assert other is not None
    assert {one, other} <= set(session.items)
    session.remove_mark(other)
    assert other not in session.items
    session.undo()
    assert other in session.items
