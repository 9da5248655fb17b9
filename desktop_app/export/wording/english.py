"""The report's words in English. Another language is a class with the same names, made from this one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from desktop_app.analysis import Figure, Ladder
from desktop_app.document import PartialDate
from desktop_app.notebook import Status

MARKS: Mapping[Status, str] = {
    Status.NOT_RATED: "",
    Status.IN_THE_WORKS: "◐",
    Status.KEPT: "✓",
    Status.KEPT_IN_PART: "◕",
    Status.STALLED: "■",
    Status.BROKEN: "✕",
}
"""A shape for each status, so that nothing is told by colour alone."""

_MONTHS = "January February March April May June July August September October November December"
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}


class Words:
    """English: labels as data, sentences and numbers as small functions."""

    language = "en"
    scales: tuple[tuple[float, str], ...] = ((1e12, " tn"), (1e9, " bn"), (1e6, " m"))
    axis_name = "{scale} {unit}"

    @property
    def statuses(self) -> Mapping[Status, str]:
        """The statuses as they stand at the head of an entry."""
        return {
            Status.NOT_RATED: "Not rated",
            Status.IN_THE_WORKS: "In the works",
            Status.KEPT: "Kept",
            Status.KEPT_IN_PART: "Kept in part",
            Status.STALLED: "Stalled",
            Status.BROKEN: "Broken",
        }

    @property
    def meanings(self) -> Mapping[Status, str]:
        """What each status says."""
        return {
            Status.KEPT: "done as promised",
            Status.KEPT_IN_PART: "done in part, and no more is to come",
            Status.IN_THE_WORKS: "under way, with time left",
            Status.STALLED: "begun or due, and nothing moves",
            Status.BROKEN: "not done, or the contrary done",
            Status.NOT_RATED: "no judgement yet",
        }

    @property
    def labels(self) -> Mapping[str, str]:
        """Headings and the small words of the layout."""
        return {
            "kicker": "Notes on commitments",
            "standing": "Where things stand",
            "amounts": "Stated amounts",
            "document_note": "On the document as a whole",
            "opening": "Opening",
            "passages": "Notes on other passages",
            "possible": "Possible commitments, not counted",
            "detached": "Notes whose passage is no longer found",
            "figures": "All figures",
            "method": "How this was made",
            "running": "notes",
            "page": "{page} of {pages}",
            "reason": "Why this rating",
            "who": "Who, what for",
            "amount": "Amount",
            "by": "By",
            "words": "Words of the source",
            "place": "Where",
            "actor": "Actor",
            "compliance": "Compliance",
            "score": "Mean score",
            "rated": "Commitments rated",
            "open": "“",
            "close": "”",
            "possible_mark": "Possible",
            "no_status": "Note",
            "not_found": "passage not found",
            "missing": "No font was at hand for these characters; each stands here as its number:",
        }

    def strength(self, value: str) -> str:
        """Return the strength of a commitment in this language."""
        return value

    def stage(self, ladder: Ladder) -> str:
        """Return how far a stated amount has come."""
        return ladder.value

    def quoted(self, text: str) -> str:
        """Return the text between this language's quotation marks."""
        return f"{self.labels['open']}{text}{self.labels['close']}"

    # ---- dates

    def day(self, date: PartialDate) -> str:
        """Return "24 November 2026", "November 2026" or "2026"."""
        parts = [str(date.year)]
        if date.month is not None:
            parts.insert(0, _MONTHS.split()[date.month - 1])
        if date.day is not None:
            parts.insert(0, str(date.day))
        return " ".join(parts)

    def moment(self, moment: datetime) -> str:
        """Return "24 November 2026, 10:42"."""
        return f"{self.day(PartialDate(moment.year, moment.month, moment.day))}, {moment:%H:%M}"

    def iso(self, text: str) -> str:
        """Return an ISO date, or the day of a date with time, in words; anything else as it stands."""
        try:
            return self.day(PartialDate.parse(text.partition("T")[0]))
        except ValueError:
            return text

    def due(self, date: PartialDate, passed: bool) -> str:
        """Return "due 2021, passed"."""
        return f"due {self.day(date)}, passed" if passed else f"due {self.day(date)}"

    def by(self, date: PartialDate) -> str:
        """Return "by 2021"."""
        return f"by {self.day(date)}"

    # ---- the head, the standing

    def sizes(self, sections: int, words: int) -> tuple[str, str]:
        """Return "7 sections" ("" for none) and "1,243 words"."""
        return _count(sections, "section", "sections") if sections else "", _count(words, "word", "words")

    def checksum(self, sha256: str) -> str:
        """Return the line that pins down the source."""
        return f"SHA-256 of the source {sha256}"

    def made(self, author: str, moment: datetime) -> str:
        """Return who rated, with what, and when the export was made."""
        return f"Rated by {author or 'the reader'} with Pledgebook · exported {self.moment(moment)}"

    def state(self, name: str, moment: datetime) -> str:
        """Return which frozen state of the notebook this is."""
        return f"State “{name}”, as it was frozen {self.moment(moment)}"

    def commitments(self, number: int) -> str:
        """Return the noun for that many."""
        return "commitment" if number == 1 else "commitments"

    def status_count(self, status: Status) -> str:
        """Return the words under the number of a status."""
        return self.statuses[status].lower()

    def with_deadline(self, passed: int) -> str:
        """Return the words under the number of commitments that have a deadline."""
        return f"with a deadline, {passed} passed" if passed else "with a deadline"

    def in_amounts(self) -> str:
        """Return the words under the sum of the stated amounts."""
        return "in stated amounts"

    def scope(self, shown: int, total: int, rated: bool) -> str:
        """Return the sentence that says that only some of the commitments are shown."""
        kind = "are rated" if rated else "have a note or evidence"
        return f"Shown below: the {shown:,} of {total:,} commitments that {kind}."

    def empty(self, total: int) -> str:
        """Return the sentence for a report without any entry."""
        if total:
            return "No commitment is of the kind chosen for this export; those that are would stand here, by section."
        return "No commitment was found or marked yet; each would stand here, with its status, place and notes."

    def untouched(self) -> str:
        """Return the sentence for a notebook without any entry."""
        return "Nothing is rated or annotated yet: the commitments below stand as they were found."

    # ---- remarks and method

    def damage(self, probable: str) -> str:
        """Return the remark on a place where the source seems damaged."""
        return f"The source seems damaged here; probably “{probable}”. Quoted as it stands."

    def rated_as_of(self, text: str) -> str:
        """Return "rated as of 20 November 2026"."""
        return f"rated as of {self.iso(text)}"

    def seen(self, text: str) -> str:
        """Return when a piece of evidence was looked at."""
        return f"seen {self.iso(text)}"

    def kept_file(self, sha256: str) -> str:
        """Return that a file is kept in the library, and how to know it."""
        return f"kept in the library, SHA-256 {sha256}"

    def page(self, place: str, page: int) -> str:
        """Return a place with its page."""
        return f"{place}, p.\N{NO-BREAK SPACE}{page}"

    def method(self, taken: int, dismissed: int, own: int) -> str:
        """Return how the commitments and ratings came about."""
        return (
            f"Commitments were proposed by rule from the text and decided by the reader: {taken} taken up, "
            f"{dismissed} dismissed, {own} added by hand; the others stand as proposed. Ratings are the reader’s. "
            "The text was not altered; every quotation is verbatim but for line breaks. ¶ is a paragraph’s printed "
            "number where it has one, else its place within the section."
        )

    def amounts_method(self, counted: bool) -> str:
        """Return how the amounts are to be read."""
        words = (
            "Amounts are as stated: ~ marks an approximate one, a whisker a range, of which the bar shows the middle."
        )
        if counted:
            words += " The sum leaves out yearly amounts and parts of other amounts, and counts a repeated one once."
        return words

    def more_bars(self, number: int) -> str:
        """Return that smaller amounts are not drawn."""
        return f"{_count(number, 'smaller amount stands', 'smaller amounts stand')} in the table of figures."

    def chart(self, name: str, bars: str) -> str:
        """Return the description of a chart for those who cannot see it."""
        return f"Bars of the stated amounts in {name}: {bars}."

    def status_intro(self) -> str:
        """Return the word before the list of statuses."""
        return "Statuses: "

    # ---- ratings by another method

    sentence_end = ". "
    full_stop = "."

    def within(self, label: str) -> str:
        """Return a label as it stands within a sentence: its first letter small, unless it is an abbreviation."""
        return label if label[1:2].isupper() else label[:1].lower() + label[1:]

    def percent(self, value: float) -> str:
        """Return "67%"."""
        return f"{value:.0f}%"

    def score(self, value: float) -> str:
        """Return "+0.33", with the sign that is as wide as the plus."""
        return f"{value:+.2f}".replace("-", "−")

    def compliance(self, count: int) -> str:
        """Return the words under the compliance in percent."""
        return f"compliance, mean of {_count(count, 'score', 'scores')}"

    def scores(self, scores: Sequence[str], percent: str) -> str:
        """Return the actors' scores on a commitment, and what they come to."""
        return f"{', '.join(scores)}: {percent}"

    def method_intro(self, name: str) -> str:
        """Return the words before the source of a method's rules."""
        return f"Rated by the method {name}, after "

    def meaning(self, rule: str) -> str:
        """Return a rule as it stands behind its label."""
        return f": {rule.rstrip('.')}"

    def percent_method(self) -> str:
        """Return how the percentage is counted (G7 Research Group)."""
        return (
            " Compliance is the mean of all scores, in percent of the way from the lowest score to the highest: of "
            "scores from −1 to +1, (mean + 1) / 2 × 100."
        )

    # ---- numbers

    def short_number(self, value: float) -> str:
        """Return "13 bn", "2.5 m", "600": at most three decimals."""
        for scale, word in self.scales:
            if abs(value) >= scale:
                return f"{plain_number(round(value / scale, 3))}{word}"
        return plain_number(value)

    def scale(self, largest: float) -> tuple[float, str]:
        """Return the scale for an axis up to `largest`, and its word."""
        return next(((scale, word.strip()) for scale, word in self.scales if largest >= scale), (1.0, ""))

    def money(self, number: str, unit: str) -> str:
        """Return a sum of money with its currency: "$13 bn", "CHF 3 m"."""
        sign = _SIGNS.get(unit)
        return f"{sign}{number}" if sign else f"{unit} {number}"

    def multiple(self, number: str) -> str:
        """Return "2×"."""
        return f"{number}×"

    def rate(self, amount: str, period: str) -> str:
        """Return "$3 m a year"."""
        return f"{amount} a {period}"

    def bound(self, amount: str, is_low: bool) -> str:
        """Return an amount of which only one bound is stated."""
        return f"at least {amount}" if is_low else f"up to {amount}"

    def amount(self, figure: Figure, approx: str) -> str:
        """Return an amount as one says it in a line: "nearly $13 bn", "600 jobs", "3.5%"; "" for a vague one.

        `approx` is put before it (behind it where it is "+").
        """
        base, _, period = figure.unit.partition("/")
        number = self._number(figure)
        if not number:
            return ""
        if figure.currency:
            words = self.money(number, base)
        elif base == "%":
            words = f"{number}%"
        elif base == "x":
            words = self.multiple(number)
        else:
            words = f"{number} {base}".strip()
        if figure.value is None and not approx and (figure.low is None) != (figure.high is None):
            words = self.bound(words, figure.low is not None)
        if period:
            words = self.rate(words, period)
        if not approx:
            return words
        gap = "" if approx in ("~", "約") else " "
        return f"{words}+" if approx == "+" else f"{approx}{gap}{words}"

    def _number(self, figure: Figure) -> str:
        if figure.value is not None:
            return self.short_number(figure.value)
        if figure.low is None or figure.high is None:
            bound = figure.high if figure.low is None else figure.low
            return "" if bound is None else self.short_number(bound)
        low, high = self.short_number(figure.low), self.short_number(figure.high)
        for _, word in self.scales:
            if low.endswith(word) and high.endswith(word):
                return f"{low.removesuffix(word)}–{high}"
        return f"{low}–{high}"


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def plain_number(value: float) -> str:
    """Return a number with its thousands separated, and at most three decimals."""
    if abs(value) >= 1e18:
        return f"{value:.3g}"
    rounded = round(value, 3)
    return f"{int(rounded):,}" if rounded == int(rounded) else f"{rounded:,}"


def full_amount(figure: Figure) -> str:
    """Return an amount in full, as a table shows it: "13,000,000,000 USD", "1.5–2 GW"; "–" for a vague one."""
    if figure.value is not None:
        number = plain_number(figure.value)
    elif figure.low is not None and figure.high is not None:
        number = f"{plain_number(figure.low)}–{plain_number(figure.high)}"
    elif figure.low is not None:
        number = f"≥ {plain_number(figure.low)}"
    elif figure.high is not None:
        number = f"≤ {plain_number(figure.high)}"
    else:
        return "–"
    unit = "×" if figure.unit == "x" else figure.unit
    return f"{number}{unit}" if unit.startswith(("%", "×")) else f"{number} {unit}".strip()
