"""What one wishes for the block one is at: another kind, another level, joined or cut; and why it was taken so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QWidget

from desktop_app.document import BlockKind, Span
from desktop_app.models.numbers import block_of_number
from desktop_app.models.wording import block_kind_name, quoted
from desktop_app.session.location import Location
from desktop_app.session.session import Session
from desktop_app.session.spoken import spoken
from desktop_app.views.notice_bar import NoticeBar
from desktop_app.views.reading_area import ReadingArea

MENU = (
    "block_heading",
    "block_paragraph",
    "block_item",
    "block_title",
    None,
    "level_in",
    "level_out",
    None,
    "block_join",
    "block_split",
    None,
    "block_why",
    "structure_as_read",
)
"""The structure menu: names of actions, None for a line."""


class StructureWishes(QObject):
    """Carries commands on the block at the text cursor to the session's structure."""

    def __init__(self, session: Session, area: ReadingArea, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._area = area
        self._notice = notice
        self._window = window

    def fill(self, menu: QMenu, actions: dict[str, QAction]) -> None:
        """Put the structure's actions into a menu."""
        for name in MENU:
            if name is None:
                menu.addSeparator()
            else:
                menu.addAction(actions[name])

    def calls(self) -> dict[str, Callable[[], object]]:
        """Return what each of the actions here calls."""
        return {
            "block_heading": self.heading,
            "block_paragraph": self.paragraph,
            "block_item": self.item,
            "block_title": self.title,
            "level_in": self.level_in,
            "level_out": self.level_out,
            "block_join": self.join,
            "block_split": self.split,
            "block_why": self.why,
            "structure_as_read": self.as_read,
            "goto": self.go_to,
        }

    @property
    def _block(self) -> int | None:
        document, position = self._session.document, self._area.active.cursor_position
        return None if document is None or position is None else document.block_at(position)

    def _set(self, kind: BlockKind) -> None:
        block = self._block
        if block is not None:
            self._session.structure.set_kind(block, kind)

    @Slot()
    def heading(self) -> None:
        """Take the block for a heading."""
        self._set(BlockKind.HEADING)

    @Slot()
    def paragraph(self) -> None:
        """Take the block for a paragraph."""
        self._set(BlockKind.PARAGRAPH)

    @Slot()
    def item(self) -> None:
        """Take the block for a list item."""
        self._set(BlockKind.ITEM)

    @Slot()
    def title(self) -> None:
        """Make the block the title."""
        if self._block is not None:
            self._session.structure.make_title(self._block)

    @Slot()
    def level_in(self) -> None:
        """Move the block one level in."""
        if self._block is not None:
            self._session.structure.shift_level(self._block, 1)

    @Slot()
    def level_out(self) -> None:
        """Move the block one level out."""
        if self._block is not None:
            self._session.structure.shift_level(self._block, -1)

    @Slot()
    def join(self) -> None:
        """Join the block to the one above."""
        if self._block is not None:
            self._session.structure.join(self._block)

    @Slot()
    def split(self) -> None:
        """Cut the block at the text cursor."""
        position = self._area.active.cursor_position
        if position is not None:
            self._session.structure.split(position)

    @Slot()
    def why(self) -> None:
        """Say why the block was taken for what it is."""
        document, block = self._session.document, self._block
        if document is None or block is None:
            return
        taken = document.blocks[block]
        level = self.tr(", level {n}").format(n=taken.level) if taken.level else ""
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Why it was read so"))
        box.setText(f"{block_kind_name(taken.kind)}{level}: {quoted(document.running(taken.span)[:120])}")
        box.setInformativeText(spoken(taken.reason))
        box.exec()
        box.deleteLater()

    @Slot()
    def as_read(self) -> None:
        """Take all edits of the structure back."""
        if self._session.structure.edits:
            self._session.structure.as_read()
        else:
            self._notice.say(self.tr("The structure is as it was read: there is nothing to take back."))

    @Slot()
    def go_to(self) -> None:
        """Ask for a paragraph or page, and go there."""
        document = self._session.document
        if document is None:
            return
        wanted, is_given = QInputDialog.getText(
            self._window,
            self.tr("Go to"),
            self.tr("Paragraph or page, as one cites it: 12, (ii), p. 4"),
        )
        if not is_given or not wanted.strip():
            return
        block = block_of_number(document, wanted, self._session.location.section)
        if block is None:
            self._notice.say(self.tr("There is no “{wanted}” in this document.").format(wanted=wanted.strip()))
            return
        start = document.blocks[block].body.start
        self._session.go(Location(document.section_of(block).ordinal, Span(start, start)))
