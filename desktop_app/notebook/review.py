"""Whether a rating should be looked at again, and why: later evidence, or another wording of the source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop_app.document import PartialDate, Span
from desktop_app.notebook.entry import Entry, Status


class ReviewGround(StrEnum):
    """Why a rating is to be reviewed (after Doorstop's "suspect link")."""

    LATER_EVIDENCE = "later-evidence"
    OTHER_WORDING = "other-wording"
    NOT_FOUND = "not-found"


@dataclass(frozen=True, slots=True)
class Review:
    """One ground; of later evidence with its title and day, of another wording with the words it was rated on."""

    ground: ReviewGround
    words: str = ""
    day: str = ""


def reviews(entry: Entry, text: str, span: Span | None, rated_at: str) -> tuple[Review, ...]:
    """Return why an entry's rating is to be reviewed; nothing for what is not rated.

    `text` is the source, `span` where the entry's passage stands in it now. Evidence is later where it
    was surely published after the rating: its first possible day comes after the last that the rating's day
    may mean. That is the day given with it (`as_of`), else that of `rated_at` in local time; or the day on
    which the person said that it still holds, where that is later.
    """
    if entry.status is Status.NOT_RATED:
        return ()
    return (*_wording(entry, text, span), *_later(entry, rated_at))


def _wording(entry: Entry, text: str, span: Span | None) -> Iterator[Review]:
    if entry.anchor is None:
        return
    if span is None:
        yield Review(ReviewGround.NOT_FOUND, entry.anchor.quote)
    elif text[span.start : span.end] != entry.anchor.quote:
        yield Review(ReviewGround.OTHER_WORDING, entry.anchor.quote)


def _later(entry: Entry, rated_at: str) -> Iterator[Review]:
    days = [_last_day(entry.as_of) or _local_day(rated_at), _last_day(entry.reviewed)]
    rated = max((day for day in days if day is not None), default=None)
    if rated is None:
        return
    for evidence in entry.evidence:
        published = _first_day(evidence.published)
        if published is not None and published > rated:
            words = evidence.title or evidence.address or " ".join(evidence.quote.split())[:80]
            yield Review(ReviewGround.LATER_EVIDENCE, words, evidence.published)


def _last_day(text: str) -> date | None:
    try:
        return PartialDate.parse(text).last_day
    except ValueError:
        return None


def _first_day(text: str) -> date | None:
    try:
        return PartialDate.parse(text).first_day
    except ValueError:
        return None


def _local_day(moment: str) -> date | None:
    try:
        return datetime.fromisoformat(moment).astimezone().date()
    except ValueError:
        return None
