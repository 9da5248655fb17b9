"""The figures tab as data: stated amounts of one currency as bars, singly or put together, with the same as a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.analysis import Findings
from desktop_app.analysis.chart_groups import MoneyBy, MoneyGroup, bar_size, money_groups, stating_unit
from desktop_app.analysis.charts import Bar, money_bars
from desktop_app.analysis.consistency import discrepancies
from desktop_app.document import Document, Span
from desktop_app.models.chart_data import Bars, Cell, Mark, Place, Row, Segment, Sheet, SheetRow
from desktop_app.models.chart_wording import money_name, sector_name, stage_name
from desktop_app.models.wording import bar_amount, each, quoted, rough, short_number

TR = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Hint:
    """A total that its parts do not come to: one sentence, and the places that say so, the total's first."""

    words: str
    quotes: tuple[tuple[str, Place], ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """What the figures tab shows. `left_out` says what no sum holds."""

    bars: Bars
    sheet: Sheet
    hints: tuple[Hint, ...] = ()
    left_out: str = ""


def figures_of(document: Document, findings: Findings, currency: str, by: MoneyBy | None) -> Figures:
    """Return the amounts in `currency`, each by itself or put together by giver, purpose or stage."""
    return _Builder(document, findings, currency).build(by)


class _Builder:
    def __init__(self, document: Document, findings: Findings, currency: str) -> None:
        self.document = document
        self.findings = findings
        self.currency = currency
        self.bars = money_bars(document, findings, currency)

    def build(self, by: MoneyBy | None) -> Figures:
        hints = tuple(self._hints())
        amount = TR("FiguresSheet", "Amount ({currency})").format(currency=self.currency)
        head = (TR("FiguresSheet", "Who and what"), amount, TR("FiguresSheet", "Where"))
        if by is None:
            doubted = {found.total for found in discrepancies(self.findings, self.document)}
            rows = tuple(self._row(bar, doubted) for bar in self.bars)
            sheet = Sheet(head, tuple(self._line(bar) for bar in self.bars), frozenset({1}))
            return Figures(Bars(rows, is_money=True), sheet, hints)
        found = money_groups(self.document, self.findings, self.bars, by)
        groups = [(group, self._group_name(group, by)) for group in found.groups]
        lines = [line for group, name in groups for line in self._group_lines(group, name)]
        sheet = Sheet((_BY_HEADS[by](), *head), tuple(lines), frozenset({2}))
        rows = tuple(self._group_row(group, name) for group, name in groups)
        return Figures(Bars(rows, is_money=True), sheet, hints, self._left_out(len(found.parts), len(found.rates)))

    # ---- each amount by itself

    def _mark(self, bar: Bar) -> Mark:
        return Mark(
            "\n\n".join(f"{self._sentence(span)}\n{self._where(span)}" for span in bar.places),
            tuple(Place(span) for span in bar.places),
        )

    def _row(self, bar: Bar, doubted: set[int]) -> Row:
        amount = self._amount(bar)
        if len(bar.places) > 1:
            amount += " " + TR("FiguresSheet", "(in {n} places)").format(n=len(bar.places))
        if doubted.intersection(bar.figures):
            amount += "  ≠"
        whole = self._mark(bar)
        mark = Mark(f"{bar.label}: {self._amount(bar)}\n{whole.tip}", whole.places)
        segment = Segment(0.0, bar_size(bar), mark, low=bar.low, high=bar.high)
        return Row(bar.label, amount, (segment,), self._who(bar))

    def _who(self, bar: Bar) -> str:
        """Return the givers as the label names them, at its beginning and before what the amount is for."""
        givers = self.findings.figures[bar.figure].givers
        forms = (", ".join(givers), f"{givers[0]} and {len(givers) - 1} more") if givers else ()
        return next((who for who in forms if bar.label.startswith(f"{who}, ")), "")

    def _line(self, bar: Bar, *before: str) -> SheetRow:
        value = bar.value if bar.value is not None else self._amount(bar)
        where = "; ".join(self._where(span) for span in bar.places)
        cells = (*map(Cell, before), Cell(bar.label), Cell(self._amount(bar), value), Cell(where))
        return SheetRow(cells, self._mark(bar))

    def _amount(self, bar: Bar) -> str:
        period = self.findings.figures[bar.figure].unit.partition("/")[2]
        return bar_amount(bar) + each(period)

    def _sentence(self, span: Span) -> str:
        unit = stating_unit(self.findings, span)
        if unit is None:
            number = self.document.block_at(span.start)
            unit = span if number is None else self.document.blocks[number].body
        return quoted(self.document.running(unit))

    def _where(self, span: Span) -> str:
        block = self.document.block_at(span.start)
        if block is None:
            return ""
        path = self.document.path(self.document.section_of(block))
        place = f"¶\N{NO-BREAK SPACE}{self.document.paragraph_number(block)}"
        return f"{path[-1].rstrip(':：')}, {place}" if path else place

    # ---- put together

    def _group_name(self, group: MoneyGroup, by: MoneyBy) -> str:
        match by:
            case MoneyBy.ACTOR:
                return group.name or TR("FiguresSheet", "Nobody named")
            case MoneyBy.PURPOSE:
                return sector_name(group.name)
            case MoneyBy.STAGE:
                return stage_name(group.name)

    def _group_row(self, group: MoneyGroup, name: str) -> Row:
        segments: list[Segment] = []
        start = 0.0
        for bar in group.bars:
            whole = self._mark(bar)
            mark = Mark(f"{bar.label}: {self._amount(bar)}\n{whole.tip}", whole.places)
            segments.append(Segment(start, bar_size(bar), mark))
            start += bar_size(bar)
        return Row(name, self._sum(group), tuple(segments))

    def _sum(self, group: MoneyGroup) -> str:
        return rough(group.is_rough) + short_number(group.total)

    def _group_lines(self, group: MoneyGroup, name: str) -> Iterator[SheetRow]:
        if len(group.bars) > 1:
            words = TR("FiguresSheet", "{n} amounts together").format(n=len(group.bars))
            places = tuple(place for bar in group.bars for place in self._mark(bar).places)
            cells = (Cell(name), Cell(words), Cell(self._sum(group), group.total), Cell(""))
            yield SheetRow(cells, Mark("", places))
        for bar in group.bars:
            yield self._line(bar, name)

    def _left_out(self, parts: int, rates: int) -> str:
        words: list[str] = []
        if parts:
            words.append(TR("FiguresSheet", "amounts that are part of another: {n}").format(n=parts))
        if rates:
            words.append(TR("FiguresSheet", "amounts a year or other rates: {n}").format(n=rates))
        return TR("FiguresSheet", "Not in the sums: {what}.").format(what="; ".join(words)) if words else ""

    # ---- parts and totals

    def _hints(self) -> Iterator[Hint]:
        figures = self.findings.figures
        for found in discrepancies(self.findings, self.document):
            if figures[found.total].currency != self.currency:
                continue
            words = TR("FiguresSheet", "Parts sum to {sum}, the text says {stated}.").format(
                sum=money_name(found.sum, self.currency), stated=money_name(found.stated, self.currency)
            )
            spans = [figures[index].span for index in (found.total, *found.parts)]
            yield Hint(words, tuple((self.document.running(span), Place(span)) for span in spans))


_BY_HEADS = {
    MoneyBy.ACTOR: lambda: TR("FiguresSheet", "Given by"),
    MoneyBy.PURPOSE: lambda: TR("FiguresSheet", "Purpose"),
    MoneyBy.STAGE: lambda: TR("FiguresSheet", "Stage"),
}
