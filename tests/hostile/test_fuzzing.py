"""Any mutation of a document gives a document whose invariants hold, or one sentence: never another exception."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.document import Document
from tests.hostile.mutations import KINDS, Change, Mutate, of_archive, of_text
from tests.hostile.outcomes import outcome, read_here
from tests.hostile.samples import DOCX, EPUB, HTML, MARKDOWN, ODT_PARTS, PDF, RTF

MUTATE: dict[str, Mutate] = {
    "a.docx": of_archive(DOCX),
    "a.odt": of_archive(ODT_PARTS),
    "a.epub": of_archive(EPUB),
    "a.html": of_text(HTML, "xml"),
    "a.rtf": of_text(RTF, "rtf", "latin-1"),
    "a.md": of_text(MARKDOWN, "md"),
    "a.pdf": of_text(PDF.decode("latin-1"), "pdf", "latin-1"),
}
SHARE = st.floats(0, 1, exclude_max=True)
CHANGES = st.lists(
    st.builds(Change, st.integers(0, KINDS - 1), SHARE, SHARE, st.integers(0, 40)), min_size=1, max_size=6
)


@pytest.mark.parametrize("name", MUTATE)
def test_the_sample_itself_is_read(name: str) -> None:
    document = outcome(MUTATE[name]([], 0), name, read_here)
    assert isinstance(document, Document)
    assert "Joint Statement" in document.text
    assert "First item." in document.text


@pytest.mark.parametrize("name", MUTATE)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(changes=CHANGES, part=st.integers(0, 34))
def test_a_mutated_document_is_sound_or_told(name: str, changes: list[Change], part: int) -> None:
    document = outcome(MUTATE[name](changes, part), name, read_here)
    if isinstance(document, Document):
        document.text.encode()  # no half characters
        assert all(document.path(section) is not None for section in document.sections)
        assert all(0 <= note < len(document.blocks) for block in document.blocks for note in block.notes)
