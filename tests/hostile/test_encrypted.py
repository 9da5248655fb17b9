"""Documents with a password: it is asked for, tried and let go; what comes out keeps to the limits of any other file."""

import base64
import hashlib
import io
import os
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from msoffcrypto.format.ooxml import OOXMLFile

from desktop_app.readers import Locked, PasswordNeeded, ReadError, office_crypt, read_bytes
from desktop_app.readers.raw import Request
from tests.hostile.outcomes import SECONDS

PASSWORD = "Straße 2030 日本"
WORDS = "We will pay for all of it by 2030."
TEXT = "application/vnd.oasis.opendocument.text"
ODF = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
CONTENT = f"<office:document-content {ODF}><office:body><office:text><text:p>{{}}</text:p></office:text></office:body></office:document-content>"
NAMESPACES = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
CBC, GCM = "http://www.w3.org/2001/04/xmlenc#aes256-cbc", "http://www.w3.org/2009/xmlenc11#aes256-gcm"
ARGON2 = "urn:org:documentfoundation:names:experimental:office:manifest:argon2id"


def packed(parts: dict[str, str | bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def office(parts: dict[str, str | bytes]) -> bytes:
    """A package that is no smaller than a real one: the container's writer spoils what is below 4 kB."""
    return packed({"[Content_Types].xml": TYPES, **parts, "media/picture.png": os.urandom(5000)})


def docx(body: str) -> bytes:
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return office({"word/document.xml": f"<w:document {w}><w:body>{body}</w:body></w:document>"})


def locked_docx(plain: bytes, password: str = PASSWORD) -> bytes:
    made = io.BytesIO()
    OOXMLFile(io.BytesIO(plain)).encrypt(password, made)
    return made.getvalue()


def deflated(data: bytes) -> bytes:
    pack = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return pack.compress(data) + pack.flush()


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def entry(path: str, size: int, data: str, methods: str) -> str:
    start = '<manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" manifest:key-size="32"/>'
    return f'<manifest:file-entry manifest:full-path="{path}" manifest:size="{size}"><manifest:encryption-data{data}>{start}{methods}</manifest:encryption-data></manifest:file-entry>'


def manifest(entries: str) -> str:
    return f"<manifest:manifest {NAMESPACES}>{entries}</manifest:manifest>"


def locked_odt(content: str, rounds: int = 1000, cipher: str = CBC, told_rounds: int | None = None) -> bytes:
    """The inverse of what is read, as LibreOffice up to 24.2 writes it: each part deflated, padded and encrypted."""
    salt, vector, plain = os.urandom(16), os.urandom(16), content.encode()
    key = hashlib.pbkdf2_hmac("sha1", hashlib.sha256(PASSWORD.encode()).digest(), salt, rounds, 32)
    data = deflated(plain)
    fill = 16 - len(data) % 16
    encryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).encryptor()
    locked = encryptor.update(data + os.urandom(fill - 1) + bytes([fill])) + encryptor.finalize()
    checksum = f' manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" manifest:checksum="{b64(hashlib.sha256(data[:1024]).digest())}"'
    methods = (
        f'<manifest:algorithm manifest:algorithm-name="{cipher}" manifest:initialisation-vector="{b64(vector)}"/>'
        f'<manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="32" manifest:iteration-count="{told_rounds or rounds}" manifest:salt="{b64(salt)}"/>'
    )
    listed = manifest(entry("content.xml", len(plain), checksum, methods))
    return packed({"mimetype": TEXT, "content.xml": locked, "META-INF/manifest.xml": listed})


def locked_whole(plain: bytes, memory: int = 1024, told_memory: int | None = None) -> bytes:
    """A package in one encrypted part, as LibreOffice 24.8 and later write it."""
    salt, vector = os.urandom(16), os.urandom(12)
    made = Argon2id(salt=salt, length=32, iterations=3, lanes=4, memory_cost=memory)
    key = made.derive(hashlib.sha256(PASSWORD.encode()).digest())
    locked = vector + AESGCM(key).encrypt(vector, deflated(plain), None)
    methods = (
        f'<manifest:algorithm manifest:algorithm-name="{GCM}" manifest:initialisation-vector="{b64(vector)}"/>'
        f'<manifest:key-derivation manifest:key-derivation-name="{ARGON2}" manifest:key-size="32" loext:argon2-iterations="3" loext:argon2-memory="{told_memory or memory}" loext:argon2-lanes="4" manifest:salt="{b64(salt)}"/>'
    )
    listed = manifest(entry("encrypted-package", len(plain), "", methods))
    return packed({"mimetype": TEXT, "encrypted-package": locked, "META-INF/manifest.xml": listed})


def odt(content: str) -> bytes:
    return packed({"mimetype": TEXT, "content.xml": content})


PARAGRAPH = f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>"
LOCKED: dict[str, tuple[Callable[[], bytes], str]] = {
    "Word": (lambda: locked_docx(docx(PARAGRAPH)), "a.docx"),
    "OpenDocument, part by part": (lambda: locked_odt(CONTENT.format(WORDS)), "a.odt"),
    "OpenDocument, as a whole": (lambda: locked_whole(odt(CONTENT.format(WORDS))), "a.odt"),
}


@pytest.mark.parametrize("what", LOCKED)
def test_a_document_with_a_password_asks_tries_and_opens(what: str) -> None:
    make, name = LOCKED[what]
    data = make()
    for password, words in ((None, "asks for a password"), ("", "asks"), ("wrong", "password does not open it")):
        with pytest.raises(PasswordNeeded, match=words) as asked:
            read_bytes(data, name, password=password)
        assert not isinstance(asked.value, Locked)
    document = read_bytes(data, name, password=PASSWORD)
    assert document.text == WORDS
    assert document.source.format == name[-len(document.source.format) :]


def said(data: bytes, name: str) -> str:
    """The one sentence that is told of a file that its right password does not open, within the time."""
    begun = time.monotonic()
    with pytest.raises(ReadError) as refused:
        read_bytes(data, name, password=PASSWORD)
    assert time.monotonic() - begun < SECONDS
    words = str(refused.value)
    assert words.endswith(".")
    assert "\n" not in words
    return words


REFUSED: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "a bomb in a Word document": (lambda: locked_docx(docx("<w:p/>" * 3_000_000)), "a.docx", "times its size"),
    "a bomb in an OpenDocument": (lambda: locked_odt("<a/>" * 4_000_000), "a.odt", "times its size"),
    "70 MB in an OpenDocument": (
        lambda: locked_odt(CONTENT.format(os.urandom(1000).hex() * 35_000)),
        "a.odt",
        "would unpack to",
    ),
    "a bomb in a whole package": (lambda: locked_whole(odt("<a/>" * 4_000_000)), "a.odt", "times its size"),
    "entities in a locked part": (lambda: locked_odt("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"), "a.odt", "document type"),
    "a spreadsheet": (lambda: locked_docx(office({"xl/workbook.xml": "<workbook/>"})), "a.xlsx", "no text part"),
    "a Word document cut off": (lambda: locked_docx(docx(PARAGRAPH))[:-900], "a.docx", "damaged"),
    "a container of nothing": (lambda: LOCKED["Word"][0]()[:512] + b"EncryptedPackage".hex().encode() + "EncryptedPackage".encode("utf-16-le"), "a.docx", "damaged"),
    "a thousand million rounds of PBKDF2": (lambda: locked_odt(CONTENT.format(WORDS), told_rounds=10**9), "a.odt", "figures that no program writes"),
    "a terabyte of Argon2": (lambda: locked_whole(odt(""), told_memory=1 << 30), "a.odt", "figures that no program writes"),
    "an unknown cipher": (lambda: locked_odt(CONTENT.format(WORDS), cipher="http://example.org/#rot13"), "a.odt", "not known here"),
    "an old cipher": (lambda: locked_odt(CONTENT.format(WORDS), cipher="Blowfish CFB"), "a.odt", "old programs"),
    "figures that are none": (lambda: packed({"mimetype": TEXT, "content.xml": "x", "META-INF/manifest.xml": manifest(entry("content.xml", 1, "", '<manifest:key-derivation manifest:key-size="many"/>'))}), "a.odt", "damaged"),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_what_a_password_opens_keeps_to_the_limits(what: str) -> None:
    make, name, words = REFUSED[what]
    assert words in said(make(), name)


def test_more_rounds_of_hashing_than_any_program_makes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_crypt, "MOST_ROUNDS", 99_999)
    with pytest.raises(ReadError, match="hashed 100,000 times"):
        office_crypt.unlocked(Request(locked_docx(docx(PARAGRAPH)), "a.docx", password=PASSWORD))


