"""The English cue rules as data: the words that may carry a promise, and how binding they are.

Notation, token by token: `a|b` either word; `commit*` any form of the verb; `[x]` x may be missing; `{adverb}` up
to three adverbs; `{aside}` words between two commas; `{poss}` whose it is; `{adj}` up to six words before a noun;
`{gap}` up to ten words of any kind; `{doing}`, `{gerund}`, `{people}`, `{officials}` classes of words. The first
element is never missing: rules are looked up by it.
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
    STATE = auto()  # are committed to, stand ready to
    IMPERSONAL = auto()  # it was agreed to
    BE_TO = auto()  # are to sign a contract
    PLAN = auto()  # intend to, aim to: present only
    NOUN = auto()  # their commitment to: the verb before it decides
    ONGOING = auto()  # are deepening, continue to: present only, agents only
    ANNOUNCE = auto()  # announced a $1 billion investment
    ANNOUNCED_BY = auto()  # the announcement by Korean Air of
    INCLUDES = auto()  # this deal includes $150 billion
    PERFORM = auto()  # we launch, we establish: present, "we" only
    INSTRUCT = auto()  # task our ministers to
    OPERATIVE = auto()  # "Decides to …" at the start of a paragraph


@dataclass(frozen=True, slots=True)
class Cue:
    """One rule: its name, the words it looks for, how binding they are and how they are judged."""

    name: str
    words: str
    strength: Strength
    kind: Kind


_COMMITMENT = "commitment|commitments|pledge|pledges|promise|resolve|determination|will|undertaking|vow|obligation"
_INTENT = "intention|intentions|intent|readiness|willingness|plan|plans|preparedness"
_AIM = "ambition|aim|goal|goals|aspiration|objective|desire"
_TASK = "priority|priorities|focus|task|mission|job|approach|plan|intention|commitment|responsibility"
_VENTURE = (
    "investment|investments|plan|plans|commitment|commitments|pledge|intention|intent|contribution|package|funding|"
    "financing|support|assistance|purchase|purchases|expansion|increase"
)
_SCHEME = (
    "initiative|initiatives|program|programs|programme|programmes|partnership|partnerships|framework|fund|alliance|"
    "project|projects|launch|creation|establishment|roadmap|goal|target|review|dialogue|mechanism|working|network|"
    "center|centre|agreement|agreements|strategy|compact|steps|actions|measures"
)
_SELF = "[ourselves|themselves|itself|himself|herself]"
_BE = "are|is|am|be|remain|remains|stay|stand|stands"
_SUM = "$|€|£|¥|billions|millions|hundreds"
_ABOUT = "[up|at|more|nearly|about|around|over|almost|approximately|an|a|the|some|additional|total|another|further]"
_THAN = "[to|least|than|additional|total|further|of]"

_Rows = tuple[tuple[str, str], ...]
_TABLE: tuple[tuple[Kind, Strength, _Rows], ...] = (
    (
        Kind.MODAL,
        FIRM,
        (
            ("will", "will|shall|we'll|i'll {adverb} {aside}"),
            ("would after agreed that", "would {adverb}"),
        ),
    ),
    (
        Kind.PLEDGE,
        FIRM,
        (
            ("commit to", f"commit*|recommit*|re-commit* {{adverb}} {_SELF} {{adverb}} {{aside}} to"),
            ("commit an amount", f"commit*|pledge*|earmark*|allocate* {_ABOUT} {_THAN} [of] {_SUM}"),
            ("pledge to", f"pledge* {{adverb}} {_SELF} {{aside}} to"),
            ("pledge support", "pledge* our|their|its|full|continued|strong|unwavering"),
            ("undertake to", "undertake* {adverb} {aside} to"),
            ("promise to", "promise*|vow*|swear* {adverb} to"),
            ("agree to", "agree*|concur* {adverb} {aside} to"),
            ("agree that", "agree*|concur*|decide*|determine*|resolve* {adverb} that"),
            ("agree on a plan", "agree* {adverb} on|upon {adj} plan|roadmap|actions|measures|steps|programme|timeline"),
            ("resolve to", "resolve* {adverb} {aside} to"),
            ("decide to", "decide* {adverb} {aside} to"),
            ("determine to", "determine* {adverb} to"),
            ("dedicate to", f"dedicate* {_SELF} to"),
            ("reach an understanding", "reach* {adj} understanding|agreement|consensus that|to"),
            (
                "sign an agreement",
                "sign* {adj} agreement|agreements|memorandum|contract|contracts|deal {gap} to|for|of",
            ),
        ),
    ),
    (Kind.PLEDGE, PLANNED, (("volunteer to", "volunteer*|offer* {adverb} to"),)),
    (
        Kind.PLEDGE,
        ASPIRATIONAL,
        (
            ("set a goal", "set* a|an|the|ambitious {adj} goal|goals|target|targets of|to|for|that|–|—"),
            ("reaffirm efforts to", "reaffirm*|reiterate* [our|their|its] {adj} efforts to"),
            (
                "affirm continued work",
                "reaffirm*|affirm*|reiterate* our|their|its continued|ongoing|continuing {adj} "
                "work|cooperation|collaboration|engagement|partnership on|with|in|to|through|towards|under|within",
            ),
        ),
    ),
    (
        Kind.STATE,
        FIRM,
        (
            ("be committed to", f"{_BE} {{adverb}} committed|pledged|dedicated|bound {{aside}} to"),
            ("be determined to", f"{_BE} {{adverb}} determined|resolved to"),
            (
                "be united in our resolve",
                f"{_BE} {{adverb}} united|steadfast|unwavering|resolute|firm in|on our|their|its {{adj}} {_COMMITMENT}|{_INTENT}|support [to|of|for]",
            ),
            (
                "be tasked",
                "are|is|were|was|been {adverb} tasked|instructed|directed|mandated|charged|entrusted to|with",
            ),
            ("join forces to", "join|joining forces to|in"),
        ),
    ),
    (
        Kind.STATE,
        PLANNED,
        (
            (
                "be pleased to",
                "are|is|am {adverb} pleased|proud|delighted|happy|honored|honoured to "
                "announce|launch|expand|establish|provide|commit|contribute|invest|offer|unveil|continue",
            ),
            ("stand ready to", f"{_BE} {{adverb}} ready|prepared|willing to"),
            ("have a plan to", "has|have a|an|the|our|its|their {adj} plan|plans|intention|goal|ambition to"),
        ),
    ),
    (
        Kind.IMPERSONAL,
        FIRM,
        (("it was agreed", "it was|is|has {adverb} [been] agreed|decided|resolved {aside} to|that"),),
    ),
    (Kind.BE_TO, PLANNED, (("be to", "are|is {adverb} to"),)),
    (Kind.NOUN, FIRM, (("commitment to", f"{{poss}} {{adj}} {_COMMITMENT} {{aside}} to|of|that|for"),)),
    (Kind.NOUN, PLANNED, (("intention to", f"{{poss}} {{adj}} {_INTENT} to|for|of"),)),
    (Kind.NOUN, ASPIRATIONAL, (("ambition to", f"{{poss}} {{adj}} {_AIM} to|of"),)),
    (Kind.NOUN, FIRM, (("announcement of", "{poss} {adj} announcement|decision of|to|that"),)),
    (
        Kind.PLAN,
        PLANNED,
        (
            ("intend to", "intend* {adverb} {aside} to"),
            ("plan to", "plan* {adverb} {aside} to|on"),
            ("expect to", "expect|expects|anticipate|anticipates {adverb} {aside} to"),
            ("anticipate doing", "anticipate|anticipates {adverb} {gerund}"),
            ("want to", "want|wants {adverb} to"),
            ("be going to", "are|is {adverb} going|set|due|scheduled to"),
            ("propose to", "propose* {adverb} to"),
        ),
    ),
    (
        Kind.PLAN,
        ASPIRATIONAL,
        (
            ("aim to", "aim* {adverb} {aside} to|at"),
            ("seek to", "seek* {adverb} {aside} to"),
            ("strive to", "strive* {adverb} {aside} to|for|towards|toward"),
            ("endeavour to", "endeavour*|endeavor* {adverb} to"),
            ("our goal is to", f"our|their {{adj}} {_AIM}|{_TASK} is|are|remains to"),
            ("it is our goal to", f"it is|remains our|their {{adj}} {_AIM}|{_TASK} to"),
            ("look forward to going on", "look|looks forward to {adverb} continuing|working|cooperating|collaborating"),
            ("look forward to", "look|looks forward to {gerund}"),
        ),
    ),
    (
        Kind.ONGOING,
        ONGOING,
        (
            ("continue to", "continue|continues {adverb} to|our|their|its|close|working"),
            ("be doing", "are|is|am {adverb} {doing}"),
        ),
    ),
    (
        Kind.ANNOUNCE,
        FIRM,
        (
            ("announce a venture", f"announce*|unveil* {{adj}} {_VENTURE}"),
            ("announce a scheme", f"announce*|unveil* {{adj}} {_SCHEME}"),
            ("announce an amount", f"announce*|unveil* {_ABOUT} {_THAN} [of] {_SUM}"),
            ("launch a scheme", f"launch* {{adj}} {_SCHEME}"),
        ),
    ),
    (Kind.ANNOUNCED_BY, FIRM, (("announcement by", "announcement|announcements {gap} by"),)),
    (Kind.INCLUDES, FIRM, (("includes a sum", "includes|include|comprises|provides {adj} $|€|£|¥"),)),
    (
        Kind.PERFORM,
        FIRM,
        (
            (
                "we launch",
                "launch|establish|create|adopt|initiate|set|convene|designate|extend|renew|allocate {adverb}",
            ),
            ("we guarantee", "guarantee {adverb}"),
        ),
    ),
    (
        Kind.INSTRUCT,
        FIRM,
        (
            ("instruct", "instruct*|task*|direct*|mandate*|charge*|entrust* {adj} {officials}"),
            ("ask them", "ask|asks|asked|task|tasks|tasked|instruct*|direct|directs|directed|mandate* them|him|her to"),
            ("ask our own", "ask*|request*|invite*|call*|urge*|encourage* [on|upon] {adj} {officials}"),
        ),
    ),
    (
        Kind.OPERATIVE,
        FIRM,
        (
            (
                "decides",
                "decides|resolves|undertakes|commits|pledges|agrees|establishes|authorizes|authorises|intends|extends|renews|"
                "launches|creates|convenes|designates|appoints|allocates {adverb} [to|that]",
            ),
            ("requests", "requests|instructs|directs|mandates|tasks|entrusts|asks {aside}"),
            ("repeats a request", "reiterates|renews|repeats its {adj} request to"),
        ),
    ),
)

CUES: tuple[Cue, ...] = tuple(
    Cue(name, words, strength, kind) for kind, strength, rows in _TABLE for name, words in rows
)
"""All cue rules, in the order in which equal ones are preferred."""
