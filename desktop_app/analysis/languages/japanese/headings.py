"""What a heading says of the items under it: that they are to be done, that they are told as they are, or nothing."""

from __future__ import annotations

import re
from enum import Enum, auto

from desktop_app.analysis.languages.japanese.lexicon import BACKGROUND, PROMISING
from desktop_app.document import Document


class Tone(Enum):
    """How the heading above a sentence colours it."""

    PROMISES = auto()
    TELLS = auto()
    NEITHER = auto()


class Headings:
    """The tone of every section of a document, looked up once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._tones: dict[int, Tone] = {}

    def tone(self, block: int) -> Tone:
        """Return the tone of the headings above `block`: the innermost that has one, then the title."""
        section = self._document.section_of(block)
        known = self._tones.get(section.ordinal)
        if known is None:
            path = (*self._document.path(section)[::-1], self._document.name)
            known = next((tone for tone in map(tone_of, path) if tone is not Tone.NEITHER), Tone.NEITHER)
            self._tones[section.ordinal] = known
        return known


def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds the longest of the words at each place, overlapping ones too."""
    return re.compile("(?=(" + "|".join(sorted(words, key=len, reverse=True)) + "))")


_PROMISES, _TELLS = _any_of(PROMISING), _any_of(BACKGROUND)


def tone_of(heading: str) -> Tone:
    """Return the tone of one heading: of "課題と今後の対応" what stands last counts."""
    promises = max((found.end(1) for found in _PROMISES.finditer(heading)), default=-1)
    tells = max((found.end(1) for found in _TELLS.finditer(heading)), default=-1)
    if promises < 0 and tells < 0:
        return Tone.NEITHER
    return Tone.PROMISES if promises > tells else Tone.TELLS
