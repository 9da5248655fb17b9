"""A megabyte of each hostile Japanese shape is judged in linear time, and quotes stay verbatim."""

import time

import pytest

from desktop_app.analysis import analyse
from desktop_app.analysis.languages import language
from desktop_app.analysis.units import units
from desktop_app.document import Document, Span
from desktop_app.readers import read_text

SHAPES = {
    "one endless sentence": "政府は規制の見直しを進めることで一致し",
    "commas": "、",
    "promises before commas": "日本は協力を強化することで一致し、",
    "nested brackets": "「",
    "subjects": "が",
    "one long name": "国",
    "digits": "１",
    "clauses": "すること",
    "topics": "政府は",
    "deadlines": "年度までに",
    "short names": "国家（以下「国」という。）",
    "hints of lead-ins": "以下の",
}
SIZE = 50_000
BUDGET = 20.0
"""How many times as long ten times the text may take: 10 is linear, 100 quadratic."""


def judged(text: str) -> float:
    """Return the CPU seconds that parting and judging take, at their best of two."""
    spoken = language("ja")
    assert spoken is not None
    document = read_text(text, "a.txt")

    def sentences(_: int, whole: str, span: Span) -> list[Span]:
        return list(spoken.sentences(whole, span))

    best = float("inf")
    for _ in range(2):
        begun = time.process_time()
        assert sum(1 for _ in spoken.judgements(document, units(document, sentences)))
        best = min(best, time.process_time() - begun)
    return best


@pytest.mark.parametrize("shape", SHAPES)
def test_ten_times_the_text_takes_about_ten_times_as_long(shape: str) -> None:
    piece = SHAPES[shape]
    small = piece * (SIZE // 10 // len(piece))
    assert judged(small * 10) < BUDGET * max(judged(small), 0.002)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_quote_of_a_hostile_text_is_verbatim(shape: str) -> None:
    document: Document = read_text(SHAPES[shape] * 200, "a.txt")
    found = analyse(document)
    for commitment in found.commitments:
        for span in (commitment.span, commitment.label, commitment.cue):
            assert 0 <= span.start < span.end <= len(document.text)
