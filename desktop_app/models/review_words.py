"""Why a rating should be looked at again, as a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.notebook import Review, ReviewGround

TR = QCoreApplication.translate


def review_in_words(review: Review) -> str:
    """Return the ground as one sentence."""
    match review.ground:
        case ReviewGround.LATER_EVIDENCE:
            words = TR("Review", "“{title}” ({day}) came after the rating.")
            return words.format(title=review.words, day=review.day)
        case ReviewGround.OTHER_WORDING:
            words = TR("Review", "The source has other words now; rated were: “{quote}”")
            return words.format(quote=" ".join(review.words.split()))
        case ReviewGround.NOT_FOUND:
            return TR("Review", "The source no longer has the passage that was rated.")
