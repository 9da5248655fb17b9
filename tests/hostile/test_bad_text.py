"""Bad input in the formats that are text: told in one sentence, or read, within ten seconds and 1 GB."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.document import Document
from desktop_app.readers import ReadError, read
from tests.hostile.outcomes import outcome

WORDS = b"We will pay for it all. "


REFUSED: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "nothing": (lambda: b"", "a.txt", "is empty"),
    "only blanks": (lambda: b" \r\n\t\n", "a.md", "is empty"),
    "binary called a text": (lambda: bytes(range(256)) * 100, "a.txt", "binary file"),
    "a picture called a text": (lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 90, "a.txt", "a picture"),
    "html 100,000 deep": (lambda: b"<html>" + b"<div>" * 100_000 + WORDS, "a.html", "nested 100,001 elements deep"),
    "html in md 100,000 deep": (lambda: b"<div>" * 100_000 + WORDS, "a.md", "nested 100,000 elements deep"),
    "html, a million rows": (lambda: b"<table>" + b"<tr><td>1<td>2" * 1_000_000, "a.html", "which no page to read has"),
    "md, a million rows": (
        lambda: b"| a | b |\n|---|---|\n" + b"| 1 | 2 |\n" * 1_000_000,
        "a.md",
        "paragraphs or rows",
    ),
    "md, a million items": (lambda: b"- item\n" * 1_000_000, "a.md", "paragraphs or rows"),
    "txt, a million rows": (lambda: b"1\t2\n" * 1_000_000, "a.txt", "1,000,000 lines"),
    "rtf, a million rows": (lambda: b"{\\rtf1 " + b"\\cell\\row " * 1_000_000, "a.rtf", "paragraphs or rows"),
    "twenty million empty lines": (lambda: b"\n" * 20_000_000 + b"x", "a.txt", "lines"),
    "html without a word": (lambda: b"<html><body><img src='a.png'></body></html>", "a.html", "no text in it"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_it_is_refused_in_one_sentence(what: str) -> None:
    make, name, words = REFUSED[what]
    said = outcome(make(), name)
    assert isinstance(said, str)
    assert words in said


READ: dict[str, tuple[Callable[[], bytes], str]] = {
    "open emphasis": (lambda: b"**a _b " * 100_000, "a.md"),
    "open links": (lambda: b"[a](" * 100_000, "a.md"),
    "open code": (lambda: b"`a" * 300_000, "a.md"),
    "brackets": (lambda: b"[" * 3_000_000, "a.md"),
    "lists in lists": (lambda: b"".join(b"  " * i + b"- x\n" for i in range(1_500)), "a.md"),
    "bars": (lambda: (b"|" * 1_000_000 + b"\nx\n") * 3, "a.md"),
    "bars in a text": (lambda: (b"|" * 1_000_000 + b"\nx\n") * 3, "a.txt"),
    "aliases in the front matter": (
        lambda: (
            b"---\na: &a [x,x]\n" + b"".join(b"b%d: &b%d [*a,*a]\n" % (i, i) for i in range(900)) + b"---\n" + WORDS
        ),
        "a.md",
    ),
    "blanks": (lambda: b" " * 5_000_000 + b"x", "a.txt"),
    "numbers of numbers": (lambda: b"1." * 3_000_000, "a.txt"),
    "line separators": (lambda: "a\u2028".encode() * 500_000, "a.txt"),
    "an attribute of 10 MB": (lambda: b"<html><p title='" + b"x" * 10_000_000 + b"'>We will pay for it.</p>", "a.html"),
    "entities": (lambda: b"<html><p>" + b"&amp;" * 1_000_000, "a.html"),
    "unicode by number": (lambda: b"{\\rtf1 " + b"\\u8364?" * 100_000 + b"}", "a.rtf"),
    "groups that never close": (lambda: b"{\\rtf1 " + b"{\\b We will pay. " * 1_000, "a.rtf"),
}


@pytest.mark.parametrize("what", READ)
def test_it_is_read(what: str) -> None:
    make, name = READ[what]
    assert isinstance(outcome(make(), name), Document)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.rtf"])
def test_fifty_megabytes_on_one_line_are_read(name: str) -> None:
    data = {"a.rtf": b"{\\rtf1 %s}"}.get(name, b"%s") % (WORDS * 2_100_000)
    document = outcome(data, name)
    assert isinstance(document, Document)
    assert len(document.text) > 50_000_000


def test_fifty_megabytes_on_one_line_of_html_are_told_or_read() -> None:
    outcome(b"<html><p>%s</p></html>" % (WORDS * 2_100_000), "a.html")


def test_big_files_are_read_apart_where_a_runaway_costs_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.readers.worker.SILENCE", 0.01)
    said = outcome(WORDS * 100_000, "a.md")
    assert isinstance(said, str)
    assert "took longer" in said


def test_nul_bytes_are_told() -> None:
    for name in ("a.txt", "a.md"):
        document = outcome(WORDS * 9 + b"pay\x00 it" + WORDS * 9, name)
        assert isinstance(document, Document)
        assert name != "a.txt" or document.notes == ("The text holds 1 NUL character, which cannot be shown.",)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_lone_surrogates_are_marked_and_told(name: str) -> None:
    data = (
        b"<p>We pay "
        + "\ud800".encode("utf-8", "surrogatepass")
        + " for all of it, « à tout prix » – é è ü.</p>".encode()
    )
    document = outcome(data, name)
    assert isinstance(document, Document)
    assert "\ufffd" in document.text
    assert any("could not be decoded" in note for note in document.notes)
    document.text.encode()


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_characters_that_turn_the_text_are_told(name: str) -> None:
    document = outcome("<p>We will \u202eyap\u202c for all of it.</p>".encode(), name)
    assert isinstance(document, Document)
    assert "\u202e" in document.text
    assert any("turning the direction" in note for note in document.notes)


def test_a_missing_file_a_folder_a_pipe_and_a_device_are_told(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    told = {
        tmp_path / "none.txt": "There is no file",
        tmp_path: "is a folder",
        pipe: "a pipe or a device",
        Path("/dev/zero"): "a pipe or a device",
        tmp_path / ("x" * 300): "cannot be opened",
        Path("a\0b"): "cannot be opened",
    }
    for path, words in told.items():
        begun = time.monotonic()
        with pytest.raises(ReadError, match=words):
            read(path)
        assert time.monotonic() - begun < 2


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(WORDS)
    path.chmod(0)

    def forbidden(*_words: object) -> int:  # whoever runs the tests as root may read everything
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", forbidden)
    with pytest.raises(ReadError, match=r"^You are not permitted to read “a.txt”; ask its owner, or copy it first\.$"):
        read(path)


def test_a_file_that_shrinks_or_breaks_off_while_it_is_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(WORDS)
    fstat = os.fstat

    def bigger(handle: int) -> os.stat_result:
        state = list(fstat(handle))
        state[6] += 10
        return os.stat_result(state)

    monkeypatch.setattr(os, "fstat", bigger)
    with pytest.raises(ReadError, match="altered while it was read"):
        read(path)

    monkeypatch.setattr(os, "fstat", fstat)
    opened = os.fdopen

    def broken(handle: int, mode: str) -> object:
        opened(handle, mode).close()
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fdopen", broken)
    with pytest.raises(ReadError, match=r"could not be read to its end: input/output error\.$"):
        read(path)


def test_a_file_that_is_deleted_once_it_is_open_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(WORDS)
    fstat = os.fstat

    def delete_first(handle: int) -> os.stat_result:
        path.unlink(missing_ok=True)
        return fstat(handle)

    monkeypatch.setattr(os, "fstat", delete_first)
    assert read(path).text == WORDS.decode()
