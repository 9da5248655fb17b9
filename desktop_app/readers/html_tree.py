"""An HTML page as a plain tree with the amounts of text in it: built without recursion, nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.document.said import said
from desktop_app.readers.html_limits import check_markup
from desktop_app.readers.raw import ReadError

_UNSEEN = frozenset(
    {"script", "style", "template", "noscript", "noframes", "iframe", "object", "head", "title", "meta", "link", "svg"}
)
_SPACE = re.compile(r"\s+")


@dataclass(slots=True)
class Element:
    """One element: its tag, attributes and children; `letters` in it, how many of them in links, how many in prose."""

    tag: str
    attributes: dict[str, str]
    parent: Element | None = None
    children: list[Element | str] = field(default_factory=list["Element | str"])
    letters: int = 0
    linked: int = 0
    prose: int = 0

    @property
    def names(self) -> str:
        """The class and id, which often tell what an element is for."""
        return f"{self.attributes.get('class', '')} {self.attributes.get('id', '')}".lower()

    def elements(self) -> Iterator[Element]:
        """Yield this element and all below it in document order."""
        stack: list[Element] = [self]
        while stack:
            element = stack.pop()
            yield element
            stack.extend(child for child in reversed(element.children) if isinstance(child, Element))

    def first(self, *tags: str) -> Element | None:
        """Return the first element below this one with one of these tags."""
        return next((e for e in self.elements() if e.tag in tags), None)

    @property
    def text(self) -> str:
        """All visible text in one line."""
        return self.text_without(frozenset())

    def text_without(self, tags: frozenset[str]) -> str:
        """Return all visible text in one line but what stands in elements of these tags."""
        parts: list[str] = []
        stack: list[Element | str] = [self]
        while stack:
            node = stack.pop()
            if isinstance(node, str):
                parts.append(node)
            elif node.tag not in _UNSEEN and node.tag not in tags:
                stack.extend(reversed(node.children))
                if node.tag in BLOCKS or node.tag == "br":
                    parts.append(" ")
        return _SPACE.sub(" ", "".join(parts)).strip()


_BLOCK_TAGS = """
address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol option p pre search section summary table tbody td tfoot th
thead tr ul
"""
BLOCKS = frozenset(_BLOCK_TAGS.split())
"""The elements that begin and end a block of their own."""


def page(markup: str) -> Element:
    """Return the tree of a page or fragment. Raises ReadError where it is nested deeper than any page is."""
    check_markup(markup)
    from selectolax.lexbor import LexborHTMLParser, SelectolaxError

    try:
        parser = LexborHTMLParser(markup)
    except SelectolaxError:
        raise ReadError(
            said("Reading", "The page is so tangled that it cannot be taken apart; it was not read.")
        ) from None
    root = parser.root
    if root is None:
        return Element("html", {})
    top = Element("html", _attributes(root.attributes))
    elements = {root.mem_id: top}
    order = [top]
    for node in root.traverse(include_text=True):
        if node.mem_id == root.mem_id:
            continue
        parent = elements.get(node.parent.mem_id) if node.parent is not None else None
        if parent is None:
            continue
        tag = node.tag or ""
        if tag == "-text":
            if parent.tag not in _UNSEEN or parent.tag == "title":
                parent.children.append(node.text_content or "")
        elif not tag.startswith(("-", "!")):
            element = Element(tag, _attributes(node.attributes), parent)
            parent.children.append(element)
            elements[node.mem_id] = element
            order.append(element)
    _measure(order)
    return top


def _attributes(found: dict[str, str | None]) -> dict[str, str]:
    return {name: value or "" for name, value in found.items()} if found else {}


_PROSE = frozenset({"p", "li", "td", "dd", "blockquote", "pre", "h1", "h2", "h3", "h4", "div", "section", "article"})


def _measure(order: list[Element]) -> None:
    """Count the letters of each element, from the leaves up."""
    for element in reversed(order):
        own = sum(len(child.strip()) for child in element.children if isinstance(child, str))
        if element.tag in _UNSEEN:
            element.letters = element.linked = element.prose = 0
        else:
            element.letters += own
            if element.tag == "a" and "href" in element.attributes:
                element.linked = element.letters
            if (
                element.tag == "p"
                or (element.tag in _PROSE and own > 60)
                or (element.tag in ("li", "td", "div") and element.letters - element.linked > 80)
            ):
                element.prose = max(element.prose, element.letters - element.linked)
        parent = element.parent
        if parent is not None:
            parent.letters += element.letters
            parent.linked += element.linked
            parent.prose += element.prose
