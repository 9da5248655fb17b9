"""Filters, orders and the count of triage: pure functions of items."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis import Figure
from desktop_app.document import Anchor, PartialDate, Span
from desktop_app.notebook import (
    Decision,
    Due,
    DueState,
    Entry,
    Evidence,
    Filter,
    Item,
    Order,
    Status,
    decided,
    ordered,
    searched,
    tags_of,
)


def item(key: str = "a", **values: object) -> Item:
    base = Item(key, Span(0, 5), None, None, 0, "build a bridge", ("Japan",), "firm", "", None, ())
    return replace(base, **values)  # type: ignore[arg-type]


def entry(**values: object) -> Entry:
    return replace(Entry("e", Anchor("build", "", "", 0)), **values)  # type: ignore[arg-type]


def euros(amount: float) -> tuple[Figure, ...]:
    return (Figure(Span(0, 1), 0, amount, "EUR"),)


@pytest.mark.parametrize(
    ("wanted", "fitting", "other"),
    [
        (Filter(statuses=frozenset({Status.KEPT})), item(entry=entry(status=Status.KEPT)), item()),
        (Filter(actors=frozenset({"Japan"})), item(), item(actors=("Korea",))),
        (Filter(strengths=frozenset({"firm"})), item(), item(strength="planned")),
        (Filter(tags=frozenset({"rail"})), item(entry=entry(tags=("rail", "x"))), item()),
        (Filter(decisions=frozenset({Decision.ACCEPTED})), item(entry=entry(decision=Decision.ACCEPTED)), item()),
        (Filter(least_amount=1e6), item(figures=euros(2e6)), item(figures=euros(2e5))),
        (Filter(without_evidence=True), item(), item(entry=entry(evidence=(Evidence("1", "link", "A page"),)))),
        (Filter(words="BRIDGE japan"), item(), item(label="build a road")),
    ],
    ids=lambda value: str(value.to_json()) if isinstance(value, Filter) else "",
)
def test_a_filter_lets_through_what_fits_and_nothing_else(wanted: Filter, fitting: Item, other: Item) -> None:
    assert wanted.allows(fitting, searched(fitting, ""))
    assert not wanted.allows(other, searched(other, ""))


def test_a_filter_by_deadline_asks_how_the_item_stands() -> None:
    wanted = Filter(deadlines=frozenset({DueState.OVERDUE}))
    assert wanted.allows(item(), "", Due(DueState.OVERDUE))
    assert not wanted.allows(item(), "", Due(DueState.DUE))


def test_what_was_dismissed_is_shown_only_at_a_wish() -> None:
    gone = item(entry=entry(decision=Decision.DISMISSED))
    assert not Filter().allows(gone, "")
    assert Filter(dismissed=True).allows(gone, "")
    assert Filter(decisions=frozenset({Decision.DISMISSED})).allows(gone, "")


def test_words_are_looked_for_in_notes_tags_and_evidence_too() -> None:
    noted = item(entry=entry(note="Opened in May", tags=("rail",), evidence=(Evidence("1", "link", "Annual report"),)))
    for words in ("may", "RAIL", "annual"):
        assert Filter(words=words).allows(noted, searched(noted, "the quotation"))
    assert Filter(words="quotation").allows(noted, searched(noted, "The Quotation"))


def test_orders_put_what_needs_looking_at_first() -> None:
    soon, late, none = item("soon", due=PartialDate(2026)), item("late", due=PartialDate(2030)), item("none")
    assert ordered([none, late, soon], Order.DEADLINE) == [soon, late, none]
    small, large = item("s", figures=euros(1)), item("l", figures=euros(1e9))
    assert ordered([small, none, large], Order.AMOUNT) == [large, small, none]
    assert ordered([small, large], Order.PLACE) == [small, large]
    assert date(2026, 12, 31) == PartialDate(2026).last_day


def test_triage_counts_what_was_decided_and_leaves_the_possible_aside() -> None:
    items = [
        item("a"),
        item("b", entry=entry(decision=Decision.DISMISSED)),
        item("c", entry=entry(decision=Decision.OWN)),
    ]
    assert (decided(items).decided, decided(items).total) == (2, 3)


def test_tags_in_use_are_offered_by_name() -> None:
    assert tags_of([item(entry=entry(tags=("b", "A"))), item(entry=entry(tags=("b",)))]) == ["A", "b"]


FILTERS = st.builds(
    Filter,
    words=st.text(max_size=8),
    statuses=st.frozensets(st.sampled_from(Status)),
    actors=st.frozensets(st.text(max_size=5), max_size=3),
    deadlines=st.frozensets(st.sampled_from(DueState)),
    decisions=st.frozensets(st.sampled_from(Decision)),
    least_amount=st.none() | st.floats(0, 1e15),
    to_review=st.booleans(),
    dismissed=st.booleans(),
)


@given(FILTERS)
def test_a_filter_survives_as_json(wanted: Filter) -> None:
    assert Filter.from_json(wanted.to_json()) == wanted


@pytest.mark.parametrize(
    "values", [{"colour": "red"}, {"statuses": ["lost"]}, {"tags": "rail"}, {"least_amount": "much"}]
)
def test_what_is_no_filter_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        Filter.from_json(values)