def book(encryption: str) -> bytes:
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/encryption.xml": f"<encryption xmlns='urn:oasis:names:tc:opendocument:xmlns:container' xmlns:enc='http://www.w3.org/2001/04/xmlenc#'>{encryption}</encryption>",
            "a.opf": "<p><item id='a' href='a.html'/><itemref idref='a'/></p>",
            "a.html": f"<html><body><p>{WORDS}</p></body></html>",
        }
    )


def scrambled(method: str) -> str:
    return f"<enc:EncryptedData><enc:EncryptionMethod Algorithm='{method}'></enc:EncryptionMethod></enc:EncryptedData>"


FONTS = scrambled("http://www.idpf.org/2008/embedding") + scrambled("http://ns.adobe.com/pdf/enc#RC")


def test_a_book_whose_fonts_are_scrambled_is_read() -> None:
    assert read_bytes(book(FONTS), "a.epub").text == WORDS


def test_a_book_that_its_seller_locked_is_told_and_no_password_is_asked_for() -> None:
    with pytest.raises(Locked, match=r"locked by its seller \(DRM\)"):
        read_bytes(book(FONTS + scrambled("http://www.w3.org/2001/04/xmlenc#aes128-cbc")), "a.epub")


def test_the_libraries_are_loaded_for_locked_documents_only() -> None:
    code = (
        "import sys, desktop_app.readers.docx, desktop_app.readers.odt;"
        "sys.exit(any(name in sys.modules for name in ('msoffcrypto', 'olefile', 'cryptography')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
