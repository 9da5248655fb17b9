"""HTML: a page or a saved page into raw blocks, only the article, with everything left out listed."""

from __future__ import annotations

import codecs
import re

from desktop_app.document import PartialDate, Removed
from desktop_app.readers import remarks
from desktop_app.readers.encoding import Decoded, decode
from desktop_app.readers.html_article import article_of
from desktop_app.readers.html_blocks import Walk, note_keys, walk_element
from desktop_app.readers.html_tree import Element, page
from desktop_app.readers.raw import RawDocument, Request
from desktop_app.readers.structure.dates import find_date

_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)""", re.I
)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_WIDER = {
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "euc_kr": "cp949",
}
_SITE = re.compile(r"\s+(?:\||-|–|—|::|»|·|｜)\s+[^|–—»·｜]{2,60}$|｜[^｜]{2,40}$")
_DATES = (
    *("article:published_time", "og:published_time", "dcterms.date", "dcterms.issued", "dc.date", "dc.date.issued"),
    *("date", "pubdate", "publishdate", "datepublished"),
)


_LEAST = 20
"""An article has at least so many characters; a page with less of one is read whole."""


def read(request: Request) -> RawDocument:
    """Return the article of an HTML page. Raises ReadError for binary data and for a page nested absurdly deep."""
    decoded = _decoded(request)
    return read_markup(decoded, request)


def read_markup(decoded: Decoded, request: Request) -> RawDocument:
    """Return the article of decoded HTML."""
    top = page(decoded.text.replace("\0", "\ufffd"))
    request.progress(0.4)
    root, out = article_of(top)
    walk = Walk(out=out, keys=note_keys(root))
    walk_element(root, walk)
    if sum(len(block.text) for block in walk.blocks) < _LEAST and len(top.text) > 0:
        out = {}
        root, walk = top, Walk(keys=note_keys(top))  # nothing is left: rather too much than nothing
        walk_element(root, walk)
    request.progress(0.9)
    about = _metadata(top)
    removed = [*_around(top, root, out), *walk.removed]
    notes = list(decoded.notes)
    if walk.pictures:
        notes.append(remarks.pictures(walk.pictures))
    return RawDocument(
        blocks=tuple(walk.blocks),
        title=_title(top, about),
        date=_date(about),
        language=_language(top, about),
        url=_address(top, about, decoded.text),
        encoding=decoded.encoding,
        removed=tuple(removed),
        notes=tuple(notes),
    )


def _decoded(request: Request) -> Decoded:
    """Decode as the person says, else by a mark or strict UTF-8, else as the page itself says, else by likelihood."""
    data = request.data
    if request.encoding is None and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        said = _CHARSET.search(data[:4096])
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            if said is not None:
                try:
                    name = codecs.lookup((said[1] or said[2]).decode("ascii")).name
                    name = _WIDER.get(name, name)
                    return Decoded(data.decode(name), name)
                except (LookupError, UnicodeDecodeError, ValueError):
                    pass  # the page is wrong about itself: go by what its bytes look like
    return decode(data, request.name, request.encoding)


def _metadata(top: Element) -> dict[str, str]:
    """Return the page's meta fields by lower-case name."""
    fields: dict[str, str] = {}
    for element in top.elements():
        if element.tag == "meta":
            a = element.attributes
            name = (a.get("property") or a.get("name") or a.get("itemprop") or a.get("http-equiv") or "").lower()
            if name and a.get("content", "").strip():
                fields.setdefault(name, a["content"].strip())
        elif element.tag == "link" and element.attributes.get("rel", "").lower() == "canonical":
            fields.setdefault("canonical", element.attributes.get("href", ""))
        elif element.tag == "time" and element.attributes.get("datetime"):
            fields.setdefault("time", element.attributes["datetime"])
        elif element.tag == "body" and len(fields) > 60:
            break
    return fields


def _title(top: Element, about: dict[str, str]) -> str | None:
    """Return the page's title without the site's name behind it."""
    named = about.get("og:title") or about.get("dc.title") or about.get("dcterms.title")
    if not named:
        element = top.first("title")
        named = "".join(c for c in element.children if isinstance(c, str)) if element is not None else ""
    named = re.sub(r"\s+", " ", named).strip()
    bare = _SITE.sub("", named)
    return (bare if len(bare) >= 8 else named) or None


def _date(about: dict[str, str]) -> PartialDate | None:
    for name in _DATES:
        found = find_date(about.get(name, ""))
        if found is not None:
            return found[1]
    return None


def _language(top: Element, about: dict[str, str]) -> str | None:
    said = top.attributes.get("lang") or top.attributes.get("xml:lang") or about.get("content-language", "")
    code = re.match(r"[A-Za-z]{2,3}(?=$|[-_])", said.strip())
    return code.group().lower() if code else None


def _address(top: Element, about: dict[str, str], markup: str) -> str | None:
    saved = _SAVED_FROM.search(markup[:4096])
    found = about.get("canonical") or about.get("og:url") or (saved[1] if saved else "")
    return found if found.startswith(("http://", "https://")) else None


def _around(top: Element, root: Element, out: dict[int, str]) -> list[Removed]:
    """List the text of everything outside the article, in document order."""
    removed: list[Removed] = []
    above: set[int] = set()
    element: Element | None = root
    while element is not None:
        above.add(id(element))
        element = element.parent
    stack: list[Element | str] = [top]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            if node.strip():
                removed.append(Removed("outside the article", re.sub(r"\s+", " ", node).strip()))
        elif node is root or node.tag in ("head", "script", "style", "template"):
            continue
        elif id(node) in above:
            stack.extend(reversed(node.children))
        elif node.text:
            removed.append(Removed(out.get(id(node), "outside the article"), node.text))
    return removed
