"""The fact sheet, read, with findings and a notebook made by hand: what the export tests print."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.analysis import Commitment, Deadline, Figure, Findings, Strength
from desktop_app.document import Anchor, Document, PartialDate, Span
from desktop_app.export import Report, ReportOptions, build_report
from desktop_app.notebook import CREATED, Change, Entry, EntryKind, Evidence, Notebook, Status, to_json
from desktop_app.readers import read

MOMENT = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def resources() -> Path:
    return ROOT / "resources"


@pytest.fixture(scope="session")
def document(fact_sheet_path: Path) -> Document:
    return replace(read(fact_sheet_path), date=PartialDate(2019, 5))


def place(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


@pytest.fixture(scope="session")
def findings(document: Document) -> Findings:
    def commitment(words: str, cue: str, strength: Strength, *actors: str) -> Commitment:
        span = place(document, words)
        block = document.block_at(span.start)
        assert block is not None
        at = span.start + words.index(cue)
        return Commitment(span, span, block, actors, strength, Span(at, at + len(cue)), "by-hand", "by hand")

    def figure(words: str, value: float, unit: str, label: str, approx: str | None = None) -> Figure:
        span = place(document, words)
        block = document.block_at(span.start)
        assert block is not None
        return Figure(span, block, value, unit, label=label, approx=approx)

    toyota = commitment(
        "Toyota recently announced that by 2021 it will invest nearly $13 billion in its U.S. operations with plans "
        "to add nearly 600 new jobs at American manufacturing plants.",
        "will invest",
        Strength.FIRM,
        "Toyota",
    )
    return Findings(
        commitments=(
            commitment(
                "Japan committed to strengthening and enhancing information security practices to protect classified "
                "information, maintain technological superiority, and preserve our shared economic and defense "
                "advantages.",
                "committed to",
                Strength.FIRM,
                "Japan",
            ),
            commitment(
                "President Trump and Prime Minister Abe reaffirmed their commitment to the realignment of United "
                "States forces in Japan to maintain United States armed forces’ operational readiness and deterrent "
                "capability while mitigating the impact on local communities.",
                "reaffirmed their commitment to",
                Strength.FIRM,
                "United States",
                "Japan",
            ),
            replace(toyota, deadline=Deadline(place(document, "by 2021"), PartialDate(2021)), figures=(1, 2)),
            commitment(
                "Also, Toyota, Softbank and Denso announced a $1 billion dollar investment to help Uber develop "
                "self-driving cars and technology.",
                "announced",
                Strength.FIRM,
                "Toyota",
                "Softbank",
                "Denso",
            ),
            replace(
                commitment("Promoting free and open media.", "Promoting", Strength.ONGOING, "United States"),
                confidence=0.3,
            ),
        ),
        figures=(
            figure("$10 billion", 10e9, "USD", "JUSEP power sector financing"),
            figure("nearly $13 billion", 13e9, "USD", "Toyota, US operations", "nearly"),
            figure("nearly 600 new jobs", 600, "jobs", "Toyota, American plants", "nearly"),
            figure("a $1 billion dollar investment", 1e9, "USD", "Toyota, Softbank, Denso in Uber"),
        ),
    )


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


AddEntry = Callable[..., Entry]


@pytest.fixture
def add(document: Document, findings: Findings, notebook: Notebook) -> AddEntry:
    """Make an entry on the proposal of this number, or on the words given, with the fields given."""

    def make(what: int | str, **fields: object) -> Entry:
        span = findings.commitments[what].span if isinstance(what, int) else place(document, what)
        entry = replace(Entry(f"entry-{len(notebook.entries)}", Anchor.of(document.text, span)), **fields)  # type: ignore[arg-type]
        notebook.apply(Change.now("reader", entry.id, CREATED, None, to_json(entry)))
        return entry

    return make


@pytest.fixture
def filled(add: AddEntry, notebook: Notebook) -> Notebook:
    """A notebook as in the picture of the design: two ratings with notes and evidence, one note on a passage."""
    add(
        0,
        status=Status.KEPT,
        note="The reader's own note stands here as it was typed, with *emphasis*, lists and links kept.",
        evidence=(
            Evidence(
                "e1", "link", "Title of the evidence", "https://example.org/a", "Publisher", "2026-01-02", "2026-11-12"
            ),
        ),
    )
    add(
        2,
        status=Status.IN_THE_WORKS,
        note="A second note, with its evidence below.",
        evidence=(Evidence("e2", "file", "A file", sha256="81c0" * 16),),
    )
    add(
        "S. and Japanese companies cooperate on these projects in the United Arab Emirates, Taiwan, Mozambique, "
        "and Indonesia.",
        kind=EntryKind.PASSAGE,
        note="A note on a passage that is no commitment.",
    )
    return notebook


@pytest.fixture
def report(document: Document, findings: Findings, filled: Notebook) -> Report:
    return build_report(document, findings, filled, ReportOptions(moment=MOMENT))
