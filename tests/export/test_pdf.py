from pathlib import Path

import pypdfium2
import pytest

from desktop_app.export import Report, write_pdf


def text_of(path: Path) -> str:
    pdf = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)
    finally:
        pdf.close()


def test_the_pdf_has_status_note_and_evidence(report: Report, tmp_path: Path, resources: Path) -> None:
    written = write_pdf(report, tmp_path / "notes.pdf", resources)
    text = " ".join(text_of(written.path).split())
    assert "Kept" in text
    assert "In the works" in text
    assert "A second note, with its evidence below." in text
    assert "Title of the evidence, Publisher, 2 January 2026; https://example.org/a; seen 12 November 2026" in text
    assert written.missing == ()
    assert written.accessible


@pytest.mark.parametrize("fraction", [0.0, 0.1, 0.9])
def test_a_cancelled_export_leaves_nothing(report: Report, tmp_path: Path, resources: Path, fraction: float) -> None:
    def step(done: float) -> None:
        if done >= fraction:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        write_pdf(report, tmp_path / "notes.pdf", resources, step)
    assert list(tmp_path.iterdir()) == []
