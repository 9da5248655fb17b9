"""Currencies as texts write them: marks before a number, names behind it, both as data."""

from __future__ import annotations

import re

MARKS = {
    "US$": "USD", "U.S.$": "USD", "U.S. $": "USD", "US $": "USD", "$": "USD", "USD": "USD", "USD$": "USD",
    "A$": "AUD", "AU$": "AUD", "AUD": "AUD", "AUD$": "AUD", "C$": "CAD", "CA$": "CAD", "CAN$": "CAD", "Can$": "CAD", "CAD": "CAD", "CAD$": "CAD",
    "NZ$": "NZD", "NZD": "NZD", "HK$": "HKD", "HKD": "HKD", "S$": "SGD", "SGD": "SGD", "NT$": "TWD", "TWD": "TWD", "R$": "BRL", "BRL": "BRL", "MX$": "MXN", "MXN": "MXN",
    "€": "EUR", "EUR": "EUR", "EUR€": "EUR", "£": "GBP", "GBP": "GBP", "UK£": "GBP", "¥": "JPY", "JP¥": "JPY", "JPY": "JPY", "CN¥": "CNY", "RMB": "CNY", "CNY": "CNY",
    "₩": "KRW", "KRW": "KRW", "₹": "INR", "INR": "INR", "Rs.": "INR", "Rs": "INR", "CHF": "CHF", "SEK": "SEK", "NOK": "NOK", "DKK": "DKK", "₺": "TRY",
    "₫": "VND", "VND": "VND", "₱": "PHP", "PHP": "PHP", "฿": "THB", "THB": "THB", "IDR": "IDR", "Rp": "IDR", "MYR": "MYR", "ZAR": "ZAR", "₦": "NGN", "NGN": "NGN",
    "KES": "KES", "KSh": "KES", "EGP": "EGP", "AED": "AED", "SAR": "SAR", "QAR": "QAR", "KWD": "KWD", "₪": "ILS", "ILS": "ILS", "₽": "RUB", "RUB": "RUB", "₴": "UAH", "UAH": "UAH",
    "PLN": "PLN", "CZK": "CZK", "HUF": "HUF", "RON": "RON", "CLP": "CLP", "PEN": "PEN", "ARS": "ARS", "PKR": "PKR", "BDT": "BDT", "LKR": "LKR", "XDR": "XDR", "SDR": "XDR",
}  # fmt: skip
"""Marks that stand before a number, with the ISO 4217 code."""

ISO = frozenset(code for code in MARKS if len(code) == 3 and code.isalpha() and code.isupper())

_NAMES = {
    r"(?:(?:U\.?S\.?A?\.?|United States|American)\s+)?dollars?(?:\s+US)?": "USD",
    r"(?:Australian)\s+dollars?": "AUD", r"(?:Canadian)\s+dollars?": "CAD", r"(?:New Zealand)\s+dollars?": "NZD",
    r"(?:Singapore(?:an)?)\s+dollars?": "SGD", r"(?:Hong Kong)\s+dollars?": "HKD", r"(?:New )?Taiwan(?:ese)?\s+dollars?": "TWD",
    r"[Ee]uros?": "EUR", r"(?:British\s+)?pounds?(?:\s+sterling)": "GBP", r"British\s+pounds?": "GBP",
    r"(?:Japanese\s+)?[Yy]en": "JPY", r"(?:(?:South\s+)?Korean\s+)?[Ww]on": "KRW", r"(?:Indian\s+)?[Rr]upees?": "INR",
    r"(?:Chinese\s+)?(?:[Yy]uan|[Rr]enminbi)": "CNY", r"Swiss\s+[Ff]rancs?": "CHF", r"Swedish\s+[Kk]ron(?:or|a)": "SEK",
    r"Norwegian\s+[Kk]ron(?:er|e)": "NOK", r"Danish\s+[Kk]ron(?:er|e)": "DKK", r"(?:South African\s+)?[Rr]and": "ZAR",
    r"Special\s+Drawing\s+Rights": "XDR", r"SDRs?": "XDR",
    r"米?ドル": "USD", r"円": "JPY", r"ユーロ": "EUR", r"ポンド": "GBP", r"ウォン": "KRW", r"人民元|元(?=[、。\s])": "CNY", r"豪ドル": "AUD", r"カナダ・?ドル": "CAD",
}  # fmt: skip

_BEFORE = re.compile(
    r"(?:(?<![A-Za-z0-9])(?P<letters>"
    + "|".join(re.escape(m) for m in sorted(MARKS, key=len, reverse=True) if m[0].isalpha())
    + r")|(?P<sign>"
    + "|".join(re.escape(m) for m in sorted(MARKS, key=len, reverse=True) if not m[0].isalpha())
    + r"))\s?$"
)
_AFTER_NAMES = tuple(
    (re.compile(r"[\s-]{0,3}(?:of\s+)?(?:in\s+)?(?:" + pattern + r")(?![A-Za-z])"), code)
    for pattern, code in _NAMES.items()
)
_AFTER_SIGN = re.compile(r"\s?(?:(?P<sign>€|£|US\$|\$)|(?P<code>" + "|".join(sorted(ISO)) + r")(?![A-Za-z]))")
_NAME_LETTERS = re.compile(r"[\s-]{0,3}(?:of\s+)?(?:in\s+)?(?:[UAdDeEpPyYwWrRJCSNHBKI]|米|ド|円|ユ|ポ|ウ|人|元|豪|カ)")

WIDEST = 8
"""Code points that a mark before a number takes at most."""


def mark_before(text: str, at: int, floor: int) -> tuple[int, str] | None:
    """Return where the currency mark that ends at `at` begins, and its code; None where there is none."""
    start = max(floor, at - WIDEST)
    found = _BEFORE.search(text[start:at])
    if found is None:
        return None
    return start + found.start(), MARKS[found["letters"] or found["sign"]]


def name_after(text: str, at: int) -> tuple[int, str] | None:
    """Return where the currency name or sign behind `at` ends, and its code; None where there is none."""
    if _NAME_LETTERS.match(text, at):
        for pattern, code in _AFTER_NAMES:
            found = pattern.match(text, at)
            if found is not None:
                return found.end(), code
    found = _AFTER_SIGN.match(text, at)
    if found is None:
        return None
    return found.end(), found["code"] or MARKS[found["sign"]]
