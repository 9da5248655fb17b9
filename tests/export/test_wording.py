import pytest

from desktop_app.analysis import Figure
from desktop_app.document import PartialDate, Span
from desktop_app.export.wording import JapaneseWords, Words, words_for
from desktop_app.export.wording.english import full_amount
from desktop_app.notebook import Status


def figure(value: float | None, unit: str, low: float | None = None, high: float | None = None) -> Figure:
    return Figure(Span(0, 1), 0, value, unit, low, high)


@pytest.mark.parametrize(
    ("stated", "approx", "english", "japanese"),
    [
        (figure(13e9, "USD"), "nearly", "nearly $13 bn", "nearly 130億ドル"),
        (figure(13e9, "USD"), "~", "~$13 bn", "~130億ドル"),
        (figure(2.5e6, "CHF"), "", "CHF 2.5 m", "250万 CHF"),
        (figure(40e12, "USD"), "+", "$40 tn+", "40兆ドル+"),
        (figure(600, "jobs"), "", "600 jobs", "600 jobs"),
        (figure(3.5, "%"), "", "3.5%", "3.5%"),
        (figure(0.5, "x"), "", "0.5×", "0.5倍"),
        (figure(None, "USD", 1.5e9, 2e9), "", "$1.5–2 bn", "15–20億ドル"),
        (figure(None, "USD", 9e8, 2e9), "", "$900 m–2 bn", "9–20億ドル"),
        (figure(None, "USD", 2e9), "", "at least $2 bn", "20億ドル以上"),
        (figure(None, "USD", None, 2e9), "", "up to $2 bn", "最大20億ドル"),
        (figure(None, "USD", 2e9), "more than", "more than $2 bn", "more than 20億ドル"),
        (figure(3e11, "JPY/year"), "約", "約¥300 bn a year", "約3,000億円/年"),
        (figure(None, "USD"), "", "", ""),
    ],
)
def test_an_amount_in_a_line(stated: Figure, approx: str, english: str, japanese: str) -> None:
    assert Words().amount(stated, approx) == english
    assert JapaneseWords().amount(stated, approx) == japanese


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        (figure(13e9, "USD"), "13,000,000,000 USD"),
        (figure(3.5, "%"), "3.5%"),
        (figure(2, "x"), "2×"),
        (figure(None, "GW", 1.5, 2), "1.5–2 GW"),
        (figure(None, "USD", 5), "≥ 5 USD"),
        (figure(None, "USD", None, 5), "≤ 5 USD"),
        (figure(None, "USD"), "–"),
    ],
)
def test_an_amount_in_full(stated: Figure, words: str) -> None:
    assert full_amount(stated) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [("2026", "2026"), ("2026-11", "November 2026"), ("2026-11-24T10:00:00", "24 November 2026"), ("soon", "soon")],
)
def test_iso_dates_in_words(text: str, words: str) -> None:
    assert Words().iso(text) == words


def test_a_language_without_words_of_its_own_speaks_english() -> None:
    assert words_for("fr").language == "en"
    assert words_for("ja-JP").language == "ja"


def test_both_languages_have_the_same_labels_and_statuses() -> None:
    english, japanese = Words(), JapaneseWords()
    assert english.labels.keys() == japanese.labels.keys()
    assert (
        set(english.statuses)
        == set(japanese.statuses)
        == set(english.meanings)
        == set(japanese.meanings)
        == set(Status)
    )


def test_days_in_words() -> None:
    assert Words().day(PartialDate(2026, 11, 24)) == "24 November 2026"
    assert JapaneseWords().day(PartialDate(2026, 11)) == "2026年11月"
