"""Sentences from below Qt in the language of the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from desktop_app.analysis import analyse
from desktop_app.document.said import Said, said
from desktop_app.readers import ReadError, read, read_text
from desktop_app.session.spoken import spoken


class Shouting(QTranslator):
    """A language whose words are the English ones in capitals, places aside."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803
        return sourceText.upper().replace("{WORDS}", "{words}").replace("{WHOSE}", "{whose}")

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def shouting(qapp: QCoreApplication) -> Iterator[None]:
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_the_form_is_translated_and_the_parts_stay(shouting: None) -> None:
    assert spoken(said("Reason", "past tense: “{words}”").format(words="met")) == "PAST TENSE: “met”"


def test_a_part_that_is_such_a_sentence_is_translated_too(shouting: None) -> None:
    whose = said("Reason", " with we as subject")
    assert spoken(said("Reason", "“{words}”{whose}").format(words="will", whose=whose)) == "“will” WITH WE AS SUBJECT"


def test_other_words_stay_as_they_are(shouting: None) -> None:
    assert spoken("a ground of one's own") == "a ground of one's own"


def test_every_reason_of_a_document_can_be_translated(fact_sheet_path: Path) -> None:
    plain = [v.reason for v in analyse(read(fact_sheet_path)).verdicts if not isinstance(v.reason, Said)]
    assert plain == []


def test_every_reason_of_a_japanese_document_can_be_translated() -> None:
    text = "両首脳は協力を強化することで一致した。日本は歓迎した。来年春までに計画を取りまとめるよう指示した。"
    plain = [v.reason for v in analyse(read_text(text, "a.txt")).verdicts if not isinstance(v.reason, Said)]
    assert plain == []


def test_an_error_from_the_reading_process_can_be_translated(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnothing else")
    with pytest.raises(ReadError) as caught:
        read(broken)
    assert isinstance(str(caught.value), Said)
