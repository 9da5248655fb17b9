"""The labelled documents: every format gives the blocks that a person labelled, headings at F1 .95 or better."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from desktop_app.app.read import read_object
from desktop_app.readers import read

CORPUS = Path(__file__).resolve().parents[1] / "corpus"


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_structure", CORPUS / "score_structure.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


def test_the_labelled_blocks_are_found_in_every_format(scorer: ModuleType) -> None:
    by_format: dict[str, object] = {}
    for path, gold in scorer.jobs(CORPUS / "structure", ""):
        document = read(path)
        assert list(document.flaws()) == [], path.name
        counts = scorer.compare(gold, scorer.found(read_object(document)))
        by_format[document.source.format] = by_format.get(document.source.format, scorer.Counts()) + counts
    assert set(by_format) == {"docx", "epub", "html", "md", "odt", "pdf", "rtf", "txt"}
    for name, counts in by_format.items():
        row = counts.row()
        assert min(row["headings"], row["levels"], row["order"]) >= 0.95, f"{name}: {row}"
        assert min(row["blocks"], row["kinds"], row["labels"]) >= 0.95, f"{name}: {row}"


def test_what_is_missed_false_misplaced_or_of_another_kind_counts(scorer: ModuleType) -> None:
    def blocks(*words: str) -> list[object]:
        return [scorer.Block("heading" if w.isupper() else "paragraph", 2 * w.isupper(), "", w) for w in words]

    gold = blocks("TRADE", "first words", "CLIMATE", "second words")
    assert set(scorer.compare(gold, gold).row().values()) == {1.0}
    turned = scorer.compare(gold, blocks("CLIMATE", "second words", "TRADE", "first words")).row()
    assert turned["order"] == 0.5
    lost = scorer.compare(gold, blocks("TRADE", "first words", "second words")).row()
    assert (lost["order"], round(lost["headings"], 3)) == (1.0, 0.667)
    kinds = scorer.compare(gold, [scorer.Block("paragraph", 0, "", b.words) for b in gold]).row()
    assert (kinds["blocks"], kinds["kinds"], kinds["headings"]) == (1.0, 0.5, 0.0)
