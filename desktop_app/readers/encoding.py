"""Which encoding some bytes are in: escape sequences, byte order mark, strict UTF-8, then likelihood."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from dataclasses import dataclass

from desktop_app.document.said import said
from desktop_app.readers.raw import ReadError

LIKELY = ("cp932", "euc_jp", "gb18030", "euc_kr", "big5", "cp1252", "cp1251", "cp1250")
"""The legacy encodings in which statements are met; charset-normalizer chooses among these alone."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ESCAPES = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$B", "iso2022_jp"), (b"\x1b$@", "iso2022_jp"), (b"\x1b(J", "iso2022_jp"))
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SAMPLE = 1 << 16


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was in, and what a reader should know about the decoding."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """Return `data` as text, by the `encoding` a person chose or else by the likeliest one.

    Raises ReadError for binary data, and for an encoding that is not known or does not fit.
    """
    if encoding is not None:
        return _chosen(data, name, encoding)
    for mark, known in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], known)
    for escape, known in _ESCAPES:
        if escape in data and data.isascii():
            return _lenient(data, known)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _legacy(data, name, error)
    wide = _wide(data)
    if wide:
        return _lenient(data, wide)
    if _binary(data):
        raise _not_text(name)
    return Decoded(text, "utf-8", ())


def tidy(text: str) -> Decoded:
    """Return text that came as a string (the clipboard), with half characters marked as such."""
    clean, count = _SURROGATES.subn("\ufffd", text)
    return Decoded(clean, "utf-8", (_broken(count),) if count else ())


def _chosen(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        known = codecs.lookup(encoding).name
        text = data.decode(known, "replace")
    except (LookupError, ValueError, AssertionError):
        raise ReadError(
            said("Reading", "“{encoding}” is no text encoding that is known; choose another one for “{name}”.").format(
                encoding=encoding, name=name
            )
        ) from None
    if not isinstance(text, str):
        raise ReadError(
            said("Reading", "“{encoding}” is no text encoding; choose another one for “{name}”.").format(
                encoding=encoding, name=name
            )
        )
    bad = text.count("\ufffd")
    return Decoded(text.removeprefix("\ufeff"), known, (_broken(bad),) if bad else ())


def _lenient(data: bytes, encoding: str, called: str = "") -> Decoded:
    text = data.decode(encoding, "replace")
    bad = text.count("\ufffd")
    return Decoded(text, called or encoding, (_broken(bad),) if bad else ())


def _legacy(data: bytes, name: str, error: UnicodeDecodeError) -> Decoded:
    """Decode what is not strict UTF-8: UTF-16 without a mark, damaged UTF-8, or a legacy encoding."""
    wide = _wide(data)
    if wide:
        return _lenient(data, wide)
    if _binary(data):
        raise _not_text(name)
    with suppress(UnicodeDecodeError):  # halves of characters, as some programs write them: pairs are joined
        halves = data.decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")
        return _lenient(halves, "utf-16-le", "utf-8")
    damaged = data.decode("utf-8", "replace")
    bad = damaged.count("\ufffd")
    good = len(re.findall("[\u0080-\ufffc\U00010000-\U0010ffff]", damaged))
    if good > 3 * bad or error.start >= len(data) - 3:  # a truncated or slightly damaged file
        return Decoded(damaged, "utf-8", (_broken(bad),))
    from charset_normalizer import from_bytes

    best = from_bytes(data[: 16 * _SAMPLE], cp_isolation=list(LIKELY)).best()
    return _lenient(data, "cp1252" if best is None else best.encoding)


def _wide(data: bytes) -> str | None:
    """Return UTF-16 without a byte order mark, told by the zero bytes of its Latin letters and spaces."""
    sample = data[:_SAMPLE]
    if len(sample) < 8 or b"\0" not in sample:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half // 4 and even < half // 50:
        return "utf-16-le"
    if even > half // 4 and odd < half // 50:
        return "utf-16-be"
    return None


def _binary(data: bytes) -> bool:
    """Tell whether more than one byte in fifty is a control character, looked for at the start and further on."""
    sample = data[:_SAMPLE] + data[len(data) // 2 : len(data) // 2 + _SAMPLE]
    return len(_CONTROLS.findall(sample)) * 50 > len(sample)


def _not_text(name: str) -> ReadError:
    return ReadError(said("Reading", "“{name}” is not a document but a binary file.").format(name=name))


def _broken(count: int) -> str:
    if count == 1:
        return said(
            "Reading", "One character could not be decoded and stands as “\ufffd”; another encoding may fit better."
        )
    return said(
        "Reading", "{n} characters could not be decoded and stand as “\ufffd”; another encoding may fit better."
    ).format(n=count)
