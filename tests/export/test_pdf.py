import ctypes
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from desktop_app.analysis import Findings
from desktop_app.document import Document
from desktop_app.export import ExportError, Paper, Report, ReportOptions, Written, build_report, write_pdf
from desktop_app.notebook import Notebook, Status


@pytest.fixture
def export(tmp_path: Path, resources: Path):
    """Write a report, and return what came of it and the text of its pages, white space as one space."""

    def make(report: Report) -> tuple[Written, str]:
        written = write_pdf(report, tmp_path / "notes.pdf", resources)
        pdf = pypdfium2.PdfDocument(written.path)
        text = " ".join("\n".join(page.get_textpage().get_text_bounded() for page in pdf).split())
        pdf.close()
        return written, text

    return make


def test_status_note_and_evidence_are_in_the_text(report: Report, export) -> None:
    written, text = export(report)
    assert "✓ Kept" in text
    assert "In the works" in text
    assert "A second note, with its evidence below." in text
    assert "1 Title of the evidence, Publisher, 2 January 2026; https://example.org/a; seen 12 November 2026" in text
    assert written == Written(written.path)


def test_every_part_is_there(report: Report, export) -> None:
    _, text = export(report)
    for words in (
        "NOTES ON COMMITMENTS",
        report.title,
        "Where things stand",
        "Stated amounts",
        "~$13 bn, by 2021",
        "Robust Security Alliance",
        "Notes on other passages",
        "All figures",
        "13,000,000,000 USD",
        "How this was made",
        "1 of 2",
        "2 of 2",
    ):
        assert words in text


def test_it_is_tagged_has_language_title_and_an_outline(report: Report, export) -> None:
    written, _ = export(report)
    pdf = pypdfium2.PdfDocument(written.path)
    assert pdfium.FPDFCatalog_IsTagged(pdf)
    assert pdf.get_metadata_value("Title") == report.title
    assert [mark.get_title() for mark in pdf.get_toc()] == [
        "Where things stand",
        "Stated amounts",
        "Robust Security Alliance",
        "Advancing Prosperity Together",
        "Notes on other passages",
        "All figures",
        "How this was made",
    ]
    pdf.close()
    data = written.path.read_bytes()
    assert b"/Lang(en)" in data.replace(b" ", b"")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data


def test_all_fonts_are_embedded(report: Report, export) -> None:
    written, _ = export(report)
    pdf = pypdfium2.PdfDocument(written.path)
    fonts: dict[str, int] = {}
    for page in pdf:
        for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            font = pdfium.FPDFTextObj_GetFont(item)
            name = ctypes.create_string_buffer(200)
            pdfium.FPDFFont_GetBaseFontName(font, name, 200)
            fonts[name.value.decode()] = pdfium.FPDFFont_GetIsEmbedded(font)
    pdf.close()
    assert any("NotoSerif" in name for name in fonts)
    assert all("Noto" in name for name in fonts)
    assert set(fonts.values()) == {1}


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_the_paper_is_the_one_chosen(
    document: Document, findings: Findings, filled: Notebook, export, paper: Paper, size: tuple[int, int]
) -> None:
    written, _ = export(build_report(document, findings, filled, ReportOptions(paper=paper)))
    pdf = pypdfium2.PdfDocument(written.path)
    assert tuple(round(length) for length in pdf[0].get_size()) == size
    pdf.close()


@pytest.mark.parametrize(
    "text",
    [
        '#read("/etc/passwd") #panic()',
        "= heading $x^2$ @ref <label>",
        "\\u{41} `raw` // comment /* block */",
        '"]; #let x = 1; [',
        "#sys.inputs.report",
    ],
)
def test_what_a_person_types_never_becomes_mark_up(
    document: Document, findings: Findings, notebook: Notebook, add, export, text: str
) -> None:
    add(0, note=text, rationale=text, tags=(text,), actors=(text,))
    written, printed = export(build_report(document, findings, notebook, ReportOptions(author=text)))
    assert printed.count(text) == 5
    assert written.accessible


