"""The English words that the grammar knows by class. Data, not rules."""

from __future__ import annotations

from desktop_app.document.said import said


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


IRREGULAR = {
    "concur": _set("concur concurs concurred concurring"),
    "be": _set("be is are was were am been being"),
    "have": _set("have has had having"),
    "set": _set("set sets setting"),
    "stand": _set("stand stands stood standing"),
    "seek": _set("seek seeks sought seeking"),
    "strive": _set("strive strives strove striven striving"),
    "undertake": _set("undertake undertakes undertook undertaken undertaking"),
    "give": _set("give gives gave given giving"),
    "make": _set("make makes made making"),
    "take": _set("take takes took taken taking"),
    "hold": _set("hold holds held holding"),
    "build": _set("build builds built building"),
    "put": _set("put puts putting"),
    "plan": _set("plan plans planned planning"),
    "commit": _set("commit commits committed committing"),
    "recommit": _set("recommit recommits recommitted recommitting"),
    "re-commit": _set("re-commit re-commits re-committed re-committing"),
    "vow": _set("vow vows vowed vowing"),
    "bind": _set("bind binds bound binding"),
    "swear": _set("swear swears swore sworn swearing"),
    "begin": _set("begin begins began begun beginning"),
    "find": _set("find finds found finding"),
    "come": _set("come comes came coming"),
    "lead": _set("lead leads led leading"),
}

ADVERBS = _set(
    """also not now then therefore thus hereby further furthermore jointly together always already still soon
    today often well both all each again moreover accordingly instead likewise immediately even just once ever
    never only so too thereby hence forward strongly fully firmly here"""
)

PRONOUNS = _set("we i they it he she you us them who this that these those")
DETERMINERS = _set(
    """the a an our their its his her my your both all each every any no some several many most these those this
    that two three four five such other another either neither certain various additional"""
)

PREPOSITIONS = _set(
    """in on at by for from with within without under over through during before after since until upon about
    between among against toward towards into onto of to as per via across along alongside amid around behind
    below beneath beside besides beyond despite except following including like near off outside regarding
    throughout concerning notwithstanding pursuant consistent subject according based given building recalling
    recognizing recognising noting reaffirming acknowledging emphasizing emphasising underlining stressing
    welcoming considering bearing having inspired guided determined convinced mindful aware conscious
    together alongside starting beginning depending due because rather instead while"""
)
"""Words that begin an adverbial: what stands before the subject and apart from it."""

LINKS = _set(
    "that which who whom whose whereby wherein where when whenever if unless whether because although "
    "though until how what why whereas while so"
)
"""Words that begin a clause within a sentence."""

FINITE = _set(
    """is are was were has have had do does did will shall would should can could may might must am
    reaffirmed reaffirm reaffirms noted note notes welcomed welcome welcomes agreed agree agrees committed commit
    commits pledged pledge pledges highlighted highlight highlights underscored underscore underscores emphasized
    emphasised emphasize emphasise stressed stress recognized recognised recognize recognise acknowledged
    acknowledge acknowledges announced announce announces discussed discuss affirmed affirm affirms reiterated
    reiterate reiterates expressed express expresses called call calls resolved resolve decided decide decides
    intends intend plans aims aim seeks seek continues supports support supported encouraged encourage urge urged
    condemned condemn shared launched launch includes include included reflects builds looks look remains remain
    appreciate appreciated thank thanked commend commended applaud applauded determined instructed undertook undertakes
    said says stated invited requested directed tasked endorsed endorse recommit recommitted adopted adopt confirmed confirm declared declare met
    selected signed comes marks represents provides provided builds concluded held conveyed reviewed stand stands"""
)
"""Verb forms that show that a clause has its verb already."""

COMMISSIVE_HEADS = _set(
    """agree agrees agreed agreeing concur concurs concurred announce announces announced announcing declare declares declared decide
    decides decided pledge pledges pledged promise promises promised confirm confirms confirmed commit commits
    committed resolve resolves resolved determine determined determines understanding agreement undertake
    undertakes undertook vow vowed vows reaffirm reaffirms reaffirmed affirm affirms affirmed assured assure pledging
    stipulate stipulates provides state states stated say says said"""
)
"""What may stand before "that" so that the clause behind it is still a promise."""

