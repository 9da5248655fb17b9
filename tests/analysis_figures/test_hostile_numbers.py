"""Numbers that state no quantity stay none wherever they stand, and hide no amount beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.figures import find_figures
from desktop_app.document import Block, BlockKind, Document, Source, Span, outline

NAMES = (
    "EO 14257", "Executive Order 14257", "E.O. 14257",
    "Section 232", "Sections 232 and 301", "Section 232 tariffs", "§ 301",
    "Article 5", "Articles 4, 5 and 6", "Article 9(2)", "Annex 3",
    "paragraph 12", "paragraphs 4 to 7", "para. 14", "Rule 10b-5",
    "Boeing 737", "Boeing 737 MAX jets", "Boeing 787 Dreamliners",
    "Airbus A320 aircraft", "F-35 fighters", "C-130J aircraft",
    "6G", "5G networks", "G7 leaders", "G20 members",
    "2+2", "the 2+2 meetings", "COP 26", "COP26 outcomes", "COP-15 parties",
    "MC13", "SDG 4", "Goals 2 and 3", "Agenda 2030", "Vision 2040 goals", "Resolution 1325", "Resolution 2231 (2015)",
    "UNSCR 2570", "A/RES/75/239", "Public Law 117-58",
    "No. 5 of 2025", "Phase 2 studies", "Pillar 1 rules", "Tier 2 cities",
    "Flight 752", "COVID-19 vaccines", "ISO 27001 standards", "Youth 7 and Women 7", "Title 42 rules", "Option 3",
    "202-456-1111", "+1 (202) 456-1111", "+81 3-3581-0101", "tel. 456 1414",
    "2025", "2030 targets", "2024-2027", "1990s",
    "FY2026", "fiscal year 2026", "May 14, 2025", "14 May 2025", "12–13 May 2022", "10:30 a.m.", "the 21st century",
    "the 28th Conference", "30 by 30", "1 in 4 families", "9/11", "26/11 attacks", "24/7 services", "Route 66 towns",
    "Windows 11 machines", "Apollo 11 astronauts", "Artemis 2", "the 100 Days Mission", "Mission 500", "a 3-track plan",
    "a ten-year framework", "a 360-degree review", "a two-state solution", "zero-tolerance rules", "net zero",
    "2005 levels", "1990 emissions levels", "2021–2025 plans", "2030 NDCs", "the 2022 National Defense Strategies",
    "Western Europe 6 cables", "a Growth Fund 3 unit", "4-year-olds", "children aged 3 to 5 years",
    "the top 10", "Level 4 trucks",
    "page 12", "pp. 12–14", "Table 3", "Figure 2",
    "Chapter 11 cases", "Box 4 items", "footnote 17", "Room 101", "Highway 1",
)  # fmt: skip
FRAMES = (
    "{}", "{}.", "({})", "[{}]",
    "“{}”", "See {}, which stands.", "Under {} the parties met.", "Recalling {} and others,",
    "We welcome {}; we note it.", "It began with {}—and ended.",
    "The parties:\n    {}\n    met.", "It is part of\n{} as agreed.",
    "* {} *", "{}: the parties met.", "Both {} and the rest remain.", "THE PARTIES NOTE {} AND GO ON.", "- {} is noted",
    "– {} –", "The text of {}/Corr is final.", "is\u00a0{}\u00a0and",
)  # fmt: skip


def quotes(text: str) -> list[str]:
    body = Span(0, len(text))
    blocks = (Block(body, body, BlockKind.PARAGRAPH),)
    document = Document(text, blocks, outline(blocks), Source("text.txt", "txt", 0, ""))
    return [document.running(figure.span) for figure in find_figures(document)]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_no_figure_wherever_it_stands(name: str) -> None:
    assert {frame: found for frame in FRAMES if (found := quotes(frame.format(name)))} == {}


@given(st.sampled_from(NAMES), st.sampled_from(NAMES), st.sampled_from(FRAMES))
def test_a_name_hides_no_amount_and_takes_none_of_it(one: str, other: str, frame: str) -> None:
    text = f"{frame.format(one)} We will give $5 million for 300 schools. {frame.format(other)}"
    assert quotes(text) == ["$5 million", "300 schools"]


@given(
    st.integers(1, 99),
    st.sampled_from(["The economy grew.{}", "It is so,{} and", "“Growth”{} came", "it stands;{} then"]),
)
def test_a_mark_of_a_footnote_is_no_figure(mark: int, frame: str) -> None:
    assert quotes(frame.format(mark) + " Women gained.") == []


@given(
    st.integers(1900, 2100),
    st.sampled_from(["In {} countries met.", "By {} goals are set.", "Since {} parties act.", "({} figures)"]),
)
def test_a_year_is_no_figure(year: int, frame: str) -> None:
    assert quotes(frame.format(year)) == []


@given(
    st.integers(1, 199),
    st.sampled_from(["{}. ", "{}) ", "({}) ", "{}.1 ", "3.{}.2 ", "Paragraph {}. ", "¶ {} ", "#{} "]),
)
def test_a_list_number_is_no_figure(number: int, label: str) -> None:
    assert quotes(label.format(number) + "Countries will give $5 million.") == ["$5 million"]
