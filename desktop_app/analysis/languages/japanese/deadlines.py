"""Finds the words of a Japanese sentence that say by when, or how often, a promise is to be kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.analysis.dates.forms import ERAS
from desktop_app.document import PartialDate, Span


@dataclass(frozen=True, slots=True)
class When:
    """The words of a deadline, and whether it recurs."""

    span: Span
    recurring: bool


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say when: its name, how well it serves as a deadline (0 best), and what it looks like."""

    name: str
    rank: int
    pattern: re.Pattern[str]


_N = r"(?:[0-9]{1,4}|[一二三四五六七八九十〇元]{1,4})"
_YEAR = rf"(?:(?:令和|平成|昭和|西暦)\s?)?{_N}\s?年(?:度)?(?:\([^()]{{1,10}}\))?(?!間|以内|後|来|連続|比|代)"
_MONTH = rf"(?:{_N}\s?月(?!間)(?:{_N}\s?日)?)?"
_PART = r"(?:の?(?:末|半ば|前半|後半|初頭|初め|上半期|下半期|上期|下期|中頃|春|夏|秋|冬|年央|央|上旬|中旬|下旬|頃|ごろ|第[1-4一二三四]四半期)){0,2}"
_BY = r"(?:(?:頃|ごろ)?まで(?!を)に?の?|中に|中の|中を目途に?|中|内に|内|を目途に?(?:として)?|をめどに|を目処に|を目標に|を期限に|を期限として|末?を目途)"
_IN = r"(?:から|以降|より|に(?!おけ|おい|つい|関|対|比|定|制|改|策|決|採|公|発|設|行わ|閣|入|向け|よ|わた|かけ|なっ|なり|は)|(?=[、,])|~(?![0-9]))"
_UNIT = r"(?:年度?|か月|カ月|ヶ月|ヵ月|箇月|か年|カ年|ヶ年|週間?|日)"
_COUNT = r"(?:約|概ね|おおむね|少なくとも|最長|最大)?(?:[0-9]{1,3}|[一二三四五六七八九十数]{1,3})"

_COMES = "達成|実現|開始|実用化|事業化|商用化|稼働|運用開始|開催|完成|導入|打上げ|打ち上げ|締結|発効|施行|開業|開通|開設|立ち上げ|移行|実証"
"""What is to come in the year that stands before it: "２０３０年度の量産開始に向け"."""

