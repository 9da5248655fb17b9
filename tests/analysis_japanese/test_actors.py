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
        (PLAN, "窓口を設置する。", ("政府",)),
        (PLAN, "政府は、窓口を設置する。", ("政府",)),
        (PLAN, "国は、窓口を設置する。", ("国",)),
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


def test_items_under_what_is_welcomed_are_none() -> None:
    _, found = found_in(STATEMENT, "両首脳は、以下の進展を歓迎した。\n\n・基金の創設\n・専門家の派遣")
    assert found.commitments == ()


def test_the_heading_decides_about_items_without_a_verb() -> None:
    told = "１　現状と課題\n\n・法律の施行\n・制度の整備\n\n２　今後の取組\n\n・基金の創設\n・専門家の派遣"
    document, found = found_in(PLAN, told)
    assert [document.quote(c.span) for c in found.commitments] == ["基金の創設", "専門家の派遣"]


def test_in_a_bilingual_text_each_block_is_judged_in_its_own_language() -> None:
    met = "The working group met twice in 2024."
    text = (
        f"{met}\n\nJapan and Canada will build a terminal by 2028.\n\n日本とカナダは、2028年までに受入拠点を建設する。"
    )
    document, found = found_in("日加共同声明 / Joint Statement of Japan and Canada\n\n{}\n", text)
    assert [c.actors for c in found.commitments] == [("Japan", "Canada"), ("日本", "カナダ")]
    assert {document.quote(c.deadline.span) for c in found.commitments if c.deadline} == {"by 2028", "2028年までに"}
    assert [v.reason for v in found.verdicts if document.quote(v.span) == met] == ["past tense: “met”"]
