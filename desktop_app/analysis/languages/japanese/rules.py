"""The Japanese rules as data: how a sentence ends, what must stand before that, and what it comes to.

A Japanese sentence says at its end what it does. Each row is a name, what stands before the verb, and the verbs,
each in its dictionary form; the grammar adds their other forms. `{do}` before a particle is a clause that ends
in a verb of intended action ("強化する"); an empty second column asks for nothing. Of several rows the one whose verb
and whose words before it are the longest applies. What no row knows is judged by the form of its last word.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.analysis.findings import Strength
from desktop_app.document.said import said

FIRM, PLANNED, ONGOING, ASPIRATIONAL = Strength.FIRM, Strength.PLANNED, Strength.ONGOING, Strength.ASPIRATIONAL


class Kind(Enum):
    """What an ending comes to."""

    REPORTS = auto()  # 〜することで一致した: what is reported is promised, also in the past
    HOLDS = auto()  # 〜方針である, 〜する予定: a plan that is held, not in the past
    PLEDGES = auto()  # コミットメントを再確認した: a promise by its own noun, also in the past
    ACTS = auto()  # 〜に努める, 〜を目指す: the verb itself promises, not in the past
    CALLS = auto()  # 〜を促す, 〜を求める: what others are to do
    REFUSED = auto()  # 〜を歓迎した, 〜が期待される: no promise


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its name, what it comes to, how binding that is; for a refusal, the ground as a reader is told it."""

    name: str
    kind: Kind
    strength: Strength = FIRM
    ground: str = ""
    confidence: float = 0.9


_PLAN = "意向 意思 意図 考え 用意 方針 計画 予定 意欲 所存 構え"
_WILL = "決意 覚悟 固い決意 強い決意"
_OATH = "コミットメント 誓約 約束 公約 決意 責務"
_TELLS = "表明する 示す 明らかにする 発表する 伝える 述べる 確認する 再確認する 強調する 共有する 決定する 固める 明確にする 打ち出す 公表する 承認する 新たにする 改めて示す"
_HAS = "有する 持つ 堅持する"
_BE = "である だ です であります でございます としている"


def _on(nouns: str, *particles: str) -> str:
    return " ".join(noun + particle for noun in nouns.split() for particle in particles)


