"""Word documents (.docx): what Word prints, tracked insertions in and deletions out; own walk over the XML."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace
from typing import Any

from desktop_app.document import BlockKind, Removed
from desktop_app.document.said import said
from desktop_app.readers import remarks
from desktop_app.readers.docx_numbering import Numbering
from desktop_app.readers.docx_styles import STRICT, TRANSITIONAL, Styles, W
from desktop_app.readers.docx_walk import Walk
from desktop_app.readers.office_crypt import OLE, unlocked
from desktop_app.readers.raw import RawBlock, RawDocument, ReadError, Request, check_tables
from desktop_app.readers.zip_limits import Archive, parse

_OFFICE = "/officeDocument"
_ROW, _CELL = (re.compile(rb"<(?:\w+:)?%s[\s>/]" % tag) for tag in (b"tr", b"tc"))


def read(request: Request) -> RawDocument:
    """Return what a Word document prints. Raises PasswordNeeded, or ReadError where damaged or beyond limits."""
    data = unlocked(request) if request.data.startswith(OLE) else request.data
    archive = Archive(data, request.name)
    main = _main(archive)
    if main not in archive:
        raise ReadError(
            said("Reading", "“{name}” has no text part; it is damaged or no Word document.").format(name=request.name)
        )
    check_tables(request.name, *(len(found.findall(archive.read(main))) for found in (_ROW, _CELL)))
    root = _part(archive, main)
    beside = posixpath.dirname(main)
    styles = Styles(_beside(archive, beside, "styles.xml"))
    walk = Walk(styles, Numbering(_beside(archive, beside, "numbering.xml"), styles))
    request.progress(0.3)
    body = root.find(W + "body")
    walk.container(root if body is None else body)
    request.progress(0.8)
    for kind in ("footnotes", "endnotes"):
        part = _beside(archive, beside, f"{kind}.xml")
        if part is not None:
            _notes(walk, part, kind[:3])
    _headers(walk, archive, beside)
    _comments(walk, _beside(archive, beside, "comments.xml"))
    return RawDocument(blocks=tuple(walk.blocks), removed=tuple(walk.removed), notes=_told(walk))


def _main(archive: Archive) -> str:
    """Return the name of the part with the text: where the package's relationships say, else the usual one."""
    if "_rels/.rels" in archive:
        for relation in archive.xml("_rels/.rels"):
            if (relation.get("Type") or "").endswith(_OFFICE):
                target = posixpath.normpath((relation.get("Target") or "").lstrip("/"))
                if target in archive:
                    return target
    return "word/document.xml"


def _part(archive: Archive, part: str) -> Any:
    return parse(archive.read(part).replace(STRICT, TRANSITIONAL), part, archive.name)


def _beside(archive: Archive, folder: str, part: str) -> Any | None:
    name = posixpath.join(folder, part)
    return _part(archive, name) if name in archive else None


def _notes(walk: Walk, root: Any, prefix: str) -> None:
    """Add the notes that the text refers to, in the order of their numbers; list those that nothing refers to."""
    found: dict[str, Any] = {}
    for note in root:
        if note.get(W + "type") in (None, "normal"):
            found[f"{prefix}{note.get(W + 'id')}"] = note
    order = sorted(found, key=lambda key: walk.notes.get(key, 1 << 30))
    for key in order:
        blocks: list[RawBlock] = []
        walk.container(found[key], blocks)
        if key not in walk.notes:
            words = " ".join(block.text.strip() for block in blocks)
            if words:
                walk.removed.append(Removed("note that nothing refers to", words))
            continue
        for i, block in enumerate(blocks):
            walk.blocks.append(
                replace(block, kind=BlockKind.FOOTNOTE, level=0, label=None, cells=(), key=key if i == 0 else None)
            )


def _headers(walk: Walk, archive: Archive, folder: str) -> None:
    told: set[tuple[str, str]] = set()
    for part in archive.names:
        match = re.fullmatch(r"(header|footer)\d*\.xml", posixpath.basename(part))
        if match is None or posixpath.dirname(part) != folder:
            continue
        blocks: list[RawBlock] = []
        walk.container(_part(archive, part), blocks)
        words = "\n".join(block.text.strip() for block in blocks).strip()
        what = f"page {match[1]}"
        if words and (what, words) not in told:
            told.add((what, words))
            walk.removed.append(Removed(what, words))


def _comments(walk: Walk, root: Any | None) -> None:
    for comment in root if root is not None else ():
        blocks: list[RawBlock] = []
        walk.container(comment, blocks)
        words = " ".join(block.text.strip() for block in blocks).strip()
        if words:
            walk.counts["comment"] += 1
            walk.removed.append(Removed("comment", words))


def _told(walk: Walk) -> tuple[str, ...]:
    notes: list[str] = []
    deletions, comments, pictures = (walk.counts[what] for what in ("deletion", "comment", "picture"))
    embedded = walk.counts["embedded document"]
    if deletions:
        notes.append(remarks.deletions(deletions))
    if comments:
        notes.append(remarks.comments(comments))
    if embedded:
        notes.append(remarks.embedded(embedded))
    if pictures:
        notes.append(remarks.pictures(pictures))
    return tuple(notes)
