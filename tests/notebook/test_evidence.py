"""Evidence as it is typed: links by their shape, days by form and future, pieces put in and taken out."""

from datetime import date

import pytest

from desktop_app.notebook import Evidence
from desktop_app.notebook.evidence import DayProblem, as_link, day_problem, with_piece, without_piece

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("  http://example.org  ", "http://example.org"),
        ("example.org/report", "https://example.org/report"),
        ("www.mofa.go.jp", "https://www.mofa.go.jp"),
        ("https://例え.jp/報告", "https://例え.jp/報告"),
        ("", None),
        ("report", None),
        ("two words.org", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://", None),
        ("https://[bad", None),
        ('https://example.org/"><b>', None),
    ],
)
def test_only_the_shape_of_a_link_is_looked_at(typed: str, link: str | None) -> None:
    assert as_link(typed) == link


@pytest.mark.parametrize(
    ("day", "problem"),
    [
        ("", None),
        ("2026-11-24", None),
        ("2026-11", None),
        ("2026", None),
        ("2026-11-25", DayProblem.FUTURE),
        ("2027", DayProblem.FUTURE),
        ("2026-02-30", DayProblem.FORM),
        ("24.11.2026", DayProblem.FORM),
        ("yesterday", DayProblem.FORM),
    ],
)
def test_a_day_has_its_form_and_is_not_to_come(day: str, problem: DayProblem | None) -> None:
    assert day_problem(day, TODAY) is problem


def test_a_piece_is_put_at_its_place_or_at_the_end_and_taken_out() -> None:
    one, two = Evidence("1", "link", "One"), Evidence("2", "link", "Two")
    better = Evidence("1", "link", "Better")
    assert [piece["title"] for piece in with_piece([one, two], better)] == ["Better", "Two"]
    assert [piece["title"] for piece in with_piece([one], two)] == ["One", "Two"]
    assert [piece["title"] for piece in without_piece([one, two], "1")] == ["Two"]
