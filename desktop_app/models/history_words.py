"""History in words: what changed, from what to what, as a reader says it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.models.wording import status_name, strength_name
from desktop_app.notebook import CREATED, Method, Status
from desktop_app.notebook.history import STATES, Step, states_in
from desktop_app.notebook.method_choice import MEMBERS, METHOD
from desktop_app.session.decided import ENCODING, STRUCTURE

TR = QCoreApplication.translate
MOST = 160
"""Letters of a value that are shown; all of them stand in the tooltip."""


def interface_language() -> str:
    """Return the code of the language the window speaks ("en", "ja")."""
    return QLocale().name().partition("_")[0]


def field_name(field: str) -> str:
    """Return what a field is called."""
    names = {
        CREATED: TR("History", "Taken up"),
        "status": TR("History", "Status"),
        "rating": TR("History", "Rating"),
        "by_actor": TR("History", "Ratings by actor"),
        "note": TR("History", "Note"),
        "rationale": TR("History", "Rationale"),
        "as_of": TR("History", "As of"),
        "reviewed": TR("History", "Confirmed"),
        "decision": TR("History", "Decision"),
        "ground": TR("History", "Ground"),
        "evidence": TR("History", "Evidence"),
        "tags": TR("History", "Tags"),
        "label": TR("History", "Label"),
        "actors": TR("History", "Actors"),
        "strength": TR("History", "Strength"),
        "deadline": TR("History", "Deadline"),
        "amount": TR("History", "Amount"),
        METHOD: TR("History", "Rating method"),
        MEMBERS: TR("History", "Members"),
        STATES: TR("History", "Frozen states"),
        STRUCTURE: TR("History", "Structure"),
        ENCODING: TR("History", "Encoding"),
    }
    return names.get(field, field)


def step_in_words(step: Step, methods: tuple[Method, ...] = (), most: int = MOST) -> str:
    """Return "Not rated → Kept", "Note: – → paid in full", "Taken up"; values are cut at `most` letters."""
    if step.field == CREATED:
        return TR("History", "Taken up") if step.before is None else TR("History", "Taken back")
    if step.field == "evidence":
        return _evidence_in_words(step.before or [], step.after or [], most)
    before, after = (value_in_words(step.field, value, methods) for value in (step.before, step.after))
    words = f"{_cut(before, most)} → {_cut(after, most)}"
    return words if step.field in ("status", "decision", "rating") else f"{field_name(step.field)}: {words}"


def _evidence_in_words(before: list[dict[str, str]], after: list[dict[str, str]], most: int) -> str:
    then, now = ({piece["id"]: piece for piece in pieces} for pieces in (before, after))
    parts = [TR("History", "Evidence added: {title}").format(title=_title(now[one])) for one in now if one not in then]
    parts += [
        TR("History", "Evidence removed: {title}").format(title=_title(then[one])) for one in then if one not in now
    ]
    parts += [
        TR("History", "Evidence edited: {title}").format(title=_title(now[one]))
        for one in now
        if one in then and now[one] != then[one]
    ]
    return _cut("; ".join(parts), most)


def _title(piece: dict[str, str]) -> str:
    return piece.get("title") or piece.get("address") or piece.get("quote", "")


def value_in_words(field: str, value: Any, methods: tuple[Method, ...] = ()) -> str:
    """Return a value of a field as shown, "–" for none."""
    if field == METHOD:
        used = next((method for method in methods if method.key == value), methods[0] if methods else None)
        return used.name(interface_language()) if used is not None else str(value or "–")
    if value in (None, "", [], {}):
        return "–"
    if field == STRUCTURE:
        return TR("History", "{n} corrections").format(n=len(value))
    if field == STATES:
        return ", ".join(state.name for state in states_in(value))
    match field:
        case "status":
            return status_name(Status(value))
        case "decision":
            names = {
                "undecided": TR("History", "undecided"),
                "accepted": TR("History", "accepted"),
                "dismissed": TR("History", "dismissed"),
                "own": TR("History", "own mark"),
            }
            return names.get(value, str(value))
        case "rating":
            return token_in_words(value, methods)
        case "by_actor":
            return ", ".join(f"{actor} {token_in_words(token, methods, short=True)}" for actor, token in value.items())
        case "evidence":
            return "; ".join(map(_title, value))
        case "strength":
            return strength_name(value)
        case _:
            return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def token_in_words(token: str, methods: tuple[Method, ...], short: bool = False) -> str:
    """Return the label of a method's value ("politifact/compromise": "Compromise"); the token where it is unknown."""
    language = interface_language()
    for method in methods:
        value = method.of_token(token)
        if value is not None:
            return value.short(language) if short else value.label(language)
    return token


def _cut(words: str, most: int) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
