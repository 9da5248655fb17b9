"""Document + Findings + Notebook -> Report: chooses the entries and puts them in order under their headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.analysis import Figure, Findings
from desktop_app.analysis.charts import same_amounts
from desktop_app.document import Document, PartialDate
from desktop_app.export.charts import money_charts, shortened, summed
from desktop_app.export.entries import EntryWriter
from desktop_app.export.ratings import RatingWriter
from desktop_app.export.report import Count, EntryPart, FigureRow, NoteBlock, Part, Report, ReportOptions, Run, Which
from desktop_app.export.wording import words_for
from desktop_app.export.wording.english import full_amount
from desktop_app.notebook import Decision, Entry, EntryKind, Item, Method, Notebook, Status
from desktop_app.notebook.method_choice import listed_members, method_in_use
from desktop_app.notebook.relocate import relocate
from desktop_app.notebook.worklist import worklist


def build_report(
    document: Document,
    findings: Findings,
    notebook: Notebook,
    options: ReportOptions,
    methods: Sequence[Method] = (),
) -> Report:
    """Return the report on `notebook`. It quotes the document and never alters it.

    Ratings are called as the method that the notebook names calls them, where it is one of `methods`.
    """
    return _Builder(document, findings, notebook, options, methods).report()


class _Builder:
    """Holds what every part of the report looks things up in."""

    def __init__(
        self,
        document: Document,
        findings: Findings,
        notebook: Notebook,
        options: ReportOptions,
        methods: Sequence[Method],
    ) -> None:
        self.document = document
        self.findings = findings
        self.notebook = notebook
        self.options = options
        moment = options.moment or datetime.now(UTC).astimezone()
        self.moment = (moment if moment.tzinfo else moment.astimezone()).replace(microsecond=0)
        self.words = words_for(options.language)
        state = options.state
        self.frozen = None if state is None else datetime.fromisoformat(state.time).astimezone().replace(microsecond=0)
        facts = notebook.document
        self.ratings = RatingWriter(self.words, method_in_use(methods, facts), listed_members(facts))
        self.writer = EntryWriter(document, self.words, (self.frozen or self.moment).date(), self.ratings)
        self.items = worklist(document, findings, notebook)
        self.counted = [item for item in self.items if item.counts]
        self.deadlines = self._deadlines()
        self.named = self._named_figures()
        self.amounts = same_amounts(document, findings)

    def report(self) -> Report:
        """Put the parts together."""
        document = self.document
        given = self.notebook.document.get("title")
        title = " ".join(given.split()) if isinstance(given, str) and given.strip() else document.name
        return Report(
            title=title,
            short_title=shortened(title, 56),
            head=tuple(self._head()),
            language=self.words.language,
            source_language=document.language,
            paper=self.options.paper,
            author=self.options.author,
            moment=self.moment,
            labels=self.words.labels,
            counts=tuple(self._counts()),
            actors=self.ratings.actors(self.counted),
            notices=tuple(self._notices()),
            charts=money_charts(self.named, self.amounts, self.deadlines, self.words),
            document_notes=tuple(
                self.writer.note_part(entry) for entry in self._entries(EntryKind.DOCUMENT) if has_words(entry)
            ),
            sections=tuple(self._sections()),
            groups=tuple(self._groups()),
            figures=tuple(self._row(i, figure) for i, figure in enumerate(self.named)),
            method=tuple(self._method()),
        )

    # ---- the head and the standing

    def _head(self) -> Iterator[str]:
        document, source = self.document, self.document.source
        facts = [self.words.day(document.date)] if document.date else []
        facts += filter(None, self.words.sizes(len(document.sections) - 1, document.words))
        yield " · ".join(facts)
        yield " · ".join(filter(None, (source.name, source.url)))
        yield self.words.checksum(source.sha256)
        yield self.words.made(self.options.author, self.moment)
        if self.options.state is not None and self.frozen is not None:
            yield self.words.state(self.options.state.name, self.frozen)

    def _counts(self) -> Iterator[Count]:
        yield Count(f"{len(self.counted):,}", self.words.commitments(len(self.counted)))
        yield from self.ratings.counts(self.counted)
        dated = [item for item in self.counted if item.deadline_text]
        if dated:
            passed = sum(self.writer.has_passed(item) for item in dated)
            yield Count(f"{len(dated):,}", self.words.with_deadline(passed))
        total = summed(self.findings.figures, self.amounts)
        if total:
            yield Count(self.words.amount(total, total.approx or ""), self.words.in_amounts())

    def _notices(self) -> Iterator[str]:
        shown = sum(self._is_chosen(item) for item in self.counted)
        if not shown:
            yield self.words.empty(len(self.counted))
        elif shown < len(self.counted):
            yield self.words.scope(shown, len(self.counted), self.options.which is Which.RATED)
        elif not self.notebook.entries:
            yield self.words.untouched()
        if self.findings.note:
            yield self.findings.note

    # ---- the entries

    def _sections(self) -> Iterator[Part]:
        by_section: dict[int, list[Item]] = {}
        for item in self.counted:
            if item.span is not None and self._is_chosen(item):
                by_section.setdefault(item.section, []).append(item)
        notes: dict[int, list[EntryPart]] = {}
        for entry in self._entries(EntryKind.SECTION):
            span = self._place_of(entry)
            if span is not None:
                notes.setdefault(self.document.section_at(span).ordinal, []).append(self.writer.note_part(entry))
        printed: list[int] = []
        for section in self.document.sections:
            items = by_section.get(section.ordinal, [])
            if not items and section.ordinal not in notes:
                continue
            while printed and not self._holds(printed[-1], section.ordinal):
                printed.pop()
            path = self.document.path(section)
            yield Part(
                heading=path[-1] if path else self.words.labels["opening"],
                entries=tuple(self.writer.part(item) for item in items),
                above=" › ".join(path[:-1]),
                level=len(printed) + 1,
                notes=tuple(notes.get(section.ordinal, ())),
                of_source=bool(path),
            )
            if section.parent is not None:
                printed.append(section.ordinal)

    def _holds(self, outer: int, inner: int) -> bool:
        parent = self.document.sections[inner].parent
        while parent is not None and parent != outer:
            parent = self.document.sections[parent].parent
        return parent is not None

    def _groups(self) -> Iterator[Part]:
        labels, which = self.words.labels, self.options.which
        weak = [item for item in self.items if item.span and item.is_possible and item.is_commitment]
        if weak and which is Which.POSSIBLE:
            yield Part(labels["possible"], tuple(self.writer.part(item, apart=True) for item in weak))
        passages = [item for item in self.items if item.span and not item.is_commitment]
        if passages and which is not Which.RATED:
            yield Part(labels["passages"], tuple(self.writer.part(item, apart=True) for item in passages))
        lost = [
            self.writer.part(item, apart=True)
            for item in self.items
            if item.span is None and item.decision is not Decision.DISMISSED
        ]
        lost += [self.writer.note_part(e) for e in self._entries(EntryKind.SECTION) if self._place_of(e) is None]
        if lost:
            yield Part(labels["detached"], tuple(lost))

    def _is_chosen(self, item: Item) -> bool:
        entry = item.entry
        if self.options.which is Which.RATED:
            return item.status is not Status.NOT_RATED
        if self.options.which is Which.WITH_NOTES:
            return entry is not None and has_words(entry)
        return True

    def _entries(self, kind: EntryKind) -> list[Entry]:
        return [entry for entry in self.notebook.entries.values() if entry.kind is kind]

    def _place_of(self, entry: Entry) -> int | None:
        span = relocate(self.document.text, entry.anchor) if entry.anchor else None
        return None if span is None else span.start

    # ---- figures and method

    def _deadlines(self) -> dict[int, PartialDate]:
        """The day by which, for each figure of a commitment that states one."""
        return {
            figure: commitment.deadline.date
            for commitment in self.findings.commitments
            if commitment.deadline and commitment.deadline.date and not commitment.deadline.recurring
            for figure in commitment.figures
        }

    def _named_figures(self) -> tuple[Figure, ...]:
        """The figures, each with a label: where none was found, the givers, who promises it, or else its place."""
        actors = {i: commitment.actors for commitment in self.findings.commitments for i in commitment.figures}
        return tuple(
            replace(
                figure,
                label=figure.label
                or ", ".join(figure.givers or actors.get(i, ()))
                or self.writer.place(figure.span, in_full=True),
            )
            for i, figure in enumerate(self.findings.figures)
        )

    def _row(self, index: int, figure: Figure) -> FigureRow:
        deadline = self.deadlines.get(index)
        return FigureRow(
            label=figure.label,
            stage=self.words.stage(figure.ladder) if figure.ladder else "",
            amount=full_amount(figure),
            by=self.words.day(deadline) if deadline else "–",
            words=self.document.running(figure.span),
            place=self.writer.place(figure.span, in_full=True).removeprefix("§ "),
        )

    def _method(self) -> Iterator[NoteBlock]:
        own = sum(item.commitment is None for item in self.counted)
        found = [item for item in self.items if item.is_commitment and item.commitment is not None]
        dismissed = sum(item.decision is Decision.DISMISSED for item in found)
        taken = sum(item.entry is not None for item in found) - dismissed
        yield NoteBlock((Run(self.words.method(taken, dismissed, own)),))
        yield self.ratings.method_block()
        if any(figure.currency for figure in self.findings.figures):
            yield NoteBlock((Run(self.words.amounts_method(summed(self.findings.figures, self.amounts) is not None)),))
        for note in self.document.remarks:
            yield NoteBlock((Run(note),))


def has_words(entry: Entry) -> bool:
    """Tell whether a person wrote something here or gave evidence."""
    return bool(entry.note.strip() or entry.rationale.strip() or entry.evidence)
