"""What a reader should know about how a document was read, told once: when it is opened for the first time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from desktop_app.session.session import Session
from desktop_app.session.spoken import spoken
from desktop_app.views.notice_bar import NoticeBar

TOLD = 2
"""Remarks that are told whole; of more, how many there are."""


class Remarks(QObject):
    """Says the reader's remarks in the notice bar, with a way to the details. Later the status line alone has them."""

    def __init__(self, session: Session, notice: NoticeBar, details: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._notice = notice
        self._details = details
        self._told: tuple[str, str] | None = None
        session.document_opened.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        opened = self._session.opened
        if opened is None or not opened.document.notes:
            return
        record, notes = opened.record, opened.document.notes
        is_first = opened.place is None or record.first_seen == record.opened_at
        if not is_first or self._told == (record.id, record.opened_at):  # a new structure opens it again
            return
        self._told = (record.id, record.opened_at)
        lines = list(notes if len(notes) <= TOLD else notes[: TOLD - 1])
        if len(notes) > len(lines):
            lines.append(self.tr("{n} more remarks on how it was read.").format(n=len(notes) - len(lines)))
        for line in lines[:-1]:
            self._notice.say(spoken(line))
        self._notice.offer(spoken(lines[-1]), self.tr("Details…"), self._details)
