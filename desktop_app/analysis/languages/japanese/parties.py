"""Who speaks in a Japanese document: the states of a statement, the bodies of a plan, and the short names it introduces."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from desktop_app.analysis.languages.japanese.lexicon import HEADS, ORGANS, WE
from desktop_app.analysis.languages.japanese.names import GROUPS, KNOWN, LETTERS, NOUN, STATES
from desktop_app.analysis.languages.japanese.speakers import record, speaker
from desktop_app.document import BlockKind, Document

_NAME = re.compile(NOUN)
_KATAKANA = re.compile(r"[ァ-ヶー]")
OPENING = 1500
"""Code points of a text's beginning in which its parties are looked for."""
COUNTED = 20_000
"""Code points of a text in which states are counted."""
_LETTER = "[" + "".join(LETTERS) + "]"
_MEMBER = rf"(?:{_LETTER}|EU|ＥＵ|ASEAN|ＡＳＥＡＮ)"
_BEHIND = r"(?=首脳|サミット|両国|共同|外相|外務|防衛|財務|閣僚|間|関係|同盟|戦略|経済|安全|エネ|パート|協力|ク|三|3|３|４|４か国|四|定期|会談|合意|双方|政府|租税|貿易|投資|ファクト|韓|印|豪)"
PAIR = re.compile(
    rf"(?P<letters>日(?!本)(?:・?{_MEMBER})+|{_LETTER}日|米中|米韓|中韓|米英|米印|米豪|米欧|英米){_BEHIND}"
)
"""States by their letters, as in 日米首脳会談."""

_WITH = re.compile(
    r"日・?(?P<name>" + "|".join(sorted((n for n in KNOWN if len(n) > 2), key=len, reverse=True)) + r")(?!太平洋)"
)
_NAMES = re.compile("|".join(sorted(map(re.escape, KNOWN), key=len, reverse=True)))
_NOT_STATES = re.compile(
    r"(?:インド太平洋|インド・太平洋|日本語|日本人|日本海|米国人|在日|日本円|米ドル|中国地方|中国語|中国四国)"
)
_STATEMENT = re.compile(r"声明|共同|コミュニケ|首脳|宣言|合意|ファクトシート|覚書|会談|会合|パートナーシップ|協定")
_SPEECH = re.compile(r"演説|スピーチ|挨拶|あいさつ|発言|訓示|年頭所感|記者会見|施政方針|所信表明|式辞|講演")
_BODY = re.compile(
    rf"(?:{NOUN}|の){{1,20}}?(?:省庁|府省庁|省|庁|内閣府|内閣官房|委員会|株式会社|銀行|機構|協議会|政府|党|都|道|府|県|市|区|町|村)(?![一-龥ァ-ヶー])"
)
_PARTY = re.compile(
    r"(?<![一-龥])[一-龥ァ-ヶー]{2,12}(?<![与野政新徒])党(?![一-龥])|[一-龥]{2,6}党(?=の?(?:政策|公約|マニフェスト|総合))"
)
_LOCAL = re.compile(
    r"(?:東京都|北海道|(?:京都|大阪)府|[一-龥]{2,3}県|[一-龥ァ-ヶ]{1,6}[市区町村]|(?<![ぁ-ん一-龥])[ぁ-ん]{2,6}市)(?=[^内民場立外部議長町村]|$)"
)
_ALIAS = re.compile(r"[（(](?:以下[、，]?(?:単に)?|略称[：:]?)[「『“](?P<short>[^」』”]{1,20})[」』”]")
_ACRONYM = re.compile(r"[（(](?P<short>[A-ZＡ-Ｚ]{2,8})[）)]")
_LONG_NAME = 40
_LEADER = re.compile(rf"(?P<before>{NOUN}{{1,24}}?)(?P<head>{'|'.join(HEADS)})")
OFFICE = re.compile(rf"(?:{'|'.join(HEADS)}|(?:外務|防衛|財務|経済産業|国務|国防|商務|通商)?(?:大臣|長官|外相))$")
"""The office that ends a name, of a head of state or government or of a minister."""
_MINISTER = re.compile(
    rf"(?P<before>{NOUN}{{2,24}}?)(?P<head>(?:外務|防衛|財務|経済産業|国務|国防|商務|通商)(?:大臣|長官))"
)
_COMPANY = re.compile(rf"(?:{NOUN}|[ぁ-ん]){{1,20}}株式会社|株式会社{NOUN}{{1,20}}")


