"""Whatever the text: no exception, places in order and apart, values that read back, and linear time."""

import math
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.analysis import Findings, analyse
from desktop_app.analysis.charts import same_amounts
from desktop_app.analysis.consistency import discrepancies
from desktop_app.analysis.dates import find_dates
from desktop_app.analysis.figures import describe, find_figures
from desktop_app.analysis.units import Unit
from desktop_app.document import Block, BlockKind, Document, Source, Span, outline
from desktop_app.readers import read_text

PIECES = (
    "half", "a third", "two-thirds", " double", "halving", "半減", "分の",
    "$", "€", "US$", "¥", "円", "ドル", "5", "12", "1,000", "3.5", "0", "２", "三", "千", "万", "億", "兆",
    "第", "数", "約", "年", "月", "日", "%", "％", " percent", "ポイント", "割", " million", " billion", "bn",
    "k", " dozen", "half a ", "two", "Ten", "-fold", " to ", "-", "–", "~", "〜", " and ", " or ", "between ",
    "from ", "of ", "per ", "year", "/年", " annually", " jobs", " people", " GW", "人", "か国", " nearly ",
    " up to ", "程度", "以上", " including ", "of which ", "for a total of ", "consisting of ", "the ",
    "Japan", " will ", ".", ",", ";", " ", "\n", "2030", "by ", "May ", "令和", "FY", "(", ")", "[", "]", "/",
    ":", "+", "1st", "A/RES/", "https://x/", "😀", "𠮷", "½", "\u3000", "\u00a0",
)  # fmt: skip
ODD_TEXT = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def one_block(text: str) -> Document:
    body = Span(0, len(text))
    blocks = (Block(body, body, BlockKind.PARAGRAPH),)
    return Document(text, blocks, outline(blocks), Source("text.txt", "txt", 0, ""))


def described(document: Document) -> Findings:
    unit = Unit(0, Span(0, len(document.text)), 0)
    return Findings(figures=describe(document, find_figures(document), [unit], []), dates=find_dates(document))


@settings(deadline=None)
@given(st.one_of(ODD_TEXT, st.text(max_size=200)))
def test_places_are_in_order_apart_and_inside_the_text(text: str) -> None:
    document = one_block(text)
    found = described(document)
    for spans in ([f.span for f in found.figures], [d.span for d in found.dates]):
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(before.end <= after.start for before, after in pairwise(spans))
    for figure in found.figures:
        numbers = [n for n in (figure.value, figure.low, figure.high) if n is not None]
        assert all(math.isfinite(number) for number in numbers)
        assert (figure.low is None) == (figure.high is None)
        assert figure.low is None or figure.high is None or figure.low < figure.high
        assert figure.part_of is None or figure.part_of != found.figures.index(figure)
    for told in discrepancies(found, document):
        assert told.total not in told.parts
    amounts = [index for group in same_amounts(document, found) for index in group]
    assert len(amounts) == len(set(amounts))


@given(st.one_of(ODD_TEXT, st.text(max_size=200)))
def test_no_text_raises(text: str) -> None:
    analyse(read_text(f"x{text}", "text.txt"))


@given(
    st.integers(1, 10**12),
    st.sampled_from(["US${}", "EUR {}", "£{}", "¥{}", "CHF {}", "A${}"]),
    st.sampled_from(["{:,}", "{}"]),
)
def test_an_amount_reads_back(value: int, mark: str, form: str) -> None:
    document = one_block(f"We will give {mark.format(form.format(value))} to the hospital.")
    assert [f.value for f in find_figures(document)] == [value]


@given(st.integers(11, 9_999), st.integers(0, 99), st.sampled_from(["thousand", "million", "billion", "trillion"]))
def test_a_scaled_amount_reads_back(whole: int, rest: int, scale: str) -> None:
    factor = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}[scale]
    document = one_block(f"They saved {whole}.{rest:02} {scale} lives.")
    assert [f.value for f in find_figures(document)] == [pytest.approx(float(f"{whole}.{rest:02}e{factor}"), rel=1e-12)]


KANJI = "〇一二三四五六七八九"


def in_kanji(value: int) -> str:
    """Write a number in kanji: 12_034 is 一万二千三十四."""
    words = ""
    for scale, large in ((10**12, "兆"), (10**8, "億"), (10**4, "万"), (1, "")):
        group, value = divmod(value, scale)
        if not group:
            continue
        for power, small in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
            digit, group = divmod(group, power)
            if digit:
                words += ("" if digit == 1 and small else KANJI[digit]) + small
        words += large
    return words


@given(st.integers(1, 10**13 - 1))
def test_a_number_in_kanji_reads_back(value: int) -> None:
    document = one_block(f"政府は{in_kanji(value)}円を拠出する。")
    assert [f.value for f in find_figures(document)] == [value]


@given(st.integers(1, 999), st.integers(0, 9_999))
def test_a_number_in_mixed_digits_reads_back(oku: int, man: int) -> None:
    rest = f"{man:,}万" if man else ""
    assert [f.value for f in find_figures(one_block(f"{oku}億{rest}円を支出する。"))] == [oku * 10**8 + man * 10**4]


SIZE = 40_000
SECONDS = 8.0
"""Of the processor, ample for linear work on a slow machine; what grows with the square needed up to 16 seconds."""


@pytest.mark.parametrize(
    "shape",
    [
        "7", ",", "$", "1,", "and 5 ", "三", "千万億", "1万", "1 ", "123 ", "$1 ", "$1, ", "1-", "1/",
        "5% to ", "2025年", "June 5 ", "half a ", "$5 of which ", "$5 million, including ", "$5 of coal ",
        "for a total of $5, ", "billions of ", "10 aaa bbb ccc ", "https://", "the $5 ",
        "half ", "at least half of the ", "two thirds ", "double ",
        "to more than double, ", "by a third ", "半数", "2分の1", "The A of B and C gave $5 ", "A ",
    ],
)  # fmt: skip
def test_a_hostile_shape_takes_linear_time(shape: str) -> None:
    text = (shape * (SIZE // len(shape) + 1))[:SIZE]
    document = one_block(text)
    began = time.process_time()
    found = described(document)
    same_amounts(document, found)
    discrepancies(found, document)
    assert time.process_time() - began < SECONDS
