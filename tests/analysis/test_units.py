"""How English text is parted into sentences."""

import pytest

from desktop_app.analysis.languages.english.sentences import sentences
from desktop_app.document import Span


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The ROK-U.S. alliance stands. It is old.", ["The ROK-U.S. alliance stands.", "It is old."]),
        ("President Donald J. Trump spoke.", ["President Donald J. Trump spoke."]),
        ("They met in the U.S. The talks went on.", ["They met in the U.S.", "The talks went on."]),
        ("They met the U.S. Treasury.", ["They met the U.S. Treasury."]),
        ("26. We commit to act.", ["26. We commit to act."]),
        ("Resolution No. 4 of 2025 holds.", ["Resolution No. 4 of 2025 holds."]),
        ("It grew by 3.5 percent. Prices fell.", ["It grew by 3.5 percent.", "Prices fell."]),
        ("“We will act.” Then they left.", ["“We will act.”", "Then they left."]),
        ("MS. JEAN-PIERRE: We will act.", ["MS. JEAN-PIERRE: We will act."]),
        ("as told by Leader Schumer. Obviously we will.", ["as told by Leader Schumer.", "Obviously we will."]),
        ("One paragraph\n\nanother one", ["One paragraph", "another one"]),
        ("by Smith et al. in 2020.", ["by Smith et al. in 2020."]),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, parts: list[str]) -> None:
    assert [text[s.start : s.end] for s in sentences(text, Span(0, len(text)))] == parts