SPEECH_HEADS = _set("state states stated say says said affirm affirms affirmed provides reaffirm reaffirms reaffirmed")
"""Of these, the ones that also report mere facts: they need an agent of one's own in the clause."""

COLLECTIVE_NOUNS = _set(
    """leaders sides countries nations parties participants governments presidents ministers states members
    partners economies institutions signatories teams delegations heads principals"""
)

OWN_PEOPLE = _set(
    """ministers minister officials experts leaders countries nations governments teams representatives
    government administration cabinet agencies agency departments department ministries ministry delegations
    delegation sherpas governors authorities militaries forces institutions economies members scientists
    astronauts businesses companies parliaments sides secretariat chair presidency"""
)

OFFICIALS = _set(
    """ministers minister officials sherpas governors experts representatives secretariat delegations general
    teams senior negotiators ambassadors envoys advisers advisors scientists delegates agencies group groups
    presidency chairs"""
)
"""Those whom the parties can instruct."""

AGENT_NOUNS = _set(
    """government governments administration leader leaders president prime minister ministers secretary official officials
    expert experts astronauts astronaut companies company firms firm businesses business ministry ministries department
    agency agencies authorities parliament congress senate cabinet forces force army navy delegation members member
    states state representatives scientists researchers bank banks council commission committee secretariat
    organization organisation chancellor king queen emperor assembly union association presidency chair
    institute university corporation group foundation board office team teams signatories parties participants
    heads people"""
)

SINGLE_NOUNS = _set("side party participant country nation member state leader government")
"""One of the parties, behind "each", "either" and "neither"."""

THIRD_NOUNS = _set(
    """people citizens farmers producers workers consumers families children communities world economy economies
    growth prices markets market climate change pandemic crisis crises future generations everyone nobody anyone
    nations countries others donors society public women men youth history success failure"""
)
"""Who is hoped for or talked about, and does not promise."""

INSTRUMENTS = _set(
    """initiative initiatives investment investments agreement agreements deal deals partnership partnerships
    project projects program programs programme programmes cooperation collaboration framework frameworks mission
    missions fund funds funding plan plans commitment commitments dialogue dialogues summit meeting
    meetings effort efforts measure measures action actions mechanism mechanisms platform platforms financing
    package tariff tariffs rate rates conference consultations discussions negotiations task taskforce centre center
    hub network alliance roadmap strategy support assistance contribution contributions resources budget purchases
    purchase order exercise exercises forum review reviews report reports work sum cap aid facility facilities
    decision decisions policy policies activities activity working process taskforces steps step talks phase
    implementation compact coalition campaign exchange exchanges visit visits event events training"""
)
"""Things through which parties act: "this initiative will …" is a promise of those who made it."""

STATIVE = _set(
    """included critical essential crucial important necessary needed required key vital central global unprecedented
    possible able difficult different challenging better worse only like unable available felt
    judged determined remembered measured seen known"""
)
"""What "will be" only describes."""

WEAK_VERBS = _set(
    """help helps require depend mean remain face become need cost lead result benefit allow enable mark
    represent make bring come happen grow rise fall continue contribute give serve ensure have"""
)
"""Verbs that, with a thing as subject, tell an effect rather than an act."""

