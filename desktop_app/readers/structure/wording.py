"""Small observations on a line of words: is it all capitals, in title case, does it end like a sentence."""

from __future__ import annotations

import re
from functools import cache

_WORD = re.compile(r"[^\W\d_][\w’'.&-]*")
ANNEX = re.compile(r"[（(]?(?:(?:annex|appendix|attachment)\b|[別付]表|別紙|別添|附属書)", re.I)
"""How the heading of what is laid behind a text begins, behind its signatures as well."""
_SMALL_WORDS = """
a an and as at but by for from in into nor of on onto or over per so the to under up upon via vs with yet
de des du et la le les und der die das von y el los del &
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_CLOSERS = "\"'”’»)]」』） \u00a0\u3000*_"
_FIRST_WIDE = "\u3040"
_ABBREVIATION_END = re.compile(r"(?:\b(?:[A-Z]\.){1,4}|\b(?:Inc|Ltd|Corp|Co|Jr|Sr|etc|No)\.)$")


@cache
def _wide() -> re.Pattern[str]:
    """Return what finds Japanese, Chinese and Korean signs; its classes are large, and most texts have none."""
    return re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]")


def words_of(text: str) -> list[str]:
    """Return the words of a line, without numbers and signs."""
    return _WORD.findall(text)


def count_words(text: str) -> int:
    """Count the words; of Japanese and Chinese, one for each two characters."""
    if text.isascii() or max(text) < _FIRST_WIDE:
        return len(text.split())
    wide = len(_wide().findall(text))
    return len(_wide().sub(" ", text).split()) + (wide + 1) // 2


def is_wide(text: str) -> bool:
    """Tell whether most of the letters are Japanese, Chinese or Korean."""
    if text.isascii() or max(text) < _FIRST_WIDE:
        return False
    return len(_wide().findall(text)) * 2 > sum(c.isalpha() for c in text)


def is_capitals(text: str) -> bool:
    """Tell whether the line is set in capitals: at least four letters, hardly any small one."""
    letters = [c for c in text if c.isalpha() and (c.isupper() or c.islower())]
    small = sum(c.islower() for c in letters)
    return len(letters) >= 4 and small <= len(letters) // 12


def is_title_case(text: str) -> bool:
    """Tell whether the words, small ones apart, start with a capital."""
    words = words_of(text)
    if not words or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    telling = [w for w in words if w.lower() not in _SMALL]
    return bool(telling) and sum(w[0].isupper() for w in telling) >= 0.75 * len(telling)


def ends_as_sentence(text: str) -> bool:
    """Tell whether the line ends with a full stop or its like (an abbreviation's stop aside)."""
    bare = text.rstrip(_CLOSERS)
    if not bare or bare[-1] not in ".!?。！？;；,，、…":
        return False
    return bare[-1] != "." or _ABBREVIATION_END.search(bare) is None


def ends_openly(text: str) -> bool:
    """Tell whether the line ends with a colon or a long dash: something follows."""
    bare = text.rstrip(_CLOSERS)
    return bare.endswith((":", "：", "–", "—"))


def one_line(text: str) -> str:
    """Return the text with each run of white space as one space."""
    return " ".join(text.split())


def plural(count: int, word: str) -> str:
    """Return "1 word", "5 words"."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
