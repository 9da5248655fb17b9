"""The report's own words: statuses, dates, amounts in English. Data and small functions, one place a language."""

from __future__ import annotations

from datetime import datetime

from desktop_app.analysis import Figure
from desktop_app.document import PartialDate
from desktop_app.notebook import Decision, Status

MARKS = {
    Status.NOT_RATED: "",
    Status.IN_THE_WORKS: "◐",
    Status.KEPT: "✓",
    Status.KEPT_IN_PART: "◕",
    Status.STALLED: "‖",
    Status.BROKEN: "✗",
}
STATUS_WORDS = {
    Status.NOT_RATED: "Not rated",
    Status.IN_THE_WORKS: "In the works",
    Status.KEPT: "Kept",
    Status.KEPT_IN_PART: "Kept in part",
    Status.STALLED: "Stalled",
    Status.BROKEN: "Broken",
}
DECISION_WORDS = {
    Decision.UNDECIDED: "Not decided",
    Decision.ACCEPTED: "Accepted",
    Decision.DISMISSED: "Dismissed",
    Decision.OWN: "Own mark",
}
LABELS = {
    "kicker": "Notes on commitments",
    "standing": "Where things stand",
    "amounts": "Stated amounts",
    "document_note": "On the document as a whole",
    "passages": "Notes on other passages",
    "detached": "Notes whose passage is no longer found",
    "figures": "All figures",
    "method": "How this was made",
    "running": "notes",
    "of": "of",
    "reason": "Why this rating",
    "who": "Who, what for",
    "amount": "Amount",
    "by": "By",
    "words": "Words of the source",
    "place": "¶",
    "open": "“",
    "close": "”",
}
_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_SCALES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))


def day_words(date: PartialDate) -> str:
    """Return "24 November 2026", "November 2026" or "2026"."""
    parts = [str(date.year)]
    if date.month is not None:
        parts.insert(0, _MONTHS[date.month - 1])
    if date.day is not None:
        parts.insert(0, str(date.day))
    return " ".join(parts)


def moment_words(moment: datetime) -> str:
    """Return "24 November 2026, 10:42"."""
    return f"{day_words(PartialDate(moment.year, moment.month, moment.day))}, {moment:%H:%M}"


def iso_words(text: str) -> str:
    """Return an ISO date or date with time in words; anything else as it stands."""
    try:
        return day_words(PartialDate.parse(text[:10]))
    except ValueError:
        return text


def count_words(number: int, one: str, many: str) -> str:
    """Return "1 section" or "1,243 words"."""
    return f"{number:,} {one if number == 1 else many}"


def plain_number(value: float) -> str:
    """Return a number with thousands separated and no more decimals than it has (two at most below a hundred)."""
    if abs(value) >= 1e15:
        return f"{value:.3g}"
    rounded = round(value, 3 if abs(value) < 10 else 2)
    return f"{int(rounded):,}" if rounded == int(rounded) else f"{rounded:,}"


def short_number(value: float) -> str:
    """Return "13 bn", "2.5 m", "600": at most three significant decimals."""
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{plain_number(round(value / scale, 3))} {word}"
    return plain_number(value)


def scale_of(largest: float) -> tuple[float, str]:
    """Return the scale for an axis up to `largest`, and its word."""
    return next(((scale, word) for scale, word in _SCALES if largest >= scale), (1.0, ""))


def _range(figure: Figure, number: type[str] | None = None) -> str:
    del number
    if figure.value is not None:
        return short_number(figure.value)
    if figure.low is not None and figure.high is not None:
        low, high = short_number(figure.low), short_number(figure.high)
        one, _, scale = low.partition(" ")
        return f"{one}–{high}" if scale and high.endswith(f" {scale}") else f"{low}–{high}"
    if figure.low is not None:
        return f"{'' if figure.approx else 'at least '}{short_number(figure.low)}"
    if figure.high is not None:
        return f"{'' if figure.approx else 'up to '}{short_number(figure.high)}"
    return ""


def short_amount(figure: Figure) -> str:
    """Return an amount as one says it in a line: "nearly $13 bn", "600 jobs", "3.5%"; "" for a vague one."""
    number = _range(figure)
    if not number:
        return ""
    base, _, rate = figure.unit.partition("/")
    sign = _SIGNS.get(base)
    if sign:
        words = f"at least {sign}{number[9:]}" if number.startswith("at least ") else sign + number
        words = f"up to {sign}{number[6:]}" if number.startswith("up to ") else words
    elif figure.currency:
        words = f"{base} {number}"
    elif base == "%":
        words = f"{number}%"
    else:
        words = f"{number} {base}".strip()
    if rate:
        words += f" a {rate}"
    if figure.approx is None:
        return words
    return f"{words}+" if figure.approx == "+" else f"{figure.approx} {words}"


def full_amount(figure: Figure) -> str:
    """Return an amount in full, as a table shows it: "13,000,000,000 USD", "1.5–2 GW"; "–" for a vague one."""
    if figure.value is not None:
        number = plain_number(figure.value)
    elif figure.low is not None and figure.high is not None:
        number = f"{plain_number(figure.low)}–{plain_number(figure.high)}"
    elif figure.low is not None:
        number = f"≥ {plain_number(figure.low)}"
    elif figure.high is not None:
        number = f"≤ {plain_number(figure.high)}"
    else:
        return "–"
    return f"{number}{figure.unit}" if figure.unit == "%" else f"{number} {figure.unit}".strip()
