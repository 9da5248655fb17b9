"""The words that more than one view shows: names of statuses and strengths, amounts, changes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.document import BlockKind, Document
from desktop_app.notebook import Decision, Status

if TYPE_CHECKING:
    from desktop_app.analysis import Figure
    from desktop_app.analysis.charts import Bar
    from desktop_app.notebook import DueState

TR = QCoreApplication.translate


def status_name(status: Status) -> str:
    """Return a status as shown."""
    match status:
        case Status.NOT_RATED:
            return TR("Status", "Not rated")
        case Status.IN_THE_WORKS:
            return TR("Status", "In the works")
        case Status.KEPT:
            return TR("Status", "Kept")
        case Status.KEPT_IN_PART:
            return TR("Status", "Kept in part")
        case Status.STALLED:
            return TR("Status", "Stalled")
        case Status.BROKEN:
            return TR("Status", "Broken")


def block_kind_name(kind: BlockKind) -> str:
    """Return what a block is, as shown."""
    return {
        BlockKind.TITLE: TR("Block", "Title"),
        BlockKind.DATELINE: TR("Block", "Date and place"),
        BlockKind.HEADING: TR("Block", "Heading"),
        BlockKind.PARAGRAPH: TR("Block", "Paragraph"),
        BlockKind.ITEM: TR("Block", "List item"),
        BlockKind.ROW: TR("Block", "Table row"),
        BlockKind.QUOTE: TR("Block", "Quotation"),
        BlockKind.FOOTNOTE: TR("Block", "Footnote"),
        BlockKind.SIGNATURE: TR("Block", "Signature"),
    }[kind]


def decision_name(decision: Decision) -> str:
    """Return what was made of a proposal, as shown."""
    return {
        Decision.UNDECIDED: TR("Decision", "Undecided"),
        Decision.ACCEPTED: TR("Decision", "Accepted"),
        Decision.DISMISSED: TR("Decision", "Dismissed"),
        Decision.OWN: TR("Decision", "Marked by hand"),
    }[decision]


def due_name(state: DueState) -> str:
    """Return how something stands to its deadline, as shown."""
    from desktop_app.notebook import DueState  # on use: the start counts

    return {
        DueState.NO_DEADLINE: TR("Deadline", "No deadline"),
        DueState.UNDATED: TR("Deadline", "No day named"),
        DueState.DUE: TR("Deadline", "Due"),
        DueState.OVERDUE: TR("Deadline", "Overdue"),
        DueState.DONE_IN_TIME: TR("Deadline", "Done in time"),
        DueState.DONE_LATE: TR("Deadline", "Done late"),
    }[state]


def length_in_words(document: Document) -> str:
    """Return how long a text is: "1,325 words", of a Japanese one the characters."""
    words = TR("Length", "{n} characters") if document.language == "ja" else TR("Length", "{n} words")
    return words.format(n=QLocale().toString(document.words))


def quoted(words: str) -> str:
    """Return words in the quotation marks of the window's language."""
    return TR("Quotation", "“{words}”").format(words=words)


def listed(words: Iterable[str]) -> str:
    """Return words with the window's commas between them."""
    return TR("List", ", ").join(words)


def capital(words: str) -> str:
    """Return a label with a capital at its start, as a line of a list begins; the source has it as it is."""
    return words[:1].upper() + words[1:]


def strength_name(strength: str) -> str:
    """Return a strength as shown; a word of the person's own as it is."""
    names = {
        "firm": TR("Strength", "firm"),
        "planned": TR("Strength", "planned"),
        "ongoing": TR("Strength", "ongoing"),
        "aspirational": TR("Strength", "aspirational"),
    }
    return names.get(strength, strength)


_SCALES = ((1e12, " trn"), (1e9, " bn"), (1e6, " m"))
_JAPANESE_SCALES = ((1e12, "兆"), (1e8, "億"), (1e4, "万"))
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_CLOSE = {"": "", "%": "%", "x": "×"}
"""Units that stand close behind the number, as shown."""

_JAPANESE_UNITS = {
    "USD": "ドル",
    "EUR": "ユーロ",
    "GBP": "ポンド",
    "JPY": "円",
    "KRW": "ウォン",
    "CNY": "元",
    "jobs": "人の雇用",
    "x": "倍",
}


_JAPANESE_PERIODS = {"year": "年", "quarter": "四半期", "month": "月", "week": "週", "day": "日", "hour": "時"}


def _in_japanese() -> bool:
    return QLocale().language() is QLocale.Language.Japanese


def short_number(value: float) -> str:
    """Return a number as a chart shows it: "13 bn", "1.5 trn", "600"; in Japanese "130億"."""
    for scale, word in _JAPANESE_SCALES if _in_japanese() else _SCALES:
        if abs(value) >= scale:
            size = value / scale
            return (f"{size:.3g}" if abs(size) < 1000 else f"{size:,.0f}") + word
    return QLocale().toString(round(value)) if value == round(value) else f"{value:g}"


def rough(is_rough: bool) -> str:
    """Return what stands before a number that is only about right: "~", in Japanese "約"."""
    return "" if not is_rough else "約" if _in_japanese() else "~"


def each(period: str) -> str:
    """Return what stands behind a rate: "/year", in Japanese "/年"; nothing behind what is no rate."""
    return "/" + (_JAPANESE_PERIODS.get(period, period) if _in_japanese() else period) if period else ""


def bar_amount(bar: Bar) -> str:
    """Return what stands beside a bar: "~13 bn", "1.5 m–2 m"."""
    if bar.value is None and bar.low is not None and bar.high is not None:
        return f"{short_number(bar.low)}–{short_number(bar.high)}"
    size = next((number for number in (bar.value, bar.high, bar.low) if number is not None), None)
    return "" if size is None else rough(bool(bar.approx)) + short_number(size)


def figure_chip(figure: Figure) -> str:
    """Return a figure in the fewest words: "~$13 bn", "600 jobs", "3.5%"."""
    if figure.low is not None and figure.high is not None and figure.value is None:
        amount = f"{short_number(figure.low)}–{short_number(figure.high)}"
    elif figure.size is not None:
        amount = short_number(figure.size)
    else:
        return ""
    unit, _, period = figure.unit.partition("/")
    if _in_japanese() and unit in _JAPANESE_UNITS:
        return f"{rough(bool(figure.approx))}{amount}{_JAPANESE_UNITS[unit]}{each(period)}"
    if figure.currency is not None:
        text = f"{_SIGNS[unit]}{amount}" if unit in _SIGNS else f"{unit} {amount}"
    else:
        text = f"{amount}{_CLOSE[unit]}" if unit in _CLOSE else f"{amount} {unit}"
    return f"{rough(bool(figure.approx))}{text}{each(period)}"


def day(moment: str) -> str:
    """Return the day of an ISO moment in the user's own time zone: "12 Nov 2026"."""
    return long_day(datetime.fromisoformat(moment).astimezone().date())


def clock(moment: str) -> str:
    """Return the time of day of an ISO moment in the user's own time zone, as the locale writes it: "13:49"."""
    local = datetime.fromisoformat(moment).astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def long_day(day: date) -> str:
    """Return a day in the reader's language: "12 Nov 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), TR("Date", "d MMM yyyy"))
