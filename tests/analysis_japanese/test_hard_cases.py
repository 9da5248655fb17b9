"""Hard Japanese cases, one a line, each with the ground: what is a promise, how binding, and what is none."""

import pytest

from desktop_app.analysis import Strength
from tests.analysis_japanese.conftest import PLAN, STATEMENT, found_in, promise

FIRM, PLANNED, ONGOING, ASPIRATIONAL = Strength.FIRM, Strength.PLANNED, Strength.ONGOING, Strength.ASPIRATIONAL

PROMISES = [
    (PLAN, "全国に相談窓口を設置する。", FIRM, "a plain verb of action in a plan, without a subject"),
    (PLAN, "全国に相談窓口を設置します。", FIRM, "the same, politely"),
    (PLAN, "規制の見直しを進めていく。", FIRM, "going on to do"),
    (PLAN, "規制の見直しを進めてまいります。", FIRM, "the same in a speech"),
    (PLAN, "進捗を公表することとする。", FIRM, "it is made so"),
    (PLAN, "新たな制度を創設することとした。", FIRM, "it was decided so"),
    (PLAN, "必要に応じて見直しを行うものとする。", FIRM, "the language of plans and laws"),
    (PLAN, "来年度に法案を提出する方針である。", PLANNED, "a policy held"),
    (PLAN, "来年度に法案を提出する予定。", PLANNED, "a plan without a verb"),
    (PLAN, "工場を建設する計画である。", PLANNED, "a plan held"),
    (PLAN, "導入率を７０％に引き上げることを目指す。", PLANNED, "an aim"),
    (PLAN, "１００万人を育成することを目標とする。", PLANNED, "a goal set"),
    (PLAN, "地域の産業基盤の強化に取り組む。", FIRM, "taking up a task"),
    (PLAN, "環境の整備に努める。", ASPIRATIONAL, "striving"),
    (PLAN, "制度の在り方について検討する。", ASPIRATIONAL, "considering"),
    (PLAN, "更なる支援を行いたいと考えている。", ASPIRATIONAL, "wanting"),
    (PLAN, "引き続き支援を行う。", ONGOING, "still"),
    (PLAN, "職員の派遣を継続する。", ONGOING, "keeping on"),
    (PLAN, "暫定措置は、年内に廃止する。", FIRM, "the topic is the object of a verb that takes one"),
    (PLAN, "本方針は、３年ごとに見直しを行う。", FIRM, "what its authors will do to a paper"),
    (PLAN, "災害が発生した場合には、直ちに職員を派遣する。", FIRM, "a conditional promise is one"),
    (PLAN, "地方公共団体の取組を促す。", PLANNED, "a government's own plan to encourage"),
    (PLAN, "２０２６年度から新制度を実施。", PLANNED, "the verb left out behind its object"),
    (PLAN, "国際規格は、産業界と連携して策定する。", FIRM, "a topic that is the object"),
    (PLAN, "その他の開発は、状況を踏まえて検討していく。", ASPIRATIONAL, "the object in front belongs to another verb"),
    (PLAN, "学校給食費は、半額を公費で負担します。", FIRM, "only somebody can do this to a thing that stands first"),
    (PLAN, "高校の授業料は、若者については年額を上限に支援します。", FIRM, "another theme behind the topic"),
    (PLAN, "企業が投資しやすい環境を作る。", FIRM, "others in an inner clause"),
    (PLAN, "高齢者が安心して暮らせるよう、見守りを強化する。", FIRM, "others in an inner clause"),
    (PLAN, "次の会合に向けて関係国と協議", PLANNED, "the verb left out behind と"),
    (PLAN, "耐震化率は、９５％とする目標を掲げている。", PLANNED, "a goal that is held"),
    (PLAN, "政府は、国際規格の獲得を目指している。", PLANNED, "an aim that is held"),
    (PLAN, "民間の技術開発に１兆円を投資する。", FIRM, "a verb that only ends like 資する"),
    (PLAN, "関係機関と情報を共有する。", FIRM, "a verb that only ends like 有する"),
    (PLAN, "災害用の物資を調達する。", FIRM, "a verb that only ends like 達する"),
    (PLAN, "情報管理の強化を行います。", FIRM, "a verb that only sounds like います"),
    (PLAN, "国として大学を支援します。", FIRM, "a body as what it acts"),
    (PLAN, "自治体も含めた幅広い主体を支援します。", FIRM, "others that are only mentioned"),
    (PLAN, "道路の無電柱化を推進する。（国土交通省）", FIRM, "a remark behind the full stop belongs to the sentence"),
    (PLAN, "なお、実施状況を毎年度確認する。", FIRM, "checking is an act in a plan"),
    (STATEMENT, "両首脳は、共同研究を拡大することで一致した。", FIRM, "what was agreed on"),
    (STATEMENT, "双方は、協定の交渉を開始することで合意した。", FIRM, "what was agreed on"),
    (STATEMENT, "日本は、５億ドルを拠出することを約束した。", FIRM, "a promise told in the past"),
    (STATEMENT, "両国は、協力を強化することを改めて確認した。", FIRM, "an adverb between clause and verb"),
    (STATEMENT, "両大臣は，対話を強化することを約束した。", FIRM, "the comma of older official papers"),
    (STATEMENT, "石破総理から，連携を強化していきたい旨述べた。", FIRM, "a wish told in a readout"),
    (STATEMENT, "両国首脳は、共同行動をとることで一致。", FIRM, "the verb shortened to its noun"),
    (STATEMENT, "米国は、工場を建設すると発表した。", FIRM, "an announcement of what one will do"),
    (STATEMENT, "石破総理は、支援を継続していく旨述べた。", FIRM, "a readout of a meeting"),
    (STATEMENT, "日本は、追加の支援を行う用意がある。", PLANNED, "readiness"),
    (STATEMENT, "両国は、枠組みを向上させる意図を有する。", PLANNED, "intent"),
    (STATEMENT, "両首脳は、同盟を更に強化していく意図を有することを確認した。", PLANNED, "intent, confirmed"),
    (STATEMENT, "米国は、日本の防衛に対する揺るぎないコミットメントを再確認した。", FIRM, "a promise repeated"),
    (STATEMENT, "我々は、ウクライナの復興にコミットする。", FIRM, "commit oneself"),
    (STATEMENT, "両首脳は、担当閣僚に対し、年内に計画を策定するよう指示した。", FIRM, "an instruction to ministers"),
    (STATEMENT, "日本は、液化天然ガスを調達する契約に署名した。", PLANNED, "a contract signed, to be kept"),
    (STATEMENT, "日本は、追加関税を課さない。", FIRM, "a promise not to do"),
    (STATEMENT, "我々は、サプライチェーンの強靱化を進めている。", ONGOING, "what the parties themselves are doing"),
    (
        STATEMENT,
        "両首脳は、投資を拡大することで一致し、民間の関心を歓迎した。",
        FIRM,
        "the promise stands before the comma",
    ),
    (STATEMENT, "日本は、二国間の無償資金協力の供与を表明した。", PLANNED, "an act announced"),
]

