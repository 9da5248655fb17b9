"""What `scan` and `read` print, from findings made by hand: the contract, key by key."""

import json
import re

import pytest

from desktop_app.analysis import (
    Commitment,
    DateMention,
    Deadline,
    Figure,
    Findings,
    Strength,
    Testability,
    Verdict,
)
from desktop_app.app.read import read_object, read_text
from desktop_app.app.scan import explanation, scan_object, scan_table
from desktop_app.document import Document, PartialDate, Span
from desktop_app.readers import read_bytes

TEXT = """\
A Joint Statement

Two Countries met on May 28, 2019.

Trade

- 🎌 Toyota will invest nearly $13 billion by  the end of 2021.
- Trade has grown.
"""


@pytest.fixture(scope="module")
def document() -> Document:
    return read_bytes(TEXT.encode(), "statement.txt")


@pytest.fixture(scope="module")
def findings(document: Document) -> Findings:
    def span(words: str) -> Span:
        start = document.text.index(words)
        return Span(start, start + len(words))

    first, last = span("🎌 Toyota will"), span("end of 2021.")
    sentence = Span(first.start, last.end)
    at = document.block_at(sentence.start)
    other = document.block_at(span("Trade has grown.").start)
    assert at is not None
    assert other is not None
    return Findings(
        commitments=(
            Commitment(
                span=sentence,
                label=span("invest nearly $13 billion"),
                block=at,
                actors=("Toyota",),
                strength=Strength.FIRM,
                cue=span("will invest"),
                rule="will",
                reason="“will invest” with Toyota as subject",
                deadline=Deadline(Span(span("by  the").start, last.end - 1), PartialDate(2021)),
                figures=(0,),
                testability=Testability(True, True, True, True, False),
            ),
            Commitment(
                span=span("Trade has grown."),
                label=span("Trade has grown"),
                block=other,
                actors=(),
                strength=Strength.ONGOING,
                cue=span("has grown"),
                rule="doubtful",
                reason="perhaps",
                confidence=0.2,
            ),
        ),
        figures=(Figure(span("nearly $13 billion"), at, 13e9, "USD", approx="nearly", label="Toyota"),),
        dates=(DateMention(span("May 28, 2019"), PartialDate(2019, 5, 28)),),
        verdicts=(
            Verdict(sentence, at, "will", "“will invest” with Toyota as subject", 0),
            Verdict(span("Trade has grown."), other, "past", "present perfect: “has grown”"),
        ),
    )


def test_scan_prints_the_keys_of_the_contract(document: Document, findings: Findings) -> None:
    told = json.loads(json.dumps(scan_object(document, findings)))
    assert {"title", "date", "language", "words", "sections", "commitments", "figures", "dates"} <= set(told)
    assert told["sections"] == [{"heading": "Trade", "level": 2, "number": None, "path": ["Trade"]}]
    (commitment,) = told["commitments"]
    assert commitment["quote"] == "🎌 Toyota will invest nearly $13 billion by the end of 2021."
    assert commitment["section"] == ["Trade"]
    assert commitment["actors"] == ["Toyota"]
    assert commitment["strength"] == "firm"
    assert commitment["deadline"] == {"text": "by the end of 2021", "date": "2021", "recurring": False}
    assert commitment["figures"] == [0]
    assert commitment["cue"] == "will invest"
    assert commitment["reason"] == "“will invest” with Toyota as subject"
    (figure,) = told["figures"]
    wanted = {"quote": "nearly $13 billion", "value": 13e9, "low": None, "high": None, "unit": "USD"}
    assert {**figure, **wanted, "approx": "nearly", "label": "Toyota", "section": ["Trade"]} == figure
    assert [(date["quote"], date["date"]) for date in told["dates"]] == [("May 28, 2019", "2019-05-28")]


def test_a_place_counts_code_points_also_behind_an_emoji(document: Document, findings: Findings) -> None:
    for finding in scan_object(document, findings)["commitments"]:
        quoted = document.text[finding["start"] : finding["end"]]
        assert re.sub(r"\s+", " ", quoted) == finding["quote"]


def test_what_is_only_possible_is_counted_apart(document: Document, findings: Findings) -> None:
    told = scan_object(document, findings)
    assert [c["rule"] for c in told["possible"]] == ["doubtful"]
    head = "\n".join(scan_table(document, findings, room=100))
    assert "1 commitment and 1 possible · 1 figure" in head


def test_a_date_or_deadline_that_is_not_there_is_null() -> None:
    told = scan_object(read_bytes(b"Words only, and nothing more than that.", "a.txt"), Findings())
    assert told["date"] is None
    assert told["commitments"] == told["figures"] == told["dates"] == []


def test_the_table_names_strength_actors_deadline_and_label(document: Document, findings: Findings) -> None:
    lines = list(scan_table(document, findings, room=100))
    assert "  1  firm      Toyota  by the end of 2021  invest nearly $13 billion" in lines
    assert "  2  possible  –       –                   Trade has grown" in lines
    assert lines[-2:] == ["Figures", "  nearly $13 billion  USD  Toyota"]


def test_explain_gives_every_unit_its_verdict_and_reason(document: Document, findings: Findings) -> None:
    lines = list(explanation(document, findings, room=100))
    assert "  ✓ will: “will invest” with Toyota as subject" in lines
    assert "  – past: present perfect: “has grown”" in lines
    units = scan_object(document, findings, explain=True)["units"]
    assert [(unit["commitment"], unit["rule"]) for unit in units] == [(True, "will"), (False, "past")]


def test_read_prints_the_keys_of_the_contract(document: Document) -> None:
    told = json.loads(json.dumps(read_object(document)))
    assert {"title", "date", "language", "format", "blocks", "removed", "notes"} <= set(told)
    assert told["format"] == "txt"
    assert [(b["kind"], b["label"], b["text"]) for b in told["blocks"]][-2:] == [
        ("item", "-", "🎌 Toyota will invest nearly $13 billion by the end of 2021."),
        ("item", "-", "Trade has grown."),
    ]
    assert all({"kind", "level", "label", "page", "text"} <= set(block) for block in told["blocks"])


def test_read_shows_each_block_with_its_kind(document: Document) -> None:
    lines = list(read_text(document, room=80))
    assert "heading 2 Trade" in lines
    assert "item      - Trade has grown." in lines
