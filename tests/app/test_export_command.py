"""`pledgebook export`: the notes of the library as a PDF, and one sentence where that cannot be."""

import json
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.analysis import analyse
from desktop_app.app.arguments import Exit
from desktop_app.app.main import main
from desktop_app.document import Anchor
from desktop_app.notebook import CREATED, Change, Decision, Entry, EntryKind, Status, new_id, to_json
from desktop_app.readers import load, read_bytes
from desktop_app.store import Library


def _text(path: Path) -> str:
    pdf = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)
    finally:
        pdf.close()


@pytest.fixture
def library(fact_sheet_path: Path, tmp_path: Path) -> Path:
    """A library in which one commitment of the fact sheet is rated and annotated."""
    data = load(fact_sheet_path)
    document = read_bytes(data, fact_sheet_path.name)
    first = analyse(document).commitments[0]
    entry = Entry(new_id(), Anchor.of(document.text, first.span), EntryKind.COMMITMENT, Decision.ACCEPTED)
    opened = Library.open(tmp_path / "library")
    record = opened.remember(document, data, str(fact_sheet_path))
    opened.append(
        record.id,
        [
            Change.now("A", entry.id, CREATED, None, to_json(entry)),
            Change.now("A", entry.id, "status", Status.NOT_RATED.value, Status.STALLED.value),
            Change.now("A", entry.id, "note", "", "Seen in the registry, waiting."),
        ],
    )
    assert opened.close()
    return tmp_path / "library"


@pytest.mark.allow_threads("library")
def test_the_pdf_has_the_note_and_the_status(library: Path, fact_sheet_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "notes.pdf"
    assert main(["export", str(fact_sheet_path), "--to", str(out), "--library", str(library)]) == Exit.DONE
    text = " ".join(_text(out).split())
    assert "Seen in the registry, waiting." in text
    assert "stalled" in text.casefold()


@pytest.mark.allow_threads("library")
def test_the_pdf_is_in_the_language_asked_for(library: Path, fact_sheet_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "notes.pdf"
    asked = ["export", str(fact_sheet_path), "--to", str(out), "--library", str(library), "--language", "ja"]
    assert main(asked) == Exit.DONE
    assert "停滞" in _text(out)


def test_without_notes_the_findings_are_exported_and_that_is_said(
    fact_sheet_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, folder = tmp_path / "notes.pdf", tmp_path / "none"
    assert main(["export", str(fact_sheet_path), "--to", str(out), "--library", str(folder)]) == Exit.DONE
    assert "There are no notes on this document" in capsys.readouterr().err
    assert out.read_bytes().startswith(b"%PDF-")
    assert not folder.exists()


def test_the_document_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "statement.txt"
    document.write_text("The parties will meet again.\n")
    assert main(["export", str(document), "--to", str(document)]) == Exit.NOT_WRITTEN
    assert "would overwrite the document" in capsys.readouterr().err
    assert document.read_text() == "The parties will meet again.\n"


def test_a_folder_that_is_not_there_is_one_sentence(
    fact_sheet_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nowhere" / "notes.pdf"
    code = main(["export", str(fact_sheet_path), "--to", str(out), "--library", str(tmp_path / "none")])
    assert code == Exit.NOT_WRITTEN
    assert capsys.readouterr().err.splitlines()[-1] == (
        "“notes.pdf” could not be written: that folder does not exist. Nothing was changed."
    )


def test_a_library_of_a_later_version_is_refused_in_one_sentence(
    library: Path, fact_sheet_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import sqlite3

    (path,) = library.glob("*.sqlite*")
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = path.read_bytes()
    out = tmp_path / "notes.pdf"
    assert main(["export", str(fact_sheet_path), "--to", str(out), "--library", str(library)]) == Exit.NOT_WRITTEN
    assert capsys.readouterr().err.count("\n") == 1
    assert path.read_bytes() == before
    assert not out.exists()


def test_scan_of_the_fact_sheet_finds_its_commitments(
    fact_sheet_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", str(fact_sheet_path), "--json"]) == Exit.DONE
    told = json.loads(capsys.readouterr().out)
    assert any("nearly $13 billion" in commitment["quote"] for commitment in told["commitments"])
