"""What the program ships with is found, and the platform's folders are its own."""

from pathlib import Path

import pytest

from desktop_app.app import paths


def test_the_fact_sheet_is_among_the_seeds() -> None:
    assert (paths.seeds() / "us-japan-global-partnership-2019.txt").is_file()
    assert paths.resources().is_dir()


def test_a_broken_installation_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "files", lambda name: tmp_path / "site" / "desktop_app")
    with pytest.raises(FileNotFoundError, match="“seeds” is missing"):
        paths.seeds()


def test_the_folders_are_the_programs_own() -> None:
    folders = (paths.library_folder(), paths.log_folder(), paths.settings_folder())
    assert all("pledgebook" in folder.parts for folder in folders)
    assert len(set(folders)) == 3
