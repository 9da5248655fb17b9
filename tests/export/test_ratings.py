"""The report of a notebook that uses another rating method speaks that method's words."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.analysis import Findings
from desktop_app.document import Document
from desktop_app.export import Report, ReportOptions, build_report, write_pdf
from desktop_app.notebook import DOCUMENT, Change, Method, Notebook, read_methods
from tests.export.conftest import MOMENT


@pytest.fixture(scope="module")
def methods(resources: Path) -> tuple[Method, ...]:
    found, problems = read_methods(resources / "methods")
    assert not problems
    return found


def _with(notebook: Notebook, *changes: tuple[str, str, object]) -> Notebook:
    """Return the notebook with these fields changed: entry (or the document), name, value."""
    for entry, name, value in changes:
        notebook.apply(Change.now("Ada", entry, name, notebook.value(entry, name), value))
    return notebook


def _made(
    document: Document, findings: Findings, notebook: Notebook, methods: tuple[Method, ...], language: str = "en"
) -> Report:
    return build_report(document, findings, notebook, ReportOptions(moment=MOMENT, language=language), methods)


def _words(report: Report) -> list[str]:
    return [entry.status_word for part in report.sections for entry in part.entries]


def _method(report: Report) -> str:
    return "".join(run.text for block in report.method for run in block.runs)


def test_entries_counts_and_the_explanation_speak_the_methods_words(
    document: Document, findings: Findings, filled: Notebook, methods: tuple[Method, ...]
) -> None:
    report = _made(document, findings, _with(filled, (DOCUMENT, "method", "politifact")), methods)
    assert _words(report) == ["Promise kept", "Not yet rated", "In the works", "Not yet rated"]
    assert {count.words: count.number for count in report.counts if count.status} == {
        "promise kept": "1",
        "in the works": "1",
        "not yet rated": "2",
    }
    assert [count.status for count in report.counts if count.status] == ["kept", "in-the-works", "not-rated"]
    assert sum(count.share for count in report.counts) == pytest.approx(1)
    assert "Rated by the method PolitiFact style, after PolitiFact, How we rate promises" in _method(report)
    assert "Compromise: Clearly less than was promised" in _method(report)
    assert report.actors == ()


def _scored(notebook: Notebook) -> Notebook:
    one, other = list(notebook.entries.values())[:2]
    given = {"Japan": "g7-research-group/+1", "United States": "g7-research-group/0"}
    return _with(
        notebook,
        (DOCUMENT, "method", "g7-research-group"),
        (DOCUMENT, "members", ["United States", "Japan", "France"]),
        (one.id, "by_actor", given),
        (other.id, "by_actor", {"Japan": "g7-research-group/-1"}),
    )


def test_a_method_by_actor_shows_scores_and_compliance_in_percent(
    document: Document, findings: Findings, filled: Notebook, methods: tuple[Method, ...]
) -> None:
    report = _made(document, findings, _scored(filled), methods)
    assert _words(report)[0] == "+1 full compliance"
    facts = [fact for part in report.sections for entry in part.entries for fact in entry.facts]
    assert any("Japan +1" in fact and "United States 0" in fact and "75%" in fact for fact in facts)
    # +1, 0 and −1: the mean is 0, which is half way
    assert ("50%", "compliance, mean of 3 scores") in [(count.number, count.words) for count in report.counts]
    assert [(row.name, row.percent, row.score, row.rated) for row in report.actors] == [
        ("United States", "50%", "+0.00", "1"),
        ("Japan", "50%", "+0.00", "2"),
        ("France", "–", "–", "0"),
    ]
    assert "(mean + 1) / 2 × 100" in _method(report)


def test_the_words_are_those_of_the_reports_language(
    document: Document, findings: Findings, filled: Notebook, methods: tuple[Method, ...]
) -> None:
    report = _made(document, findings, _scored(filled), methods, "ja")
    assert _words(report)[0] == "+1 完全遵守"
    assert "評価方法:G7リサーチ・グループ。出典:" in _method(report)
    assert any(count.words == "遵守率(評点3件の平均)" for count in report.counts)


def test_a_method_that_is_gone_and_our_own_leave_our_words(
    document: Document, findings: Findings, filled: Notebook, methods: tuple[Method, ...]
) -> None:
    plain = _made(document, findings, filled, ())
    for key in ("pledgebook", "of somebody else"):
        assert _made(document, findings, _with(filled, (DOCUMENT, "method", key)), methods) == plain


def test_the_ratings_by_actor_are_printed(
    document: Document,
    findings: Findings,
    filled: Notebook,
    methods: tuple[Method, ...],
    resources: Path,
    tmp_path: Path,
) -> None:
    report = _made(document, findings, _scored(filled), methods)
    written = write_pdf(replace(report, title="Scores"), tmp_path / "scores.pdf", resources)
    assert written.accessible
    pdf = pypdfium2.PdfDocument(written.path)
    text = pdf[0].get_textpage().get_text_range()
    assert "Commitments rated" in text
    assert "United States 50% +0.00 1" in " ".join(text.split())
    pdf.close()
