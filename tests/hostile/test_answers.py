"""What comes back from the reading process is facts of this program, or it is refused: a reader may be taken over."""

import io
import os
import pickle
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.readers import ReadError, worker
from desktop_app.readers.raw import RawBlock, RawDocument, Request, check_size

REFUSED = r"^The process that reads documents answered with something that is no document\.$"


class Call:
    """Something that calls `what` when it is unpickled."""

    def __init__(self, what: Callable[..., object], *words: object) -> None:
        self.what, self.words = what, words

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return self.what, self.words


ANSWERS: dict[str, Callable[[str], object]] = {
    "the answer itself": lambda mark: Call(os.mkdir, mark),
    "a block in it": lambda mark: RawDocument((Call(os.mkdir, mark),)),  # type: ignore[arg-type]
    "its title": lambda mark: RawDocument((RawBlock("We will pay."),), title=Call(os.mkdir, mark)),  # type: ignore[arg-type]
    "by words of Python": lambda mark: Call(eval, f"__import__('os').mkdir({mark!r})"),
    "by a class of Python": lambda mark: Call(io.FileIO, mark, "w"),
    "a function of this program": lambda _mark: Call(check_size, "a", 1 << 40),
    "a method of a fact": lambda _mark: Call(RawDocument.__init__),
}


@pytest.mark.parametrize("what", ANSWERS)
def test_nothing_is_called_that_an_answer_names(what: str, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    with pytest.raises(ReadError, match=REFUSED):
        worker.facts(pickle.dumps(ANSWERS[what](str(mark))))
    assert not mark.exists()


BROKEN = {
    "a module that is not there": b"cdesktop_app.document.nowhere\nThing\n.",
    "a module of a like name": b"cdesktop_app.readers.rawness\nThing\n.",
    "a name that is not there": b"cdesktop_app.readers.raw\nThing\n.",
    "a class from elsewhere": b"cdesktop_app.readers.raw\nPartialDate\n.",
    "nothing": b"",
    "no pickle": b"We will pay.",
    "half of one": b"\x80\x05\x95\xff",
}


@pytest.mark.expect_log("answer cannot be understood")
@pytest.mark.parametrize("what", BROKEN)
def test_an_answer_that_cannot_be_understood_is_refused(what: str) -> None:
    with pytest.raises(ReadError, match=REFUSED):
        worker.facts(BROKEN[what])


def test_facts_come_back_as_they_were() -> None:
    answer = RawDocument((RawBlock("We will pay."),))
    assert worker.facts(pickle.dumps(answer)) == answer


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """Return what makes a reader, to be run in the process of its own, from the lines of its function."""

    def make(body: str) -> str:
        lines = "import os, struct, sys\n\ndef read(request):\n" + textwrap.indent(textwrap.dedent(body), "    ")
        (tmp_path / "taken_over.py").write_text(lines, "utf-8")
        monkeypatch.syspath_prepend(str(tmp_path))
        return "taken_over:read"

    return make


def test_the_process_itself_cannot_hand_over_a_call(reader: Callable[[str], str], tmp_path: Path) -> None:
    body = f"""
    class Call:
        def __reduce__(self):
            return os.mkdir, ({str(tmp_path / "mark")!r},)
    return Call()
    """
    with pytest.raises(ReadError, match=REFUSED):
        worker.read_apart(reader(body), Request(b"x", "a.pdf"))
    assert not (tmp_path / "mark").exists()


def test_an_answer_of_absurd_length_is_refused(reader: Callable[[str], str]) -> None:
    body = """
    def send(out, kind, body):
        out.write(struct.pack(">cQ", b"R", 1 << 60) + b"x")
        out.flush()
    sys.modules["__main__"]._send = send
    """
    with pytest.raises(ReadError, match="broke off"):
        worker.read_apart(reader(body), Request(b"x", "a.pdf"))
