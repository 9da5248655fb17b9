"""The labels of the figures tab: giver and purpose can both be read however little room there is."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF

from desktop_app.models.chart_data import Row
from desktop_app.models.figures_sheet import figures_of
from desktop_app.views.charts.bars_plot import shortened
from desktop_app.views.main_window import MainWindow

LONG = "the Government of the Federal Republic of Germany, the European Investment Bank"
ROW = Row(f"{LONG}, schools", "", (), LONG)


def test_who_gives_is_cut_in_the_middle_before_what_for(qapp: object) -> None:
    metrics = QFontMetricsF(QFont())
    assert shortened(ROW, metrics, metrics.horizontalAdvance(ROW.label) + 1) == ROW.label
    words = shortened(ROW, metrics, metrics.horizontalAdvance("the Government of the Bank, schools"))
    assert words.startswith("the G")
    assert words.endswith("Bank, schools")
    assert "…" in words


@given(st.floats(30, 900), st.text("abc ", max_size=60), st.text("xyz ", max_size=60))
def test_a_label_never_needs_more_room_than_there_is(width: float, who: str, what: str) -> None:
    metrics = QFontMetricsF(QFont())
    row = Row(f"{who}, {what}", "", (), who)
    assert metrics.horizontalAdvance(shortened(row, metrics, width)) <= width + 1


def test_the_tip_has_the_label_in_full(window: MainWindow) -> None:
    document = window.session.document
    assert document is not None
    figures = figures_of(document, window.session.findings, "USD", None)
    tips = {row.who: row.segments[0].mark.tip for row in figures.bars.rows}
    assert tips["Toyota, Softbank, Denso"].startswith("Toyota, Softbank, Denso, investment to help Uber")