Row = tuple[str, str, str]
PROMISING: tuple[tuple[Kind, Strength, float, tuple[Row, ...]], ...] = (
    (
        Kind.REPORTS,
        FIRM,
        0.9,
        (
            ("agree to", "{do}ことで {do}ことに {do}ことについて {do}旨で {do}方向で {do}ことでも", "一致する 合意する 同意する 了解する 意見の一致を見る 意見の一致をみる 一致をみる 一致をする 合意をする 一致 合意 同意"),
            ("decide to", "{do}ことを {do}ことと {do}ことに {do}旨を {do}旨 {do}と", "決定する 決める 決断する 決議する 決意する 閣議決定する 申し合わせる 取り決める 決定"),
            ("promise to", "{do}ことを {do}ことに {do}旨を {do}旨 {do}と {do}ことについて", "約束する 確約する 誓約する 公約する 誓う 宣言する コミットする 明言する 約束 確約 誓約"),
            ("confirm that one will", "{do}ことを {do}旨を {do}旨 {do}と", "確認する 再確認する 表明する 発表する 公表する 承認する 採択する 確認 再確認 表明 発表"),
            ("say that one will", "{do}旨 {do}旨を {do}と {do}考えを {do}とともに", "述べる 伝える 説明する 応じる 語る 発言する 強調する"),
            ("make it so", "{do}ことと {do}ことに {do}ものと", "する している"),
            ("it is settled that", "{do}ことと {do}ことに", "なる なっている"),
            ("instruct", "{do}よう {do}ように {do}ことを", "指示する 命じる 命ずる 要求する指示を行う"),
        ),
    ),
    (
        Kind.REPORTS,
        PLANNED,
        0.85,
        (
            ("tell of a plan", _on("{do}" + _PLAN.replace(" ", " {do}"), "を", "が", "に") + " {do}意図を有することを {do}意思を有することを {do}用意があることを {do}ことを計画していることを", _TELLS),
            ("sign a contract to", "{do}契約に {do}契約を {do}契約書に", "署名する 調印する 締結する 結ぶ 交わす"),
            ("tell of a plan said to be one", _on("{do}との" + _PLAN.replace(" ", " {do}との"), "を") + " " + _on("{do}という" + _PLAN.replace(" ", " {do}という"), "を"), _TELLS),
        ),
    ),
    (
        Kind.HOLDS,
        PLANNED,
        0.85,
        (
            ("hold a plan", _on("{do}" + _PLAN.replace(" ", " {do}") + " {do}つもり", "") , _BE),
            ("have a plan", _on("{do}" + _PLAN.replace(" ", " {do}"), "を", "が", "にある") + " {do}ことを", _HAS + " ある 計画する 予定する 企図する"),
            ("plan without a verb", "{do}予定 {do}方針 {do}計画 {do}意向 {do}考え {do}こととし", "<noun>"),
            ("scheduled", "の予定 を予定 に予定 される予定 られる予定 われる予定 まれる予定 される計画 される方針", "である だ です する しています している <noun>"),
        ),
    ),
    (
        Kind.HOLDS,
        FIRM,
        0.9,
        (
            ("be resolved to", _on("{do}" + _WILL.replace(" ", " {do}") , "") + " 所存", _BE),
            ("must not fail to", "万全を", "期す 期する"),
        ),
    ),
    (
        Kind.PLEDGES,
        FIRM,
        0.9,
        (
            ("state a commitment", _on(_OATH, "を"), "再確認する 確認する 表明する 強調する 示す 新たにする 共有する 述べる 明らかにする"),
            ("commit oneself to", "に を へ", "コミットする 誓約する"),
            ("confirm that one is committed", "コミットしていることを コミットすることを 決意であることを 決意していることを", "再確認する 確認する 表明する 強調する 述べる"),
            ("stay committed", "コミットメントは 決意は コミットメントが 約束は", "揺るぎない 揺るがない 揺るぎないものである 不変である"),
            ("promise a thing", "を", "約束する 確約する 公約する 誓う"),
        ),
    ),
    (
        Kind.PLEDGES,
        PLANNED,
        0.8,
        (
            (
                "announce an act",
                _on("供与 拠出 提供 実施 支援 創設 設置 設立 開始 立ち上げ 派遣 投資 購入 建設 導入 追加支援 資金協力 無償資金協力 円借款 出資 増額 倍増 拡大 新設 参加 参画 開催", "を"),
                "発表する 表明する 決定する 約束する 申し出る",
            ),
            ("agree on an act", _on("供与 拠出 提供 実施 創設 設置 設立 開始 立ち上げ 派遣 建設 導入 拡大 強化 開催 推進 再開 策定 加速", "で", "に"), "一致する 合意する"),
        ),
    ),
    (
        Kind.ACTS,
        PLANNED,
        0.85,
        (
            ("set as a goal", "を目標と ことを目標と 目標を 目標として 目標に を目途と", "する している 掲げる 設定する 定める"),
            ("aim", "を ことを へを 実現を", "目指す めざす 志向する"),
        ),
    ),
    (
        Kind.ACTS,
        ASPIRATIONAL,
        0.8,
        (
            ("strive", "", "努める 努力する 尽力する 力を尽くす 最善を尽くす 追求する 模索する 努力を続ける 努力を継続する 努力を重ねる 心がける"),
        ),
    ),
    (
        Kind.ACTS,
        ASPIRATIONAL,
        0.6,
        (
            ("consider", "", "検討する 検討を進める 検討を行う 検討を開始する 検討を深める 検討を加える 検討を加速する 検討を続ける 検討を始める"),
        ),
    ),
    (
        Kind.ACTS,
        ONGOING,
        0.9,
        (
            ("keep on", "", "継続する 続ける 堅持する 維持する 持続する 継続して行う 継続的に行う"),
        ),
    ),
)  # fmt: skip
"""What promises, by kind, strength and confidence."""

