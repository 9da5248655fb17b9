"""What is read as a figure: value or range, unit, qualifier, rate; and which numbers are none, each with its ground."""

import pytest

from desktop_app.analysis import Figure, analyse
from desktop_app.readers import read_text


def figures(words: str) -> list[tuple[str, Figure]]:
    document = read_text(f"Statement\n\n{words}\n", "statement.txt")
    return [(document.running(figure.span), figure) for figure in analyse(document).figures]


@pytest.mark.parametrize(
    ("words", "quote", "value", "unit"),
    [
        ("We will spend $8 billion.", "$8 billion", 8e9, "USD"),
        ("We will spend US$36.2 billion.", "US$36.2 billion", 36.2e9, "USD"),
        ("The order is worth U.S. $36 billion.", "U.S. $36 billion", 36e9, "USD"),
        ("We pledged USD $ 5.2 billion.", "USD $ 5.2 billion", 5.2e9, "USD"),
        ("We will spend 600 billion dollars.", "600 billion dollars", 600e9, "USD"),
        ("It costs 26,913,800 United States dollars gross.", "26,913,800 United States dollars", 26913800, "USD"),
        ("We will spend €1.5bn.", "€1.5bn", 1.5e9, "EUR"),
        ("We will spend £300m.", "£300m", 300e6, "GBP"),
        ("We will spend ¥50 billion.", "¥50 billion", 50e9, "JPY"),
        ("We will spend ₩1.2 trillion.", "₩1.2 trillion", 1.2e12, "KRW"),
        ("We will spend Rs. 500 crore.", "Rs. 500 crore", 5e9, "INR"),
        ("We will spend A$5 million.", "A$5 million", 5e6, "AUD"),
        ("We will spend CAD $2 million.", "CAD $2 million", 2e6, "CAD"),
        ("We will spend CHF 3 million.", "CHF 3 million", 3e6, "CHF"),
        ("We will spend RMB 7 billion.", "RMB 7 billion", 7e9, "CNY"),
        ("We will spend 10 million Swiss francs.", "10 million Swiss francs", 10e6, "CHF"),
        ("A rate of 15 per cent applies.", "15 per cent", 15, "%"),
        ("Tariffs fall by 24 percentage points.", "24 percentage points", 24, "percentage points"),
        ("Output rises ten-fold.", "ten-fold", 10, "x"),
        ("It creates 3,000 good-paying jobs.", "3,000 good-paying jobs", 3000, "jobs"),
        ("We will build 150GW of wind power.", "150GW", 150, "GW"),
        ("We will plant two million hectares.", "two million hectares", 2e6, "hectares"),
        ("We will share 870 million vaccine doses.", "870 million vaccine doses", 870e6, "doses"),
        ("A cable of 17,000 km is laid.", "17,000 km", 17000, "km"),
        ("We will deliver 50 bcm of gas.", "50 bcm", 50, "bcm"),
        ("Warming stays below 1.5 degrees Celsius.", "below 1.5 degrees Celsius", 1.5, "°C"),
        ("It helps half a billion people.", "half a billion people", 0.5e9, "people"),
        ("We will build one and a half million homes.", "one and a half million homes", 1.5e6, "homes"),
        ("The offer is $2¾ billion.", "$2¾ billion", 2.75e9, "USD"),
        ("The cap of 50,000-unit imports ends.", "50,000-unit", 50000, "units"),
        ("We will fund 193 Member States.", "193 Member States", 193, "states"),
        ("We will fund 60 new and updated actions.", "60 new and updated actions", 60, "actions"),
        ("We will fund 30 Native CDFIs.", "30 Native CDFIs", 30, "cdfis"),
        ("There is a shortage of 100,000.", "100,000", 100000, ""),
        ("We will mark 25 years of friendship.", "25 years", 25, "years"),
        ("They are celebrating the milestone of 100 years of relations.", "100 years", 100, "years"),
        ("Ministers meet twice a year.", "twice a year", 2, "times/year"),
        (
            "We will buy six additional Maritime Patrol aircraft.",
            "six additional Maritime Patrol aircraft",
            6,
            "aircraft",
        ),
        ("It supports five countries using the cable.", "five countries", 5, "countries"),
        ("Output is three times the size of last year.", "three times the size", 3, "x"),
    ],
)
def test_a_quantity_is_read(words: str, quote: str, value: float, unit: str) -> None:
    assert [(text, f.value, f.unit) for text, f in figures(words)] == [(quote, pytest.approx(value), unit)]


