"""The export dialog: which entries, which paper, which file; progress with cancel; then the file to open."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.export import ExportError, Paper, ReportOptions, Which, Written
from desktop_app.models.history_words import interface_language
from desktop_app.models.wording import day
from desktop_app.session.exporting import export_notes
from desktop_app.session.jobs import Job
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.session.spoken import spoken
from desktop_app.views.roomy_dialog import RoomyDialog

REPORT_LANGUAGES = (("English", "en"), ("日本語", "ja"))
"""The languages that a report is written in; the window's is offered first."""


class ExportDialog(RoomyDialog):
    """Stays until the file is written, so that one can open it from here."""

    def __init__(self, session: Session, settings: Settings, resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._resources = resources
        self._job: Job | None = None
        self._written: Path | None = None
        self.setWindowTitle(self.tr("Export notes to PDF"))
        self.setMinimumWidth(540)
        self._which = QButtonGroup(self)
        choices = QVBoxLayout()
        for which, words in self._choices():
            button = QRadioButton(words, self)
            button.setProperty("which", which.value)
            button.setChecked(which is Which.ALL)
            self._which.addButton(button)
            choices.addWidget(button)
        self.state = QComboBox(self)
        self.state.addItem(self.tr("As it stands now"), None)
        for state in reversed(session.past.states):
            self.state.addItem(f"{state.name} · {day(state.time)}", state)
        self.state.setVisible(self.state.count() > 1)
        self.paper = QComboBox(self)
        self.paper.addItem(self.tr("A4"), Paper.A4.value)
        self.paper.addItem(self.tr("US Letter"), Paper.LETTER.value)
        self.paper.setCurrentIndex(max(0, self.paper.findData(settings.get("paper") or usual_paper().value)))
        self.language = QComboBox(self)
        for words, code in REPORT_LANGUAGES:
            self.language.addItem(words, code)
        self.language.setCurrentIndex(max(0, self.language.findData(interface_language())))
        self.author = QLineEdit(settings.get("author"), self)
        self.author.setPlaceholderText(self.tr("left out of the report if empty"))
        self.path = QLineEdit(str(self._proposed()), self)
        self.path.setAccessibleName(self.tr("File"))
        browse = QPushButton(self.tr("Browse…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        file = QHBoxLayout()
        file.addWidget(self.path, 1)
        file.addWidget(browse)
        file.setSpacing(6)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Entries"), choices)
        if self.state.count() > 1:
            form.addRow(self.tr("&State"), self.state)
        form.addRow(self.tr("&Paper"), self.paper)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("Your &name"), self.author)
        file_label = QLabel(self.tr("&File"), self)
        file_label.setBuddy(self.path)
        form.addRow(file_label, file)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.bar.hide()
        self.export = QPushButton(self.tr("&Export"), self)
        self.export.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.open_button = QPushButton(self.tr("&Open"), self)
        self.show_folder = QPushButton(self.tr("&Show in folder"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.show_folder)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.message)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)
        for button in (self.open_button, self.show_folder):
            button.hide()
            button.setAutoDefault(False)
        self.export.clicked.connect(self.start)
        self.cancel.clicked.connect(self._cancel)
        self.open_button.clicked.connect(self._open_file)
        self.show_folder.clicked.connect(self._open_folder)
        self.path.textEdited.connect(self._ready_again)

    def _choices(self) -> list[tuple[Which, str]]:
        return [
            (Which.ALL, self.tr("All commitments")),
            (Which.RATED, self.tr("Only what is rated")),
            (Which.WITH_NOTES, self.tr("Only what has a note or evidence")),
            (Which.POSSIBLE, self.tr("All, with what is only possible")),
        ]

    def _proposed(self) -> Path:
        folder = self._settings.get("export_folder") or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        opened = self._session.opened
        stem = Path(opened.document.source.name).stem if opened else ""
        name = re.sub(r"[^\w.-]+", "-", stem) or "document"
        return Path(folder) / f"{name}-notes.pdf"

    @Slot()
    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export notes to PDF"),
            self.path.text(),
            self.tr("PDF (*.pdf)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.path.setText(name if name.lower().endswith(".pdf") else name + ".pdf")
            self._ready_again()

    @Slot()
    def _ready_again(self) -> None:
        self.message.clear()
        self.export.setText(self.tr("Re&place") if Path(self.path.text()).is_file() else self.tr("&Export"))

    @Slot()
    def start(self) -> None:
        """Write the file; one that is there already is replaced only at a second push of the button."""
        path = Path(self.path.text().strip()).expanduser()
        if not self.path.text().strip():
            self.message.setText(self.tr("Say under which name the PDF shall be kept."))
            return
        if path.is_file() and path != self._written and self.export.text() != self.tr("Re&place"):
            self.message.setText(self.tr("{name} is there already. Replace it?").format(name=path.name))
            self.export.setText(self.tr("Re&place"))
            return
        chosen = self._which.checkedButton()
        options = ReportOptions(
            which=Which(chosen.property("which")) if chosen else Which.ALL,
            paper=Paper(self.paper.currentData()),
            language=self.language.currentData(),
            author=self.author.text().strip(),
            state=self.state.currentData(),
        )
        try:
            job = export_notes(self._session, path, options, self._resources)
        except KeyError:
            self.message.setText(self.tr("The journal does not reach back to this state: choose another."))
            return
        if job is None:
            return
        self._settings.set("paper", options.paper.value)
        self._settings.set("author", options.author)
        self._settings.set("export_folder", str(path.parent))
        self._job = job
        self.message.setText(self.tr("Writing {name}…").format(name=path.name))
        self.bar.setValue(0)
        self.bar.show()
        self.export.setEnabled(False)
        job.progressed.connect(self._progress)
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._was_cancelled)
        self._session.jobs.start(job)

    @Slot(float)
    def _progress(self, part: float) -> None:
        self.bar.setValue(round(part * 100))

    @Slot(object)
    def _done(self, written: Written) -> None:
        self._end()
        self._written = written.path
        words = [self.tr("{name} is written.").format(name=written.path.name), *map(spoken, written.notices)]
        if written.missing:
            words.append(
                self.tr("No font had {characters}; each stands in the PDF as its number.").format(
                    characters=", ".join(written.missing[:12]) + ("…" if len(written.missing) > 12 else "")
                )
            )
        self.message.setText(" ".join(words))
        self.open_button.show()
        self.show_folder.show()
        self.open_button.setFocus()
        self.cancel.setText(self.tr("Close"))

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, ExportError):
            self.message.setText(self.tr("The PDF could not be made; your notes are safe."))
            raise error
        self.message.setText(spoken(str(error)))

    @Slot()
    def _was_cancelled(self) -> None:
        self._end()
        self.message.setText(self.tr("Cancelled; no file was written."))

    def _end(self) -> None:
        self._job = None
        self.bar.hide()
        self.export.setEnabled(True)
        self.export.setText(self.tr("&Export"))

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.reject()

    def reject(self) -> None:
        """Close, and cancel what is under way."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the dialog cancels what is under way."""
        if self._job is not None:
            self._job.cancel()
        super().closeEvent(event)

    @Slot()
    def _open_file(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    @Slot()
    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))


def usual_paper() -> Paper:
    """Return the sheet that is usual where the user lives (CLDR: Letter in North America and a few other countries)."""
    letter = QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico, QLocale.Country.Philippines
    return Paper.LETTER if QLocale.system().territory() in letter else Paper.A4
