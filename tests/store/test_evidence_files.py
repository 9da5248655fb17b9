"""Files kept as evidence: whole or not at all, told in one sentence."""

import errno
import hashlib
import os
from pathlib import Path

import pytest

from desktop_app.store import EvidenceFiles, FileState, Kept, Library, LibraryError, evidence_files


@pytest.fixture
def files(tmp_path: Path) -> EvidenceFiles:
    (tmp_path / "library").mkdir()
    return EvidenceFiles(tmp_path / "library")


def _all(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "library").rglob("*") if path.is_file()]


def test_a_file_is_kept_under_its_hash_and_once(files: EvidenceFiles, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"words")
    kept = files.take_in(tmp_path / "a.pdf")
    assert kept == Kept("a.pdf", hashlib.sha256(b"words").hexdigest()) == files.take_in(tmp_path / "a.pdf")
    assert len(_all(tmp_path)) == 1
    (tmp_path / "a.pdf").unlink()
    path = files.path_of(kept)
    assert path is not None
    assert path.read_bytes() == b"words"
    assert path.name == "a.pdf"
    assert files.state(kept) is FileState.WHOLE


@pytest.mark.parametrize(
    ("name", "safe"), [("..", "file"), ("a:b?.txt", "a_b_.txt"), ("x" * 300 + ".txt", "x" * 116 + ".txt")]
)
def test_a_name_that_some_system_cannot_have_is_made_safe(
    files: EvidenceFiles, tmp_path: Path, name: str, safe: str
) -> None:
    if name == "..":
        assert files.path_of(Kept("..", "0" * 64)) is None
        return
    source = tmp_path / name[-200:]
    source.write_bytes(b"1")
    assert files.take_in(source).name == safe


@pytest.mark.parametrize("kept", [Kept("../../secret", "0" * 64), Kept("a", "../secret"), Kept("a", "")])
def test_a_damaged_journal_does_not_lead_out_of_the_folder(files: EvidenceFiles, tmp_path: Path, kept: Kept) -> None:
    (tmp_path / "secret").write_bytes(b"1")
    assert files.path_of(kept) is None
    assert files.state(kept) is FileState.GONE


def test_a_file_that_is_gone_or_altered_is_told(files: EvidenceFiles, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"1")
    kept = files.take_in(tmp_path / "a.txt")
    path = files.path_of(kept)
    assert path is not None
    path.write_bytes(b"2")
    assert files.state(kept) is FileState.CHANGED
    path.unlink()
    assert files.state(kept) is FileState.GONE


def test_what_cannot_be_read_or_is_too_large_leaves_nothing(
    files: EvidenceFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence_files, "MOST_BYTES", 1_000_000)
    (tmp_path / "film.mp4").write_bytes(b"0" * 1_000_001)
    with pytest.raises(LibraryError, match=r"“film\.mp4” has 1 MB; evidence may have 1 MB: nothing was added"):
        files.take_in(tmp_path / "film.mp4")
    with pytest.raises(LibraryError, match="cannot be read"):
        files.take_in(tmp_path / "absent")
    with pytest.raises(LibraryError, match="is no file"):
        files.take_in(tmp_path)
    assert _all(tmp_path) == []


def test_a_full_disk_is_told_and_leaves_nothing_half(
    files: EvidenceFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_bytes(b"1")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(LibraryError, match="no room on the disk"):
        files.take_in(tmp_path / "a.txt")
    assert _all(tmp_path) == []


def test_a_copy_that_is_cancelled_leaves_nothing_half(files: EvidenceFiles, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"1")

    def stop(_part: float) -> None:
        raise InterruptedError

    with pytest.raises(LibraryError):
        files.take_in(tmp_path / "a.txt", stop)
    assert _all(tmp_path) == []


def test_a_library_has_its_evidence_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"1")
    library = Library.open(tmp_path / "library")
    kept = library.evidence.take_in(tmp_path / "a.txt")
    assert library.evidence.path_of(kept) == tmp_path / "library" / "evidence" / kept.sha256 / "a.txt"
    library.close()
