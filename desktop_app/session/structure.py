"""Wishes about the document itself: its structure, title, date, language, and the encoding of its bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.document import BlockKind, PartialDate
from desktop_app.notebook import DOCUMENT, Change
from desktop_app.readers import Edit, ReadError
from desktop_app.readers.restructure import (
    join_with_previous,
    set_date,
    set_kind,
    set_language,
    set_level,
    set_title,
    split_at,
)
from desktop_app.session.decided import ENCODING, STRUCTURE, edits_of
from desktop_app.session.opening import Opened, open_again, read_as
from desktop_app.session.spoken import spoken

if TYPE_CHECKING:
    from desktop_app.session.session import Session


class Structure(QObject):
    """A person's last word over the structure. Each wish is a journalled change of the notebook's document.

    The change takes effect in a job: the blocks follow, the findings follow the blocks, and `reread` hands the
    document over. The source stays as it is.
    """

    reread = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        session.notebook_changed.connect(self._follow)

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits in force, in the order they were made."""
        return edits_of(self._session.notebook.document)

    # Wishes ---------------------------------------------------------------------------------------

    def set_kind(self, block: int, kind: BlockKind, level: int = 0) -> None:
        """Take a block for another kind."""
        document = self._session.document
        if document is not None:
            self._add([set_kind(document, block, kind, level)], self.tr("Change kind of block"))

    def shift_level(self, block: int, by: int) -> None:
        """Move a heading or list item one level in (1) or out (-1)."""
        document = self._session.document
        if document is None:
            return
        now = document.blocks[block]
        least = 2 if now.kind is BlockKind.HEADING else 1
        if now.kind in (BlockKind.HEADING, BlockKind.ITEM) and now.level + by >= least:
            self._add([set_level(document, block, now.level + by)], self.tr("Change level"))

    def join(self, block: int) -> None:
        """Make a block part of the one before it."""
        document = self._session.document
        if document is not None and block > 0:
            self._add([join_with_previous(document, block)], self.tr("Join blocks"))

    def split(self, position: int) -> None:
        """Cut a block in two; where that cannot be, say so."""
        document = self._session.document
        if document is None:
            return
        try:
            edit = split_at(document, position)
        except ValueError:
            self._session.problem.emit(self.tr("A block can be cut only between two of its words."))
            return
        self._add([edit], self.tr("Split block"))

    def make_title(self, block: int) -> None:
        """Make a block the title."""
        document = self._session.document
        if document is not None:
            self._add([set_title(document, block)], self.tr("Set title"))

    def describe(self, title: str, date: PartialDate | None, language: str) -> None:
        """Set title, date and language where they are not what stands there: one step of undo."""
        document = self._session.document
        if document is None:
            return
        edits: list[Edit] = []
        if title.strip() and title.strip() != document.name:
            edits.append(set_title(document, title))
        if date != document.date:
            edits.append(set_date(date))
        if language != document.language:
            edits.append(set_language(language))
        if edits:
            self._add(edits, self.tr("Describe document"))

    def as_read(self) -> None:
        """Take all edits back: one change, which can be undone."""
        self._session.wish_document({STRUCTURE: None}, self.tr("Structure as read"))

    def set_encoding(self, encoding: str) -> None:
        """Read the bytes in another encoding. Where that fails nothing changes, and `problem` says why."""
        opened = self._session.opened
        if opened is None or encoding == opened.read.source.encoding:
            return

        library = self._session.library
        job = self._session.jobs.make(
            "encoding",
            self.tr("Reading as {name}…").format(name=encoding),
            lambda step: read_as(library, opened, encoding, step),  # tried before anything is changed
        )
        job.done.connect(lambda _: self._encode(opened, encoding))
        job.failed.connect(self._tell)
        self._session.jobs.start(job)

    def _encode(self, opened: Opened, encoding: str) -> None:
        if self._is_open(opened):
            self._session.wish_document({ENCODING: encoding}, self.tr("Change encoding"))

    def _add(self, edits: Sequence[Edit], label: str) -> None:
        now = self._session.notebook.document.get(STRUCTURE) or []
        self._session.wish_document({STRUCTURE: [*now, *(edit.to_json() for edit in edits)]}, label)

    # Following ------------------------------------------------------------------------------------

    def _is_open(self, opened: Opened) -> bool:
        now = self._session.opened
        return now is not None and now.record.id == opened.record.id

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """Read the document anew after a change that is about it; undo takes this road too."""
        opened = self._session.opened
        if opened is None or change.entry != DOCUMENT or change.field not in (STRUCTURE, ENCODING):
            return
        library, decided = self._session.library, dict(opened.notebook.document)
        job = self._session.jobs.make(
            "structure",
            self.tr("Following the new structure…"),
            lambda step: open_again(library, opened, decided, step),
        )
        job.done.connect(self._take)
        job.failed.connect(self._tell)
        self._session.jobs.start(job)

    @Slot(object)
    def _take(self, again: Opened) -> None:
        if self._is_open(again):
            self.reread.emit(again)

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        if not isinstance(error, ReadError):
            raise error
        self._session.problem.emit(spoken(str(error)))
