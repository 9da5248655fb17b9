"""From a chart's data to the plot that draws it. Importing this module imports pyqtgraph."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.models.chart_data import Bars, Chart, History, Timeline
from desktop_app.views.charts.bars_plot import BarsPlot
from desktop_app.views.charts.history_plot import HistoryPlot
from desktop_app.views.charts.plot import Plot
from desktop_app.views.charts.timeline_plot import TimelinePlot
from desktop_app.views.theme import Theme


def show(chart: Chart, plot: Plot | None, theme: Theme, parent: QWidget | None = None) -> Plot:
    """Show a chart on `plot` where it is of the right kind, else on a new one; return the one that shows it."""
    match chart:
        case Bars():
            bars = plot if isinstance(plot, BarsPlot) else BarsPlot(theme, parent)
            bars.show_chart(chart)
            return bars
        case Timeline():
            line = plot if isinstance(plot, TimelinePlot) else TimelinePlot(theme, parent)
            line.show_chart(chart)
            return line
        case History():
            history = plot if isinstance(plot, HistoryPlot) else HistoryPlot(theme, parent)
            history.show_chart(chart)
            return history
