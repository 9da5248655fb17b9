from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.analysis import Findings, Ladder
from desktop_app.analysis.charts import currencies, money_bars
from desktop_app.document import Anchor, Block, BlockKind, Document, Source, Span, outline
from desktop_app.export import Report, ReportOptions, Which, build_report
from desktop_app.export.report import EntryPart
from desktop_app.notebook import CREATED, DOCUMENT, Change, Decision, Entry, EntryKind, Notebook, Status, to_json
from desktop_app.notebook.history import FrozenState

MOMENT = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)


def made(document: Document, findings: Findings, notebook: Notebook, **options: object) -> Report:
    return build_report(document, findings, notebook, ReportOptions(moment=MOMENT, **options))  # type: ignore[arg-type]


def entries(report: Report) -> list[EntryPart]:
    return [entry for part in report.sections for entry in part.entries]


def numbers(report: Report) -> dict[str, str]:
    return {count.words: count.number for count in report.counts}


def test_commitments_stand_under_their_sections_in_text_order(report: Report) -> None:
    assert [part.heading for part in report.sections] == ["Robust Security Alliance", "Advancing Prosperity Together"]
    assert [entry.status_word for entry in entries(report)] == ["Kept", "Not rated", "In the works", "Not rated"]


def test_a_quotation_is_verbatim(report: Report, document: Document) -> None:
    for entry in entries(report):
        assert entry.quote in document.text


def test_the_head_names_source_checksum_author_and_time(
    document: Document, findings: Findings, notebook: Notebook
) -> None:
    head = "\n".join(made(document, findings, notebook, author="Ada Example").head)
    assert "May 2019" in head
    assert document.source.name in head
    assert document.source.sha256 in head
    assert "Rated by Ada Example" in head
    assert "24 November 2026, 10:42" in head


def test_the_summary_counts_statuses_deadlines_and_amounts(report: Report) -> None:
    assert numbers(report) == {
        "commitments": "4",
        "kept": "1",
        "in the works": "1",
        "not rated": "2",
        "with a deadline, 1 passed": "1",
        "in stated amounts": "~$24 bn",
    }
    assert sum(count.share for count in report.counts) == pytest.approx(1)


def test_a_deadline_still_to_come_is_not_called_passed(
    document: Document, findings: Findings, notebook: Notebook
) -> None:
    options = ReportOptions(moment=datetime(2021, 12, 31, tzinfo=UTC))
    toyota = entries(build_report(document, findings, notebook, options))[2]
    assert "due 2021" in toyota.facts


def test_the_facts_say_who_how_firmly_by_when_how_much_and_where(report: Report) -> None:
    assert entries(report)[2].facts == (
        "Toyota",
        "firm",
        "due 2021, passed",
        "nearly $13 bn; nearly 600 jobs",
        "¶\N{NO-BREAK SPACE}2",
    )


def test_a_corrected_deadline_counts_as_passed_by_its_own_day(
    document: Document, findings: Findings, notebook: Notebook, add
) -> None:
    add(2, deadline="by 2030")
    report = made(document, findings, notebook)
    assert "due 2030" in entries(report)[2].facts
    assert numbers(report)["with a deadline"] == "1"


def test_a_corrected_deadline_without_a_day_stands_in_its_words(
    document: Document, findings: Findings, notebook: Notebook, add
) -> None:
    add(2, deadline="as soon as possible")
    assert entries(made(document, findings, notebook))[2].facts[2] == "“as soon as possible”"


def test_the_report_and_the_charts_have_the_same_amounts(
    document: Document, findings: Findings, notebook: Notebook
) -> None:
    report = made(document, findings, notebook)
    assert [len(chart.bars) for chart in report.charts] == [
        len(money_bars(document, findings, code)) for code in currencies(findings)
    ]


def test_what_a_person_corrected_replaces_what_was_found(
    document: Document, findings: Findings, notebook: Notebook, add
) -> None:
    add(2, actors=("Toyota Motor",), strength="planned", deadline="by the end of 2021", amount="13 billion dollars")
    assert entries(made(document, findings, notebook))[2].facts == (
        "Toyota Motor",
        "planned",
        "“by the end of 2021”",
        "due 31 December 2021, passed",
        "13 billion dollars",
        "¶\N{NO-BREAK SPACE}2",
    )


