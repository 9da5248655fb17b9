"""What stands by the date line: who issued the paper is part of the opening, and no heading."""

import pytest

from desktop_app.document import BlockKind
from desktop_app.readers import read_bytes

BODY = (
    "The parties will invest 3 billion dollars by 2030 and will hire 500 people in the region.\n\nThey report yearly."
)


def kind_below_the_date(line: str, date: str = "Tokyo, 3 March 2025", body: str = BODY) -> BlockKind:
    document = read_bytes(f"Joint Declaration on Hydrogen\n\n{date}\n\n{line}\n\n{body}".encode(), "a.txt")
    (block,) = (block for block in document.blocks if document.quote(block.span) == line)
    return block.kind


@pytest.mark.parametrize(
    "issuer",
    [
        "Toyota Motor Corporation",
        "SoftBank Group Corp.",
        "Denso Ltd",
        "International Energy Agency",
        "Ministry of Foreign Affairs of Japan",
        "European Commission",
    ],
)
def test_who_issued_the_paper_is_part_of_the_date_line(issuer: str) -> None:
    assert kind_below_the_date(issuer) is BlockKind.DATELINE


@pytest.mark.parametrize("issuer", ["トヨタ自動車株式会社", "独立行政法人国際協力機構", "日本経済団体連合会"])
def test_a_japanese_issuer_likewise(issuer: str) -> None:
    body = "当社は2030年までに3000億円を投資する。\n\n毎年、進捗を公表する。"
    assert kind_below_the_date(issuer, "2025年3月3日", body) is BlockKind.DATELINE


@pytest.mark.parametrize("heading", ["The Road Ahead", "Government Action", "Plan of the Council", "Cooperation"])
def test_a_heading_below_the_date_stays_one(heading: str) -> None:
    assert kind_below_the_date(heading) is BlockKind.HEADING
