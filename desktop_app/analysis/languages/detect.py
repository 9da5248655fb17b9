"""Tells the language of a passage by its script and its commonest words."""

from __future__ import annotations

import re

_EASTERN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_LATIN_OR_HANGUL = re.compile(r"[A-Za-z\u00c0-\u024f\uac00-\ud7a3]")
_JAPANESE = re.compile(r"(?:[\u3040-\u30ff\u3400-\u9fff][^\u3040-\u30ff\u3400-\u9fff]*){4}")
"""Four signs of Japanese: the least by which a passage is told."""

_WORD = re.compile(r"[^\W\d_]+")

_COMMON = {
    "en": frozenset("the of and to in for with that our is are will on by we be as from their this".split()),
    "fr": frozenset("le la les des du et à un une que pour dans nous est sont avec sur par aux ce".split()),
    "de": frozenset("der die das und zu den von mit wir für ist im des auf dem nicht eine ein sind".split()),
    "es": frozenset("el la los las de y que en para con del por una un nos es son se al su".split()),
    "it": frozenset("il lo la gli di e che per con del della una un noi è sono nel al dei".split()),
    "pt": frozenset("o a os as de e que em para com do da uma um nos é são no ao dos".split()),
    "nl": frozenset("de het een en van in te dat voor met wij is zijn op aan door ook om".split()),
}

_OTHER_SCRIPTS = frozenset({"ja", "zh", "ko"})

_MARKS = re.compile("[\u00a0\u2010-\u2027€£]")
"""Marks without which most English text is in ASCII; none is a letter."""

_LETTERS = bytes(byte if chr(byte).isalpha() else 32 for byte in range(128)) + bytes(range(128, 256))
"""For text in ASCII: what is no letter becomes a blank."""

SAMPLE = 600
"""Code points looked at: the language of a text does not need more."""


def detect(text: str, default: str = "und") -> str:
    """Return the ISO 639-1 code of the language of `text`, `default` where too little speaks for any.

    Kana or a majority of Han characters mean Japanese where kana occur, Chinese where none do; Hangul
    means Korean; Latin script is told by the share of each language's commonest words.
    """
    text = text[:SAMPLE]
    plain = text.isascii()
    if default == "ja" and not plain and _JAPANESE.search(text) and not _LATIN_OR_HANGUL.search(text):
        return default
    if not plain and _EASTERN.search(text):
        kana, han = len(_KANA.findall(text)), len(_HAN.findall(text))
        hangul, latin = len(_HANGUL.findall(text)), len(_LATIN.findall(text))
        if 3 * (kana + han + hangul) > latin:
            if hangul > kana + han:
                return "ko"
            if kana + han >= 4:
                return "ja" if 20 * kana >= han else "zh" if default != "ja" else "ja"
            return default
    if not plain:
        text = _MARKS.sub(" ", text)
    words = _words(text.casefold(), plain=text.isascii())
    if len(words) < 4:
        return default
    usual = _COMMON.get(default)
    if usual and 4 * sum(map(usual.__contains__, words)) >= len(words):
        return default  # no other language's commonest words are a quarter of such a text
    hits = {code: len([word for word in words if word in common]) for code, common in _COMMON.items()}
    best = max(hits, key=lambda code: hits[code])
    foreign = default in _OTHER_SCRIPTS  # a bilingual text: a passage in Latin script is not in that language
    if hits[best] < (1 if foreign else max(2, len(words) // 12)):
        return default
    rivals = [count for code, count in hits.items() if code != best]
    if hits[best] == max(rivals):
        return best if foreign and best == "en" else default
    return best


def _words(text: str, *, plain: bool) -> list[str]:
    """Return the runs of letters in `text`; in `plain` ASCII they are found without a pattern, several times faster."""
    return text.encode().translate(_LETTERS).decode().split() if plain else _WORD.findall(text)
