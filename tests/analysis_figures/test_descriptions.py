"""What is said of each figure: what for, by whom, a share of what, a part of which, and how far it has come."""

import re
from pathlib import Path

import pytest

from desktop_app.analysis import Figure, Ladder, analyse
from desktop_app.document import Span
from desktop_app.readers import read, read_text

CORPUS = Path(__file__).parent.parent / "corpus" / "docs"

HEAD = "Joint Statement of Japan and Canada\n\nJapan and Canada met today.\n\n"


def figures(words: str) -> tuple[Figure, ...]:
    return analyse(read_text(HEAD + words + "\n", "statement.md")).figures


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ("We will invest $13 billion in our operations and add 600 jobs.", "our operations"),
        ("We will spend $5 million over five years for clinics.", "clinics"),
        ("We will give a $2 billion solar project to Angola.", "solar project to Angola"),
        ("We will raise defence spending to 3.5% of GDP.", "defence spending"),
        ("We will give $3 million to end hunger.", "end hunger"),
    ],
)
def test_the_words_for_a_list_are_the_texts_own(words: str, purpose: str) -> None:
    assert purpose in figures(words)[0].label


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("The plans build on the $12 trillion of support we have put in place.", "support"),
        ("It aims to shorten the tests of vaccines, drugs and cures to 100 days.", "the tests of vaccines"),
        ("Production has so far accounted for over 95 per cent of the COVAX supply.", "COVAX supply"),
        ("It kept businesses afloat, totalling over $12 trillion including fiscal support.", "fiscal support"),
        ("Ottawa seeks to limit the rise in temperatures to 1.5 degrees.", "the rise in temperatures"),
        ("This cuts our collective emissions by around half.", "our collective emissions"),
        ("It protects 30 per cent of global land and at least 30 per cent of the ocean.", "global land"),
        ("It suspends 24 percentage points of its rate for an initial period of 90 days.", "its rate"),
        ("The leaders welcomed ongoing investments by Indian companies worth $7 billion.", "ongoing investments"),
        ("It adds to investments across 14 economies, totaling $40 billion.", "investments across 14 economies"),
        ("Trade between the two countries grew by 12 percent.", "Trade between the two countries"),
        ("Tariffs on automobiles, timber, lumber, and wood derivatives fell to 15 percent.", "Tariffs on automobiles"),
        ("It is to develop its Warning and Control jet in a $2 billion deal.", "its Warning and Control jet"),
        ("A firm won a $600 million contract, to build the cable to France.", "contract, to build the cable to France"),
        ("It holds a record $163 million for the “Solar for All” competition.", "“Solar for All” competition"),
        ("It gave guidance for the $10 billion Advanced Tax Credit.", "Advanced Tax Credit"),
        ("It is a pledge of $2 billion funding over the next 5 years for the Education Fund.", "Education Fund"),
        ("It has $1.4 billion in recently announced private investments.", "recently announced private investments"),
        ("The text provides for one billion doses over the next year.", ""),
    ],
)  # fmt: skip
def test_a_label_names_a_thing_and_is_no_piece_of_a_clause(words: str, label: str) -> None:
    document = read_text("Joint Statement\n\n" + words + "\n", "statement.txt")
    labels = [f.label.removeprefix(", ".join(f.givers)).removeprefix(", ") for f in analyse(document).figures]
    assert label in labels


NO_LABEL = re.compile(
    r"^(?:and|or|of|which|available|so far)\b|^(?:the equivalent|part|to [a-z]+|(?!fund|financ)[a-z]+ing)$"
    r"|\b(?:we|they|it|he|she|who|which)\b"
    r"|\b(?:and|or|of|the|a|an|in|on|to|for|by|with|at|least|than|more|accounted|afloat)$"
)


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.*")), ids=lambda path: path.stem)
def test_no_label_in_the_corpus_is_a_fragment(path: Path) -> None:
    document = read(path)
    labels = [figure.label for figure in analyse(document).figures]
    text = document.running(Span(0, len(document.text)))
    assert [label for label in labels if label.split(", ")[-1] not in text] == []
    assert [label for label in labels for part in label.split(", ")[-1:] if NO_LABEL.search(part)] == []


def test_who_says_we_gives_what_we_give_and_not_what_we_welcome() -> None:
    promises = "We will meet. We will act.\n\n"
    given, welcomed = figures(
        promises + "That is the $5 million we put in place.\n\nWe welcome the new $7 million fund."
    )
    assert given.givers == ("Japan", "Canada")
    assert welcomed.givers == ()


@pytest.mark.parametrize(
    ("words", "givers"),
    [
        ("Germany’s €2 billion is new.", ("Germany",)),
        ("The fund has $35 million from the World Bank.", ("World Bank",)),
        ("Canada will give $5 million.", ("Canada",)),
        ("We will give $5 million.", ("Japan", "Canada")),
        ("The Bank of Nova Scotia (BNS) has awarded a $5 million grant.", ("Bank of Nova Scotia",)),
        ("The Ministry announced the availability of $5 million.", ("Ministry",)),
        ("It gave $5 million.", ()),
        ("Canada will buy $80 billion from U.S. tech firms.", ("Canada",)),
    ],
)
def test_the_giver_is_named_at_the_figure_or_promises_it(words: str, givers: tuple[str, ...]) -> None:
    assert figures(words)[0].givers == givers


def test_a_percentage_says_what_it_is_a_share_of() -> None:
    assert figures("Spending rises to 0.7 per cent of gross national income.")[0].of_what == "gross national income"


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("We will give $5 billion, of which $2 billion is for schools.", (None, 0)),
        ("We will give $5 billion, including $2 billion for schools and $1 billion for roads.", (None, 0, 0)),
        ("We have paid $3 million of the $10 million promised.", (1, None)),
        ("A $3 million grant is part of a $14 million package.", (1, None)),
        ("We will give $5 billion. Canada will give $2 billion.", (None, None)),
        ("We will give $2 billion to build 50 schools, including 20 ports.", (None, None, None)),
    ],
)
def test_a_part_names_its_whole(words: str, parts: tuple[int | None, ...]) -> None:
    assert tuple(f.part_of for f in figures(words)) == parts


@pytest.mark.parametrize(
    ("words", "ladder"),
    [
        ("Canada announced $5 million for clinics.", [Ladder.ANNOUNCED]),
        ("Canada pledged $5 million for clinics.", [Ladder.COMMITTED]),
        ("Canada signed a contract worth $5 million.", [Ladder.SIGNED]),
        ("Canada has disbursed $5 million.", [Ladder.DISBURSED]),
        ("Canada disbursed $3 million of the $10 million it had pledged.", [Ladder.DISBURSED, Ladder.COMMITTED]),
        ("Canada will spend $5 million.", [None]),
    ],
)
def test_a_sum_says_how_far_it_has_come(words: str, ladder: list[Ladder | None]) -> None:
    assert [f.ladder for f in figures(words)] == ladder
