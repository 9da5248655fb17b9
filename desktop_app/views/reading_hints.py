"""What is said of a place of the text where the mouse rests: what a damaged word was, why a passage is marked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.notebook import Decision
from desktop_app.session.session import Session
from desktop_app.session.spoken import spoken


def hint_at(session: Session, position: int) -> str:
    """Return what is to be said of a code point of the open document; nothing of most."""
    document = session.document
    if document is None:
        return ""
    for damage in document.damage:
        if position in damage.span:
            words = QCoreApplication.translate("ReadingView", "Probably: {words} ({reason})")
            return words.format(words=damage.probable, reason=spoken(damage.reason))
    item = session.items.get(session.item_at(position) or "")
    return spoken(item.commitment.reason) if item is not None and item.commitment is not None else ""


def marked_at(session: Session, position: int | None) -> str | None:
    """Return the item that is marked at a code point; one that was dismissed is not."""
    key = None if position is None else session.item_at(position)
    return key if key is not None and session.items[key].decision is not Decision.DISMISSED else None
