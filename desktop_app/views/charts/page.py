"""One tab of the chart panel: a plot and its table, side by side or in turn, with what is to be said under them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.models.chart_data import Mark, Place, at, marks_of
from desktop_app.models.sheet_model import SheetModel
from desktop_app.models.wording import quoted
from desktop_app.session.location import Location
from desktop_app.session.session import Session
from desktop_app.views.charts.sheet_table import SheetTable
from desktop_app.views.charts.source import ChartSource, Shown
from desktop_app.views.theme import Theme

if TYPE_CHECKING:
    from desktop_app.views.charts.plot import Plot  # imports pyqtgraph, on use only

WIDE = 640
"""Pixels from which plot and table stand side by side; below, one of them is shown."""


class ChartPage(QWidget):
    """Shows what its source makes, follows the location, and goes where a mark leads."""

    table_shown = Signal(bool)

    def __init__(self, session: Session, theme: Theme, source: ChartSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.theme = theme
        self.source = source
        self.shown = Shown()
        self.plot: Plot | None = None
        self.is_stale = True
        self._can_draw = False
        self._first = QTimer(self)  # a first plot takes as long as its data: two short waits rather than a long one
        self._first.setSingleShot(True)
        self._first.setInterval(0)
        self._first.timeout.connect(self._draw_now)
        self._wants_table = {True: True, False: False}
        self._was_wide: bool | None = None
        self._gone: tuple[Mark, int] | None = None
        self.model = SheetModel(self)
        self.table = SheetTable(self.model, self.tr("{chart} as a table").format(chart=source.title), self)
        self.table.row_chosen.connect(self._row_chosen)
        self.words = QLabel(self)
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.words.setContentsMargins(18, 12, 18, 12)
        self.notes = QLabel(self)
        self.notes.setProperty("role", "muted")
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.RichText)
        self.notes.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.notes.setContentsMargins(18, 0, 12, 4)
        self.notes.linkActivated.connect(self._follow_link)
        body = QWidget(self)
        self._side_by_side = QHBoxLayout()
        self._side_by_side.setContentsMargins(10, 0, 12, 4)
        self._side_by_side.setSpacing(10)
        self._blank = QWidget(self)
        self._side_by_side.addWidget(self._blank, 3)
        self._side_by_side.addWidget(self.table, 2)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._side_by_side, 1)
        column.addWidget(self.notes)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.words)
        self._stack.addWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        source.changed.connect(self.refresh)

    # Showing --------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Make anew what is shown."""
        self.is_stale = False
        before = self.shown
        self.shown = self.source.build()
        if self.shown == before:
            self.follow(self._session.location)
            return
        self._stack.setCurrentIndex(0 if self.shown.empty else 1)
        self.words.setText(self.shown.empty)
        self.model.show_sheet(self.shown.sheet)
        self.notes.setText("<br>".join(self._note(number) for number in range(len(self.shown.notes))))
        self.notes.setVisible(bool(self.shown.notes))
        self._draw()

    def _note(self, number: int) -> str:
        words, quotes = self.shown.notes[number]
        links = [f'<a href="{number}/{i}">{quoted(escape(quote))}</a>' for i, (quote, _) in enumerate(quotes)]
        if not links:
            return escape(words)
        return f"≠ {escape(words)} {links[0]}: {', '.join(links[1:])}"

    def draw_with_plots(self) -> None:
        """From here on pyqtgraph is there: draw."""
        self._can_draw = True
        self._draw()

    def _draw(self) -> None:
        if self.plot is None:
            self._first.start()
            self.arrange()
            self.follow(self._session.location)
        else:
            self._draw_now()

    @Slot()
    def _draw_now(self) -> None:
        if self.shown.chart is not None and self._can_draw:
            from desktop_app.views.charts import plots  # imports pyqtgraph: ready by now

            plot = plots.show(self.shown.chart, self.plot, self.theme, self)
            if plot is not self.plot:
                self._replace_plot(plot)
        self.arrange()
        self.follow(self._session.location)

    def _replace_plot(self, plot: Plot) -> None:
        old, self.plot = self.plot, plot
        self._blank.hide()
        if old is not None:
            self._side_by_side.removeWidget(old)
            old.hide()
            old.deleteLater()
        plot.setAccessibleName(self.tr("{chart}: chart; the table says the same").format(chart=self.source.title))
        plot.mark_chosen.connect(self._mark_chosen)
        self._side_by_side.insertWidget(0, plot, 3)
        self.setTabOrder(plot, self.table)

    # Plot or table --------------------------------------------------------------------------------

    @property
    def is_wide(self) -> bool:
        """Whether plot and table have room side by side."""
        return self.width() >= WIDE

    @property
    def shows_table(self) -> bool:
        """Whether the table is to be seen: beside the plot, or in its place."""
        return self._wants_table[self.is_wide] or self.shown.chart is None

    def show_table(self, is_shown: bool) -> None:
        """Show the table or not; where there is no room beside the plot, in its place."""
        self._wants_table[self.is_wide] = is_shown
        self.arrange()

    def arrange(self) -> None:
        """Give plot and table their places."""
        shows = self.shows_table
        had_focus = (self.plot is not None and self.plot.hasFocus()) or self.table.hasFocus()
        if self.plot is not None:
            self.plot.setVisible(self.shown.chart is not None and (self.is_wide or not shows))
        self._blank.setVisible(self.plot is None and self.shown.chart is not None and self.is_wide)
        self.table.setVisible(shows or self.plot is None)
        if had_focus and not self.focus_target.hasFocus():
            self.focus_target.setFocus()
        self.table_shown.emit(shows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them side by side where there is room."""
        super().resizeEvent(event)
        if self._was_wide is not self.is_wide:  # not by the old size: what is hidden has none
            self._was_wide = self.is_wide
            self.arrange()

    @property
    def focus_target(self) -> QWidget:
        """What the keys are to go to."""
        return self.plot if self.plot is not None and not self.plot.isHidden() else self.table

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        if self.plot is not None:
            self.plot.set_theme(theme)

    # One location ---------------------------------------------------------------------------------

    @Slot(object)
    def follow(self, location: Location) -> None:
        """Highlight the marks and the row that lead to where one is."""
        if self.plot is not None and self.shown.chart is not None:
            self.plot.set_current(at(marks_of(self.shown.chart), location))
        rows = at([row.mark for row in self.shown.sheet.rows], location)
        if not self.table.hasFocus() or self.table.currentIndex().row() not in rows:
            self.table.select(min(rows, default=None))

    @Slot(int)
    def _mark_chosen(self, number: int) -> None:
        if self.shown.chart is not None:
            self._go(marks_of(self.shown.chart)[number])

    @Slot(int)
    def _row_chosen(self, row: int) -> None:
        self._go(self.shown.sheet.rows[row].mark)

    def _go(self, mark: Mark) -> None:
        """Go to the mark's place; once more, to the next one of several."""
        if not mark.places:
            return
        turn = 0
        if self._gone is not None and self._gone[0] == mark:
            turn = (self._gone[1] + 1) % len(mark.places)
        self._gone = (mark, turn)
        self._go_to(mark.places[turn])

    def _go_to(self, place: Place) -> None:
        if place.item is not None and place.item in self._session.items:
            self._session.go_to_item(place.item)
        elif place.span is not None:
            self._session.go_to_span(place.span)

    @Slot(str)
    def _follow_link(self, link: str) -> None:
        note, quote = (int(number) for number in link.split("/"))
        self._go_to(self.shown.notes[note][1][quote][1])