RECORD = {
    "welcome": said("Reason", "a welcome"),
    "commend": said("Reason", "praise"),
    "applaud": said("Reason", "praise"),
    "appreciate": said("Reason", "appreciation"),
    "congratulate": said("Reason", "praise"),
    "thank": said("Reason", "thanks"),
    "praise": said("Reason", "praise"),
    "recognize": said("Reason", "recognition"),
    "recognise": said("Reason", "recognition"),
    "acknowledge": said("Reason", "recognition"),
    "note": said("Reason", "a statement of fact"),
    "recall": said("Reason", "a look back"),
    "highlight": said("Reason", "an emphasis"),
    "underscore": said("Reason", "an emphasis"),
    "underline": said("Reason", "an emphasis"),
    "emphasize": said("Reason", "an emphasis"),
    "emphasise": said("Reason", "an emphasis"),
    "stress": said("Reason", "an emphasis"),
    "condemn": said("Reason", "a condemnation"),
    "deplore": said("Reason", "a condemnation"),
    "oppose": said("Reason", "a position"),
    "support": said("Reason", "a position"),
    "believe": said("Reason", "a conviction"),
    "affirm": said("Reason", "an affirmation"),
    "reaffirm": said("Reason", "an affirmation"),
    "reiterate": said("Reason", "an affirmation"),
    "discuss": said("Reason", "a record of talks"),
    "review": said("Reason", "a record of talks"),
    "exchange": said("Reason", "a record of talks"),
    "urge": said("Reason", "an expectation of others"),
    "call": said("Reason", "an expectation of others"),
    "encourage": said("Reason", "an expectation of others"),
    "invite": said("Reason", "an expectation of others"),
    "expect": said("Reason", "an expectation"),
    "hope": said("Reason", "a hope"),
    "look": said("Reason", "an expectation"),
    "approve": said("Reason", "an approval"),
    "proclaim": said("Reason", "a proclamation"),
    "recommend": said("Reason", "advice to others"),
    "demand": said("Reason", "a demand on others"),
    "regret": said("Reason", "a regret"),
    "remember": said("Reason", "a look back"),
    "celebrate": said("Reason", "praise"),
    "concern": said("Reason", "a concern"),
    "share": said("Reason", "a view that is shared"),
    "endorse": said("Reason", "an endorsement"),
}
"""Verbs that record, praise or hope, with what to call that."""

NOT_DOING = _set(
    """facing suffering seeing experiencing witnessing meeting looking living hoping waiting becoming growing going
    getting having being feeling thinking lacking missing dying losing struggling failing falling rising lying
    standing sitting wondering talking saying hearing knowing learning gathering remaining enjoying benefiting
    founding recognizing recognising honoring honouring remembering marking reminding according amid thing during evening morning nothing anything something everything"""
)
"""Forms in "-ing" that tell what happens to somebody, or no act that could be kept."""

WEIGHING = _set("considering exploring examining consulting reviewing studying assessing discussing evaluating")
"""What may lead to nothing."""

AUXILIARIES = _set(
    "be is are was were am been being have has had having do does did will shall would should can could may might must"
)