@pytest.mark.parametrize(
    ("words", "quote", "value", "unit"),
    [
        ("Half the population waits.", "Half", 50, "%"),
        ("We will share half of the 870 million.", "half", 50, "%"),
        ("We exported doses, of which almost half have gone to others.", "almost half", 50, "%"),
        ("This cuts emissions by around half compared to 2010.", "around half", 50, "%"),
        ("We will cut child poverty in half.", "half", 50, "%"),
        ("At least two-thirds of adults are vaccinated.", "At least two-thirds", 66.67, "%"),
        ("It covers nearly a quarter of these waters.", "nearly a quarter", 25, "%"),
        ("We will cut emissions by a third by 2030.", "a third", 33.33, "%"),
        ("We will double EU support.", "double", 2, "x"),
        ("Trade will more than double by 2030.", "more than double", 2, "x"),
        ("We call for tripling renewable capacity.", "tripling", 3, "x"),
        ("Exports have quadrupled.", "quadrupled", 4, "x"),
        ("We commit to halving the digital divide.", "halving", 0.5, "x"),
        ("Output rises tenfold.", "tenfold", 10, "x"),
        ("It is twice as large.", "twice", 2, "x"),
    ],
)
def test_a_share_or_multiple_in_a_word_reads_as_in_digits(words: str, quote: str, value: float, unit: str) -> None:
    assert [(text, f.value, f.unit) for text, f in figures(words)][:1] == [(quote, value, unit)]


def test_a_second_multiple_goes_on_from_the_first() -> None:
    assert [f.value for _, f in figures("We will double imports and triple exports.")] == [2, 3]


@pytest.mark.parametrize(
    ("words", "quote", "low", "high", "unit"),
    [
        ("It helps 1.5 to 2 million people.", "1.5 to 2 million people", 1.5e6, 2e6, "people"),
        ("It helps between 1.5 and 2 million people.", "1.5 and 2 million people", 1.5e6, 2e6, "people"),
        ("Waste falls by 10% to 30%.", "10% to 30%", 10, 30, "%"),
        ("Waste falls by 50-52 percent.", "50-52 percent", 50, 52, "%"),
        ("We will spend $5–10 million.", "$5–10 million", 5e6, 10e6, "USD"),
        ("We will spend $5 million to $10 million.", "$5 million to $10 million", 5e6, 10e6, "USD"),
        ("We will cut delays from 300 to 100 days.", "300 to 100 days", 100, 300, "days"),
    ],
)
def test_a_range_has_both_bounds(words: str, quote: str, low: float, high: float, unit: str) -> None:
    found = [(text, f.value, f.low, f.high, f.unit) for text, f in figures(words)]
    assert found == [(quote, None, pytest.approx(low), pytest.approx(high), unit)]


def test_a_change_with_its_unit_twice_states_two_amounts() -> None:
    assert [f.value for _, f in figures("The share rises from 35% to 70% of output.")] == [35, 70]


@pytest.mark.parametrize(
    ("words", "approx"),
    [
        ("We will spend nearly $5 million.", "nearly"),
        ("We will spend at least $5 million.", "at least"),
        ("We will spend up to $5 million.", "up to"),
        ("We will spend more than $5 million.", "more than"),
        ("We will spend well over $5 million.", "well over"),
        ("We will spend up to approximately $5 million.", "up to approximately"),
        ("We will spend a total of over $5 million.", "over"),
        ("We will spend an additional $5 million.", None),
        ("We will spend $5+ million.", "+"),
        ("We will spend no less than $5 million.", "no less than"),
    ],
)
def test_a_qualifier_is_kept_where_it_makes_the_amount_less_exact(words: str, approx: str | None) -> None:
    assert [f.approx for _, f in figures(words)] == [approx]


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("We will buy 3.3 million tons per year.", "tons/year"),
        ("We will buy 3.3 million tons/year.", "tons/year"),
        ("We will spend $5 billion annually.", "USD/year"),
        ("We will spend $5 billion a year.", "USD/year"),
        ("We will buy 5 million tonnes of coal each year.", "tonnes/year"),
        ("An annual contribution of $20 million is made.", "USD/year"),
        ("It saves $50 per person per month.", "USD/person/month"),
        ("It paid $5 billion a year ago.", "USD"),
        ("It cuts the monthly mortgage payment by 25 percent.", "%"),
        ("It had annual growth of 5 percent.", "%/year"),
    ],
)
def test_a_rate_has_its_period(words: str, unit: str) -> None:
    assert [f.unit for _, f in figures(words)] == [unit]


