"""Which part of a saved web page is the article, and which parts are navigation, banners, cookie texts and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.readers.html_parts import ARTICLE_NAMES, COOKIE, HIDING, NAMES, ROLES, SHARE_WORDS, TAGS
from desktop_app.readers.html_tree import Element

_BODY_NAMES = re.compile(r"(?:^|[\s_-])(?:article|entry|post|story)-?(?:body|content|text)(?:$|\s)", re.I)
_LEAST_PROSE = 400


def article_of(top: Element) -> tuple[Element, dict[int, str]]:
    """Return the element that holds the article, and what each element (by `id`) is that does not belong to it.

    Where nothing tells an article apart, that is the whole body.
    """
    body = next((e for e in top.children if isinstance(e, Element) and e.tag == "body"), top)
    out = _outside(body)
    prose = _prose_left(body, out)
    strong = _single_article(body, out, prose)
    if strong is not None:
        return _with_opening(strong, body, out), out
    root = _named(body, out, prose) or _narrowed(body, out, prose)
    return _with_heading(root, body, out), out


def _single_article(body: Element, out: dict[int, str], prose: int) -> Element | None:
    """Return the one article of a page full of teasers: it holds three times the prose of the next one."""
    found: list[tuple[int, Element]] = []
    for element in _inside(body, out):
        named = element.tag == "article" or element.attributes.get("itemprop", "").lower() == "articlebody"
        if named or _BODY_NAMES.search(element.names):
            found.append((_prose_left(element, out), element))
    if not found:
        return None
    most, best = max(found, key=lambda pair: pair[0])
    for held, element in found:  # the outermost that is hardly larger holds the heading and the date as well
        if held * 100 >= most * 97 and any(inner is best for inner in element.elements()):
            best = element
            break
    inside = {id(e) for e in best.elements()}
    others = [held for held, e in found if id(e) not in inside and not any(inner is best for inner in e.elements())]
    alone = most >= 3 * max(others, default=0)
    return best if most >= _LEAST_PROSE and most * 4 >= prose and alone else None


def _with_opening(root: Element, body: Element, out: dict[int, str]) -> Element:
    """Widen a single article to the main heading outside it; what is neither of them nor between them is left out."""
    wide = _with_heading(root, body, out)
    if wide is root:
        return root
    keep = {id(e) for e in root.elements()} | _line(root)
    opened = False
    for element in wide.elements():
        if id(element) in keep:
            if element is root:
                break
            continue
        if element.tag == "h1":
            keep |= {id(e) for e in element.elements()} | _line(element)
            opened = True
        elif opened and element.letters < 200:
            keep |= {id(e) for e in element.elements()} | _line(element)
    for element in wide.elements():
        if id(element) not in keep and id(element) not in out:
            out[id(element)] = "outside the article"
    return wide


def _line(element: Element) -> set[int]:
    """Return the ids of an element and all above it."""
    line: set[int] = set()
    above: Element | None = element
    while above is not None:
        line.add(id(above))
        above = above.parent
    return line


def _outside(body: Element) -> dict[int, str]:
    """Find what is no part of any article: by role, tag, class and id, and by what it says."""
    out: dict[int, str] = {}
    stack = [body]
    total = max(1, body.letters)
    while stack:
        element = stack.pop()
        what = "" if element is body else _what(element, total)
        if what:
            out[id(element)] = what
            continue
        stack.extend(child for child in element.children if isinstance(child, Element))
    return out


def _what(element: Element, total: int) -> str:
    """Return what an element is, if it is not part of an article, else ""."""
    attributes = element.attributes
    if "hidden" in attributes or HIDING.search(attributes.get("style", "")):
        return "hidden text"
    names = element.names
    if element.letters * 2 < total and COOKIE.search(names) and element.tag not in ("a", "body", "p", "span"):
        return "cookie notice"
    role = attributes.get("role", "").lower()
    if role in ROLES and element.letters * 2 < total:
        return ROLES[role]
    if element.tag in TAGS and (element.tag in ("nav", "button", "select", "iframe") or element.prose * 3 < total):
        return "" if element.tag == "form" and element.prose * 4 > total else TAGS[element.tag]
    if element.tag == "header" and _is_page_header(element, total):
        return "page header"
    if (
        names.strip()
        and element.tag not in ("p", "a", "span", "h1", "h2", "h3", "li", "td")
        and element.prose * 4 < total
    ):
        what = next((what for what, pattern in NAMES if pattern.search(names)), "")
        if what and (element.letters == 0 or element.linked * 5 > element.letters or element.letters < 400):
            return what
    return _by_its_words(element, total)


def _is_page_header(element: Element, total: int) -> bool:
    """Tell a site's header from an article's: it stands outside any article and holds links."""
    above = element.parent
    while above is not None:
        if above.tag in ("article", "main", "section"):
            return False
        above = above.parent
    heading = element.first("h1")
    holds_links = element.linked * 3 > element.letters
    return element.letters * 3 < total and (heading is None or holds_links or element.first("nav") is not None)


def _by_its_words(element: Element, total: int) -> str:
    if element.tag in ("p", "div", "a", "span", "li") and 0 < element.letters < 40 and SHARE_WORDS.match(element.text):
        return "buttons"
    if (
        element.tag in ("ul", "ol", "div", "table")
        and element.letters * 4 < total
        and element.linked > 0.8 * element.letters
    ):
        links = sum(e.tag == "a" for e in element.elements())
        if links >= 4 and element.letters < 60 * links and element.prose < 200 and not _in_prose(element):
            return "list of links"
    if element.tag in ("div", "section") and 40 < element.letters < 1500 and element.letters * 3 < total:
        words = element.text.lower()
        if words.count("cookie") >= 2 and re.search(r"\b(?:accept|agree|consent|use cookies|uses cookies)\b", words):
            return "cookie notice"
        if "クッキー" in words and "同意" in words:
            return "cookie notice"
    return ""


def _in_prose(element: Element) -> bool:
    above = element.parent
    return above is not None and above.tag in ("p", "li", "td", "blockquote")


def _prose_left(element: Element, out: dict[int, str]) -> int:
    """Return the prose in an element without that of what stands outside the article."""
    if not out:
        return max(element.prose, 0)
    gone = 0
    stack = [element]
    while stack:
        inner = stack.pop()
        if id(inner) in out:
            gone += inner.prose
            continue
        stack.extend(child for child in inner.children if isinstance(child, Element))
    return max(0, element.prose - gone)


def _named(body: Element, out: dict[int, str], prose: int) -> Element | None:
    """Return the article that the page names (article, main, a class that says so), if it holds most of the prose."""
    best: tuple[int, Element] | None = None
    for element in _inside(body, out):
        named = (
            element.tag == "article" or element.attributes.get("role") in ("article", "main") or element.tag == "main"
        )
        if not named and not (element.tag in ("div", "section") and ARTICLE_NAMES.search(element.names)):
            continue
        held = _prose_left(element, out)
        if held * 10 >= prose * 7 and (best is None or held >= best[0] * 0.97):
            best = (max(held, best[0] if best else 0), element)  # the innermost that loses nothing
    return None if best is None else best[1]


def _inside(body: Element, out: dict[int, str]) -> Iterator[Element]:
    """Yield the elements of the body in document order, without what stands outside the article."""
    stack = [body]
    while stack:
        element = stack.pop()
        if id(element) not in out:
            yield element
            stack.extend(child for child in reversed(element.children) if isinstance(child, Element))


def _narrowed(body: Element, out: dict[int, str], prose: int) -> Element:
    """Go down from the body as long as one child holds nearly all the prose."""
    root = body
    while prose > 200:
        inner = [
            child
            for child in root.children
            if isinstance(child, Element)
            and id(child) not in out
            and child.tag
            in ("div", "section", "article", "main", "table", "tbody", "tr", "td", "center", "font", "form")
            and _prose_left(child, out) * 100 >= prose * 95
        ]
        if len(inner) != 1:
            break
        root = inner[0]
    return root


def _with_heading(root: Element, body: Element, out: dict[int, str]) -> Element:
    """Widen the article to the page's main heading where that stands just outside of it."""
    if root is body or root.first("h1") is not None:
        return root
    headings = [e for e in _inside(body, out) if e.tag == "h1" and e.letters > 8]
    if len(headings) != 1:
        return root
    above = {id(root): root}
    element = root
    while element.parent is not None and element is not body:
        element = element.parent
        above[id(element)] = element
    common: Element | None = headings[0]
    while common is not None and id(common) not in above:
        common = common.parent
    return root if common is None else common
