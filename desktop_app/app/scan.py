"""`pledgebook scan`: a document's findings as one JSON object, as a table, or unit by unit with the reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from desktop_app.analysis import POSSIBLE, Commitment, Figure, Findings
from desktop_app.app.terminal import columns, shortened, wrapped
from desktop_app.document import Document, Span


def scan_object(document: Document, findings: Findings, *, explain: bool = False) -> dict[str, Any]:
    """Return what `scan --json` prints: title, date, language, words, sections, commitments, figures, dates.

    Places (`start`, `end`) count code points of the document's text. Commitments that are only
    possible stand under `possible`, amounts without a number ("billions") under `vague`; with
    `explain`, every unit with its verdict stands under `units`.
    """
    stated = [index for index, figure in enumerate(findings.figures) if figure.size is not None]
    row = {index: place for place, index in enumerate(stated)}
    told: dict[str, Any] = {
        "title": document.name,
        "date": str(document.date) if document.date else None,
        "language": document.language,
        "words": document.words,
        "sections": [
            {
                "heading": document.heading(section),
                "level": section.level,
                "number": document.blocks[section.heading].label if section.heading is not None else None,
                "path": list(document.path(section)),
            }
            for section in document.sections
            if section.parent is not None
        ],
        "commitments": [_commitment(document, c, row) for c in findings.commitments if c.confidence >= POSSIBLE],
        "possible": [_commitment(document, c, row) for c in findings.commitments if c.confidence < POSSIBLE],
        "figures": [_figure(document, findings.figures[index], row) for index in stated],
        "vague": [_figure(document, figure, row) for figure in findings.figures if figure.size is None],
        "dates": [{**_place(document, date.span), "date": str(date.date)} for date in findings.dates],
        "note": findings.note,
    }
    if explain:
        told["units"] = [
            {
                **_place(document, verdict.span),
                "section": _path(document, verdict.block),
                "commitment": verdict.commitment is not None,
                "rule": verdict.rule,
                "reason": verdict.reason,
            }
            for verdict in findings.verdicts
        ]
    return told


def _place(document: Document, span: Span) -> dict[str, Any]:
    return {"quote": document.running(span), "start": span.start, "end": span.end}


def _path(document: Document, block: int) -> list[str]:
    return list(document.path(document.section_of(block)))


def _commitment(document: Document, commitment: Commitment, row: Mapping[int, int]) -> dict[str, Any]:
    deadline = commitment.deadline
    return {
        **_place(document, commitment.span),
        "section": _path(document, commitment.block),
        "paragraph": document.paragraph_number(commitment.block),
        "label": document.running(commitment.label),
        "actors": list(commitment.actors),
        "beneficiaries": list(commitment.beneficiaries),
        "strength": str(commitment.strength),
        "deadline": deadline
        and {
            "text": document.running(deadline.span),
            "date": str(deadline.date) if deadline.date else None,
            "recurring": deadline.recurring,
        },
        "figures": [row[index] for index in commitment.figures if index in row],
        "cue": document.running(commitment.cue),
        "reason": commitment.reason,
        "rule": commitment.rule,
        "conditional": commitment.conditional,
        "confidence": commitment.confidence,
        "states": {
            name: getattr(commitment.testability, name) for name in ("actor", "target", "deadline", "means", "baseline")
        },
    }


def _figure(document: Document, figure: Figure, row: Mapping[int, int]) -> dict[str, Any]:
    return {
        **_place(document, figure.span),
        "value": figure.value,
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "approx": figure.approx,
        "label": figure.label,
        "section": _path(document, figure.block),
        "givers": list(figure.givers),
        "of": figure.of_what,
        "part_of": None if figure.part_of is None else row.get(figure.part_of),
        "ladder": str(figure.ladder) if figure.ladder else None,
    }


def scan_table(document: Document, findings: Findings, *, room: int) -> Iterator[str]:
    """Yield the lines of a readable table, `room` columns wide."""
    yield from _head(document, findings, room)
    rows = [
        (
            f"{number}",
            str(c.strength) if c.confidence >= POSSIBLE else "possible",
            shortened(", ".join(c.actors) or "–", 24),
            shortened(document.running(c.deadline.span), 18) if c.deadline else "–",
            document.running(c.label),
        )
        for number, c in enumerate(findings.commitments, start=1)
    ]
    lines = zip(findings.commitments, columns(rows, room=room, indent=2), strict=True)
    for section, group in groupby(lines, key=lambda pair: document.section_of(pair[0].block)):
        yield ""
        yield " › ".join(document.path(section)) or document.name
        yield from (line for _, line in group)
    if findings.figures:
        yield ""
        yield "Figures"
        figures = [(document.running(f.span), f.unit, f.label or "–") for f in findings.figures]
        yield from columns(figures, room=room, indent=2)


def explanation(document: Document, findings: Findings, *, room: int) -> Iterator[str]:
    """Yield every unit of analysis with its verdict, the rule's name and the reason."""
    yield from _head(document, findings, room)
    for section, group in groupby(findings.verdicts, key=lambda v: document.section_of(v.block)):
        yield ""
        yield " › ".join(document.path(section)) or document.name
        for verdict in group:
            flagged = None if verdict.commitment is None else findings.commitments[verdict.commitment]
            mark = "–" if flagged is None else ("✓" if flagged.confidence >= POSSIBLE else "?")
            yield f"  {mark} {verdict.rule}: {verdict.reason}"
            for line in wrapped(document.running(verdict.span), max(20, room - 6)):
                yield f"      {line}"


def _head(document: Document, findings: Findings, room: int) -> Iterator[str]:
    yield from wrapped(document.name, room)
    sure = sum(c.confidence >= POSSIBLE for c in findings.commitments)
    possible = len(findings.commitments) - sure
    facts = [
        str(document.date) if document.date else "no date",
        document.language,
        f"{document.words:,} words",
        _count(sure, "commitment") + (f" and {possible} possible" if possible else ""),
        _count(len(findings.figures), "figure"),
    ]
    yield " · ".join(facts)
    if findings.note:
        yield findings.note


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
