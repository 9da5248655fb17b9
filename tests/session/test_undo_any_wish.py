"""Whatever is wished of a session, undo gives the exact former notebook and redo the later: every wish there is."""

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop_app.app.paths import resources
from desktop_app.document import BlockKind, Document, PartialDate, Span
from desktop_app.notebook import Decision, Entry, EntryKind, Evidence, Status, read_methods
from desktop_app.notebook.section_notes import section_key
from desktop_app.session.past import Past
from desktop_app.session.places import Places
from desktop_app.session.ratings import Ratings
from desktop_app.session.session import Session
from desktop_app.session.shelf import Shelf
from desktop_app.session.structure import Structure
from desktop_app.session.triage import Triage
from desktop_app.store import Library

PARTS = {"": Session, "ratings": Ratings, "shelf": Shelf, "past": Past, "triage": Triage, "structure": Structure}
CHANGE_NOTHING = {
    *(
        "open",
        "open_bytes",
        "open_kept",
        "take_in",
        "keep_place",
        "close",
        "flush_typing",
        "end_typing",
        "undo",
        "redo",
    ),
    *("changes_for", "entry_of", "do"),
    *(
        "ratings.offer",
        "ratings.members_of",
        "ratings.value",
        "shelf.of",
        "shelf.path_of",
        "shelf.state",
        "shelf.check",
    ),
    *("past.is_other", "past.notebook_at"),
}
"""What is no wish about the notebook, or only the road of those that are."""
ELSEWHERE = {"shelf.add_file", "structure.set_encoding"}
"""Wishes that a job carries out first; they end in `shelf.put` and `wish_document`, and have journeys of their own."""


def _key(session: Session, n: int) -> str:
    keys = list(session.items)
    return keys[n % len(keys)]


def _document(session: Session) -> Document:
    assert session.document is not None
    return session.document


def _block(session: Session, n: int) -> int:
    return n % len(_document(session).blocks)


def _split(session: Session, n: int) -> None:
    span = session.items[_key(session, n)].span
    session.triage.split(_key(session, n), span.start + len(span) // 2 if span else 0)


def _go_back(session: Session, n: int) -> None:
    journal = [change for change in session.notebook.journal if change.entry in session.notebook.entries]
    if journal:
        change = journal[n % len(journal)]
        session.past.go_back(change.entry, change.id)


def _type(session: Session, n: int) -> None:
    session.type(_key(session, n), ("note", "rationale")[n % 2], f"words {n}")
    session.flush_typing()


def _remove_piece(session: Session, n: int) -> None:
    key = _key(session, n)
    for piece in session.shelf.of(key)[:1]:
        session.shelf.remove(key, piece.id)


def _value(session: Session, n: int) -> object:
    return session.ratings.method.values[n % len(session.ratings.method.values)]


WISHES: dict[str, Callable[[Session, int], object]] = {
    "tick": lambda s, n: s.tick(_key(s, n)),
    "rate": lambda s, n: s.rate(_key(s, n), list(Status)[n % 6]),
    "decide": lambda s, n: s.decide(_key(s, n), list(Decision)[n % 3], "a ground"),
    "correct": lambda s, n: s.correct(_key(s, n), {"label": f"label {n}", "actors": ["Japan"], "amount": None}),
    "mark": lambda s, n: s.mark(Span(n, n + 40), list(EntryKind)[n % 2]),
    "remove_mark": lambda s, n: s.remove_mark(next((k for k, i in s.items.items() if i.commitment is None), "")),
    "type": _type,
    "wish": lambda s, n: s.wish(section_key(n % 5), {"note": f"note {n}"}, "Note on a section"),
    "wish_document": lambda s, n: s.wish_document({"as_of": f"2024-01-{n % 28 + 1:02}"}, "Set day"),
    "ratings.choose": lambda s, n: s.ratings.choose(s.ratings.methods[n % 4].key),
    "ratings.list_members": lambda s, n: s.ratings.list_members(["Canada", "Japan"][: n % 3]),
    "ratings.rate": lambda s, n: s.ratings.rate(_key(s, n), _value(s, n)),  # type: ignore[arg-type]
    "ratings.rate_all": lambda s, n: s.ratings.rate_all(list(s.items), _value(s, n)),  # type: ignore[arg-type]
    "ratings.tick_all": lambda s, n: s.ratings.tick_all(list(s.items)[: n % 4]),
    "ratings.rate_actor": lambda s, n: s.ratings.rate_actor(_key(s, n), "Japan", _value(s, n)),  # type: ignore[arg-type]
    "ratings.confirm": lambda s, n: s.ratings.confirm(_key(s, n), PartialDate(2024, 1, n % 28 + 1).first_day),
    "ratings.date": lambda s, n: s.ratings.date(_key(s, n), f"2023-02-{n % 28 + 1:02}"),
    "shelf.put": lambda s, n: s.shelf.put(_key(s, n), Evidence(str(n % 3), "quotation", f"{n}", quote="words")),
    "shelf.remove": _remove_piece,
    "past.go_back": _go_back,
    "past.freeze": lambda s, n: s.past.freeze(f"state {n % 3}"),
    "past.let_go": lambda s, n: s.past.let_go(f"state {n % 3}"),
    "triage.decide_all": lambda s, n: s.triage.decide_all(list(s.items), list(Decision)[n % 3], "all"),
    "triage.split": _split,
    "triage.join": lambda s, n: s.triage.join(_key(s, n), _key(s, n + 1)),
    "structure.set_kind": lambda s, n: s.structure.set_kind(_block(s, n), (BlockKind.ITEM, BlockKind.PARAGRAPH)[n % 2]),
    "structure.shift_level": lambda s, n: s.structure.shift_level(_block(s, n), 1),
    "structure.join": lambda s, n: s.structure.join(_block(s, n)),
    "structure.split": lambda s, n: s.structure.split(_document(s).text.index(" will ") + 1),
    "structure.make_title": lambda s, n: s.structure.make_title(_block(s, n)),
    "structure.describe": lambda s, n: s.structure.describe(f"Title {n}", PartialDate(2020, 1, 1), "en"),
    "structure.as_read": lambda s, n: s.structure.as_read(),
}


def test_every_wish_there_is_is_undone_in_these_tests() -> None:
    there = {
        f"{part}.{name}".lstrip(".")
        for part, kind in PARTS.items()
        for name, _ in inspect.getmembers(kind, inspect.isfunction)
        if not name.startswith("_") and name in vars(kind)
    }
    assert there - CHANGE_NOTHING - ELSEWHERE == set(WISHES)
    assert not [name for name in vars(Places) if name in WISHES]


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path, fact_sheet_path: Path) -> Iterator[Session]:
    library = Library.open(tmp_path / "library")
    session = Session(library, "tester")
    methods, _ = read_methods(resources() / "methods")
    session.ratings.offer(methods)
    with qtbot.waitSignal(session.document_opened, timeout=20000):
        session.open(fact_sheet_path)
    qtbot.waitUntil(lambda: session.jobs.count == 0, timeout=20000)
    yield session
    session.close()
    library.close()
    session.deleteLater()


