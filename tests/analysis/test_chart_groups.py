"""Amounts in groups: by giver, by purpose, by stage; and what no sum may hold."""

from typing import Any

import pytest

from desktop_app.analysis import Figure, Findings, Ladder
from desktop_app.analysis.chart_groups import MoneyBy, MoneyGroups, money_groups
from desktop_app.analysis.charts import money_bars
from desktop_app.analysis.purposes import Sector, sector_of
from desktop_app.document import Span
from desktop_app.readers import read_text

READ = read_text("Plan\n\nEnergy\n\n" + "words of the plan. " * 20 + "\n", "plan")
BLOCK = len(READ.blocks) - 1


def figure(at: int, value: float | None, label: str, *givers: str, unit: str = "USD", **more: Any) -> Figure:
    start = READ.blocks[BLOCK].span.start + at * 19
    return Figure(Span(start, start + 5), BLOCK, value, unit, label=label, givers=givers, **more)


def grouped(by: MoneyBy, *figures: Figure) -> MoneyGroups:
    findings = Findings(figures=figures)
    return money_groups(READ, findings, money_bars(READ, findings, "USD"), by)


def test_amounts_stand_with_their_giver_and_what_several_give_together_by_itself() -> None:
    told = grouped(
        MoneyBy.ACTOR,
        figure(0, 10.0, "Japan, roads", "Japan"),
        figure(1, 5.0, "Japan, schools", "Japan"),
        figure(2, 40.0, "Japan, France, ports", "Japan", "France"),
        figure(3, 90.0, "a fund"),
    )
    assert [(group.name, group.total) for group in told.groups] == [
        ("Japan, France", 40.0),
        ("Japan", 15.0),
        ("", 90.0),
    ]
    assert [bar.label for bar in told.groups[1].bars] == ["Japan, roads", "Japan, schools"]


def test_stages_come_from_announced_to_disbursed_and_last_what_names_none() -> None:
    told = grouped(
        MoneyBy.STAGE,
        figure(0, 1.0, "a", ladder=Ladder.DISBURSED),
        figure(1, 2.0, "b"),
        figure(2, 3.0, "c", ladder=Ladder.ANNOUNCED),
    )
    assert [group.name for group in told.groups] == ["announced", "disbursed", ""]


def test_a_part_of_a_total_and_a_rate_are_in_no_sum() -> None:
    told = grouped(
        MoneyBy.ACTOR,
        figure(0, 10.0, "Japan, a fund", "Japan"),
        figure(1, 4.0, "Japan, of it for roads", "Japan", part_of=0),
        figure(2, 3.0, "Japan, each year", "Japan", unit="USD/year"),
    )
    assert [group.total for group in told.groups] == [10.0]
    assert [bar.label for bar in told.parts] == ["Japan, of it for roads"]
    assert [bar.label for bar in told.rates] == ["Japan, each year"]


def test_a_part_whose_total_is_in_another_currency_counts() -> None:
    told = grouped(MoneyBy.ACTOR, figure(0, 10.0, "a", unit="EUR"), figure(1, 4.0, "b", part_of=0))
    assert [group.total for group in told.groups] == [4.0]


def test_a_sum_with_a_range_or_an_approximate_amount_is_rough_and_bounded() -> None:
    told = grouped(
        MoneyBy.ACTOR,
        figure(0, None, "a", "Japan", low=2.0, high=4.0),
        figure(1, 10.0, "b", "Japan"),
        figure(2, 1.0, "c", "Chad", approx="nearly"),
        figure(3, 1.0, "d", "Peru"),
    )
    japan, chad, peru = told.groups
    assert (japan.total, japan.low, japan.high, japan.is_rough) == (13.0, 12.0, 14.0, True)
    assert (chad.is_rough, peru.is_rough) == (True, False)


def test_the_purpose_is_told_by_the_label_before_the_headings_above_it() -> None:
    told = grouped(
        MoneyBy.PURPOSE, figure(0, 10.0, "Japan, schools", "Japan"), figure(1, 3.0, "Japan, a fund", "Japan")
    )
    assert [(group.name, group.total) for group in told.groups] == [("education", 10.0), ("energy", 3.0)]


@pytest.mark.parametrize(
    ("texts", "sector"),
    [
        (["vaccines pillar of ACT-A to finance the procurement of vaccines"], Sector.HEALTH),
        (["Korean investment in the shipbuilding sector"], Sector.TRANSPORT),
        (["a fund", "for solar power in Angola"], Sector.ENERGY),
        (["インフラ整備への支援"], Sector.INFRASTRUCTURE),
        (["training of staff and carpentry"], None),  # "car" and "rail" only inside other words
        ([], None),
    ],
)
def test_a_sector_is_told_by_whole_words(texts: list[str], sector: Sector | None) -> None:
    assert sector_of(texts) is sector


def test_of_several_sectors_the_one_with_most_words_counts_then_the_first_named() -> None:
    assert sector_of(["energy for schools and teachers"]) is Sector.EDUCATION
    assert sector_of(["energy for schools"]) is Sector.ENERGY
