"""The arithmetic of methods, against examples worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis import analyse
from desktop_app.app.paths import resources
from desktop_app.document import Anchor
from desktop_app.notebook import CREATED, Change, Entry, Item, Notebook, Status, read_method, to_json
from desktop_app.notebook.compliance import actors_of, matrix, mean, shares, status_of
from desktop_app.notebook.worklist import worklist
from desktop_app.readers import read_text

G7 = read_method(resources() / "methods" / "g7-research-group.toml")
TEXT = "Plan\n\nCanada and Japan will build schools. Canada and Japan will fund roads. Canada will pay.\n"
READ = read_text(TEXT, "plan")
FOUND = analyse(READ)


def _items(*scores: dict[str, str]) -> tuple[Item, ...]:
    """Return the plan's commitments, with the actors' scores of each."""
    notebook = Notebook()
    for number, (commitment, by_actor) in enumerate(zip(FOUND.commitments, scores, strict=False)):
        given_ = {actor: f"g7-research-group/{score}" for actor, score in by_actor.items()}
        entry = to_json(Entry(f"e{number}", Anchor.of(READ.text, commitment.span))) | {"by_actor": given_}
        notebook.apply(Change.now("Ann", f"e{number}", CREATED, None, entry))
    return worklist(READ, FOUND, notebook)


@pytest.mark.parametrize(
    ("scores", "score", "percent"),
    [
        (["+1"], 1.0, 100.0),
        (["0"], 0.0, 50.0),
        (["-1"], -1.0, 0.0),
        (["+1", "+1", "0", "-1"], 0.25, 62.5),
        # eight members and the EU: six +1, two 0, one −1 come to +0.56, as the group writes 78 %
        (["+1"] * 6 + ["0"] * 2 + ["-1"], 5 / 9, 700 / 9),
        (["+1", "not-scored"], 1.0, 100.0),
    ],
)
def test_scores_come_to_percent_as_the_g7_research_group_counts(
    scores: list[str], score: float, percent: float
) -> None:
    found = mean(G7, [value for key in scores if (value := G7.value(key)) is not None])
    assert found is not None
    assert found.score == pytest.approx(score)
    assert found.percent == pytest.approx(percent)
    assert found.count == len([key for key in scores if key != "not-scored"])


def test_without_a_score_there_is_no_mean() -> None:
    assert mean(G7, []) is None
    assert mean(G7, [G7.values[0]]) is None


def test_a_matrix_has_means_by_actor_by_commitment_and_over_all() -> None:
    items = _items({"Canada": "+1", "Japan": "0"}, {"Canada": "-1", "Japan": "+1"}, {"Canada": "+1"})
    found = matrix(G7, items)
    assert found.actors == ("Canada", "Japan")
    assert [found.by_commitment[item.key].percent for item in items] == [75.0, 50.0, 100.0]
    assert found.by_actor["Canada"].percent == pytest.approx(200 / 3)
    assert found.by_actor["Japan"].percent == 75.0
    assert found.overall is not None
    assert found.overall.count == 5
    assert found.overall.percent == pytest.approx((2 / 5 + 1) / 2 * 100)


def test_only_the_members_asked_for_count() -> None:
    items = _items({"Canada": "+1", "Japan": "-1"})
    found = matrix(G7, items, ["Japan", "Italy"])
    assert found.actors == ("Japan", "Italy")
    assert found.overall is not None
    assert found.overall.percent == 0.0
    assert "Italy" not in found.by_actor


def test_an_actor_that_is_rated_and_no_longer_named_keeps_its_column() -> None:
    assert "Italy" in actors_of(_items({"Italy": "0"}))


@pytest.mark.parametrize(
    ("scores", "status"),
    [
        (["+1", "+1", "+1"], Status.KEPT),
        (["+1", "0"], Status.KEPT_IN_PART),
        (["0", "-1"], Status.KEPT_IN_PART),
        (["-1", "-1", "0"], Status.BROKEN),
        ([], Status.NOT_RATED),
    ],
)
def test_a_commitment_has_the_status_nearest_to_its_mean(scores: list[str], status: Status) -> None:
    by_actor = {str(number): f"g7-research-group/{score}" for number, score in enumerate(scores)}
    assert status_of(G7, by_actor).status is status


@given(st.lists(st.sampled_from(["-1", "0", "+1"]), min_size=1, max_size=12))
def test_a_percentage_is_between_0_and_100_and_follows_the_formula(scores: list[str]) -> None:
    found = mean(G7, [value for key in scores if (value := G7.value(key)) is not None])
    assert found is not None
    assert found.percent == pytest.approx((sum(map(int, scores)) / len(scores) + 1) / 2 * 100)
    assert 0 <= found.percent <= 100


def test_shares_count_every_value_of_the_method() -> None:
    method = read_method(resources() / "methods" / "polimetre.toml")
    entries = [None, Entry("a", None, status=Status.KEPT), Entry("b", None, status=Status.IN_THE_WORKS)]
    assert [(value.key, number) for value, number in shares(method, entries)] == [
        ("not-yet-rated", 1),
        ("kept", 1),
        ("partly-or-in-the-works", 1),
        ("broken", 0),
    ]
