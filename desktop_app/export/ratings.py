"""Ratings in the words of the method that the notebook uses: at an entry, in the summary, and how they were made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from desktop_app.export.report import ActorRow, Count, NoteBlock, Run
from desktop_app.export.wording import Words
from desktop_app.export.wording.english import MARKS
from desktop_app.notebook import FROM_DONE, Item, Method, Status, Value
from desktop_app.notebook.compliance import Mean, matrix, mean
from desktop_app.notebook.method_choice import PLAIN
from desktop_app.notebook.methods import Arithmetic


class RatingWriter:
    """Writes the ratings of one notebook. Without a method, or with our own, they are called as the statuses are.

    `members` are the actors whom a person listed. What a value comes to gives its colour and its mark.
    """

    def __init__(self, words: Words, method: Method | None, members: Sequence[str] = ()) -> None:
        self.words = words
        self.method = None if method is None or method.key == PLAIN else method
        self.members = tuple(members)

    def head(self, item: Item) -> tuple[str, str, str]:
        """Return what stands at the head of an item: the status that gives its colour, the mark, and the word."""
        value = None if self.method is None else self.method.of(item.entry)
        status = item.status if value is None else value.status
        word = self.words.statuses[status] if value is None else value.label(self.words.language)
        return status.value, MARKS[status], word

    def counts(self, items: Sequence[Item]) -> Iterator[Count]:
        """Yield how many have each rating, from done to not, then the mean where the method has one."""
        given = Counter(self._key(item) for item in items)
        for key, status, words in self._ratings():
            if given[key]:
                yield Count(f"{given[key]:,}", words, status.value, given[key] / len(items))
        average = self._average(items)
        if average is not None:
            yield Count(self.words.percent(average.percent), self.words.compliance(average.count))

    def _key(self, item: Item) -> str:
        """Return the value of an item as an entry stores it ("method/value"); its status where it has no value."""
        value = None if self.method is None else self.method.of(item.entry)
        return item.status.value if value is None or self.method is None else self.method.token(value)

    def _ratings(self) -> Iterator[tuple[str, Status, str]]:
        """Yield the key, status and words of what an item can be rated, from done to not."""
        for status in FROM_DONE:
            if self.method is not None:
                for value in self.method.values:
                    if value.status is status:
                        yield self.method.token(value), status, self.words.within(value.label(self.words.language))
            yield status.value, status, self.words.status_count(status)

    def _average(self, items: Sequence[Item]) -> Mean | None:
        method = self.method
        if method is None or method.arithmetic is not Arithmetic.MEAN:
            return None
        if method.is_by_actor:
            return matrix(method, items, self.members).overall
        return mean(method, [value for item in items if (value := method.of(item.entry)) is not None])

    # ---- by actor

    def scores(self, item: Item) -> str:
        """Return "France +1, Japan −1: 50%"; nothing where no actor is rated on the item."""
        given = self._given(item)
        average = None if self.method is None else mean(self.method, [value for _, value in given])
        if average is None:
            return ""
        scores = [f"{actor} {value.short(self.words.language)}" for actor, value in given]
        return self.words.scores(scores, self.words.percent(average.percent))

    def _given(self, item: Item) -> list[tuple[str, Value]]:
        method = self.method
        if method is None or not method.is_by_actor or item.entry is None:
            return []
        found = [(actor, method.actor_value(item.entry, actor)) for actor, _ in item.entry.by_actor]
        return [(actor, value) for actor, value in found if value is not None]

    def actors(self, items: Sequence[Item]) -> tuple[ActorRow, ...]:
        """Return a row for each actor that is rated or was listed to be; none for a method without actors."""
        if self.method is None or not self.method.is_by_actor:
            return ()
        means = matrix(self.method, items, self.members)
        if means.overall is None:
            return ()
        names = [actor for actor in means.actors if actor in means.by_actor or actor in self.members]
        return tuple(self._row(name, means.by_actor.get(name)) for name in names)

    def _row(self, name: str, average: Mean | None) -> ActorRow:
        if average is None:
            return ActorRow(name, "–", "–", "0")
        return ActorRow(
            name, self.words.percent(average.percent), self.words.score(average.score), f"{average.count:,}"
        )

    # ---- how they were made

    def method_block(self) -> NoteBlock:
        """Return what each rating means, and whose rules these are."""
        if self.method is None:
            return self._statuses()
        method, language = self.method, self.words.language
        link = method.address if method.address.startswith(("https://", "http://")) else ""
        runs = [Run(self.words.method_intro(method.name(language))), Run(method.source, link=link)]
        for value in method.values:
            runs += [Run(self.words.sentence_end), Run(value.label(language), "strong")]
            runs.append(Run(self.words.meaning(value.rule(language))))
        runs.append(Run(self.words.full_stop))
        if method.arithmetic is Arithmetic.MEAN:
            runs.append(Run(self.words.percent_method()))
        return NoteBlock(tuple(runs))

    def _statuses(self) -> NoteBlock:
        runs = [Run(self.words.status_intro())]
        for status in FROM_DONE:
            ahead = "; " if status is not FROM_DONE[0] else ""
            runs += [Run(ahead), Run(self.words.status_count(status), "strong")]
            runs.append(Run(f", {self.words.meanings[status]}"))
        return NoteBlock((*runs, Run(".")))
