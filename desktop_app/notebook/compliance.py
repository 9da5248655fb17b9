"""The arithmetic of rating methods: mean scores in percent, by actor and by commitment, and shares of values.

The percentage is the G7 Research Group's: of scores from −1 to +1, (mean + 1) / 2 × 100, so that −1 is 0 %, 0 is 50 %
and +1 is 100 %; for other scales the same between the lowest and the highest score.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.notebook.entry import Entry
from desktop_app.notebook.methods import Method, Value
from desktop_app.notebook.worklist import Item


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean of `count` scores, and the same in percent of the way from the lowest score to the highest."""

    score: float
    percent: float
    count: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """Scores of actors (columns) on commitments (rows, by `Item.key`); what is not rated has no mean.

    `overall` is the mean of all scores there are, each counted once.
    """

    actors: tuple[str, ...]
    by_commitment: Mapping[str, Mean]
    by_actor: Mapping[str, Mean]
    overall: Mean | None


def mean(method: Method, values: Iterable[Value]) -> Mean | None:
    """Return the mean of the values that have a score; None where none has."""
    scores = [value.score for value in values if value.score is not None]
    scale = [value.score for value in method.values if value.score is not None]
    if not scores or len(set(scale)) < 2:
        return None
    from statistics import fmean  # on use: it brings fractions and decimals, and the start counts

    score, low, high = fmean(scores), min(scale), max(scale)
    return Mean(score, (score - low) / (high - low) * 100, len(scores))


def matrix(method: Method, items: Iterable[Item], members: Sequence[str] = ()) -> Matrix:
    """Return the means over the commitments that count. `members` are the actors asked for, else all that are named."""
    counted = [item for item in items if item.counts]
    actors = tuple(members) or actors_of(counted)
    by_actor: dict[str, list[Value]] = {actor: [] for actor in actors}
    by_commitment: dict[str, Mean] = {}
    for item in counted:
        row: list[Value] = []
        for actor in actors:
            value = method.actor_value(item.entry, actor)
            if value is not None:
                row.append(value)
                by_actor[actor].append(value)
        average = mean(method, row)
        if average is not None:
            by_commitment[item.key] = average
    means = {actor: average for actor, values in by_actor.items() if (average := mean(method, values)) is not None}
    every = mean(method, [value for values in by_actor.values() for value in values])
    return Matrix(actors, by_commitment, means, every)


def actors_of(items: Iterable[Item]) -> tuple[str, ...]:
    """Return the actors named by commitments or rated on them, in the order of their first mention."""
    names: dict[str, None] = {}
    for item in items:
        names |= dict.fromkeys(item.actors)
        names |= dict.fromkeys(actor for actor, _ in (item.entry.by_actor if item.entry else ()))
    return tuple(names)


def status_of(method: Method, by_actor: Mapping[str, str]) -> Value:
    """Return the value that a commitment as a whole has by its actors' ratings: that nearest to their mean.

    Halfway between two, the one nearer to the middle of the scale: a doubt is no extreme. The method's first value
    where no actor is rated.
    """
    average = mean(method, [value for token in by_actor.values() if (value := method.of_token(token)) is not None])
    if average is None:
        return method.values[0]
    scored = [(value.score, value) for value in method.values if value.score is not None]
    middle = (min(score for score, _ in scored) + max(score for score, _ in scored)) / 2
    return min(scored, key=lambda pair: (abs(pair[0] - average.score), abs(pair[0] - middle)))[1]


def shares(method: Method, entries: Iterable[Entry | None]) -> tuple[tuple[Value, int], ...]:
    """Return how many entries have each value of the method, in its order; values nobody gave count 0."""
    counts = dict.fromkeys((value.key for value in method.values), 0)
    for entry in entries:
        value = method.of(entry)
        if value is not None:
            counts[value.key] += 1
    return tuple((value, counts[value.key]) for value in method.values)
