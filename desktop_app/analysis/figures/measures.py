"""Units of measure and things commonly counted, as data: how a text writes them, and the unit they come to."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MEASURES: dict[str, tuple[str, float]] = {
    # shares and multiples
    r"(?:percentage|%)[- ]?points?|pp(?![\w])": ("percentage points", 1),
    r"basis\s+points?|bps": ("basis points", 1),
    r"%|per\s?cent|percent|pct\.?|パーセント": ("%", 1),
    r"%?ポイント": ("percentage points", 1),
    r"(?:-\s?)?fold|times\s+(?:more|higher|larger|greater|as\s+(?:much|many|large|high))|x(?=[\s,.;)])|倍": ("x", 1),
    # power and energy
    r"[Gg]igawatts?(?:-| )?hours?|GWh": ("GWh", 1), r"[Mm]egawatts?(?:-| )?hours?|MWh": ("MWh", 1), r"[Kk]ilowatts?(?:-| )?hours?|kWh": ("kWh", 1), r"[Tt]erawatts?(?:-| )?hours?|TWh": ("TWh", 1),
    r"[Gg]igawatts?|GWe?|ギガワット": ("GW", 1), r"[Mm]egawatts?|MWe?|メガワット": ("MW", 1), r"[Kk]ilowatts?|kW|キロワット": ("kW", 1), r"[Tt]erawatts?|TW": ("TW", 1),
    r"barrels?(?:\s+of\s+oil)?|bbl": ("barrels", 1),
    # mass, volume, area, length
    r"[Gg]igaton(?:ne)?s?(?:\s+of\s+(?:CO2(?:e|-eq)?|carbon\s+dioxide))?|GtCO2e?|Gt": ("gigatonnes", 1), r"[Mm]egaton(?:ne)?s?(?:\s+of\s+CO2e?)?|Mt(?:CO2e?|pa)?": ("megatonnes", 1),
    r"(?:metric\s+)?tonnes?|metric\s+tons?|トン": ("tonnes", 1), r"(?:short\s+|long\s+)?tons?": ("tons", 1), r"kilograms?|kilos?|kg|キログラム": ("kg", 1), r"pounds?(?=\s+of\s)": ("pounds (mass)", 1),
    r"square\s+kilomet(?:er|re)s?|km2|km²|平方キロ(?:メートル)?": ("km²", 1), r"square\s+miles?": ("square miles", 1), r"square\s+(?:feet|foot)|sq\.?\s?ft\.?": ("square feet", 1), r"square\s+met(?:er|re)s?|m2|m²|平方メートル": ("m²", 1),
    r"cubic\s+met(?:er|re)s?|m3|m³": ("m³", 1), r"hectares?|ha(?![\w])|ヘクタール": ("hectares", 1), r"acres?": ("acres", 1), r"(?:nautical\s+)?miles?": ("miles", 1),
    r"kilomet(?:er|re)s?|kms?(?![\w²])|キロメートル|キロ(?!ワット|グラム)": ("km", 1), r"met(?:er|re)s?(?![\w])|メートル": ("m", 1), r"feet|foot": ("feet", 1), r"lit(?:er|re)s?": ("litres", 1), r"gallons?": ("gallons", 1), r"bushels?": ("bushels", 1),
    # temperature, data
    r"degrees?(?:\s+(?:Celsius|C\b|centigrade))|°\s?C|℃|degrees?(?=\s+(?:of\s+)?warming)": ("°C", 1), r"degrees?\s+Fahrenheit|°\s?F": ("°F", 1),
    r"[Gg]igabits?(?:\s+per\s+second)?|Gbps": ("Gbit/s", 1), r"[Mm]egabits?(?:\s+per\s+second)?|Mbps": ("Mbit/s", 1), r"[Tt]erabytes?|TB": ("TB", 1), r"[Gg]igabytes?|GB": ("GB", 1), r"[Pp]arts\s+per\s+million|ppm": ("ppm", 1), r"[Nn]anomet(?:er|re)s?|nm(?![\w])": ("nm", 1),
    # people and work
    r"(?:full[- ]time\s+)?(?:jobs?|positions)": ("jobs", 1), r"人(?!民元|材|権|道|間|口|々)|名(?=[のがをに、。以])": ("people", 1),
    r"person[- ]years?": ("person-years", 1), r"(?:people|persons?|individuals|inhabitants|citizens|lives)": ("people", 1),
    r"カ国|か国|ヶ国|ヵ国|箇国": ("countries", 1), r"社(?=[のがをに、。程以])": ("companies", 1), r"件": ("cases", 1), r"箇所|か所|カ所|ヶ所": ("places", 1), r"隻": ("ships", 1), r"機(?=[のがをに、。程以])": ("aircraft", 1), r"台(?=[のがをに、。程以])": ("units", 1), r"校(?=[のがをに、。程以])": ("schools", 1), r"世帯": ("households", 1), r"回": ("times", 1),
    # spans of time
    r"decades?": ("years", 10), r"centur(?:y|ies)": ("years", 100), r"years?(?:[- ]long|[- ]old)?|年間": ("years", 1), r"months?|か月|カ月|ヶ月|ヵ月": ("months", 1), r"weeks?|週間": ("weeks", 1), r"(?:(?:business|working|calendar)\s+)?days?|日間": ("days", 1), r"hours?|時間": ("hours", 1), r"minutes?": ("minutes", 1),
}  # fmt: skip

TIME = frozenset({"years", "months", "weeks", "days", "hours", "minutes"})
"""Units of time: behind "within" or "next" they are a deadline and no figure."""

MODIFIERS = 3
"""Words at most between a number and the thing counted ("103 new Boeing aircraft")."""

_GAP = r"(?:[ \n]|-)?"
_ALL = tuple(
    (re.compile(rf"\s?-?\s?(?:{pattern})(?![A-Za-z])"), unit, factor) for pattern, (unit, factor) in _MEASURES.items()
)
_FIRST = re.compile(r"\s?-?\s?(?:[A-Za-z%°℃]|[パポ倍ギメキトヘ平人名カかヶヵ箇社件隻機台校世回年週日時])")

_HYPHENED = re.compile(r"-(?P<thing>[a-z]{3,})(?![\w-])")
_NO_HYPHENED = frozenset(
    "point part page step way member party nation country plus odd some level strong based led old long day based track tier sided fold storey story pronged percent and the third fourth fifth".split()
)
"""What makes a number with a hyphen a description ("10-point plan") and no amount of things ("50,000-unit cap")."""

PLURALS = frozenset(
    "people aircraft personnel men women children girls boys headquarters staff vehicles species series households".split()
)
"""Things counted that do not end in s."""

_WORD = re.compile(r"[ \n]{1,2}(?:[“\"'(])?(?P<word>[A-Za-zÀ-ÿ][\w.’'/À-ÿ-]*)")

_STOPS = frozenset(
    """the a an of and or in on at to for by from with as that which who is are was were be been has have had will shall would could may
    this these those its their our his her than per each every into under between during within since until before after
    above below about over up not but if while when where january february march april may june july august september
    october november december states percent billion million trillion""".split()
)
"""Words that end the search for the thing counted."""

_NO_THING = frozenset(
    """this is was has as its his us thus plus status process progress access business analysis basis crisis across perhaps always
    years says does goes takes makes gives includes provides remains continues requires applies ensures emphasis focus
    consensus success address congress series states minus versus virus campus chaos les des articles paragraphs resolutions""".split()
) - {"years", "series"}
"""Words that end in s and count nothing."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number counts: where the words end, the unit, and what one of it is worth."""

    end: int
    unit: str
    factor: float = 1.0


