"""CSV: what a spreadsheet and a program read from it."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.export.csv_table import csv_bytes


def _read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_it_begins_with_the_mark_by_which_excel_knows_utf_8() -> None:
    assert csv_bytes(["約束"], []) == b"\xef\xbb\xbf" + "約束\r\n".encode()


def test_whole_numbers_are_written_out_and_not_as_powers() -> None:
    assert _read(csv_bytes(["a"], [[13_000_000_000.0], [0.5], [-3]])) == [["a"], ["13000000000"], ["0.5"], ["-3"]]


def test_words_that_a_spreadsheet_would_run_are_words() -> None:
    assert _read(csv_bytes(["a"], [['=HYPERLINK("x")'], ["@sum"], ["- an item"]]))[1:] == [
        ['\'=HYPERLINK("x")'],
        ["'@sum"],
        ["'- an item"],
    ]


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2)))
def test_every_cell_comes_back(rows: list[list[str]]) -> None:
    back = _read(csv_bytes(["one", "two"], rows))[1:]
    assert [[cell.removeprefix("'") for cell in row] for row in back] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]
