"""Ratings to review: later evidence, another wording of the source; and corrections that a better analysis leaves."""

from dataclasses import replace

import pytest

from desktop_app.analysis import analyse
from desktop_app.document import Anchor, Span
from desktop_app.notebook import (
    CREATED,
    Change,
    Decision,
    Entry,
    Evidence,
    Item,
    Notebook,
    ReviewGround,
    Status,
    to_json,
)
from desktop_app.notebook.review import reviews
from desktop_app.notebook.worklist import worklist
from desktop_app.readers import read_text

TEXT = "Plan\n\nThe United States will invest $50 billion in rural broadband by 2030. Both sides met.\n"
READ = read_text(TEXT, "plan")
FOUND = analyse(READ)
ANCHOR = Anchor.of(READ.text, FOUND.commitments[0].span)
RATED = "2026-03-10T12:00:00.000+00:00"


def _with(published: str, **values: str) -> tuple[ReviewGround, ...]:
    entry = Entry("e", None, status=Status.KEPT, evidence=(Evidence("v", "link", "Report", published=published),))
    return tuple(review.ground for review in reviews(replace(entry, **values), READ.text, None, RATED))


@pytest.mark.parametrize(
    ("published", "values", "later"),
    [
        ("2026-03-09", {}, False),
        ("2026-03-10", {}, False),
        ("2026-03-12", {}, True),
        ("2026-03", {}, False),  # it may have been before
        ("2026-04", {}, True),
        ("2027", {}, True),
        ("", {}, False),
        ("soon", {}, False),
        ("2026-03-12", {"as_of": "2026-03-31"}, False),
        ("2026-03-01", {"as_of": "2025-12-31"}, True),  # the rating says how things stood in 2025
        ("2026-03-12", {"reviewed": "2026-03-20"}, False),
        ("2026-03-22", {"reviewed": "2026-03-20"}, True),
    ],
)
def test_evidence_published_after_the_rating_asks_for_a_review(
    published: str, values: dict[str, str], later: bool
) -> None:
    assert _with(published, **values) == ((ReviewGround.LATER_EVIDENCE,) if later else ())


def test_what_is_not_rated_needs_no_review() -> None:
    entry = Entry("e", ANCHOR, evidence=(Evidence("v", "link", "Report", published="2027"),))
    assert reviews(entry, "other words", None, RATED) == ()


def _items(text: str, **values: object) -> tuple[Item, ...]:
    read = read_text(text, "plan")
    entry = Entry("e", ANCHOR, decision=Decision.ACCEPTED, status=Status.KEPT)
    made = Change("id", RATED, "Ann", "e", CREATED, None, to_json(entry) | values)
    return worklist(read, analyse(read), Notebook([made]))


def test_a_source_as_it_was_asks_for_nothing() -> None:
    assert [item.to_review for item in _items("New\n\n" + TEXT)] == [()]


def test_another_wording_asks_for_a_review_at_the_proposal_that_stands_there_now() -> None:
    (item,) = _items(TEXT.replace("$50 billion", "$40 billion"), label="Broadband", actors=["US"])
    assert [review.ground for review in item.to_review] == [ReviewGround.OTHER_WORDING]
    assert item.to_review[0].words == ANCHOR.quote
    assert (item.label, item.actors, item.status) == ("Broadband", ("US",), Status.KEPT)
    assert item.commitment is not None


def test_a_passage_that_is_gone_asks_for_a_review() -> None:
    (item,) = _items("Plan\n\nBoth sides met.\n")
    assert [review.ground for review in item.to_review] == [ReviewGround.NOT_FOUND]


def test_corrections_stay_with_a_proposal_whose_ends_a_better_analysis_moved() -> None:
    shorter = replace(ANCHOR, quote=ANCHOR.quote[:-1], suffix="." + ANCHOR.suffix[:-1])
    (item,) = _items(TEXT, anchor=to_json(Entry("e", shorter))["anchor"], deadline="2031")
    assert item.commitment is not None
    assert item.deadline_text == "2031"
    assert item.to_review == ()


def test_a_mark_of_ones_own_within_a_proposal_stays_apart_from_it() -> None:
    own = Anchor.of(READ.text, Span(ANCHOR.start, ANCHOR.start + len(ANCHOR.quote) - 1))
    items = _items(TEXT, anchor=to_json(Entry("e", own))["anchor"], decision="own")
    assert len(items) == 2
