"""An amount comes back in value and unit however it is printed: grouped, scaled, qualified, as a rate, in any frame."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis import Figure
from desktop_app.analysis.figures import find_figures
from desktop_app.document import Block, BlockKind, Document, Source, Span, outline

QUALIFIERS = {
    "": None, "nearly ": "nearly", "almost ": "almost", "about ": "about", "approximately ": "approximately",
    "at least ": "at least", "up to ": "up to", "more than ": "more than", "over ": "over", "less than ": "less than",
    "roughly ": "roughly", "an estimated ": "an estimated", "no more than ": "no more than", "a total of ": None,
    "an additional ": None, "another ": None,
}  # fmt: skip
MARKS = {
    "$": "USD",
    "US$": "USD",
    "U.S. $": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "A$": "AUD",
    "CHF ": "CHF",
    "₹": "INR",
}
NAMES = {" dollars": "USD", " euros": "EUR", " yen": "JPY", " Swiss francs": "CHF", " pounds sterling": "GBP"}
UNITS = {
    "%": "%", " percent": "%", " per cent": "%",
    " percentage points": "percentage points", " gigawatts": "GW", " GW": "GW",
    " tonnes": "tonnes", " hectares": "hectares", " km": "km",
    " jobs": "jobs", " new jobs": "jobs", " people": "people",
    " doses": "doses", " barrels": "barrels",
}  # fmt: skip
SCALES = {"": 0, " thousand": 3, " million": 6, " billion": 9, " trillion": 12}
SHORT = {"": 0, "k": 3, "m": 6, "M": 6, "bn": 9, "B": 9, "trn": 12}
RATES = {
    "": "",
    " per year": "/year",
    " a year": "/year",
    " annually": "/year",
    "/year": "/year",
    " per month": "/month",
}
FRAMES = (
    "We will provide {} for this.", "({})", "It is {}.",
    "“{}”", "The sum: {}; it is new.", "Under Article 5, {} is due.",
    "In 2025, {} was given.", "By 2030 the fund will hold {}, the Board said.", "{}", "— {} —", "It was {}, not less.",
)  # fmt: skip

numbers = st.one_of(
    st.integers(2, 999_999).map(lambda n: (f"{n:,}", Decimal(n))),
    st.integers(2, 999).map(lambda n: (str(n), Decimal(n))),
    st.tuples(st.integers(1, 999), st.integers(1, 99)).map(
        lambda pair: (f"{pair[0]}.{pair[1]:02}", Decimal(f"{pair[0]}.{pair[1]:02}"))
    ),
)
qualifiers, frames = st.sampled_from(sorted(QUALIFIERS)), st.sampled_from(FRAMES)


def only_figure(text: str) -> Figure:
    """Return the one figure of a text of one block."""
    body = Span(0, len(text))
    blocks = (Block(body, body, BlockKind.PARAGRAPH),)
    (figure,) = find_figures(Document(text, blocks, outline(blocks), Source("text.txt", "txt", 0, "")))
    return figure


def check(figure: Figure, value: Decimal, power: int, unit: str, approx: str | None) -> None:
    assert (figure.value, figure.unit, figure.approx) == (
        pytest.approx(float(value.scaleb(power)), rel=1e-9),
        unit,
        approx,
    )


@given(
    numbers,
    qualifiers,
    st.sampled_from(sorted(MARKS)),
    st.sampled_from(sorted(SCALES)),
    st.sampled_from(sorted(RATES)),
    frames,
)
def test_a_sum_behind_its_mark(
    number: tuple[str, Decimal], before: str, mark: str, scale: str, rate: str, frame: str
) -> None:
    figure = only_figure(frame.format(f"{before}{mark}{number[0]}{scale}{rate}"))
    check(figure, number[1], SCALES[scale], MARKS[mark] + RATES[rate], QUALIFIERS[before])


@given(numbers, qualifiers, st.sampled_from(["$", "€", "£", "US$"]), st.sampled_from(sorted(SHORT)), frames)
def test_a_sum_with_a_short_scale(number: tuple[str, Decimal], before: str, mark: str, scale: str, frame: str) -> None:
    figure = only_figure(frame.format(f"{before}{mark}{number[0]}{scale}"))
    check(figure, number[1], SHORT[scale], MARKS[mark], QUALIFIERS[before])


@given(numbers, qualifiers, st.sampled_from(sorted(NAMES)), st.sampled_from(sorted(SCALES)), frames)
def test_a_sum_before_its_name(number: tuple[str, Decimal], before: str, name: str, scale: str, frame: str) -> None:
    figure = only_figure(frame.format(f"{before}{number[0]}{scale}{name}"))
    check(figure, number[1], SCALES[scale], NAMES[name], QUALIFIERS[before])


@given(numbers, qualifiers, st.sampled_from(sorted(UNITS)), st.sampled_from(sorted(SCALES)), frames)
def test_a_quantity_with_its_unit(number: tuple[str, Decimal], before: str, unit: str, scale: str, frame: str) -> None:
    figure = only_figure(frame.format(f"{before}{number[0]}{scale}{unit}"))
    check(figure, number[1], SCALES[scale], UNITS[unit], QUALIFIERS[before])


@given(
    st.integers(1, 500), st.integers(1, 499), st.sampled_from(sorted(MARKS)), st.sampled_from(sorted(SCALES)),
    st.sampled_from(["–", "-", " to ", " – "]), frames,
)  # fmt: skip
def test_a_range_has_both_its_bounds(low: int, more: int, mark: str, scale: str, link: str, frame: str) -> None:
    figure = only_figure(frame.format(f"{mark}{low}{link}{low + more}{scale}"))
    factor = 10.0 ** SCALES[scale]
    assert (figure.value, figure.low, figure.high, figure.unit) == (
        None, pytest.approx(low * factor), pytest.approx((low + more) * factor), MARKS[mark],
    )  # fmt: skip


ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(number: int, joint: str) -> str:
    """Write a number from 1 to 999,999 in words: "two thousand five hundred and one"."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10 - 2] + (f"-{ONES[number % 10]}" if number % 10 else "")
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    head, rest = divmod(number, size)
    tail = "" if not rest else f" {joint if rest < 100 else ''}{in_words(rest, joint)}"
    return f"{in_words(head, joint)} {name}{tail}"


