"""Japanese units of measure and counters as data: what stands behind a number, and the unit it comes to."""

from __future__ import annotations

import re

from desktop_app.analysis.figures.measures import Measure
from desktop_app.analysis.figures.numerals import Numeral

_ENDS = r"(?=[^一-龥ァ-ヴー]|以[上下]|程度|規模|未満|超|前後|余|弱|強|増|減|分|を|$)"
"""What may stand behind a short counter that begins many longer words."""

_UNITS: dict[str, tuple[str, float]] = {
    r"(?:[%％]|パーセント)?ポイント": ("percentage points", 1), r"割(?![合引当り])": ("%", 10), r"[%％]|パーセント": ("%", 1), r"倍": ("x", 1),
    r"ギガワット時": ("GWh", 1), r"メガワット時": ("MWh", 1), r"キロワット時": ("kWh", 1), r"ギガワット": ("GW", 1), r"メガワット": ("MW", 1), r"キロワット": ("kW", 1),
    r"トン(?:-CO2)?|t(?:-CO2|(?![A-Za-z-]))": ("tonnes", 1), r"キログラム": ("kg", 1), r"キロリットル": ("kL", 1), r"バレル": ("barrels", 1), r"立方メートル": ("m³", 1),
    r"km(?![A-Za-z²2])": ("km", 1), r"ha(?![A-Za-z])": ("hectares", 1), r"k[lL](?![A-Za-z])": ("kL", 1),
    r"平方キロ(?:メートル)?": ("km²", 1), r"平方メートル": ("m²", 1), r"ヘクタール": ("hectares", 1),
    r"キロメートル|キロ(?![ァ-ヴー])": ("km", 1), r"メートル": ("m", 1), r"海里": ("nautical miles", 1), r"度(?=[のにをよ、。]|以[上下]|未満)(?!に[わ渡])": ("°C", 1),
    r"人(?!民元|材|権|道|間|口|々|格|類|工|事|生|気|目|以降)|名" + _ENDS: ("people", 1), r"世帯": ("households", 1), r"[かカヶヵケ箇]国語?": ("countries", 1), r"[かカヶヵケ箇]所": ("places", 1),
    r"社" + _ENDS: ("companies", 1), r"者" + _ENDS: ("companies", 1), r"件": ("cases", 1), r"隻" + _ENDS: ("ships", 1), r"機" + _ENDS: ("aircraft", 1), r"台" + _ENDS: ("units", 1), r"校" + _ENDS: ("schools", 1),
    r"団体": ("organisations", 1), r"事業者": ("businesses", 1), r"企業": ("companies", 1), r"大学": ("universities", 1), r"機関": ("institutions", 1), r"施設": ("facilities", 1), r"拠点": ("bases", 1),
    r"都道府県": ("prefectures", 1), r"市区?町村": ("municipalities", 1), r"自治体": ("municipalities", 1), r"都市": ("cities", 1), r"地域": ("regions", 1), r"地区": ("districts", 1),
    r"事業" + _ENDS: ("projects", 1), r"プロジェクト": ("projects", 1), r"案件": ("projects", 1), r"品目": ("items", 1), r"種類": ("kinds", 1), r"分野": ("fields", 1), r"項目": ("items", 1), r"センター": ("centres", 1),
    r"床" + _ENDS: ("beds", 1), r"基" + _ENDS: ("units", 1), r"種" + _ENDS: ("kinds", 1), r"戸" + _ENDS: ("homes", 1), r"棟" + _ENDS: ("buildings", 1), r"頭" + _ENDS: ("animals", 1), r"便" + _ENDS: ("flights", 1), r"本" + _ENDS: ("items", 1), r"票" + _ENDS: ("votes", 1), r"議席": ("seats", 1),
    r"年間": ("years", 1), r"[かカヶヵケ箇]月(?:間)?": ("months", 1), r"週間": ("weeks", 1), r"日間": ("days", 1), r"時間": ("hours", 1), r"回(?![目り忌転路線答復収避帰想覧送生])": ("times", 1), r"歳": ("years of age", 1),
}  # fmt: skip
_ALL = re.compile(
    r"\s?(?:以上の|超の|を超える|余りの|程度の)?\s?(?:"
    + "|".join(f"(?P<u{n}>{pattern})" for n, pattern in enumerate(_UNITS))
    + ")"
)
_BY_GROUP = tuple(_UNITS.values())

_JAPANESE = re.compile(r"\s?(?:[ぁ-んァ-ヴ一-龥%％]|(?:t|km|ha|k[lL])(?![A-Za-z]))")
_THING = re.compile(r"(?:以上の|超の|を超える|余りの|程度の|の)?(?P<thing>[一-龥ァ-ヴー]{2,12})")
_NO_THING = re.compile(
    r"年|月|日|時|分|秒|号|条|項|章|節|頁|ページ|版|期|世紀|歳|代|番|位|階|丁目|級|次|型|式|点|周年|回|層|段|以[上下内外降前後]|程度|未満|前後|億|兆|万|千|百|十|つ|円|ドル|ユーロ|ポンド|元"
)

_TENTHS = re.compile(r"(?P<tenths>[1-9])分(?!の)")
"""The second digit of a share in tenths: 2割5分 is 25%."""

_EACH = ("当たり", "あたり", "ごと", "につき")
"""What makes a quantity the measure of another: 100件あたり8時間."""

SMALL = 10
"""Below it a number counts with a counter alone: 3か国, but not 3本柱 or 2国間."""

_SELDOM = frozenset(
    {"people", "times", "cases", "places", "countries", "companies", "regions", "fields", "items", "votes"}
)

_NAMING = frozenset(
    """people countries companies regions fields items kinds cities districts municipalities prefectures organisations businesses
    institutions universities facilities bases projects centres seats votes homes animals flights °C""".split()
)
"""What a small number in kanji names rather than counts: 三か国, 二人, 三本; and 二度, which is twice."""


def counter_after(text: str, at: int, number: Numeral) -> Measure | None:
    """Return the Japanese unit directly behind a number, None where there is none or it counts nothing.

    A small number spelled in kanji is a quantity where it measures or counts things (三割, 二回, 八か所), a word where
    it names who they are (一人, 三社, 三か国).
    """
    if not _JAPANESE.match(text, at):
        return None
    found = _ALL.match(text, at)
    if found is not None and found.lastgroup is not None:
        unit, factor = _BY_GROUP[int(found.lastgroup[1:])]
        if text.startswith(_EACH, found.end()):
            return None
        if unit == "%" and factor == 10 and (rest := _TENTHS.match(text, found.end())) is not None:
            return Measure(rest.end(), unit, factor + float(rest["tenths"]) / number.value) if number.value else None
        if unit == "years of age" or (unit in _SELDOM and number.value <= 1):
            return None
        if unit == "people" and number.value < SMALL:
            return None
        if number.spelled and number.value < SMALL and (unit in _NAMING or number.value == 1):
            return None
        if (
            unit in _NAMING
            and factor == 1
            and not number.scaled
            and number.value % 1
            and "・" in text[number.start : at]
        ):
            return None  # 二・三か国: two or three
        return Measure(found.end(), unit, factor)
    if not (number.scaled or number.grouped or (number.value >= SMALL and not number.spelled)):
        return None
    thing = _THING.match(text, at)
    if thing is None or _NO_THING.match(thing["thing"]):
        return None
    return Measure(thing.end(), thing["thing"])
