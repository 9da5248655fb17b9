"""Structured mutations: the tokens of a format dropped, doubled, swapped, moved, cut off, or made into others."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

from lxml import etree

_TOKENS = {
    "xml": re.compile(r"<[^<>]*>|[^<>]+|[<>]"),
    "rtf": re.compile(r"\\[a-zA-Z]+-?\d* ?|\\'[0-9a-fA-F]{2}|\\.|[{}]|[^\\{}]+|\\", re.S),
    "md": re.compile(r"\n|[*_`~\[\]()<>|#>!^:-]+|[ \t]+|[^\s*_`~\[\]()<>|#>!^:-]+"),
    "pdf": re.compile(
        rb"\d+ \d+ obj|endobj|stream\r?\n?|endstream|<<|>>|\[|\]|/[A-Za-z0-9]+|\([^()]*\)|[-+.\d]+|\s+|[^\s<>\[\]/()]+|[()<>]".decode(
            "latin-1"
        )
    ),
}
_ATTRIBUTE = re.compile(r"\s[\w:-]+=(?:\"[^\"]*\"|'[^']*')")
_ODD = {
    "xml": ("", "<", ">", "&", "&#0;", "&x;", "\0", "\ufeff", "\ud800", "]]>", "<!--", "<![CDATA[", "<a", "</a>", "\u202e", "9" * 40, "-1"),
    "rtf": ("", "{", "}", "\\", "\\par", "\\row", "\\cell", "\\footnote", "\\u-1?", "\\u55357?", "\\'", "\\'zz", "\\bin9", "\\uc99 ", "\\f9", "\\fs99999999", "\\s1", "\\*", "\\pard", "\\fldrslt"),
    "md": ("", "**", "```", "\n\n", "    ", "> ", "- ", "1. ", "|", "<div>", "</div>", "<!--", "[^1]:", "[", "](", "\\", "\t", "---\n", "\u2028", "\0", "# ", "999999999. "),
    "pdf": ("", "<<", ">>", "[", "(", ")", "/", "0", "-1", "99999999999", "1e99", "null", "3 0 R", "stream\n", "endstream", "endobj", "%", "Tj", "ET", "BT", "Tf", "Q", "\0"),
}  # fmt: skip
KINDS = 9
Mutate = Callable[["Sequence[Change]", int], bytes]
Text = Callable[[str, "Sequence[Change]"], str]


class Change(NamedTuple):
    """One mutation: which of the kinds, where (a share of the tokens), how far, and which of the odd tokens."""

    kind: int
    at: float
    far: float
    odd: int


def mutated(text: str, family: str, changes: Sequence[Change]) -> str:
    """Return `text` with each change made to its tokens, in order."""
    tokens = _TOKENS[family].findall(text)
    for change in changes:
        if not tokens:
            break
        at = min(len(tokens) - 1, int(change.at * len(tokens)))
        end = min(len(tokens), at + 1 + int(change.far**4 * 30))
        odd = _ODD[family][change.odd % len(_ODD[family])]
        match change.kind:
            case 0:
                del tokens[at:end]
            case 1:
                tokens[at:at] = tokens[at:end]
            case 2:
                other = min(len(tokens) - 1, int(change.far * len(tokens)))
                tokens[at], tokens[other] = tokens[other], tokens[at]
            case 3:
                moved = tokens[at:end]
                del tokens[at:end]
                place = int(change.far * len(tokens))
                tokens[place:place] = moved
            case 4:
                tokens[at] = tokens[at][: int(change.far * len(tokens[at]))]
            case 5:
                tokens[at] = odd
            case 6:
                tokens.insert(at, odd)
            case 7:
                tokens[at] = _other_attribute(tokens[at], odd, change.far)
            case _:
                if change.far > 0.8:  # cut off: seldom, or little would be left of the other changes
                    del tokens[at:]
                else:
                    tokens[at:end] = tokens[at:end][::-1]
    return "".join(tokens)


def _other_attribute(token: str, odd: str, far: float) -> str:
    found = list(_ATTRIBUTE.finditer(token))
    if not found:
        return token + odd
    match = found[int(far * len(found)) % len(found)]
    name = match.group().split("=")[0]
    return token[: match.start()] + (f'{name}="{odd}"' if far > 0.3 else "") + token[match.end() :]


_VALUES = (
    "",
    "0",
    "-1",
    "1",
    "9",
    "99",
    "999999",
    "9" * 40,
    "true",
    "none",
    "x",
    "\u202e",
    "%1.%2.%9",
    "3.5pt",
    "a" * 300,
    "a.xhtml",
    "#n1",
)


def mutated_tree(text: str, changes: Sequence[Change]) -> str:
    """Return XML that is still well-formed, each change made to its elements and attributes."""
    root: Any = etree.fromstring(text.encode())
    for change in changes:
        elements = list(root.iter(etree.Element))
        element = elements[int(change.at * len(elements))]
        other = elements[int(change.far * len(elements))]
        value = _VALUES[change.odd % len(_VALUES)]
        inside = element.getparent()
        names = sorted(element.attrib)
        match change.kind:
            case 0 if inside is not None:
                inside.remove(element)
            case 1 if inside is not None:
                for _ in range(1 + change.odd % 3):
                    element.addnext(deepcopy(element))
            case 2 | 3:
                copy = deepcopy(element)
                other.insert(change.odd % (len(other) + 1), copy)
                if change.kind == 3 and inside is not None and other not in set(element.iter()):
                    inside.remove(element)
            case 4:
                element.tag = other.tag
            case 5:
                element.text = value if change.odd % 2 else (other.text or "")
            case 6 if names:
                del element.attrib[names[change.odd % len(names)]]
            case 7 if names:
                element.attrib[names[change.odd % len(names)]] = value
            case _:
                element.attrib.update(other.attrib)
    return etree.tostring(root, encoding="unicode")


def mutated_archive(parts: Mapping[str, str], name: str, changes: Sequence[Change], mutate: Text) -> bytes:
    """Pack `parts`, the one called `name` mutated by the changes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for part, content in parts.items():
            text = mutate(content, changes) if part == name else content
            archive.writestr(part, text.encode("utf-8", "surrogatepass"))
    return made.getvalue()


def of_archive(parts: Mapping[str, str]) -> Mutate:
    """Return what mutates one part of an archive, chosen by a number: mostly its elements, else its letters.

    A part that is no XML (a page with `&nbsp;`) has its letters mutated always.
    """
    names = [name for name in parts if name != "mimetype"]

    def mutate(changes: Sequence[Change], part: int) -> bytes:
        name = names[part % len(names)]
        letters = part % 5 == 4 or "&nbsp;" in parts[name]
        return mutated_archive(parts, name, changes, _letters if letters else mutated_tree)

    return mutate


def _letters(text: str, changes: Sequence[Change]) -> str:
    return mutated(text, "xml", changes)


def of_text(text: str, family: str, encoding: str = "utf-8") -> Mutate:
    """Return what mutates a text."""
    return lambda changes, _part: mutated(text, family, changes).encode(encoding, "surrogatepass")