@pytest.mark.parametrize(
    ("which", "words"),
    [
        (Which.ALL, ["Kept", "Not rated", "In the works", "Not rated"]),
        (Which.RATED, ["Kept", "In the works"]),
        (Which.WITH_NOTES, ["Kept", "In the works"]),
        (Which.POSSIBLE, ["Kept", "Not rated", "In the works", "Not rated"]),
    ],
)
def test_a_choice_of_entries(
    document: Document, findings: Findings, filled: Notebook, which: Which, words: list[str]
) -> None:
    report = made(document, findings, filled, which=which)
    assert [entry.status_word for entry in entries(report)] == words
    assert numbers(report)["commitments"] == "4"


def test_a_choice_says_how_many_it_leaves_out(document: Document, findings: Findings, filled: Notebook) -> None:
    report = made(document, findings, filled, which=Which.RATED)
    assert report.notices == ("Shown below: the 2 of 4 commitments that are rated.",)


def test_possible_commitments_stand_apart_and_are_not_counted(
    document: Document, findings: Findings, filled: Notebook
) -> None:
    groups = {part.heading: part.entries for part in made(document, findings, filled, which=Which.POSSIBLE).groups}
    (possible,) = groups["Possible commitments, not counted"]
    assert possible.quote == "Promoting free and open media."
    assert possible.status_word == "Possible"
    assert "§ Championing Free and Open Societies, ¶\N{NO-BREAK SPACE}3" in possible.facts


def test_a_dismissed_proposal_is_left_out_and_counted_in_the_method(
    document: Document, findings: Findings, notebook: Notebook, add
) -> None:
    add(1, decision=Decision.DISMISSED)
    report = made(document, findings, notebook)
    assert len(entries(report)) == 3
    assert "1 dismissed" in report.method[0].runs[0].text


def test_a_noted_passage_has_its_place_and_the_remark_on_damage(
    report: Report,
) -> None:
    (group,) = report.groups
    (passage,) = group.entries
    assert group.heading == "Notes on other passages"
    assert passage.facts == ("§ Strategic Energy Partners, ¶\N{NO-BREAK SPACE}4",)
    assert passage.remarks == ("The source seems damaged here; probably “U.S.”. Quoted as it stands.",)


def test_a_note_whose_passage_is_gone_is_printed(document: Document, findings: Findings, notebook: Notebook) -> None:
    lost = Entry("lost", Anchor("Words that never stood in the text, xyzzy", "", "", 5), note="Still here.")
    lost_section = Entry("s", Anchor("No such heading at all, plugh", "", "", 5), EntryKind.SECTION, note="Here too.")
    for entry in (lost, lost_section):
        notebook.apply(Change.now("reader", entry.id, CREATED, None, to_json(entry)))
    group = made(document, findings, notebook).groups[-1]
    assert group.heading == "Notes whose passage is no longer found"
    assert [entry.note[0].runs[0].text for entry in group.entries] == ["Still here.", "Here too."]
    assert group.entries[0].quote == "Words that never stood in the text, xyzzy"


def test_notes_on_a_section_and_on_the_document_are_printed(
    document: Document, findings: Findings, notebook: Notebook, add
) -> None:
    add("Space, Technology, and Science Leadership", kind=EntryKind.SECTION, note="On the section.")
    add("Tokyo", kind=EntryKind.DOCUMENT, note="On the whole.")
    report = made(document, findings, notebook)
    (noted,) = [part for part in report.sections if part.notes]
    assert noted.heading == "Space, Technology, and Science Leadership"
    assert noted.notes[0].note[0].runs[0].text == "On the section."
    assert report.document_notes[0].note[0].runs[0].text == "On the whole."


def test_an_empty_notebook_says_so(document: Document, findings: Findings, notebook: Notebook) -> None:
    assert made(document, findings, notebook).notices == (
        "Nothing is rated or annotated yet: the commitments below stand as they were found.",
    )


def test_no_commitments_at_all_says_what_would_stand_there(document: Document, notebook: Notebook) -> None:
    report = made(document, Findings(), notebook)
    assert report.sections == ()
    assert "each would stand here" in report.notices[0]


def test_a_title_that_a_person_gave_is_used(document: Document, findings: Findings, notebook: Notebook) -> None:
    notebook.apply(Change.now("reader", DOCUMENT, "title", None, "A better\ntitle"))
    assert made(document, findings, notebook).title == "A better title"


