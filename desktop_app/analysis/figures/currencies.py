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
    "PLN": "PLN", "CZK": "CZK", "HUF": "HUF", "RON": "RON", "CLP": "CLP", "PEN": "PEN", "ARS": "ARS", "PKR": "PKR", "BDT": "BDT", "LKR": "LKR", "XDR": "XDR", "SDR": "XDR", "XOF": "XOF", "XAF": "XAF", "ETB": "ETB", "GHS": "GHS", "TRY": "TRY", "KZT": "KZT",
    "$US": "USD",
}  # fmt: skip
"""Marks that stand before a number, with the ISO 4217 code."""

ISO = frozenset(code for code in MARKS if len(code) == 3 and code.isalpha() and code.isupper())

_NAMES = {
    r"Australian\s+dollars?": "AUD", r"Canadian\s+dollars?": "CAD", r"New\s+Zealand\s+dollars?": "NZD",
    r"Singapore(?:an)?\s+dollars?": "SGD", r"Hong\s+Kong\s+dollars?": "HKD", r"(?:New\s+)?Taiwan(?:ese)?\s+dollars?": "TWD",
    r"(?:(?:U\.?S\.?A?\.?|United\s+States|American)\s+)?[Dd]ollars?(?:\s+US)?": "USD", r"[Ee]uros?": "EUR",
    r"(?:British\s+)?[Pp]ounds?\s+[Ss]terling|British\s+[Pp]ounds?": "GBP",
    r"(?:Japanese\s+)?[Yy]en": "JPY", r"(?:(?:South\s+)?Korean\s+)?[Ww]on": "KRW", r"(?:Indian\s+)?[Rr]upees?": "INR",
    r"(?:Chinese\s+)?(?:[Yy]uan|[Rr]enminbi)": "CNY", r"Swiss\s+[Ff]rancs?": "CHF", r"CFA\s+[Ff]rancs?": "XOF", r"Swedish\s+[Kk]ron(?:or|a)": "SEK",
    r"Norwegian\s+[Kk]ron(?:er|e)": "NOK", r"Danish\s+[Kk]ron(?:er|e)": "DKK", r"(?:South\s+African\s+)?[Rr]and": "ZAR",
    r"[Bb]aht": "THB", r"[Rr]inggit": "MYR", r"[Rr]upiah": "IDR", r"Vietnamese\s+dong": "VND", r"Philippine\s+pesos?": "PHP", r"Mexican\s+pesos?": "MXN",
    r"(?:Russian\s+)?rubles?|roubles?": "RUB", r"[Hh]ryvnias?": "UAH", r"(?:Turkish\s+)?lira": "TRY", r"(?:Israeli\s+)?(?:new\s+)?shekels?": "ILS",
    r"(?:UAE\s+)?[Dd]irhams?": "AED", r"Saudi\s+[Rr]iyals?": "SAR", r"Brazilian\s+reais|reais": "BRL", r"zlotys?|złoty": "PLN", r"(?:Nigerian\s+)?naira": "NGN", r"Kenyan?\s+[Ss]hillings?": "KES",
    r"[Ss]pecial\s+[Dd]rawing\s+[Rr]ights": "XDR", r"SDRs?": "XDR",
    r"豪ドル": "AUD", r"(?:カナダ|加)・?ドル": "CAD", r"米?ドル": "USD", r"円": "JPY", r"ユーロ": "EUR", r"(?:英)?ポンド": "GBP", r"ウォン": "KRW", r"人民元|元(?=[、。\s規程超相以])": "CNY", r"ルピー": "INR", r"スイス・?フラン": "CHF",
}  # fmt: skip

_BEFORE = re.compile(
    r"(?:(?<![A-Za-z0-9])(?P<letters>"
    + "|".join(re.escape(m) for m in sorted(MARKS, key=len, reverse=True) if m[0].isalpha())
    + r")|(?P<sign>"
    + "|".join(re.escape(m) for m in sorted(MARKS, key=len, reverse=True) if not m[0].isalpha())
    + r"))\s?$"
)
_CODE_BEFORE = re.compile(r"(?<![A-Za-z0-9])(?P<code>[A-Z]{2,3}|U\.S\.)\s?$")
_LAST = re.compile(r"[A-Za-z.$€£¥₩₹₺₫₱฿₦₪₽₴]\s?$")
_AFTER_NAME = re.compile(
    r"[ \n-]{0,3}(?:of\s+)?(?:in\s+)?(?:"
    + "|".join(f"(?P<c{n}>{pattern})" for n, pattern in enumerate(_NAMES))
    + r")(?![A-Za-z])"
)
_BY_GROUP = tuple(_NAMES.values())
_AFTER_SIGN = re.compile(r"\s?(?:(?P<sign>€|£|US\$|\$)|(?P<code>" + "|".join(sorted(ISO)) + r")(?![A-Za-z]))")
_NAME_LETTERS = re.compile(r"[ \n-]{0,3}(?:of\s+)?(?:in\s+)?[A-Za-z米ド円ユポ英ウ人元豪カ加ルス€£$]")

WIDEST = 8
"""Code points that a mark before a number takes at most."""


def mark_before(text: str, at: int, floor: int) -> tuple[int, str] | None:
    """Return where the currency mark that ends at `at` begins, and its code; None where there is none."""
    start = max(floor, at - WIDEST)
    before = text[start:at]
    if not _LAST.search(before):
        return None
    found = _BEFORE.search(before)
    if found is None:
        return None
    code, begins = MARKS[found["letters"] or found["sign"]], start + found.start()
    if found["sign"] == "$":
        named = _CODE_BEFORE.search(text[max(floor, begins - WIDEST) : begins])  # "USD $5", "CAD $ 5"
        if named is not None and (known := MARKS.get(named["code"] + "$") or MARKS.get(named["code"])):
            return begins - len(named.group()), known
    return begins, code


def name_after(text: str, at: int) -> tuple[int, str] | None:
    """Return where the currency name or sign behind `at` ends, and its code; None where there is none."""
    if not _NAME_LETTERS.match(text, at):
        return None
    name = _AFTER_NAME.match(text, at)
    if name is not None and name.lastgroup is not None:
        return name.end(), _BY_GROUP[int(name.lastgroup[1:])]
    found = _AFTER_SIGN.match(text, at)
    if found is None:
        return None
    return found.end(), found["code"] or MARKS[found["sign"]]
