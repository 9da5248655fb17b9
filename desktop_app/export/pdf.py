"""Report -> PDF, through typst. The report goes in as JSON data: no text of a person can become mark-up."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

from desktop_app.document.said import said
from desktop_app.export.coverage import covered
from desktop_app.export.files import ExportError, write_whole
from desktop_app.export.report import Report

Step = Callable[[float], None]

MOST_NAMED = 30
"""Characters without a font that are named in the PDF itself; the result names all."""

_LONG_WORD = re.compile(r"[^\s\"]{28}")  # a quotation mark ends a string of the JSON


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it. `missing` names each character that no font had; it stands in the file as its number.

    `notices` are sentences for the person; `accessible` says whether the file is PDF/UA-1.
    """

    path: Path
    missing: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    accessible: bool = True


def write_pdf(report: Report, path: Path, resources: Path, step: Step | None = None) -> Written:
    """Write the report to `path` as a PDF with fonts embedded, from the template and the fonts in `resources`.

    `step(fraction)` is called now and then and may raise to cancel; then nothing is written. Raises ExportError.
    """
    tell = step or _ignore
    tell(0.0)
    printable = _Printable(_fonts(resources / "fonts"))
    data = printable.value(asdict(report))
    data["moment"] = report.moment.isoformat()
    data["missing"] = _some(sorted(printable.missing))
    data["source_lang"] = _typst_language(report.source_language) or report.language
    data["has_long_words"] = bool(_LONG_WORD.search(json.dumps(data, ensure_ascii=False)))
    tell(0.1)
    pdf, accessible = _compile(json.dumps(data, ensure_ascii=False), report, resources, tell)
    tell(0.9)
    write_whole(path, pdf)
    tell(1.0)
    notices = () if accessible else (said("Export", "The PDF is tagged but does not meet PDF/UA-1 in every point."),)
    return Written(path, tuple(sorted(printable.missing)), notices, accessible)


def _fonts(folder: Path) -> frozenset[int]:
    try:
        return covered(folder)
    except OSError as error:
        raise ExportError(
            said("Export", "The fonts of the program are not found: install it anew. Nothing was written.")
        ) from error


def _some(names: list[str]) -> list[str]:
    """Return the first names, and "…" for the others: a text in another script would fill pages with them."""
    return names if len(names) <= MOST_NAMED else [*names[:MOST_NAMED], "…"]


def _typst_language(tag: str) -> str:
    """Return the part of a language tag that typst takes (two or three letters), "" for an unknown language."""
    primary = tag.partition("-")[0].lower()
    return primary if primary != "und" and re.fullmatch("[a-z]{2,3}", primary) else ""


def _ignore(_fraction: float) -> None:
    """Stand in where nobody asked to be told."""


def _compile(data: str, report: Report, resources: Path, tell: Step) -> tuple[bytes, bool]:
    import typst  # imported on use: most runs export nothing

    compiler = typst.Compiler(
        resources / "report" / "report.typ",
        root=resources / "report",
        font_paths=typst.Fonts(False, False, [resources / "fonts"]),
        sys_inputs={"report": data},
    )
    tell(0.2)
    try:
        return _bytes(compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=report.moment)), True
    except typst.TypstError as error:
        refused = error
    tell(0.5)
    try:
        return _bytes(compiler.compile(format="pdf", timestamp=report.moment)), False
    except typst.TypstError as error:
        raise ExportError(
            said("Export", "The report could not be laid out: {message}. Nothing was written.").format(
                message=error.message
            )
        ) from refused


def _bytes(result: object) -> bytes:
    if not isinstance(result, bytes):
        raise TypeError("a PDF is one string of bytes")
    return result


class _Printable:
    """Puts "[U+1F600]" for each character that cannot be printed, and keeps its name."""

    def __init__(self, points: frozenset[int]) -> None:
        self.points = (points | _LAYOUT | _INVISIBLE) - _HIDING
        self.missing: set[str] = set()

    def value(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {key: self.value(item) for key, item in cast("dict[str, Any]", value).items()}
        if isinstance(value, list | tuple):
            return [self.value(item) for item in cast("list[Any]", value)]
        return value

    def text(self, text: str) -> str:
        if self.points.issuperset(map(ord, text)):
            return text
        return "".join(c if ord(c) in self.points else self._number(c) for c in text)

    def _number(self, character: str) -> str:
        point = f"U+{ord(character):04X}"
        self.missing.add(f"{point} {unicodedata.name(character, _NAMELESS.get(unicodedata.category(character), ''))}")
        return f"[{point}]"


_LAYOUT = frozenset(map(ord, "\n\t"))
_INVISIBLE = frozenset({0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, *range(0xFE00, 0xFE10)})
"""Joiners and variation selectors: they have no look of their own (Unicode, Default_Ignorable_Code_Point)."""

_HIDING = (
    frozenset({*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A)})
    - _LAYOUT
)
"""Control characters and bidirectional overrides: shown, as they could hide or reorder text."""

_NAMELESS = {"Cc": "control character", "Cs": "lone surrogate", "Co": "private use", "Cn": "unassigned"}
