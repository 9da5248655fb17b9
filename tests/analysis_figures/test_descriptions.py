"""What is said of each figure: what for, by whom, a share of what, a part of which, and how far it has come."""

import pytest

from desktop_app.analysis import Figure, Ladder, analyse
from desktop_app.readers import read_text

HEAD = "Joint Statement of Japan and Canada\n\nJapan and Canada met today.\n\n"


def figures(words: str) -> tuple[Figure, ...]:
    return analyse(read_text(HEAD + words + "\n", "statement.md")).figures


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ("We will invest $13 billion in our operations and add 600 jobs.", "our operations"),
        ("We will spend $5 million over five years for clinics.", "clinics"),
        ("We will give a $2 billion solar project to Angola.", "solar project to Angola"),
        ("We will raise defence spending to 3.5% of GDP.", "defence spending"),
        ("We will give $3 million to end hunger.", "end hunger"),
    ],
)
def test_the_words_for_a_list_are_the_texts_own(words: str, purpose: str) -> None:
    assert purpose in figures(words)[0].label


@pytest.mark.parametrize(
    ("words", "givers"),
    [
        ("Germany’s €2 billion is new.", ("Germany",)),
        ("The fund has $35 million from the World Bank.", ("World Bank",)),
        ("Canada will give $5 million.", ("Canada",)),
        ("We will give $5 million.", ("Japan", "Canada")),
        ("Canada will buy $80 billion from U.S. tech firms.", ("Canada",)),
    ],
)
def test_the_giver_is_named_at_the_figure_or_promises_it(words: str, givers: tuple[str, ...]) -> None:
    assert figures(words)[0].givers == givers


def test_a_percentage_says_what_it_is_a_share_of() -> None:
    assert figures("Spending rises to 0.7 per cent of gross national income.")[0].of_what == "gross national income"


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("We will give $5 billion, of which $2 billion is for schools.", (None, 0)),
        ("We will give $5 billion, including $2 billion for schools and $1 billion for roads.", (None, 0, 0)),
        ("We have paid $3 million of the $10 million promised.", (1, None)),
        ("A $3 million grant is part of a $14 million package.", (1, None)),
        ("We will give $5 billion. Canada will give $2 billion.", (None, None)),
        ("We will give $2 billion to build 50 schools, including 20 ports.", (None, None, None)),
    ],
)
def test_a_part_names_its_whole(words: str, parts: tuple[int | None, ...]) -> None:
    assert tuple(f.part_of for f in figures(words)) == parts


@pytest.mark.parametrize(
    ("words", "ladder"),
    [
        ("Canada announced $5 million for clinics.", [Ladder.ANNOUNCED]),
        ("Canada pledged $5 million for clinics.", [Ladder.COMMITTED]),
        ("Canada signed a contract worth $5 million.", [Ladder.SIGNED]),
        ("Canada has disbursed $5 million.", [Ladder.DISBURSED]),
        ("Canada disbursed $3 million of the $10 million it had pledged.", [Ladder.DISBURSED, Ladder.COMMITTED]),
        ("Canada will spend $5 million.", [None]),
    ],
)
def test_a_sum_says_how_far_it_has_come(words: str, ladder: list[Ladder | None]) -> None:
    assert [f.ladder for f in figures(words)] == ladder
