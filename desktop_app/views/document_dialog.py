"""The document itself: what was read, what was left out, and its title, date and language, which one may correct."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.document import Document, PartialDate
from desktop_app.models.encodings import ENCODINGS, TEXT_FORMATS
from desktop_app.models.removed_words import removed_name
from desktop_app.models.wording import length_in_words
from desktop_app.session.opening import Opened
from desktop_app.session.spoken import spoken
from desktop_app.views.roomy_dialog import TypingDialog

LANGUAGES = ("en", "ja", "de", "es", "fr", "it", "ko", "nl", "pt", "zh", "und")
REMOVED_SHOWN = 400
"""Lines of what was left out that are shown at most."""


class DocumentDialog(TypingDialog):
    """Facts above, what one may correct below. What is left as it is changes nothing."""

    def __init__(self, opened: Opened, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this document"))
        self.setMinimumWidth(560)
        document = opened.document
        self._date_before = document.date
        self.title = QLineEdit(document.name)
        self.title.setCursorPosition(0)
        self.date = QLineEdit(str(document.date or ""))
        self.date.setPlaceholderText(self.tr("2019-05-28, 2019-05 or 2019"))
        self.language = QComboBox()
        for code in dict.fromkeys((*LANGUAGES, document.language)):
            self.language.addItem(_language_name(code, self.tr("not known")), code)
        self.language.setCurrentIndex(self.language.findData(document.language))
        self.encoding = QComboBox()
        self._fill_encodings(document)
        self._told = QLabel()
        self._told.setProperty("role", "muted")
        self._told.setWordWrap(True)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Date"), self.date)
        form.addRow(self.tr("&Language"), self.language)
        if document.source.format in TEXT_FORMATS:
            form.addRow(self.tr("&Encoding"), self.encoding)
        for name, value in self._facts(opened):
            form.addRow(name, _fact(value))
        self.removed = QPlainTextEdit(_removed(document))
        self.removed.setReadOnly(True)
        self.removed.setAccessibleName(self.tr("Left out of the text"))
        self.removed.setMaximumHeight(140)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.give_up)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.addLayout(form)
        if document.removed:
            label = QLabel(self.tr("Left out of the text, because it is none of it:"))
            layout.addWidget(label)
            layout.addWidget(self.removed)
        layout.addWidget(self._told)
        layout.addWidget(self._buttons)
        self.date.textChanged.connect(self._check)
        self._check()

    def _fill_encodings(self, document: Document) -> None:
        now = document.source.encoding or ""
        known = dict(ENCODINGS)
        if now and now not in known:
            self.encoding.addItem(now, now)
        for code, name in ENCODINGS:
            self.encoding.addItem(name, code)
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(now)))

    def _facts(self, opened: Opened) -> list[tuple[str, str]]:
        document, source = opened.document, opened.document.source
        size = QLocale().formattedDataSize(source.size)
        words = length_in_words(document)
        facts = [
            (self.tr("File"), opened.path or self.tr("{name}, from the clipboard").format(name=source.name)),
            (self.tr("Read as"), " · ".join(filter(None, (source.format, size, words, self._pages(source.pages))))),
            ("SHA-256", source.sha256),
        ]
        if source.url:
            facts.append((self.tr("Says it is from"), source.url))
        return facts + [
            (self.tr("Note") if number == 0 else "", note) for number, note in enumerate(map(spoken, document.remarks))
        ]

    def _pages(self, pages: int | None) -> str:
        return self.tr("{n} pages").format(n=pages) if pages else ""

    @property
    def wanted_date(self) -> PartialDate | None:
        """The date as given; None where the field is empty. Raises ValueError where it is no date."""
        words = self.date.text().strip()
        return PartialDate.parse(words) if words else None

    @Slot()
    def _check(self) -> None:
        try:
            _ = self.wanted_date
            words = self.tr("What you change here is yours and can be undone. The source is not changed.")
            is_right = True
        except ValueError:
            words = self.tr("That is no date: write year, month and day with hyphens between, as 2019-05-28.")
            is_right = False
        self._told.setText(words)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_right)


def _language_name(code: str, unknown: str) -> str:
    if code == "und":
        return unknown
    locale = QLocale(code)
    name = locale.nativeLanguageName()
    return f"{name} ({code})" if name and locale.language() is not QLocale.Language.C else code


def _removed(document: Document) -> str:
    lines = [f"{removed_name(one.what)}: {' '.join(one.text.split())}" for one in document.removed[:REMOVED_SHOWN]]
    more = len(document.removed) - REMOVED_SHOWN
    return "\n".join(lines) + (f"\n… {more:,}" if more > 0 else "")


def _fact(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if len(words) > 60 and " " not in words:  # a path or a hash has no place to break at
        label.setText("\u200b".join(words[i : i + 8] for i in range(0, len(words), 8)))
    return label