def measure_after(text: str, at: int) -> Measure | None:
    """Return the unit of measure directly behind `at`, None where there is none."""
    if not _FIRST.match(text, at):
        return None
    for pattern, unit, factor in _ALL:
        found = pattern.match(text, at)
        if found is not None:
            return Measure(found.end(), unit, factor)
    hyphened = _HYPHENED.match(text, at)
    if hyphened is not None and hyphened["thing"] not in _NO_HYPHENED:
        return Measure(hyphened.end(), hyphened["thing"] + "s")
    return None


def thing_after(text: str, at: int) -> Measure | None:
    """Return the plural noun counted, behind at most three other words: "103 new Boeing aircraft"."""
    first = at
    for step in range(MODIFIERS + 1):
        word = _WORD.match(text, at)
        if word is None:
            return None
        name = word["word"]
        plain = name.lower().rstrip(".")
        if plain in _STOPS and name != "U.S." and not (step and name == "States"):
            return None
        known = measure_after(text, word.start()) if step else None
        if known is not None and known.unit in {"jobs", "people", "tonnes", "tons", "GW", "MW"}:
            return known
        if (plain in PLURALS and name[1:].islower()) or (
            len(plain) > 3
            and plain.endswith("s")
            and not plain.endswith(("ss", "us", "is", "’s", "'s"))
            and plain not in _NO_THING
            and name[1:].islower()
        ):
            return Measure(word.end() - (name != name.rstrip(".")), plain)
        at = word.end()
        if (name.endswith((".", ",")) and name not in {"U.S."}) or at - first > 60:
            return None
    return None
