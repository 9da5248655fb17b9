"""Lines that stand beside the date of a Japanese paper: who issued it, who signed it, where it was made."""

from __future__ import annotations

import re
from functools import cache

from desktop_app.readers.structure.wording import ends_as_sentence

_LONGEST = 24
_LONGEST_MASTHEAD = 14


@cache
def _beside_date() -> re.Pattern[str]:
    """Return what stands beside a date; compiled with the first Japanese text: that takes milliseconds."""
    return re.compile(
        # a place
        r"(?:[都道府県市区町村]|東京|京都|大阪|ワシントン(?:[ＤD][ＣC])?|にて)$|^(?:於|[ァ-ヶー]{2,10}$)"
        # a body of the state, and what it did
        r"|(?:閣議決定|決定|公表|省|庁|内閣|内閣府|官房|政府|本部|会議|委員会|事務局|局|会合)(?:決定|了解|公表)?$"
        # a company, an association, a party
        r"|(?:(?:株式|有限|合同|相互|合資)会社|[（(]株[）)]|㈱|銀行|法人|機構|協会|連合会|連盟|財団|公社|公団|大学)$"
        r"|[一-龥](?:調査|審議|協議|連絡|検討|研究|評議|理事|委員)会$"
        r"|(?:研究所|研究会|センター|グループ|ホールディングス|[一-龥ァ-ヶー]{2}党|党本部)$"
        r"|^(?:株式会社|有限会社|合同会社|[（(]株[）)]|㈱)"
        r"|^(?:一般|公益|独立行政|国立研究開発|特定非営利活動)[一-龥]{0,4}法人"
        # a person by the office
        r"|^[一-龥ァ-ヶー]{0,12}(?:大臣|知事|[市区町村]長|社長|会長|理事長|総裁|議長|長官|代表取締役[一-龥]{0,8})"
        r"[ \u3000][一-龥々ぁ-んァ-ヶー \u3000]{2,10}$"
    )


@cache
def _masthead() -> re.Pattern[str]:
    """Return what an issuer's name ends or begins with."""
    return re.compile(
        r"(?:北海道|東京都|(?:大阪|京都|内閣)府|県|(?<!都)市|(?<![地学])区|町|(?<![農漁山])村|(?<![反帰内])省|庁|会社|㈱|銀行|機構|協会)$"
        r"|[一-龥ァ-ヶー]{2}党$|^(?:株式会社|㈱)"
    )


def is_masthead(words: str) -> bool:
    """Tell whether a Japanese first line only names who issues the paper ("○○県"), whose title stands below it."""
    return len(words) <= _LONGEST_MASTHEAD and _masthead().search(words) is not None


def stands_beside_date(words: str) -> bool:
    """Tell whether a short Japanese line names a place, an issuer, or who signs ("知事　山田太郎")."""
    return len(words) <= _LONGEST and not ends_as_sentence(words) and _beside_date().search(words) is not None
