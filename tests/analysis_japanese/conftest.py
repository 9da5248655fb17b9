"""Japanese documents made of a few sentences, and what analysis finds in them."""

from __future__ import annotations

from desktop_app.analysis import POSSIBLE, Commitment, Findings, analyse
from desktop_app.document import Document
from desktop_app.readers import read_text

STATEMENT = "日米首脳共同声明\n\n２０２５年４月１０日\n\n両首脳は、本日、会談した。\n\n{}\n"
PLAN = "産業振興基本方針\n\n令和７年６月１３日\n閣議決定\n\n政府は、これまで規制の見直しを進めてきた。\n\n{}\n"


def found_in(paper: str, *paragraphs: str) -> tuple[Document, Findings]:
    """Return a statement or plan with these paragraphs, and its findings."""
    document = read_text(paper.format("\n\n".join(paragraphs)), "paper.txt")
    return document, analyse(document)


def promise(paper: str, sentence: str) -> Commitment | None:
    """Return the commitment found in `sentence`, standing alone in a paragraph; None where there is none."""
    document, found = found_in(paper, sentence)
    return next((c for c in found.commitments if document.quote(c.span) == sentence and c.confidence >= POSSIBLE), None)