FORMS = (
    Form("by a date", 0, re.compile(rf"{_YEAR}{_MONTH}{_PART}{_BY}")),
    Form("by a decade", 0, re.compile(rf"(?:{_N}年代|今世紀)(?:の?(?:前半|半ば|後半|早期|初頭|末|央))?{_BY}")),
    Form("by a coming year", 0, re.compile(rf"(?:再来|来|今|本|翌|同|次)(?:年度|年|月|週|春|夏|秋|冬){_MONTH}{_PART}{_BY}")),
    Form("by the end of the year", 0, re.compile(rf"(?<![一-龥0-9])(?:年度?|月|会期|(?:計画|対象|実施|目標|集中|取組)期間|(?<![一-龥])期間|今国会|次期国会|次期通常国会|通常国会|臨時国会|今世紀|当分|任期)(?:末|内|中)?(?:{_BY})")),
    Form("in a period", 1, re.compile(r"(?:計画|対象|実施|目標|集中|取組)期間(?:中|内)に?|期間(?:中|内)に")),
    Form("by a session", 0, re.compile(rf"(?:今|次期|次の|次期通常|通常|臨時|次期臨時)国会{_BY}")),
    Form("in a session", 1, re.compile(r"(?:今|次期|次の|次期通常|通常|臨時|次期臨時)国会(?:に(?!お)|への?)")),
    Form("within a time", 0, re.compile(rf"(?:今後|向こう|この先|当面)?の?{_COUNT}{_UNIT}(?:以内(?:を目途)?に?|間?のうちに|間?を目途に?|程度で|をかけて)")),
    Form("in the coming years", 0, re.compile(rf"(?:今後|向こう|この先)の?{_COUNT}{_UNIT}(?!間?を)間?(?:で|に(?!わた)|にわたり|にわたって|程度)?")),
    Form("in so many years", 1, re.compile(rf"(?<!過去)(?<!直近)(?<!過去の)(?<!この){_COUNT}{_UNIT}(?:間で|後に|後までに|後を目途に|で(?=[^きあはも]))")),
    Form("until an event", 1, re.compile(r"(?:[一-龥ァ-ヶーA-Z0-9]{2,24}|(?:[一-龥ァ-ヶーA-Z0-9]{1,16}の){1,2}[一-龥ァ-ヶーA-Z0-9]{1,16})まで(?:に(?!は至|至)|の(?=[一-龥]))")),
    Form("in a year", 2, re.compile(rf"{_YEAR}{_MONTH}{_PART}{_IN}")),
    Form("in a decade", 2, re.compile(rf"{_N}年代(?:の?(?:前半|半ば|後半|早期|初頭|末|央))?{_IN}")),
    Form("for a year", 2, re.compile(rf"(?:{_N}年代{_PART}|{_YEAR}{_MONTH}{_PART})(?=の[^、。をはがも]{{0,16}}(?:{_COMES})(?:に向け|を目指|を(?:予定|計画|目標|見込)|$))")),
    Form("in a month", 2, re.compile(rf"(?<![0-9年]){_N}\s?月(?!間)(?:{_N}\s?日)?{_PART}(?:{_BY}|から|以降|に(?!開かれ|行わ|発|公|署|決))")),
    Form("in a coming year", 2, re.compile(rf"(?:再来|来|翌|次)(?:年度|年|月|週|春|夏|秋|冬)(?!予算|の国会|比){_MONTH}{_PART}(?:{_IN})?")),
    Form("this year", 2, re.compile(rf"(?:今|本)(?:年度|年|月|週|春|夏|秋|冬)(?!予算|比){_MONTH}(?:の?(?:末|半ば|前半|後半|春|夏|秋|冬|中)){{1,2}}(?:{_IN})?|(?:今|この)(?:春|夏|秋|冬)")),
    Form("every so often", 3, re.compile(rf"毎(?:年度|年|月|週|日|会計年度|四半期)|隔年|(?:少なくとも)?(?:年|月|週)に?{_N}回(?:以上|程度|ずつ)?|(?:少なくとも)?{_N}年に{_N}回|{_COUNT}{_UNIT}(?:ごと|毎|おき)に?|四半期(?:ごと|毎)に?|半年(?:ごと|毎)に?|定期的に|年次で")),
    Form("soon", 4, re.compile(r"(?:可能な限り|できる限り|できるだけ|なるべく)(?:早期に|早く|速やかに|早い時期に)|可及的速やかに|早期に|早急に|速やかに|直ちに|即座に|近い将来|近く(?=[、を一-龥])|[一1]日も早く|一刻も早く|年明けに|間もなく|早ければ")),
)  # fmt: skip
"""Ways to say when; of several the best rank counts, then the first in the sentence."""

_ANY = re.compile("|".join(f"(?P<f{n}>{form.pattern.pattern})" for n, form in enumerate(FORMS)))
"""All forms: the name of the group tells the first that fits."""

RECURRING, SOON = "every so often", "soon"

_SEED = re.compile(
    r"(?=[0-9一二三四五六七八九十〇元数令平昭西年月週再来今本翌同次毎隔計対実目集取期向こ当約概お少最会通臨任半定可でなる早速直即近間])(?:(?:令和|平成|昭和|西暦)?[0-9一二三四五六七八九十〇元]{1,4}\s?[年月]|再来|[来今本翌同次毎隔年月週](?=[年月週春夏秋冬度末内中次に0-9一二三四五六七八九十])|今後|向こう|この[先春夏秋冬]|当面|当分|約|概ね|おおむね|少なくとも|最長|最大|[0-9一二三四五六七八九十数]{1,3}(?:年|か|カ|ヶ|ヵ|箇|週|日)|会期|(?:計画|対象|実施|目標|集中|取組)期間|(?<![一-龥])期間|今国会|次期|通常|臨時|今世紀|任期|四半期|半年|定期的|可能な|できる|なるべく|可及的|早|速|直ち|即座|近|[一1][日刻]|間も)"
)
_UNTIL = re.compile(r"まで[にの]")
_PAST_TIME = re.compile(
    r"(?:これ|今|現在|昨年度?|前年度?|先月|従来|最後|ところ|どこ|いつ|直前|以前|[0-9]{1,2}歳|大学|高校)まで"
)
_ROW = re.compile(rf"(?:→|->|[:：])[^→:：、。]{{1,40}}\((?P<when>{_YEAR}{_MONTH}{_PART})\)\s*$")
"""The year of a goal in a row: "普及率　３割（令和６年度）→８割（令和１２年度）"."""

