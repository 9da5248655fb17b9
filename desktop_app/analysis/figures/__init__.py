"""Figures: the quantities that a document states, each with its value, unit, qualifier and place."""

from __future__ import annotations

from desktop_app.analysis.figures.describe import describe
from desktop_app.analysis.figures.find import find_figures

__all__ = ["describe", "find_figures"]
