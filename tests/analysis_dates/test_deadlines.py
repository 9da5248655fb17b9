"""The date that the words of a deadline come to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.dates import resolve_deadline
from desktop_app.document import PartialDate

DAY = PartialDate(2025, 5, 12)


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("by 2030", "2030"),
        ("by 2050 at the latest", "2050"),
        ("in the 2030s", "2039"),
        ("before the 2030s", "2029"),
        ("by the mid-2030s", "2036"),
        ("in the first half of the 2030s", "2034"),
        ("through 2031", "2031"),
        ("from 2026 to 2030", "2030"),
        ("by the end of 2026", "2026-12-31"),
        ("before the end of the year", "2025-12-31"),
        ("by the end of next year", "2026-12-31"),
        ("by the end of this decade", "2030"),
        ("by mid-century", "2050"),
        ("this year", "2025"),
        ("next month", "2025-06-30"),
        ("by fall of 2025", "2025-11"),
        ("by the fall", "2025-11"),
        ("by the second half of 2027", "2027-12"),
        ("by Q3 2026", "2026-09"),
        ("by September", "2025-09"),
        ("by the end of March", "2026-03-31"),
        ("no later than May 14, 2025", "2025-05-14"),
        ("by 15 July", "2025-07-15"),
        ("before 2030", "2029"),
        ("before 1 May 2026", "2026-04-30"),
        ("within 90 days", "2025-08-10"),
        ("within twenty-one days", "2025-06-02"),
        ("within six months", "2025-11-12"),
        ("in the next six months", "2025-11"),
        ("over the next five years", "2030"),
        ("in the coming weeks", "2025-06"),
        ("in the coming months", "2026-05"),
        ("by COP30", "2025"),
        ("over the next three to five years", "2030"),
        ("within 12-18 months", "2026-11-12"),
        ("within 48 hours", "2025-05-14"),
        ("in the days ahead", "2025-05-19"),
        ("before year-end", "2025-12-31"),
        ("in the next decade", "2035"),
        ("in Japanese Fiscal Year (JFY) 2027", "2028-03-31"),
        ("within six months of the decision", None),
        ("as soon as possible", None),
        ("at least once a year", None),
        ("before the next summit", None),
        ("within 90 days of its entry into force", None),
        ("令和7年度末まで", "2026-03-31"),
        ("2025年度中に", "2026-03-31"),
        ("年度末まで", "2026-03-31"),
        ("来年度", "2027-03-31"),
        ("2030年までに", "2030"),
        ("二〇三〇年まで", "2030"),
        ("９月末までに", "2025-09-30"),
        ("2026年３月末", "2026-03-31"),
        ("年内に", "2025-12-31"),
        ("本年夏までに", "2025-08"),
        ("今後5年間で", "2030"),
        ("3年以内に", "2028-05-12"),
        ("2020年代半ばまでに", "2025"),
        ("2020年代後半", "2029"),
        ("2026年度第2四半期", "2026-09-30"),
        ("2026年第４四半期", "2026-12"),
        ("年央までに", "2025-06"),
        ("この夏までに", "2025-08"),
        ("半年以内に", "2025-11-12"),
        ("R7年度末", "2026-03-31"),
        ("今世紀半ばまでに", "2050"),
        ("年明けに", "2026-01"),
        ("施行後5年以内に", None),
        ("可能な限り早期に", None),
    ],
)
def test_a_deadline_comes_to_a_date(words: str, date: str | None) -> None:
    found = resolve_deadline(words, DAY)
    assert (None if found is None else str(found)) == date


@pytest.mark.parametrize(
    ("party", "date"),
    [("Japan", "2028-03-31"), ("United States", "2027-09-30"), ("Australia", "2027-06-30"), ("Quad", "2027")],
)
def test_a_fiscal_year_ends_when_its_country_says(party: str, date: str) -> None:
    assert str(resolve_deadline("in FY2027", DAY, (party,))) == date


def test_relative_words_need_the_date_of_the_document() -> None:
    assert resolve_deadline("within 90 days", None) is None
    assert resolve_deadline("within 90 days", PartialDate(2025)) is None
    assert str(resolve_deadline("by the end of next year", PartialDate(2025))) == "2026-12-31"


@given(st.dates(PartialDate(1950).first_day, PartialDate(2150).last_day))
def test_every_written_day_is_read_back(day) -> None:
    for words in (
        f"by {day:%B} {day.day}, {day.year}",
        f"by {day.day} {day:%B} {day.year}",
        f"{day.year}年{day.month}月{day.day}日まで",
    ):
        found = resolve_deadline(words, DAY)
        assert found is not None
        assert found.first_day == day


@given(st.text(max_size=300))
def test_no_words_raise(words: str) -> None:
    resolve_deadline(words, DAY)
    resolve_deadline(f"within {words} days 令和{words}年", PartialDate(2025, 2))
