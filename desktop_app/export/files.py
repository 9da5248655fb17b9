"""Writing a finished export: beside its target under a temporary name, then renamed, so that no half file is left."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from desktop_app.document.said import said


class ExportError(Exception):
    """An export that could not be made; the message is one sentence for the person who asked for it."""


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`, wholly or not at all. What stood there stays until the new file is complete.

    Raises ExportError.
    """
    temporary = path.with_name(f".pledgebook-{secrets.token_hex(8)}.part")
    made = False
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "it is a folder")
        with temporary.open("xb") as file:
            made = True
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            temporary.chmod(path.stat().st_mode & 0o777)
        temporary.replace(path)
    except OSError as error:
        if made:
            with contextlib.suppress(OSError):  # the disk may be gone with it; the first error is the one to tell
                temporary.unlink(missing_ok=True)
        name = path.name if len(path.name) <= 60 else f"{path.name[:59]}…"
        raise ExportError(
            said("Export", "“{name}” could not be written: {why}. Nothing was changed.").format(
                name=name, why=_why(error)
            )
        ) from error


def _why(error: OSError) -> str:
    if error.errno == errno.EISDIR:
        return said("Export", "it is a folder, not a file")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return said("Export", "the disk is full")
    if error.errno == errno.EFBIG:
        return said("Export", "the file would be larger than is allowed there")
    if error.errno in (errno.EACCES, errno.EPERM):
        return said("Export", "there is no permission to write in that folder")
    if error.errno == errno.EROFS:
        return said("Export", "that folder is read-only")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return said("Export", "that folder does not exist")
    if error.errno == errno.ENAMETOOLONG:
        return said("Export", "the file name is too long")
    return error.strerror or "the system gave no reason"
