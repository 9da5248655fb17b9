"""Amounts stated twice are one bar, and parts that do not come to their total are told."""

import pytest

from desktop_app.analysis import Findings, analyse
from desktop_app.analysis.charts import money_bars
from desktop_app.analysis.consistency import discrepancies
from desktop_app.document import Document
from desktop_app.readers import read_text

HEAD = "Joint Statement of Japan and Canada\n\nJapan and Canada met today.\n\n"


def findings(words: str, name: str = "statement.md") -> tuple[Document, Findings]:
    document = read_text(HEAD + words, name)
    return document, analyse(document)


def told(words: str) -> list[tuple[str, list[str], float, float]]:
    document, found = findings(words)
    return [
        (
            document.running(found.figures[d.total].span),
            [document.running(found.figures[part].span) for part in d.parts],
            d.sum,
            d.stated,
        )
        for d in discrepancies(found, document)
    ]


@pytest.mark.parametrize(
    ("words", "total", "parts", "come_to", "stated"),
    [
        (
            "Japan will provide $600 billion, consisting of $150 billion for ships and $400 billion for chips.",
            "$600 billion", ["$150 billion", "$400 billion"], 550e9, 600e9,
        ),
        (
            "Japan will provide $5 million, including $4 million for schools and $2 million for roads.",
            "$5 million", ["$4 million", "$2 million"], 6e6, 5e6,
        ),
        (
            "Canada will give $3 million to schools and $4 million to clinics, for a total of $8 million.",
            "a total of $8 million", ["$3 million", "$4 million"], 7e6, 8e6,
        ),
        (
            "We will invest €90 million as follows:\n\n- €50 million for ports;\n- €60 million for rail.",
            "€90 million", ["€50 million", "€60 million"], 110e6, 90e6,
        ),
        (
            "| Purpose | Amount |\n|---|---|\n| Ports | $10 million |\n| Rail | $20 million |\n| Total | $35 million |",
            "$35 million", ["$10 million", "$20 million"], 30e6, 35e6,
        ),
    ],
)  # fmt: skip
def test_parts_that_do_not_come_to_their_total_are_told(
    words: str, total: str, parts: list[str], come_to: float, stated: float
) -> None:
    assert told(words) == [(total, parts, come_to, stated)]


WHOLE = "Japan will provide {} for schools and {} for roads."


@pytest.mark.parametrize(
    ("amounts", "ground"),
    [
        (("$9 million, including $4 million", "$2 million"), "some parts only"),
        (("$550 billion, consisting of $150 billion", "$400 billion"), "it fits"),
        (("nearly $6 million, consisting of $3.8 million", "$2 million"), "nearly"),
        (("over $5 million, including $4 million", "$2 million"), "over"),
        (("$36.2 billion, consisting of $18.06 billion", "$18.1 billion"), "rounding"),
        (("$6 million", "$9 million"), "no parts at all"),
        (("$6 million", "$2 million for rail and three guarantees totaling $9 million"), "a total of its own noun"),
    ],
)
def test_what_fits_is_not_told(amounts: tuple[str, str], ground: str) -> None:
    assert told(WHOLE.format(*amounts)) == [], ground


@pytest.mark.parametrize(
    ("again", "expected", "ground"),
    [
        ("Japan will invest $5 billion in shipyards.", [2], "word for word"),
        ("The $5 billion will create jobs.", [2], "“the” says it is known"),
        ("Japan’s historic $5 billion pledge is new.", [2], "so does an owner"),
        ("Japan will invest $5 billion in cloud services.", [1, 1], "another purpose"),
        ("Canada’s $5 billion plan is new.", [1, 1], "another giver"),
        ("Japan will invest $5 billion per year in shipyards.", [1, 1], "a rate is no sum"),
    ],
)
def test_an_amount_stated_twice_is_one_bar_with_both_places(again: str, expected: list[int], ground: str) -> None:
    document, found = findings(f"Japan will invest $5 billion in shipyards.\n\n{again}")
    assert [len(bar.places) for bar in money_bars(document, found, "USD")] == expected, ground