class Genre:
    """What a paper is: it decides what a sentence without a subject promises."""

    STATEMENT = "statement"
    SPEECH = "speech"
    PLAN = "plan"


@dataclass
class Parties:
    """The parties of one document.

    `we` speak in it; `full` maps every name of a state to the one the document uses, `aliases` short names to the
    long ones, `leaders` the names of heads of state and government to their states.
    """

    genre: str = Genre.PLAN
    we: tuple[str, ...] = ()
    full: dict[str, str] = field(default_factory=dict[str, str])
    aliases: dict[str, str] = field(default_factory=dict[str, str])
    leaders: dict[str, str] = field(default_factory=dict[str, str])

    def state(self, name: str) -> str:
        """Return the name that the document uses for the state of this name or letter."""
        usual = KNOWN.get(name) or LETTERS.get(name) or name
        return self.full.get(usual, usual)

    def of_letters(self, letters: str) -> tuple[str, ...]:
        """Return the states of "日米韓" or "日EU" by their names."""
        found = re.findall(rf"EU|ＥＵ|ASEAN|ＡＳＥＡＮ|{_LETTER}", letters)
        return tuple(dict.fromkeys(self.state(letter) for letter in found))


def parties(document: Document, text: str) -> Parties:
    """Read off a document, whose text with plain commas is `text`, who its parties are and what it calls them."""
    result = Parties()
    count = Counter(named(text[:COUNTED]))
    result.full = {name: _used(name, text) for name in count}
    result.aliases = _aliases(text)
    opening = text[: (document.title.end if document.title else 0) + OPENING]
    recorded, giver = record(opening)
    title = recorded or document.name
    result.genre = _genre(title, text)
    if result.genre == Genre.STATEMENT:
        result.we = _states(result, title, opening, count)
    head = giver or _head(document)
    who = speaker(title, head) if result.genre == Genre.SPEECH else None
    if who is not None:
        result.we = (who,)
    if not result.we:
        result.we = _bodies(result, title, head, text)
    result.leaders = _leaders(result, opening)
    return result


def named(text: str) -> list[str]:
    """Return the states that `text` names, by their usual names, as often as it names them."""
    skipped = {found.start() for found in _NOT_STATES.finditer(text)}
    return [KNOWN[found.group()] for found in _NAMES.finditer(text) if found.start() not in skipped]


def _used(name: str, text: str) -> str:
    """Return the usual name of a state where the text uses it, else the longest of the others it uses."""
    if name in text:
        return name
    return max((other for other in STATES[name] if other in text), key=len, default=name)


def _aliases(text: str) -> dict[str, str]:
    """Return the short names that brackets introduce ("（以下「連絡会議」という。）", "（JICA）") with the long ones before them."""
    found: dict[str, str] = {}
    for match in [*_ALIAS.finditer(text), *_ACRONYM.finditer(text)]:
        low = match.start()
        while low > max(0, match.start() - _LONG_NAME) and _NAME.match(text[low - 1]):
            low -= 1
        if match.start() - low > 2 and match["short"] not in KNOWN and match["short"] not in WE:
            found.setdefault(match["short"], text[low : match.start()])
    return found


def _genre(title: str, text: str) -> str:
    if _SPEECH.search(title):
        return Genre.SPEECH
    spoken = len(re.findall(r"両首脳|両国は|双方は|我々は|両政府", text[:8000]))
    if _STATEMENT.search(title) and (spoken or PAIR.search(title) or len(set(named(title))) > 1):
        return Genre.STATEMENT
    return Genre.STATEMENT if spoken >= 3 else Genre.PLAN


