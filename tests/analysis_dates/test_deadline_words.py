"""The words of an English sentence that say by when, or how often; and times that are no deadline."""

import pytest

from desktop_app.analysis import Deadline, analyse
from desktop_app.document import Document
from desktop_app.readers import read_text

HEAD = "Joint Statement of Japan and Canada\n\nMay 12, 2025\n\nJapan and Canada met today.\n\n"


def deadline(sentence: str) -> tuple[Document, Deadline | None]:
    document = read_text(HEAD + sentence + "\n", "statement.txt")
    found = analyse(document).commitments
    assert found, "no commitment"
    return document, found[-1].deadline


@pytest.mark.parametrize(
    ("sentence", "words", "date"),
    [
        ("We will build it by 2030.", "by 2030", "2030"),
        ("By 2035, we will cut emissions.", "By 2035", "2035"),
        ("We will, by 2035, cut emissions.", "by 2035", "2035"),
        ("We will build it by the end of next year.", "by the end of next year", "2026-12-31"),
        ("We will report back by the 2026 Spring Meetings.", "by the 2026 Spring Meetings", "2026-05"),
        ("We will reach net zero by or around mid-century.", "by or around mid-century", "2050"),
        ("We commit to give aid by 2020 and through to 2026.", "by 2020 and through to 2026", "2026"),
        ("We will phase it out over the medium term.", "over the medium term", None),
        ("We will agree no later than six months from now.", "no later than six months", "2025-11-12"),
        ("We will begin before year-end.", "before year-end", "2025-12-31"),
        ("We will do it in Japanese Fiscal Year (JFY) 2027.", "in Japanese Fiscal Year (JFY) 2027", "2028-03-31"),
        ("We will act ahead of their Meeting in October.", "ahead of their Meeting in October", "2025-10"),
        ("We will agree at the next ministerial meeting.", "at the next ministerial meeting", None),
        ("We will agree for the upcoming TTC meetings.", "for the upcoming TTC meetings", None),
        ("As we go on in the coming months and years, we will act.", "in the coming months and years", "2026-05"),
        ("We will hold an annual Indo-Pacific Dialogue.", "annual", None),
        ("We will deliver before COP30.", "before COP30", "2025"),
        ("We will build it by Q3 2026.", "by Q3 2026", "2026-09"),
        ("We will build it in the first quarter of next year.", "in the first quarter of next year", "2026-03"),
        ("We will build it by the end of this Parliament.", "by the end of this Parliament", None),
        ("On day one, we will repeal the law.", "On day one", None),
        ("We will do it within 90 days.", "within 90 days", "2025-08-10"),
        ("We will do it within 90 days of the date of adoption.", "within 90 days of the date of adoption", None),
        ("We will do it over the next three to five years.", "over the next three to five years", "2030"),
        ("We will do it over the next 12-18 months.", "over the next 12-18 months", "2026-11"),
        ("We will do it in the weeks and months ahead.", "in the weeks and months ahead", "2026-05"),
        ("We will do it within 48 hours.", "within 48 hours", "2025-05-14"),
        ("We will do it by 1 September.", "by 1 September", "2025-09-01"),
        ("We will report at its eighty-first session.", "at its eighty-first session", None),
        ("We will raise spending to 2% of GDP in 2027.", "in 2027", "2027"),
        (
            "Decides to include it in the provisional agenda of its eighty-first session.",
            "agenda of its eighty-first session",
            None,
        ),
        ("We will sign it within the agreed timeline.", "within the agreed timeline", None),
        ("We will do it as soon as possible.", "as soon as possible", None),
        ("We agreed to convene in June 2025.", "in June 2025", "2025-06"),
        ("The ministers will convene in June.", "in June", "2025-06"),
        ("We will meet on 15 and 16 September 2025.", "on 15 and 16 September 2025", "2025-09-16"),
        ("We will meet in Rome from 3 to 7 November 2025.", "from 3 to 7 November 2025", "2025-11-07"),
        ("We will report at the July meeting of ministers.", "at the July meeting", "2025-07"),
        ("We will report at the Ministerial Meeting in October.", "at the Ministerial Meeting in October", "2025-10"),
        ("We will cut emissions in the 2030s.", "in the 2030s", "2039"),
        ("We will cut emissions by the early 2030s.", "by the early 2030s", "2033"),
        ("We will act in this critical decade.", "in this critical decade", None),
        ("We will mobilise $1 billion per year through to 2027.", "through to 2027", "2027"),
        ("We will act in the years to 2030.", "in the years to 2030", "2030"),
        ("We resolve, between now and 2030, to end hunger.", "between now and 2030", "2030"),
        ("We will do it in the course of 2026.", "in the course of 2026", "2026"),
        ("We will do it as early as 2026.", "as early as 2026", "2026"),
        ("We will do it before Christmas.", "before Christmas", None),
        ("We will do it from the 2026-27 school year.", "from the 2026-27 school year", "2026"),
        ("We will decide during the eighty-first session.", "during the eighty-first session", None),
        ("We will report before the end of the eightieth session.", "before the end of the eightieth session", None),
        ("We will review it at regular intervals.", "at regular intervals", None),
        ("In our first year, we will freeze fares.", "In our first year", None),
        ("In October, the two governments plan to meet.", "In October", "2025-10"),
        ("The talks will be held in June 2025.", "in June 2025", "2025-06"),
        ("In 2025, we will test the system.", "In 2025", "2025"),
        ("The plan will be announced in June.", "in June", "2025-06"),
        ("We will prepare a background note by 30 January 2026.", "by 30 January 2026", "2026-01-30"),
        ("We will carry out the plan endorsed by ministers by 2027.", "by 2027", "2027"),
        ("On Friday, June 6, ministers will meet.", "On Friday, June 6", "2025-06-06"),
        ("The Summit will be held in early Summer 2026.", "in early Summer 2026", "2026-08"),
        ("We will meet at the end of October to agree.", "at the end of October", "2025-10-31"),
        ("For the period 2026 – 2029, we will give $2 billion.", "For the period 2026 – 2029", "2029"),
        ("We will pool demand between May and October 2026.", "between May and October 2026", "2026-10"),
        ("We will meet on the margins of the next session.", "on the margins of the next session", None),
        ("Canada will host next year’s summit in June 2026.", "in June 2026", "2026-06"),
        (
            "We will begin in November 2025 and end in 2027.",
            "in November 2025",
            "2025-11",
        ),
    ],
)
def test_the_words_and_the_date_are_found(sentence: str, words: str, date: str | None) -> None:
    document, found = deadline(sentence)
    assert found is not None
    assert document.running(found.span) == words
    assert (None if found.date is None else str(found.date)) == date


