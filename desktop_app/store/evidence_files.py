"""Files given as evidence: copied into the library under their hash, whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_app.document.said import said
from desktop_app.store.errors import LibraryError

FOLDER = "evidence"
MOST_BYTES = 200 * 1024 * 1024
"""The largest file that is taken in: evidence is a paper or a picture, not a film."""
_CHUNK = 1024 * 1024
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')  # what some file system takes for something else


class FileState(StrEnum):
    """How a kept file stands."""

    WHOLE = "whole"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Kept:
    """A file in the library: its name there, and the SHA-256 of its bytes in hexadecimal."""

    name: str
    sha256: str


class EvidenceFiles:
    """The folder `evidence` of a library: `SHA-256/name`, so that a file is kept once and opens by its ending.

    `also` are folders that are read and never written: those of a library that is read-only.
    """

    def __init__(self, folder: Path, *also: Path) -> None:
        self._folder = folder / FOLDER
        self._also = tuple(other / FOLDER for other in also)

    def take_in(self, path: Path, step: Callable[[float], None] = lambda _part: None) -> Kept:
        """Copy a file in and return how it is known. Call it off the main thread.

        `step` is told the part done, and may raise to stop. Raises LibraryError with one sentence for a file that
        cannot be read, is too large, or finds no room. Nothing half is left.
        """
        try:
            size = path.stat().st_size
            if not path.is_file():
                raise LibraryError(said("Library", "“{name}” is no file: nothing was added.").format(name=path.name))
        except OSError as error:
            raise LibraryError(
                said("Library", "“{name}” cannot be read ({error}): nothing was added.").format(
                    name=path.name, error=error.strerror
                )
            ) from error
        if size > MOST_BYTES:
            raise LibraryError(
                said(
                    "Library",
                    "“{name}” has {size:,.0f} MB; evidence may have {most_bytes:,.0f} MB: nothing was "
                    "added; give a link to it instead.",
                ).format(name=path.name, size=size / 1e6, most_bytes=MOST_BYTES / 1e6)
            )
        name = _UNSAFE.sub("_", path.name).strip(". ")[-120:] or "file"
        part: Path | None = None
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, made = tempfile.mkstemp(dir=self._folder, suffix=".part")
            part = Path(made)
            with os.fdopen(handle, "wb") as out:
                digest = hashlib.sha256()
                for chunk, done in _chunks(path):
                    if done > MOST_BYTES:
                        raise LibraryError(
                            said("Library", "“{name}” grows while it is read: nothing was added.").format(
                                name=path.name
                            )
                        )
                    out.write(chunk)
                    digest.update(chunk)
                    step(done / max(size, 1))
                out.flush()
                os.fsync(out.fileno())
            place = self._folder / digest.hexdigest()
            place.mkdir(exist_ok=True)
            part.replace(place / name)
        except OSError as error:
            raise LibraryError(_no_room(path.name, error)) from error
        finally:
            if part is not None:
                part.unlink(missing_ok=True)
        return Kept(name, digest.hexdigest())

    def path_of(self, kept: Kept) -> Path | None:
        """Return where a kept file lies, None where it is gone."""
        if not re.fullmatch(r"[0-9a-f]{64}", kept.sha256) or kept.name != Path(kept.name).name:
            return None  # a damaged journal must not lead out of the folder
        places = [folder / kept.sha256 / kept.name for folder in (self._folder, *self._also)]
        return next((place for place in places if place.is_file()), None)

    def state(self, kept: Kept, step: Callable[[float], None] = lambda _part: None) -> FileState:
        """Return whether a kept file is there and is what was taken in. Reads it: call it off the main thread."""
        path = self.path_of(kept)
        if path is None:
            return FileState.GONE
        digest = hashlib.sha256()
        try:
            size = path.stat().st_size
            for chunk, done in _chunks(path):
                digest.update(chunk)
                step(done / max(size, 1))
        except OSError:
            return FileState.GONE
        return FileState.WHOLE if digest.hexdigest() == kept.sha256 else FileState.CHANGED


def _chunks(path: Path) -> Iterator[tuple[bytes, int]]:
    done = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            done += len(chunk)
            yield chunk, done


def _no_room(name: str, error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return said(
            "Library", "There is no room on the disk for “{name}”: nothing was added; make room, and add it again."
        ).format(name=name)
    return said("Library", "“{name}” could not be copied into the library ({error}): nothing was added.").format(
        name=name, error=error.strerror
    )
