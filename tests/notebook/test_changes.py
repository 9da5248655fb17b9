"""Any sequence of changes: undone it gives the exact former notebook, redone the later; merged it comes to one."""

import json
from collections.abc import Callable
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.document import Anchor
from desktop_app.notebook import (
    CREATED,
    DOCUMENT,
    Change,
    ChangeRefused,
    Decision,
    Entry,
    EntryKind,
    Evidence,
    Notebook,
    Status,
    from_json,
    new_id,
    settle,
    to_json,
)
from desktop_app.notebook.merge import merge

TEXTS = st.text(st.sampled_from("ab 🚀𠮷"), max_size=5)
EVIDENCE = st.builds(Evidence, **{field.name: TEXTS for field in fields(Evidence)})
TEXT_LISTS = st.lists(TEXTS, max_size=2).map(tuple)
VALUES: dict[str, st.SearchStrategy[object]] = {
    "anchor": st.none() | st.builds(Anchor, quote=TEXTS, prefix=TEXTS, suffix=TEXTS, start=st.integers(0, 9)),
    "kind": st.sampled_from(EntryKind),
    "decision": st.sampled_from(Decision),
    "status": st.sampled_from(Status),
    "status_before": st.sampled_from(Status),
    "note": TEXTS,
    "rationale": TEXTS,
    "as_of": TEXTS,
    "ground": TEXTS,
    "tags": TEXT_LISTS,
    "evidence": st.lists(EVIDENCE, max_size=2).map(tuple),
    "label": st.none() | TEXTS,
    "actors": st.none() | TEXT_LISTS,
    "strength": st.none() | TEXTS,
    "deadline": st.none() | TEXTS,
    "amount": st.none() | TEXTS,
    "rating": TEXTS,
    "by_actor": st.dictionaries(TEXTS, TEXTS, max_size=2).map(lambda given: tuple(sorted(given.items()))),
    "reviewed": TEXTS,
}
"""What each field of an entry may hold."""
FIELDS = [field.name for field in fields(Entry) if field.name != "id"]
ENTRIES = st.builds(Entry, id=st.sampled_from(["e1", "e2", "e3"]), **VALUES)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
ABOUT = st.tuples(st.sampled_from(["title", "structure", "method", "states"]), JSON)
"""A field of the document itself, whose values the notebook keeps as they are, and what it may hold."""
WISHES = st.tuples(ENTRIES, st.sampled_from([CREATED, "remove", *FIELDS]) | ABOUT)
Wish = tuple[Entry, str | tuple[str, object]]


def test_every_field_of_an_entry_is_changed_in_these_tests() -> None:
    assert sorted(VALUES) == sorted(FIELDS)


def _state(notebook: Notebook) -> tuple[dict[str, Entry], dict[str, object]]:
    return dict(notebook.entries), dict(notebook.document)


def _grow(notebook: Notebook, wishes: list[Wish], author: str = "Ann") -> list[Change]:
    """Carry out what of the wishes can be carried out, as a session would; return the changes."""
    done: list[Change] = []
    for entry, wish in wishes:
        is_there = entry.id in notebook.entries
        if isinstance(wish, tuple):
            change = Change.now(author, DOCUMENT, wish[0], notebook.value(DOCUMENT, wish[0]), wish[1])
        elif wish == CREATED and not is_there:
            change = Change.now(author, entry.id, CREATED, None, to_json(entry))
        elif wish == "remove" and is_there:
            change = Change.now(author, entry.id, CREATED, notebook.value(entry.id, CREATED), None)
        elif wish in FIELDS and is_there:
            change = Change.now(author, entry.id, wish, notebook.value(entry.id, wish), to_json(entry)[wish])
        else:
            continue
        notebook.apply(change)
        done.append(change)
    return done


@given(st.lists(WISHES, max_size=25))
def test_any_sequence_undone_gives_the_exact_former_notebook_and_redone_the_later(
    wishes: list[Wish],
) -> None:
    notebook = Notebook()
    states = [_state(notebook)]
    changes: list[Change] = []
    for wish in wishes:
        for change in _grow(notebook, [wish]):
            changes.append(change)
            states.append(_state(notebook))
    for change, former in zip(reversed(changes), reversed(states[:-1]), strict=True):
        notebook.apply(change.inverse())
        assert _state(notebook) == former
    for change, later in zip(changes, states[1:], strict=True):
        notebook.apply(change.inverse().inverse())
        assert _state(notebook) == later
    assert _state(Notebook(notebook.journal)) == states[-1]
    assert len(notebook.journal) == 3 * len(changes)  # nothing is ever deleted from it


