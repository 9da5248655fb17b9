"""The figures tab: the stated amounts of one currency, each by itself or put together."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.analysis.chart_groups import MoneyBy
from desktop_app.analysis.charts import currencies
from desktop_app.models.chart_wording import currency_name
from desktop_app.models.figures_sheet import figures_of
from desktop_app.notebook import Change
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.views.charts.source import ChartSource, Shown, add_choices, menu_button

STATED = ""
"""The choice of each amount by itself."""


class FiguresSource(ChartSource):
    """One currency at a time, with a choice of it and of what amounts are put together by."""

    stem = "figures"

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = self.tr("Figures")
        self._session = session
        self._settings = settings
        self._currency = ""
        self._by = STATED
        self._is_narrow = False
        self.choice = menu_button(parent, self.tr("Currency, and what amounts are put together by"))
        self.controls = [self.choice]

    def start_anew(self) -> None:
        """Take the currency that was chosen before where the document has it, else its most frequent one."""
        codes = currencies(self._session.findings)
        wanted = self._settings.get("currency")
        self._currency = wanted if wanted in codes else (codes[0] if codes else "")
        menu = self.choice.menu()
        menu.clear()
        of = add_choices(menu, [(currency_name(code), code) for code in codes], self._currency)
        of.triggered.connect(self._other_currency)
        menu.addSeparator()
        by = add_choices(
            menu,
            [
                (self.tr("As stated"), STATED),
                (self.tr("By actor"), MoneyBy.ACTOR.value),
                (self.tr("By purpose"), MoneyBy.PURPOSE.value),
                (self.tr("By stage: announced, committed, signed, disbursed"), MoneyBy.STAGE.value),
            ],
            self._by,
        )
        by.triggered.connect(self._other_grouping)
        self._tell()

    def be_narrow(self, is_narrow: bool) -> None:
        """Name only the currency's code, or the grouping, where there is little room."""
        self._is_narrow = is_narrow
        self._tell()

    def _tell(self) -> None:
        words = {
            STATED: self.tr("{currency}, as stated"),
            MoneyBy.ACTOR.value: self.tr("{currency}, by actor"),
            MoneyBy.PURPOSE.value: self.tr("{currency}, by purpose"),
            MoneyBy.STAGE.value: self.tr("{currency}, by stage"),
        }
        currency = currency_name(self._currency)
        whole = words[self._by].format(currency=currency) if currency else ""
        by = {
            STATED: self._currency,
            MoneyBy.ACTOR.value: self.tr("By actor"),
            MoneyBy.PURPOSE.value: self.tr("By purpose"),
            MoneyBy.STAGE.value: self.tr("By stage"),
        }
        self.choice.setText(by[self._by] if self._is_narrow else whole)
        self.choice.setAccessibleDescription(whole)
        self.choice.setEnabled(bool(currency))

    @Slot(QAction)
    def _other_currency(self, action: QAction) -> None:
        self._settings.set("currency", action.data())
        self._currency = action.data()
        self._tell()
        self.changed.emit()

    @Slot(QAction)
    def _other_grouping(self, action: QAction) -> None:
        self._by = action.data()
        self._tell()
        self.changed.emit()

    def cares_for(self, change: Change) -> bool:
        """Amounts are what the text states: no change of the notebook alters them."""
        return False

    def build(self) -> Shown:
        """Return the bars of the chosen currency."""
        document = self._session.document
        if document is None:
            return Shown(empty=self.tr("The amounts that a document states are drawn here, one currency at a time."))
        if not self._currency:
            return Shown(empty=self.tr("No sum of money was found in this document."))
        by = MoneyBy(self._by) if self._by else None
        found = figures_of(document, self._session.findings, self._currency, by)
        notes = [(hint.words, hint.quotes) for hint in found.hints]
        if found.left_out:
            notes.append((found.left_out, ()))
        return Shown(found.bars, found.sheet, notes=tuple(notes))