@given(st.integers(2, 9_999), st.sampled_from(["", "and "]), st.sampled_from(sorted(NAMES)), frames)
def test_a_sum_in_words(number: int, joint: str, name: str, frame: str) -> None:
    check(only_figure(frame.format(in_words(number, joint) + name)), Decimal(number), 0, NAMES[name], None)


@given(st.integers(2, 999), st.sampled_from(["", "and "]), st.sampled_from(sorted(SCALES)), frames)
def test_a_sum_in_words_with_its_scale(number: int, joint: str, scale: str, frame: str) -> None:
    check(
        only_figure(frame.format(f"{in_words(number, joint)}{scale} euros")),
        Decimal(number),
        SCALES[scale],
        "EUR",
        None,
    )


@given(st.integers(1, 999), st.integers(1, 99), st.sampled_from([" million", " billion", "bn", "m"]), frames)
def test_a_decimal_comma(whole: int, part: int, scale: str, frame: str) -> None:
    figure = only_figure(frame.format(f"€{whole},{part}{scale}"))
    check(figure, Decimal(f"{whole}.{part}"), 9 if "b" in scale else 6, "EUR", None)


@given(st.integers(1_000_000, 999_999_999), frames)
def test_points_between_thousands(number: int, frame: str) -> None:
    check(only_figure(frame.format("EUR " + f"{number:,}".replace(",", "."))), Decimal(number), 0, "EUR", None)


@given(st.integers(1, 99), frames)
def test_a_decimal_point_without_a_digit_before_it(part: int, frame: str) -> None:
    check(only_figure(frame.format(f"$.{part} billion")), Decimal(f"0.{part}"), 9, "USD", None)
