"""Word styles: what a paragraph's or a word's style says about heading level, numbering, weight and size."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|見出し)\s*([1-9])", re.I)
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Look:
    """What a style gives: heading level 1 to 9 or None, list (numId, ilvl), weight, size in points and the rest."""

    name: str = ""
    outline: int | None = None
    num: str | None = None
    ilvl: int | None = None
    bold: bool = False
    italic: bool = False
    underline: bool = False
    hidden: bool = False
    size: float | None = None
    indent: float = 0.0


class Styles:
    """The styles of one file, each with all that it inherits."""

    def __init__(self, root: Any | None) -> None:
        self._elements: dict[str, Any] = {}
        self._looks: dict[str, Look] = {}
        self._default = Look()
        self.usual = ""
        if root is None:
            return
        for style in root.iterchildren(W + "style"):
            key = style.get(W + "styleId") or ""
            self._elements[key] = style
            if style.get(W + "type") == "paragraph" and is_on(style.get(W + "default", "0")):
                self.usual = key
        run = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._default = with_run(Look(), run)

    def look(self, key: str | None) -> Look:
        """Return what a style gives, its bases' share included; an unknown style gives the document's defaults."""
        if not key or key not in self._elements:
            return self._default
        if key not in self._looks:
            chain: list[Any] = []
            seen: set[str] = set()
            at = key
            while at in self._elements and at not in seen and len(chain) < _DEEPEST:  # a style may be its own base
                seen.add(at)
                chain.append(self._elements[at])
                at = value(self._elements[at].find(W + "basedOn")) or ""
            look = self._default
            for style in reversed(chain):
                look = self._with(look, style)
            self._looks[key] = look
        return self._looks[key]

    def numbered_by(self, key: str | None) -> str | None:
        """Return the numId that a numbering style names."""
        style = self._elements.get(key or "")
        return None if style is None else value(style.find(f"{W}pPr/{W}numPr/{W}numId"))

    def _with(self, look: Look, style: Any) -> Look:
        name = value(style.find(W + "name")) or ""
        heading = _HEADING.fullmatch(name.strip())
        look = replace(look, name=name)
        if heading:
            look = replace(look, outline=int(heading[1]))
        return with_run(with_paragraph(look, style.find(W + "pPr")), style.find(W + "rPr"))


def with_paragraph(look: Look, properties: Any | None) -> Look:
    """Return the look changed by paragraph properties (w:pPr)."""
    if properties is None:
        return look
    for child in properties:
        match child.tag[len(W) :] if isinstance(child.tag, str) else "":
            case "outlineLvl":
                level = number(child)
                look = replace(look, outline=level + 1 if level is not None and 0 <= level < 9 else None)
            case "numPr":
                num, ilvl = value(child.find(W + "numId")), number(child.find(W + "ilvl"))
                look = replace(look, num=look.num if num is None else num, ilvl=look.ilvl if ilvl is None else ilvl)
            case "ind":
                left = child.get(W + "left") or child.get(W + "start") or ""
                if re.fullmatch(r"-?\d{1,6}", left):
                    look = replace(look, indent=int(left) / 20)
            case _:
                pass
    return look


def with_run(look: Look, properties: Any | None) -> Look:
    """Return the look changed by run properties (w:rPr)."""
    if properties is None:
        return look
    for child in properties:
        tag = child.tag[len(W) :] if isinstance(child.tag, str) else ""
        if tag == "b":
            look = replace(look, bold=is_on(value(child)))
        elif tag == "i":
            look = replace(look, italic=is_on(value(child)))
        elif tag == "u":
            look = replace(look, underline=(value(child) or "none") != "none")
        elif tag in ("vanish", "webHidden"):
            look = replace(look, hidden=tag == "vanish" and is_on(value(child)))
        elif tag == "sz":
            half = number(child)
            look = replace(look, size=half / 2 if half else look.size)
    return look


def value(element: Any | None) -> str | None:
    """Return an element's w:val, or None."""
    return None if element is None else element.get(W + "val")


def number(element: Any | None) -> int | None:
    """Return an element's w:val as a number, or None where it is none."""
    found = value(element)
    return int(found) if found is not None and re.fullmatch(r"-?\d{1,6}", found) else None


def is_on(said: str | None) -> bool:
    """Tell whether a toggle such as w:b is on: it is where nothing else is said."""
    return said is None or said.lower() not in ("0", "false", "off", "none")
