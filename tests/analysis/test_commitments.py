"""What analysis takes for a commitment and what it does not, on sentences that stand alone."""

import pytest

from desktop_app.analysis import POSSIBLE, Findings, Strength, analyse
from desktop_app.document import Document, Source, outline
from desktop_app.readers import read_text


def findings(*paragraphs: str) -> tuple[Document, Findings]:
    head = "Joint Statement of Ruritania’s Neighbours: Japan and Canada\n\nJapan and Canada met today.\n\n"
    document = read_text(head + "\n\n".join(paragraphs), "statement.txt")
    return document, analyse(document)


def flagged(sentence: str) -> bool:
    document, found = findings(sentence)
    return any(document.running(c.span) == sentence and c.confidence >= POSSIBLE for c in found.commitments)


@pytest.mark.parametrize(
    ("sentence", "ground"),
    [
        ("We will build a hospital.", "will with the parties as subject"),
        ("Japan committed to provide $3 billion.", "a reported promise is one"),
        ("The two sides reaffirmed their commitment to open trade.", "a promise repeated"),
        ("Both countries intend to open a consulate.", "a plan of the parties"),
        ("We are determined to end child poverty.", "a state of resolve"),
        ("If needed, Canada will send engineers.", "a conditional promise is one"),
        ("They agreed that Canada shall not be required to pay.", "what is agreed is promised"),
    ],
)
def test_a_promise_is_flagged(sentence: str, ground: str) -> None:
    assert flagged(sentence), ground


@pytest.mark.parametrize(
    ("sentence", "ground"),
    [
        ("Japan and Canada have negotiated an agreement.", "praise of the past"),
        ("The leaders welcomed the progress made.", "a welcome"),
        ("We recognize that climate change will affect the poor.", "a recognition"),
        ("All nations should comply with the law of the sea.", "an expectation of others"),
        ("The agreement that will support 6,000 workers was signed.", "a clause that describes"),
        ("Will Canada build a hospital?", "a question"),
        ("Canada would build a hospital.", "hypothetical"),
    ],
)
def test_what_is_no_promise_is_not_flagged(sentence: str, ground: str) -> None:
    assert not flagged(sentence), ground


def test_every_unit_has_a_verdict_with_a_reason() -> None:
    document, found = findings("We will build a hospital. The leaders welcomed the progress made.")
    assert all(verdict.reason for verdict in found.verdicts)
    assert [v.commitment for v in found.verdicts if "hospital" in document.quote(v.span)] == [0]


def test_we_comes_to_the_parties_and_the_reason_shows_the_verb() -> None:
    _, found = findings("We will build a hospital.")
    assert set(found.commitments[0].actors) == {"Japan", "Canada"}
    assert "“will build” with We as subject" in found.commitments[0].reason
    assert found.commitments[0].strength is Strength.FIRM


def test_a_reason_says_for_whom_it_stands() -> None:
    _, found = findings("Toyota announced that it will invest $1 billion.")
    assert "“will invest” with it (Toyota) as subject" in found.commitments[0].reason


def test_the_same_document_gives_the_same_findings() -> None:
    document, found = findings("We will build a hospital by 2030.")
    assert analyse(document) == found


def test_analysis_of_an_empty_document_is_empty() -> None:
    source = Source("empty.txt", "txt", 0, "")
    assert analyse(Document("", (), outline(()), source)).commitments == ()


def test_a_language_that_is_not_spoken_is_named_and_gives_no_commitments() -> None:
    text = "Les dirigeants se sont engagés à construire un hôpital dans la région et nous sommes avec eux pour la paix."
    found = analyse(read_text(text, "declaration.txt"))
    assert found.commitments == ()
    assert found.note is not None
    assert "French" in found.note


def test_a_step_that_raises_cancels_the_analysis() -> None:
    def stop(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        analyse(read_text("We will build a hospital.", "a.txt"), stop)
