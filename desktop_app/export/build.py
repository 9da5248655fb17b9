"""Document + Findings + Notebook -> Report: chooses the entries and puts everything about them into words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from desktop_app.analysis import Figure, Findings
from desktop_app.document import Block, Document, Span
from desktop_app.export import words
from desktop_app.export.charts import money_charts
from desktop_app.export.notes import note_blocks
from desktop_app.export.report import (
    Count,
    EntryPart,
    EvidenceLine,
    FigureRow,
    NoteBlock,
    Report,
    ReportOptions,
    Run,
    SectionPart,
    Which,
)
from desktop_app.notebook import Decision, EntryKind, Evidence, Item, Notebook, Status, progress, worklist


def build_report(document: Document, findings: Findings, notebook: Notebook, options: ReportOptions) -> Report:
    """Return the report on `notebook`. It quotes the document and never alters it."""
    return _Builder(document, findings, notebook, options).report()


class _Builder:
    """Holds what every part of the report looks things up in."""

    def __init__(self, document: Document, findings: Findings, notebook: Notebook, options: ReportOptions) -> None:
        self.document = document
        self.findings = findings
        self.notebook = notebook
        self.options = options
        self.moment = options.moment or datetime.now().astimezone()
        self.items = worklist(document, findings, notebook)

    def report(self) -> Report:
        """Put the parts together."""
        document = self.document
        given = self.notebook.document.get("title")
        title = given if isinstance(given, str) and given.strip() else document.name
        sections = tuple(self._sections())
        passages = tuple(self._part(item) for item in self.items if item.span and self._is_noted_passage(item))
        return Report(
            kicker=words.LABELS["kicker"],
            title=title,
            short_title=_shortened(title, 60),
            head=tuple(self._head()),
            source=(),
            notices=document.notes,
            language=self.options.language,
            source_language=document.language,
            paper=self.options.paper,
            author=self.options.author,
            moment=self.moment,
            labels=words.LABELS,
            counts=tuple(self._counts()),
            empty="" if sections or passages else self._empty(),
            charts=money_charts(self.findings.figures),
            document_note=self._note_of(EntryKind.DOCUMENT, None),
            sections=sections,
            passages=passages,
            detached=tuple(self._part(item) for item in self.items if item.span is None),
            figures=tuple(self._row(figure) for figure in self.findings.figures),
            method=tuple(self._method()),
        )

    def _head(self) -> Iterator[str]:
        document, source = self.document, self.document.source
        facts = [words.day_words(document.date)] if document.date else []
        facts.append(words.count_words(len(document.sections) - 1, "section", "sections"))
        facts.append(words.count_words(document.words, "word", "words"))
        facts.append(source.name)
        if source.url:
            facts.append(source.url)
        yield " · ".join(facts)
        yield f"SHA-256 of the source {source.sha256}"
        by = f"Rated by {self.options.author}" if self.options.author else "Rated by the reader"
        yield f"{by} with Pledgebook · exported {words.moment_words(self.moment)}"

    def _counts(self) -> Iterator[Count]:
        stand = progress(self.items)
        yield Count(f"{stand.total:,}", "commitment" if stand.total == 1 else "commitments")
        for status in _ORDER:
            number = stand.by_status[status]
            if number or status in (Status.KEPT, Status.NOT_RATED):
                share = number / stand.total if stand.total else 0.0
                yield Count(f"{number:,}", words.STATUS_WORDS[status].lower(), status.value, share)
        dated = [item for item in self.items if item.counts and item.deadline_text]
        if dated:
            passed = sum(self._has_passed(item) for item in dated)
            yield Count(f"{len(dated):,}", f"with a deadline, {passed} passed" if passed else "with a deadline")

    def _empty(self) -> str:
        if self.options.which in (Which.RATED, Which.WITH_NOTES) and any(item.counts for item in self.items):
            return "No entry is of the kind chosen for this export. Rated and annotated commitments would stand here."
        return "No commitment was found or marked yet. Commitments with their status and notes would stand here."

    def _sections(self) -> Iterator[SectionPart]:
        by_section: dict[int, list[Item]] = {}
        for item in self.items:
            if item.span is not None and item.is_commitment and self._is_chosen(item):
                by_section.setdefault(item.section, []).append(item)
        for section in self.document.sections:
            items = by_section.get(section.ordinal, [])
            note = self._note_of(EntryKind.SECTION, section.ordinal)
            if not items and not note:
                continue
            path = self.document.path(section)
            yield SectionPart(
                heading=self.document.heading(section) if path else "Opening",
                above=" › ".join(path[:-1]),
                level=1,
                entries=tuple(self._part(item) for item in items),
                note=note,
            )

    def _is_chosen(self, item: Item) -> bool:
        which = self.options.which
        if which is Which.POSSIBLE:
            return item.decision is not Decision.DISMISSED
        if which is Which.WITH_NOTES:
            return item.counts and bool(item.note.strip())
        if which is Which.RATED:
            return item.counts and item.status is not Status.NOT_RATED
        return item.counts

    def _is_noted_passage(self, item: Item) -> bool:
        return not item.is_commitment and item.entry is not None

    def _note_of(self, kind: EntryKind, section: int | None) -> tuple[NoteBlock, ...]:
        blocks: list[NoteBlock] = []
        for entry in self.notebook.entries.values():
            if entry.kind is not kind or not entry.note.strip():
                continue
            if section is None or (entry.anchor and self._section_of_anchor(entry.anchor.start) == section):
                blocks += note_blocks(entry.note)
        return tuple(blocks)

    def _section_of_anchor(self, start: int) -> int:
        return self.document.section_at(start).ordinal

    def _part(self, item: Item) -> EntryPart:
        entry = item.entry
        quote = (
            self.document.running(item.span) if item.span else (entry.anchor.quote if entry and entry.anchor else "")
        )
        return EntryPart(
            status=item.status.value if item.is_commitment else "passage",
            mark=words.MARKS[item.status] if item.is_commitment else "",
            status_word=words.STATUS_WORDS[item.status] if item.is_commitment else self._place(item.span),
            quote=quote,
            facts=tuple(fact for fact in self._facts(item) if fact),
            remarks=tuple(self._remarks(item)),
            note=note_blocks(item.note),
            rationale=note_blocks(entry.rationale) if entry else (),
            evidence=tuple(_evidence(evidence) for evidence in entry.evidence) if entry else (),
        )

    def _facts(self, item: Item) -> Iterator[str]:
        if item.is_commitment:
            yield ", ".join(item.actors)
            yield item.strength
            yield self._deadline(item)
            amount = item.entry.amount if item.entry else None
            yield amount or "; ".join(filter(None, (words.short_amount(figure) for figure in item.figures)))
            yield self._place(item.span)
            if item.is_possible:
                yield "possible, not counted"
        if item.entry and item.entry.as_of:
            yield f"rated as of {words.iso_words(item.entry.as_of)}"
        if item.entry and item.entry.tags:
            yield " ".join(f"#{tag}" for tag in item.entry.tags)

    def _deadline(self, item: Item) -> str:
        if not item.deadline_text:
            return ""
        if item.deadline is None or item.deadline.date is None:
            return f"“{item.deadline_text}”"
        when = f"due {words.day_words(item.deadline.date)}"
        return f"{when}, passed" if self._has_passed(item) else when

    def _has_passed(self, item: Item) -> bool:
        deadline = item.deadline
        today: date = self.moment.date()
        return bool(deadline and deadline.date and not deadline.recurring and deadline.date.last_day < today)

    def _place(self, span: Span | None) -> str:
        index = None if span is None else self.document.block_at(span.start)
        if index is None:
            return "passage not found"
        block: Block = self.document.blocks[index]
        place = f"¶ {self.document.paragraph_number(index)}"
        return place if block.page is None else f"{place}, p. {block.page}"

    def _remarks(self, item: Item) -> Iterator[str]:
        for damage in self.document.damage:
            if item.span and item.span.overlaps(damage.span):
                yield f"The source seems damaged here; probably “{damage.probable}”. Quoted as it stands."

    def _row(self, figure: Figure) -> FigureRow:
        return FigureRow(
            label=figure.label or ", ".join(figure.givers) or "–",
            amount=words.full_amount(figure),
            by="–",
            words=self.document.running(figure.span),
            place=self._place(figure.span).removeprefix("¶ "),
        )

    def _method(self) -> Iterator[NoteBlock]:
        own = sum(item.is_commitment and item.commitment is None for item in self.items)
        found = [item for item in self.items if item.is_commitment and item.commitment is not None]
        dismissed = sum(item.decision is Decision.DISMISSED for item in found)
        taken = sum(item.entry is not None and item.decision is not Decision.DISMISSED for item in found)
        yield NoteBlock(
            (
                Run(
                    f"Commitments were proposed by rule from the text and decided by the reader: {taken} taken up, "
                    f"{dismissed} dismissed, {own} added by hand. Ratings are the reader’s. The text was not altered; "
                    "every quotation is verbatim, and ¶ counts paragraphs within a section."
                ),
            )
        )


_ORDER = (
    Status.KEPT,
    Status.KEPT_IN_PART,
    Status.IN_THE_WORKS,
    Status.STALLED,
    Status.BROKEN,
    Status.NOT_RATED,
)


def _evidence(evidence: Evidence) -> EvidenceLine:
    parts = [evidence.title or evidence.address]
    if evidence.publisher:
        parts.append(evidence.publisher)
    if evidence.published:
        parts.append(words.iso_words(evidence.published))
    text = ", ".join(filter(None, parts))
    if evidence.accessed:
        text += f"; seen {words.iso_words(evidence.accessed)}"
    if evidence.sha256:
        text += f"; kept in the library, SHA-256 {evidence.sha256}"
    if evidence.address and evidence.address != evidence.title:
        text += f"; {evidence.address}"
    if evidence.note:
        text += f". {evidence.note}"
    link = evidence.address if evidence.address.startswith(("https://", "http://")) else ""
    return EvidenceLine(text if text.endswith(".") else f"{text}.", link)


def _shortened(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"
