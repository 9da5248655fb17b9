"""A reader that crashes, runs away or is cancelled costs one sentence, and its process is gone."""

import sys
import time
from pathlib import Path

import pytest

from desktop_app.readers import ReadError, worker
from desktop_app.readers.raw import Request


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def make(body: str) -> str:
        (tmp_path / "bad_reader.py").write_text(f"import ctypes, os, time\ndef read(request):\n    {body}\n", "utf-8")
        monkeypatch.syspath_prepend(str(tmp_path))
        return "bad_reader:read"

    return make


def test_a_crash_of_a_native_library_is_one_sentence(reader) -> None:
    with pytest.raises(ReadError, match="so damaged that reading it broke off"):
        worker.read_apart(reader("ctypes.string_at(0)"), Request(b"x", "a.pdf"))


@pytest.mark.expect_log("ZeroDivisionError")
def test_a_fault_of_the_reader_itself_is_one_sentence_and_logged_with_its_place(reader) -> None:
    with pytest.raises(ReadError, match="a fault of Pledgebook"):
        worker.read_apart(reader("1 / 0"), Request(b"x", "a.pdf"))


def test_an_answer_that_is_no_fact_is_refused(reader) -> None:
    with pytest.raises(ReadError, match="no document"):
        worker.read_apart(reader("return time.sleep"), Request(b"x", "a.pdf"))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to the limit of address space")
def test_memory_beyond_the_limit_is_one_sentence(reader) -> None:
    with pytest.raises(ReadError, match="more memory"):
        worker.read_apart(reader("return bytes(3 << 30)"), Request(b"x", "a.pdf"))


def test_a_runaway_is_stopped(reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "SILENCE", 0.5)
    begun = time.monotonic()
    with pytest.raises(ReadError, match="took longer"):
        worker.read_apart(reader("time.sleep(60)"), Request(b"x", "a.pdf"))
    assert time.monotonic() - begun < 5


def test_cancelling_ends_the_process_at_once(reader) -> None:
    class Cancelled(Exception):
        pass

    def step(_done: float) -> None:
        raise Cancelled

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        worker.read_apart(reader("time.sleep(60)"), Request(b"x", "a.pdf", step=step))
    assert time.monotonic() - begun < 5
