"""Words a sentence that was made below Qt, and so is English, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.document.said import Said


def spoken(sentence: str) -> str:
    """Return a sentence in the language of the window; one that does not know how it was made stays as it is."""
    if not isinstance(sentence, Said):
        return sentence
    parts = {name: spoken(part) if isinstance(part, Said) else part for name, part in sentence.parts.items()}
    form = QCoreApplication.translate(sentence.table, sentence.form)
    return form.format_map(parts) if parts else form
