"""The figures and dates of the shipped fact sheet, found where they stand."""

from pathlib import Path

from desktop_app.analysis import analyse
from desktop_app.readers import read


def test_the_fact_sheet_gives_all_its_money_and_jobs(fact_sheet_path: Path) -> None:
    document = read(fact_sheet_path)
    found = [(document.quote(f.span), f.value, f.unit, f.approx) for f in analyse(document).figures]
    assert found == [
        ("Nearly six decades", 60, "years", "Nearly"),
        ("$10 billion", 10e9, "USD", None),
        ("nearly $13 billion", 13e9, "USD", "nearly"),
        ("nearly 600 new jobs", 600, "jobs", "nearly"),
        ("$1 billion dollar", 1e9, "USD", None),
    ]


def test_the_fact_sheet_gives_its_dates(fact_sheet_path: Path) -> None:
    document = read(fact_sheet_path)
    found = [(document.quote(d.span), str(d.date)) for d in analyse(document).dates]
    assert ("May 2, 2019", "2019-05-02") in found
    assert ("November 2017", "2017-11") in found
    assert ("2021", "2021") in found


def test_a_figure_says_who_gives_it_and_what_it_is_for(fact_sheet_path: Path) -> None:
    figures = analyse(read(fact_sheet_path)).figures
    labels = {f.value: f.label for f in figures}
    assert labels[13e9] == "Toyota, its U.S. operations"
    assert labels[600] == "Toyota, American manufacturing plants"
    assert labels[10e9].startswith("Japan, financing to stimulate investment")
    assert {f.value: f.givers for f in figures}[1e9] == ("Toyota", "Softbank", "Denso")


def test_a_commitment_names_its_amounts_in_its_reason(fact_sheet_path: Path) -> None:
    findings = analyse(read(fact_sheet_path))
    toyota = next(c for c in findings.commitments if "Toyota" in c.actors and c.deadline is not None)
    assert [findings.figures[i].value for i in toyota.figures] == [13e9, 600]
    assert "amounts “nearly $13 billion”, “nearly 600 new jobs”" in toyota.reason
