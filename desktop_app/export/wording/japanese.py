"""The report's words in Japanese; large numbers in 万, 億 and 兆."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from desktop_app.analysis import Ladder
from desktop_app.document import PartialDate
from desktop_app.export.wording.english import Words
from desktop_app.notebook import Status

_STRENGTHS = {"firm": "確約", "planned": "予定", "ongoing": "継続", "aspirational": "努力目標"}
_STAGES = {Ladder.ANNOUNCED: "発表", Ladder.COMMITTED: "約束", Ladder.SIGNED: "署名", Ladder.DISBURSED: "支出"}
_MONEY = {"USD": "ドル", "EUR": "ユーロ", "GBP": "ポンド", "JPY": "円"}
_PERIODS = {"year": "年", "month": "月", "week": "週", "day": "日"}


class JapaneseWords(Words):
    """Japanese."""

    language = "ja"
    scales = ((1e12, "兆"), (1e8, "億"), (1e4, "万"))
    axis_name = "{scale}{unit}"

    @property
    def statuses(self) -> Mapping[Status, str]:
        """The statuses as they stand at the head of an entry."""
        return {
            Status.NOT_RATED: "未評価",
            Status.IN_THE_WORKS: "進行中",
            Status.KEPT: "履行",
            Status.KEPT_IN_PART: "一部履行",
            Status.STALLED: "停滞",
            Status.BROKEN: "不履行",
        }

    @property
    def meanings(self) -> Mapping[Status, str]:
        """What each status says."""
        return {
            Status.KEPT: "約束どおり実行された",
            Status.KEPT_IN_PART: "一部だけ実行され、それ以上の見込みがない",
            Status.IN_THE_WORKS: "実行の途中で、まだ時間がある",
            Status.STALLED: "着手済みまたは期限到来だが、動きがない",
            Status.BROKEN: "実行されなかった、または逆のことがなされた",
            Status.NOT_RATED: "まだ判断していない",
        }

    @property
    def labels(self) -> Mapping[str, str]:
        """Headings and the small words of the layout."""
        return {
            "kicker": "コミットメントのノート",
            "standing": "現在の状況",
            "amounts": "示された金額",
            "document_note": "文書全体について",
            "opening": "冒頭",
            "passages": "その他の箇所へのメモ",
            "possible": "コミットメントの可能性があるもの(集計外)",
            "detached": "該当箇所が見つからなくなったメモ",
            "figures": "数値一覧",
            "method": "作成方法",
            "running": "ノート",
            "page": "{page} / {pages}",
            "reason": "評価の理由",
            "who": "主体・目的",
            "amount": "数値",
            "by": "期限",
            "words": "原文の表現",
            "place": "箇所",
            "actor": "主体",
            "compliance": "遵守率",
            "score": "平均点",
            "rated": "評価した約束",
            "open": "「",
            "close": "」",
            "possible_mark": "可能性",
            "no_status": "メモ",
            "not_found": "箇所が見つからない",
            "missing": "次の文字にはフォントがなく、文字番号で示した:",
        }

    def strength(self, value: str) -> str:
        """Return the strength of a commitment in this language."""
        return _STRENGTHS.get(value, value)

    def stage(self, ladder: Ladder) -> str:
        """Return how far a stated amount has come."""
        return _STAGES[ladder]

    def day(self, date: PartialDate) -> str:
        """Return "2026年11月24日", "2026年11月" or "2026年"."""
        words = f"{date.year}年"
        if date.month is not None:
            words += f"{date.month}月"
        return words if date.day is None else f"{words}{date.day}日"

    def moment(self, moment: datetime) -> str:
        """Return "2026年11月24日 10:42"."""
        return f"{self.day(PartialDate(moment.year, moment.month, moment.day))} {moment:%H:%M}"

    def due(self, date: PartialDate, passed: bool) -> str:
        """Return "期限2021年(経過)"."""
        return f"期限{self.day(date)}(経過)" if passed else f"期限{self.day(date)}"

    def by(self, date: PartialDate) -> str:
        """Return "2021年まで"."""
        return f"{self.day(date)}まで"

    def sizes(self, sections: int, words: int) -> tuple[str, str]:
        """Return the number of sections ("" for none) and of words."""
        return f"{sections:,}節" if sections else "", f"{words:,}語"

    def checksum(self, sha256: str) -> str:
        """Return the line that pins down the source."""
        return f"原文のSHA-256 {sha256}"

    def made(self, author: str, moment: datetime) -> str:
        """Return who rated, with what, and when the export was made."""
        return f"評価者:{author or '利用者'} · Pledgebookで作成 · {self.moment(moment)}出力"

    def state(self, name: str, moment: datetime) -> str:
        """Return which frozen state of the notebook this is."""
        return f"保存時点「{name}」({self.moment(moment)})の内容"

    def commitments(self, number: int) -> str:
        """Return the noun for that many."""
        return "件のコミットメント"

    def with_deadline(self, passed: int) -> str:
        """Return the words under the number of commitments that have a deadline."""
        return f"期限あり(うち{passed}件経過)" if passed else "期限あり"

    def in_amounts(self) -> str:
        """Return the words under the sum of the stated amounts."""
        return "示された金額"

    def scope(self, shown: int, total: int, rated: bool) -> str:
        """Return the sentence that says that only some of the commitments are shown."""
        kind = "評価済みの" if rated else "メモまたは根拠のある"
        return f"以下は全{total:,}件のうち{kind}{shown:,}件。"

    def empty(self, total: int) -> str:
        """Return the sentence for a report without any entry."""
        if total:
            return "選ばれた種類のコミットメントはない。該当するものは節ごとにここに並ぶ。"
        return "コミットメントはまだ見つかっておらず、印も付けられていない。評価、箇所、メモとともにここに並ぶ。"

    def untouched(self) -> str:
        """Return the sentence for a notebook without any entry."""
        return "評価もメモもまだない。以下のコミットメントは検出されたままのもの。"

    def damage(self, probable: str) -> str:
        """Return the remark on a place where the source seems damaged."""
        return f"原文のこの箇所は損なわれているようだ(おそらく「{probable}」)。引用は原文のまま。"

    def rated_as_of(self, text: str) -> str:
        """Return as of when the rating holds."""
        return f"{self.iso(text)}時点の評価"

    def seen(self, text: str) -> str:
        """Return when a piece of evidence was looked at."""
        return f"{self.iso(text)}閲覧"

    def kept_file(self, sha256: str) -> str:
        """Return that a file is kept in the library, and how to know it."""
        return f"ライブラリに保存、SHA-256 {sha256}"

    def page(self, place: str, page: int) -> str:
        """Return a place with its page."""
        return f"{place}、{page}頁"

    def method(self, taken: int, dismissed: int, own: int) -> str:
        """Return how the commitments and ratings came about."""
        return (
            f"コミットメントは規則により原文から提案され、利用者が判断した(採用{taken}件、却下{dismissed}件、手動追加{own}件。"
            "残りは提案のまま)。評価は利用者による。原文には手を加えておらず、引用は改行を除き原文のとおり。"
            "¶は印刷された段落番号、なければ節の中での順番。"
        )

    def amounts_method(self, counted: bool) -> str:
        """Return how the amounts are to be read."""
        words = "金額は原文の記載による。「約」は概数、ひげは範囲を示し、棒はその中央を示す。"
        return words + "合計は年額と内訳を除き、繰り返しは一度だけ数えた。" if counted else words

    def more_bars(self, number: int) -> str:
        """Return that smaller amounts are not drawn."""
        return f"これより小さい{number}件は数値一覧にある。"

    def chart(self, name: str, bars: str) -> str:
        """Return the description of a chart for those who cannot see it."""
        return f"示された金額の棒グラフ({name}):{bars}。"

    def status_intro(self) -> str:
        """Return the word before the list of statuses."""
        return "評価の区分:"

    sentence_end = "。"
    full_stop = "。"

    def compliance(self, count: int) -> str:
        """Return the words under the compliance in percent."""
        return f"遵守率(評点{count:,}件の平均)"

    def scores(self, scores: Sequence[str], percent: str) -> str:
        """Return the actors' scores on a commitment, and what they come to."""
        return f"{'、'.join(scores)}(遵守率{percent})"

    def method_intro(self, name: str) -> str:
        """Return the words before the source of a method's rules."""
        return f"評価方法:{name}。出典:"

    def meaning(self, rule: str) -> str:
        """Return a rule as it stands behind its label."""
        return f":{rule.rstrip('。')}"

    def percent_method(self) -> str:
        """Return how the percentage is counted (G7 Research Group)."""
        return "遵守率は全評点の平均を、最低点を0%、最高点を100%として表したもの(評点が−1から+1なら(平均+1)÷2×100)。"

    def money(self, number: str, unit: str) -> str:
        """Return a sum of money with its currency: "130億ドル"."""
        return f"{number}{_MONEY.get(unit, f' {unit}')}"

    def multiple(self, number: str) -> str:
        """Return "2倍"."""
        return f"{number}倍"

    def rate(self, amount: str, period: str) -> str:
        """Return "300万ドル/年"."""
        return f"{amount}/{_PERIODS.get(period, period)}"

    def bound(self, amount: str, is_low: bool) -> str:
        """Return an amount of which only one bound is stated."""
        return f"{amount}以上" if is_low else f"最大{amount}"
