"""The formats that can be read, as a table: a new one is one row here, or an entry point of another package."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath
from typing import Any

from desktop_app.document.said import said
from desktop_app.readers.raw import FormatReader, ReadError
from desktop_app.readers.sniff import kind_of

GROUP = "pledgebook.readers"
"""The entry point group in which another package offers a `Format`."""


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its name as `Source.format` says it, its suffixes, and "module:attribute" of its reader.

    `recognises`, where given, is the "module:attribute" of a function `(bytes, name) -> bool`; the project's own
    formats are told apart by `sniff.kind_of` instead. `apart` readers run in a process of their own (worker.py).
    """

    name: str
    suffixes: tuple[str, ...]
    reader: str
    recognises: str | None = None
    apart: bool = False

    def load(self) -> FormatReader:
        """Import the reader: here and not before, so that no library is loaded that is not used."""
        return _attribute(self.reader)


OWN = (
    Format("txt", (".txt", ".text", ""), "desktop_app.readers.plain:read"),
    Format("md", (".md", ".markdown", ".mdown", ".mkd"), "desktop_app.readers.markdown:read"),
    Format("html", (".html", ".htm", ".xhtml"), "desktop_app.readers.html:read"),
    Format("docx", (".docx", ".docm", ".dotx"), "desktop_app.readers.docx:read", apart=True),
    Format("odt", (".odt", ".ott"), "desktop_app.readers.odt:read", apart=True),
    Format("epub", (".epub",), "desktop_app.readers.epub:read", apart=True),
    Format("rtf", (".rtf",), "desktop_app.readers.rtf:read"),
    Format("pdf", (".pdf",), "desktop_app.readers.pdf.reader:read", apart=True),
)


def available() -> tuple[Format, ...]:
    """Return the project's own formats, then those that other packages offer."""
    from importlib.metadata import entry_points  # imported on use: a file whose content fits its suffix needs none

    found: list[Format] = []
    for point in entry_points(group=GROUP):
        offered = point.load()
        if not isinstance(offered, Format):
            raise TypeError(f"the entry point {point.name} of {GROUP} is not a Format")
        found.append(offered)
    return OWN + tuple(found)


def choose(data: bytes, name: str, formats: Iterable[Format] | None = None) -> Format:
    """Return the format of `data`: by its content first, by its suffix only among kinds of text.

    Other packages' formats are asked about what is not plainly one of our own, content and suffix alike.
    Raises ReadError where it is no format that is known.
    """
    suffix = PurePath(name).suffix.lower()
    kind = kind_of(data, suffix)
    if formats is None:
        plain = next((own for own in OWN if own.name == kind and suffix in own.suffixes), None)
        if plain is not None:
            return plain
        formats = available()
    formats = tuple(formats)
    for offered in formats:
        if offered.recognises is not None and _attribute(offered.recognises)(data, name):
            return offered
    by_name = {known.name: known for known in formats}
    if kind in by_name:
        return by_name[kind]
    for known in formats:
        if suffix in known.suffixes and kind == "txt":
            return known
    raise ReadError(
        said("Reading", "“{name}” is {what} that Pledgebook cannot read.").format(
            name=name, what=_WORDS.get(kind, said("Reading", "a file of a kind"))
        )
    )


_WORDS = {
    "binary": said("Reading", "not a document but a binary file"),
    "zip": said("Reading", "a zip archive"),
    "doc": said("Reading", "an old Word document (.doc); save it as .docx or PDF first: a kind of file"),
    "image": said("Reading", "a picture"),
}


def _attribute(address: str) -> Any:
    module, _, attribute = address.partition(":")
    return getattr(import_module(module), attribute)
