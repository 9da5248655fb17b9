"""OpenDocument files with a password, as ODF (1.2 to 1.4, part 2 "Packages") and LibreOffice 24.8 and later lock them.

Each part is deflated and then encrypted with AES; newer files hold one encrypted part, which is the whole package.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from dataclasses import dataclass
from typing import Any

from desktop_app.document.said import said
from desktop_app.readers.raw import Locked, PasswordNeeded, ReadError
from desktop_app.readers.zip_limits import LARGEST_PART, Archive, check_unpacked

MANIFEST = "META-INF/manifest.xml"
MOST_ROUNDS = 2_000_000
"""Rounds of PBKDF2: LibreOffice makes 100,000 a part."""
MOST_WORK = 4 << 20
"""Kilobytes times passes of Argon2: LibreOffice takes 64 MB three times; this is twenty times as much."""
MOST_KILOBYTES = 256 << 10
_WHOLE = "encrypted-package"
_UNKNOWN = said("Reading", "“{name}” is encrypted in a way that is not known here; save it without a password first.")
_CHECKED = 1024
"""Bytes of the deflated part that its checksum is of."""


@dataclass(frozen=True, slots=True)
class _Lock:
    """How one part is encrypted: the last words of the names of its methods, and their figures."""

    cipher: str
    start: str
    vector: bytes
    salt: bytes
    derivation: str
    key_size: int
    rounds: int
    kilobytes: int
    lanes: int
    checksum: bytes
    checksum_kind: str


class _Wrong(Exception):
    """The password does not open it."""


def unlocked(data: bytes, archive: Archive, password: str | None) -> Archive:
    """Return the package `data`, opened as `archive`, with its parts in the clear; the same where none is encrypted.

    Raises PasswordNeeded without its password, Locked where no password opens it, ReadError where it is damaged.
    """
    if MANIFEST not in archive or b"encryption-data" not in archive.read(MANIFEST):
        return archive
    name = archive.name
    try:
        locks = _locks(archive.xml(MANIFEST))
    except ValueError:  # binascii.Error is one, too
        raise _damaged(name) from None
    if not locks:
        raise Locked(_UNKNOWN.format(name=name))
    for lock in locks.values():
        _check(lock, name)
    if not password:
        raise PasswordNeeded(said("Reading", "“{name}” is encrypted: it asks for a password.").format(name=name))
    if _WHOLE in locks and _WHOLE in archive:
        return Archive(_opened(archive.read(_WHOLE), locks[_WHOLE], password, name), name)
    return _Parts(data, name, locks, password)


class _Parts(Archive):
    """A package of which some parts are decrypted as they are read."""

    def __init__(self, data: bytes, name: str, locks: dict[str, _Lock], password: str) -> None:
        super().__init__(data, name)
        self._locks = locks
        self._password = password

    def read(self, part: str) -> bytes:
        """Return a part's bytes in the clear, within the limits of `Archive.read`."""
        data = super().read(part)
        lock = self._locks.get(part)
        return data if lock is None else _opened(data, lock, self._password, self.name)


def _locks(manifest: Any) -> dict[str, _Lock]:
    """Return how each encrypted part is locked. Raises ValueError for figures that are none."""
    locks: dict[str, _Lock] = {}
    for entry in manifest:
        data = next((child for child in entry if _tag(child) == "encryption-data"), None)
        if data is None:
            continue
        about = _attributes(data)
        parts = {_tag(child): _attributes(child) for child in data}
        algorithm, derivation = parts.get("algorithm", {}), parts.get("key-derivation", {})
        start = parts.get("start-key-generation", {}).get("start-key-generation-name", "sha1")
        locks[_attributes(entry).get("full-path", "")] = _Lock(
            cipher=_last(algorithm.get("algorithm-name", "")),
            start="sha256" if _last(start) == "sha256" else "sha1",
            vector=base64.b64decode(algorithm.get("initialisation-vector", "")),
            salt=base64.b64decode(derivation.get("salt", "")),
            derivation=_last(derivation.get("key-derivation-name", "")),
            key_size=int(derivation.get("key-size", "16")),
            rounds=int(derivation.get("argon2-iterations") or derivation.get("iteration-count", "0")),
            kilobytes=int(derivation.get("argon2-memory", "0")),
            lanes=int(derivation.get("argon2-lanes", "0")),
            checksum=base64.b64decode(about.get("checksum", "")),
            checksum_kind=_last(about.get("checksum-type", "")),
        )
    return locks


