"""Pictures of PDF pages, and where on a page a passage stands: for the page view beside the text."""

from __future__ import annotations

import ctypes
import threading
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from desktop_app.document.said import said
from desktop_app.readers.pdf.reader import opened
from desktop_app.readers.raw import ReadError, Request
from desktop_app.readers.worker import call_apart

MOST_PIXELS = 24_000_000
"""A page of absurd size is drawn smaller: 24 million pixels are 96 MB."""
LONGEST_SIDE = 12_000
DRAW = "desktop_app.readers.pdf.page_view:draw"
"""What the process of its own calls."""
_ONE_AT_A_TIME = threading.Lock()
"""pdfium may not be called from two threads at once; the window's pool has several."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A drawn page: `pixels` has four bytes a pixel (blue, green, red, unused), `stride` bytes a row."""

    width: int
    height: int
    stride: int
    pixels: bytes
    scale: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page in points, from the page's upper left corner."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page's picture, None where only the boxes were asked for, and the boxes of a passage on it."""

    picture: PageImage | None
    boxes: tuple[Box, ...]


def draw_apart(request: Request, page: int, scale: float | None, words: str) -> Drawing:
    """Draw a page (no picture without a `scale`) and find `words` on it, in a process of its own.

    Raises ReadError, with one sentence about the page, whatever befalls that process.
    """
    try:
        drawn = call_apart(DRAW, request, page=page, scale=scale, words=words)
    except ReadError as error:
        raise ReadError(
            said("Reading", "Page {page} cannot be drawn; the text beside it is whole.").format(page=page)
        ) from error
    assert isinstance(drawn, Drawing)
    return drawn


def draw(request: Request, page: int, scale: float | None, words: str) -> Drawing:
    """Do what `draw_apart` asks for; called in that process."""
    picture = render_page(request.data, page, scale, request.password) if scale is not None else None
    request.progress(0.7)
    return Drawing(picture, passage_boxes(request.data, page, words, request.password) if words else ())


def render_page(data: bytes, page: int, scale: float = 1.0, password: str | None = None) -> PageImage:
    """Return page `page` (from 1) drawn at `scale` pixels a point, smaller where it would be absurdly large."""
    with _ONE_AT_A_TIME:
        return _render(data, page, scale, password)


def _render(data: bytes, page: int, scale: float, password: str | None) -> PageImage:
    document = opened(data, "the PDF", password)
    try:
        sheet = _page(document, page)
        width, height = sheet.get_size()
        most = min((MOST_PIXELS / max(1.0, width * height)) ** 0.5, LONGEST_SIDE / max(1.0, width, height))
        scale = min(scale, most)
        bitmap = sheet.render(scale=scale, prefer_bgrx=True)
        try:
            return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), scale)
        finally:
            bitmap.close()
    finally:
        document.close()


def passage_boxes(data: bytes, page: int, words: str, password: str | None = None) -> tuple[Box, ...]:
    """Return the boxes of a passage on page `page`, one a line; none where it does not stand there.

    A passage that goes on from or onto another page is found by the part of it that stands on this one.
    """
    with _ONE_AT_A_TIME:
        return _boxes(data, page, words, password)


def _boxes(data: bytes, page: int, words: str, password: str | None) -> tuple[Box, ...]:
    document = opened(data, "the PDF", password)
    try:
        sheet = _page(document, page)
        textpage = sheet.get_textpage()
        found = _find(textpage, words)
        if found is None:
            return ()
        height = sheet.get_height()
        boxes: list[Box] = []
        for index in range(pdfium_c.FPDFText_CountRects(textpage.raw, found[0], found[1] - found[0])):
            left, top, right, bottom = (ctypes.c_double() for _ in range(4))
            if pdfium_c.FPDFText_GetRect(textpage.raw, index, left, top, right, bottom):
                boxes.append(Box(left.value, height - top.value, right.value - left.value, top.value - bottom.value))
        return tuple(boxes)
    finally:
        document.close()


def _page(document: Any, page: int) -> Any:
    try:
        return document[page - 1]
    except (pdfium.PdfiumError, IndexError):
        raise ReadError(
            said("Reading", "Page {page} of the PDF cannot be shown; it is damaged or missing.").format(page=page)
        ) from None


def _find(textpage: Any, words: str) -> tuple[int, int] | None:
    """Return the characters of the page, from and to, that say `words`: letters and digits are compared."""
    wanted = "".join(c for c in words if c.isalnum())
    shown: list[str] = []
    places: list[int] = []
    for i in range(pdfium_c.FPDFText_CountChars(textpage.raw)):
        code = pdfium_c.FPDFText_GetUnicode(textpage.raw, i)
        sign = chr(code) if code < 0x110000 else ""
        if sign.isalnum():
            shown.append(sign)
            places.append(i)
    text = "".join(shown)
    length = len(wanted)
    while length >= min(len(wanted), 20) and length:
        for part in dict.fromkeys((wanted[:length], wanted[-length:])):
            at = text.find(part)
            if at >= 0:
                return places[at], places[at + length - 1] + 1
        length = length - 1 if length <= 40 else int(length * 0.9)
    return None
