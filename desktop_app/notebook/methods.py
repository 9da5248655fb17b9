"""Rating methods: data files that say which ratings there are, what each means, and how they come to our statuses.

A method is one TOML file: `name`, `source` of its rules (and its `address`), `scope` ("commitment" or "each-actor"),
`arithmetic` ("shares" or "mean", which wants a `score` in every value but the first), and two to six `values`. A
value has a `key`, the `status` it comes to, a `label` and perhaps a `short` one, `rules`, and with `also` those
statuses that it stands for when another method gave them. Words are tables by language; English must be there. The
first value means "not rated".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import isfinite
from pathlib import Path
from typing import Any, cast

from desktop_app.document.said import said
from desktop_app.notebook.entry import Entry, Status

MOST_VALUES = len(Status)
"""As many values as there are keys from 0 to 5."""


class MethodError(ValueError):
    """A file that is no rating method; the message is one sentence that names the file."""


class Scope(StrEnum):
    """What one rating is of: the commitment, or each actor's part in it."""

    COMMITMENT = "commitment"
    EACH_ACTOR = "each-actor"


class Arithmetic(StrEnum):
    """How ratings are summed up: the share of each value, or the mean score in percent."""

    SHARES = "shares"
    MEAN = "mean"


@dataclass(frozen=True, slots=True)
class Value:
    """One rating of a method; words by language."""

    key: str
    status: Status
    labels: Mapping[str, str]
    shorts: Mapping[str, str]
    rules: Mapping[str, str]
    also: frozenset[Status] = field(default_factory=frozenset[Status])
    score: float | None = None

    def label(self, language: str = "en") -> str:
        """Return the name in a language, else in English."""
        return self.labels.get(language) or self.labels["en"]

    def short(self, language: str = "en") -> str:
        """Return the name where room is scarce."""
        own = self.shorts.get(language) or self.labels.get(language)
        return own or self.shorts.get("en") or self.labels["en"]

    def rule(self, language: str = "en") -> str:
        """Return what the rating means."""
        return self.rules.get(language) or self.rules["en"]


@dataclass(frozen=True, slots=True)
class Method:
    """A rating method. `key` is the name of its file without the ending."""

    key: str
    names: Mapping[str, str]
    source: str
    address: str
    scope: Scope
    arithmetic: Arithmetic
    values: tuple[Value, ...]
    order: int = 100

    def name(self, language: str = "en") -> str:
        """Return the name in a language, else in English."""
        return self.names.get(language) or self.names["en"]

    @property
    def is_by_actor(self) -> bool:
        """Whether each actor is rated apart."""
        return self.scope is Scope.EACH_ACTOR

    def value(self, key: str) -> Value | None:
        """Return the value of this key."""
        return next((value for value in self.values if value.key == key), None)

    def token(self, value: Value) -> str:
        """Return the value as an entry stores it: "method/value"."""
        return f"{self.key}/{value.key}"

    def of_token(self, token: str) -> Value | None:
        """Return the value that an entry stores, None where it is another method's."""
        method, _, key = token.partition("/")
        return self.value(key) if method == self.key else None

    def shown(self, status: Status, token: str = "") -> Value | None:
        """Return the value that stands for a status and what the person chose (`Entry.rating`).

        What was chosen counts as long as it comes to this status; else the first value that does, else the first that
        takes such a status of another method in; None where none does.
        """
        chosen = self.of_token(token)
        if chosen is not None and chosen.status is status:
            return chosen
        own = next((value for value in self.values if value.status is status), None)
        return own or next((value for value in self.values if status in value.also), None)

    def of(self, entry: Entry | None) -> Value | None:
        """Return the value an entry has; of what nobody touched, the first."""
        return self.values[0] if entry is None else self.shown(entry.status, entry.rating)

    def actor_value(self, entry: Entry | None, actor: str) -> Value | None:
        """Return one actor's value in an entry, None where this method gave none."""
        return None if entry is None else self.of_token(dict(entry.by_actor).get(actor, ""))


def plain_method() -> Method:
    """Return our own statuses as a method, for a program whose files are all lost."""
    values = tuple(
        Value(status.value, status, {"en": status.value.replace("-", " ").capitalize()}, {}, {"en": ""})
        for status in Status
    )
    return Method("pledgebook", {"en": "Pledgebook"}, "Pledgebook", "", Scope.COMMITMENT, Arithmetic.SHARES, values)


