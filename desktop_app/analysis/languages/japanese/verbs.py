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
    誇る 抱える""".split()
)
"""Verbs of being and becoming, of knowing and having: nobody promises by them."""

_POSITIVE_RE = frozenset("入れ 触れ 離れ 訪れ 流れ 遅れ 慣れ".split())
_BEING = re.compile(r"[にがもはてと]い(?:る|ます)$")


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
_LONGEST_STATE = max(map(len, _STATES))
_PASSIVE = re.compile(
    r"(?:[さらわかがたなばまら]|[えけげせてねべめれいきぎしちにびみり]ら|見ら|得ら|来ら|経ら)れ(?:る|ます)$"
)
_CAN = re.compile(
    r"(?:でき|出来)(?:る|ます)$|[しりみきちいえれせめべけげてねびぎじ](?:得る|得ます|うる|得ない)$|可能(?:である|だ|です)$"
)
_CONTINUES = re.compile(r"[てで](?:い|お)(?:る|り?ます)$|してます$")
_GOES = re.compile(r"[てで](?:いく|いきます|ゆく|ゆきます|まいる|まいります|参る|参ります|おく|おきます)$")
_PAST = re.compile(r"(?:た|んだ|いだ|ました|ませんでした|でした)$")
_NOT = re.compile(r"(?:(?<!るぎ)(?<!少)(?<!危)ない|ません|ないです)$")
_WANTS = re.compile(r"たい(?:です|と(?:考え|思|存じ)[一-龥ぁ-ん]{1,8})?$")
_LETS = re.compile(r"(?:よう|ましょう|[おこごそとのぼもろ]う|であろう|だろう|でしょう)$")
_IS = re.compile(r"(?:である|であります|でございます|です|だ|[ぁ-ん]い)$")
_VERB = re.compile(r"[うくぐすつぬぶむる]$")
_TAIL = 24


def form(text: str, start: int, end: int) -> Form:
    """Return the form of the word that ends at `end`."""
    tail = text[max(start, end - _TAIL) : end]
    for pattern, kind in _BY_SHAPE:
        if pattern.search(tail):
            return kind
    if _PASSIVE.search(tail) and not any(stem in tail[-5:] for stem in _POSITIVE_RE):
        return Form.PASSIVE
    if _GOES.search(tail):
        return Form.DOES
    if tail.endswith("ます") or _VERB.search(tail):
        if _BEING.search(tail) or any(tail[-size:] in _STATES for size in range(_LONGEST_STATE, 1, -1)):
            return Form.STATE
        return Form.DOES
    return Form.NOUN


_BY_SHAPE = (
    (_WANTS, Form.WANTS),
    (_CAN, Form.CAN),
    (_CONTINUES, Form.CONTINUES),
    (_PAST, Form.PAST),
    (_NOT, Form.NOT),
    (_LETS, Form.LETS),
    (_IS, Form.IS),
)


def intends(text: str, start: int, end: int) -> bool:
    """Tell whether the clause that ends at `end` names an action that somebody means to take, not to take or would like to take."""
    return form(text, start, end) in (Form.DOES, Form.NOT, Form.WANTS)
