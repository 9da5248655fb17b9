"""YAML front matter of Markdown files: title, date, language and address, read leniently."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desktop_app.document import PartialDate
from desktop_app.readers.structure.dates import find_date

_BLOCK = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_LINE = re.compile(r"([A-Za-z_][\w-]*)\s*:[ \t]*(.*)")
_LARGEST = 100_000
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stood before the text, its words as they were, and the text's offset behind it."""

    words: str = ""
    end: int = 0
    title: str | None = None
    date: PartialDate | None = None
    language: str | None = None
    url: str | None = None


def front_matter(text: str) -> FrontMatter:
    """Return the front matter that `text` (line ends as "\\n") starts with; an empty one where there is none."""
    match = _BLOCK.match(text, 0, _LARGEST) if text.startswith("---") else None
    if match is None or not _LINE.match(match[1].lstrip()):
        return FrontMatter()
    fields = _fields(match[1])
    return FrontMatter(
        words=match[1],
        end=match.end(),
        title=_words(fields, "title"),
        date=_date(fields, "date", "published", "published_time", "issued"),
        language=_words(fields, "lang", "language"),
        url=_words(fields, "source_url", "url", "canonical_url", "source", "link"),
    )


def _fields(words: str) -> dict[str, Any]:
    """Read the fields as YAML, then without any types ("no" stays "no"), then line by line."""
    import yaml

    safe: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for loader in (safe, yaml.BaseLoader):
        try:
            found = yaml.load(words, Loader=loader)
        except (yaml.YAMLError, ValueError, TypeError, RecursionError):
            continue
        if isinstance(found, Mapping):
            return {str(key).lower(): value for key, value in found.items()}
    return {m[1].lower(): m[2].strip().strip("'\"") for line in words.split("\n") if (m := _LINE.match(line))}


def _words(fields: Mapping[str, Any], *names: str) -> str | None:
    for name in names:
        value = fields.get(name)
        if isinstance(value, (str, int, float)) and not isinstance(value, bool) and str(value).strip():
            return _SPACE.sub(" ", str(value)).strip()
    return None


def _date(fields: Mapping[str, Any], *names: str) -> PartialDate | None:
    for name in names:
        value = fields.get(name)
        if isinstance(value, (date, datetime)):
            return PartialDate(value.year, value.month, value.day)
        if isinstance(value, (str, int)):
            found = find_date(str(value))
            if found is not None:
                return found[1]
            try:
                return PartialDate.parse(str(value).strip())
            except ValueError:
                continue
    return None
