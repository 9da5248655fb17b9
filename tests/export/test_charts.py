import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis import Figure
from desktop_app.document import PartialDate, Span
from desktop_app.export.charts import MOST_BARS, axis, money_charts, summed
from desktop_app.export.wording import Words


def money(value: float | None = None, unit: str = "USD", label: str = "x", **more: object) -> Figure:
    return Figure(Span(0, 1), 0, value, unit, label=label, **more)  # type: ignore[arg-type]


def apart(figures: list[Figure]) -> list[tuple[int, ...]]:
    """Return each sum as an amount of its own."""
    return [(i,) for i, figure in enumerate(figures) if figure.currency]


def test_each_currency_has_a_chart_and_other_units_none() -> None:
    figures = [money(5e9), money(3e9), money(2e11, "JPY"), money(600, "jobs"), money(3, "%"), money(1e6, "USD/year")]
    charts = money_charts(figures, apart(figures), {}, Words())
    assert [chart.ticks[-1].text for chart in charts] == ["5 bn USD", "200 bn JPY", "1 m USD a year"]


def test_bars_are_sorted_and_say_approximate_and_by_when() -> None:
    figures = [money(1e9, label="b"), money(13e9, label="a", approx="nearly")]
    (chart,) = money_charts(figures, apart(figures), {1: PartialDate(2021)}, Words())
    assert [(bar.label, bar.size, bar.value) for bar in chart.bars] == [
        ("a", 13, "~$13 bn, by 2021"),
        ("b", 1, "$1 bn"),
    ]
    assert "a: ~$13 bn, by 2021; b: $1 bn" in chart.description


def test_a_range_is_drawn_at_its_middle_with_a_whisker_and_fits_the_axis() -> None:
    (chart,) = money_charts([money(low=3e9, high=5e9)], [(0,)], {}, Words())
    (bar,) = chart.bars
    assert (bar.size, bar.low, bar.high, bar.value) == (4, 3, 5, "$3–5 bn")
    assert chart.limit >= 5


def test_an_amount_stated_again_is_drawn_once() -> None:
    figures = [money(1e9, label="Aid"), money(1e9, label="aid for schools"), money(2e9, label="aid")]
    (chart,) = money_charts(figures, [(0, 1), (2,)], {1: PartialDate(2030)}, Words())
    assert [(bar.label, bar.size, bar.value) for bar in chart.bars] == [
        ("aid", 2, "$2 bn"),
        ("Aid", 1, "$1 bn, by 2030"),
    ]


def test_a_vague_or_zero_amount_has_no_bar() -> None:
    assert money_charts([money(), money(0.0)], [(0,), (1,)], {}, Words()) == ()


def test_the_smallest_of_many_amounts_are_left_to_the_table() -> None:
    figures = [money(1e6 * i, label=str(i)) for i in range(1, MOST_BARS + 4)]
    (chart,) = money_charts(figures, apart(figures), {}, Words())
    assert len(chart.bars) == MOST_BARS
    assert chart.more == "3 smaller amounts stand in the table of figures."


@given(st.floats(min_value=1e-6, max_value=1e18))
def test_the_axis_starts_at_zero_reaches_the_largest_and_has_few_ticks(largest: float) -> None:
    ticks = axis(largest)
    assert ticks[0] == 0
    assert largest <= ticks[-1] * (1 + 1e-6)
    assert 3 <= len(ticks) <= 8


def test_the_sum_leaves_out_parts_rates_and_repetitions() -> None:
    figures = [money(13e9), money(13e9), money(1e9, label="y"), money(2e9, part_of=0), money(9e9, "USD/year")]
    total = summed(figures, [(0, 1), (2,), (3,), (4,)])
    assert total is not None
    assert (total.value, total.unit, total.approx) == (14e9, "USD", None)


@pytest.mark.parametrize("figures", [[], [money(600, "jobs")], [money()]])
def test_no_money_has_no_sum(figures: list[Figure]) -> None:
    assert summed(figures, apart(figures)) is None
