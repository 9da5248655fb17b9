"""A sentence to a reader, made where no window's language is known: it is English, and remembers how it was made.

What reads, analyses and stores says why with these sentences. They are strings and can be used as such; the session
words them in the language of the window from their form and parts (`session/spoken.py`). Qt's lupdate gathers the
forms by the name `said`, so both arguments stand there as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

_NONE: Mapping[str, object] = MappingProxyType({})


class Said(str):
    """A sentence in English with the `table` of translations it belongs to, its `form` and the `parts` put into it.

    A part may be such a sentence itself.
    """

    table: str
    form: str
    parts: Mapping[str, object]

    def __new__(cls, table: str, form: str, parts: Mapping[str, object] | None = None) -> Said:
        """Put the parts into the form; without any, the form is the sentence."""
        made = super().__new__(cls, form if parts is None else form.format_map(parts))
        made.table, made.form, made.parts = table, form, _NONE if parts is None else parts
        return made

    def format(self, *args: object, **parts: object) -> Said:
        """Return the sentence with its parts in their places, as `str.format` does with names."""
        if args:
            raise TypeError("the places of a sentence have names")
        return Said(self.table, self.form, parts)

    def __str__(self) -> Said:
        """Return the sentence itself, so that an error's `str` remembers too."""
        return self

    def __reduce__(self) -> tuple[type[Said], tuple[str, str, dict[str, object]]]:
        """Let the sentence come whole out of another process."""
        return Said, (self.table, self.form, dict(self.parts))


@lru_cache(maxsize=4096)  # the forms are those of the code, a thousand or so
def said(table: str, form: str) -> Said:
    """Return a sentence of a table; where it has places, `.format(name=…)` fills them."""
    return Said(table, form)