def _check(lock: _Lock, name: str) -> None:
    """Raise Locked for methods that are not undone here, ReadError for figures that no program writes."""
    if lock.cipher.startswith("blowfish"):
        raise Locked(
            said(
                "Reading",
                "“{name}” is encrypted in the way of old programs (Blowfish); "
                "save it anew with a current LibreOffice first.",
            ).format(name=name)
        )
    known = lock.cipher in ("aes128-cbc", "aes192-cbc", "aes256-cbc", "aes256-gcm")
    if not known or lock.derivation not in ("pbkdf2", "argon2id"):
        raise Locked(_UNKNOWN.format(name=name))
    if lock.derivation == "argon2id":
        _argon2(name)
        sound = lock.kilobytes <= MOST_KILOBYTES and lock.kilobytes * lock.rounds <= MOST_WORK
        sound = sound and 0 < lock.lanes <= 64 and 8 * lock.lanes <= lock.kilobytes and len(lock.salt) >= 8
    else:
        sound = lock.rounds <= MOST_ROUNDS
    vector = 12 if lock.cipher.endswith("gcm") else 16
    sized = lock.key_size in (16, 24, 32) and len(lock.vector) == vector
    if not sound or not sized or lock.rounds < 1:
        raise ReadError(
            said(
                "Reading", "“{name}” is encrypted with figures that no program writes; it is damaged and not opened."
            ).format(name=name)
        )


def _opened(data: bytes, lock: _Lock, password: str, name: str) -> bytes:
    """Return a part decrypted and inflated. Raises PasswordNeeded for a wrong password."""
    try:
        packed = _decrypted(data, lock, _key(lock, password, name), name)
    except _Wrong:
        raise PasswordNeeded(
            said("Reading", "“{name}” is encrypted: the password does not open it.").format(name=name)
        ) from None
    unpack = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        plain = unpack.decompress(packed, LARGEST_PART + 1)
    except zlib.error:
        raise _damaged(name) from None
    check_unpacked(name, len(plain), len(packed))
    if not unpack.eof:
        raise _damaged(name)
    return plain


def _key(lock: _Lock, password: str, name: str) -> bytes:
    start = hashlib.new(lock.start, password.encode("utf-8", "surrogatepass")).digest()
    if lock.derivation == "pbkdf2":
        return hashlib.pbkdf2_hmac("sha1", start, lock.salt, lock.rounds, lock.key_size)
    size, rounds, lanes, memory = lock.key_size, lock.rounds, lock.lanes, lock.kilobytes
    made = _argon2(name)(salt=lock.salt, length=size, iterations=rounds, lanes=lanes, memory_cost=memory)
    return made.derive(start)


def _decrypted(data: bytes, lock: _Lock, key: bytes, name: str) -> bytes:
    """Return what is packed in a part. Raises _Wrong where its checksum, its tag or its padding is not right."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if lock.cipher.endswith("gcm"):
        if data[: len(lock.vector)] != lock.vector:
            raise _damaged(name)
        try:
            return AESGCM(key).decrypt(lock.vector, data[len(lock.vector) :], None)
        except InvalidTag:
            raise _Wrong from None
    if not data or len(data) % 16:
        raise _damaged(name)
    decryptor = Cipher(algorithms.AES(key), modes.CBC(lock.vector)).decryptor()
    packed = decryptor.update(data) + decryptor.finalize()
    padding = packed[-1]
    if not 1 <= padding <= 16:
        raise _Wrong
    packed = packed[:-padding]
    if lock.checksum:
        kind = "sha256" if lock.checksum_kind.startswith("sha256") else "sha1"
        told = packed[:_CHECKED] if lock.checksum_kind.endswith("1k") else packed
        if hashlib.new(kind, told).digest() != lock.checksum:
            raise _Wrong
    return packed


def _argon2(name: str) -> Any:
    """Return the library's Argon2id; versions before 44 have none."""
    try:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
    except ImportError:
        raise Locked(
            said(
                "Reading",
                "“{name}” is encrypted in a way (Argon2) that this installation cannot undo; "
                "save it without a password first.",
            ).format(name=name)
        ) from None
    return Argon2id


def _damaged(name: str) -> ReadError:
    return ReadError(
        said("Reading", "“{name}” is damaged or not complete; copy or download it again.").format(name=name)
    )


def _last(address: str) -> str:
    """Return what the name of a method ends with: "aes256-cbc", "sha256-1k", "argon2id", "pbkdf2"."""
    return address.rpartition("#")[2].rpartition(":")[2].lower().removeprefix("xmlenc#")


def _tag(element: Any) -> str:
    return _name(element.tag) if isinstance(element.tag, str) else ""


def _attributes(element: Any) -> dict[str, str]:
    return {_name(key): value for key, value in element.attrib.items()}


def _name(key: str) -> str:
    return key.rpartition("}")[2]
