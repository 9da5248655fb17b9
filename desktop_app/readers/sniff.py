"""What kind of file some bytes are, told by their content; the suffix only decides between kinds of text."""

from __future__ import annotations

import io
import re

_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"RIFF")
_HTML = re.compile(rb"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_HEAD = 4096
_ENTRY = b"PK\x01\x02"
_PACKINGS = (0, 8)
"""Stored and deflated (APPNOTE 4.4.5): no document's program packs in another way."""
MOST_PARTS = 20_000
"""Packed files in a document; the list of more would cost seconds and memory before any of them is looked at."""

_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})


def kind_of(data: bytes, suffix: str) -> str:
    """Return "pdf", "docx", "odt", "epub", "rtf", "html", "md", "txt", or what cannot be read.

    The latter are "zip", "doc" (old Word) and "image". A Word document with a password is "docx", whatever holds it.
    """
    head = data[:_HEAD]
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _zip_kind(data)
    if head.lstrip().startswith(b"{\\rtf"):
        return "rtf"
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "docx" if b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e" in data else "doc"
    if head.startswith(_IMAGES):
        return "image"
    plain = head.replace(b"\0", b"") if b"\0" in head else head  # UTF-16 with mark-up
    if _HTML.match(plain.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")):
        return "html"
    if suffix in _HTML_SUFFIXES and re.search(rb"<[a-zA-Z/!]", plain):
        return "html"
    if suffix in _MARKDOWN_SUFFIXES or _front_matter(head):
        return "md"
    return "txt"


def _front_matter(head: bytes) -> bool:
    """Tell whether a file starts with YAML front matter: `---`, then a line `key: value`."""
    return re.match(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n[\w-]+:", head) is not None


def parts_listed(data: bytes) -> int:
    """Return how many files a zip archive lists, counted without building the list."""
    return data.count(_ENTRY)


def _zip_kind(data: bytes) -> str:
    if parts_listed(data) > MOST_PARTS:
        return "docx" if b"word/" in data[:_HEAD] else "zip"
    import zipfile  # on use: most starts open a text

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            said = archive.getinfo("mimetype") if "mimetype" in names else None
            if said is not None and said.file_size < 200 and said.compress_type in _PACKINGS:
                mimetype = archive.read("mimetype").strip()
                if mimetype == b"application/epub+zip":
                    return "epub"
                if mimetype.startswith(b"application/vnd.oasis.opendocument.text"):
                    return "odt"
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError):
        return "docx" if b"word/" in data[:_HEAD] else "zip"
    if "META-INF/container.xml" in names:
        return "epub"
    if any(name.startswith("word/") for name in names):
        return "docx"
    return "odt" if "content.xml" in names else "zip"
