"""The chart panel: the stated amounts as bars with the same data as a table, one currency at a time."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QActionGroup, QImage, QPainter, QShowEvent
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.analysis.charts import Bar, currencies, money_bars
from desktop_app.models.figures_model import FiguresModel
from desktop_app.session.jobs import Step
from desktop_app.session.location import Location
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.views.icons import icon
from desktop_app.views.theme import Theme

if TYPE_CHECKING:
    from desktop_app.views.money_chart import MoneyChart

PICTURE_SCALE = 2
"""Pixels of a saved PNG for one on the screen."""

AFTER_THE_TEXT = 150
"""Milliseconds until pyqtgraph is imported: its 200 ms would hold up the first painting of the text."""


class ChartPanel(QFrame):
    """Imports pyqtgraph when it is first shown, in the background: that takes four times as long as a Qt window."""

    def __init__(
        self, session: Session, settings: Settings, theme: Theme, resources: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chart_panel")
        self._session = session
        self._settings = settings
        self._theme = theme
        self._resources = resources
        self._bars: tuple[Bar, ...] = ()
        self._chart: MoneyChart | None = None
        self._asked = False
        self._head = QToolButton(self)
        self._head.setText(self.tr("Figures"))
        self._head.setCheckable(True)
        self._head.setChecked(True)
        self._head.setAutoExclusive(True)
        self._head.setProperty("role", "tab")
        self._currency = _menu_button(self)
        self._save = _menu_button(self)
        self._save.setText(self.tr("Save as"))
        self._save.menu().addAction(self.tr("PNG picture…"), self.save_png)
        self._save.menu().addAction(self.tr("SVG drawing…"), self.save_svg)
        self.model = FiguresModel(self)
        self.table = _table(self.model, self)
        self._words = QLabel(self)
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words.setContentsMargins(18, 12, 18, 12)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setStyleSheet("QScrollArea { background: transparent; }")
        self._lay_out()
        self.set_theme(theme)
        session.document_opened.connect(self._start_anew)
        session.location_changed.connect(self._follow)
        self.table.selectionModel().currentRowChanged.connect(self._choose_row)
        self.table.activated.connect(self._activate)
        self._start_anew()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 6, 12, 2)
        head.addWidget(self._head)
        head.addStretch(1)
        head.addWidget(self._currency)
        head.addWidget(self._save)
        charts = QWidget(self)
        side_by_side = QHBoxLayout(charts)
        side_by_side.setContentsMargins(10, 0, 12, 8)
        side_by_side.addWidget(self._scroll, 3)
        side_by_side.addWidget(self.table, 2)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._words)
        self._stack.addWidget(charts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        self.setMinimumHeight(150)

    @property
    def focus_target(self) -> QWidget:
        """What F6 goes to."""
        return self.table

    @property
    def chart(self) -> MoneyChart | None:
        """The drawn chart, None before it is first shown."""
        return self._chart

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for button in (self._currency, self._save):
            button.setIcon(icon(self._resources, "down", theme.colour("muted"), theme.colour("line")))
        if self._chart is not None:
            self._chart.set_theme(theme)

    # pyqtgraph, on first use ----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to fetch the drawing library, once there is something to draw."""
        super().showEvent(event)
        self._fetch()

    def _fetch(self) -> None:
        if self._asked or not self._bars or not self.isVisible():
            return
        self._asked = True
        job = self._session.jobs.make("charts", self.tr("Preparing charts…"), _import_pyqtgraph)
        job.done.connect(self._make_chart)
        job.failed.connect(self._no_chart)
        QTimer.singleShot(AFTER_THE_TEXT, self, lambda: self._session.jobs.start(job))

    @Slot(object)
    def _make_chart(self, _done: object) -> None:
        from desktop_app.views.money_chart import MoneyChart

        self._chart = MoneyChart(self._theme, self)
        self._chart.bar_chosen.connect(self._go_to_bar)
        self._scroll.setWidget(self._chart)
        self._show_bars()

    @Slot(object)
    def _no_chart(self, error: Exception) -> None:
        self._session.problem.emit(
            self.tr("The chart cannot be drawn ({error}); the table has the same figures.").format(error=error)
        )

    # What is shown --------------------------------------------------------------------------------

    @Slot()
    def _start_anew(self) -> None:
        document = self._session.document
        codes = currencies(self._session.findings)
        menu = self._currency.menu()
        menu.clear()
        one = QActionGroup(menu)
        wanted = self._settings.get("currency")
        chosen = wanted if wanted in codes else (codes[0] if codes else "")
        for code in codes:
            action = menu.addAction(self.currency_name(code))
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.setData(code)
            one.addAction(action)
        one.triggered.connect(self._other_currency)
        self._currency.setVisible(bool(codes))
        self._save.setVisible(bool(codes))
        self._take(chosen)
        if document is None:
            self._words.setText(self.tr("The amounts that a document states are drawn here, one currency at a time."))
        elif not codes:
            self._words.setText(self.tr("No sum of money was found in this document."))

    def currency_name(self, code: str) -> str:
        """Return a currency as the choice shows it."""
        names = {
            "USD": self.tr("US dollars"),
            "EUR": self.tr("Euros"),
            "JPY": self.tr("Japanese yen"),
            "GBP": self.tr("Pounds sterling"),
        }
        return self.tr("{currency}, as stated").format(currency=names.get(code, code))

    @Slot(QAction)
    def _other_currency(self, action: QAction) -> None:
        self._settings.set("currency", action.data())
        self._take(action.data())

    def _take(self, code: str) -> None:
        document = self._session.document
        self._bars = money_bars(document, self._session.findings, code) if document is not None and code else ()
        self._currency.setText(self.currency_name(code) if code else "")
        self._stack.setCurrentIndex(1 if self._bars else 0)
        self._show_bars()
        self._fetch()

    def _show_bars(self) -> None:
        quotes = [self._sentence(bar) for bar in self._bars]
        self.model.show_bars(self._bars, quotes)
        if self._chart is not None:
            self._chart.show_bars(self._bars, quotes)
        self._follow(self._session.location)

    def _sentence(self, bar: Bar) -> str:
        document = self._session.document
        assert document is not None
        unit = next((v.span for v in self._session.findings.verdicts if v.span.covers(bar.span)), None)
        if unit is None:
            number = document.block_at(bar.span.start)
            unit = bar.span if number is None else document.blocks[number].body
        return document.running(unit)

    # One location ---------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, place: Location) -> None:
        number = None
        if place.span is not None and len(place.span):
            number = next((i for i, bar in enumerate(self._bars) if place.span.overlaps(bar.span)), None)
        if self._chart is not None:
            self._chart.choose(number)
        if number is None:
            self.table.clearSelection()
        elif self.table.currentIndex().row() != number:
            blocked = self.table.selectionModel().blockSignals(True)
            self.table.selectRow(number)
            self.table.selectionModel().blockSignals(blocked)
            self.table.viewport().update()

    @Slot(int)
    def _go_to_bar(self, number: int) -> None:
        self._session.go_to_span(self._bars[number].span)

    @Slot(QModelIndex, QModelIndex)
    def _choose_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and self.table.hasFocus():
            self._go_to_bar(index.row())

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        self._go_to_bar(index.row())

    # Saving ---------------------------------------------------------------------------------------

    @Slot()
    def save_png(self) -> None:
        """Ask for a file and save the chart as a picture."""
        name = self._ask(self.tr("Save the chart as a picture"), "png")
        if name:
            self.write_png(Path(name))

    @Slot()
    def save_svg(self) -> None:
        """Ask for a file and save the chart as a drawing."""
        name = self._ask(self.tr("Save the chart as a drawing"), "svg")
        if name:
            self.write_svg(Path(name))

    def _ask(self, title: str, suffix: str) -> str:
        if self._chart is None:
            return ""
        name, _ = QFileDialog.getSaveFileName(self, title, f"figures.{suffix}", f"{suffix.upper()} (*.{suffix})")
        return name

    def write_png(self, path: Path) -> None:
        """Write the chart as a PNG of twice the size on the screen."""
        if self._chart is None:
            return
        size = self._chart.size()
        picture = QImage(size * PICTURE_SCALE, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._chart.paint_on(painter, QRectF(picture.rect()), self._theme.colour("panel"))
        painter.end()
        self._tell_written(path, picture.save(str(path), b"PNG"))

    def write_svg(self, path: Path) -> None:
        """Write the chart as an SVG drawing."""
        if self._chart is None:
            return
        size: QSize = self._chart.size()
        generator = QSvgGenerator()
        generator.setFileName(str(path))
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setTitle(self._session.document.name if self._session.document else "")
        painter = QPainter()
        is_open = painter.begin(generator)
        if is_open:
            self._chart.paint_on(painter, QRectF(0, 0, size.width(), size.height()), self._theme.colour("panel"))
            painter.end()
        self._tell_written(path, is_open)

    def _tell_written(self, path: Path, is_written: bool) -> None:
        if not is_written:
            self._session.problem.emit(
                self.tr("The chart could not be written to {path}; choose another folder.").format(path=path)
            )


def _import_pyqtgraph(step: Step) -> None:
    """Import in a pool thread: the main thread stays free (longest wait seen: 27 ms)."""
    step(0.0)
    importlib.import_module("pyqtgraph")


def _menu_button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    menu = QMenu(button)
    menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    button.setMenu(menu)
    return button


def _table(model: FiguresModel, parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setAccessibleName(QCoreApplication.translate("ChartPanel", "Stated amounts"))
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(26)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return table
