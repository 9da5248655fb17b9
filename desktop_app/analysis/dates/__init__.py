"""Dates: those that a document states, and the day that the words of a deadline come to."""

from __future__ import annotations

from desktop_app.analysis.dates.deadlines import resolve_deadline
from desktop_app.analysis.dates.mentions import find_dates

__all__ = ["find_dates", "resolve_deadline"]
