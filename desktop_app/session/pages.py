"""Pages of the open PDF as pictures, drawn in jobs; the last few are kept."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.document import Span
from desktop_app.readers import ReadError
from desktop_app.readers.raw import Request
from desktop_app.session.jobs import Step
from desktop_app.session.spoken import spoken

if TYPE_CHECKING:
    from desktop_app.readers.pdf.page_view import Box
    from desktop_app.session.opening import Opened
    from desktop_app.session.session import Session

KEPT = 6
"""Drawn pages that are kept: a page at scale 2 is about 4 MB."""


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page from 1, its picture, pixels a point, and the boxes (in points) of the passage asked for."""

    number: int
    image: QImage
    scale: float
    boxes: tuple[Box, ...]


class Pages(QObject):
    """Draws pages of the document that is open. `drawn` carries a DrawnPage, `failed` a sentence."""

    drawn = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._kept: OrderedDict[tuple[str, int, float], QImage] = OrderedDict()
        session.document_opened.connect(self._kept.clear)

    @property
    def count(self) -> int:
        """How many pages the open document has; 0 where it has none that can be shown."""
        document = self._session.document
        is_pdf = document is not None and document.source.format == "pdf"
        return (document.source.pages or 0) if document is not None and is_pdf else 0

    def page_of(self, span: Span | None, section: int) -> int:
        """Return the page on which a passage, else a section, begins; 1 where that is not known."""
        document = self._session.document
        if document is None:
            return 1
        block = document.block_at(span.start) if span is not None else document.sections[section].first
        known = block is not None and block < len(document.blocks)
        return (document.blocks[block].page or 1) if known and block is not None else 1

    def draw(self, page: int, scale: float, passage: Span | None) -> None:
        """Begin to draw a page at `scale` pixels a point; what was begun before is no longer wanted."""
        opened = self._session.opened
        if opened is None or not 1 <= page <= self.count:
            return
        scale = round(scale, 2)
        kept = self._kept.get((opened.record.sha256, page, scale))
        words = opened.document.quote(passage) if passage is not None and len(passage) else ""
        library = self._session.library

        def work(step: Step) -> tuple[Opened, DrawnPage]:
            from desktop_app.readers.pdf.page_view import draw_apart  # pypdfium2, on use

            data = library.source(opened.record.id)
            request = Request(data, opened.read.source.name, password=opened.password, step=step)
            image, drawn_at = kept, scale
            if image is not None and not words:
                return opened, DrawnPage(page, image, drawn_at, ())
            drawing = draw_apart(request, page, scale if image is None else None, words)
            picture = drawing.picture
            if image is None and picture is not None:
                image = QImage(
                    picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
                ).copy()  # the pixels belong to Python, and go with it
                drawn_at = picture.scale
            assert image is not None
            return opened, DrawnPage(page, image, drawn_at, drawing.boxes)

        job = self._session.jobs.make("page", self.tr("Drawing page {n}…").format(n=page), work)
        job.done.connect(self._take)
        job.failed.connect(self._tell)
        self._session.jobs.start(job)

    @Slot(object)
    def _take(self, answer: tuple[Opened, DrawnPage]) -> None:
        opened, page = answer
        now = self._session.opened
        if now is None or now.record.id != opened.record.id:
            return
        self._kept[(opened.record.sha256, page.number, page.scale)] = page.image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.drawn.emit(page)

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        if not isinstance(error, ReadError):
            raise error
        self.failed.emit(spoken(str(error)))
