"""The same for Japanese: 兆・億・万, kanji and full-width digits, counters, qualifiers before and behind."""

import pytest

from desktop_app.analysis import Figure, analyse
from desktop_app.readers import read_text


def figures(words: str) -> list[tuple[str, Figure]]:
    document = read_text(f"基本方針\n\n{words}\n", "houshin.txt")
    return [(document.running(figure.span), figure) for figure in analyse(document).figures]


@pytest.mark.parametrize(
    ("words", "quote", "value", "unit", "approx"),
    [
        ("三千億円を拠出する。", "三千億円", 3e11, "JPY", None),
        ("１兆２，０００億円を支援する。", "１兆２，０００億円", 1.2e12, "JPY", None),
        ("1億2,500万円を支出する。", "1億2,500万円", 125e6, "JPY", None),
        ("約3,000億円/年を投資する。", "約3,000億円/年", 3e11, "JPY/year", "約"),
        ("約2,000億円規模の支援を行う。", "約2,000億円規模", 2e11, "JPY", "約 … 規模"),
        ("30億米ドルを拠出する。", "30億米ドル", 3e9, "USD", None),
        ("５０％以上を目指す。", "５０％以上", 50, "%", "以上"),
        ("約３割が賛成した。", "約３割", 30, "%", "約"),
        ("約2割5分が賛成した。", "約2割5分", 25, "%", "約"),
        ("約 6.5 兆円に上る。", "約 6.5 兆円", 6.5e12, "JPY", "約"),
        ("約 79 万人が不足する。", "約 79 万人", 790000, "people", "約"),
        ("一億二千万の国民を守る。", "一億二千万の国民", 120e6, "国民", None),
        ("原発25 基以上を動かす。", "25 基以上", 25, "units", "以上"),
        ("5ポイント引き上げる。", "5ポイント", 5, "percentage points", None),
        ("68万6061人が生まれた。", "68万6061人", 686061, "people", None),
        ("百万人の雇用を生む。", "百万人", 1e6, "people", None),
        ("30か国以上が参加した。", "30か国以上", 30, "countries", "以上"),
        ("利用量を2倍に増やす。", "2倍", 2, "x", None),
        ("年間300万トンの水素を供給する。", "300万トン", 3e6, "tonnes/year", None),
        ("毎年100人を受け入れる。", "100人", 100, "people/year", None),
        ("少なくとも年２回開く。", "２回", 2, "times/year", None),
        ("1,000万kWを導入する。", "1,000万kW", 1e7, "kW", None),
        ("二百五十ヘクタールを整備する。", "二百五十ヘクタール", 250, "hectares", None),
        ("2,000の学習センターを置く。", "2,000の学習センター", 2000, "学習センター", None),
        ("100以上の企業が参加した。", "100以上の企業", 100, "companies", "以上"),
        ("47都道府県に置く。", "47都道府県", 47, "prefectures", None),
        ("所得を倍増させる。", "倍増", 2, "x", None),
        ("排出を半減する。", "半減", 0.5, "x", None),
        ("費用を10分の1にする。", "10分の1", 10, "%", None),
        ("国会議員の三分の二が賛成した。", "三分の二", 66.67, "%", None),
        ("加盟国の半数が賛成した。", "半数", 50, "%", None),
        ("四・八兆円を計上した。", "四・八兆円", 4.8e12, "JPY", None),
        ("十二・五億ドルを拠出する。", "十二・五億ドル", 1.25e9, "USD", None),
        ("４・８兆円を計上した。", "４・８兆円", 4.8e12, "JPY", None),
        ("賃上げ率は約三・五％であった。", "約三・五％", 3.5, "%", "約"),
        ("一・五倍に拡大する。", "一・五倍", 1.5, "x", None),
        ("〇・三ポイント引き上げる。", "〇・三ポイント", 0.3, "percentage points", None),
        ("３．２兆円程度を要する。", "３．２兆円程度", 3.2e12, "JPY", "程度"),
        ("機会を二回提供する。", "二回", 2, "times", None),
        ("全国八か所に拠点を置く。", "八か所", 8, "places", None),
        ("月三千円程度の負担を軽減する。", "三千円程度", 3000, "JPY/month", "程度"),
        ("３０万円／人を上限とする。", "３０万円／人", 300000, "JPY/person", None),
        ("年間約3,000億円を支出する。", "約3,000億円", 3e11, "JPY/year", "約"),
        ("約５，０００ｋｍで実施する。", "約５，０００ｋｍ", 5000, "km", "約"),
        ("約２００haを整備する。", "約２００ha", 200, "hectares", "約"),
        ("100万t-CO2を削減する。", "100万t-CO2", 1e6, "tonnes", None),
    ],
)
def test_a_quantity_is_read(words: str, quote: str, value: float, unit: str, approx: str | None) -> None:
    assert [(t, f.value, f.unit, f.approx) for t, f in figures(words)] == [(quote, pytest.approx(value), unit, approx)]