NOT_PROMISES = [
    (PLAN, "政府は、これまで支援を行ってきた。", "record of the past"),
    (PLAN, "昨年、相談窓口を設置した。", "record of the past"),
    (PLAN, "民間企業の参画が期待される。", "an expectation of others"),
    (PLAN, "政府は、人材を有する一方、民間の投資は十分とは言えない。", "an appraisal, negated"),
    (PLAN, "政府は、全ての要望に応えることができない。", "what cannot be"),
    (PLAN, "企業は、従業員の学び直しに投資する。", "what others do is expected"),
    (PLAN, "地方公共団体は、計画を策定すべきである。", "what others ought to do"),
    (PLAN, "官民が連携して投資を拡大する必要がある。", "a need"),
    (PLAN, "人口は、２割減少すると見込まれる。", "a forecast"),
    (PLAN, "需要は、２０３０年に２倍に増加する。", "what comes about by itself"),
    (PLAN, "データ量が急速に増加する。", "what comes about by itself"),
    (PLAN, "水素は、燃焼時に二酸化炭素を排出しない。", "a fact, negated"),
    (PLAN, "相談拠点は、助言を行う窓口である。", "a description"),
    (PLAN, "本章では、施策の概要を示す。", "a paper on itself"),
    (PLAN, "本計画は、基本的な方向を定める。", "a paper on itself"),
    (PLAN, "この枠組みは、情報の共有を促進する。", "what a thing does"),
    (PLAN, "経済界には、昨年を上回る賃上げをお願いしたいと思います。", "a wish that others act"),
    (PLAN, "皆様には、御理解をいただきたいと考えております。", "a wish that others act"),
    (PLAN, "賃金が上がれば、企業の投資も拡大します。", "what comes about by itself"),
    (PLAN, "決断と実行。", "a motto"),
    (PLAN, "欧州では、自治体が運営費を負担する。", "others, before が in the last clause"),
    (PLAN, "市の担当者は「今後は予約を導入したい」と話す。", "what somebody is quoted with"),
    (PLAN, "郵便局は、見守りを実施する。", "others, whose name ends like an office's"),
    (PLAN, "政府は、多くの土地を保有する。", "what somebody has"),
    (PLAN, "この取組は、成長に資する。", "what a thing is good for"),
    (PLAN, "政府は、多くの人材を有する。", "what somebody has"),
    (PLAN, "新技術は、生産性を向上させます。", "what a thing does"),
    (PLAN, "企業は、排出ゼロを目標に掲げている。", "others' goal"),
    (PLAN, "政府は、環境の整備に努めている。", "what is under way"),
    (PLAN, "本方針は、必要に応じて見直される。", "nobody is said to do it"),
    (PLAN, "本方針は、新たな義務を課すものではない。", "a denial"),
    (PLAN, "取組が実施されれば、経済の成長が可能となる。", "a hypothesis about outcomes"),
    (PLAN, "生産性の向上は、急務である。", "an appraisal"),
    (PLAN, "国際機関は、統計の整備を進めている。", "what others are doing"),
    (PLAN, "なぜ改革を進めるのか。", "a question"),
    (PLAN, "担い手の不足が深刻な課題となっている。", "a state of affairs"),
    (PLAN, "この制度により、負担が軽減される。", "an effect"),
    (PLAN, "皆様の御協力をお願いいたします。", "an appeal to others"),
    (PLAN, "経済は、転換の時代にあると指摘してます。", "a view, told colloquially"),
    (PLAN, "実施体制の整備", "a bare heading in running text"),
    (STATEMENT, "両国は、昨年の協定に署名した。", "a record of the past"),
    (STATEMENT, "両首脳は、進展を歓迎した。", "a welcome"),
    (STATEMENT, "両首脳は、深刻な懸念を表明した。", "concern"),
    (STATEMENT, "両首脳は、同盟が平和の礎であるとの認識を共有した。", "a view shared"),
    (STATEMENT, "両首脳は、日米同盟の重要性を確認した。", "a recognition"),
    (STATEMENT, "両首脳は、安保条約第五条が尖閣諸島に適用されることを確認した。", "a fact confirmed"),
    (STATEMENT, "両首脳は、北朝鮮に対し、義務を履行するよう求めた。", "a call on others"),
    (STATEMENT, "我々は、全ての国に対し、協力するよう呼びかける。", "a call on others"),
    (STATEMENT, "我々は、国際社会が転換点にあることを認識する。", "a recognition"),
    (STATEMENT, "両首脳は、雇用が創出されることを期待する。", "a hope"),
    (STATEMENT, "我々は、この提案を支持する。", "support for another's proposal"),
    (STATEMENT, "両首脳は、東アジア情勢について意見交換を行った。", "record of a talk"),
    (STATEMENT, "２０１５年、両国は、協力を強化することで一致した。", "an older promise, referred to"),
    (STATEMENT, "作業部会は、昨年２回開催された。", "record of the past"),
]


