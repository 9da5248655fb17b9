"""Units of measure and things commonly counted, as data: how a text writes them, and the unit they come to."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MEASURES: dict[str, tuple[str, float]] = {
    # shares and multiples
    r"(?:percentage|%)[- ]?points?|pp(?![\w])": ("percentage points", 1),
    r"basis\s+points?|bps": ("basis points", 1),
    r"%|per\s?cent|percent|pct\.?": ("%", 1),
    r"(?:-\s?)?fold|times\s+(?:more|higher|larger|greater|(?:as\s+(?:much|many|large|high|big|fast)|the\s+(?:size|number|amount|level|value|rate|volume)))|x(?=[\s,.;)])": ("x", 1),
    # power and energy
    r"[Gg]igawatts?(?:-| )?hours?|GWh": ("GWh", 1), r"[Mm]egawatts?(?:-| )?hours?|MWh": ("MWh", 1), r"[Kk]ilowatts?(?:-| )?hours?|kWh": ("kWh", 1), r"[Tt]erawatts?(?:-| )?hours?|TWh": ("TWh", 1),
    r"[Gg]igawatts?|GWe?": ("GW", 1), r"[Mm]egawatts?|MWe?": ("MW", 1), r"[Kk]ilowatts?|kW": ("kW", 1), r"[Tt]erawatts?|TW": ("TW", 1),
    r"barrels?(?:\s+of\s+oil)?|bbl": ("barrels", 1),
    # mass, volume, area, length
    r"[Gg]igaton(?:ne)?s?(?:\s+of\s+(?:CO2(?:e|-eq)?|carbon\s+dioxide))?|GtCO2e?|Gt": ("gigatonnes", 1), r"[Mm]egaton(?:ne)?s?(?:\s+of\s+CO2e?)?|Mt(?:CO2e?|pa)?": ("megatonnes", 1),
    r"(?:metric\s+)?tonnes?|metric\s+tons?": ("tonnes", 1), r"(?:short\s+|long\s+)?tons?": ("tons", 1), r"kilograms?|kilos?|kg": ("kg", 1), r"pounds?(?=\s+of\s)": ("pounds (mass)", 1),
    r"square\s+kilomet(?:er|re)s?|km2|km²": ("km²", 1), r"square\s+miles?": ("square miles", 1), r"square\s+(?:feet|foot)|sq\.?\s?ft\.?": ("square feet", 1), r"square\s+met(?:er|re)s?|m2|m²": ("m²", 1),
    r"cubic\s+met(?:er|re)s?|m3|m³": ("m³", 1), r"bcm": ("bcm", 1), r"[Mm][Tt][Pp][Aa]": ("megatonnes/year", 1), r"[Mm]toe": ("Mtoe", 1), r"hectares?|ha(?![\w])": ("hectares", 1), r"acres?": ("acres", 1), r"(?:nautical\s+)?miles?": ("miles", 1),
    r"kilomet(?:er|re)s?|kms?(?![\w²])": ("km", 1), r"met(?:er|re)s?(?![\w])": ("m", 1), r"feet|foot": ("feet", 1), r"lit(?:er|re)s?": ("litres", 1), r"gallons?": ("gallons", 1), r"bushels?": ("bushels", 1),
    # temperature, data
    r"degrees?(?:\s+(?:Celsius|C\b|centigrade))|°\s?C|℃|degrees?(?=\s+(?:of\s+)?warming)": ("°C", 1), r"degrees?\s+Fahrenheit|°\s?F": ("°F", 1),
    r"[Gg]igabits?(?:\s+per\s+second)?|Gbps": ("Gbit/s", 1), r"[Mm]egabits?(?:\s+per\s+second)?|Mbps": ("Mbit/s", 1), r"[Tt]erabytes?|TB": ("TB", 1), r"[Gg]igabytes?|GB": ("GB", 1), r"[Pp]arts\s+per\s+million|ppm": ("ppm", 1), r"[Nn]anomet(?:er|re)s?|nm(?![\w])": ("nm", 1),
    # people and work
    r"(?:full[- ]time\s+)?(?:jobs?|positions)": ("jobs", 1),
    r"person[- ]years?": ("person-years", 1), r"strong(?=\s+(?:[\w-]+\s+){0,3}(?:community|workforce|population|diaspora|force|army|membership)\b)": ("people", 1), r"(?:people|persons?|individuals|inhabitants|citizens|lives)": ("people", 1),
    # spans of time
    r"decades?": ("years", 10), r"centur(?:y|ies)": ("years", 100), r"years?(?:[- ]long)?": ("years", 1), r"months?": ("months", 1), r"weeks?": ("weeks", 1), r"(?:(?:business|working|calendar)\s+)?days?": ("days", 1), r"hours?": ("hours", 1), r"minutes?": ("minutes", 1),
}  # fmt: skip

TIME = frozenset({"years", "months", "weeks", "days", "hours", "minutes"})
"""Units of time: behind "within" or "next" they are a deadline and no figure."""

MEASURED = frozenset(unit for unit, _ in _MEASURES.values()) - TIME - {"people", "jobs"}
"""Units of measure, as against things counted."""

MODIFIERS = 4
"""Words at most between a number and the thing counted ("103 new Boeing aircraft")."""

_ALL = re.compile(
    r"[ \n]?-?[ \n]?(?:" + "|".join(f"(?P<u{n}>{pattern})" for n, pattern in enumerate(_MEASURES)) + r")(?![A-Za-z])"
)
_BY_GROUP = tuple(_MEASURES.values())
_FIRST = re.compile(r"[ \n]?-?[ \n]?[A-Za-z%°℃]")

_HYPHENED = re.compile(r"-(?P<thing>[a-z]{3,})(?![\w-])")
_NO_HYPHENED = frozenset(
    "point points part page step way member party nation country plus odd some level strong based led old long day degree tolerance based track tier sided fold storey story pronged percent and the third fourth fifth aligned term hour week month year".split()
)
"""What makes a number with a hyphen a description ("10-point plan") and no amount of things ("50,000-unit cap")."""

PLURALS = frozenset(
    """people aircraft personnel men women children girls boys headquarters staff vehicles species series households youth police
    livestock cattle poultry spacecraft clergy alumni""".split()
)
"""Things counted that do not end in s."""

_WORD = re.compile(r"[ \n]{1,2}(?:[“\"'])?(?P<word>[A-Za-zÀ-ÿ][\w.’'/À-ÿ-]*)")

_STOPS = frozenset(
    """the a an of and or in on at to for by from with as that which who is are was were be been has have had will shall would could may
    this these those its their our his her than per each every into under between during within since until before after
    above below about over up not but if while when where january february march april may june july august september
    october november december percent billion million trillion street avenue road boulevard""".split()
)
"""Words that end the search for the thing counted."""

_NO_THING = frozenset(
    """this is was has as its his us thus plus status process progress access business analysis basis crisis across perhaps always
    says does goes takes makes gives includes provides remains continues requires applies ensures emphasis focus
    consensus success address congress minus versus virus campus chaos les des articles paragraphs resolutions towards
    afterwards besides sometimes upwards downwards corps others regards needs means gas bus news loss class mass cross less
    contributes creates represents reaches serves covers generates produces allows enables connects spans stretches comprises contains employs
    reflects brings comes becomes begins overseas yours ours theirs whereas""".split()
)
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
    found = _ALL.match(text, at)
    if found is None or found.lastgroup is None:
        return None
    unit, factor = _BY_GROUP[int(found.lastgroup[1:])]
    return Measure(found.end(), unit, factor)


def hyphened_after(text: str, at: int) -> Measure | None:
    """Return the thing that a hyphen joins to the number ("50,000-unit"), None where it only describes ("10-point")."""
    found = _HYPHENED.match(text, at)
    if found is None or found["thing"] in _NO_HYPHENED:
        return None
    return Measure(found.end(), found["thing"].removesuffix("s") + "s")


_ONE_OF_MANY = frozenset({"jobs", "people", "tonnes", "tons", "GW", "MW"})
_JOINS = frozenset({"and", "or"})
_LONGEST_NAME = 60


def thing_after(text: str, at: int) -> Measure | None:
    """Return the plural noun counted, behind at most four other words: "103 new Boeing aircraft".

    Two of these words may be joined: "60 new and updated actions".
    """
    first, step = at, 0
    while step <= MODIFIERS:
        word = _WORD.match(text, at)
        if word is None:
            return None
        name = word["word"]
        plain = name.lower().rstrip(".")
        if step and plain in _JOINS and not name.endswith("."):
            at = word.end()
            continue
        if plain in _STOPS and name != "U.S.":
            return None
        known = measure_after(text, word.start()) if step else None
        if known is not None and known.unit in _ONE_OF_MANY:
            return known
        if plain in PLURALS or _is_plural(name, plain):
            return Measure(word.end() - (name != name.rstrip(".")), plain)
        at, step = word.end(), step + 1
        if (name.endswith((".", ",")) and name not in {"U.S."}) or at - first > _LONGEST_NAME:
            return None
    return None


_ACRONYMS = re.compile(r"(?:[a-z]+[-/])?[A-Z][A-Z/&-]+s\.?$")


def _is_plural(name: str, plain: str) -> bool:
    """Tell whether a word is a plural by its form: "actions", "Tribes", "SMEs"."""
    if _ACRONYMS.match(name):
        return True
    tail = name[1:].replace("-", "")
    return (
        len(plain) > 3
        and plain.endswith("s")
        and not plain.endswith(("ss", "us", "is", "’s", "'s", "ics"))
        and plain not in _NO_THING
        and (tail.islower() or ("-" in name and name.rpartition("-")[2].islower()))
    )
