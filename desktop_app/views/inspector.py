"""The inspector: all that is known of the chosen commitment or sentence, and where one rates and annotates it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.document import Span
from desktop_app.models.citation import place_in_words
from desktop_app.models.wording import capital, change_in_words, day, figure_chip, status_name, strength_name
from desktop_app.notebook import Change, Decision, EntryKind, Item, Status
from desktop_app.session.location import Location
from desktop_app.session.session import Session
from desktop_app.views.note_edit import NoteEdit
from desktop_app.views.status_buttons import StatusButtons
from desktop_app.views.theme import Theme

HISTORY_LINES = 12
"""Changes shown, newest first."""
_QUIET_FIELDS = frozenset({"status_before", "entry"})


class Inspector(QScrollArea):
    """Shows the item of the location; of a sentence that was not flagged, why not."""

    correct_requested = Signal(str)
    dismiss_requested = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("inspector")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Inspector"))
        inner = self._inner = QWidget(self)
        self._title = QLabel(inner)
        self._title.setWordWrap(True)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._quote = _words(inner, selectable=True)
        self._quote.setAccessibleName(self.tr("Quotation"))
        self.status = StatusButtons(theme, inner)
        self.note = NoteEdit(session, inner)
        self._facts = QGridLayout()
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(10)
        self._facts.setVerticalSpacing(4)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self.correct = _button(self.tr("Correct…"), self.tr("Correct what was found (F2)"), inner)
        self.dismiss = _button(
            self.tr("Dismiss…"), self.tr("This is no commitment: set it aside, with a ground (Del)"), inner
        )
        self.take_up = _button(self.tr("Mark as commitment"), "", inner)
        self.remove = _button(self.tr("Remove mark"), "", inner)
        self._empty = _words(inner)
        self._empty.setProperty("role", "muted")
        buttons = QHBoxLayout()
        for button in (self.correct, self.dismiss, self.take_up, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for widget in (self._empty, self._title, self.status, self.note, self._quote):
            layout.addWidget(widget)
        layout.addLayout(self._facts)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self.setWidget(inner)
        self._theme = theme
        self.status.chosen.connect(self._rate)
        self.correct.clicked.connect(self._wish_correction)
        self.dismiss.clicked.connect(self._wish_dismissal)
        self.take_up.clicked.connect(self._mark)
        self.remove.clicked.connect(self._remove)
        session.location_changed.connect(self._follow)
        session.document_opened.connect(self._refresh)
        session.items_reset.connect(self._refresh)
        session.notebook_changed.connect(self._changed)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.status.set_theme(theme)
        self._refresh()

    @property
    def quotation(self) -> str:
        """The quotation as shown."""
        return self._quote.text()

    # Wishes ---------------------------------------------------------------------------------------

    @property
    def _key(self) -> str | None:
        key = self._session.location.item
        return key if key in self._session.items else None

    @Slot(object)
    def _rate(self, status: Status) -> None:
        if self._key is not None:
            self._session.rate(self._key, status)

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

    # Showing --------------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, _place: Location) -> None:
        self._refresh()
        self.verticalScrollBar().setValue(0)

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if self._session.key_of(change) == self._key:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        item = self._session.items.get(self._key or "")
        span = self._session.location.span
        sentence = span if item is None and span is not None and len(span) else None
        for widget in (self.status, self.note):
            widget.setVisible(item is not None)
        for widget in (self._title, self._quote):
            widget.setVisible(item is not None or sentence is not None)
        self.status.setVisible(item is not None and item.is_commitment)
        self.correct.setVisible(item is not None and item.is_commitment)
        self.dismiss.setVisible(item is not None and item.commitment is not None)
        self.take_up.setVisible(sentence is not None)
        self.remove.setVisible(item is not None and item.commitment is None)
        self._empty.setVisible(item is None and sentence is None)
        if item is not None:
            self._show_item(item)
        elif sentence is not None:
            self._show_sentence(sentence)
        else:
            self._empty.setText(
                self.tr(
                    "Choose a commitment, or click any sentence: its quotation, rating, note and history stand here."
                )
            )
            self._show_rows(self._about_document())

    def _about_document(self) -> list[tuple[str, str]]:
        """Return what a reader should know of the document itself."""
        document = self._session.document
        if document is None:
            return []
        source = document.source
        read_as = f"{source.name} · {source.format}" + (f" · {source.encoding}" if source.encoding else "")
        rows = [(self.tr("Source"), read_as)]
        if document.date is not None:
            rows.append((self.tr("Date"), str(document.date)))
        rows += [(self.tr("Note") if number == 0 else "", note) for number, note in enumerate(document.remarks)]
        if document.removed:
            kinds = sorted({removed.what for removed in document.removed})
            rows.append((self.tr("Left out"), ", ".join(kinds)))
        return rows + self._damage(Span(0, len(document.text)))

    def _show_item(self, item: Item) -> None:
        document = self._session.document
        assert document is not None
        self._title.setText(capital(item.label))
        quote = (
            document.quote(item.span)
            if item.span
            else (item.entry.anchor.quote if item.entry and item.entry.anchor else "")
        )
        self._quote.setText(f"“{quote}”")
        self.status.show_status(item.status)
        self.note.show_note(item.key, item.note)
        dismissed = item.decision is Decision.DISMISSED
        self.dismiss.setText(self.tr("Take up again") if dismissed else self.tr("Dismiss…"))
        rows: list[tuple[str, str]] = []
        if item.span is None:
            rows.append((self.tr("Detached"), self.tr("The source no longer has this passage. The note is kept.")))
        else:
            rows.append((self.tr("Where"), self._where(item.span)))
        if item.actors:
            rows.append((self.tr("Actors"), ", ".join(item.actors)))
        if item.commitment is not None and item.commitment.beneficiaries:
            rows.append((self.tr("For"), ", ".join(item.commitment.beneficiaries)))
        if item.strength:
            verb = f" (“{document.running(item.commitment.cue)}”)" if item.commitment else ""
            rows.append((self.tr("Strength"), strength_name(item.strength) + verb))
        if item.deadline_text:
            date = f" ({item.deadline.date})" if item.deadline and item.deadline.date else ""
            rows.append((self.tr("Deadline"), item.deadline_text + date))
        amounts = (item.entry.amount if item.entry else None) or ", ".join(filter(None, map(figure_chip, item.figures)))
        if amounts:
            rows.append((self.tr("Amounts"), amounts))
        if item.commitment is not None:
            rows.append((self.tr("Why flagged"), item.commitment.reason))
            rows.append((self.tr("Testable"), self._testable(item)))
        else:
            rows.append((self.tr("Why here"), self.tr("Marked by hand")))
        if dismissed:
            rows.append((self.tr("Dismissed"), (item.entry.ground if item.entry else "") or self.tr("no ground given")))
        if item.span is not None:
            rows += self._damage(item.span)
        rows += self._history(item)
        self._show_rows(rows)

    def _show_sentence(self, span: Span) -> None:
        document = self._session.document
        assert document is not None
        verdict = next((v for v in self._session.findings.verdicts if v.span == span), None)
        self._title.setText(self.tr("Not flagged as a commitment"))
        self._quote.setText(f"“{document.quote(span)}”")
        rows = [(self.tr("Where"), self._where(span))]
        if verdict is not None:
            rows.append((self.tr("Why not"), verdict.reason))
        self._show_rows(rows + self._damage(span))

    def _where(self, span: Span) -> str:
        document = self._session.document
        assert document is not None
        return place_in_words(document, span)

    def _testable(self, item: Item) -> str:
        assert item.commitment is not None
        stated = item.commitment.testability
        names = {
            self.tr("actor"): stated.actor,
            self.tr("target"): stated.target,
            self.tr("deadline"): stated.deadline,
            self.tr("means"): stated.means,
            self.tr("baseline"): stated.baseline,
        }
        there = ", ".join(name for name, is_there in names.items() if is_there) or self.tr("nothing")
        missing = ", ".join(name for name, is_there in names.items() if not is_there)
        words = self.tr("states {there}").format(there=there)
        return words + (self.tr("; missing: {missing}").format(missing=missing) if missing else "")

    def _damage(self, span: Span) -> list[tuple[str, str]]:
        document = self._session.document
        assert document is not None
        return [
            (
                self.tr("Source"),
                self.tr("“{words}”: probably “{probable}” ({reason}). The text is left as it is.").format(
                    words=document.quote(place.span), probable=place.probable, reason=place.reason
                ),
            )
            for place in document.damage
            if span.overlaps(place.span)
        ]

    def _history(self, item: Item) -> list[tuple[str, str]]:
        if item.entry is None:
            return [
                (self.tr("History"), self.tr("Nothing yet: {status}").format(status=status_name(item.status).lower()))
            ]
        changes = [c for c in self._session.notebook.history(item.entry.id) if c.field not in _QUIET_FIELDS]
        lines = [f"{day(c.time)}  {change_in_words(c)}" for c in reversed(changes[-HISTORY_LINES:])]
        return [(self.tr("History") if number == 0 else "", line) for number, line in enumerate(lines)]

    def _show_rows(self, rows: list[tuple[str, str]]) -> None:
        while len(self._rows) < len(rows):
            name, value = _words(self._inner), _words(self._inner, selectable=True)
            name.setWordWrap(False)
            name.setProperty("role", "muted")
            name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._facts.addWidget(name, len(self._rows), 0)
            self._facts.addWidget(value, len(self._rows), 1)
            self._rows.append((name, value))
        for number, (name, value) in enumerate(self._rows):
            is_used = number < len(rows)
            name.setVisible(is_used)
            value.setVisible(is_used)
            if is_used:
                name.setText(rows[number][0])
                value.setText(rows[number][1])


def _words(parent: QWidget, selectable: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _button(words: str, tip: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setProperty("role", "plain")
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