@pytest.mark.parametrize(("paper", "sentence", "strength", "ground"), PROMISES)
def test_a_promise_is_flagged_with_its_strength(paper: str, sentence: str, strength: Strength, ground: str) -> None:
    found = promise(paper, sentence)
    assert found is not None, ground
    assert found.strength is strength, ground
    assert found.actors, ground


@pytest.mark.parametrize(("paper", "sentence", "ground"), NOT_PROMISES)
def test_what_is_no_promise_is_not_flagged(paper: str, sentence: str, ground: str) -> None:
    assert promise(paper, sentence) is None, ground


def test_an_older_promise_is_offered_as_possible_only() -> None:
    _, found = found_in(STATEMENT, "２０１５年、両国は、協力を強化することで一致した。")
    assert [c.confidence < 0.5 for c in found.commitments] == [True]
    assert found.commitments[0].rule.startswith("older")


def test_a_condition_is_marked() -> None:
    found = promise(PLAN, "目標の達成が困難な場合には、速やかに対策を講ずる。")
    assert found is not None
    assert found.conditional


def test_every_unit_has_a_rule_and_a_reason_with_the_words_it_rests_on() -> None:
    document, found = found_in(PLAN, *(sentence for _, sentence, _ in NOT_PROMISES[:20]))
    assert all(verdict.rule and verdict.reason for verdict in found.verdicts)
    quoted = [v.reason.split("”")[0].lstrip("“") for v in found.verdicts if v.reason.startswith("“")]
    assert quoted
    assert all(words in document.text for words in quoted)


def test_the_label_leaves_out_subject_and_reporting_verb() -> None:
    document, found = found_in(STATEMENT, "両首脳は、共同研究を拡大することで一致した。")
    assert document.quote(found.commitments[0].label) == "共同研究を拡大する"
    assert "“拡大することで一致した” with 両首脳 as subject" in found.commitments[0].reason
