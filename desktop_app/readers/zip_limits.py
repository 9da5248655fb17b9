"""Opens the zip formats (docx, odt, epub) within limits that are checked before anything is unpacked."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from desktop_app.document.said import said
from desktop_app.readers.raw import Locked, ReadError
from desktop_app.readers.sniff import MOST_PARTS, parts_listed

LARGEST_PART = 64 << 20
"""Bytes of one XML part, unpacked: some sixty times the text of a long treaty with all its mark-up."""
LARGEST_RATIO = 150
"""Unpacked to packed bytes; XML of real documents stays below 40 (a bomb of empty paragraphs has 400 and more)."""
RATIO_FROM = 4 << 20
"""Smaller parts may be packed as tightly as they like: they do no harm."""
MOST_TAGS = 2_500_000
"""Tags of one part, opening and closing: each element costs some 150 bytes of memory."""

_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)\b", re.I)
"""Text cannot hold these characters unescaped, and no document's program writes them in a CDATA section."""


class Archive:
    """A zip archive of which single parts are read, each within the limits. Raises ReadError at every flaw."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        listed = parts_listed(data)
        if listed > MOST_PARTS:
            raise ReadError(
                said("Reading", "“{name}” holds {count:,} packed files; a document has no more than {most:,}.").format(
                    name=name, count=listed, most=MOST_PARTS
                )
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            parts = self._zip.infolist()
        except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError, OverflowError):
            raise ReadError(
                said("Reading", "“{name}” is damaged or not complete; copy or download it again.").format(name=name)
            ) from None
        self._parts = {part.filename: part for part in parts}

    def __contains__(self, part: str) -> bool:
        return part in self._parts

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, as they are listed in the archive."""
        return tuple(self._parts)

    def size(self, part: str) -> int:
        """Return how many bytes a part says that it unpacks to (`read` holds it to that); 0 where there is none."""
        return self._parts[part].file_size if part in self._parts else 0

    def read(self, part: str) -> bytes:
        """Return a part's bytes. Raises KeyError where there is no such part, ReadError beyond the limits."""
        info = self._parts[part]
        if info.flag_bits & 0x1:
            raise Locked(
                said("Reading", "“{name}” is packed with a password; unpack it with the program that made it.").format(
                    name=self.name
                )
            )
        if info.compress_type not in _PACKINGS:  # bzip2 and LZMA unpack to thousands of times their size in one go
            raise ReadError(
                said(
                    "Reading", "“{name}” is packed in a way that no document’s program uses; it is not opened."
                ).format(name=self.name)
            )
        check_unpacked(self.name, info.file_size, info.compress_size)
        try:
            with self._zip.open(info) as file:
                data = file.read(info.file_size + 1)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError, RuntimeError):
            raise ReadError(
                said("Reading", "“{name}” is damaged: its part “{part}” cannot be unpacked.").format(
                    name=self.name, part=part
                )
            ) from None
        if len(data) > info.file_size:
            raise ReadError(
                said("Reading", "“{name}” is damaged: its part “{part}” is bigger than it says.").format(
                    name=self.name, part=part
                )
            )
        return data

    def xml(self, part: str) -> Any:
        """Return the root element of an XML part. Raises KeyError where there is none, else ReadError."""
        return parse(self.read(part), part, self.name)


def check_unpacked(name: str, size: int, packed: int) -> None:
    """Raise ReadError for a part that unpacks to `size` bytes from `packed`, beyond the limits."""
    if size > LARGEST_PART:
        raise ReadError(
            said("Reading", "“{name}” would unpack to {size} MB in one part; at most {most} MB are read.").format(
                name=name, size=size >> 20, most=LARGEST_PART >> 20
            )
        )
    if size > RATIO_FROM and size > LARGEST_RATIO * max(1, packed):
        raise ReadError(
            said(
                "Reading",
                "“{name}” unpacks to more than {times} times its size, as no real document does; it is not opened.",
            ).format(name=name, times=LARGEST_RATIO)
        )


def parse(data: bytes, part: str, name: str) -> Any:
    """Return the root of an XML part: no document type, no entity, no network, no nesting beyond libxml2's limit."""
    check(data, part, name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if "xcessive depth" in str(error):
            raise ReadError(
                said("Reading", "“{name}” is nested so deeply that it is no real document; it is not opened.").format(
                    name=name
                )
            ) from None
        if "imit exceeded" in str(error):
            raise ReadError(
                said("Reading", "“{name}” holds more than 10 MB of text without a break; it is no document.").format(
                    name=name
                )
            ) from None
        raise ReadError(
            said("Reading", "“{name}” is damaged: its part “{part}” is not well-formed.").format(name=name, part=part)
        ) from None
    if root is None or root.getroottree().docinfo.internalDTD is not None:
        raise _doctype(name)
    return root


def check(data: bytes, part: str, name: str) -> None:
    """Raise ReadError for a part with a document type (entities can be hidden in it) or absurdly many tags."""
    plain = data.replace(b"\0", b"")  # UTF-16 has a NUL in each tag character
    if _DOCTYPE.search(plain):
        raise _doctype(name)
    if plain.count(b"<") > MOST_TAGS:
        raise ReadError(
            said("Reading", "“{name}” has more than {most:,} elements in “{part}”; it is data, not a document.").format(
                name=name, most=MOST_TAGS, part=part
            )
        )


def _doctype(name: str) -> ReadError:
    return ReadError(
        said(
            "Reading", "“{name}” declares a document type of its own, which no such document needs; it is not opened."
        ).format(name=name)
    )
