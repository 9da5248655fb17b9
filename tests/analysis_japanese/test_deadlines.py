"""By when, in Japanese: the words, the date they come to, and what is no deadline. The papers are of 2025."""

import pytest

from tests.analysis_japanese.conftest import PLAN, found_in


def when(sentence: str) -> tuple[str, str | None, bool] | None:
    document, found = found_in(PLAN, sentence)
    deadline = found.commitments[-1].deadline
    if deadline is None:
        return None
    return document.quote(deadline.span), str(deadline.date) if deadline.date else None, deadline.recurring


@pytest.mark.parametrize(
    ("sentence", "words", "date"),
    [
        ("令和７年度末までに窓口を設置する。", "令和７年度末までに", "2026-03-31"),
        ("２０３０年までに窓口を設置する。", "２０３０年までに", "2030"),
        ("令和9年3月までに窓口を設置する。", "令和9年3月までに", "2027-03"),
        ("来年末までに窓口を設置する。", "来年末までに", "2026-12-31"),
        ("年内に窓口を設置する。", "年内に", "2025-12-31"),
        ("年度内に窓口を設置する。", "年度内に", "2026-03-31"),
        ("今年度中に窓口を設置する。", "今年度中に", "2026-03-31"),
        ("今後５年間で窓口を設置する。", "今後５年間で", "2030"),
        ("３年以内に窓口を設置する。", "３年以内に", "2028-06-13"),
        ("９０日以内に窓口を設置する。", "９０日以内に", "2025-09-11"),
        ("2026年4月に窓口を設置する。", "2026年4月に", "2026-04"),
        ("令和８年度から支援を実施する。", "令和８年度から", "2027-03-31"),
        ("2030年代半ばまでに窓口を設置する。", "2030年代半ばまでに", "2035"),
        ("来年春までに計画を策定する。", "来年春までに", "2026-05"),
        ("次期首脳会談までに計画を策定する。", "次期首脳会談までに", None),
        ("所要の法案を次期通常国会に提出する。", "次期通常国会に", None),
        ("法案を今国会に提出し、今年の夏までに計画を策定する。", "今年の夏までに", "2025-08"),
        ("二〇三〇年代に最低賃金を倍増する。", "二〇三〇年代に", "2039"),
        ("２０２９年度の量産開始に向け、工場を建設する。", "２０２９年度", "2030-03-31"),
        ("２０２７年の稼働を予定する。", "２０２７年", "2027"),
        ("給付を創設【2026年4月～】", "2026年4月～", "2026-04"),
        ("2025年6月20日から支援を行う。", "2025年6月20日から", "2025-06-20"),
        ("計画期間中に窓口を設置する。", "計画期間中に", None),
        ("期間内に窓口を設置する。", "期間内に", None),
        ("20年度中に計画を策定する。", "20年度中に", None),
        ("早期に計画を策定する。", "早期に", None),
        ("可能な限り速やかに計画を策定する。", "可能な限り速やかに", None),
        ("毎年100人を派遣し、2030年度までに倍増する。", "2030年度までに", "2031-03-31"),
    ],
)
def test_a_deadline_is_found_and_comes_to_its_date(sentence: str, words: str, date: str | None) -> None:
    assert when(sentence) == (words, date, False)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("毎年、進捗を点検する。", "毎年"),
        ("毎年度、進捗を点検する。", "毎年度"),
        ("少なくとも年２回、進捗を点検する。", "少なくとも年２回"),
        ("３年ごとに進捗を点検する。", "３年ごとに"),
        ("５年に１回、橋梁を点検する。", "５年に１回"),
        ("定期的に進捗を点検する。", "定期的に"),
    ],
)
def test_what_recurs_is_marked_and_comes_to_no_date(sentence: str, words: str) -> None:
    assert when(sentence) == (words, None, True)


@pytest.mark.parametrize(
    "sentence",
    [
        "2020年度の２倍に拡大する。",
        "これまでの取組を加速する。",
        "2019年に制定された法律を見直す。",
        "今後５年間を集中期間として取り組む。",
        "2025年6月1日から10日にかけて集まり、支援を行う。",
        "休業期間中の支援を行う。",
        "直近20年度の実績を踏まえて検討する。",
        "運転について40年、との制限を設ける。",
        "過去５年間で得た知見を活用する。",
        "２０２９年度の生産額を上回る投資を行う。",
        "２０３０年代における需要に対応する。",
    ],
)
def test_a_baseline_or_a_time_that_is_over_is_no_deadline(sentence: str) -> None:
    assert when(sentence) is None
