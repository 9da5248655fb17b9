"""How a Japanese sentence ends: the last verb's form, read off its kana, and the forms a verb takes."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache

_A, _I, _E = (dict(zip("うくぐすつぬぶむる", row, strict=True)) for row in ("わかがさたなばまら", "いきぎしちにびみり", "えけげせてねべめれ"))  # fmt: skip
_TE = dict(zip("うくぐすつぬぶむる", "って いて いで して って んで んで んで って".split(), strict=True))
_TA = {kana: te[:-1] + ("だ" if te.endswith("で") else "た") for kana, te in _TE.items()}
_ICHIDAN = re.compile(r"[えけげせてねべめれぜでへぺいきぎしちにびみりじ]る$|(?:見|得|経|着|似|出)る$")
_GODAN = ("入る", "至る", "限る", "図る", "参る")


class Form(Enum):
    """What the last word of a sentence is."""

    DOES = auto()  # 進める, 進めます, 進めていく: an action ahead
    CONTINUES = auto()  # 進めている
    PAST = auto()  # 進めた, 進めました
    NOT = auto()  # 進めない
    PASSIVE = auto()  # 進められる, 実施される
    CAN = auto()  # 実現できる, し得る
    WANTS = auto()  # 進めたい
    LETS = auto()  # 進めよう
    IS = auto()  # 課題である, 課題だ, 低い
    STATE = auto()  # 高まる, 資する, つながる: what happens by itself
    NOUN = auto()  # 推進, 公表予定


STATES = frozenset(
    """なる ある おる 伴う 及ぶ 達する 至る 占める 異なる 存在する 位置する 意味する 生じる 生ずる 高まる 広がる 拡がる 深まる
    強まる 弱まる 進む 増える 減る 上回る 下回る 上る 上昇する 低下する つながる 繋がる 資する 当たる かかる 続く 始まる 終わる
    見える 聞こえる 知る 分かる わかる 要する 属する 含む 欠く 残る 起こる 起きる 起因する 由来する 相当する 該当する 起源とする 直面する
    成り立つ 見合う 悪化する 依存する 集中する 発生する 変わる 変化する 波及する 近づく 超える 落ち込む 思う 考える 信じる
    確信する 恐れる 恵まれる 優れる 立つ 陥る 成長する 改善が進む 普及する 関わる 係る 言える 物語る 象徴する 左右する 有する 持つ
    誇る 抱える 所属する 帰属する 保有する 所有する 含有する 到達する 発達する 役立つ 目立つ 際立つ 先立つ 引き続く""".split()
)
"""Verbs of being and becoming, of knowing and having: nobody promises by them."""


@cache
def forms(verb: str) -> dict[str, tuple[str, ...]]:
    """Return the forms of a verb given in its dictionary form, under present, past, going, continuing and middle.

    "going" is 〜ていく, "middle" the form before a comma (一致し、).
    """
    if verb.endswith("する"):
        stem, middle = verb[:-2], [verb[:-2] + "し", verb[:-2] + "いたし", verb[:-2] + "致し"]
        te, ta, presents = stem + "して", stem + "した", [verb, *(form + "ます" for form in middle)]
        pasts = [ta, *(form + "ました" for form in middle)]
    elif _ICHIDAN.search(verb) and not verb.endswith(_GODAN):
        stem = verb[:-1]
        middle, te, ta = [stem], stem + "て", stem + "た"
        presents, pasts = [verb, stem + "ます"], [ta, stem + "ました"]
    else:
        stem, last = verb[:-1], verb[-1]
        middle = [stem + _I[last]]
        te, ta = stem + ("って" if verb.endswith("行く") else _TE[last]), stem + _TA[last]
        presents, pasts = [verb, middle[0] + "ます"], [ta, middle[0] + "ました"]
    return {
        "present": tuple(presents),
        "past": tuple(pasts),
        "going": tuple(te + tail for tail in ("いく", "いきます", "ゆく", "まいる", "まいります", "参ります")),
        "continuing": tuple(
            te + tail for tail in ("いる", "います", "おる", "おります", "いるところである", "きている")
        ),
        "middle": (*middle, te),
    }


def _spoken(verbs: frozenset[str]) -> frozenset[str]:
    return frozenset(form for verb in verbs for form in forms(verb)["present"])


_STATES = _spoken(STATES)
_WANTS = re.compile(r"たい(?:です|と(?:考え|思|存じ)[一-龥ぁ-ん]{1,8})?$")
_VERB_ENDS = frozenset("うくぐすつぬぶむる")
_STATE_SIZES = {
    last: sorted({len(form) for form in _STATES if form.endswith(last)}, reverse=True) for last in _VERB_ENDS
}


def _joined(firsts: str, seconds: str) -> tuple[str, ...]:
    return tuple(first + second for first in firsts.split() for second in seconds.split())


_CAN = ("できる", "できます", "出来る", "出来ます", "可能である", "可能だ", "可能です")
_MAY = ("得る", "得ます", "うる", "得ない")
_MAY_BEHIND = frozenset("しりみきちいえれせめべけげてねびぎじ")
_CONTINUES = (*_joined("て で", "いる おる います おます いります おります"), "してます")
_PAST = ("た", "んだ", "いだ")
_NOT = ("ない", "ません", "ないです")
_NO_NOT = ("るぎない", "少ない", "危ない")
_LETS = ("よう", "ましょう", "であろう", "だろう", "でしょう", *_joined("お こ ご そ と の ぼ も ろ", "う"))
_IS = ("である", "であります", "でございます", "です", "だ")
_PASSIVE = ("れる", "れます")
_PASSIVE_BEHIND = frozenset("さらわかがたなばま")
_NO_PASSIVE = ("入れ", "触れ", "離れ", "訪れ", "流れ", "遅れ", "慣れ")
_GOES = _joined("て で", "いく いきます ゆく ゆきます まいる まいります 参る 参ります おく おきます")
_BEING = _joined("に が も は て と", "いる います")
_TAIL = 24


def form(text: str, start: int, end: int) -> Form:
    """Return the form of the word that ends at `end`."""
    tail = text[max(start, end - _TAIL) : end]
    if "たい" in tail and _WANTS.search(tail):
        return Form.WANTS
    if tail.endswith(_CAN) or (tail.endswith(_MAY) and _before(tail, _MAY, _MAY_BEHIND)):
        return Form.CAN
    if tail.endswith(_CONTINUES):
        return Form.CONTINUES
    if tail.endswith(_PAST):
        return Form.PAST
    if tail.endswith(_NOT) and not tail.endswith(_NO_NOT):
        return Form.NOT
    if tail.endswith(_LETS):
        return Form.LETS
    last = tail[-1:]
    if tail.endswith(_IS) or (last == "い" and "ぁ" <= tail[-2:-1] <= "ん"):
        return Form.IS
    if last not in _VERB_ENDS:
        return Form.NOUN
    return _of_verb(tail, last)


def _before(tail: str, ends: tuple[str, ...], wanted: frozenset[str]) -> bool:
    """Tell whether one of `wanted` stands before the one of `ends` that the tail ends with."""
    size = next(len(end) for end in ends if tail.endswith(end))
    return tail[-size - 1 : -size] in wanted


def _of_verb(tail: str, last: str) -> Form:
    """Tell the passive, states and actions apart."""
    passive = tail.endswith(_PASSIVE) and _before(tail, _PASSIVE, _PASSIVE_BEHIND)
    if passive and not any(stem in tail[-5:] for stem in _NO_PASSIVE):
        return Form.PASSIVE
    if tail.endswith(_GOES):
        return Form.DOES
    return Form.STATE if tail.endswith(_BEING) or _is_state(tail, last) else Form.DOES


def _is_state(tail: str, last: str) -> bool:
    """Tell whether the tail ends with a verb of being, not with the end of another: 資する is one, 投資する is none."""
    for size in _STATE_SIZES[last]:
        if tail[-size:] in _STATES:
            return not (_is_han(tail[-size:]) and _is_han(tail[-size - 1 : -size]))
    return False


def _is_han(words: str) -> bool:
    return "一" <= words[:1] <= "龥"


def intends(text: str, start: int, end: int) -> bool:
    """Tell whether the clause that ends at `end` names an action that somebody means to take, not to take or would like to take."""
    return form(text, start, end) in (Form.DOES, Form.NOT, Form.WANTS)
