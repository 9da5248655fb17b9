"""One entry of the notebook in words: its quotation, the facts under it, its place, note and evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from desktop_app.analysis import Figure
from desktop_app.document import BlockKind, Document, Span
from desktop_app.export.notes import note_blocks
from desktop_app.export.ratings import RatingWriter
from desktop_app.export.report import EntryPart, EvidenceLine
from desktop_app.export.wording import Words
from desktop_app.notebook import Entry, Evidence, Item

_NUMBER = re.compile(r"\W*(\d+[a-z]?)\W*")


_SPACE = re.compile(r"[^\S\xa0]+")  # all but the no-break space


class EntryWriter:
    """Writes entries about one document, in one language, as of one day, with their ratings."""

    def __init__(self, document: Document, words: Words, today: date, ratings: RatingWriter) -> None:
        self.document = document
        self.words = words
        self.today = today
        self.ratings = ratings

    def part(self, item: Item, *, apart: bool = False) -> EntryPart:
        """Return an item of the work list. `apart` from its section, it names the section too."""
        entry = item.entry
        if item.is_possible:
            status, mark, word = "possible", "", self.words.labels["possible_mark"]
        elif item.is_commitment:
            status, mark, word = self.ratings.head(item)
        else:
            status, mark, word = "passage", "", self.words.labels["no_status"]
        anchor = entry.anchor if entry else None
        quote = self.document.running(item.span) if item.span else " ".join(anchor.quote.split()) if anchor else ""
        facts = [*self._facts(item), self.place(item.span, in_full=apart), *self._added(entry)]
        return EntryPart(
            status=status,
            mark=mark,
            status_word=word,
            quote=quote,
            facts=_lines(facts),
            remarks=tuple(self._remarks(item.span)),
            note=note_blocks(item.note),
            rationale=note_blocks(entry.rationale) if entry else (),
            evidence=self._evidence(entry),
        )

    def note_part(self, entry: Entry) -> EntryPart:
        """Return a note on a section or on the whole document."""
        return EntryPart(
            status="passage",
            mark="",
            status_word=self.words.labels["no_status"],
            quote="",
            facts=_lines(self._added(entry)),
            note=note_blocks(entry.note),
            rationale=note_blocks(entry.rationale),
            evidence=self._evidence(entry),
        )

    def place(self, span: Span | None, *, in_full: bool = False) -> str:
        """Return "¶ 4, p. 3", or "§ Heading › Heading, ¶ 4, p. 3" in full."""
        index = None if span is None else self.document.block_at(span.start)
        if index is None:
            return self.words.labels["not_found"]
        block = self.document.blocks[index]
        printed = _NUMBER.fullmatch(block.label) if block.label and block.kind is BlockKind.PARAGRAPH else None
        place = f"¶\N{NO-BREAK SPACE}{printed.group(1) if printed else self.document.paragraph_number(index)}"
        if block.page is not None:
            place = self.words.page(place, block.page)
        path = self.document.path(self.document.section_of(index))
        return f"§ {' › '.join(path)}, {place}" if in_full and path else place

    def has_passed(self, item: Item) -> bool:
        """Tell whether the last day of the item's deadline, found or corrected, is over."""
        return item.due is not None and item.due.last_day < self.today

    def _facts(self, item: Item) -> Iterator[str]:
        if not item.is_commitment:
            return
        yield ", ".join(item.actors)
        yield self.words.strength(item.strength)
        yield from self._deadline(item)
        yield self.ratings.scores(item)
        corrected = item.entry.amount if item.entry else None
        yield corrected or "; ".join(filter(None, (self._amount(figure) for figure in item.figures)))

    def _amount(self, figure: Figure) -> str:
        same_language = self.words.language == self.document.language
        return self.words.amount(figure, (figure.approx or "") if same_language else "~" if figure.approx else "")

    def _deadline(self, item: Item) -> Iterator[str]:
        """Yield the day, found or corrected; the words where a person wrote them or no day is known."""
        is_corrected = item.entry is not None and bool(item.entry.deadline)
        if item.deadline_text and (is_corrected or item.due is None):
            yield self.words.quoted(item.deadline_text)
        if item.due is not None:
            yield self.words.due(item.due, self.has_passed(item))

    def _added(self, entry: Entry | None) -> Iterator[str]:
        if entry and entry.as_of:
            yield self.words.rated_as_of(entry.as_of)
        if entry and entry.tags:
            yield " ".join(f"#{tag}" for tag in entry.tags)

    def _remarks(self, span: Span | None) -> Iterator[str]:
        for damage in self.document.damage:
            if span and span.overlaps(damage.span):
                yield self.words.damage(damage.probable)

    def _evidence(self, entry: Entry | None) -> tuple[EvidenceLine, ...]:
        return tuple(self._evidence_line(evidence) for evidence in entry.evidence) if entry else ()

    def _evidence_line(self, evidence: Evidence) -> EvidenceLine:
        named = (evidence.title, evidence.publisher, self.words.iso(evidence.published))
        parts = [", ".join(filter(None, named))]
        if evidence.address and evidence.address != evidence.title:
            parts.append(evidence.address)
        if evidence.accessed:
            parts.append(self.words.seen(evidence.accessed))
        if evidence.sha256:
            parts.append(self.words.kept_file(evidence.sha256))
        text = "; ".join(filter(None, parts))
        if evidence.note:
            text = f"{text}. {evidence.note}" if text else evidence.note
        link = evidence.address if evidence.address.startswith(("https://", "http://")) else ""
        return EvidenceLine(" ".join(text.split()), "".join(link.split()))


def _lines(facts: Iterable[str]) -> tuple[str, ...]:
    """Return the facts that say something, each as one line."""
    lines = (_SPACE.sub(" ", fact).strip() for fact in facts)
    return tuple(line for line in lines if line)
