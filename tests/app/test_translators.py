"""The language of the window: which one is spoken, and that it is whole."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop_app.analysis import Figure
from desktop_app.app.translators import language_of
from desktop_app.document import Span
from desktop_app.models.wording import figure_chip, short_number


@pytest.fixture
def japanese() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ja_JP"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wanted", "system", "spoken"),
    [("system", "ja_JP", "ja"), ("system", "fr_FR", "en"), ("en", "ja_JP", "en"), ("ja", "fr_FR", "ja")],
)
def test_the_person_s_choice_comes_before_the_system_s(wanted: str, system: str, spoken: str) -> None:
    assert language_of(wanted, QLocale(system)) == spoken


@pytest.mark.parametrize(
    ("value", "words"), [(13e9, "130億"), (1.5e12, "1.5兆"), (3e11, "3,000億"), (25_000, "2.5万"), (600, "600")]
)
def test_large_numbers_in_japanese_count_in_oku_and_cho(japanese: None, value: float, words: str) -> None:
    assert short_number(value) == words


def test_an_amount_in_japanese_has_its_unit_behind_it(japanese: None) -> None:
    assert figure_chip(Figure(Span(0, 1), 0, 13e9, "USD", approx="nearly")) == "約130億ドル"


def test_a_rate_in_japanese_is_a_year_s(japanese: None) -> None:
    assert figure_chip(Figure(Span(0, 1), 0, 3e6, "USD/year")) == "300万ドル/年"