@pytest.mark.parametrize(
    ("words", "low", "high", "unit"),
    [
        ("約3,000〜7,000億円を要する。", 3e11, 7e11, "JPY"),
        ("10～20％を削減する。", 10, 20, "%"),
        ("1.5〜2倍に増やす。", 1.5, 2, "x"),
        ("三千〜五千億円を投じる。", 3e11, 5e11, "JPY"),
        ("三千億円〜五千億円を投じる。", 3e11, 5e11, "JPY"),
        ("六〜七万人程度を確保する。", 60000, 70000, "people"),
        ("１割〜２割を減らす。", 10, 20, "%"),
        ("年収300-599万円の世帯を支える。", 3e6, 5.99e6, "JPY"),
    ],
)
def test_a_range_has_both_bounds(words: str, low: float, high: float, unit: str) -> None:
    assert [(f.low, f.high, f.unit) for _, f in figures(words)] == [(low, high, unit)]


def test_a_change_states_two_amounts() -> None:
    assert [f.value for _, f in figures("導入率を３５％から７０％へ引き上げる。")] == [35, 70]


@pytest.mark.parametrize(
    ("words", "unit"),
    [("数千億円を投じる。", "JPY"), ("数十社が参加した。", "companies"), ("何百人もの人が集まった。", "people")],
)
def test_an_amount_without_a_number_is_vague(words: str, unit: str) -> None:
    assert [(f.size, f.unit) for _, f in figures(words)] == [(None, unit)]


@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("第220回国会で述べた。", "an ordinal"),
        ("令和7年度末までに、2030年3月5日に行う。", "dates"),
        ("第5条及び別表第2の規定による。", "articles"),
        ("一人ひとりが十分に一層努める。", "words that hold a number"),
        ("第三者と四半期ごとに協議する。", "words that hold a number"),
        ("2国間の協力と三本柱を進める。", "small numbers that only name"),
        ("今後5年間で、7日間にわたり行う。", "how long something lasts"),
        ("一・二年生と二・三か国を支援する。", "lists, whose dot is no point"),
        ("一・二・三の順に進める。", "a list, whose dot is no point"),
        ("二・二六事件と九・一一を記憶する。", "days of the calendar"),
        ("二回目の会合を第三回会合とし、一回開く。", "ordinals, and one time alone"),
        ("三か国で二人が二度にわたり進める。", "small numbers that name"),
        ("24時間365日の窓口を置く。", "around the clock"),
        ("18歳以上を対象とする。", "an age"),
        ("100件あたりの時間を減らす。", "a measure of something else"),
        ("過半数の賛成で決める。", "a rule of voting"),
        ("第二回会合と3回目の会合を開く。", "ordinals"),
        ("一回の会合で決める。", "words that hold a number"),
        ("https://example.jp/%E3%80%90%E6%9C を参照。", "a web address"),
    ],
)
def test_a_number_that_states_no_quantity_is_no_figure(words: str, ground: str) -> None:
    assert figures(words) == [], ground


@pytest.mark.parametrize(
    ("words", "label", "of_what"),
    [
        ("2億ドルの譲許的融資を供与する。", "譲許的融資", None),
        ("約2,000億円規模の支援を実施する。", "支援", None),
        ("十年間で五十兆円を超える官民投資を引き出す。", "官民投資", None),
        ("防衛費を国内総生産の２％に増額する。", "防衛費", "国内総生産"),
        ("導入率を３５％へ引き上げる。", "導入率", None),
        ("世界市場シェア２割の獲得を目指す。", "世界市場シェア", None),
        ("留学生支援のために１億円を拠出する。", "留学生支援", None),
        ("生産年齢人口は、今後２０年間で約２割減少する。", "生産年齢人口", None),
    ],
)
def test_a_figure_says_what_it_is_for(words: str, label: str, of_what: str | None) -> None:
    found = [f for _, f in figures(words)]
    assert [(f.label.rpartition(", ")[2], f.of_what) for f in found] == [(label, of_what)]


def test_a_part_names_its_whole() -> None:
    whole, part = (f for _, f in figures("総額3兆円のうち、1兆円を研究に充てる。"))
    assert (whole.part_of, part.part_of) == (None, 0)