@given(ENTRIES)
def test_an_entry_comes_back_from_json_as_it_was(entry: Entry) -> None:
    assert from_json(entry.id, json.loads(json.dumps(to_json(entry)))) == entry


@pytest.mark.parametrize(
    ("field", "before", "after"),
    [
        ("note", "other words", "new"),  # not what stands there
        ("colour", None, "red"),
        ("status", "not-rated", "excellent"),
        ("note", "", 7),
        ("tags", [], "one word"),
        ("evidence", [], [{"id": "x", "unknown": 1}]),
        ("anchor", None, {"quote": "a"}),
        ("by_actor", {}, {"Japan": 1}),
        ("by_actor", {}, "Japan"),
    ],
)
def test_a_change_that_does_not_fit_is_refused_and_alters_nothing(field: str, before: object, after: object) -> None:
    notebook = Notebook([Change.now("Ann", "e1", CREATED, None, to_json(Entry("e1", None)))])
    former = _state(notebook)
    with pytest.raises(ChangeRefused):
        notebook.apply(Change.now("Ann", "e1", field, before, after))
    assert _state(notebook) == former
    assert len(notebook.journal) == 1


def test_an_entry_of_an_older_version_lacks_a_field_and_can_still_be_removed() -> None:
    older = {name: value for name, value in to_json(Entry("e1", None)).items() if name != "rationale"}
    journal = settle([Change.now("Ann", "e1", CREATED, None, older), Change.now("Ann", "e1", CREATED, older, None)])
    assert Notebook(journal).entries == {}
    assert len(journal) == 2


def test_a_notebook_from_before_methods_opens_and_takes_ratings() -> None:
    new = {"rating", "by_actor", "reviewed"}
    older = {name: value for name, value in to_json(Entry("e1", None, note="old")).items() if name not in new}
    notebook = Notebook(settle([Change.now("Ann", "e1", CREATED, None, older)]))
    notebook.apply(Change.now("Ann", "e1", "by_actor", {}, {"Japan": "g7-research-group/+1"}))
    assert notebook.entries["e1"].note == "old"
    assert notebook.entries["e1"].by_actor == (("Japan", "g7-research-group/+1"),)


@given(st.lists(WISHES, max_size=12), st.lists(WISHES, max_size=8), st.lists(WISHES, max_size=8))
def test_merging_is_the_same_from_either_side_and_again(base: list[Wish], ours: list[Wish], theirs: list[Wish]) -> None:
    shared = _grow(Notebook(), base)
    mine = shared + _grow(Notebook(shared), ours, "Ann")
    yours = shared + _grow(Notebook(shared), theirs, "Bob")
    merged = merge(mine, yours)
    assert merge(yours, mine) == merged
    assert merge(merged, yours) == merge(merged, mine) == merge(merged, merged) == merged
    assert Notebook(merged).journal == merged
    assert {change.id for change in (*mine, *yours)} <= {change.id for change in merged}
    assert merge(mine, shared) == tuple(mine)


def test_what_is_typed_on_an_entry_another_removed_brings_it_back() -> None:
    notebook = Notebook()
    shared = _grow(notebook, [(Entry("e1", Anchor("we will", "", "", 3)), CREATED)])
    removed = Change.now("Bob", "e1", CREATED, notebook.value("e1", CREATED), None)
    typed = Change.now("Ann", "e1", "note", "", "still needed")
    merged = Notebook(merge([*shared, removed], [*shared, typed]))
    assert merged.entries["e1"] == Entry("e1", Anchor("we will", "", "", 3), note="still needed")


def test_a_change_before_the_making_of_its_entry_waits_for_it() -> None:
    made = Change.now("Ann", "e1", CREATED, None, to_json(Entry("e1", None)))
    typed = Change.now("Ann", "e1", "note", "", "typed")
    assert settle([typed, made]) == (made, typed)


def test_a_change_whose_entry_was_never_made_is_kept_without_a_place() -> None:
    (entry,) = Notebook(settle([Change.now("Ann", "e1", "note", "", "typed")])).entries.values()
    assert (entry.anchor, entry.note) == (None, "typed")


def test_ids_made_one_after_the_other_sort_in_that_order(clock: Callable[[int], None]) -> None:
    ids: list[str] = []
    for nanoseconds in range(1_700_000_000_000_000_000, 1_700_000_000_003_000_000, 1_000):
        clock(nanoseconds)
        ids.append(new_id())
    assert ids == sorted(ids)
    assert len(set(ids)) == 3000
    assert {(id_[14], id_[19] in "89ab") for id_ in ids} == {("7", True)}
