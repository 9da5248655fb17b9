"""What an amount is for, as one of a dozen sectors: those of the purpose codes in which aid is reported.

The sectors are those of the OECD-DAC Creditor Reporting System (purpose codes, three digits), some taken together;
defence, which is no aid, stands beside them. A sector is told by words: those of the amount's label before those of
its sentence, and those before the headings above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum


class Sector(StrEnum):
    """What money is for, in the order of the codes."""

    EDUCATION = "education"
    HEALTH = "health"
    WATER = "water"
    GOVERNMENT = "government"
    TRANSPORT = "transport"
    DIGITAL = "digital"
    ENERGY = "energy"
    FINANCE = "finance"
    FOOD = "food"
    INDUSTRY = "industry"
    TRADE = "trade"
    CLIMATE = "climate"
    INFRASTRUCTURE = "infrastructure"
    HUMANITARIAN = "humanitarian"
    DEFENCE = "defence"


_WORDS = {
    Sector.EDUCATION: (
        r"educat\w*|schools?|universit\w*|students?|scholarships?|teachers?|literacy"
        r"|教育|学校|大学|奨学"
    ),
    Sector.HEALTH: (
        r"health\w*|vaccin\w*|pandemic\w*|covid\w*|diseases?|medic\w*|hospitals?|malaria|tuberculosis"
        r"|hiv"
        r"|保健|医療|健康|ワクチン|感染症|病院"
    ),
    Sector.WATER: (
        r"water|sanitation|sewage|irrigation"
        r"|水道|衛生"
    ),
    Sector.GOVERNMENT: (
        r"governance|democra\w*|elections?|corruption|civil society|rule of law|human rights|gender"
        r"|women"
        r"|民主|選挙|汚職|人権|女性"
    ),
    Sector.TRANSPORT: (
        r"transport\w*|railways?|rail|roads?|ports?|airports?|aircraft|airplanes?|shipping|ships?"
        r"|ship\s?(?:building|yards?)|aerospace|engines?|vehicles?|self-driving|cars?|automo\w*"
        r"|corridors?"
        r"|鉄道|道路|港湾|空港|造船|船舶|航空|自動車"
    ),
    Sector.DIGITAL: (
        r"digital\w*|internet|telecom\w*|5g|6g|broadband|cables?|cyber\w*|ict|data cent\w*"
        r"|artificial intelligence|ai|software|semiconductors?|chips?"
        r"|デジタル|通信|半導体|人工知能|サイバー"
    ),
    Sector.ENERGY: (
        r"energy|electric\w*|power|lng|gas|oil|coal|nuclear|reactors?|solar|wind|grids?|hydrogen"
        r"|renewables?"
        r"|エネルギー|電力|発電|原子力|水素|再生可能|太陽光"
    ),
    Sector.FINANCE: (
        r"banks?|banking|debt|microfinance|sdrs?|special drawing rights|equity funds?|insurance"
        r"|銀行|債務|保険|融資"
    ),
    Sector.FOOD: (
        r"agricultur\w*|farm\w*|food|hunger|nutrition|fisher\w*|crops?|soybeans?|forest\w*"
        r"|農業|食料|食糧|栄養|漁業|森林"
    ),
    Sector.INDUSTRY: (
        r"manufactur\w*|factor(?:y|ies)|plants?|industr\w*|steel|minerals?|mining|pharmaceuticals?"
        r"|製造|工場|産業|鉱物|医薬品"
    ),
    Sector.TRADE: (
        r"trade|exports?|imports?|tariffs?|purchases?|customs|tourism"
        r"|貿易|輸出|輸入|関税|購入|観光"
    ),
    Sector.CLIMATE: (
        r"climate|biodiversity|emissions?|adaptation|mitigation|environment\w*|nature|oceans?|green"
        r"|気候|環境|生物多様性|排出|脱炭素"
    ),
    Sector.INFRASTRUCTURE: (
        r"infrastructure|construction|housing|cit(?:y|ies)|urban|buildings?"
        r"|インフラ|建設|住宅|都市"
    ),
    Sector.HUMANITARIAN: (
        r"humanitarian|refugees?|famine|disasters?|relief|reconstruction|displaced"
        r"|人道|難民|災害|復興"
    ),
    Sector.DEFENCE: (
        r"defen[cs]e|military|weapons?|arms|troops|munitions?|missiles?|nato|forces"
        r"|防衛|軍事|武器"
    ),
}

_FORMS = tuple((sector, re.compile(rf"(?<![A-Za-z])(?:{words})(?![A-Za-z])", re.I)) for sector, words in _WORDS.items())
"""Letters on both sides are a longer word; the Japanese ones have no letters of this kind beside them."""


def sector_of(texts: Iterable[str]) -> Sector | None:
    """Return the sector that the first of `texts` with any such word speaks of; None where none does.

    Of several sectors in one text it is the one with the most words, of those the one named first.
    """
    for text in texts:
        found: list[tuple[int, int, Sector]] = []
        for sector, form in _FORMS:
            places = [match.start() for match in form.finditer(text)]
            if places:
                found.append((-len(places), places[0], sector))
        if found:
            return min(found)[2]
    return None
