"""Tooltips show words as they are: Qt takes what looks like mark-up for HTML, and would load the pictures it names."""

from __future__ import annotations

from PySide6.QtGui import Qt


def plain_tip(words: str) -> str:
    """Return `words` as a tooltip that shows them letter by letter, whatever a document or a person put in them."""
    return Qt.convertFromPlainText(words) if Qt.mightBeRichText(words) else words
