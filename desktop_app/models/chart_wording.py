"""The words of the charts: sectors, stages, states of deadlines, days and sums."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.analysis import Figure, Ladder
from desktop_app.analysis.purposes import Sector
from desktop_app.document import PartialDate, Span
from desktop_app.models.wording import figure_chip, long_day

TR = QCoreApplication.translate


def sector_name(name: str) -> str:
    """Return a sector as shown; where there is none, that none is named."""
    names = {
        Sector.EDUCATION: TR("Sector", "Education"),
        Sector.HEALTH: TR("Sector", "Health"),
        Sector.WATER: TR("Sector", "Water and sanitation"),
        Sector.GOVERNMENT: TR("Sector", "Government and society"),
        Sector.TRANSPORT: TR("Sector", "Transport"),
        Sector.DIGITAL: TR("Sector", "Digital and communications"),
        Sector.ENERGY: TR("Sector", "Energy"),
        Sector.FINANCE: TR("Sector", "Banking and finance"),
        Sector.FOOD: TR("Sector", "Food, farming, forests"),
        Sector.INDUSTRY: TR("Sector", "Industry"),
        Sector.TRADE: TR("Sector", "Trade"),
        Sector.CLIMATE: TR("Sector", "Climate and nature"),
        Sector.INFRASTRUCTURE: TR("Sector", "Infrastructure and cities"),
        Sector.HUMANITARIAN: TR("Sector", "Humanitarian aid"),
        Sector.DEFENCE: TR("Sector", "Defence"),
    }
    return names[Sector(name)] if name else TR("Sector", "No purpose named")


def stage_name(name: str) -> str:
    """Return how far an amount has come; where the text does not say, that."""
    names = {
        Ladder.ANNOUNCED: TR("Stage", "Announced"),
        Ladder.COMMITTED: TR("Stage", "Committed"),
        Ladder.SIGNED: TR("Stage", "Signed"),
        Ladder.DISBURSED: TR("Stage", "Disbursed"),
    }
    return names[Ladder(name)] if name else TR("Stage", "No stage named")


def partial_day(day: PartialDate) -> str:
    """Return a date as precise as it is: "2026", "Nov 2026", "12 Nov 2026"."""
    if day.month is None:
        return str(day.year)
    if day.day is None:
        return QLocale().toString(QDate(day.year, day.month, 1), TR("Date", "MMM yyyy"))
    return long_day(day.first_day)


def money_name(value: float, currency: str) -> str:
    """Return a sum with its currency: "$550 bn"."""
    return figure_chip(Figure(Span(0, 0), 0, value, currency))


def currency_name(code: str) -> str:
    """Return a currency as a choice shows it; one without a name here by its ISO 4217 code."""
    names = {
        "USD": TR("Currency", "US dollars"),
        "EUR": TR("Currency", "Euros"),
        "JPY": TR("Currency", "Japanese yen"),
        "GBP": TR("Currency", "Pounds sterling"),
        "CNY": TR("Currency", "Chinese yuan"),
        "KRW": TR("Currency", "Korean won"),
        "INR": TR("Currency", "Indian rupees"),
        "CAD": TR("Currency", "Canadian dollars"),
        "AUD": TR("Currency", "Australian dollars"),
    }
    return names.get(code, code)
