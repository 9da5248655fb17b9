"""Text of any shape is analysed without an exception, and every quote stands in it letter by letter."""

import pytest

from desktop_app.analysis import analyse
from desktop_app.readers import read_text
from tests.hostile.shapes import BROKEN, ENDLESS, repeated


def assert_sound(text: str) -> None:
    document = read_text("A statement by Japan and Canada\n\n" + text, "shape.txt")
    found = analyse(document)
    end = len(document.text)
    for commitment in found.commitments:
        assert 0 <= commitment.span.start < commitment.span.end <= end
        assert commitment.span.covers(commitment.label)
        assert commitment.label.end > commitment.label.start
        assert commitment.deadline is None or 0 <= commitment.deadline.span.start < commitment.deadline.span.end <= end
        assert len(commitment.reason) < 2_000
    for verdict, following in zip(found.verdicts, found.verdicts[1:], strict=False):
        assert verdict.span.end <= following.span.start
        assert verdict.reason


@pytest.mark.parametrize("name", ENDLESS)
def test_a_megabyte_without_an_end_is_analysed(name: str) -> None:
    assert_sound(repeated(ENDLESS[name], 1_000_000))


@pytest.mark.parametrize("name", BROKEN)
def test_broken_text_is_analysed(name: str) -> None:
    assert_sound(repeated(BROKEN[name], 100_000))


def test_a_line_of_five_megabytes_is_analysed() -> None:
    assert_sound(repeated("parties build roads and ", 5_000_000))
