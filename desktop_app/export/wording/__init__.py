"""The report's own words, one module a language; English where a language has none of its own."""

from desktop_app.export.wording.english import Words
from desktop_app.export.wording.japanese import JapaneseWords

__all__ = ["JapaneseWords", "Words", "words_for"]


def words_for(language: str) -> Words:
    """Return the words for a language tag ("en", "ja-JP")."""
    return JapaneseWords() if language.partition("-")[0].lower() == "ja" else Words()
