"""Tables of data are told before they are built: reading 150,000 rows would take 10 to 17 seconds."""

import io
import zipfile
from collections.abc import Callable

import pytest

from desktop_app.document import BlockKind, Document
from desktop_app.readers.raw import MOST_CELLS, MOST_ROWS
from tests.hostile.outcomes import outcome

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table")
)


def packed(parts: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def docx(rows: int, cells: int) -> bytes:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    table = "".join(f"<w:tr>{cell.format(i * 7919) * cells}</w:tr>" for i in range(rows))
    return packed({"word/document.xml": f"<w:document {W}><w:body><w:tbl>{table}</w:tbl></w:body></w:document>"})


def odt(rows: int, cells: int) -> bytes:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    table = "".join(f"<table:table-row>{cell.format(i * 7919) * cells}</table:table-row>" for i in range(rows))
    body = f"<office:body><office:text><table:table>{table}</table:table></office:text></office:body>"
    return packed({"content.xml": f"<office:document-content {ODF}>{body}</office:document-content>"})


def html(rows: int, cells: int) -> bytes:
    return ("<table>" + "".join(f"<tr>{f'<td>{i}' * cells}" for i in range(rows))).encode()


def markdown(rows: int, cells: int) -> bytes:
    head = "| a " * cells + "|\n" + "|---" * cells + "|\n"
    return (head + "".join(f"| {i} " * cells + "|\n" for i in range(rows))).encode()


def rtf(rows: int, cells: int) -> bytes:
    table = "".join("\\trowd " + f"{i}\\cell " * cells + "\\row\n" for i in range(rows))
    return ("{\\rtf1 " + table + "}").encode()


MAKERS: dict[str, Callable[[int, int], bytes]] = {
    "a.docx": docx,
    "a.odt": odt,
    "a.html": html,
    "a.md": markdown,
    "a.rtf": rtf,
}


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize(("rows", "cells"), [(MOST_ROWS + 1, 1), (MOST_CELLS // 30 + 1, 30)])
def test_more_rows_or_cells_than_a_document_has_are_told(name: str, rows: int, cells: int) -> None:
    said = outcome(MAKERS[name](rows, cells), name)
    assert isinstance(said, str)
    assert "holds tables of" in said


@pytest.mark.parametrize("name", MAKERS)
def test_a_long_table_of_a_document_is_read(name: str) -> None:
    document = outcome(MAKERS[name](1_000, 4), name)
    assert isinstance(document, Document)
    rows = [block for block in document.blocks if block.kind is BlockKind.ROW]
    assert 1_000 <= len(rows) <= 1_001
    assert len(rows[-1].cells) == 4