REFUSING: tuple[tuple[str, str, str], ...] = (
    ("welcome", said("Reason", "welcomes, praises or hopes"), "歓迎 称賛 期待 謝意 歓迎する 称賛する 賞賛する 評価する 感謝する 祝意を表する 祝意を表明する 敬意を表する 敬意を表明する 謝意を表する 謝意を表明する 謝意を述べる 感謝の意を表する 感謝の意を表明する 祝福する 誇りに思う 喜ぶ 期待する 期待を表明する 楽しみにする 願う 希望する 望む 祈る 祈念する 祈念いたす 御礼を申し上げる 感謝を申し上げる 感謝申し上げる 御礼申し上げる お見舞いを申し上げる お祈りする お祈り申し上げる お祝い申し上げる 支持する 支持を表明する 支持を再確認する 賛同する 賛意を表する"),
    ("concern", said("Reason", "takes a position or voices concern"), "懸念 非難 反対 懸念する 懸念を表明する 懸念を共有する 懸念を有する 懸念を示す 非難する 反対する 反対を表明する 反対を改めて表明する 遺憾の意を表する 遺憾の意を表明する 憂慮する 危惧する 深刻に受け止める 重く受け止める 拒否する 糾弾する 抗議する"),
    ("recognition", said("Reason", "states what is known or thought"), "強調 留意 想起 認識する 認識を共有する 認識で一致する 見解を共有する 見解で一致する 確信する 確信を共有する 想定する 信じる 理解する 留意する 想起する 指摘する 言及する 痛感する 実感する 承知する 強調する 確認する 再確認する 一致する 述べる 話す 語る 訴える 触れる 意見交換を行う 意見を交換する 意見を交わす 率直な意見交換を行う 受け止める 銘記する 位置付ける 位置づける 意味する 申し上げる 申し述べる 考える 思う"),
    ("need", said("Reason", "says what is needed, not who will do it"), "べきである べきだ べきです べき 必要がある 必要があります 必要である 必要だ 必要です 必要となる 必要 不可欠である 不可欠だ 不可欠です 重要である 重要だ 重要です 重要となる 重要 急務である 急務だ 急務となっている 課題である 課題となる 課題となっている 課題だ 求められる 求められている 求められます 望まれる 望ましい なければならない なければなりません ねばならない ねばなりません なくてはならない なくてはなりません 欠かせない 欠かせません 肝要である 鍵である 鍵となる 問われている せざるを得ない 迫られている 要請されている 責務である"),
    ("appeal", said("Reason", "asks others"), "お願いする お願い申し上げる 御願いする お願いいたす 御協力をいただく ご協力をいただく"),
    ("expectation", said("Reason", "is an expectation of others or of events"), "期待される 期待されます 期待されている 期待できる"),
    ("forecast", said("Reason", "is a forecast or hearsay"), "見込まれる 見込まれます 見込まれている 見込みである 見込み 見通しである 見通し 予想される 予想されている 予測される 予測されている 推計される 推計されている 推計である 試算がある 試算される 試算されている 見られる 考えられる 思われる 可能性がある 可能性もある おそれがある 恐れがある おそれもある かもしれない だろう であろう でしょう とされる とされている と言われる と言われている といわれている とのことである という 想定される 懸念される 懸念されている 危惧される 指摘される 指摘されている 見られている"),
    ("description", said("Reason", "describes what a thing is or is for"), "ものである ものです ものだ ものではない ものではありません ためである ためのものである わけである わけではない わけではありません ことである ことです 状況にある 状態にある 傾向にある 途上にある 段階にある ことを目的とする を目的とする を目的としている 目的である 趣旨とする を基本とする を前提とする を必要とする ところである ところです とおりである 通りである とおりです 次のとおり 以下のとおり とおり"),
)  # fmt: skip
"""What promises nothing: the rule's name, the ground as a reader is told it, and the endings.

Verbs stand in their dictionary form here too, other endings as they are written.
"""

CALLING = (
    "求める 要請する 促す 呼びかける 呼び掛ける 働きかける 働き掛ける 要求する 奨励する 招待する 慫慂する 強く求める"
)
"""What others are to do: no promise in a joint statement; in a government's own plan "働きかける" is its own act."""

OWN_CHECKS = ("確認", "評価")
"""What a joint statement only records, and a plan does itself ("進捗を確認する", "効果を評価する")."""

OWN_CALLS = ("促す", "働きかける", "働き掛ける", "奨励する", "呼びかける", "呼び掛ける", "要請する")
"""Calls that a government may plan to make itself."""

ADVERBS = "改めて あらためて 強く 再び 共に ともに 明確に 力強く それぞれ 相互に 概ね おおむね 大筋で 正式に ここに 心から 高く 厳しく 引き続き 深く 一致して 断固として 最大限 積極的に 着実に 鋭意 全力で 強力に 併せて 共同で 今回 新たに 率直に 謹んで 重ねて"
"""Words that may stand between a clause and the verb that reports it ("ことを改めて確認した")."""
