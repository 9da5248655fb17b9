"""Short forms that a text introduces in brackets: "Development Finance Corporation (DFC)"."""

from __future__ import annotations

import re

from desktop_app.analysis.languages.english.lexicon import ORGANS

_SHORT = re.compile(
    r"\((?:hereinafter |hereafter )?(?:the )?[“\"‘']?([A-Z][\w.&-]{1,14})[”\"’']?(?: or [^()]{1,20})?[”\"’']?\)"
)
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_PLAIN = frozenset("of and the for on in to de & with".split())


def aliases(text: str) -> dict[str, str]:
    """Return the short forms that `text` introduces in brackets, with the words they stand for.

    The method is that of Schwartz and Hearst (2003): the words before the bracket whose initials the short form holds.
    """
    found: dict[str, str] = {}
    for match in _SHORT.finditer(text):
        short = match.group(1)
        if short in found or sum(c.isupper() for c in short) < 2:
            continue
        long = expansion(text[max(0, match.start() - 140) : match.start()].split(), short)
        if long:
            found[short] = long
    return found


def expansion(words: list[str], short: str) -> str:
    """Return the run of words at the end of `words` that `short` stands for, "" where none does.

    The shortest run that begins with the first letter and holds the others in order is taken, and with it
    the capitalised words directly before it: they belong to the name.
    """
    letters = [c for c in short if c.isupper()]
    for size in range(1, min(len(words), 2 * len(letters) + 4) + 1):
        run = words[-size:]
        if run[0][:1] != letters[0] or any(_closes(word) for word in run[:-1]):
            continue
        initials = [c for word in run for c in (word[0].upper(), *(c for c in word[1:] if c.isupper()))]
        at = iter(initials)
        if all(any(c == letter for c in at) for letter in letters):
            while len(words) > size and words[-size - 1][:1].isupper() and not _ends(words[-size - 1]):
                size += 1
            if len(words) > size + 1 and words[-size - 1] in {"of", "for"} and words[-size - 2].lower() in ORGANS:
                size += 2
            long = " ".join(words[-size:]).strip('*_“”"’')
            return long.removeprefix("The ").removesuffix("’s")
    return ""


def _ends(word: str) -> bool:
    """Tell whether a capitalised word belongs to what went before: it closes a phrase, or a sentence."""
    return word[-1] in ",;:)" or (word[-1] == "." and not _INITIALS.fullmatch(word))


def _closes(word: str) -> bool:
    """Tell whether a word ends a phrase: by a mark, and it is no abbreviation."""
    return word.endswith((";", ":", ",")) or (word.endswith(".") and len(word) > 5 and "." not in word[:-1])