def test_the_table_of_figures_gives_amount_deadline_words_and_place(report: Report) -> None:
    row = report.figures[1]
    assert (row.label, row.amount, row.by, row.words, row.place) == (
        "Toyota, US operations",
        "13,000,000,000 USD",
        "2021",
        "nearly $13 billion",
        "Advancing Prosperity Together, ¶\N{NO-BREAK SPACE}2",
    )


def test_the_table_says_how_far_an_amount_has_come(document: Document, findings: Findings, notebook: Notebook) -> None:
    figures = (replace(findings.figures[0], ladder=Ladder.SIGNED), *findings.figures[1:])
    signed = replace(findings, figures=figures)
    assert [row.stage for row in made(document, signed, notebook).figures] == ["signed", "", "", ""]
    assert made(document, signed, notebook, language="ja").figures[0].stage == "署名"


def test_a_figure_without_a_label_is_named_by_who_promises_it_or_by_its_place(
    document: Document, findings: Findings, notebook: Notebook
) -> None:
    bare = replace(findings, figures=tuple(replace(figure, label="") for figure in findings.figures))
    assert [row.label for row in made(document, bare, notebook).figures] == [
        "§ Strategic Energy Partners, ¶\N{NO-BREAK SPACE}4",
        "Toyota",
        "Toyota",
        "§ Advancing Prosperity Together, ¶\N{NO-BREAK SPACE}2",
    ]


def nested_document() -> Document:
    text = "One\nTwo\nThree\n12. We will act.\nWe will see."
    marks = [
        (0, 3, BlockKind.HEADING, 2, None),
        (4, 7, BlockKind.HEADING, 3, None),
        (8, 13, BlockKind.HEADING, 4, None),
        (14, 30, BlockKind.PARAGRAPH, 0, "12."),
        (31, 43, BlockKind.PARAGRAPH, 0, None),
    ]
    blocks = tuple(
        Block(Span(start, end), Span(start + (4 if label else 0), end), kind, level, label, page=3)
        for start, end, kind, level, label in marks
    )
    return Document(text, blocks, outline(blocks), Source("n.txt", "txt", 1, "0" * 64))


def test_a_nested_section_shows_the_path_above_it_and_outline_levels_do_not_skip(notebook: Notebook) -> None:
    document = nested_document()
    for start, end in ((18, 30), (31, 43)):
        entry = Entry(f"e{start}", Anchor.of(document.text, Span(start, end)), note="x")
        notebook.apply(Change.now("reader", entry.id, CREATED, None, to_json(entry)))
    section = replace(Entry("s", Anchor.of(document.text, Span(0, 3)), EntryKind.SECTION), note="y")
    notebook.apply(Change.now("reader", "s", CREATED, None, to_json(section)))
    report = made(document, Findings(), notebook)
    assert [(part.heading, part.above, part.level) for part in report.sections] == [
        ("One", "", 1),
        ("Three", "One › Two", 2),
    ]
    assert [entry.facts[-1] for entry in report.sections[1].entries] == [
        "¶\N{NO-BREAK SPACE}12, p.\N{NO-BREAK SPACE}3",
        "¶\N{NO-BREAK SPACE}2, p.\N{NO-BREAK SPACE}3",
    ]


def test_the_report_speaks_japanese(document: Document, findings: Findings, filled: Notebook) -> None:
    report = made(document, findings, filled, language="ja")
    assert report.language == "ja"
    assert entries(report)[0].status_word == "履行"
    assert entries(report)[2].facts[2:4] == ("期限2021年(経過)", "~130億ドル; ~600 jobs")
    assert numbers(report)["示された金額"] == "~240億ドル"


def test_ticking_is_reported_as_kept(document: Document, findings: Findings, notebook: Notebook, add) -> None:
    add(1, status=Status.KEPT, status_before=Status.NOT_RATED)
    assert entries(made(document, findings, notebook))[1].mark == "✓"


def test_a_report_of_a_frozen_state_says_so_and_counts_deadlines_to_its_day(
    document: Document, findings: Findings, filled: Notebook
) -> None:
    early = FrozenState("interim report March", "", "2020-03-31T12:00:00.000+00:00")
    report = made(document, findings, filled, state=early)
    assert "State “interim report March”, as it was frozen 31 March 2020" in report.head[-1]
    assert numbers(report) != numbers(made(document, findings, filled))
