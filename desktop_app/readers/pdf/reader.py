"""Reads a PDF: opens it, walks its pages, and hands over blocks with their pages."""

from __future__ import annotations

from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from desktop_app.document.said import said
from desktop_app.readers.pdf.chars import segments_of
from desktop_app.readers.pdf.lines import Line, lines_of, usual_size
from desktop_app.readers.pdf.paragraphs import blocks_of
from desktop_app.readers.pdf.running import Box, without_running
from desktop_app.readers.pdf.tags import forget_unsound, tags_of
from desktop_app.readers.raw import PasswordNeeded, RawDocument, ReadError, Request

MOST_PAGES = 3_000


def opened(data: bytes, name: str, password: str | None) -> Any:
    """Return the open PDF; the caller closes it. Raises ReadError or PasswordNeeded."""
    try:
        document = pdfium.PdfDocument(data, password=password)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium_c.FPDF_ERR_PASSWORD:
            tried = (
                said("Reading", "the password does not open it")
                if password
                else said("Reading", "it asks for a password")
            )
            raise PasswordNeeded(
                said("Reading", "“{name}” is encrypted: {tried}.").format(name=name, tried=tried)
            ) from None
        raise ReadError(
            said("Reading", "“{name}” is damaged or not complete; copy or download it again.").format(name=name)
        ) from None
    if len(document) > MOST_PAGES:
        count = len(document)
        document.close()
        raise ReadError(
            said("Reading", "“{name}” has {count:,} pages; documents of up to {most:,} are read.").format(
                name=name, count=count, most=MOST_PAGES
            )
        )
    return document


def read(request: Request) -> RawDocument:
    """Return the text of a PDF in reading order. Raises ReadError, also for a scan without text."""
    document = opened(request.data, request.name, request.password)
    try:
        pages: list[list[Line]] = []
        boxes: list[Box] = []
        broken = 0
        for number in range(len(document)):
            try:
                page = document[number]
            except pdfium.PdfiumError:
                broken += 1
                pages.append([])
                boxes.append((0.0, 0.0))
                continue
            try:
                pages.append(lines_of(segments_of(page, tags_of(page)), number + 1))
                _, low, _, high = page.get_bbox()
                boxes.append((low, high))
            finally:
                page.close()
            request.progress(0.9 * (number + 1) / len(document))
        count = len(document)
        title = _title(document)
    finally:
        document.close()
    if not any(c.isalnum() for lines in pages for line in lines for c in line.text):
        raise ReadError(_scan(request.name, count, broken))
    kept, removed = without_running(pages, boxes)
    if not any(kept):  # each page says the same: rather too much than nothing
        kept, removed = pages, []
    forget_unsound(kept, usual_size(kept))
    notes = (_damaged(broken, count),) if broken else ()
    return RawDocument(
        blocks=tuple(blocks_of(kept)),
        title=title if _stands_in(title, pages) else None,
        pages=count,
        removed=tuple(removed),
        notes=notes,
    )


def _title(document: Any) -> str:
    """Return the metadata's title; "" where it holds half a character, for it is only a hint."""
    try:
        return str(document.get_metadata_value("Title")).strip()
    except UnicodeDecodeError:
        return ""


def _scan(name: str, count: int, broken: int) -> str:
    if count == 0 or broken == count:
        return said("Reading", "“{name}” has no page that can be read; it is damaged or not complete.").format(
            name=name
        )
    if count == 1:
        return said(
            "Reading",
            "“{name}” has no text in it: its page is a picture (a scan); run text recognition (OCR) over it first.",
        ).format(name=name)
    return said(
        "Reading",
        "“{name}” has no text in it: its {n} pages are pictures (a scan); run text recognition (OCR) over it first.",
    ).format(name=name, n=count)


def _damaged(broken: int, count: int) -> str:
    return said("Reading", "{n} of {all} pages are damaged and could not be read.").format(n=broken, all=count)


def _stands_in(title: str, pages: list[list[Line]]) -> bool:
    """Tell whether the metadata's title is printed on the first page: others are often the name of a draft."""
    wanted = "".join(c for c in title.casefold() if c.isalnum())
    shown = "".join(c for line in pages[0] for c in line.text.casefold() if c.isalnum()) if pages else ""
    return len(wanted) >= 8 and wanted in shown
