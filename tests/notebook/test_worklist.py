"""The work list: joined step by step it is what it is joined at once."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis import analyse
from desktop_app.document import Anchor, Span
from desktop_app.notebook import CREATED, Change, Entry, EntryKind, Joiner, Notebook, Status, progress, to_json
from desktop_app.notebook.worklist import worklist
from desktop_app.readers import read_text

DOCUMENT = read_text(
    "Head 🚀\n\nThe United States will build ten schools. Japan will fund 𠮷 roads by 2030.\n\nBoth will meet.\n", "a"
)
FINDINGS = analyse(DOCUMENT)
PLACES = [commitment.span for commitment in FINDINGS.commitments] + [Span(0, 4), Span(12, 29), Span(60, 61)]
ANCHORS = [Anchor.of(DOCUMENT.text, span) for span in PLACES] + [Anchor("words that are gone from it", "", "", 3)]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["e1", "e2", "e3", "e4"]),
        st.sampled_from(["make", "remove", "status", "anchor", "kind", "label"]),
        st.sampled_from(ANCHORS),
        st.sampled_from(Status),
        st.sampled_from(EntryKind),
    ),
    max_size=30,
)


@given(STEPS)
def test_joined_after_each_change_it_is_what_it_is_joined_at_once(
    steps: list[tuple[str, str, Anchor, Status, EntryKind]],
) -> None:
    notebook = Notebook()
    joiner = Joiner(DOCUMENT, FINDINGS)
    assert joiner.join(notebook) == worklist(DOCUMENT, FINDINGS, notebook)
    for entry, what, anchor, status, kind in steps:
        is_there = entry in notebook.entries
        values = to_json(Entry(entry, anchor, kind, status=status, label=status.value))
        if what == "make" and not is_there:
            change = Change.now("Ann", entry, CREATED, None, values)
        elif what == "remove" and is_there:
            change = Change.now("Ann", entry, CREATED, notebook.value(entry, CREATED), None)
        elif what in values and is_there:
            change = Change.now("Ann", entry, what, notebook.value(entry, what), values[what])
        else:
            continue
        notebook.apply(change)
        items = joiner.join(notebook)
        assert items == worklist(DOCUMENT, FINDINGS, notebook)
        assert len({item.key for item in items}) == len(items)


def test_the_document_of_these_tests_has_proposals_to_take_up() -> None:
    assert len(FINDINGS.commitments) >= 2


def test_ticking_a_proposal_counts_it_as_kept_and_leaves_the_other_items_the_same_objects() -> None:
    joiner, notebook = Joiner(DOCUMENT, FINDINGS), Notebook()
    before = joiner.join(notebook)
    entry = Entry("e1", Anchor.of(DOCUMENT.text, PLACES[0]), status=Status.KEPT)
    notebook.apply(Change.now("Ann", "e1", CREATED, None, to_json(entry)))
    after = joiner.join(notebook)
    assert progress(before).kept == 0
    assert (progress(after).kept, progress(after).total) == (1, progress(before).total)
    assert [one is other for one, other in zip(before, after, strict=True)].count(False) == 1


def test_two_entries_on_one_proposal_are_both_shown() -> None:
    notebook = Notebook()
    for name in ("e1", "e2"):
        entry = Entry(name, Anchor.of(DOCUMENT.text, PLACES[0]), note=name)
        notebook.apply(Change.now("Ann", name, CREATED, None, to_json(entry)))
    assert sorted(item.note for item in worklist(DOCUMENT, FINDINGS, notebook) if item.entry) == ["e1", "e2"]
