"""Who promises in Japanese: names, sides, offices, bodies in brackets, and the parties where nobody is named."""

import pytest

from tests.analysis_japanese.conftest import PLAN, STATEMENT, found_in, promise

MINISTRIES = "水素社会推進行動計画\n\n令和7年3月28日\n環境省・経済産業省\n\n１　取組\n\n{}\n"


@pytest.mark.parametrize(
    ("paper", "sentence", "actors"),
    [
        (STATEMENT, "両首脳は、投資を拡大することで一致した。", ("日本", "米国")),
        (STATEMENT, "日米両国は、投資を拡大する。", ("日本", "米国")),
        (STATEMENT, "我々は、投資を拡大する。", ("日本", "米国")),
        (STATEMENT, "投資の拡大に取り組む。", ("日本", "米国")),
        (STATEMENT, "米側は、投資を拡大する意向を表明した。", ("米国",)),
        (STATEMENT, "アメリカは、投資を拡大する。", ("アメリカ",)),
        (STATEMENT, "我が国は、投資を拡大する。", ("日本",)),
        (STATEMENT, "石破総理大臣は、投資を拡大する意向を表明した。", ("日本",)),
        (STATEMENT, "トランプ大統領は、投資を拡大する意向を表明した。", ("米国",)),
        (STATEMENT, "日本及び豪州は、共同訓練を実施する。", ("日本", "豪州")),
        (STATEMENT, "日本、米国及び韓国は、共同訓練を実施する。", ("日本", "米国", "韓国")),
        (STATEMENT, "青空自動車株式会社は、工場を建設する計画を発表した。", ("青空自動車株式会社",)),
        (STATEMENT, "日本は拠出を倍増することで一致し、米国は、訓練を拡大する。", ("日本", "米国")),
        (STATEMENT, "米国は配備を強化し、日本は責任を果たす。", ("日本", "米国")),
        (STATEMENT, "米国は決定を歓迎し、日本は責任を果たす。", ("日本",)),
        (STATEMENT, "日本の防衛に対する米国のコミットメントは揺るぎない。", ("米国",)),
        (STATEMENT, "両国のコミットメントは揺るぎない。", ("日本", "米国")),
        (PLAN, "窓口を設置する。", ("政府",)),
        (PLAN, "政府は、窓口を設置する。", ("政府",)),
        (PLAN, "国は、窓口を設置する。", ("国",)),
        (PLAN, "地方運輸局は、窓口を設置する。", ("地方運輸局",)),
        (PLAN, "総務省及び経済産業省は、窓口を設置する。", ("総務省", "経済産業省")),
        (PLAN, "国土交通省において、窓口を設置する。", ("国土交通省",)),
        (PLAN, "関係府省庁は、窓口を設置する。", ("関係府省庁",)),
        (PLAN, "窓口を設置する【総務省、デジタル庁】。", ("総務省", "デジタル庁")),
        (PLAN, "窓口を設置する（厚生労働省）。", ("厚生労働省",)),
        (PLAN, "国及び地方公共団体は、窓口を設置する。", ("国",)),
        (MINISTRIES, "窓口を設置する。", ("環境省", "経済産業省")),
        (MINISTRIES, "両省は、窓口を設置する。", ("環境省", "経済産業省")),
    ],
)
def test_actors_are_the_parties_by_their_names(paper: str, sentence: str, actors: tuple[str, ...]) -> None:
    found = promise(paper, sentence)
    assert found is not None
    assert set(found.actors) == set(actors)


def test_a_short_name_goes_by_the_long_one_it_was_introduced_for() -> None:
    sentence = "国際協力機構（以下「JICA」という。）を活用する。"
    _, found = found_in(PLAN, sentence, "JICAは、専門家を派遣する。")
    assert found.commitments[-1].actors == ("国際協力機構",)


def test_a_short_name_for_both_sides_is_no_short_name_of_the_second() -> None:
    sentence = "石川一郎内閣総理大臣とジョン・スミス大統領（以下「両首脳」という。）は会談した。"
    _, found = found_in(STATEMENT, sentence, "両首脳は、投資を拡大する。")
    assert found.commitments[-1].actors == ("日本", "米国")


def test_a_company_speaks_for_its_group() -> None:
    paper = "中期経営計画\n\n２０２５年５月１２日\n青空電機株式会社\n\n{}\n"
    found = promise(paper, "当社グループは、設備投資を実行します。")
    assert found is not None
    assert found.actors == ("青空電機株式会社",)


def test_a_mayor_of_a_place_in_hiragana_speaks() -> None:
    paper = "令和８年度施政方針\n\n令和８年２月２０日\nみどり市長　山田太郎\n\n{}\n"
    found = promise(paper, "保育料を無償化いたします。")
    assert found is not None
    assert found.actors == ("みどり市長",)


def test_without_a_subject_the_party_named_before_in_the_paragraph_goes_on_in_a_statement() -> None:
    _, found = found_in(STATEMENT, "日本は、基金を創設する。また、専門家を派遣する。")
    assert [c.actors for c in found.commitments] == [("日本",), ("日本",)]


