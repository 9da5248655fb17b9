"""What the user sees after an unexpected error: the window stays, the notebook is safe, and a report can be kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget


class CrashDialog(QDialog):
    """Offers the details of an error and the file they were written to."""

    def __init__(self, details: str, report: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(560, 220)
        self._report = report
        words = self.tr(
            "Pledgebook met an error it did not expect. What you typed is stored, and the window stays open: "
            "go on, or close and start again if something looks wrong."
        )
        if report is not None:
            words += "\n\n" + self.tr("A report without any text of your document lies in {path}.").format(path=report)
        label = QLabel(words)
        label.setWordWrap(True)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details of the error"))
        self.details.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._show = QPushButton(self.tr("Show &details"))
        self._show.clicked.connect(self._show_details)
        buttons.addButton(self._show, QDialogButtonBox.ButtonRole.ActionRole)
        if report is not None:
            folder = QPushButton(self.tr("Show report in &folder"))
            folder.clicked.connect(self._show_folder)
            buttons.addButton(folder, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.details, 1)
        layout.addWidget(buttons)

    @Slot()
    def _show_details(self) -> None:
        self.details.show()
        self._show.setEnabled(False)
        self.resize(self.width(), 420)

    @Slot()
    def _show_folder(self) -> None:
        if self._report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.parent)))
