"""What is known of a commitment, a sentence or the document, as rows of a name and words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.document import Document, Span
from desktop_app.models.citation import place_in_words
from desktop_app.models.removed_words import removed_name
from desktop_app.models.wording import figure_chip, listed, quoted, strength_name
from desktop_app.notebook import Decision, Item
from desktop_app.session.session import Session
from desktop_app.session.spoken import spoken

Row = tuple[str, str]


TR = QCoreApplication.translate


def facts_of_item(document: Document, item: Item) -> list[Row]:
    """Return where an item stands, who promises what by when, why it was flagged and what it states."""
    entry, found = item.entry, item.commitment
    rows: list[Row] = []
    if found is not None:
        rows.append((TR("Inspector", "Why flagged"), spoken(found.reason)))
    elif item.is_commitment:
        rows.append((TR("Inspector", "Why here"), TR("Inspector", "Marked by hand")))
    if item.decision is Decision.DISMISSED:
        rows.append(
            (TR("Inspector", "Dismissed"), (entry.ground if entry else "") or TR("Inspector", "no ground given"))
        )
    if item.span is None:
        rows.append(
            (TR("Inspector", "Detached"), TR("Inspector", "The source no longer has this passage. The note is kept."))
        )
    else:
        rows.append((TR("Inspector", "Where"), place_in_words(document, item.span)))
    if item.actors:
        corrected = entry is not None and entry.actors is not None
        rows.append((TR("Inspector", "Actors"), listed(item.actors) + _corrected(corrected)))
    if found is not None and found.beneficiaries:
        rows.append((TR("Inspector", "For"), listed(found.beneficiaries)))
    if item.strength:
        is_corrected = entry is not None and entry.strength is not None
        verb = f" ({quoted(document.running(found.cue))})" if found and not is_corrected else ""
        rows.append(
            (
                TR("Inspector", "Strength"),
                strength_name(item.strength) + verb + _corrected(is_corrected and bool(found)),
            )
        )
    if item.deadline_text:
        date = f" ({item.due})" if item.due is not None and str(item.due) != item.deadline_text else ""
        corrected = entry is not None and bool(entry.deadline)
        rows.append((TR("Inspector", "Deadline"), item.deadline_text + date + _corrected(corrected)))
    own_amount = entry.amount if entry else None
    amounts = own_amount or listed(filter(None, map(figure_chip, item.figures)))
    if amounts:
        rows.append((TR("Inspector", "Amounts"), amounts + _corrected(bool(own_amount))))
    if found is not None:
        there, missing = testability(item)
        rows.append((TR("Inspector", "States"), listed(there) or TR("Inspector", "nothing that can be tested")))
        if missing:
            rows.append((TR("Inspector", "Missing"), listed(missing)))
    return rows + (damage(document, item.span) if item.span is not None else [])


def _corrected(is_corrected: bool) -> str:
    return " · " + TR("Inspector", "corrected") if is_corrected else ""


def testability(item: Item) -> tuple[list[str], list[str]]:
    """Return which of actor, target, deadline, means and baseline a commitment states, and which are missing.

    What a person corrected counts as stated: they read it there.
    """
    assert item.commitment is not None
    stated, entry = item.commitment.testability, item.entry
    names = {
        TR("Inspector", "actor"): stated.actor or bool(entry and entry.actors),
        TR("Inspector", "target"): stated.target or bool(entry and entry.amount),
        TR("Inspector", "deadline"): stated.deadline or bool(entry and entry.deadline),
        TR("Inspector", "means"): stated.means,
        TR("Inspector", "baseline"): stated.baseline,
    }
    return [name for name, is_there in names.items() if is_there], [name for name, there in names.items() if not there]


def facts_of_sentence(session: Session, document: Document, span: Span) -> list[Row]:
    """Return where a sentence stands, and why it was not flagged."""
    verdict = next((v for v in session.findings.verdicts if v.span == span), None)
    rows = [(TR("Inspector", "Where"), place_in_words(document, span))]
    if verdict is not None:
        rows.append((TR("Inspector", "Why not"), spoken(verdict.reason)))
    return rows + damage(document, span)


def facts_of_document(document: Document) -> list[Row]:
    """Return what a reader should know of the document itself."""
    source = document.source
    rows = [
        (
            TR("Inspector", "Source"),
            f"{source.name} · {source.format}" + (f" · {source.encoding}" if source.encoding else ""),
        )
    ]
    if document.date is not None:
        rows.append((TR("Inspector", "Date"), str(document.date)))
    remarks = map(spoken, document.remarks)
    rows += [(TR("Inspector", "Remark") if number == 0 else "", note) for number, note in enumerate(remarks)]
    if document.removed:
        kinds = sorted({removed_name(removed.what) for removed in document.removed})
        rows.append((TR("Inspector", "Left out"), listed(kinds)))
    return rows + damage(document, Span(0, len(document.text)))


def damage(document: Document, span: Span) -> list[Row]:
    """Return where the source seems damaged within a span, and what was probably meant."""
    return [
        (
            TR("Inspector", "Source"),
            TR("Inspector", "“{words}”: probably “{probable}” ({reason}). The text is left as it is.").format(
                words=document.quote(place.span), probable=place.probable, reason=spoken(place.reason)
            ),
        )
        for place in document.damage
        if span.overlaps(place.span)
    ]
