import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.export import ExportError
from desktop_app.export.files import write_whole


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.pdf", b"new")
    assert (tmp_path / "a.pdf").read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_that_stands_there_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o640


def test_a_folder_as_target_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"it is a folder, not a file"):
        write_whole(tmp_path, b"new")


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"that folder does not exist"):
        write_whole(tmp_path / "none" / "a.pdf", b"new")


def test_a_name_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"the file name is too long"):
        write_whole(tmp_path / ("a" * 5000 + ".pdf"), b"new")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "that folder is read-only"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
def test_a_failing_disk_leaves_the_old_file_and_no_half_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ExportError, match=words):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="limits and owners are asked of a POSIX system")
def test_a_file_that_may_not_grow_leaves_nothing(tmp_path: Path) -> None:
    script = (
        "import resource, sys; from pathlib import Path; from desktop_app.export import ExportError\n"
        "from desktop_app.export.files import write_whole\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try: write_whole(Path(sys.argv[1]), b'x' * 100_000)\n"
        "except ExportError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "a.pdf")], capture_output=True, text=True, check=True
    )
    assert "larger than is allowed" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="permissions are asked of a POSIX system")
def test_a_folder_without_permission_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0o500)
    was_root = os.geteuid() == 0
    if was_root:
        os.seteuid(65534)
    try:
        with pytest.raises(ExportError, match=r"there is no permission to write in that folder. Nothing was changed."):
            write_whole(folder / "a.pdf", b"new")
    finally:
        if was_root:
            os.seteuid(0)
        folder.chmod(0o700)
    assert list(folder.iterdir()) == []
