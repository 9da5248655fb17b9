"""The languages that analysis speaks. A language is one package here and one line in the table."""

from __future__ import annotations

from importlib import import_module

from desktop_app.analysis.languages.protocol import Judgement, Language, Promise

SPOKEN = {
    "en": "desktop_app.analysis.languages.english",
    "ja": "desktop_app.analysis.languages.japanese",
}
"""Language code to the module whose `LANGUAGE` speaks it; imported on use."""


def language(code: str) -> Language | None:
    """Return the language of this code ("en", "en-GB"), or None where analysis does not speak it."""
    module = SPOKEN.get(code.partition("-")[0].casefold())
    return None if module is None else import_module(module).LANGUAGE


__all__ = ["SPOKEN", "Judgement", "Language", "Promise", "language"]
