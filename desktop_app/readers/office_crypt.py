"""Word documents with a password: an OLE container that holds the packed document, encrypted ([MS-OFFCRYPTO]).

The container and the ciphers are msoffcrypto-tool's; here its limits are set and its errors put into words.
"""

from __future__ import annotations

import io
from typing import Any

from desktop_app.document.said import said
from desktop_app.readers.raw import Locked, PasswordNeeded, ReadError, Request
from desktop_app.readers.zip_limits import check

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of such a container."""
MOST_ROUNDS = 1_000_000
"""Rounds of hashing a password: Word makes 100,000; ten million (allowed) would take half a minute."""
_LARGEST_INFO = 64 << 10


def unlocked(request: Request) -> bytes:
    """Return the packed document inside, itself not yet looked at.

    Raises PasswordNeeded without its password, Locked where no password opens it, ReadError where it is damaged.
    """
    from msoffcrypto.exceptions import InvalidKeyError

    office = _container(request)
    if not request.password:
        raise PasswordNeeded(
            said("Reading", "“{name}” is encrypted: it asks for a password.").format(name=request.name)
        )
    request.progress(0.02)
    packed = io.BytesIO()
    try:
        office.load_key(password=request.password, verify_password=True)
    except InvalidKeyError:
        raise PasswordNeeded(
            said("Reading", "“{name}” is encrypted: the password does not open it.").format(name=request.name)
        ) from None
    except MemoryError:
        raise
    except Exception:  # the library trusts the file's figures: a damaged one ends in errors of any kind
        raise _damaged(request) from None
    request.progress(0.05)
    try:
        office.decrypt(packed)
    except MemoryError:
        raise
    except Exception:
        raise _damaged(request) from None
    request.progress(0.2)
    return packed.getvalue()


def _container(request: Request) -> Any:
    """Return the container as the library reads it. Raises Locked or ReadError."""
    import olefile
    from msoffcrypto.exceptions import DecryptionError
    from msoffcrypto.format.ooxml import OOXMLFile

    try:
        with olefile.OleFileIO(io.BytesIO(request.data)) as container:
            told = container.openstream("EncryptionInfo").read(_LARGEST_INFO + 1)
        if len(told) > _LARGEST_INFO:
            raise _damaged(request)
        check(told, "EncryptionInfo", request.name)  # it holds XML, which the library's parser takes as it comes
        office = OOXMLFile(io.BytesIO(request.data))
        info: Any = office.info
        rounds = int(info.get("spinValue", 0))
    except (ReadError, MemoryError):
        raise
    except DecryptionError:
        raise Locked(
            said(
                "Reading",
                "“{name}” is protected in a way that no password opens here; save it without protection first.",
            ).format(name=request.name)
        ) from None
    except Exception:  # as above
        raise _damaged(request) from None
    if rounds > MOST_ROUNDS:
        raise ReadError(
            said("Reading", "“{name}” wants its password hashed {rounds:,} times, as no program does.").format(
                name=request.name, rounds=rounds
            )
        )
    return office


def _damaged(request: Request) -> ReadError:
    return ReadError(
        said("Reading", "“{name}” is damaged or not complete; copy or download it again.").format(name=request.name)
    )
