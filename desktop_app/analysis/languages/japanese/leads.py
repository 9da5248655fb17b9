"""Japanese lead-ins: what "以下の取組を行う。" hands down to the items under it, and whether it promises more itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.analysis.findings import Strength
from desktop_app.analysis.languages.japanese.bounds import Core
from desktop_app.analysis.languages.japanese.headings import Tone, tone_of
from desktop_app.analysis.languages.japanese.subjects import Resolver, Who
from desktop_app.analysis.languages.japanese.weigh import Refused, Taken, cue_start
from desktop_app.document import Span

_LEADS = re.compile(r"以下|次の|次に|下記|次のとおり")
_ONLY = re.compile(
    r"(?:以下|次|下記)(?:の|に掲げる|に示す|に定める|のような|に記載する)?(?:主な|具体的な|重点的な|重点|関連|各)?の?(?:取組|取り組み|施策|対策|措置|事項|項目|方策|対応|点|内容|方針|行動|活動|事業|目標|指標|数値目標|こと|とおり|通り)(?:等|など)?(?:の(?:達成|実現))?(?:を|に|で|について|に関して|により)?(?:重点的に|着実に|総合的に|積極的に|強力に|新たに|集中的に|速やかに|引き続き|それぞれ)?"
    r"(?:取り?組|行|実施|推進|講|進め|目指|掲げ|展開|図|する|しま|こと|一致|合意|確認|決定|決め|約束|表明|実行|である|です|定め|とおり|$)"
)
_TIME = re.compile(r"[^、。]{1,24}(?:までに|中に|内に|間で|から|に向け|引き続き|今後)、")
_SETTLES = re.compile(
    r"(?:一致|合意|決定|確認|約束|表明|発表|同意|決議|宣言|誓約)(?:した|する|しました|します|いたします)$"
)


@dataclass(frozen=True, slots=True)
class Lead:
    """What a lead-in hands down to its items: the promise, its words, and its deadline."""

    taken: Taken
    deadline: Span | None = None
    recurring: bool = False


def only_leads(text: str, core: Core, taken: Taken) -> bool:
    """Tell whether a lead-in says nothing but that something follows: "具体的には、以下の取組を行う"."""
    start = core.opening
    if taken.subject.words is not None and taken.subject.words.start >= core.start:
        start = taken.subject.words.end + 1
        while start < core.end and text[start] in "、はも　 ":
            start += 1
    time = _TIME.match(text, start, core.end)
    return _ONLY.match(text, time.end() if time else start, core.end) is not None


def listed(text: str, core: Core, weighed: Refused, resolver: Resolver, tone: Tone) -> Taken | None:
    """Return the promise of a lead-in whose verb makes none: "以下の点で一致した", "主な取組は次のとおり", "今後の対応："."""
    subject = resolver.subject(text, core.start, core.end)
    if subject.who is Who.THIRD:
        return None
    cue = Span(cue_start(text, core.start, core.end), core.end)
    settles = _SETTLES.search(text, core.start, core.end)
    if settles is not None and _LEADS.search(text, core.start, core.end):
        return Taken("listed", Span(settles.start(), core.end), core.end, subject, Strength.FIRM, 0.85)
    if weighed.rule in {"welcome", "concern", "recognition", "need", "forecast", "call", "past", "expectation"}:
        return None
    own = tone_of(text[core.start : core.end])
    if own is Tone.PROMISES or (own is Tone.NEITHER and tone is Tone.PROMISES):
        return Taken("listed", cue, core.end, subject, Strength.PLANNED, 0.75)
    return None
