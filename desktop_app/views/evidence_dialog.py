"""The dialog for one piece of evidence: a link, a file or a quotation, with what one needs to cite it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.notebook import Evidence, new_id
from desktop_app.notebook.evidence import as_link
from desktop_app.views.day_field import DayField
from desktop_app.views.plain_edit import PlainEdit
from desktop_app.views.roomy_dialog import TypingDialog


class EvidenceDialog(TypingDialog):
    """Makes or alters a piece. What cannot stand is told, its field gets the focus, and the dialog stays."""

    def __init__(self, kind: str, piece: Evidence | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._piece = piece or Evidence(new_id(), kind, "", accessed=date.today().isoformat())
        self._kind = self._piece.kind
        titles = {"link": self.tr("Evidence: a link"), "file": self.tr("Evidence: a file")}
        self.setWindowTitle(titles.get(self._kind, self.tr("Evidence: a quotation")))
        self.setMinimumWidth(480)
        is_quotation = self._kind == "quotation"
        self.quote = PlainEdit(self._piece.quote, self)  # all are made in the order in which Tab shall go
        self.quote.setVisible(is_quotation)
        upper, self.browse, lower = QLineEdit(self), QPushButton(self.tr("Browse…"), self), QLineEdit(self)
        self.title, self.address = (upper, lower) if is_quotation else (lower, upper)
        self.title.setText(self._piece.title)
        self.address.setText(self._piece.address)
        self.browse.setVisible(self._kind == "file" and not self._piece.sha256)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.publisher = QLineEdit(self._piece.publisher, self)
        self.published = DayField(self.tr("Published"), self)
        self.published.show_day(self._piece.published)
        self.accessed = DayField(self.tr("Seen"), self)
        self.accessed.show_day(self._piece.accessed)
        self.note = PlainEdit(self._piece.note, self)
        for edit in (self.quote, self.note):
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(edit.fontMetrics().lineSpacing() * 3 + 18)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        if self._kind == "link":
            self.address.setPlaceholderText("https://…")
            form.addRow(self.tr("&Address"), self.address)
        elif self._kind == "file":
            label = QLabel(self.tr("&File"), self)
            label.setBuddy(self.address)
            form.addRow(label, self._file_row())
        else:
            form.addRow(self.tr("&Words"), self.quote)
        form.addRow(self.tr("&Title"), self.title)
        if self._kind == "quotation":
            self.address.setPlaceholderText(self.tr("where it stands, if it is on the web"))
            form.addRow(self.tr("&Address"), self.address)
        form.addRow(self.tr("P&ublisher"), self.publisher)
        form.addRow(self.tr("&Published"), self.published)
        form.addRow(self.tr("&Seen"), self.accessed)
        form.addRow(self.tr("&Note"), self.note)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        for edit in (self.quote, self.note):
            edit.told.connect(self.message.setText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.give_up)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.message)
        layout.addWidget(buttons)
        (self.quote if is_quotation else self.address).setFocus()

    def _file_row(self) -> QHBoxLayout:
        self.address.setReadOnly(bool(self._piece.sha256))  # the kept bytes belong to this name
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.address, 1)
        row.addWidget(self.browse)
        return row

    @Slot()
    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("File to keep as evidence"))
        if name:
            self.address.setText(name)
            if not self.title.text().strip():
                self.title.setText(Path(name).stem)

    def accept(self) -> None:
        """Close where all that is given can stand; else say what cannot."""
        field, problem = self._problem()
        self.message.setText(problem)
        for edit in (self.address, self.quote):
            edit.setAccessibleDescription("")
        if field is None:
            super().accept()
        else:
            (field.focusProxy() or field).setAccessibleDescription(problem)  # where the focus is
            field.setFocus()

    def _problem(self) -> tuple[QWidget | None, str]:
        """Return the first field that cannot stand, and why; None and nothing where all can."""
        address = self.address.text().strip()
        if self._kind == "link" and not address:
            return self.address, self.tr("Give the address of the link.")
        if self._kind != "file" and address and as_link(address) is None:
            words = self.tr("“{address}” has not the form of a web address, as https://example.org/page has.")
            return self.address, words.format(address=address[:80])
        if self._kind == "file" and not self._piece.sha256 and not Path(address).expanduser().is_file():
            return self.address, self.tr("Choose a file; it is copied into the library.")
        if self._kind == "quotation" and not self.quote.toPlainText().strip():
            return self.quote, self.tr("Give the words that are quoted.")
        for name, field in ((self.tr("Published"), self.published), (self.tr("Seen"), self.accessed)):
            if field.problem:
                return field, f"{name}: {field.problem}"
        return None, ""

    @property
    def path(self) -> Path | None:
        """The file to be taken in; None for a piece that needs none, or has it already."""
        is_new = self._kind == "file" and not self._piece.sha256
        return Path(self.address.text().strip()).expanduser() if is_new else None

    @property
    def piece(self) -> Evidence:
        """The piece as it was given; of a new file still without its hash."""
        address = self.address.text().strip()
        return replace(
            self._piece,
            title=self.title.text().strip(),
            address=address if self._kind == "file" else as_link(address) or "",
            publisher=self.publisher.text().strip(),
            published=self.published.day,
            accessed=self.accessed.day,
            note=self.note.toPlainText().strip(),
            quote=self.quote.toPlainText().strip(),
        )
