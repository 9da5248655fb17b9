"""Reads the period of a rate: "per year" behind an amount, "annual" and 年間 before it."""

from __future__ import annotations

import re

_PERIOD = r"(?:calendar\s+|fiscal\s+)?(?P<{0}>year|annum|month|day|week|quarter|hour|yr)\b"
_NOT_SINCE = r"(?![ \n]+(?:ago|earlier|later|before|after|from|old)\b)"
_PER = re.compile(
    rf"[ \n]?[-,]?[ \n]?(?:(?:/[ ]?|\bper[ \n-]|(?:in|for)[ \n](?:any|each|every)[ \n]){_PERIOD.format('period')}"
    rf"|\b(?:an?[ \n-]|each[ \n]|every[ \n]){_PERIOD.format('each')}{_NOT_SINCE}|(?P<adverb>annually|yearly|monthly|daily|p\.a\.)(?![\w-])"
    r"|(?P<japanese>/[ ]?(?:年|月|日|週|人|世帯))|(?:/|per[ \n-])(?P<head>capita|person|child|household|student|family|employee|head|tonne|ton|barrel|hectare|vehicle|gallon|kWh|MWh|unit)\b)"
)
_LATER = re.compile(
    rf"[ \n]+(?:of|in|worth[ \n]of)[ \n]+(?:[\w.’'-]+[ \n]+){{1,4}}?(?:(?:per|an?|each|every)[ \n]+{_PERIOD.format('period')}{_NOT_SINCE}|(?P<adverb>annually|yearly|monthly)\b)"
)
_ANNUAL = re.compile(
    r"\b(?P<annual>annual|yearly|monthly|daily|weekly)(?:ly)?[ \n](?:(?:[a-z-]+[ \n]){0,3}(?P<link>of|to|at|by|is|totall?ing|worth)[ \n])?$"
)
_JAPANESE_BEFORE = re.compile(
    r"(?:(?<![0-9一二三四五六七八九十百数])(?P<japanese>年間|毎年度?|年額|月間|毎月|月額)[にはで、]{0,2}|(?<![0-9一-龥])(?P<bare>[年月]))$"
)
_WIDTH = 60

_NAMES = {
    "yr": "year", "annum": "year", "annually": "year", "yearly": "year", "p.a.": "year", "monthly": "month", "daily": "day", "weekly": "week", "annual": "year",
    "/年": "year", "/月": "month", "/日": "day", "/週": "week", "/人": "person", "/世帯": "household", "年間": "year", "毎年": "year", "毎年度": "year", "年額": "year", "年": "year", "月": "month", "月間": "month", "毎月": "month", "月額": "month",
}  # fmt: skip


def rate_behind(text: str, at: int, ceiling: int) -> tuple[int, str] | None:
    """Return where the words of a rate behind an amount end, and the rate ("year", "person/month"); None without one."""
    parts: list[str] = []
    end = at
    while len(parts) < 2 and (found := _PER.match(text, end, ceiling)) is not None:
        word = (
            found["period"]
            or found["each"]
            or found["adverb"]
            or (found["japanese"] or "").replace(" ", "")
            or found["head"]
        )
        name = _NAMES.get(word, word)
        if name in parts:
            break
        parts.append(name)
        end = found.end()
    return (end, "/".join(parts)) if parts else None


def rate_around(
    text: str, start: int, end: int, floor: int, ceiling: int, *, measured: bool, share: bool = False
) -> str | None:
    """Return the rate that stands apart from the amount: "5 million tonnes of coal a year", "annual aid of $3 million".

    "annual" before it counts for what is `measured` only: "annual emissions of 28 million cars" are no cars a year. A
    `share` by which something annual changes is no rate: "cuts the monthly payment by 25 percent".
    """
    later = _LATER.match(text, end, min(ceiling, end + 2 * _WIDTH))
    if later is not None:
        word = later["period"] or later["adverb"]
        return _NAMES.get(word, word)
    before = text[max(floor, start - _WIDTH) : start]
    japanese = _JAPANESE_BEFORE.search(before)
    if japanese is not None:
        return _NAMES[japanese["bare"] or japanese["japanese"]]
    annual = _ANNUAL.search(before) if measured else None
    if annual is None or (share and annual["link"] in {"by", "to"}):
        return None
    return _NAMES.get(annual["annual"], annual["annual"])