def test_japanese_is_printed_with_the_fonts_of_the_project(
    document: Document, findings: Findings, notebook: Notebook, add, export
) -> None:
    add(0, note="予算が成立した。髙﨑①㈱、次は執行を確認する。", status=Status.KEPT)
    written, text = export(build_report(document, findings, notebook, ReportOptions(language="ja")))
    assert "予算が成立した。髙﨑①㈱、次は執行を確認する。" in text
    assert "現在の状況" in text
    assert written.missing == ()
    assert b"/Lang(ja)" in written.path.read_bytes().replace(b" ", b"")


def test_a_character_without_a_font_is_named_and_printed_as_its_number(
    document: Document, findings: Findings, notebook: Notebook, add, export
) -> None:
    add(0, note="Done \U000f0000 and a bell \x07 and hidden \u202etxet and half \ud800.")
    written, text = export(build_report(document, findings, notebook, ReportOptions()))
    assert written.missing == (
        "U+0007 control character",
        "U+202E RIGHT-TO-LEFT OVERRIDE",
        "U+D800 lone surrogate",
        "U+F0000 private use",
    )
    assert "Done [U+F0000] and a bell [U+0007] and hidden [U+202E]txet and half [U+D800]." in text
    assert "U+F0000 private use" in text.partition("How this was made")[2]


def test_a_word_longer_than_the_line_stays_on_the_page(
    document: Document, findings: Findings, notebook: Notebook, add, export
) -> None:
    add(0, note="x" * 600)
    written, text = export(build_report(document, findings, notebook, ReportOptions()))
    assert text.replace(" ", "").count("x" * 600) == 1
    pdf = pypdfium2.PdfDocument(written.path)
    width = pdf[0].get_width()
    for page in pdf:
        lines = page.get_textpage()
        for i in range(lines.count_rects()):
            assert lines.get_rect(i)[2] < width - 60
        lines.close()
    pdf.close()


def test_a_report_that_cannot_meet_the_standard_is_written_with_a_notice(report: Report, export) -> None:
    chart = replace(report.charts[0], description="")
    written, text = export(replace(report, charts=(chart,)))
    if written.accessible:
        pytest.skip("this typst takes a figure without a description")
    assert "PDF/UA-1" in written.notices[0]
    assert "A second note" in text


def test_a_missing_template_is_one_sentence(report: Report, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"Nothing was written"):
        write_pdf(report, tmp_path / "notes.pdf", tmp_path / "nowhere")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("fraction", [0.0, 0.1, 0.5, 0.9])
def test_a_cancelled_export_leaves_nothing(report: Report, tmp_path: Path, resources: Path, fraction: float) -> None:
    def step(done: float) -> None:
        if done >= fraction:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        write_pdf(report, tmp_path / "notes.pdf", resources, step)
    assert list(tmp_path.iterdir()) == []


def test_progress_runs_from_nothing_to_all(report: Report, tmp_path: Path, resources: Path) -> None:
    told: list[float] = []
    write_pdf(report, tmp_path / "notes.pdf", resources, told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)


def test_the_same_report_gives_the_same_bytes(report: Report, tmp_path: Path, resources: Path) -> None:
    one = write_pdf(report, tmp_path / "one.pdf", resources).path.read_bytes()
    assert one == write_pdf(report, tmp_path / "two.pdf", resources).path.read_bytes()


def test_any_time_of_export_will_do(document: Document, findings: Findings, notebook: Notebook, export) -> None:
    for moment in (None, datetime(2026, 11, 24, 10, 42, 1, 234567)):  # now, with its microseconds; without a zone
        written, _ = export(build_report(document, findings, notebook, ReportOptions(moment=moment)))
        assert written.accessible


def test_typst_is_imported_only_when_used() -> None:
    script = "import sys, desktop_app.export; print({'typst', 'markdown_it'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
