"""The status bar: saved or not, what the document holds, whether its source has changed, and work under way."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QProgressBar, QStatusBar, QToolButton, QWidget

from desktop_app.models.encodings import ENCODINGS, TEXT_FORMATS
from desktop_app.models.tips import plain_tip
from desktop_app.models.wording import day, length_in_words
from desktop_app.session.jobs import Job
from desktop_app.session.session import Session
from desktop_app.views.elided_label import ElidedLabel
from desktop_app.views.place_label import PlaceLabel

PATIENCE = 300
"""Milliseconds before work under way is shown: shorter work needs no bar."""


class StatusLine(QStatusBar):
    """Facts at the left, the source at the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._session = session
        self._jobs: list[Job] = []
        self.saved = QLabel(self)
        self._facts = QLabel(self)
        self._source = ElidedLabel(self)
        self._work = ElidedLabel(self, Qt.TextElideMode.ElideMiddle)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(self.tr("Progress of the work under way"))
        self._cancel = QToolButton(self)
        self._cancel.setText(self.tr("Cancel"))
        self.remarks = _small(self.tr("What a reader should know about how this document was read"), self)
        self.encoding = _small(self.tr("Encoding of the file; choose another one where the guess is wrong"), self)
        self.encoding.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.encoding.setMenu(QMenu(self.encoding))
        self.encoding.menu().aboutToShow.connect(self._offer_encodings)
        self.place = PlaceLabel(session, self)
        for widget in (self.saved, self._facts, self.place, self._work, self._bar, self._cancel):
            self.addWidget(widget)
        for widget in (self.remarks, self.encoding, self._source):
            self.addPermanentWidget(widget)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PATIENCE)
        self._wait.timeout.connect(self._show_work)
        self._cancel.clicked.connect(self._cancel_work)
        session.saved_changed.connect(self._tell_saved)
        session.document_opened.connect(self._tell_facts)
        session.items_reset.connect(self._tell_facts)
        session.jobs.started.connect(self._work_began)
        session.jobs.ended.connect(self._work_ended)
        self._hide_work()
        self._tell_facts()

    @Slot(bool)
    def _tell_saved(self, is_saved: bool) -> None:
        self.saved.setText(self.tr("Saved") if is_saved else self.tr("Saving…"))

    @Slot()
    def _tell_facts(self) -> None:
        opened = self._session.opened
        if opened is None:
            self.saved.setText("")
            self._facts.setText(self.tr("No document open"))
            self._source.setText("")
            self.remarks.hide()
            self.encoding.hide()
            return
        if not self.saved.text():
            self.saved.setText(self.tr("Saved"))
        progress = self._session.progress
        parts = [
            length_in_words(opened.document),
            self.tr("{n} commitments").format(n=progress.total)
            + " · "
            + self.tr("{n} figures").format(n=len(opened.findings.figures)),
        ]
        self._facts.setText("     ".join(parts))
        record = opened.record
        changed = record.previous_sha256 not in (None, record.sha256)
        words = self.tr("Source changed since {day}") if changed else self.tr("Source unchanged since {day}")
        self._source.setText(words.format(day=day(record.first_seen)))
        source = opened.document.source
        notes = len(opened.document.remarks)
        self.remarks.setText(self.tr("1 remark") if notes == 1 else self.tr("{n} remarks").format(n=notes))
        self.remarks.setVisible(notes > 0)
        self.encoding.setText((source.encoding or "").upper())
        self.encoding.setVisible(source.encoding is not None and source.format in TEXT_FORMATS)
        self._source.setToolTip(
            plain_tip(f"{opened.path}\nSHA-256 {source.sha256}" + (f"\n{source.encoding}" if source.encoding else ""))
        )

    @Slot()
    def _offer_encodings(self) -> None:
        menu, now = self.encoding.menu(), self._session.document
        menu.clear()
        for code, name in ENCODINGS:
            action = menu.addAction(name)
            action.setData(code)
            action.setCheckable(True)
            action.setChecked(now is not None and now.source.encoding == code)
            action.triggered.connect(self._choose_encoding)

    @Slot()
    def _choose_encoding(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._session.structure.set_encoding(action.data())

    @Slot(object)
    def _work_began(self, job: Job) -> None:
        self._jobs.append(job)
        job.progressed.connect(self._progress)
        self._bar.setValue(0)
        self._wait.start()

    @Slot(object)
    def _work_ended(self, job: Job) -> None:
        self._jobs.remove(job)
        if not self._jobs:
            self._wait.stop()
            self._hide_work()
        elif not self._wait.isActive():
            self._show_work()

    @property
    def _job(self) -> Job | None:
        """The job that is shown: the one begun last of those that are still wanted."""
        return next((job for job in reversed(self._jobs) if job.is_wanted), None)

    @Slot(float)
    def _progress(self, part: float) -> None:
        if self.sender() is self._job:
            self._bar.setValue(round(part * 1000))

    @Slot()
    def _show_work(self) -> None:
        if self._job is None:
            self._hide_work()
            return
        self._work.setText(self._job.title)
        for widget in (self._work, self._bar, self._cancel):
            widget.show()

    def _hide_work(self) -> None:
        for widget in (self._work, self._bar, self._cancel):
            widget.hide()

    @Slot()
    def _cancel_work(self) -> None:
        job = self._job
        if job is not None:
            job.cancel()
            self._show_work()  # what is still under way beside it


def _small(tip: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setProperty("role", "quiet")
    button.setToolTip(tip)
    return button
