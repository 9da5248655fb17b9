"""Who gives a Japanese speech: the office in its title ("石川内閣総理大臣施政方針演説") or in a line below it."""

from __future__ import annotations

import re

from desktop_app.analysis.languages.japanese.names import NOUN

PRIME_MINISTER = "内閣総理大臣"
"""Who gives the policy speech to the Diet where nobody is named."""

_OFFICE = re.compile(
    rf"(?P<who>{NOUN}{{0,24}}?(?:内閣総理大臣|総理大臣|総理|首相|大統領|国家主席|大臣|官房長官|長官|総裁|事務総長|事務局長|知事"
    r"|[都道府県市区町村]長|議長|委員長|理事長|会長|社長|代表))(?!補佐|政務|官邸|夫人|秘書|会議|選|交代|部|者|団)"
)
_LOCAL = re.compile(r"(?:^|[\s　])(?P<who>[ぁ-ん]{2,6}[市町村]長)(?=[\s　]|$)")
"""One of a place written in hiragana, alone in its line."""

_BEFORE = re.compile(
    r"^(?:第?[0-9０-９〇一二三四五六七八九十百]+回?(?:通常|臨時|特別)?国会|(?:令和|平成|昭和|西暦)?[0-9０-９元〇一二三四五六七八九十]+年度?|全文|速報)+"
)
"""What may run into the name from the left: the session, the year."""

_TO_THE_DIET = re.compile(r"(?:施政方針|所信表明)演説|国会における[^市県町村区]{0,24}演説")

_RECORD = re.compile(r"^[\[［〔](?P<key>[一-龥]{2,10})[\]］〕][ \t\u3000]*(?P<value>[^\n]{2,80})$", re.M)
_TITLES = ("文書名", "演説種別", "題名", "標題", "件名")
_GIVERS = ("演説者", "発言者", "講演者")


def record(opening: str) -> tuple[str, str]:
    """Return the title and the speaker that an archive's lines at the top give ("[演説者] 石川一郎内閣総理大臣"), "" for none."""
    lines = {found["key"]: found["value"] for found in _RECORD.finditer(opening)}
    title = next((lines[key] for key in _TITLES if key in lines), "")
    return title, next((lines[key] for key in _GIVERS if key in lines), "")


def speaker(title: str, head: str) -> str | None:
    """Return who gives the speech of this `title`, as it or the lines below (`head`) name the office; None for nobody."""
    local = _LOCAL.search(head)
    if local is not None:
        return local["who"]
    for words in (title, head):
        for found in _OFFICE.finditer(words):
            name = _BEFORE.sub("", found["who"])
            if name:
                return name
    return PRIME_MINISTER if _TO_THE_DIET.search(title) else None
