"""The English cue rules as data: the words that may carry a promise, and how binding they are.

Notation of `words`, token by token: `a|b` either word; `commit*` any form of the verb; `[x]` x may be
missing; `{adverb}` up to three adverbs; `{aside}` words between two commas; `{poss}` whose it is; `{adj}` up to six
words before a noun; `{gap}` up to ten words of any kind; `{people}`, `{officials}`, `{doing}` classes of the lexicon.
The first element is never missing: rules are looked up by it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.analysis.findings import Strength

FIRM, PLANNED, ONGOING, ASPIRATIONAL = Strength.FIRM, Strength.PLANNED, Strength.ONGOING, Strength.ASPIRATIONAL


class Kind(Enum):
    """How a cue is judged: what it asks of its subject and its surroundings."""

    MODAL = auto()  # will, shall: the subject decides
    PLEDGE = auto()  # commit to, pledge to, agree to: also in the past
    STATE = auto()  # are committed to, stand ready to: not in the past
    PLAN = auto()  # intend to, aim to: present only
    NOUN = auto()  # their commitment to: the verb before it decides
    ONGOING = auto()  # are deepening, continue to: present only, agents only
    ANNOUNCE = auto()  # announced a $1 billion investment
    ANNOUNCED_BY = auto()  # the announcement by Korean Air of
    INCLUDES = auto()  # this deal includes $150 billion
    PERFORM = auto()  # we launch, we establish: present, "we" only
    IMPERSONAL = auto()  # it was agreed to
    BE_TO = auto()  # are to sign a contract
    INSTRUCT = auto()  # task our ministers to
    OPERATIVE = auto()  # "Decides to …" at the start of a paragraph


@dataclass(frozen=True, slots=True)
class Cue:
    """One rule: its name, the words it looks for, how binding they are and how they are judged."""

    name: str
    words: str
    strength: Strength
    kind: Kind


_COMMITMENT = "commitment|commitments|pledge|pledges|promise|resolve|determination|undertaking|vow|obligation"
_INTENT = "intention|intentions|intent|readiness|willingness|plan|plans|preparedness"
_AIM = "ambition|aim|goal|goals|aspiration|objective|desire"
_VENTURE = (
    "investment|investments|plan|plans|commitment|commitments|pledge|intention|intent|contribution|package|"
    "funding|financing|support|assistance|purchase|purchases|expansion"
)
_SCHEME = (
    "initiative|initiatives|program|programs|programme|programmes|partnership|partnerships|framework|fund|"
    "alliance|project|projects|launch|creation|establishment|roadmap|goal|target|review|dialogue|mechanism|"
    "working|network|center|centre|agreement|agreements|strategy|compact|steps|actions|measures"
)

CUES: tuple[Cue, ...] = (
    Cue("will", "will|shall|we'll {adverb}", FIRM, Kind.MODAL),
    Cue("would after agreed that", "would {adverb}", FIRM, Kind.MODAL),
    Cue(
        "commit to",
        "commit*|recommit*|re-commit* {adverb} [ourselves|themselves|itself|himself|herself] {adverb} {aside} to",
        FIRM,
        Kind.PLEDGE,
    ),
    Cue("commit both to", "commit* both to", FIRM, Kind.PLEDGE),
    Cue("pledge to", "pledge* {adverb} [ourselves|themselves|itself] {adverb} to", FIRM, Kind.PLEDGE),
    Cue("pledge support", "pledge* our|their|its|full|continued|strong|unwavering", FIRM, Kind.PLEDGE),
    Cue(
        "commit an amount",
        "commit*|pledge*|earmark*|allocate* [up|at|more|nearly|about|around|over|almost|an|a|the|some|to|than|least|additional|total|of|further] "
        "[to|least|than|additional|total|further|of] [of] $|€|£|¥|billions|millions|hundreds",
        FIRM,
        Kind.PLEDGE,
    ),
    Cue("undertake to", "undertake* {adverb} to", FIRM, Kind.PLEDGE),
    Cue("promise to", "promise*|vow*|swear* {adverb} to", FIRM, Kind.PLEDGE),
    Cue("agree to", "agree*|concur* {adverb} {aside} to", FIRM, Kind.PLEDGE),
    Cue("agree that", "agree*|concur*|decide*|determine*|resolve* {adverb} that", FIRM, Kind.PLEDGE),
    Cue("resolve to", "resolve* {adverb} {aside} to", FIRM, Kind.PLEDGE),
    Cue("decide to", "decide* {adverb} {aside} to", FIRM, Kind.PLEDGE),
    Cue("determine to", "determine* {adverb} to", FIRM, Kind.PLEDGE),
    Cue("dedicate to", "dedicate* ourselves|themselves|itself to", FIRM, Kind.PLEDGE),
    Cue("elect to", "volunteer*|offer* {adverb} to", PLANNED, Kind.PLEDGE),
    Cue("join forces to", "join forces to|in", FIRM, Kind.STATE),
    Cue(
        "reach an understanding",
        "reach* a|an|the [mutual|common|shared] understanding|agreement|consensus that|to",
        FIRM,
        Kind.PLEDGE,
    ),
    Cue(
        "sign an agreement",
        "sign* {adj} agreement|agreements|memorandum|contract|contracts|deal|deals {gap} to|for|of",
        FIRM,
        Kind.PLEDGE,
    ),
    Cue(
        "be committed to",
        "are|is|am|be|remain|remains|stay|stand|stands {adverb} [steadfastly] committed|pledged|dedicated|bound to",
        FIRM,
        Kind.STATE,
    ),
    Cue("be determined to", "are|is|am|remain|remains|stand|stands {adverb} determined|resolved to", FIRM, Kind.STATE),
    Cue(
        "stand ready to",
        "are|is|am|remain|remains|stand|stands {adverb} ready|prepared|willing to",
        PLANNED,
        Kind.STATE,
    ),
    Cue(
        "be united in our resolve",
        "are|is|remain|stand united|steadfast|unwavering|resolute in|on our|their|its {adj} "
        f"{_COMMITMENT}|{_INTENT}|support",
        FIRM,
        Kind.STATE,
    ),
    Cue("commitment to", f"{{poss}} {{adj}} {_COMMITMENT} to|of|that|for", FIRM, Kind.NOUN),
    Cue("intention to", f"{{poss}} {{adj}} {_INTENT} to|for|of", PLANNED, Kind.NOUN),
    Cue("ambition to", f"{{poss}} {{adj}} {_AIM} to|of", ASPIRATIONAL, Kind.NOUN),
    Cue("announcement of", "{poss} {adj} announcement|decision of|to|that", FIRM, Kind.NOUN),
    Cue("announcement by", "announcement|announcements {gap} by", FIRM, Kind.ANNOUNCED_BY),
    Cue("includes a sum", "includes|include|comprises|provides {adj} $|€|£|¥", FIRM, Kind.INCLUDES),
    Cue("reaffirm efforts to", "reaffirm*|reiterate* [our|their|its] {adj} efforts to", ASPIRATIONAL, Kind.PLEDGE),
    Cue("intend to", "intend* {adverb} to", PLANNED, Kind.PLAN),
    Cue("plan to", "plan* {adverb} to|on", PLANNED, Kind.PLAN),
    Cue("expect to", "expect|expects {adverb} to", PLANNED, Kind.PLAN),
    Cue("be going to", "are|is going|set|due|scheduled to", PLANNED, Kind.PLAN),
    Cue("propose to", "propose* {adverb} to", PLANNED, Kind.PLAN),
    Cue("aim to", "aim* {adverb} to|at", ASPIRATIONAL, Kind.PLAN),
    Cue("seek to", "seek* {adverb} to", ASPIRATIONAL, Kind.PLAN),
    Cue("strive to", "strive* {adverb} to|for|towards|toward", ASPIRATIONAL, Kind.PLAN),
    Cue("endeavour to", "endeavour*|endeavor* {adverb} to", ASPIRATIONAL, Kind.PLAN),
    Cue(
        "our goal is to",
        f"our|their [shared|common|collective|joint|ultimate|overall] {_AIM}|priority|priorities|focus is|are|remains to",
        ASPIRATIONAL,
        Kind.PLAN,
    ),
    Cue(
        "set a goal",
        "set* a|an|the|ambitious {adj} goal|goals|target|targets of|to|for|that|–|—",
        ASPIRATIONAL,
        Kind.PLEDGE,
    ),
    Cue("continue to", "continue|continues {adverb} to|our|their|its|close|working", ONGOING, Kind.ONGOING),
    Cue("be doing", "are|is|am {adverb} {doing}", ONGOING, Kind.ONGOING),
    Cue("announce a venture", f"announce* {{adj}} {_VENTURE}", FIRM, Kind.ANNOUNCE),
    Cue("announce a scheme", f"announce* {{adj}} {_SCHEME}", FIRM, Kind.ANNOUNCE),
    Cue("launch a scheme", f"launch* {{adj}} {_SCHEME}", FIRM, Kind.ANNOUNCE),
    Cue("we launch", "launch|establish|create|adopt|initiate|set|convene|designate {adverb}", FIRM, Kind.PERFORM),
    Cue(
        "instruct",
        "instruct*|task*|direct*|mandate*|charge*|ask*|request*|entrust* {poss} {adj} {people}",
        FIRM,
        Kind.INSTRUCT,
    ),
    Cue("call on our own", "call*|urge*|encourage*|invite* [on|upon] our|their {adj} {people}", FIRM, Kind.INSTRUCT),
    Cue(
        "decides",
        "decides|resolves|undertakes|commits|pledges|agrees|establishes|authorizes|authorises|intends {adverb}",
        FIRM,
        Kind.OPERATIVE,
    ),
    Cue("requests", "requests|instructs|directs|mandates|tasks|entrusts {adverb}", FIRM, Kind.OPERATIVE),
)
