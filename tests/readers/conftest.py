"""The statements that come with the project, for the tests of the readers."""

from pathlib import Path

import pytest

CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "docs"


@pytest.fixture(scope="session")
def corpus_documents() -> list[Path]:
    """Every statement in tests/corpus/docs, as it was published."""
    found = sorted(CORPUS.glob("*.*"))
    assert found
    return found