def read_methods(*folders: Path) -> tuple[tuple[Method, ...], tuple[str, ...]]:
    """Read all methods of some folders, in their order; a file of the same name in a later folder stands instead.

    Return them with a sentence for each file that is none; such a file is passed over.
    """
    found: dict[str, Method] = {}
    problems: list[str] = []
    for folder in folders:
        for path in sorted(folder.glob("*.toml")):
            try:
                found[path.stem] = read_method(path)
            except MethodError as error:
                problems.append(str(error))
    return tuple(sorted(found.values(), key=lambda method: (method.order, method.key))), tuple(problems)


def read_method(path: Path) -> Method:
    """Read one file. Raises MethodError."""
    import tomllib  # on use: the start counts

    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise _error(path, said("Method", "it cannot be read ({error})").format(error=str(error))) from error
    except RecursionError as error:
        raise _error(path, said("Method", "it cannot be read (its brackets are nested too deeply)")) from error
    try:
        return _method(path.stem, data)
    except (KeyError, TypeError, ValueError) as error:
        missing = said("Method", "{name} is missing")
        why = missing.format(name=error.args[0]) if isinstance(error, KeyError) else str(error)
        raise _error(path, why) from error


def _error(path: Path, why: str) -> MethodError:
    return MethodError(
        said("Method", "The rating method {name} is not used, as {why}: mend {path}, or take it away.").format(
            name=path.name, why=why, path=path
        )
    )


def _method(key: str, data: Mapping[str, Any]) -> Method:
    arithmetic = Arithmetic(data.get("arithmetic", "shares"))
    entries = data["values"]
    if not isinstance(entries, list) or not 2 <= len(cast(list[Any], entries)) <= MOST_VALUES:
        raise ValueError(said("Method", "it must have 2 to {most} values").format(most=MOST_VALUES))
    values = tuple(_value(one, number) for number, one in enumerate(cast(list[Any], entries), 1))
    if values[0].status is not Status.NOT_RATED:
        raise ValueError(said("Method", "its first value does not come to the status not-rated"))
    if len({value.key for value in values}) < len(values):
        raise ValueError(said("Method", "two of its values have one key"))
    scope = Scope(data.get("scope", "commitment"))
    if scope is Scope.EACH_ACTOR and arithmetic is not Arithmetic.MEAN:
        raise ValueError(
            said("Method", "it rates each actor and counts no mean, which the commitment as a whole would have")
        )
    if arithmetic is Arithmetic.MEAN and any(value.score is None for value in values[1:]):
        raise ValueError(said("Method", "it counts a mean, and a value has no score"))
    if arithmetic is Arithmetic.MEAN and len({value.score for value in values[1:]}) < 2:
        raise ValueError(said("Method", "it counts a mean, and all scores are the same"))
    return Method(
        key=key,
        names=_words(data["name"], "name"),
        source=_text(data["source"], "source"),
        address=_text(data.get("address", ""), "address"),
        scope=scope,
        arithmetic=arithmetic,
        values=values,
        order=_whole(data.get("order", 100), "order"),
    )


def _value(data: object, number: int) -> Value:
    if not isinstance(data, dict):
        raise TypeError(said("Method", "value {number} is no table").format(number=number))
    given = cast(Mapping[str, Any], data)
    try:
        key = _text(given["key"], "key")
        if not key or "/" in key:
            raise ValueError(said("Method", "a key is some letters without a slash"))
        score = given.get("score")
        if isinstance(score, bool) or not isinstance(score, int | float | None):
            raise TypeError(said("Method", "score is no number"))
        if score is not None and not isfinite(score):
            raise ValueError(said("Method", "score is no finite number"))
        return Value(
            key=key,
            status=Status(given["status"]),
            labels=_words(given["label"], "label"),
            shorts=_words(given.get("short", {}), "short", needs_english=False),
            rules=_words(given["rules"], "rules"),
            also=frozenset(Status(status) for status in given.get("also", ())),
            score=score,
        )
    except KeyError as error:
        raise ValueError(
            said("Method", "value {number} has no {name}").format(number=number, name=error.args[0])
        ) from error
    except (TypeError, ValueError) as error:
        raise ValueError(said("Method", "in value {number} {error}").format(number=number, error=str(error))) from error


def _words(data: object, name: str, needs_english: bool = True) -> Mapping[str, str]:
    if not isinstance(data, dict):
        raise TypeError(said("Method", "{name} is no table of words by language").format(name=name))
    words = {str(language): _text(text, name) for language, text in cast(Mapping[str, Any], data).items()}
    if needs_english and not words.get("en"):
        raise ValueError(said("Method", "{name} has no English words (en)").format(name=name))
    return words


def _text(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise TypeError(said("Method", "{name} is no text").format(name=name))
    return " ".join(value.split())


def _whole(value: object, name: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(said("Method", "{name} is no whole number").format(name=name))
    return value