def test_items_take_the_actors_and_the_deadline_of_what_leads_into_them() -> None:
    items = "日本は、２０３０年までに、以下の取組を行う。\n\n・基金の創設\n・専門家の派遣"
    document, found = found_in(STATEMENT, items)
    assert [document.quote(c.label) for c in found.commitments] == ["基金の創設", "専門家の派遣"]
    assert {c.actors for c in found.commitments} == {("日本",)}
    assert {document.quote(c.deadline.span) for c in found.commitments if c.deadline} == {"２０３０年までに"}
    assert [v.rule for v in found.verdicts if "以下" in document.quote(v.span)] == ["lead-in"]


def test_a_lead_in_that_only_sets_goals_hands_down_its_time_to_those_without_one() -> None:
    row = "② 普及率　３割（令和６年度）→８割（令和１２年度）"
    goals = f"計画期間中に、次に掲げる目標の達成を目指す。\n\n① 割合を８割に引き上げる。\n{row}"
    document, found = found_in(PLAN, goals)
    assert [v.rule for v in found.verdicts if "次に" in document.quote(v.span)] == ["lead-in"]
    assert [c.deadline and document.quote(c.deadline.span) for c in found.commitments] == [
        "計画期間中に",
        "令和１２年度",
    ]


def test_items_under_what_is_welcomed_are_none() -> None:
    _, found = found_in(STATEMENT, "両首脳は、以下の進展を歓迎した。\n\n・基金の創設\n・専門家の派遣")
    assert found.commitments == ()


def test_the_heading_decides_about_items_without_a_verb() -> None:
    told = "１　現状と課題\n\n・法律の施行\n・制度の整備\n\n２　今後の取組\n\n・基金の創設\n・専門家の派遣"
    document, found = found_in(PLAN, told)
    assert [document.quote(c.span) for c in found.commitments] == ["基金の創設", "専門家の派遣"]


def test_a_plain_verb_counts_under_a_heading_that_follows_up_and_where_things_are_told() -> None:
    _, found = found_in(PLAN, "１　評価及び公表\n\n結果を公表する。\n\n２　現状\n\n制度を見直す。")
    assert [c.confidence >= 0.5 for c in found.commitments] == [True, True]
    assert found.commitments[0].confidence > found.commitments[1].confidence


def test_in_a_bilingual_text_each_block_is_judged_in_its_own_language() -> None:
    met = "The working group met twice in 2024."
    text = (
        f"{met}\n\nJapan and Canada will build a terminal by 2028.\n\n日本とカナダは、2028年までに受入拠点を建設する。"
    )
    document, found = found_in("日加共同声明 / Joint Statement of Japan and Canada\n\n{}\n", text)
    assert [c.actors for c in found.commitments] == [("Japan", "Canada"), ("日本", "カナダ")]
    assert {document.quote(c.deadline.span) for c in found.commitments if c.deadline} == {"by 2028", "2028年までに"}
    assert [v.reason for v in found.verdicts if document.quote(v.span) == met] == ["past tense: “met”"]


SPEECH = "{}\n\n令和８年１月２３日\n\n米国の大統領と会談した。\n\n{}\n"


@pytest.mark.parametrize(
    ("title", "sentence", "actors"),
    [
        ("第２２４回国会における石川内閣総理大臣施政方針演説", "賃上げを進めてまいります。", ("石川内閣総理大臣",)),
        ("第２２４回国会における石川内閣総理大臣施政方針演説", "私は、賃上げを進めます。", ("石川内閣総理大臣",)),
        ("石川一郎首相の所信表明演説（全文）", "賃上げを進めます。", ("石川一郎首相",)),
        ("施政方針演説", "賃上げを進めます。", ("内閣総理大臣",)),
        ("第２２４回国会における石川外務大臣の外交演説", "対話を進めます。", ("石川外務大臣",)),
        ("令和８年度緑市長施政方針", "給食を無償化します。", ("緑市長",)),
    ],
)
def test_in_a_speech_its_speaker_promises_by_the_office_in_the_title(
    title: str, sentence: str, actors: tuple[str, ...]
) -> None:
    found = promise(SPEECH.replace("{}", title, 1), sentence)
    assert found is not None
    assert found.actors == actors


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("我が国は、支援を継続します。", ("日本",)),
        ("政府として、支援を継続します。", ("政府",)),
        ("政府としても、支援を継続します。", ("政府",)),
        ("厚生労働省は、支援を継続します。", ("厚生労働省",)),
        ("両首脳は、協力を強化することで一致しました。", ("日本", "米国")),
    ],
)
def test_in_a_speech_whoever_is_named_promises_and_not_its_speaker(sentence: str, actors: tuple[str, ...]) -> None:
    found = promise(SPEECH.replace("{}", "第２２４回国会における石川内閣総理大臣施政方針演説", 1), sentence)
    assert found is not None
    assert found.actors == actors


def test_an_office_in_a_plan_s_title_does_not_speak() -> None:
    paper = "内閣総理大臣の災害対応に関する基本方針\n\n令和８年６月１日\n閣議決定\n\n{}\n"
    found = promise(paper, "窓口を設置する。")
    assert found is not None
    assert found.actors == ("政府",)


def test_the_lines_of_an_archive_tell_what_a_text_is_and_who_speaks() -> None:
    head = "資料集\n\n[演説者] 石川一郎内閣総理大臣\n[演説種別] 施政方針演説\n[年月日] 2026/1/23\n\n{}\n"
    found = promise(head, "賃上げを進めてまいります。")
    assert found is not None
    assert found.actors == ("石川一郎内閣総理大臣",)
