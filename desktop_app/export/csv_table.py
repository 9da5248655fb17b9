"""A table as CSV: for spreadsheets first, for programs too."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(head: Sequence[str], rows: Iterable[Sequence[str | int | float]]) -> bytes:
    """Return UTF-8 with a byte order mark, commas, and CRLF at the line ends (RFC 4180).

    The mark is what Excel tells UTF-8 by: without it “–” and Japanese come out as other letters; LibreOffice,
    pandas ("utf-8", "utf-8-sig") and R read either. Words that a spreadsheet would take for a formula get an
    apostrophe before them, as OWASP advises ("CSV Injection"): the text comes from documents of others.
    Numbers stay numbers.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_safe(cell) for cell in head])
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", "backslashreplace")


def _safe(cell: str | int | float) -> str:
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_FORMULA) else cell
    return str(int(cell)) if float(cell).is_integer() else repr(float(cell))