def _states(result: Parties, title: str, opening: str, count: Counter[str]) -> tuple[str, ...]:
    """Return the states that make a statement: those of the title, else of the opening, else those named most."""
    for words in (title, opening):
        letters = PAIR.search(words)
        if letters is not None:
            return result.of_letters(letters["letters"])
        pair = _WITH.search(words)
        if pair is not None:
            return (result.state("日本"), result.state(pair["name"]))
        states = list(dict.fromkeys(named(words)))
        groups = [name for name in states if name in GROUPS]
        if groups and (words is title or len(states) > 4):
            return tuple(result.state(name) for name in groups[:1])
        if len(states) > 1:
            return tuple(result.state(name) for name in (states if words is title else states[: _how_many(opening)]))
    return tuple(result.state(name) for name, _ in count.most_common(2))


def _how_many(opening: str) -> int:
    """Return how many states speak, as the opening counts them: "三か国", else two."""
    return 3 if re.search(r"[三3３][かカヶ]国", opening) else 4 if re.search(r"[四4４][かカヶ]国", opening) else 2


def _head(document: Document) -> str:
    """Return the lines between the title and the first sentence: date, place, issuer."""
    head: list[str] = []
    for block in document.blocks[:8]:
        words = document.running(block.body)
        if "。" in words or (block.kind is BlockKind.ITEM):
            break
        if block.kind is not BlockKind.TITLE:
            head.append(words)
    return " ".join(head)


def _bodies(result: Parties, title: str, top: str, text: str) -> tuple[str, ...]:
    """Return the bodies whose plan this is: named under the title (`top`), in it, or the one that acts most."""
    company = _COMPANY.search(title) or _COMPANY.search(top)
    if company is not None:
        return (company.group(),)
    found = [
        _end_of(name)
        for part in re.split(r"[・、,，\s　]|及び|並びに", top)
        for name in _BODY.findall(part)
        if len(part) < 24
    ]
    found = [name for name in dict.fromkeys(found) if len(name) > 1 and name not in {"政府"}]
    if found and "閣議決定" not in top:
        return tuple(found)
    if "閣議決定" in top:
        return ("政府",)
    party = _PARTY.search(title) or _PARTY.search(top)
    if party is not None:
        return (party.group(),)
    local = _LOCAL.search(title) or _LOCAL.search(top)
    if local is not None:
        return (local.group(),)
    if found:
        return tuple(found)
    acting = Counter(
        re.findall(
            r"(日本政府|政府|(?<![一-龥])国|我が国|当社|弊社|我が党|[一-龥]{0,4}[県市])(?=(?:として)?は、)", text
        )
    )
    state = acting.pop("我が国", 0)
    if acting:
        return (acting.most_common(1)[0][0],)
    if state:
        return (result.state("日本"),)
    return ("政府",) if re.search(r"関係省庁|関係府省|閣議", text) else ()


def _end_of(name: str) -> str:
    return name.split("の")[-1] if name.split("の")[-1].endswith(ORGANS) else name


def _leaders(result: Parties, opening: str) -> dict[str, str]:
    """Map names of heads of state and government ("スミス") to the states that the text, or their office, gives them."""
    theirs: dict[str, str] = {}
    others = [name for name in result.we if name != result.state("日本")]
    for match in [*_LEADER.finditer(opening), *_MINISTER.finditer(opening)]:
        before, head = match["before"], match["head"]
        state = state_before(result, before)
        if state is None and "総理" in head and result.genre == Genre.STATEMENT:
            state = result.state("日本")
        if state is None and len(others) == 1 and head in HEADS and head != "首相":
            state = others[0]
        if state is not None:
            name = before
            for known in (state, *STATES.get(KNOWN.get(state, ""), ()), "日本国"):
                name = name.removesuffix(known)
            theirs.setdefault(name.strip("・").split("・")[-1], state)
    return theirs


def state_before(result: Parties, words: str) -> str | None:
    """Return the state whose name or letter ends `words` ("ジョー・バイデン米国", "メローニ伊"); 田中 ends in none."""
    for size in range(min(12, len(words)), 0, -1):
        part = words[-size:]
        if size > 1 and part in KNOWN:
            return result.state(part)
    foreign = len(words) > 1 and _KATAKANA.match(words[-2]) is not None
    return result.state(words[-1]) if foreign and words[-1] in LETTERS else None
