"""From a path to its bytes, with one clear sentence for everything that can go wrong on the way."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from desktop_app.document.said import said
from desktop_app.readers.raw import ReadError

LARGEST = 256 * 1024 * 1024
"""The most bytes that are read: more is no document that a person reads."""


def load(path: str | os.PathLike[str]) -> bytes:
    """Return all bytes of the regular file at `path`.

    Raises ReadError for a folder, a missing or forbidden file, a pipe or device, one that is too big,
    and one that alters or vanishes while it is read.
    """
    name = Path(path).name or str(path)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if Path(path).is_dir():
            raise ReadError(said("Reading", "“{name}” is a folder; choose a document in it.").format(name=name))
        handle = os.open(path, flags)  # O_NONBLOCK: opening a pipe nobody writes to must not wait
    except FileNotFoundError:
        raise ReadError(
            said("Reading", "There is no file “{path}”; it may have been moved or renamed.").format(path=path)
        ) from None
    except PermissionError:
        raise ReadError(
            said("Reading", "You are not permitted to read “{name}”; ask its owner, or copy it first.").format(
                name=name
            )
        ) from None
    except (OSError, ValueError) as error:
        raise ReadError(
            said("Reading", "“{name}” cannot be opened: {why}.").format(name=name, why=_reason(error))
        ) from None
    try:
        with os.fdopen(handle, "rb") as file:
            state = os.fstat(file.fileno())
            if not stat.S_ISREG(state.st_mode):
                raise ReadError(said("Reading", "“{name}” is a pipe or a device, not a document.").format(name=name))
            if state.st_size > LARGEST:
                raise ReadError(
                    said("Reading", "“{name}” is too big ({size} MB; at most {most} MB are read).").format(
                        name=name, size=state.st_size >> 20, most=LARGEST >> 20
                    )
                )
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise ReadError(
            said("Reading", "“{name}” could not be read to its end: {why}.").format(name=name, why=_reason(error))
        ) from None
    if len(data) > LARGEST:
        raise ReadError(
            said("Reading", "“{name}” is too big (at most {most} MB are read).").format(name=name, most=LARGEST >> 20)
        )
    if len(data) < state.st_size:
        raise ReadError(said("Reading", "“{name}” altered while it was read; open it again.").format(name=name))
    return data


def _reason(error: Exception) -> str:
    words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return words[:1].lower() + words[1:]