@pytest.mark.parametrize(
    ("words", "unit", "approx"),
    [
        ("It brings billions of dollars.", "USD", "billions of"),
        ("It creates hundreds of thousands of jobs.", "jobs", "hundreds of thousands of"),
        ("It helps several million people.", "people", "several million"),
        ("It starts a multi-billion-dollar effort.", "USD", "multi-billion"),
    ],
)
def test_an_amount_without_a_number_is_vague(words: str, unit: str, approx: str) -> None:
    assert [(f.size, f.unit, f.approx) for _, f in figures(words)] == [(None, unit, approx)]


@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("Executive Order 14257 tariffs end; so does EO 14257.", "a law’s number"),
        ("Section 232 tariffs end under Article 5 and paragraphs 4 to 7 measures.", "sections, articles, paragraphs"),
        ("Boeing 737 jets and 787 Dreamliners fly.", "names of products"),
        ("6G networks and 5G masts are built.", "a generation"),
        ("The 2+2 meeting and COP 26 outcomes are welcome.", "names of meetings"),
        ("Resolution 1325 (2000), A/RES/70/1 and UNSCR 2231 sanctions stand.", "resolutions"),
        ("The G7 leaders and G20 members met.", "groups"),
        ("Call 202-456-1111 or +1 (202) 456 1414 operators.", "telephone numbers"),
        ("Come at 10:30 a.m. or 18:30 hours.", "times of day"),
        ("The economy grew.1 Women gained.", "a mark of a footnote"),
        ("Children aged 3 to 5 years and 4-year-olds gain.", "ages"),
        ("Two leaders and both sides named three pillars.", "small numbers in words that only name"),
        ("The twenty-first century began 25 years ago.", "an ordinal, and a time"),
        ("A two-state solution and zero-emission cars remain.", "descriptions"),
        ("A five-year plan and a 21-day ceasefire begin.", "how long something lasts"),
        ("We act within 90 days and over the next ten years.", "a deadline"),
        ("One in five women and 1 in 4 families wait.", "ratios"),
        ("We support the 30 by 30 targets.", "a motto"),
        ("In 2030 countries met.", "a year"),
        ("See https://example.org/a%20b%30c/100 for more.", "a web address"),
        ("Write to 1600 Pennsylvania Avenue offices.", "an address"),
        ("We apply a zero-tolerance policy and build zero-emission cars on the way to net zero.", "descriptions"),
        ("A 360-degree review and one-size-fits-all rules end.", "descriptions"),
        ("The talks took some three weeks; more than two months have passed.", "how long something lasts"),
        ("Three weeks of talks were planned.", "how long something lasts"),
        ("We welcome the 100 Days Mission and Mission 500.", "names"),
        ("The two countries and our five nations met in three pillars, all but two provinces.", "who is spoken of"),
        ("In the first half of 2026, the second half of the century and a quarter of a century later.", "dates"),
        ("It lasts half a century, half an hour or half the year.", "how long something lasts"),
        ("We reject double standards, double taxation and double counting.", "names of faults"),
        ("We redouble our efforts, double down on the triple planetary crisis and see double-digit growth.", "idioms"),
        ("A two-thirds majority and a third country decide in the third quarter.", "rules and ordinals"),
        ("The other half waits until half past ten.", "no share of anything named"),
    ],
)
def test_a_number_that_states_no_quantity_is_no_figure(words: str, ground: str) -> None:
    assert figures(words) == [], ground
