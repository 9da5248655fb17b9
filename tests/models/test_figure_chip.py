"""A figure in the fewest words, as checklist and charts show it."""

import pytest

from desktop_app.analysis import Figure
from desktop_app.document import Span
from desktop_app.models.wording import figure_chip


@pytest.mark.parametrize(
    ("value", "unit", "approx", "words"),
    [
        (13e9, "USD", "nearly", "~$13 bn"),
        (7e9, "USD/year", None, "$7 bn/year"),
        (3.5, "%", None, "3.5%"),
        (2.0, "x", "more than", "~2×"),
        (600.0, "jobs", None, "600 jobs"),
        (140.0, "", None, "140"),
        (None, "USD", "billions of", ""),
    ],
)
def test_a_figure_has_its_unit_beside_it_and_no_blank_without(
    value: float | None, unit: str, approx: str | None, words: str
) -> None:
    assert figure_chip(Figure(Span(0, 1), 0, value, unit, approx=approx)) == words