def forms(verb: str) -> frozenset[str]:
    """Return the inflected forms of a verb, itself included."""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("e"):
        return frozenset({verb, verb + "s", verb + "d", verb[:-1] + "ing"})
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return frozenset({verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"})
    plural = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh")) else "s")
    return frozenset({verb, plural, verb + "ed", verb + "ing"})


def denies(lower: list[str], at: int) -> bool:
    """Tell whether a word denies what follows: "not", "never", "don’t"; not "not only"."""
    word = lower[at]
    following = lower[at + 1] if at + 1 < len(lower) else ""
    return (word in {"not", "never"} or word.endswith("n't")) and following not in {"only", "just", "merely", "least"}


def speaks(lower: list[str], at: int) -> bool:
    """Tell whether a verb only says something: "call on", "urge"; not "call a meeting"."""
    if at >= len(lower) or lower[at] not in SPEAKING:
        return False
    return lower[at] not in {"call", "calling"} or lower[at + 1 : at + 2] in (["on"], ["for"], ["upon"])


def is_adverb(word: str) -> bool:
    """Tell whether a word in lower case may stand between a subject and its verb, or a verb and its complement."""
    return word in ADVERBS or (
        len(word) > 4
        and word.endswith("ly")
        and word not in {"supply", "apply", "family", "italy", "rely", "reply", "comply", "july", "assembly", "ally"}
    )


def _all_forms(verbs: str) -> frozenset[str]:
    return frozenset(form for verb in verbs.split() for form in forms(verb))


REAFFIRMING = _all_forms(
    """reaffirm affirm reiterate underscore underline renew confirm express stress emphasize emphasise restate redouble reinforce make give
    honour honor fulfil fulfill announce declare share state repeat convey voice maintain demonstrate uphold strengthen
    deepen have"""
)
"""Verbs that make or repeat the promise that their object names ("reaffirmed their commitment to")."""

WELCOMING = _all_forms(
    "welcome note acknowledge recognize recognise appreciate applaud commend highlight recall praise"
)
"""Verbs that only speak of it."""


COUNTED = _set("two three four five seven our participating contracting respective")
"""Words that make "ministers" or "countries" one's own."""

TITLES = _set("president prime minister chancellor premier king queen emperor secretary leader")
"""Offices that stand before a name."""

DEVICES = _set(
    """initiative partnership agreement fund dialogue summit act plan mission program programme framework strategy
    treaty convention declaration compact roadmap project alliance forum accord mechanism memorandum conference network
    platform communique statement resolution agenda facility center centre hub taskforce force charter protocol
    pact pledge principles goals"""
)
"""Last words of names that are no agents: parties act through them."""


HEADS = frozenset(
    {"president", "prime minister", "chancellor", "premier", "king", "queen", "emperor", "taoiseach", "head of state"}
)
"""Offices that stand for a whole state when no name is with them."""

ORGANS = _set(
    """department ministry center centers centre centres office bureau agency institute institutes council commission
    committee organization organisation administration bank board foundation fund union association federation
    league secretariat conference court corps service services university society alliance coalition authority
    network programme program panel directorate congress parliament assembly school academy college library secretary director administrator
    commissioner attorney"""
)
"""First words of a body's name that goes on with "of" or "for"."""

ARMS = ORGANS | _set("president government minister secretary cabinet taskforce house force forces representative")
"""Words in the names of a government’s offices and agencies."""

POLITICAL = _set(
    """party parties conservative conservatives tory tories labour democrat democrats republican republicans liberal
    liberals greens socialist socialists nationalist nationalists coalition opposition snp ukip"""
)
"""Words for political parties and their people."""

SPEAKING = _set(
    """call calling urge urging condemn condemning welcome welcoming commend commending thank
    thanking congratulate congratulating celebrate celebrating acknowledge acknowledging highlight highlighting note noting stress stressing emphasize emphasise underline underlining underscore
    underscoring reiterate reiterating reaffirm reaffirming affirm express expressing applaud applauding praise appreciate believe
    say"""
)
"""Verbs of saying and feeling: to go on or to intend to do so is no act that could be kept or broken."""

OPENING_VERBS = frozenset(
    """acknowledges adopts affirms agrees appoints appeals applauds appreciates approves asks authorizes authorises
    calls commends commits concurs condemns congratulates considers convenes creates decides declares demands deplores
    designates determines directs emphasizes emphasises encourages endorses establishes expresses extends
    highlights instructs intends invites launches mandates notes pledges proclaims reaffirms recalls recognizes recognises
    recommends regrets reiterates renews requests resolves stresses supports takes tasks thanks underlines
    underscores undertakes urges welcomes""".split()
)
"""Verbs that open an operative paragraph of a resolution."""

ACTS = _set(
    """abolish accelerate achieve adopt advance amend ban boost build cancel close complete conclude conduct convene
    create cut deliver deploy develop devise double eliminate end enact enhance ensure eradicate establish expand
    extend finalise finalize freeze fund guarantee halve harmonise harmonize hire implement improve increase
    institute integrate introduce invest launch legislate lift lower make mobilise mobilize modernise modernize
    negotiate open promote protect provide publish raise ratify recruit reduce reform remove repeal replace restore
    revise scrap set simplify sign strengthen submit support sustain train treble triple upgrade"""
)
"""Verbs that tell what is to be done where they open a paragraph."""

PASTS = _set(
    """met made led took gave found held began became saw built sent won brought spent came went said told kept left
    grew rose fell drew wrote spoke chose stood put paid cut lost taught thought felt knew meant ran broke shown
    drove bore sought undertook upheld withdrew overcame"""
)
"""Irregular past tenses."""

FEELINGS = _set(
    """concerned convinced proud grateful pleased delighted alarmed appalled confident aware saddened disturbed shocked
    encouraged inspired honoured honored deeply gravely thankful mindful hopeful troubled outraged"""
)
"""What one is and feels."""

WEIGHTY = _set(
    """essential crucial important critical vital necessary imperative indispensable key fundamental central
    paramount urgent needed required"""
)
"""What somebody says something is, to stress it."""

NO_NAMES = _set(
    """some many most half up next thanks nothing none one two three meanwhile today tomorrow yesterday every no
    several few those these such other others over nearly almost about more less that this there here everyone
    everybody anyone nobody return now then soon recently together overall instead finally"""
)
"""Words that begin a sentence with a capital letter and name nobody."""
