"""The hard cases of English commitments as tables, each with the ground on which a reader would decide."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.analysis import POSSIBLE, Commitment, Strength, analyse
from desktop_app.analysis.languages.english.cues import CUES
from desktop_app.document import Document
from desktop_app.readers import read_text

JOINT = "Joint Statement of the Leaders of Japan and Canada\n\nJapan and Canada met on 3 May 2024.\n\n"
RESOLUTION = "Resolution 12 on ports\n\nThe General Assembly,\n\n"
MANIFESTO = "A Fair Future: The Liberal Party Manifesto 2024\n\nThis is our offer to you.\n\n"


def promises(head: str, text: str) -> tuple[Document, list[Commitment]]:
    document = read_text(head + text, "text.md")
    return document, [c for c in analyse(document).commitments if c.confidence >= POSSIBLE]


@pytest.mark.parametrize(
    ("sentence", "ground"),
    [
        ("Commends the Facilitator, and requests the Secretary-General to assist him;", "a request after praise"),
        ("Also decides that the conference shall meet in Rome;", "what is decided is promised"),
        ("Expresses its intention to review the mandate by 31 January 2025;", "an intention told"),
        ("Requests the President of the General Assembly to appoint two co-facilitators;", "an office of one’s own"),
        ("Requests, in this context, the Secretary-General to report;", "an aside before whom it is asked"),
        ("Notes the delay, and in this regard requests the Secretariat to report;", "words in passing before the verb"),
        ("Requests the United Nations Development Programme to help ports;", "an agency of one’s own"),
        ("We request the Secretary-General to report every year.", "an office of those who speak"),
    ],
)
def test_an_operative_paragraph_that_binds_is_a_promise(sentence: str, ground: str) -> None:
    assert promises(RESOLUTION, f"1\\. {sentence}")[1], ground


@pytest.mark.parametrize(
    ("sentence", "ground"),
    [
        ("1\\. Calls upon all States to pay their dues;", "an appeal to others"),
        ("1\\. Requests all Member States to report;", "states are asked, nobody promises"),
        ("1\\. Requests the parties to the conflict to stop;", "others are asked"),
        ("1\\. Urges donors to pledge to the fund;", "an appeal to others"),
        ("1\\. Takes note of the plan to reform the fund;", "a fact"),
        ("1\\. Expresses its appreciation to France for its offer to host;", "thanks"),
        ("Reaffirming its commitment to the Charter,", "a preamble binds nobody"),
        ("Deeply concerned that prices will rise,", "a preamble binds nobody"),
    ],
)
def test_an_operative_paragraph_that_asks_others_is_none(sentence: str, ground: str) -> None:
    assert not promises(RESOLUTION, sentence)[1], ground


@pytest.mark.parametrize(
    ("sentence", "ground"),
    [
        ("In 2009, the parties committed to end subsidies.", "dated before the document"),
        ("We recall that we pledged to end subsidies.", "recalled"),
        ("The declaration of Rome reads “we commit to end subsidies”.", "quoted"),
        ("Last year, Japan pledged to end subsidies.", "told of last year"),
    ],
)
def test_an_older_promise_is_marked_as_a_reference(sentence: str, ground: str) -> None:
    document = read_text(JOINT + sentence, "text.txt")
    (found,) = analyse(document).commitments
    assert found.confidence < POSSIBLE, ground
    assert "a reference to an older promise" in found.reason


@pytest.mark.parametrize(
    ("sentence", "ground"),
    [
        ("Japan does not intend to leave.", "denied"),
        ("Neither country would accept such a price.", "hypothetical"),
        ("If states commit to act, prices fall.", "a condition, not a promise"),
        ("You will be asked to show your passport.", "said to the reader"),
        ("Nothing in this statement shall affect their rights.", "a reservation"),
        ("We are confident that we will end this war.", "a belief"),
        ("Canada fulfilled its commitment to open two ports.", "a promise kept"),
        ("Japan and Canada are founding members of the club.", "a fact"),
        ("They create jobs in all our ports.", "what things do"),
        ("The fund will be subject to the rules of the bank.", "a state"),
        ("Russia will face hard times.", "a forecast about a state that does not speak"),
        ("The initiative, which will serve millions, was praised.", "a clause that describes"),
        ("We are proud of what they will build.", "a feeling"),
        ("Canada’s help enables farmers to plan to grow more.", "what a thing does"),
        ("All partners should continue their reforms.", "an expectation of others"),
    ],
)
def test_what_binds_nobody_is_no_promise(sentence: str, ground: str) -> None:
    assert not promises(JOINT, sentence)[1], ground


@pytest.mark.parametrize(
    ("sentence", "conditional"),
    [
        ("Subject to the approval of Parliament, Canada will send engineers.", True),
        ("Canada will send engineers, provided that the border is open.", True),
        ("Japan will pay unless the talks fail.", True),
        ("Canada will send the support provided to farmers.", False),
        ("Canada will send engineers.", False),
    ],
)
def test_a_condition_is_marked(sentence: str, conditional: bool) -> None:
    (found,) = promises(JOINT, sentence)[1]
    assert found.conditional is conditional


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("We will build roads.", {"Japan", "Canada"}),
        ("Both sides agreed to meet.", {"Japan", "Canada"}),
        ("Each side shall pay half.", {"Japan", "Canada"}),
        ("The Department of Health and Human Services will issue rules.", {"Department of Health and Human Services"}),
        (
            "The National Oceanic and Atmospheric Administration will chart the coast.",
            {"National Oceanic and Atmospheric Administration"},
        ),
        ("The Secretary-General will report.", {"Secretary-General"}),
        ("Canada’s Prime Minister will host the next meeting.", {"Canada"}),
        ("Progress will be reviewed every year.", {"Japan", "Canada"}),
        ("Neither Party shall impose new tariffs.", {"Japan", "Canada"}),
        ("The Secretary of Defense will report.", {"Secretary of Defense"}),
        ("Toyota and Korean Air will invest in hydrogen.", {"Toyota", "Korean Air"}),
        ("The European Central Bank (ECB) met. The ECB will lend more.", {"European Central Bank"}),
        ("Promote trade in steel. Japan commits to that.", {"Japan"}),
    ],
)
def test_a_subject_comes_to_the_parties_by_name(sentence: str, actors: set[str]) -> None:
    assert {name for found in promises(JOINT, sentence)[1] for name in found.actors} == actors


def test_a_lead_in_governs_its_items_across_nesting() -> None:
    items = "- build roads\n- improve schools, including:\n  - by training teachers\n- end hunger\n"
    text = f"By 2030, we commit to:\n\n{items}"
    document, found = promises(JOINT, text)
    assert {"build roads", "end hunger", "by training teachers"} <= {document.running(c.span) for c in found}
    assert {c.actors for c in found} == {("Japan", "Canada")}
    assert {document.running(c.deadline.span) for c in found if c.deadline} == {"By 2030"}
    assert {c.strength for c in found} == {Strength.FIRM}


def test_items_under_an_appeal_or_a_record_are_no_promises() -> None:
    for lead in ("We call on all parties to:", "We welcome:", "The steps that were already taken include:"):
        assert not promises(JOINT, f"{lead}\n\n- end the war\n- free trade\n")[1], lead


@pytest.mark.parametrize(
    "item",
    [
        "build on the help we have given",
        "a fairer approach to tariffs, so they reflect what is grown",
        "enabling firms to use new tools to support trade",
    ],
)
def test_a_verb_that_hangs_on_the_item_s_words_is_no_clause_of_its_own(item: str) -> None:
    _, found = promises(JOINT, f"We commit to the following:\n\n- {item}\n- end hunger\n")
    assert [c.rule for c in found[-2:]] == ["lead-in: commit to"] * 2


def test_items_under_an_emphasis_are_promised() -> None:
    _, found = promises(JOINT, "We place particular emphasis on:\n\n- improving our laws, by asking doctors\n")
    assert [c.rule for c in found] == ["lead-in: listed"]


@pytest.mark.parametrize(
    "sentence",
    [
        "We affirm our support of the Paris Call and further invite our Interior Ministers to work on it.",
        "We invite our Science Advisers to review progress.",
        "The leaders stressed the value of research, announcing a new partnership of two institutes.",
        "We are together united in our resolve to end the war.",
        "The leaders tasked their ministers with drawing up a plan.",
        "It was decided that a joint committee be set up.",
        "The leaders decided that the two countries must expand their trade.",
        "The leaders lifted up the cause of peace, which is shared, and they committed to end the war.",
        "We understand that clean energy is essential and are committed to it.",
        "The task force will continue its work on steel.",
        "The forum will bring together ministers and firms.",
        "We thank our hosts, and we welcome that Canada will host the next meeting.",
    ],
)
def test_what_stands_behind_a_record_in_one_sentence_is_still_a_promise(sentence: str) -> None:
    assert promises(JOINT, sentence)[1]


def test_the_number_of_a_paragraph_is_no_sentence() -> None:
    document, found = promises(
        RESOLUTION, "We commit to the following actions:\n\nOP1. Build ports;\n\nOP2. End tolls;\n"
    )
    assert [document.running(c.span) for c in found] == ["OP1. Build ports;", "OP2. End tolls;"]


def test_a_paragraph_that_tells_what_is_to_be_done_by_when_is_a_promise() -> None:
    _, found = promises(RESOLUTION, "1.1 By 2030, end hunger in all ports.\n\n1.2 End of the report.\n")
    assert [(c.rule, c.actors) for c in found] == [("imperative", ("General Assembly",))]


def test_an_item_of_a_manifesto_that_tells_what_is_to_be_done_is_a_promise() -> None:
    _, found = promises(MANIFESTO, "## Health\n\n- Recruit 800 doctors.\n- Doctors in numbers.\n")
    assert [(c.rule, c.actors) for c in found] == [("imperative", ("Liberal Party",))]


def test_an_item_with_a_clause_of_its_own_is_judged_by_itself() -> None:
    _, found = promises(
        JOINT, "We welcome the following:\n\n- Japan will open two ports.\n- the signing of the treaty\n"
    )
    assert [c.actors for c in found] == [("Japan",)]


def test_what_a_party_says_of_its_rivals_is_no_promise() -> None:
    text = "We will build homes. The Conservatives will raise your taxes. A Liberal government will cut them."
    _, found = promises(MANIFESTO, text)
    assert [c.actors for c in found] == [("Liberal Party",), ("Liberal Party",)]


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("In this spirit, and recalling the past, we reaffirm our commitment to end hunger.", "end hunger"),
        ("We reaffirm our commitment to a free sea.", "commitment to a free sea"),
        ("We will not raise taxes.", "will not raise taxes"),
        ("Canada pledged $40 million for schools.", "$40 million for schools"),
        ("Canada will, in line with its laws, open two ports.", "open two ports"),
        ("We are united in our resolve to end the war.", "end the war"),
    ],
)
def test_a_label_is_the_promise_without_its_ceremony(sentence: str, label: str) -> None:
    document, (found,) = promises(JOINT, sentence)
    assert document.running(found.label) == label


WORDS = sorted({word.strip("[]*") for cue in CUES for element in cue.words.split() for word in element.split("|")})
TAILS = ("", "it", "the ports", "to report", "that talks be held", "a $5 fund by 2030", "(the", "“we")


@settings(deadline=None, max_examples=150)
@given(
    st.sampled_from(["We", "The leaders", "Japan", "1.", "They", ""]),
    st.lists(st.sampled_from([*WORDS, "the", "ministers", "working", "group", ",", "and"]), max_size=6),
    st.sampled_from(TAILS),
)
def test_words_of_the_rules_in_any_order_are_judged(subject: str, words: list[str], tail: str) -> None:
    sentence = " ".join([subject, *words, tail]).strip() + "."
    document = read_text(JOINT + sentence, "text.txt")
    assert all(document.quote(c.span) in document.text for c in analyse(document).commitments)


def test_a_request_that_ends_its_sentence_is_judged() -> None:
    assert promises(JOINT, "We task the working group to report.")[1]
