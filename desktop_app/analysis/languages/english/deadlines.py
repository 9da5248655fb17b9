"""Finds the words that say by when, or how often, a promise is to be kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from desktop_app.analysis.alternation import BEHIND, one_of
from desktop_app.analysis.dates.forms import MONTHS
from desktop_app.analysis.languages.english.deadline_forms import FIRST_WORDS, Form, Forms, Rank, forms
from desktop_app.document import PartialDate, Span

_WORD = rf"(?P<word>{one_of(FIRST_WORDS)})\b"
_FIRST, _INNER = re.compile(_WORD), re.compile(BEHIND + _WORD)
_YEARS = re.compile(r"(?:19|20|21)\d\d")
_BEHIND = re.compile(
    r"(?<!\bbe )\b(?:since|launched|held|signed|adopted|issued|established|announced|agreed|met|made|place|amended|of|baseline|levels?|total|"
    r"(?:compared|relative|amount\w*|according|up) to|order|earlier|far|met|already)\s+(?:[\w-]+\s+){0,2}$"
)
_DONE_AT = re.compile(
    r"(?<!\bbe )\b(?:made|agreed|announced|adopted|launched|held|taken|reached|signed|endorsed|decided|pledged|issued|established|"
    r"begun|started|given|entered|set out|outlined|presented|concluded|undertaken)\s+(?:[\w-]+\s+)?$"
)
"""What stands before the meeting, or the month, in which something was done already."""
_FOREIGN = re.compile(
    r"(?<!\bto )(?<!ly )\b(?:[Ll]ook(?:s|ing)? (?:forward|ahead) to(?! [a-z]+ing\b)|welcom(?:e|es|ed|ing)|recall(?:s|ed|ing)?|commend\w*|"
    r"congratulat\w*|not(?:es|ed|ing)|(?<=\b[Ww]e )note|(?<=\band )note|call(?:s|ed|ing)? (?:on|upon|for)|(?:urg|encourag)(?:e|es|ed|ing) (?=all|other|the|those|[A-Z])|"
    r"recogni[sz](?:e|es|ed|ing)|acknowledg\w+|endors(?:e|es|ed|ing))(?!\w| by\b)"
)
"""Verbs behind which a time is somebody else’s, or of something hoped for or praised."""
_OWN = re.compile(
    r"\b(?:will|shall|(?:commit|pledge|agree|resolve|decide|intend|aim|plan)(?:s|d|ed|ted)? to|agreed? that)\b"
)
_LEVEL = re.compile(r"\b(?:baseline|levels?|compared)\s+(?:[\w-]+\s+){0,2}$")
_MONTHS = re.compile(r"\b(?:" + "|".join(name.title() for name in sorted(MONTHS, key=len, reverse=True)) + r")\b")
_DECADES = re.compile(r"\b((?:19|20|21)\d0)[’']?s\b")
_CLIMATE = re.compile(r"\bCOP ?-?(?P<number>\d{2})\b")
"""A climate conference: the 26th was put off to 2021."""
_AHEAD = re.compile(r"\b(?:will|shall|plans?|intends?|to|starting|beginning|effective)\b")
_DONE_THEN = re.compile(r"[’']?,?\s+(?:\w+ed|has|have|had|met|held|took|saw|began|made|gave)\b")
"""What stands behind "this week" where something was done in it: "the Council this week issued a report"."""
_FUTURE = re.compile(r"\b(?:will|shall|intends?|plans?|aims?|is|are)\b")
_SOON = 8
"""Months ahead at most in which a month without a year is the coming one: later ones are rather the last."""
_OPENING = 14
"""Code points at the start of a unit in which "In 2026, …" is an adverbial of the whole sentence."""
_FAR = 400
"""Code points before a time in which the verb it belongs to is looked for: so the work stays linear."""
_NEAR = 45
"""Code points between a time and the verb behind it at most: "by 2021 it will invest"."""


@dataclass(frozen=True, slots=True)
class When:
    """The words of a deadline, and whether it recurs."""

    span: Span
    recurring: bool


def deadline(text: str, span: Span, cue_end: int, written: PartialDate | None) -> When | None:
    """Return the deadline stated in `span`; None where there is none.

    A date goes before a span of time, that before "every year", that before "as soon as possible"; of equal
    ones the first behind the cue, which ends at `cue_end`. "in 2025" counts only where it lies ahead of the day on
    which the document was `written`, or where that is not known.
    """
    best: tuple[int, int, int] | None = None
    found: When | None = None
    for form, match in _matches(text, span):
        behind = match.start() >= cue_end
        if not behind and not _governs_all(text, span, match, cue_end):
            continue
        if not _is_time(text, span, form, match, cue_end, written):
            continue
        order = (form.rank, 0 if behind else 1, abs(match.start() - cue_end))
        if best is None or order < best:
            best = order
            end = match.end()
            while text[end - 1] in " \n\t,.":
                end -= 1
            found = When(Span(match.start(), end), form.rank is Rank.RECURRING)
    return found


def _matches(text: str, span: Span) -> Iterator[tuple[Form, re.Match[str]]]:
    """Yield the first form that matches at each place."""
    done = span.start
    opening = _FIRST.match(text, span.start, span.end)
    inner = _INNER.finditer(text, span.start, span.end)
    for first in inner if opening is None else chain((opening,), inner):
        start, word = first.start("word"), first["word"]
        if start < done:
            continue
        known = forms(word.lower())
        found = known.match(text, start, span.end)
        if word[0].isupper():
            found = _earlier(known, found, _lowered(known, text, start, span.end))
        if found is not None:
            yield found
            done = found[1].end()


Found = tuple[Form, re.Match[str]]


def _earlier(known: Forms, one: Found | None, other: Found | None) -> Found | None:
    """Return which of two finds has the form that stands first in the table, the first at equality."""
    if one is None or other is None:
        return one or other
    return other if known.forms.index(other[0]) < known.forms.index(one[0]) else one


def _lowered(known: Forms, text: str, start: int, end: int) -> Found | None:
    """Match "By 2030" at the start of a sentence like "by 2030"; places stay as they are."""
    stop = min(end, start + 120)
    lowered = text[start].lower() + text[start + 1 : stop]
    found = known.match(lowered, 0, len(lowered))
    if found is None:
        return None
    whole = re.compile(re.escape(text[start : start + found[1].end()])).match(text, start)
    return None if whole is None else (found[0], whole)


def _governs_all(text: str, span: Span, match: re.Match[str], cue_end: int) -> bool:
    """Tell whether a time before the verb belongs to it: it opens the sentence, ends its opening clause or stands close by."""
    if match.start() - span.start <= _OPENING or cue_end - match.end() <= _NEAR:
        return True
    return text.find(",", span.start, match.end() + 1) == match.end()


def _is_time(
    text: str, span: Span, form: Form, match: re.Match[str], cue_end: int, written: PartialDate | None
) -> bool:
    """Tell whether a match is a time ahead: "in 2018" and "by May Smith" are not."""
    words = match.group()
    year = None if written is None else written.year
    years = [int(found) for found in _YEARS.findall(words)]
    latest = max([*years, *(int(found) + 9 for found in _DECADES.findall(words))], default=None)
    if latest is not None and year is not None and latest < year:
        return False
    meeting = _CLIMATE.search(words)
    if (
        meeting is not None
        and year is not None
        and int(meeting["number"]) + (1995 if int(meeting["number"]) >= 26 else 1994) < year
    ):
        return False
    start = max(span.start, match.start() - 40)
    before = text[start : match.start()]
    if form.name in {"this year", "this or next year"}:
        done = before.rstrip().lower().endswith(("earlier", "so far", "already", "hosted", "held"))
        return not done and _DONE_THEN.match(text, match.end(), span.end) is None
    if words.startswith(("at ", "during ", "in ")) and _DONE_AT.search(before):
        return False
    if _is_foreign(text, span, match.start(), cue_end):
        return False
    if years and words[:3].lower() in {"at ", "in ", "on ", "dur", "fro"} and _is_over(words, max(years), written):
        return False
    if form.rank is not Rank.IN_A_YEAR:
        return True
    if words[0].isupper() and not words.lower().startswith(("in", "on", "dur", "from", "start", "begin", "as", "eff")):
        return False
    soon = _is_coming(words, years, written)
    if soon or (latest is not None and year is not None and latest > year):
        return _LEVEL.search(before) is None and (bool(years) or _told(text, span, match, cue_end))
    if not years or (latest == year and not _looks_ahead(text, span, match, cue_end)):
        return False
    return _BEHIND.search(text, max(start, min(cue_end, match.start())), match.start()) is None


def _is_foreign(text: str, span: Span, at: int, cue_end: int) -> bool:
    """Tell whether a time belongs to a verb that hopes, praises or calls on others, and to no promise behind it."""
    start = max(cue_end if at >= cue_end else span.start, at - _FAR)
    ends = [found.end() for found in _FOREIGN.finditer(text, start, at)]
    return bool(ends) and _OWN.search(text, ends[-1], at) is None


def _is_coming(words: str, years: list[int], written: PartialDate | None) -> bool:
    """Tell whether the words name a month behind the one in which the document was written."""
    month = _MONTHS.search(words)
    if month is None or written is None or written.month is None:
        return False
    number = MONTHS[month.group().lower()]
    if years:
        return (max(years), number) > (written.year, written.month)
    return 0 < (number - written.month) % 12 <= _SOON


def _is_over(words: str, year: int, written: PartialDate | None) -> bool:
    """Tell whether the words name a month before the one in which the document was written."""
    month = _MONTHS.search(words)
    if month is None or written is None or written.month is None:
        return False
    return (year, MONTHS[month.group().lower()]) < (written.year, written.month)


def _told(text: str, span: Span, match: re.Match[str], cue_end: int) -> bool:
    """Tell whether a month without a year is said of what is to come: behind a verb that looks ahead, and no deed before it."""
    if not _looks_ahead(text, span, match, cue_end):
        return False
    if match.start() < cue_end:
        return True
    start = max(span.start, min(cue_end, match.start()), match.start() - 40)
    return _BEHIND.search(text, start, match.start()) is None


def _looks_ahead(text: str, span: Span, match: re.Match[str], cue_end: int) -> bool:
    """Tell whether a verb that looks ahead stands before a time, or, where it opens its sentence, behind it."""
    if match.start() < cue_end:  # "In June, the ministers will meet"
        return _FUTURE.search(text, match.end(), cue_end) is not None
    return _AHEAD.search(text, span.start, match.start()) is not None
