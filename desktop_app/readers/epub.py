"""EPUB books: the chapters in the order of the spine, each read as HTML."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from desktop_app.document import PartialDate, Removed
from desktop_app.document.said import said
from desktop_app.readers import remarks
from desktop_app.readers.encoding import decode
from desktop_app.readers.html_blocks import Walk, note_keys, walk_element
from desktop_app.readers.html_tree import page
from desktop_app.readers.raw import Locked, RawBlock, RawDocument, ReadError, Request
from desktop_app.readers.zip_limits import LARGEST_PART, Archive, parse

_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[>]*>", re.I)
_CLOSED = re.compile(r"<(title|a|span|div|p|i|b|em|strong|script|style|td|li|h[1-6])((?:\s[^<>]*?)?)/>", re.I)
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


def read(request: Request) -> RawDocument:
    """Return the text of a book. Raises ReadError where it is damaged or beyond the limits."""
    archive = Archive(request.data, request.name)
    if "META-INF/encryption.xml" in archive and not _only_fonts(archive.xml("META-INF/encryption.xml")):
        raise Locked(
            said(
                "Reading", "“{name}” is locked by its seller (DRM); it can only be read in the seller's program."
            ).format(name=request.name)
        )
    package = _package(archive)
    root = archive.xml(package)
    folder = posixpath.dirname(package)
    about, items, spine = _about(root), _items(root), _spine(root)
    chapters = {  # each part once, though the manifest may name it twice
        posixpath.normpath(posixpath.join(folder, unquote(target))): is_contents
        for target, is_contents in (items.get(key, (key, False)) for key in spine)
    }
    if sum(map(archive.size, chapters)) > LARGEST_PART:
        raise ReadError(
            said("Reading", "“{name}” unpacks to more than {most} MB of text; it is not opened.").format(
                name=request.name, most=LARGEST_PART >> 20
            )
        )
    blocks: list[RawBlock] = []
    removed: list[Removed] = []
    pictures = missing = 0
    for number, (part, is_contents) in enumerate(chapters.items()):
        if part not in archive:
            missing += 1
            continue
        data = archive.read(part)
        top = page(_markup(data, part, request.name))
        body = top.first("body") or top
        walk = Walk(keys=note_keys(body))
        walk_element(body, walk)
        if not blocks and _is_title_page(walk.blocks, root):
            removed += [Removed("title page", block.text.strip()) for block in walk.blocks]
        elif is_contents:
            removed += [Removed("table of contents", block.text.strip()) for block in walk.blocks]
        else:
            blocks += [_named(block, number) for block in walk.blocks]
            removed += walk.removed
            pictures += walk.pictures
        request.progress(0.9 * (number + 1) / len(chapters))
    notes: list[str] = []
    if missing:
        form = said("Reading", "{n} of {all} chapters are missing from the file.")
        notes.append(form.format(n=missing, all=len(chapters)))
    if pictures:
        notes.append(remarks.pictures(pictures))
    return RawDocument(
        tuple(blocks),
        title=about.get("title"),
        date=_date(about.get("date", "")),
        language=about.get("language", "")[:2].lower() or None,
        removed=tuple(removed),
        notes=tuple(notes),
    )


def _package(archive: Archive) -> str:
    if "META-INF/container.xml" in archive:
        for element in archive.xml("META-INF/container.xml").iter():
            path = element.get("full-path") if _tag(element) == "rootfile" else None
            if path and path in archive:
                return path
    found = next((name for name in archive.names if name.endswith(".opf")), None)
    if found is None:
        raise ReadError(
            said("Reading", "“{name}” has no table of its parts; it is damaged or no EPUB book.").format(
                name=archive.name
            )
        )
    return found


def _only_fonts(encryption: Any) -> bool:
    """Tell whether only fonts are scrambled (EPUB 3.3, Font obfuscation), which many open books have."""
    methods = [e.get("Algorithm") for e in encryption.iter() if _tag(e) == "EncryptionMethod"]
    return all(method in _FONTS for method in methods)


def _about(root: Any) -> dict[str, str]:
    about: dict[str, str] = {}
    for element in root.iter():
        if _tag(element) in ("title", "language", "date") and (element.text or "").strip():
            about.setdefault(_tag(element), element.text.strip())
    return about


def _is_title_page(blocks: list[RawBlock], package: Any) -> bool:
    """Tell a chapter that only repeats what the package says about the book: title, authors, date."""
    known = {_squeezed("".join(e.itertext())) for e in package.iter() if "purl.org/dc" in str(e.tag)}
    return bool(blocks) and all(_squeezed(block.text) in known for block in blocks)


def _squeezed(words: str) -> str:
    return "".join(c for c in words.casefold() if c.isalnum())


def _items(root: Any) -> dict[str, tuple[str, bool]]:
    return {
        element.get("id") or "": (element.get("href") or "", "nav" in (element.get("properties") or "").split())
        for element in root.iter()
        if _tag(element) == "item"
    }


def _spine(root: Any) -> list[str]:
    """Return the chapters' keys, each once: a book that names one twice would be read for ever."""
    return list(dict.fromkeys(e.get("idref") or "" for e in root.iter() if _tag(e) == "itemref"))


def _markup(data: bytes, part: str, name: str) -> str:
    """Return a chapter as HTML: by the XML parser where it is well-formed, else (`&nbsp;`) mended for the other one."""
    plain = data.replace(b"\0", b"")  # UTF-16 has a NUL in each tag character
    bare = _DOCTYPE.sub(b"", data, count=1)
    if b"<!DOCTYPE" in bare or b"<!ENTITY" in plain:
        raise ReadError(
            said("Reading", "“{name}” declares entities of its own, which no book needs; it is not opened.").format(
                name=name
            )
        )
    try:
        return etree.tostring(parse(bare, part, name), method="html", encoding="unicode")
    except ReadError:
        return _CLOSED.sub(r"<\1\2></\1>", decode(bare, part, None).text)


def _named(block: RawBlock, chapter: int) -> RawBlock:
    """Tell the notes of one chapter from those of another."""
    if block.key is None and not block.refers:
        return block
    key = None if block.key is None else f"{chapter}:{block.key}"
    return replace(block, key=key, refers=tuple(f"{chapter}:{key}" for key in block.refers))


def _date(words: str) -> PartialDate | None:
    try:
        return PartialDate.parse(words[:10])
    except ValueError:
        return None


def _tag(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
