"""The whole of analysis: a document in, its findings out. Pure, deterministic, linear in the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence

from desktop_app.analysis.dates import find_dates, resolve_deadline
from desktop_app.analysis.figures import describe, find_figures
from desktop_app.analysis.findings import (
    Commitment,
    Deadline,
    Figure,
    Findings,
    Testability,
    Verdict,
)
from desktop_app.analysis.languages import Judgement, Language, Promise, language
from desktop_app.analysis.languages.detect import detect
from desktop_app.analysis.units import Unit, units
from desktop_app.document import Document, Span
from desktop_app.document.said import said

Step = Callable[[float], None]
"""Called with the part done, 0 to 1, now and then; it may raise to cancel."""

LANGUAGE_NAMES = {
    "fr": "French", "de": "German", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "nl": "Dutch",
    "ko": "Korean", "zh": "Chinese", "ja": "Japanese",
}  # fmt: skip


def analyse(document: Document, step: Step | None = None) -> Findings:
    """Return what analysis proposes for `document`.

    `step` is called with the part done and may raise to cancel; its exception passes through.
    """
    tell = step or _ignore
    tell(0.0)
    spoken = _languages(document)

    def sentences(block: int, text: str, span: Span) -> Iterable[Span]:
        speaker = spoken[block]
        return [span] if speaker is None else speaker.sentences(text, span)

    all_units = units(document, sentences)
    tell(0.2)
    judged = _judged(document, all_units, spoken, tell)
    figures = find_figures(document)
    dates = find_dates(document)
    tell(0.9)
    starts = [figure.span.start for figure in figures]
    commitments: list[Commitment] = []
    verdicts: list[Verdict] = []
    for unit in all_units:
        judgement = judged[unit.ordinal]
        index = None
        reason = judgement.reason
        if judgement.promise is not None:
            index = len(commitments)
            commitments.append(_commitment(document, unit, judgement, judgement.promise, figures, starts))
            reason = commitments[-1].reason
        verdicts.append(Verdict(unit.span, unit.block, judgement.rule, reason, index))
    figures = describe(document, figures, all_units, commitments)
    tell(1.0)
    return Findings(tuple(commitments), figures, dates, tuple(verdicts), _note(document, spoken))


def _ignore(_: float) -> None:
    """Tell nobody."""


def _languages(document: Document) -> list[Language | None]:
    """Return for each block the language that reads it, None where analysis does not speak it."""
    default = document.language
    if default == "und":
        default = detect(document.text)
    codes = [detect(document.quote(block.body), default) for block in document.blocks]
    known = {code: language(code) for code in set(codes)}
    return [known[code] for code in codes]


def _note(document: Document, spoken: Sequence[Language | None]) -> str | None:
    """Return the sentence that says detection does not speak this document's language."""
    if not spoken or any(speaker is not None for speaker in spoken):
        return None
    code = document.language if document.language != "und" else detect(document.text)
    name = LANGUAGE_NAMES.get(code)
    what = (
        f"This document seems to be in {name}, which detection does not speak yet"
        if name
        else ("Detection could not tell the language of this document")
    )
    return f"{what}: reading, notes and marks of your own work as always."


def _judged(
    document: Document, all_units: Sequence[Unit], spoken: Sequence[Language | None], tell: Step
) -> list[Judgement]:
    """Return one judgement per unit; each language sees all units of its own at once."""
    result = [Judgement("language", "Detection does not speak this language.")] * len(all_units)
    by_language: dict[str, tuple[Language, list[Unit]]] = {}
    for unit in all_units:
        speaker = spoken[unit.block]
        if speaker is not None:
            by_language.setdefault(speaker.code, (speaker, []))[1].append(unit)
    done = 0
    for speaker, own in by_language.values():
        judgements: Iterator[Judgement] = speaker.judgements(document, own)
        for unit, judgement in zip(own, judgements, strict=True):
            result[unit.ordinal] = judgement
            done += 1
            if done % 200 == 0:
                tell(0.2 + 0.7 * done / len(all_units))
    return result


def _commitment(
    document: Document,
    unit: Unit,
    judgement: Judgement,
    promise: Promise,
    figures: Sequence[Figure],
    starts: Sequence[int],
) -> Commitment:
    near = range(bisect_left(starts, unit.span.start), bisect_left(starts, unit.span.end))
    own = tuple(i for i in near if unit.span.covers(figures[i].span))
    deadline = None
    if promise.deadline is not None:
        words = document.running(promise.deadline)
        date = None if promise.recurring else resolve_deadline(words, document.date, promise.actors)
        deadline = Deadline(promise.deadline, date, promise.recurring)
    return Commitment(
        span=unit.span,
        label=promise.label,
        block=unit.block,
        actors=promise.actors,
        strength=promise.strength,
        cue=promise.cue,
        rule=judgement.rule,
        reason=_reason(document, judgement.reason, deadline, [figures[i] for i in own]),
        deadline=deadline,
        figures=own,
        testability=Testability(
            actor=bool(promise.actors),
            target=promise.target or bool(own),
            deadline=deadline is not None,
            means=promise.means or any(figures[i].currency for i in own),
            baseline=promise.baseline,
        ),
        beneficiaries=promise.beneficiaries,
        conditional=promise.conditional,
        confidence=promise.confidence,
    )


AMOUNTS = 3
"""Figures that a reason names at most."""


def _reason(document: Document, ground: str, deadline: Deadline | None, figures: Sequence[Figure]) -> str:
    """Return the ground with the deadline and the amounts, each as it stands."""
    reason = ground
    if deadline is not None:
        words = document.running(deadline.span)
        reason = said("Reason", "{reason}; deadline “{words}”").format(reason=reason, words=words)
    for number, figure in enumerate(figures[:AMOUNTS]):
        if number:
            form = said("Reason", "{reason}, “{words}”")
        elif len(figures) == 1:
            form = said("Reason", "{reason}; amount “{words}”")
        else:
            form = said("Reason", "{reason}; amounts “{words}”")
        reason = form.format(reason=reason, words=document.running(figure.span))
    return reason