@pytest.mark.parametrize(
    "words",
    [
        "at least once a year", "every two years", "annually", "semi-annually", "each fiscal year", "quarterly",
        "twice a year",
    ],
)  # fmt: skip
def test_a_frequency_recurs_and_has_no_date(words: str) -> None:
    document, found = deadline(f"We will meet {words}.")
    assert found is not None
    assert (document.running(found.span), found.date, found.recurring) == (words, None, True)


@pytest.mark.parametrize(
    ("sentence", "ground"),
    [
        ("We will implement the Agreement of April 2, 2025.", "the date of a text"),
        ("We will implement the 2030 Agenda for Sustainable Development.", "a name"),
        ("We will build on what we began in 2018.", "the past"),
        ("We will keep the promise made at COP28.", "a conference that is over"),
        ("In a year during which millions vote, we will protect elections.", "no span of time"),
        ("We will cut emissions compared to levels in 2030.", "a level to compare with"),
        ("We will apply the rate for an initial period of 90 days.", "how long, not by when"),
        ("We will build on the progress made at the June summit.", "a meeting that is over"),
        ("We will implement the plan agreed in March.", "the month in which something was done"),
        ("We will honour the pledges of the 2010s.", "a decade that is over"),
        ("In 2025, leaders committed to end the war.", "told, not promised"),
        ("We reaffirm our commitment to peace, as declared in Rome on April 28, 2025.", "a day that is over"),
        ("We will go on as ministers said at their meeting on 10 March 2025.", "a meeting that is over"),
        ("We will follow the report that the Council this week issued.", "what was done this week"),
        ("We will cut methane and look forward to a pledge at COP30.", "what is hoped of others"),
        ("We will act on climate and welcome the summit in 2026.", "a welcome"),
        ("We will end subsidies and call on all countries to follow by 2030.", "an appeal to others"),
        ("Looking ahead to the conference in November, we will work with others.", "the occasion"),
    ],
)
def test_a_time_that_says_something_else_is_no_deadline(sentence: str, ground: str) -> None:
    assert deadline(sentence)[1] is None, ground


def test_an_item_has_the_deadline_of_its_lead_in_unless_it_states_its_own() -> None:
    lead = "The Parties commit to take the following actions by May 14, 2026:\n\n"
    document = read_text(f"{HEAD}{lead}- suspend the duty; and\n- repeal the law by 2027.\n", "statement.md")
    found = analyse(document).commitments[-2:]
    assert [c.deadline and document.running(c.deadline.span) for c in found] == ["by May 14, 2026", "by 2027"]


def test_a_sentence_behind_the_item_itself_does_not_have_the_lead_in_s_deadline() -> None:
    text = "By 2030, we commit to:\n\n- end hunger. We will report on it.\n"
    found = analyse(read_text(HEAD + text, "statement.md")).commitments[-2:]
    assert [c.deadline is not None for c in found] == [True, False]


def test_a_time_in_a_lead_in_that_only_lists_is_its_items() -> None:
    text = "The priorities for this year will be the following areas:\n\n- opening two ports\n"
    document = read_text(HEAD + text, "statement.md")
    found = analyse(document).commitments[-1]
    assert found.deadline is not None
    assert document.running(found.deadline.span) == "this year"