_YEARS = re.compile(r"(?P<era>令和|平成|昭和)?\s?(?P<year>[0-9]{1,4}|元)\s?年")
_DAY = re.compile(r"年\s?(?P<month>[0-9]{1,2})\s?月\s?(?P<day>[0-9]{1,2})\s?日")
_LONGEST = 60


def deadline(folded: str, span: Span, date: PartialDate | None) -> When | None:
    """Return the deadline stated in `span` of folded text, None where there is none.

    A limit (までに, 以内に, 間で) goes before a time (に, から), that before "every year", that before "soon"; of
    equal ones the first. Years and days before the document's own `date` set no deadline.
    """
    words = folded[span.start : span.end]
    row = _ROW.search(words) if words[-1:] == ")" else None
    if row is not None:
        return When(Span(span.start + row.start("when"), span.start + row.end("when")), recurring=False)
    best: tuple[int, int] | None = None
    found: When | None = None
    for form, match in _matches(words):
        if _is_past(match.group(), date) or _PAST_TIME.search(match.group()):
            continue
        order = (form.rank, match.start())
        if best is None or order < best:
            best = order
            end = match.end()
            while words[end - 1] in " 、,の" and end - 1 > match.start():
                end -= 1
            found = When(Span(span.start + match.start(), span.start + end), form.name == RECURRING)
    return found


def _matches(text: str) -> Iterator[tuple[Form, re.Match[str]]]:
    """Yield the first form that fits at each place where one may begin."""
    done = 0
    for seed in _SEED.finditer(text):
        if seed.start() < done:
            continue
        fits = _ANY.match(text, seed.start(), seed.start() + _LONGEST)
        if fits is None or fits.lastgroup is None:
            continue
        for form in FORMS[int(fits.lastgroup[1:]) :]:
            match = form.pattern.match(text, seed.start(), seed.start() + _LONGEST)
            if match is not None and not _no_year(match.group()):
                yield form, match
                done = match.end()
                break
    event = FORMS[_EVENT]
    for until in _UNTIL.finditer(text):
        if text[until.start() - 1 : until.start()] in "年度月末頃内":
            continue
        low = until.start()
        while low > max(0, until.start() - 36) and (text[low - 1] == "の" or _NAME.match(text[low - 1])):
            low -= 1
        match = event.pattern.match(text, low, until.end() + 1)
        if match is not None:
            yield event, match


_NAME = re.compile(r"[一-龥ァ-ヶーA-Z0-9]")
_EVENT = next(index for index, form in enumerate(FORMS) if form.name == "until an event")


_NO_YEAR = re.compile(
    r"(?<![0-9令和平成昭])[0-9]{1,2}\s?年(?!度(?:末|内|中|まで|から|以降)|度?(?:間|以内|後|ごと|おき|毎|の?うち|を目途|に[0-9一二三四五]|で|程度|をかけ))"
)


def _no_year(words: str) -> bool:
    """Tell whether words count years or name an age ("40年、"), where a date of the calendar was looked for."""
    return _NO_YEAR.search(words) is not None and "今後" not in words and "回" not in words


def _is_past(words: str, date: PartialDate | None) -> bool:
    """Tell whether the last year that the words name, or the day they name in it, lies before `date`."""
    if date is None:
        return False
    stated: list[int] = []
    for match in _YEARS.finditer(words):
        number = 1 if match["year"] == "元" else int(match["year"])
        number += ERAS[match["era"]] if match["era"] else 0
        if number >= 1000:
            stated.append(number)
    if not stated or max(stated) != date.year:
        return bool(stated) and max(stated) < date.year
    day = _DAY.search(words)
    return day is not None and (int(day["month"]), int(day["day"])) < (date.month or 0, date.day or 0)