State = tuple[dict[str, Entry], dict[str, object]]


def _state(session: Session) -> State:
    return dict(session.notebook.entries), dict(session.notebook.document)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(wishes=st.lists(st.tuples(st.sampled_from(sorted(WISHES)), st.integers(0, 3000)), max_size=16))
def test_any_wishes_undone_give_the_exact_former_notebook_and_redone_the_later(
    session: Session, qtbot: QtBot, wishes: list[tuple[str, int]]
) -> None:
    stack = session.undo_stack
    stack.clear()
    former = _state(session)
    states = {0: former}
    for name, n in wishes:
        session.end_typing()
        WISHES[name](session, n)
        states[stack.index()] = _state(session)
    later = _state(session)
    while stack.canUndo():
        session.undo()
        assert _state(session) == states[stack.index()]
    assert _state(session) == former
    while stack.canRedo():
        session.redo()
        assert _state(session) == states[stack.index()]
    assert _state(session) == later
    while stack.canUndo():
        session.undo()
    qtbot.waitUntil(lambda: session.jobs.count == 0, timeout=20000)


def test_every_wish_is_one_step_of_undo(session: Session, qtbot: QtBot) -> None:
    begun = [
        ("ratings.choose", 1),
        ("ratings.rate", 2),
        ("shelf.put", 2),
        ("mark", 8000),
        ("past.freeze", 2),
        ("structure.describe", 3),
    ]
    for name, n in begun:
        WISHES[name](session, n)
    former, count = _state(session), len(session.items)
    for name, wish in WISHES.items():
        before = session.undo_stack.index()
        for n in (2, 2 + count, 2 + 2 * count):  # the same item; one of the values may stand there already
            if session.undo_stack.index() == before:
                wish(session, n)
        assert (name, session.undo_stack.index()) == (name, before + 1)
        assert _state(session) != former
        session.undo()
        assert _state(session) == former
    qtbot.waitUntil(lambda: session.jobs.count == 0, timeout=20000)
