"""When two places state one amount, and when two amounts are only as large."""

import pytest

from desktop_app.analysis import analyse
from desktop_app.analysis.charts import money_bars
from desktop_app.readers import read_text

HEAD = "Joint Statement of Japan and Canada\n\nJapan and Canada met today.\n\n"


@pytest.mark.parametrize(
    ("words", "places", "ground"),
    [
        ("Japan will give $5 million for schools. Japan’s $5 million is new.", [2], "the later one is known"),
        ("Japan will give $5 million for schools. The $5 million will be paid in May.", [2], "the later one is known"),
        (
            "We will build on the $12 billion of support.\n\nWe will pay, totalling over $12 billion including loans.",
            [2],
            "a summary ahead speaks of what the same parties give",
        ),
        ("We will give $5 million for new schools. We will give $5 million for schools.", [2], "the same purpose"),
        ("Japan will give $5 million for schools. Canada will give $5 million for roads.", [1, 1], "others give it"),
        ("Japan will give $5 million for schools. Japan will give $5 million for roads.", [1, 1], "another purpose"),
        (
            "Japan will give the $5 million for schools. Canada will give $5 million for roads.",
            [1, 1],
            "others give it",
        ),
        ("Japan will give $5 million for schools, and $5 million a year for roads.", [1, 1], "a rate"),
    ],
)
def test_an_amount_stated_again_is_one_bar(words: str, places: list[int], ground: str) -> None:
    document = read_text(HEAD + words + "\n", "statement.md")
    bars = money_bars(document, analyse(document), "USD")
    assert [len(bar.places) for bar in bars] == places, ground
