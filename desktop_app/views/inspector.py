"""The inspector: all that is known of the chosen commitment, sentence or section, and where one rates and annotates."""

from __future__ import annotations

from itertools import pairwise

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.document import Document, Span
from desktop_app.models.item_facts import facts_of_document, facts_of_item, facts_of_sentence
from desktop_app.models.wording import capital, quoted
from desktop_app.notebook import DOCUMENT, Change, Decision, EntryKind, Item
from desktop_app.notebook.section_notes import section_key
from desktop_app.session.hits import Hit, Where
from desktop_app.session.location import Location
from desktop_app.session.session import Session
from desktop_app.views.evidence_part import EvidencePart
from desktop_app.views.facts_grid import FactsGrid, words_label
from desktop_app.views.grounds_part import GroundsPart
from desktop_app.views.history_part import HistoryPart
from desktop_app.views.note_edit import NoteEdit
from desktop_app.views.rating_part import RatingPart
from desktop_app.views.theme import Theme


class Inspector(QScrollArea):
    """Shows the item of the location; of a sentence that was not flagged, why not; of a section, its note."""

    correct_requested = Signal(str)
    dismiss_requested = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: str | None = None
        self._sought: QWidget | None = None
        self._stops: tuple[QWidget, ...] = ()
        self.setObjectName("inspector")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Inspector"))
        inner = QWidget(self)
        self._title = words_label(inner)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._quote = words_label(inner)
        self._quote.setAccessibleName(self.tr("Quotation"))
        self.rating = RatingPart(session.ratings, theme, inner)
        self.note = NoteEdit(session, "note", inner)
        self.grounds = GroundsPart(session, inner)
        self.evidence = EvidencePart(session.shelf, inner)
        self.facts = FactsGrid(inner)
        self.history = HistoryPart(session, inner)
        self.correct = _button(self.tr("Correct…"), self.tr("Correct what was found (F2)"), inner)
        self.dismiss = _button(
            self.tr("Dismiss…"), self.tr("This is no commitment: set it aside, with a ground (Del)"), inner
        )
        self.take_up = _button(self.tr("Mark as commitment"), "", inner)
        self.remove = _button(self.tr("Remove mark"), "", inner)
        self._empty = QLabel(inner)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        buttons = QHBoxLayout()
        for button in (self.correct, self.dismiss, self.take_up, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for widget in (self._empty, self._title, self.rating, self.note, self.grounds, self.evidence, self.facts):
            layout.addWidget(widget)
        layout.addWidget(self.history)
        layout.addWidget(self._quote)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self.setWidget(inner)
        self.correct.clicked.connect(self._wish_correction)
        self.dismiss.clicked.connect(self._wish_dismissal)
        self.take_up.clicked.connect(self._mark)
        self.remove.clicked.connect(self._remove)
        session.location_changed.connect(self._follow)
        session.document_opened.connect(self._refresh)
        session.items_reset.connect(self._refresh)
        session.notebook_changed.connect(self._changed)
        session.ratings.method_changed.connect(self._refresh)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.rating.set_theme(theme)

    @property
    def quotation(self) -> str:
        """The quotation as shown."""
        return self._quote.text()

    @property
    def shown_key(self) -> str | None:
        """The key of the item or section that is shown (`section_key`); None where it is neither."""
        return self._shown

    # Wishes ---------------------------------------------------------------------------------------

    @property
    def _key(self) -> str | None:
        key = self._session.location.item
        return key if key in self._session.items else None

    @Slot()
    def _wish_correction(self) -> None:
        if self._key is not None:
            self.correct_requested.emit(self._key)

    @Slot()
    def _wish_dismissal(self) -> None:
        key = self._key
        if key is None:
            return
        if self._session.items[key].decision is Decision.DISMISSED:
            self._session.decide(key, Decision.UNDECIDED)
        else:
            self.dismiss_requested.emit(key)

    @Slot()
    def _mark(self) -> None:
        span = self._session.location.span
        if self._key is None and span is not None and len(span):
            key = self._session.mark(span, EntryKind.COMMITMENT)
            if key is not None:
                self._session.go_to_item(key)

    @Slot()
    def _remove(self) -> None:
        if self._key is not None:
            self._session.remove_mark(self._key)

    # What a search found ----------------------------------------------------------------------------

    @Slot(object)
    def show_found(self, hit: Hit | None) -> None:
        """Bring into view where a search found words that a person wrote, and mark them there; None marks nothing."""
        where = hit.where if hit is not None and hit.item == self._shown else None
        words = hit.words if hit is not None else None
        self.note.show_found(words if where is Where.NOTE else None)
        self.grounds.rationale.show_found(words if where is Where.RATIONALE else None)
        line = self.evidence.show_found(hit.evidence if hit is not None and where is Where.EVIDENCE else "")
        part = {Where.NOTE: self.note, Where.RATIONALE: self.grounds.rationale}.get(where or Where.TEXT, line)
        if part is not None:
            self._sought = part
            QTimer.singleShot(0, self._reveal)  # when all that is shown has its place

    @Slot()
    def _reveal(self) -> None:
        if self._sought is not None and shiboken6.isValid(self._sought):
            self.ensureWidgetVisible(self._sought, 0, 24)
        self._sought = None

    # Showing --------------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, _place: Location) -> None:
        before = self._shown
        self._refresh()
        if self._shown != before or self._shown is None:
            self.verticalScrollBar().setValue(0)

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if change.entry != DOCUMENT and (self._key is None or self._session.key_of(change) == self._key):
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        document, place = self._session.document, self._session.location
        item = self._session.items.get(self._key or "")
        sentence = place.span if item is None and place.span is not None and len(place.span) else None
        is_section = document is not None and item is None and sentence is None
        is_rated = item is not None and item.is_commitment
        self._shown = item.key if item is not None else section_key(place.section) if is_section else None
        self.rating.setVisible(is_rated)
        self.grounds.setVisible(item is not None and self.grounds.is_wanted(item))
        self.note.setVisible(item is not None or is_section)
        self.evidence.setVisible(item is not None or is_section)
        self.history.setVisible(item is not None or is_section)
        self._title.setVisible(document is not None)
        self._quote.setVisible(item is not None or sentence is not None)
        self.correct.setVisible(is_rated)
        self.dismiss.setVisible(item is not None and item.commitment is not None)
        self.take_up.setVisible(sentence is not None)
        self.remove.setVisible(item is not None and item.commitment is None)
        self._empty.setVisible(document is None)
        if document is None:
            self._empty.setText(
                self.tr(
                    "Choose a commitment, or click any sentence: its quotation, rating, note and history stand here."
                )
            )
            self.facts.show_rows([])
        elif item is not None:
            self._show_item(document, item)
        elif sentence is not None:
            self._show_sentence(document, sentence)
        else:
            self._show_section(document, place.section)
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Let Tab go from top to bottom: what is made anew for an item would come last, behind the whole window."""
        parts = (self.note, self.grounds.day, self.grounds.rationale, *self.evidence.stops, *self.history.stops)
        stops = (*self.rating.stops, *parts, self.correct, self.dismiss, self.take_up, self.remove)
        if stops != self._stops:
            self._stops = stops
            for one, other in pairwise((self, *stops)):
                QWidget.setTabOrder(one, other)

    def _show_item(self, document: Document, item: Item) -> None:
        self._title.setText(capital(item.label))
        anchor = item.entry.anchor if item.entry else None
        self._quote.setText(quoted(document.quote(item.span) if item.span else anchor.quote if anchor else ""))
        if item.is_commitment:
            self.rating.show_item(item)
            self.grounds.show_item(item)
        self.note.setPlaceholderText(self.tr("Your note. It is saved as you type."))
        self.note.show_note(item.key, item.note)
        self.evidence.show_evidence(item.key, item.entry.evidence if item.entry else ())
        self.facts.show_rows(facts_of_item(document, item))
        self.history.show_entry(item.entry)
        dismissed = item.decision is Decision.DISMISSED
        self.dismiss.setText(self.tr("Take up again") if dismissed else self.tr("Dismiss…"))

    def _show_sentence(self, document: Document, span: Span) -> None:
        self._title.setText(self.tr("Not flagged as a commitment"))
        self._quote.setText(quoted(document.quote(span)))
        self.facts.show_rows(facts_of_sentence(self._session, document, span))

    def _show_section(self, document: Document, ordinal: int) -> None:
        key = section_key(ordinal)
        entry = self._session.entry_of(key)
        is_whole = ordinal == 0
        self._title.setText(document.name if is_whole else document.heading(document.sections[ordinal]))
        self.note.setPlaceholderText(
            self.tr("Your note on the whole document.") if is_whole else self.tr("Your note on this section.")
        )
        self.note.show_note(key, entry.note if entry else "")
        self.evidence.show_evidence(key, entry.evidence if entry else ())
        self.facts.show_rows(facts_of_document(document) if is_whole else [])
        self.history.show_entry(entry)


def _button(words: str, tip: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setProperty("role", "plain")
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
